//! Problems in French.
//!
//! Lives here: message and hint of every code that a form can meet, by reason where it has several. Must not know: when
//! one is raised.

use trigger_connect::Code;

use crate::texts::Pair;

const NOTHING: &str = "Il n’y a rien à faire.";
const USUAL_KEY: &str = "Utilisez une clé d’environnement ou un jeton d’accès personnel.";
const FORM: &str = "Utilisez la forme https://hôte, avec un port ou un chemin si nécessaire.";
const HOST: &str = "Utilisez un hôte qui est autorisé ici.";
const BRANCH: &str = "Utilisez le nom affiché sous « Preview branches », par exemple feature/checkout.";

pub(in crate::texts) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
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
        (Code::VariableMisnamed, _) => (
            "Une variable d’environnement contient ce qu’il faut sous un nom qui n’est pas lu.",
            "Renommez la variable.",
        ),
        (Code::VariablePublished, _) => (
            "Une clé se trouve dans une variable d’environnement qui est publiée dans les pages web.",
            "Créez une nouvelle clé, supprimez celle-ci et mettez la nouvelle dans TRIGGER_SECRET_KEY.",
        ),
        (Code::SecretMisplaced, _) => {
            ("Ce champ contient la clé, et il est affiché.", "Saisissez la valeur qui convient à ce champ.")
        }
        _ => return None,
    })
}
