//! Problems in German.
//!
//! Lives here: message and hint of every code that a form can meet, by reason where it has several. Must not know: when
//! one is raised.

use trigger_connect::Code;

use crate::texts::Pair;

const NOTHING: &str = "Es ist nichts zu tun.";
const USUAL_KEY: &str = "Verwenden Sie den Schlüssel einer Umgebung oder ein persönliches Zugriffstoken.";
const FORM: &str = "Verwenden Sie die Form https://host, wenn nötig mit Port oder Pfad.";
const REF: &str = "Kopieren Sie sie aus „Project settings“, „General“; sie beginnt mit proj_.";
const CHOICES: &str = "Verwenden Sie dev, staging, prod oder preview.";
const BRANCH: &str = "Verwenden Sie den Namen, der unter „Preview branches“ steht, etwa feature/checkout.";

pub(in crate::texts) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
    Some(match (code, reason) {
        (Code::ApiKeyMissing, _) => (
            "Es wurde kein Schlüssel angegeben.",
            "Kopieren Sie einen Schlüssel von der Seite „API keys“ der Umgebung, oder legen Sie auf der Kontoseite ein persönliches Zugriffstoken an.",
        ),
        (Code::ApiKeyMasked, _) => (
            "Das ist eine verdeckte Kopie: statt des Schlüssels enthält sie Punkte oder Sterne.",
            "Verwenden Sie den Kopierknopf neben dem Schlüssel; neuere Schlüssel werden nur einmal ganz angezeigt, vielleicht brauchen Sie einen neuen.",
        ),
        (Code::ApiKeyCutOff, _) => (
            "Auf {prefix} sollten {expected} Buchstaben und Ziffern folgen, und es sind {actual}.",
            "Die Kopie ist wohl abgeschnitten: kopieren Sie den ganzen Schlüssel noch einmal.",
        ),
        (Code::ApiKeyUnrecognized, _) => (
            "Der Wert hat die Form keines bekannten Schlüssels.",
            "Erwartet wird der Schlüssel einer Umgebung (tr_dev_, tr_stg_, tr_prod_ oder tr_preview_ und 24 Buchstaben und Ziffern) oder ein persönliches Zugriffstoken (tr_pat_ und 40 Buchstaben und Ziffern).",
        ),
        (Code::ApiKeyInvalidCharacters, _) => (
            "Der Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das nicht zu ASCII gehört.",
            "Kopieren Sie den Schlüssel noch einmal, ihn allein.",
        ),
        (Code::ApiKeyTooLong, _) => {
            ("Der Wert ist länger als 1024 Zeichen.", "Fügen Sie nur den Schlüssel ein.")
        }
        (Code::ApiKeyShapeUnusual, Some("token")) => (
            "Erzeugte Token haben nach {prefix} 40 Zeichen, Ziffern von 1 bis 9 und Kleinbuchstaben ohne l; dieses hat {actual} oder andere Zeichen.",
            "Prüfen Sie, ob das Token ganz kopiert wurde.",
        ),
        (Code::ApiKeyShapeUnusual, _) => (
            "Erzeugte Schlüssel haben nach {prefix} 20 oder 24 Buchstaben und Ziffern, dieser hat {actual}.",
            "Prüfen Sie, ob der Schlüssel ganz kopiert wurde; bei selbst betriebenen Servern kann er anders aussehen.",
        ),
        (Code::ApiKeyUserActorToken, _) => (
            "Das ist ein übertragenes Nutzertoken (tr_uat_…). Es gilt nur für Stunden und ist nicht zum Aufbewahren gedacht.",
            USUAL_KEY,
        ),
        (Code::ApiKeyOrganizationToken, _) => {
            ("Das ist ein Organisationstoken (tr_oat_…), das hier nicht angenommen wird.", USUAL_KEY)
        }
        (Code::ApiKeyPublicToken, _) => (
            "Das ist ein öffentliches Zugriffstoken (ein JWT). Es ist beschränkt, läuft ab und ist für Browser gedacht.",
            USUAL_KEY,
        ),
        (Code::ApiKeyPublicKey, _) => (
            "Das ist ein öffentlicher Schlüssel (pk_…). Die API nimmt solche nicht mehr an.",
            "Verwenden Sie den Schlüssel einer Umgebung, der mit tr_ beginnt.",
        ),
        (Code::ApiKeyInternalToken, _) => ("Das ist ein internes Token der Plattform.", USUAL_KEY),
        (Code::ApiKeyCleaned, _) => ("Um den Schlüssel herum wurde etwas entfernt.", NOTHING),
        (Code::ApiKeyKindNotOffered, _) => (
            "Schlüssel dieser Art werden hier nicht angenommen.",
            "Verwenden Sie einen Schlüssel der Art, die das Formular nennt.",
        ),
        (Code::ApiKeyNeededAgain, _) => (
            "Die API-URL ist eine andere als bisher; dorthin wird der gespeicherte Schlüssel nicht gesendet.",
            "Geben Sie den Schlüssel noch einmal ein.",
        ),
        (Code::BaseUrlInvalid, Some("port")) => ("Der Port ist keine Zahl von 1 bis 65535.", FORM),
        (Code::BaseUrlInvalid, Some("name")) => {
            ("Ein Teil des Hostnamens ist leer oder beginnt oder endet mit einem Bindestrich.", FORM)
        }
        (Code::BaseUrlInvalid, _) => ("Die Adresse lässt sich nicht lesen.", FORM),
        (Code::BaseUrlScheme, _) => {
            ("Die Adresse beginnt mit etwas anderem als http oder https.", "Verwenden Sie https://.")
        }
        (Code::BaseUrlUserinfo, _) => {
            ("Die Adresse enthält einen Benutzernamen oder ein Passwort.", "Entfernen Sie alles bis zum @.")
        }
        (Code::BaseUrlQuery, _) => {
            ("Die Adresse enthält eine Abfrage.", "Entfernen Sie das ? und was folgt.")
        }
        (Code::BaseUrlFragment, _) => {
            ("Die Adresse enthält eine Sprungmarke.", "Entfernen Sie das # und was folgt.")
        }
        (Code::BaseUrlCharacters, _) => (
            "Die Adresse enthält ein Leerzeichen, einen umgekehrten Schrägstrich oder ein Steuerzeichen.",
            FORM,
        ),
        (Code::BaseUrlTooLong, _) => ("Die Adresse ist länger als 2048 Zeichen.", FORM),
        (Code::BaseUrlNotAllowed, Some("list")) => (
            "Der Host steht nicht auf der Liste der erlaubten.",
            "Verwenden Sie einen Host, der hier erlaubt ist.",
        ),
        (Code::BaseUrlNotAllowed, _) => (
            "Hier sind nur Hosts im öffentlichen Internet erlaubt.",
            "Verwenden Sie einen Host, der hier erlaubt ist.",
        ),
        (Code::BaseUrlInsecure, _) => (
            "Die Adresse verwendet http, der Schlüssel wird also unverschlüsselt übertragen.",
            "Verwenden Sie https://, wenn der Server es kann.",
        ),
        (Code::BaseUrlPrivate, _) => (
            "Die Adresse führt in ein privates, verbindungslokales oder Metadaten-Netz.",
            "Prüfen Sie, ob das Ihr Trigger.dev-Server ist.",
        ),
        (Code::BaseUrlDashboard, _) => (
            "Das ist die Adresse des Dashboards oder der Website; die API ist anderswo.",
            "Verwenden Sie https://api.trigger.dev.",
        ),
        (Code::BaseUrlCleaned, Some("path")) => {
            ("Der API-Pfad am Ende der Adresse wurde entfernt; er kommt bei jedem Aufruf hinzu.", NOTHING)
        }
        (Code::BaseUrlCleaned, _) => ("Leerraum um die Adresse wurde entfernt.", NOTHING),
        (Code::ProjectRefRequired, _) => (
            "Ein persönliches Zugriffstoken gilt für jedes Projekt, das sein Nutzer sieht; das Projekt muss also genannt werden.",
            "Kopieren Sie die Projektreferenz aus „Project settings“, „General“; sie beginnt mit proj_.",
        ),
        (Code::ProjectRefInvalid, _) => {
            ("Das ist keine Projektreferenz, und es lässt sich darin keine einzelne finden.", REF)
        }
        (Code::ProjectRefShapeUnusual, _) => (
            "Erzeugte Projektreferenzen haben nach proj_ 20 Kleinbuchstaben.",
            "Prüfen Sie, ob sie ganz kopiert wurde.",
        ),
        (Code::ProjectRefCleaned, Some("longer")) => {
            ("Die Projektreferenz wurde einem längeren Text entnommen.", NOTHING)
        }
        (Code::ProjectRefCleaned, _) => ("Leerraum um die Projektreferenz wurde entfernt.", NOTHING),
        (Code::EnvironmentUnknown, _) => ("Eine Umgebung dieses Namens gibt es nicht.", CHOICES),
        (Code::EnvironmentConflict, _) => (
            "Der Schlüssel gehört zu {key}, und als Umgebung ist {given} angegeben.",
            "Lassen Sie die Umgebung leer, oder verwenden Sie einen Schlüssel von {given}.",
        ),
        (Code::EnvironmentRequired, _) => (
            "Ein Branch ist angegeben, und es fehlt, ob er zu preview oder dev gehört.",
            "Wählen Sie preview oder dev, oder lassen Sie den Branch leer.",
        ),
        (Code::EnvironmentCleaned, _) => ("Leerraum um die Umgebung wurde entfernt.", NOTHING),
        (Code::EnvironmentUnexpected, _) => (
            "Erwartet wird eine Verbindung zu {expected}, und diese gehört zu einer anderen Umgebung.",
            "Verwenden Sie einen Schlüssel von {expected}.",
        ),
        (Code::BranchInvalid, Some("empty")) => ("Nach refs/…/ fehlt der Name des Branches.", BRANCH),
        (Code::BranchInvalid, Some("refs")) => {
            ("Ein Branchname beginnt nicht mit refs/ (außer refs/heads/ und dergleichen).", BRANCH)
        }
        (Code::BranchInvalid, Some("symbols")) => {
            ("Ein Branchname enthält keines der Zeichen ~ ^ : ? * [ \\", BRANCH)
        }
        (Code::BranchInvalid, Some("slashes")) => (
            "Ein Branchname beginnt und endet nicht mit einem Schrägstrich und enthält nicht zwei hintereinander.",
            BRANCH,
        ),
        (Code::BranchInvalid, Some("dots")) => ("Ein Branchname enthält weder .. noch @{", BRANCH),
        (Code::BranchInvalid, Some("lock")) => ("Ein Branchname endet nicht auf .lock.", BRANCH),
        (Code::BranchInvalid, _) => (
            "Ein Branchname enthält keine Leerzeichen, Steuerzeichen oder Zeichen, die nicht zu ASCII gehören.",
            BRANCH,
        ),
        (Code::BranchTooLong, _) => {
            ("Ein Branchname hat höchstens 255 Zeichen, dieser hat {actual}.", BRANCH)
        }
        (Code::BranchMissing, _) => (
            "Läufe der Vorschauumgebung gehören zu einem Branch, und keiner ist angegeben.",
            "Geben Sie den Branch hier an, oder bei jedem Aufruf.",
        ),
        (Code::BranchIgnored, Some("public_token")) => (
            "Ein öffentliches Zugriffstoken nennt seine Umgebung selbst; der Branch wird nicht gesendet.",
            "Lassen Sie ihn leer.",
        ),
        (Code::BranchIgnored, _) => (
            "Die Umgebung {environment} hat keine Branches; der Branch wird nicht gesendet.",
            "Lassen Sie ihn leer.",
        ),
        (Code::BranchCleaned, _) => {
            ("Leerraum oder ein Anfang refs/ um den Branchnamen wurde entfernt.", NOTHING)
        }
        (Code::BranchDefault, _) => {
            ("In der Entwicklungsumgebung heißt der Branch default: kein Branch.", NOTHING)
        }
        (Code::BranchFromEnvironment, _) => (
            "Der Branch stammt aus VERCEL_GIT_COMMIT_REF.",
            "Setzen Sie TRIGGER_PREVIEW_BRANCH, um einen anderen zu wählen.",
        ),
        (Code::NotText, _) => ("Hier wird Text erwartet.", "Geben Sie einen Text ein."),
        (Code::IllFormedText, _) => {
            ("Der Text enthält ein zerbrochenes Zeichen.", "Entfernen Sie das zerbrochene Zeichen.")
        }
        (Code::VariableMisnamed, _) => (
            "Eine Umgebungsvariable enthält das Nötige unter einem Namen, der nicht gelesen wird.",
            "Benennen Sie die Variable um.",
        ),
        (Code::VariablePublished, _) => (
            "Ein Schlüssel steht in einer Umgebungsvariablen, die in Webseiten aufgenommen wird.",
            "Legen Sie einen neuen Schlüssel an, löschen Sie diesen, und geben Sie den neuen in TRIGGER_SECRET_KEY an.",
        ),
        (Code::SecretMisplaced, _) => {
            ("Dieses Feld enthält den Schlüssel, und es wird angezeigt.", AGAIN_FIELD)
        }
        _ => return None,
    })
}

const AGAIN_FIELD: &str = "Geben Sie den Wert ein, der dorthin gehört.";
