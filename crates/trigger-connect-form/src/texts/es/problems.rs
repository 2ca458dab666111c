//! Problems in Spanish.
//!
//! Lives here: message and hint of every code that a form can meet, by reason where it has several. Must not know: when
//! one is raised.

use trigger_connect::Code;

use crate::texts::Pair;

const NOTHING: &str = "No hay que hacer nada.";
const USUAL_KEY: &str = "Usa una clave de entorno o un token de acceso personal.";
const FORM: &str = "Usa la forma https://servidor, con puerto o ruta si hace falta.";
const HOST: &str = "Usa un servidor que esté permitido aquí.";
const BRANCH: &str = "Usa el nombre que aparece en «Preview branches», por ejemplo feature/checkout.";

pub(in crate::texts) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
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
        (Code::VariableMisnamed, _) => (
            "Una variable de entorno contiene lo necesario con un nombre que no se lee.",
            "Cambia el nombre de la variable.",
        ),
        (Code::VariablePublished, _) => (
            "Hay una clave en una variable de entorno que se publica en las páginas web.",
            "Crea una clave nueva, borra esta y pon la nueva en TRIGGER_SECRET_KEY.",
        ),
        (Code::SecretMisplaced, _) => {
            ("Este campo contiene la clave, y se muestra.", "Escribe el valor que corresponde a este campo.")
        }
        _ => return None,
    })
}
