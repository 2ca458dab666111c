//! French.
//!
//! Lives here: the French text of every id and of every problem. Must not know: where a text stands.

use trigger_connect::Code;

use super::{Pair, Text};

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::Title => "Associer votre compte Trigger.dev",
        Text::TitleEdit => "Modifier la liaison avec Trigger.dev",
        Text::Intro => {
            "La clé est vérifiée auprès de Trigger.dev et conservée pour les requêtes faites en votre nom."
        }
        Text::Submit => "Associer",
        Text::SubmitEdit => "Enregistrer",
        Text::Submitting => "Association en cours…",
        Text::Required => "obligatoire",
        Text::Optional => "facultatif",
        Text::ShowKey => "Afficher la clé",
        Text::HideKey => "Masquer la clé",
        Text::FromKey => "Celui de la clé",
        Text::SelfHosted => "Serveur auto-hébergé ?",
        Text::KeepKey => "Laissez ce champ vide pour garder la clé actuelle ({key}).",
        Text::KeyNotKept => "Par sécurité, la clé n’est pas réaffichée. Saisissez-la une nouvelle fois.",
        Text::Destination => "La clé sera envoyée à {address}.",
        Text::Help => "Où trouver cette valeur ?",
        Text::Guide => "Où trouver les valeurs",
        Text::Errors => "Veuillez corriger ce qui suit",
        Text::Notices => "À noter",
        Text::ErrorTitle => "Erreur : {title}",
        Text::Details => "Afficher les détails",
        Text::Close => "Fermer",
        Text::Back => "Retour",
        Text::Retry => "Réessayer",
        Text::Finish => "Terminer",
        Text::Discard => "Abandonner la saisie ?",
        Text::ApiKeyLabel => "Clé secrète ou jeton d’accès",
        Text::ApiKeyDescription => {
            "Une clé d’environnement (tr_prod_…) ou un jeton d’accès personnel (tr_pat_…)."
        }
        Text::ApiKeyDescriptionKeys => "Une clé d’environnement (tr_prod_…).",
        Text::ApiKeyDescriptionTokens => "Un jeton d’accès personnel (tr_pat_…).",
        Text::BaseUrlLabel => "URL de l’API",
        Text::BaseUrlDescription => {
            "L’adresse de votre propre serveur Trigger.dev. N’y touchez pas pour Trigger.dev Cloud."
        }
        Text::ProjectRefLabel => "Référence du projet",
        Text::ProjectRefDescription => "Nécessaire avec un jeton d’accès personnel. Elle commence par proj_.",
        Text::EnvironmentLabel => "Environnement",
        Text::EnvironmentDescription => {
            "Une clé appartient à un environnement ; avec un jeton, choisissez-en un."
        }
        Text::BranchLabel => "Branche",
        Text::BranchDescription => {
            "Seulement pour la prévisualisation et le développement : la branche dont il s’agit."
        }
        Text::Dev => "Développement",
        Text::Staging => "Préproduction",
        Text::Prod => "Production",
        Text::Preview => "Prévisualisation",
        Text::RootKey => "clé d’environnement",
        Text::AdditionalKey => "clé d’environnement supplémentaire",
        Text::PersonalAccessToken => "jeton d’accès personnel",
        Text::OrganizationToken => "jeton d’organisation",
        Text::PublicToken => "jeton d’accès public",
        Text::UnknownKey => "clé de type inconnu",
        Text::Step1Title => "Obtenir une clé ou un jeton",
        Text::Step1Text => {
            "Dans le tableau de bord de Trigger.dev, choisissez en haut à gauche le projet et l’environnement, puis ouvrez « API keys ». Une nouvelle clé n’est affichée en entier qu’une seule fois. Ou bien ouvrez « Account », puis « Personal Access Tokens », et créez un jeton ; il agit en votre nom dans tous les projets que vous voyez, mais ne peut pas lancer de tâches."
        }
        Text::Step2Title => "Trouver la référence du projet",
        Text::Step2Text => {
            "Ouvrez « Project settings », puis « General », et copiez « Project ref ». La même valeur figure dans trigger.config."
        }
        Text::Step3Title => "Choisir l’environnement",
        Text::Step3Text => {
            "Avec une clé d’environnement, il n’y a rien à choisir : son début l’indique. Avec un jeton, choisissez développement, préproduction, production ou prévisualisation."
        }
        Text::Step4Title => "Indiquer l’URL de l’API",
        Text::Step4Text => {
            "Pour Trigger.dev Cloud, gardez https://api.trigger.dev. Si vous hébergez Trigger.dev vous-même, indiquez l’adresse de son application web, par exemple https://trigger.example.com ou http://localhost:8030."
        }
        Text::Step5Title => "Nommer la branche",
        Text::Step5Text => {
            "Pour un environnement de prévisualisation, ouvrez « Preview branches » et copiez le nom de la branche. Une clé de développement peut de même nommer une branche de développement."
        }
        Text::Step6Title => "Associer",
        Text::Step6Text => {
            "Saisissez les valeurs ici et envoyez-les. Ce qui ne va pas est indiqué à côté de son champ ; rien n’est enregistré avant que tout soit correct."
        }
        Text::VerifyingTitle => "Vérification auprès de Trigger.dev…",
        Text::VerifyingText => "Cela prend quelques secondes.",
        Text::ConnectedTitle => "Compte associé",
        Text::ConnectedText => "Votre compte Trigger.dev est associé.",
        Text::RestrictedTitle => "Compte associé, avec des limites",
        Text::RestrictedText => {
            "La clé est bonne, mais n’a pas tous les droits. Les requêtes auxquelles elle n’a pas droit seront refusées."
        }
        Text::NeedsBranchTitle => "Il manque une branche",
        Text::NeedsBranchText => {
            "La clé est bonne et appartient à l’environnement de prévisualisation, où les tâches appartiennent à une branche. Indiquez la branche."
        }
        Text::RejectedTitle => "Trigger.dev a refusé",
        Text::RejectedText => "Vérifiez le champ signalé, puis réessayez.",
        Text::UnreachableTitle => "Vérification impossible",
        Text::UnreachableText => {
            "Trigger.dev n’a pas répondu. Cela ne veut pas dire que la clé est fausse. Réessayez dans un instant."
        }
        Text::UnverifiedTitle => "Enregistré sans vérification",
        Text::UnverifiedText => {
            "Les valeurs sont enregistrées et seront vérifiées à leur première utilisation."
        }
    }
}

const NOTHING: &str = "Il n’y a rien à faire.";
const USUAL_KEY: &str = "Utilisez une clé d’environnement ou un jeton d’accès personnel.";
const FORM: &str = "Utilisez la forme https://hôte, avec un port ou un chemin si nécessaire.";
const HOST: &str = "Utilisez un hôte qui est autorisé ici.";
const BRANCH: &str = "Utilisez le nom affiché sous « Preview branches », par exemple feature/checkout.";

pub(super) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
    Some(match (code, reason) {
        (Code::ApiKeyMissing, _) => (
            "Aucune clé n’a été donnée.",
            "Copiez une clé de la page « API keys » de l’environnement, ou créez un jeton d’accès personnel sur la page du compte.",
        ),
        (Code::ApiKeyMasked, _) => (
            "C’est une copie masquée : elle contient des points ou des étoiles au lieu de la clé.",
            "Utilisez le bouton de copie à côté de la clé ; les clés récentes ne sont affichées en entier qu’une fois, il vous en faut peut-être une nouvelle.",
        ),
        (Code::ApiKeyCutOff, _) => (
            "Après {prefix}, il devrait y avoir {expected} lettres et chiffres, et il y en a {actual}.",
            "La copie est sans doute tronquée : copiez de nouveau la clé entière.",
        ),
        (Code::ApiKeyUnrecognized, _) => (
            "La valeur n’a la forme d’aucune clé connue.",
            "Il faut une clé d’environnement (tr_dev_, tr_stg_, tr_prod_ ou tr_preview_ et 24 lettres et chiffres) ou un jeton d’accès personnel (tr_pat_ et 40 lettres et chiffres).",
        ),
        (Code::ApiKeyInvalidCharacters, _) => (
            "La clé contient une espace, un saut de ligne ou un caractère qui n’est pas ASCII.",
            "Copiez de nouveau la clé, elle seule.",
        ),
        (Code::ApiKeyTooLong, _) => ("La valeur dépasse 1024 caractères.", "Ne collez que la clé."),
        (Code::ApiKeyShapeUnusual, Some("token")) => (
            "Un jeton a normalement 40 caractères après {prefix}, des chiffres de 1 à 9 et des minuscules sauf l ; celui-ci en a {actual}, ou d’autres caractères.",
            "Vérifiez que le jeton a été copié en entier.",
        ),
        (Code::ApiKeyShapeUnusual, _) => (
            "Une clé a normalement 20 ou 24 lettres et chiffres après {prefix}, celle-ci en a {actual}.",
            "Vérifiez que la clé a été copiée en entier ; celles d’un serveur auto-hébergé peuvent différer.",
        ),
        (Code::ApiKeyUserActorToken, _) => (
            "C’est un jeton d’utilisateur délégué (tr_uat_…). Il expire en quelques heures et n’est pas fait pour être conservé.",
            USUAL_KEY,
        ),
        (Code::ApiKeyOrganizationToken, _) => {
            ("C’est un jeton d’organisation (tr_oat_…), qui n’est pas accepté ici.", USUAL_KEY)
        }
        (Code::ApiKeyPublicToken, _) => (
            "C’est un jeton d’accès public (un JWT). Il est limité, expire et s’adresse aux navigateurs.",
            USUAL_KEY,
        ),
        (Code::ApiKeyPublicKey, _) => (
            "C’est une clé publique (pk_…). L’API ne les accepte plus.",
            "Utilisez une clé d’environnement, qui commence par tr_.",
        ),
        (Code::ApiKeyInternalToken, _) => ("C’est un jeton interne de la plateforme.", USUAL_KEY),
        (Code::ApiKeyCleaned, _) => ("Ce qui entourait la clé a été retiré.", NOTHING),
        (Code::ApiKeyKindNotOffered, _) => (
            "Les clés de ce type ne sont pas acceptées ici.",
            "Utilisez une clé d’un type que le formulaire indique.",
        ),
        (Code::ApiKeyNeededAgain, _) => (
            "L’URL de l’API a changé ; la clé enregistrée n’y est pas envoyée.",
            "Saisissez de nouveau la clé.",
        ),
        (Code::BaseUrlInvalid, Some("port")) => ("Le port n’est pas un nombre de 1 à 65535.", FORM),
        (Code::BaseUrlInvalid, Some("name")) => {
            ("Une partie du nom d’hôte est vide, ou commence ou finit par un trait d’union.", FORM)
        }
        (Code::BaseUrlInvalid, _) => ("L’adresse est illisible.", FORM),
        (Code::BaseUrlScheme, _) => {
            ("L’adresse commence par autre chose que http ou https.", "Utilisez https://.")
        }
        (Code::BaseUrlUserinfo, _) => {
            ("L’adresse contient un nom d’utilisateur ou un mot de passe.", "Retirez tout jusqu’au @.")
        }
        (Code::BaseUrlQuery, _) => ("L’adresse contient une requête.", "Retirez le ? et ce qui suit."),
        (Code::BaseUrlFragment, _) => ("L’adresse contient une ancre.", "Retirez le # et ce qui suit."),
        (Code::BaseUrlCharacters, _) => {
            ("L’adresse contient une espace, une barre oblique inversée ou un caractère de contrôle.", FORM)
        }
        (Code::BaseUrlTooLong, _) => ("L’adresse dépasse 2048 caractères.", FORM),
        (Code::BaseUrlNotAllowed, Some("list")) => {
            ("L’hôte n’est pas sur la liste des hôtes autorisés.", HOST)
        }
        (Code::BaseUrlNotAllowed, _) => ("Seuls les hôtes de l’internet public sont autorisés ici.", HOST),
        (Code::BaseUrlInsecure, _) => (
            "L’adresse utilise http : la clé circule sans chiffrement.",
            "Utilisez https:// si le serveur le permet.",
        ),
        (Code::BaseUrlPrivate, _) => (
            "L’adresse mène à un réseau privé, local ou de métadonnées.",
            "Vérifiez que c’est bien votre serveur Trigger.dev.",
        ),
        (Code::BaseUrlDashboard, _) => (
            "C’est l’adresse du tableau de bord ou du site ; l’API est ailleurs.",
            "Utilisez https://api.trigger.dev.",
        ),
        (Code::BaseUrlCleaned, Some("path")) => {
            ("Le chemin de l’API à la fin de l’adresse a été retiré ; il est ajouté à chaque appel.", NOTHING)
        }
        (Code::BaseUrlCleaned, _) => ("Les espaces autour de l’adresse ont été retirées.", NOTHING),
        (Code::ProjectRefRequired, _) => (
            "Un jeton d’accès personnel agit sur tous les projets que voit son utilisateur ; il faut donc nommer le projet.",
            "Copiez la référence du projet dans « Project settings », « General » ; elle commence par proj_.",
        ),
        (Code::ProjectRefInvalid, _) => (
            "Ce n’est pas une référence de projet, et on n’en trouve pas une seule dans ce texte.",
            "Copiez-la dans « Project settings », « General » ; elle commence par proj_.",
        ),
        (Code::ProjectRefShapeUnusual, _) => (
            "Une référence de projet a normalement 20 minuscules après proj_.",
            "Vérifiez qu’elle a été copiée en entier.",
        ),
        (Code::ProjectRefCleaned, Some("longer")) => {
            ("La référence du projet a été extraite d’un texte plus long.", NOTHING)
        }
        (Code::ProjectRefCleaned, _) => {
            ("Les espaces autour de la référence du projet ont été retirées.", NOTHING)
        }
        (Code::EnvironmentUnknown, _) => {
            ("Il n’y a pas d’environnement de ce nom.", "Utilisez dev, staging, prod ou preview.")
        }
        (Code::EnvironmentConflict, _) => (
            "La clé appartient à {key}, et l’environnement indiqué est {given}.",
            "Laissez l’environnement vide, ou utilisez une clé de {given}.",
        ),
        (Code::EnvironmentRequired, _) => (
            "Une branche est indiquée, sans dire si elle appartient à preview ou à dev.",
            "Choisissez preview ou dev, ou laissez la branche vide.",
        ),
        (Code::EnvironmentCleaned, _) => ("Les espaces autour de l’environnement ont été retirées.", NOTHING),
        (Code::EnvironmentUnexpected, _) => (
            "Il faut une connexion à {expected}, et celle-ci appartient à un autre environnement.",
            "Utilisez une clé de {expected}.",
        ),
        (Code::BranchInvalid, Some("empty")) => ("Il manque le nom de la branche après refs/…/.", BRANCH),
        (Code::BranchInvalid, Some("refs")) => {
            ("Un nom de branche ne commence pas par refs/ (sauf refs/heads/ et semblables).", BRANCH)
        }
        (Code::BranchInvalid, Some("symbols")) => {
            ("Un nom de branche ne contient aucun des caractères ~ ^ : ? * [ \\", BRANCH)
        }
        (Code::BranchInvalid, Some("slashes")) => (
            "Un nom de branche ne commence ni ne finit par une barre oblique, et n’en contient pas deux de suite.",
            BRANCH,
        ),
        (Code::BranchInvalid, Some("dots")) => ("Un nom de branche ne contient ni .. ni @{", BRANCH),
        (Code::BranchInvalid, Some("lock")) => ("Un nom de branche ne finit pas par .lock.", BRANCH),
        (Code::BranchInvalid, _) => (
            "Un nom de branche ne contient ni espace, ni caractère de contrôle, ni caractère qui n’est pas ASCII.",
            BRANCH,
        ),
        (Code::BranchTooLong, _) => {
            ("Un nom de branche a au plus 255 caractères, celui-ci en a {actual}.", BRANCH)
        }
        (Code::BranchMissing, _) => (
            "Les exécutions de l’environnement de prévisualisation appartiennent à une branche, et aucune n’est indiquée.",
            "Indiquez la branche ici, ou à chaque appel.",
        ),
        (Code::BranchIgnored, Some("public_token")) => (
            "Un jeton d’accès public nomme lui-même son environnement ; la branche n’est pas envoyée.",
            "Laissez-la vide.",
        ),
        (Code::BranchIgnored, _) => (
            "L’environnement {environment} n’a pas de branches ; la branche n’est pas envoyée.",
            "Laissez-la vide.",
        ),
        (Code::BranchCleaned, _) => {
            ("Des espaces ou un préfixe refs/ autour du nom de la branche ont été retirés.", NOTHING)
        }
        (Code::BranchDefault, _) => {
            ("En développement, la branche default signifie : aucune branche.", NOTHING)
        }
        (Code::BranchFromEnvironment, _) => (
            "La branche vient de VERCEL_GIT_COMMIT_REF.",
            "Définissez TRIGGER_PREVIEW_BRANCH pour en choisir une autre.",
        ),
        (Code::NotText, _) => ("Il faut ici un texte.", "Saisissez un texte."),
        (Code::IllFormedText, _) => {
            ("Le texte contient un caractère défectueux.", "Retirez le caractère défectueux.")
        }
        (Code::SecretMisplaced, _) => {
            ("Ce champ contient la clé, et il est affiché.", "Saisissez la valeur qui convient à ce champ.")
        }
        _ => return None,
    })
}
