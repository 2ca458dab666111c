//! Spanish.
//!
//! Lives here: the Spanish text of every id. Must not know: where a text stands.

mod problems;

use super::Text;

pub(super) use problems::problem;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::Title => "Vincular tu cuenta de Trigger.dev",
        Text::TitleEdit => "Cambiar el vínculo con Trigger.dev",
        Text::Intro => {
            "La clave se comprueba con Trigger.dev y se guarda para las peticiones que se hacen en tu nombre."
        }
        Text::Submit => "Conectar",
        Text::SubmitEdit => "Guardar",
        Text::Submitting => "Conectando…",
        Text::Required => "obligatorio",
        Text::Optional => "opcional",
        Text::ShowKey => "Mostrar la clave",
        Text::FromKey => "Sin elegir (una clave tiene el suyo)",
        Text::SelfHosted => "¿Servidor propio?",
        Text::KeepKey => "Déjalo vacío para conservar la clave actual ({key}).",
        Text::KeyNotKept => "Por seguridad, la clave no se vuelve a mostrar. Escríbela otra vez.",
        Text::Destination => "La clave se enviará a {address}.",
        Text::Help => "¿Dónde lo encuentro?",
        Text::Guide => "Dónde encontrar los valores",
        Text::Errors => "Corrige lo siguiente",
        Text::Notices => "Ten en cuenta",
        Text::ErrorTitle => "Error: {title}",
        Text::Details => "Mostrar los detalles",
        Text::Close => "Cerrar",
        Text::Back => "Volver",
        Text::Retry => "Reintentar",
        Text::Finish => "Terminar",
        Text::Discard => "¿Descartar lo escrito?",
        Text::ApiKeyLabel => "Clave secreta o token de acceso",
        Text::ApiKeyDescription => {
            "Una clave de entorno (tr_prod_…) o un token de acceso personal (tr_pat_…)."
        }
        Text::ApiKeyDescriptionKeys => "Una clave de entorno (tr_prod_…).",
        Text::ApiKeyDescriptionTokens => "Un token de acceso personal (tr_pat_…).",
        Text::BaseUrlLabel => "URL de la API",
        Text::BaseUrlDescription => {
            "La dirección de tu propio servidor de Trigger.dev. Para Trigger.dev Cloud, déjala como está."
        }
        Text::ProjectRefLabel => "Referencia del proyecto",
        Text::ProjectRefDescription => "Necesaria con un token de acceso personal. Empieza por proj_.",
        Text::EnvironmentLabel => "Entorno",
        Text::EnvironmentDescription => "Una clave pertenece a un entorno; con un token, elige uno.",
        Text::BranchLabel => "Rama",
        Text::BranchDescription => "Solo para vista previa y desarrollo: la rama de cuyas tareas se trata.",
        Text::Dev => "Desarrollo",
        Text::Staging => "Preproducción",
        Text::Prod => "Producción",
        Text::Preview => "Vista previa",
        Text::RootKey => "clave de entorno",
        Text::AdditionalKey => "clave de entorno adicional",
        Text::PersonalAccessToken => "token de acceso personal",
        Text::OrganizationToken => "token de organización",
        Text::PublicToken => "token de acceso público",
        Text::UnknownKey => "clave de tipo desconocido",
        Text::Step1Title => "Obtener una clave o un token",
        Text::Step1Text => {
            "En el panel de Trigger.dev, elige arriba a la izquierda el proyecto y el entorno, y abre «API keys». Una clave nueva se muestra entera una sola vez. O abre «Account», luego «Personal Access Tokens», y crea un token; actúa en tu nombre en todos los proyectos que ves, pero no puede iniciar tareas."
        }
        Text::Step2Title => "Encontrar la referencia del proyecto",
        Text::Step2Text => {
            "Abre «Project settings», luego «General», y copia «Project ref». El mismo valor está en trigger.config."
        }
        Text::Step3Title => "Elegir el entorno",
        Text::Step3Text => {
            "Con una clave de entorno no hay nada que elegir: su comienzo lo dice. Con un token, elige desarrollo, preproducción, producción o vista previa."
        }
        Text::Step4Title => "Indicar la URL de la API",
        Text::Step4Text => {
            "Para Trigger.dev Cloud, deja https://api.trigger.dev. Si alojas Trigger.dev tú mismo, escribe la dirección de su aplicación web, como https://trigger.example.com o http://localhost:8030."
        }
        Text::Step5Title => "Nombrar la rama",
        Text::Step5Text => {
            "Para un entorno de vista previa, abre «Preview branches» y copia el nombre de la rama. Una clave de desarrollo puede nombrar del mismo modo una rama de desarrollo."
        }
        Text::Step6Title => "Conectar",
        Text::Step6Text => {
            "Escribe aquí los valores y envíalos. Lo que esté mal se dice junto a su campo; no se guarda nada hasta que todo esté bien."
        }
        Text::VerifyingTitle => "Comprobando con Trigger.dev…",
        Text::VerifyingText => "Tarda unos segundos.",
        Text::ConnectedTitle => "Conectado",
        Text::ConnectedText => "Tu cuenta de Trigger.dev está vinculada.",
        Text::RestrictedTitle => "Conectado, con límites",
        Text::RestrictedText => {
            "La clave es válida, pero no puede hacerlo todo. Se rechazarán las peticiones para las que no tiene permiso."
        }
        Text::NeedsBranchTitle => "Falta una rama",
        Text::NeedsBranchText => {
            "La clave es válida y pertenece al entorno de vista previa, donde las tareas pertenecen a una rama. Indica la rama."
        }
        Text::RejectedTitle => "Trigger.dev lo ha rechazado",
        Text::RejectedText => "Revisa el campo marcado e inténtalo de nuevo.",
        Text::UnreachableTitle => "No se pudo comprobar",
        Text::UnreachableText => {
            "Trigger.dev no ha respondido. Eso no significa que la clave sea incorrecta. Inténtalo de nuevo dentro de un momento."
        }
        Text::UnverifiedTitle => "Guardado sin comprobar",
        Text::UnverifiedText => {
            "Los valores están guardados y se comprobarán cuando se usen por primera vez."
        }
        Text::NotSentTitle => "No se ha enviado",
        Text::NotSentText => {
            "El servidor de esta página no ha respondido como se esperaba. Lo que escribiste sigue aquí: inténtalo de nuevo dentro de un momento."
        }
        Text::ScopeProject => "un solo proyecto",
        Text::ScopeUser => "todos los proyectos que ves",
        Text::ScopeOrganization => "todos los proyectos de la organización",
        Text::FactAccount => "Cuenta",
        Text::FactProject => "Proyecto",
        Text::FactKey => "Clave",
        Text::FaultKey => "Trigger.dev no acepta esta clave. Quizá esté mal escrita, revocada o caducada.",
        Text::FaultProjectRef => {
            "La clave no da acceso a este proyecto. Revisa la referencia del proyecto y de qué proyecto es la clave."
        }
        Text::FaultEnvironment => {
            "El proyecto no tiene un entorno así al que la clave tenga acceso. Elige otro."
        }
        Text::FaultBranch => "Esa rama no existe o está archivada. Revisa su nombre en «Preview branches».",
        Text::FaultBranchMissing => "Indica la rama para la que se usará la clave.",
        Text::FaultBaseUrl => "Lo que responde en esta dirección no parece la API de Trigger.dev.",
    }
}
