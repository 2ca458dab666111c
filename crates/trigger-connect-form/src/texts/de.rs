//! German.
//!
//! Lives here: the German text of every id. Must not know: where a text stands.

mod problems;

use super::Text;

pub(super) use problems::problem;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::Title => "Trigger.dev-Konto verbinden",
        Text::TitleEdit => "Trigger.dev-Verbindung ändern",
        Text::Intro => {
            "Der Schlüssel wird bei Trigger.dev geprüft und für die Anfragen aufbewahrt, die in Ihrem Namen gestellt werden."
        }
        Text::Submit => "Verbinden",
        Text::SubmitEdit => "Speichern",
        Text::Submitting => "Wird verbunden…",
        Text::Required => "Pflichtfeld",
        Text::Optional => "optional",
        Text::ShowKey => "Schlüssel zeigen",
        Text::FromKey => "Nicht gewählt (ein Schlüssel hat seine eigene)",
        Text::SelfHosted => "Selbst betrieben?",
        Text::KeepKey => "Leer lassen, um den jetzigen Schlüssel ({key}) zu behalten.",
        Text::KeyNotKept => {
            "Zur Sicherheit wird der Schlüssel nicht wieder angezeigt. Bitte geben Sie ihn noch einmal ein."
        }
        Text::Destination => "Der Schlüssel wird an {address} gesendet.",
        Text::Help => "Wo finde ich das?",
        Text::Guide => "Wo die Werte zu finden sind",
        Text::Errors => "Bitte berichtigen Sie Folgendes",
        Text::Notices => "Bitte beachten",
        Text::ErrorTitle => "Fehler: {title}",
        Text::Details => "Einzelheiten zeigen",
        Text::Close => "Schließen",
        Text::Back => "Zurück",
        Text::Retry => "Noch einmal versuchen",
        Text::Finish => "Fertig",
        Text::Discard => "Eingaben verwerfen?",
        Text::ApiKeyLabel => "Geheimer Schlüssel oder Zugriffstoken",
        Text::ApiKeyDescription => {
            "Ein Schlüssel einer Umgebung (tr_prod_…) oder ein persönliches Zugriffstoken (tr_pat_…)."
        }
        Text::ApiKeyDescriptionKeys => "Ein Schlüssel einer Umgebung (tr_prod_…).",
        Text::ApiKeyDescriptionTokens => "Ein persönliches Zugriffstoken (tr_pat_…).",
        Text::BaseUrlLabel => "API-URL",
        Text::BaseUrlDescription => {
            "Die Adresse Ihres eigenen Trigger.dev-Servers. Für die Trigger.dev-Cloud so lassen."
        }
        Text::ProjectRefLabel => "Projektreferenz",
        Text::ProjectRefDescription => "Nötig mit einem persönlichen Zugriffstoken. Sie beginnt mit proj_.",
        Text::EnvironmentLabel => "Umgebung",
        Text::EnvironmentDescription => {
            "Ein Schlüssel gehört zu einer Umgebung; mit einem Token wählen Sie eine."
        }
        Text::BranchLabel => "Branch",
        Text::BranchDescription => "Nur für Vorschau und Entwicklung: der Branch, dessen Tasks gemeint sind.",
        Text::Dev => "Entwicklung",
        Text::Staging => "Staging",
        Text::Prod => "Produktion",
        Text::Preview => "Vorschau",
        Text::RootKey => "Schlüssel einer Umgebung",
        Text::AdditionalKey => "weiterer Schlüssel einer Umgebung",
        Text::PersonalAccessToken => "persönliches Zugriffstoken",
        Text::OrganizationToken => "Organisationstoken",
        Text::PublicToken => "öffentliches Zugriffstoken",
        Text::UnknownKey => "Schlüssel unbekannter Art",
        Text::Step1Title => "Schlüssel oder Token holen",
        Text::Step1Text => {
            "Wählen Sie im Dashboard von Trigger.dev oben links Projekt und Umgebung und öffnen Sie „API keys“. Ein neuer Schlüssel wird nur einmal ganz angezeigt. Oder öffnen Sie „Account“, dann „Personal Access Tokens“, und legen Sie ein Token an; es handelt für Sie in jedem Projekt, das Sie sehen, kann aber keine Tasks starten."
        }
        Text::Step2Title => "Projektreferenz finden",
        Text::Step2Text => {
            "Öffnen Sie „Project settings“, dann „General“, und kopieren Sie „Project ref“. Derselbe Wert steht in trigger.config."
        }
        Text::Step3Title => "Umgebung wählen",
        Text::Step3Text => {
            "Mit dem Schlüssel einer Umgebung ist nichts zu wählen: sein Anfang nennt sie. Mit einem Token wählen Sie Entwicklung, Staging, Produktion oder Vorschau."
        }
        Text::Step4Title => "API-URL setzen",
        Text::Step4Text => {
            "Für die Trigger.dev-Cloud bleibt es bei https://api.trigger.dev. Wenn Sie Trigger.dev selbst betreiben, geben Sie die Adresse der Web-Anwendung ein, etwa https://trigger.example.com oder http://localhost:8030."
        }
        Text::Step5Title => "Branch nennen",
        Text::Step5Text => {
            "Für eine Vorschauumgebung öffnen Sie „Preview branches“ und kopieren den Namen des Branches. Entwicklungsschlüssel können ebenso einen Entwicklungs-Branch nennen."
        }
        Text::Step6Title => "Verbinden",
        Text::Step6Text => {
            "Geben Sie die Werte hier ein und senden Sie sie ab. Was nicht stimmt, steht bei seinem Feld; gespeichert wird erst, wenn alles stimmt."
        }
        Text::VerifyingTitle => "Prüfung bei Trigger.dev…",
        Text::VerifyingText => "Das dauert einige Sekunden.",
        Text::ConnectedTitle => "Verbunden",
        Text::ConnectedText => "Ihr Trigger.dev-Konto ist verbunden.",
        Text::RestrictedTitle => "Verbunden, mit Einschränkungen",
        Text::RestrictedText => {
            "Der Schlüssel ist gültig, darf aber nicht alles. Anfragen, zu denen er kein Recht hat, werden abgelehnt."
        }
        Text::NeedsBranchTitle => "Ein Branch fehlt",
        Text::NeedsBranchText => {
            "Der Schlüssel ist gültig und gehört zur Vorschauumgebung, in der Tasks zu einem Branch gehören. Nennen Sie den Branch."
        }
        Text::RejectedTitle => "Trigger.dev hat das abgelehnt",
        Text::RejectedText => "Prüfen Sie das markierte Feld und versuchen Sie es noch einmal.",
        Text::UnreachableTitle => "Prüfung nicht möglich",
        Text::UnreachableText => {
            "Trigger.dev hat nicht geantwortet. Das heißt nicht, dass der Schlüssel falsch ist. Versuchen Sie es gleich noch einmal."
        }
        Text::UnverifiedTitle => "Ungeprüft gespeichert",
        Text::UnverifiedText => {
            "Die Werte sind gespeichert und werden geprüft, wenn sie zum ersten Mal gebraucht werden."
        }
        Text::NotSentTitle => "Nicht gesendet",
        Text::NotSentText => {
            "Der Server dieser Seite hat nicht wie erwartet geantwortet. Ihre Eingaben sind noch da: versuchen Sie es gleich noch einmal."
        }
        Text::ScopeProject => "ein Projekt",
        Text::ScopeUser => "jedes Projekt, das Sie sehen",
        Text::ScopeOrganization => "jedes Projekt der Organisation",
        Text::FactAccount => "Konto",
        Text::FactProject => "Projekt",
        Text::FactKey => "Schlüssel",
        Text::FaultKey => {
            "Trigger.dev nimmt diesen Schlüssel nicht an. Vielleicht ist er falsch eingegeben, widerrufen oder abgelaufen."
        }
        Text::FaultProjectRef => {
            "Der Schlüssel hat keinen Zugriff auf dieses Projekt. Prüfen Sie die Projektreferenz, und zu welchem Projekt der Schlüssel gehört."
        }
        Text::FaultEnvironment => {
            "Das Projekt hat keine solche Umgebung, auf die der Schlüssel Zugriff hat. Wählen Sie eine andere."
        }
        Text::FaultBranch => {
            "Diesen Branch gibt es nicht, oder er ist archiviert. Prüfen Sie seinen Namen unter „Preview branches“."
        }
        Text::FaultBranchMissing => "Nennen Sie den Branch, für den der Schlüssel gebraucht wird.",
        Text::FaultBaseUrl => {
            "Was unter dieser Adresse antwortet, sieht nicht nach der API von Trigger.dev aus."
        }
    }
}
