//! French.
//!
//! Lives here: the French text of every id. Must not know: where a text stands.

mod problems;

use super::Text;

pub(super) use problems::problem;

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
        Text::FromKey => "Aucun choix (une clé a le sien)",
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
            "La clé est valide, mais n’a pas tous les droits. Les requêtes auxquelles elle n’a pas droit seront refusées."
        }
        Text::NeedsBranchTitle => "Il manque une branche",
        Text::NeedsBranchText => {
            "La clé est valide et appartient à l’environnement de prévisualisation, où les tâches appartiennent à une branche. Indiquez la branche."
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
        Text::NotSentTitle => "Rien n’a été envoyé",
        Text::NotSentText => {
            "Le serveur de cette page n’a pas répondu comme prévu. Votre saisie est toujours là : réessayez dans un instant."
        }
        Text::ScopeProject => "un seul projet",
        Text::ScopeUser => "tous les projets que vous voyez",
        Text::ScopeOrganization => "tous les projets de l’organisation",
        Text::FactAccount => "Compte",
        Text::FactProject => "Projet",
        Text::FactKey => "Clé",
        Text::FaultKey => {
            "Trigger.dev n’accepte pas cette clé. Elle est peut-être mal saisie, révoquée ou expirée."
        }
        Text::FaultProjectRef => {
            "La clé ne donne pas accès à ce projet. Vérifiez la référence du projet, et de quel projet vient la clé."
        }
        Text::FaultEnvironment => {
            "Le projet n’a pas d’environnement de ce nom accessible avec la clé. Choisissez-en un autre."
        }
        Text::FaultBranch => {
            "Cette branche n’existe pas, ou elle est archivée. Vérifiez son nom dans « Preview branches »."
        }
        Text::FaultBranchMissing => "Indiquez la branche pour laquelle la clé sera utilisée.",
        Text::FaultBaseUrl => "Ce qui répond à cette adresse ne ressemble pas à l’API de Trigger.dev.",
    }
}
