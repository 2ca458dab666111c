//! Spanish.
//!
//! Lives here: the Spanish text of every id and of every problem. Must not know: where a text stands.

use trigger_connect::Code;

use super::{Pair, Text};

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
        Text::HideKey => "Ocultar la clave",
        Text::FromKey => "El de la clave",
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
            "La clave es buena, pero no puede hacerlo todo. Se rechazarán las peticiones para las que no tiene permiso."
        }
        Text::NeedsBranchTitle => "Falta una rama",
        Text::NeedsBranchText => {
            "La clave es buena y pertenece al entorno de vista previa, donde las tareas pertenecen a una rama. Indica la rama."
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
    }
}

const NOTHING: &str = "No hay que hacer nada.";
const USUAL_KEY: &str = "Usa una clave de entorno o un token de acceso personal.";
const FORM: &str = "Usa la forma https://servidor, con puerto o ruta si hace falta.";
const HOST: &str = "Usa un servidor que esté permitido aquí.";
const BRANCH: &str = "Usa el nombre que aparece en «Preview branches», por ejemplo feature/checkout.";

pub(super) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
    Some(match (code, reason) {
        (Code::ApiKeyMissing, _) => (
            "No se ha dado ninguna clave.",
            "Copia una clave de la página «API keys» del entorno, o crea un token de acceso personal en la página de la cuenta.",
        ),
        (Code::ApiKeyMasked, _) => (
            "Es una copia oculta: en lugar de la clave contiene puntos o asteriscos.",
            "Usa el botón de copiar que está junto a la clave; las más nuevas se muestran enteras una sola vez, así que quizá necesites otra.",
        ),
        (Code::ApiKeyCutOff, _) => (
            "Después de {prefix} debería haber {expected} letras y cifras, y hay {actual}.",
            "Probablemente la copia está cortada: vuelve a copiar la clave entera.",
        ),
        (Code::ApiKeyUnrecognized, _) => (
            "El valor no tiene la forma de ninguna clave conocida.",
            "Se espera una clave de entorno (tr_dev_, tr_stg_, tr_prod_ o tr_preview_ y 24 letras y cifras) o un token de acceso personal (tr_pat_ y 40 letras y cifras).",
        ),
        (Code::ApiKeyInvalidCharacters, _) => (
            "La clave contiene un espacio, un salto de línea o un carácter que no es ASCII.",
            "Vuelve a copiar la clave, y solo la clave.",
        ),
        (Code::ApiKeyTooLong, _) => ("El valor tiene más de 1024 caracteres.", "Pega solo la clave."),
        (Code::ApiKeyShapeUnusual, Some("token")) => (
            "Un token suele tener 40 caracteres después de {prefix}, cifras del 1 al 9 y minúsculas sin la l; este tiene {actual} u otros caracteres.",
            "Comprueba que el token se copió entero.",
        ),
        (Code::ApiKeyShapeUnusual, _) => (
            "Una clave suele tener 20 o 24 letras y cifras después de {prefix}, y esta tiene {actual}.",
            "Comprueba que la clave se copió entera; las de un servidor propio pueden ser distintas.",
        ),
        (Code::ApiKeyUserActorToken, _) => (
            "Es un token de usuario delegado (tr_uat_…). Caduca en unas horas y no está hecho para guardarse.",
            USUAL_KEY,
        ),
        (Code::ApiKeyOrganizationToken, _) => {
            ("Es un token de organización (tr_oat_…), que aquí no se acepta.", USUAL_KEY)
        }
        (Code::ApiKeyPublicToken, _) => (
            "Es un token de acceso público (un JWT). Es limitado, caduca y está pensado para navegadores.",
            USUAL_KEY,
        ),
        (Code::ApiKeyPublicKey, _) => (
            "Es una clave pública (pk_…). La API ya no las acepta.",
            "Usa una clave de entorno, que empieza por tr_.",
        ),
        (Code::ApiKeyInternalToken, _) => ("Es un token interno de la plataforma.", USUAL_KEY),
        (Code::ApiKeyCleaned, _) => ("Se ha quitado lo que rodeaba la clave.", NOTHING),
        (Code::ApiKeyKindNotOffered, _) => {
            ("Aquí no se aceptan claves de este tipo.", "Usa una clave de un tipo que el formulario nombre.")
        }
        (Code::ApiKeyNeededAgain, _) => (
            "La URL de la API es otra que antes; la clave guardada no se envía allí.",
            "Escribe la clave otra vez.",
        ),
        (Code::BaseUrlInvalid, Some("port")) => ("El puerto no es un número del 1 al 65535.", FORM),
        (Code::BaseUrlInvalid, Some("name")) => {
            ("Una parte del nombre del servidor está vacía, o empieza o termina con un guion.", FORM)
        }
        (Code::BaseUrlInvalid, _) => ("No se puede leer la dirección.", FORM),
        (Code::BaseUrlScheme, _) => {
            ("La dirección empieza por algo distinto de http o https.", "Usa https://.")
        }
        (Code::BaseUrlUserinfo, _) => {
            ("La dirección contiene un nombre de usuario o una contraseña.", "Quita todo hasta la @.")
        }
        (Code::BaseUrlQuery, _) => ("La dirección contiene una consulta.", "Quita el ? y lo que sigue."),
        (Code::BaseUrlFragment, _) => ("La dirección contiene un fragmento.", "Quita el # y lo que sigue."),
        (Code::BaseUrlCharacters, _) => {
            ("La dirección contiene un espacio, una barra invertida o un carácter de control.", FORM)
        }
        (Code::BaseUrlTooLong, _) => ("La dirección tiene más de 2048 caracteres.", FORM),
        (Code::BaseUrlNotAllowed, Some("list")) => {
            ("El servidor no está en la lista de los permitidos.", HOST)
        }
        (Code::BaseUrlNotAllowed, _) => ("Aquí solo se permiten servidores de la internet pública.", HOST),
        (Code::BaseUrlInsecure, _) => (
            "La dirección usa http, así que la clave viaja sin cifrar.",
            "Usa https:// si el servidor lo admite.",
        ),
        (Code::BaseUrlPrivate, _) => (
            "La dirección lleva a una red privada, local o de metadatos.",
            "Comprueba que es tu servidor de Trigger.dev.",
        ),
        (Code::BaseUrlDashboard, _) => (
            "Es la dirección del panel o del sitio web; la API está en otra.",
            "Usa https://api.trigger.dev.",
        ),
        (Code::BaseUrlCleaned, Some("path")) => {
            ("Se ha quitado la ruta de la API al final de la dirección; se añade en cada llamada.", NOTHING)
        }
        (Code::BaseUrlCleaned, _) => ("Se han quitado los espacios alrededor de la dirección.", NOTHING),
        (Code::ProjectRefRequired, _) => (
            "Un token de acceso personal actúa en todos los proyectos que ve su usuario, así que hay que nombrar el proyecto.",
            "Copia la referencia del proyecto de «Project settings», «General»; empieza por proj_.",
        ),
        (Code::ProjectRefInvalid, _) => (
            "No es una referencia de proyecto, ni se encuentra una sola en el texto.",
            "Cópiala de «Project settings», «General»; empieza por proj_.",
        ),
        (Code::ProjectRefShapeUnusual, _) => (
            "Una referencia de proyecto suele tener 20 minúsculas después de proj_.",
            "Comprueba que se copió entera.",
        ),
        (Code::ProjectRefCleaned, Some("longer")) => {
            ("La referencia del proyecto se ha sacado de un texto más largo.", NOTHING)
        }
        (Code::ProjectRefCleaned, _) => {
            ("Se han quitado los espacios alrededor de la referencia del proyecto.", NOTHING)
        }
        (Code::EnvironmentUnknown, _) => {
            ("No hay ningún entorno con ese nombre.", "Usa dev, staging, prod o preview.")
        }
        (Code::EnvironmentConflict, _) => (
            "La clave pertenece a {key}, y el entorno indicado es {given}.",
            "Deja el entorno vacío, o usa una clave de {given}.",
        ),
        (Code::EnvironmentRequired, _) => (
            "Se ha indicado una rama sin decir si es de preview o de dev.",
            "Elige preview o dev, o deja la rama vacía.",
        ),
        (Code::EnvironmentCleaned, _) => ("Se han quitado los espacios alrededor del entorno.", NOTHING),
        (Code::EnvironmentUnexpected, _) => (
            "Se espera una conexión a {expected}, y esta pertenece a otro entorno.",
            "Usa una clave de {expected}.",
        ),
        (Code::BranchInvalid, Some("empty")) => ("Falta el nombre de la rama después de refs/…/.", BRANCH),
        (Code::BranchInvalid, Some("refs")) => {
            ("El nombre de una rama no empieza por refs/ (salvo refs/heads/ y similares).", BRANCH)
        }
        (Code::BranchInvalid, Some("symbols")) => {
            ("El nombre de una rama no contiene ninguno de los caracteres ~ ^ : ? * [ \\", BRANCH)
        }
        (Code::BranchInvalid, Some("slashes")) => {
            ("El nombre de una rama no empieza ni termina con una barra, ni contiene dos seguidas.", BRANCH)
        }
        (Code::BranchInvalid, Some("dots")) => ("El nombre de una rama no contiene .. ni @{", BRANCH),
        (Code::BranchInvalid, Some("lock")) => ("El nombre de una rama no termina en .lock.", BRANCH),
        (Code::BranchInvalid, _) => (
            "El nombre de una rama no contiene espacios, caracteres de control ni caracteres que no sean ASCII.",
            BRANCH,
        ),
        (Code::BranchTooLong, _) => {
            ("El nombre de una rama tiene como máximo 255 caracteres, y este tiene {actual}.", BRANCH)
        }
        (Code::BranchMissing, _) => (
            "Las ejecuciones del entorno de vista previa pertenecen a una rama, y no se ha indicado ninguna.",
            "Indica la rama aquí, o en cada llamada.",
        ),
        (Code::BranchIgnored, Some("public_token")) => (
            "Un token de acceso público nombra él mismo su entorno, así que la rama no se envía.",
            "Déjala vacía.",
        ),
        (Code::BranchIgnored, _) => {
            ("El entorno {environment} no tiene ramas, así que la rama no se envía.", "Déjala vacía.")
        }
        (Code::BranchCleaned, _) => {
            ("Se han quitado espacios o un comienzo refs/ del nombre de la rama.", NOTHING)
        }
        (Code::BranchDefault, _) => ("En desarrollo, la rama default significa: ninguna rama.", NOTHING),
        (Code::BranchFromEnvironment, _) => (
            "La rama se ha tomado de VERCEL_GIT_COMMIT_REF.",
            "Define TRIGGER_PREVIEW_BRANCH para elegir otra.",
        ),
        (Code::NotText, _) => ("Aquí se espera un texto.", "Escribe un texto."),
        (Code::IllFormedText, _) => ("El texto contiene un carácter roto.", "Quita el carácter roto."),
        (Code::SecretMisplaced, _) => {
            ("Este campo contiene la clave, y se muestra.", "Escribe el valor que corresponde a este campo.")
        }
        _ => return None,
    })
}
