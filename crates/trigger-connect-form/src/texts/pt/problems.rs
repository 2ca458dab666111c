//! Problems in Portuguese.
//!
//! Lives here: message and hint of every code that a form can meet, by reason where it has several. Must not know: when
//! one is raised.

use trigger_connect::Code;

use crate::texts::Pair;

const NOTHING: &str = "Não há nada a fazer.";
const USUAL_KEY: &str = "Use uma chave de ambiente ou um token de acesso pessoal.";
const FORM: &str = "Use a forma https://servidor, com porta ou caminho se for preciso.";
const HOST: &str = "Use um servidor que seja permitido aqui.";
const BRANCH: &str = "Use o nome mostrado em “Preview branches”, por exemplo feature/checkout.";

pub(in crate::texts) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
    Some(match (code, reason) {
        (Code::ApiKeyMissing, _) => (
            "Nenhuma chave foi informada.",
            "Copie uma chave da página “API keys” do ambiente, ou crie um token de acesso pessoal na página da conta.",
        ),
        (Code::ApiKeyMasked, _) => (
            "Esta é uma cópia oculta: em vez da chave, ela contém pontos ou asteriscos.",
            "Use o botão de copiar ao lado da chave; as mais novas são mostradas inteiras uma única vez, talvez você precise de outra.",
        ),
        (Code::ApiKeyCutOff, _) => (
            "Depois de {prefix} deveria haver {expected} letras e algarismos, e há {actual}.",
            "A cópia deve estar cortada: copie de novo a chave inteira.",
        ),
        (Code::ApiKeyUnrecognized, _) => (
            "O valor não tem a forma de nenhuma chave conhecida.",
            "Espera-se uma chave de ambiente (tr_dev_, tr_stg_, tr_prod_ ou tr_preview_ e 24 letras e algarismos) ou um token de acesso pessoal (tr_pat_ e 40 letras e algarismos).",
        ),
        (Code::ApiKeyInvalidCharacters, _) => (
            "A chave contém um espaço, uma quebra de linha ou um caractere que não é ASCII.",
            "Copie de novo a chave, e só a chave.",
        ),
        (Code::ApiKeyTooLong, _) => ("O valor tem mais de 1024 caracteres.", "Cole só a chave."),
        (Code::ApiKeyShapeUnusual, Some("token")) => (
            "Um token costuma ter 40 caracteres depois de {prefix}, algarismos de 1 a 9 e letras minúsculas sem o l; este tem {actual} ou outros caracteres.",
            "Confira se o token foi copiado inteiro.",
        ),
        (Code::ApiKeyShapeUnusual, _) => (
            "Uma chave costuma ter 20 ou 24 letras e algarismos depois de {prefix}, e esta tem {actual}.",
            "Confira se a chave foi copiada inteira; as de um servidor próprio podem ser diferentes.",
        ),
        (Code::ApiKeyUserActorToken, _) => (
            "Este é um token de usuário delegado (tr_uat_…). Ele expira em horas e não é feito para ser guardado.",
            USUAL_KEY,
        ),
        (Code::ApiKeyOrganizationToken, _) => {
            ("Este é um token de organização (tr_oat_…), que não é aceito aqui.", USUAL_KEY)
        }
        (Code::ApiKeyPublicToken, _) => (
            "Este é um token de acesso público (um JWT). Ele é limitado, expira e serve para navegadores.",
            USUAL_KEY,
        ),
        (Code::ApiKeyPublicKey, _) => (
            "Esta é uma chave pública (pk_…). A API não aceita mais essas chaves.",
            "Use uma chave de ambiente, que começa com tr_.",
        ),
        (Code::ApiKeyInternalToken, _) => ("Este é um token interno da plataforma.", USUAL_KEY),
        (Code::ApiKeyCleaned, _) => ("O que estava em volta da chave foi removido.", NOTHING),
        (Code::ApiKeyKindNotOffered, _) => {
            ("Chaves deste tipo não são aceitas aqui.", "Use uma chave de um tipo que o formulário indica.")
        }
        (Code::ApiKeyNeededAgain, _) => {
            ("A URL da API mudou; a chave guardada não é enviada para lá.", "Digite a chave de novo.")
        }
        (Code::BaseUrlInvalid, Some("port")) => ("A porta não é um número de 1 a 65535.", FORM),
        (Code::BaseUrlInvalid, Some("name")) => {
            ("Uma parte do nome do servidor está vazia, ou começa ou termina com hífen.", FORM)
        }
        (Code::BaseUrlInvalid, _) => ("Não foi possível ler o endereço.", FORM),
        (Code::BaseUrlScheme, _) => {
            ("O endereço começa com algo diferente de http ou https.", "Use https://.")
        }
        (Code::BaseUrlUserinfo, _) => {
            ("O endereço contém um nome de usuário ou uma senha.", "Remova tudo até o @.")
        }
        (Code::BaseUrlQuery, _) => ("O endereço contém uma consulta.", "Remova o ? e o que vem depois."),
        (Code::BaseUrlFragment, _) => ("O endereço contém um fragmento.", "Remova o # e o que vem depois."),
        (Code::BaseUrlCharacters, _) => {
            ("O endereço contém um espaço, uma barra invertida ou um caractere de controle.", FORM)
        }
        (Code::BaseUrlTooLong, _) => ("O endereço tem mais de 2048 caracteres.", FORM),
        (Code::BaseUrlNotAllowed, Some("list")) => ("O servidor não está na lista dos permitidos.", HOST),
        (Code::BaseUrlNotAllowed, _) => ("Aqui só são permitidos servidores da internet pública.", HOST),
        (Code::BaseUrlInsecure, _) => {
            ("O endereço usa http; a chave trafega sem criptografia.", "Use https:// se o servidor permitir.")
        }
        (Code::BaseUrlPrivate, _) => (
            "O endereço leva a uma rede privada, local ou de metadados.",
            "Confira se este é o seu servidor Trigger.dev.",
        ),
        (Code::BaseUrlDashboard, _) => {
            ("Este é o endereço do painel ou do site; a API fica em outro.", "Use https://api.trigger.dev.")
        }
        (Code::BaseUrlCleaned, Some("path")) => {
            ("O caminho da API no fim do endereço foi removido; ele é acrescentado a cada chamada.", NOTHING)
        }
        (Code::BaseUrlCleaned, _) => ("Os espaços em volta do endereço foram removidos.", NOTHING),
        (Code::ProjectRefRequired, _) => (
            "Um token de acesso pessoal age em todos os projetos que o usuário vê; por isso é preciso nomear o projeto.",
            "Copie a referência do projeto de “Project settings”, “General”; ela começa com proj_.",
        ),
        (Code::ProjectRefInvalid, _) => (
            "Isto não é uma referência de projeto, nem se encontra uma só no texto.",
            "Copie-a de “Project settings”, “General”; ela começa com proj_.",
        ),
        (Code::ProjectRefShapeUnusual, _) => (
            "Uma referência de projeto costuma ter 20 letras minúsculas depois de proj_.",
            "Confira se ela foi copiada inteira.",
        ),
        (Code::ProjectRefCleaned, Some("longer")) => {
            ("A referência do projeto foi tirada de um texto maior.", NOTHING)
        }
        (Code::ProjectRefCleaned, _) => {
            ("Os espaços em volta da referência do projeto foram removidos.", NOTHING)
        }
        (Code::EnvironmentUnknown, _) => {
            ("Não há ambiente com esse nome.", "Use dev, staging, prod ou preview.")
        }
        (Code::EnvironmentConflict, _) => (
            "A chave pertence a {key}, e o ambiente informado é {given}.",
            "Deixe o ambiente vazio, ou use uma chave de {given}.",
        ),
        (Code::EnvironmentRequired, _) => (
            "Um branch foi informado sem dizer se é de preview ou de dev.",
            "Escolha preview ou dev, ou deixe o branch vazio.",
        ),
        (Code::EnvironmentCleaned, _) => ("Os espaços em volta do ambiente foram removidos.", NOTHING),
        (Code::EnvironmentUnexpected, _) => (
            "Espera-se uma conexão com {expected}, e esta pertence a outro ambiente.",
            "Use uma chave de {expected}.",
        ),
        (Code::BranchInvalid, Some("empty")) => ("Falta o nome do branch depois de refs/…/.", BRANCH),
        (Code::BranchInvalid, Some("refs")) => {
            ("O nome de um branch não começa com refs/ (exceto refs/heads/ e semelhantes).", BRANCH)
        }
        (Code::BranchInvalid, Some("symbols")) => {
            ("O nome de um branch não contém nenhum dos caracteres ~ ^ : ? * [ \\", BRANCH)
        }
        (Code::BranchInvalid, Some("slashes")) => {
            ("O nome de um branch não começa nem termina com barra, nem contém duas seguidas.", BRANCH)
        }
        (Code::BranchInvalid, Some("dots")) => ("O nome de um branch não contém .. nem @{", BRANCH),
        (Code::BranchInvalid, Some("lock")) => ("O nome de um branch não termina com .lock.", BRANCH),
        (Code::BranchInvalid, _) => (
            "O nome de um branch não contém espaços, caracteres de controle nem caracteres que não sejam ASCII.",
            BRANCH,
        ),
        (Code::BranchTooLong, _) => {
            ("O nome de um branch tem no máximo 255 caracteres, e este tem {actual}.", BRANCH)
        }
        (Code::BranchMissing, _) => (
            "As execuções do ambiente de pré-visualização pertencem a um branch, e nenhum foi informado.",
            "Informe o branch aqui, ou em cada chamada.",
        ),
        (Code::BranchIgnored, Some("public_token")) => (
            "Um token de acesso público nomeia ele mesmo o seu ambiente; o branch não é enviado.",
            "Deixe-o vazio.",
        ),
        (Code::BranchIgnored, _) => {
            ("O ambiente {environment} não tem branches; o branch não é enviado.", "Deixe-o vazio.")
        }
        (Code::BranchCleaned, _) => {
            ("Espaços ou um começo refs/ em volta do nome do branch foram removidos.", NOTHING)
        }
        (Code::BranchDefault, _) => {
            ("Em desenvolvimento, o branch default significa: nenhum branch.", NOTHING)
        }
        (Code::BranchFromEnvironment, _) => {
            ("O branch veio de VERCEL_GIT_COMMIT_REF.", "Defina TRIGGER_PREVIEW_BRANCH para escolher outro.")
        }
        (Code::NotText, _) => ("Aqui se espera um texto.", "Digite um texto."),
        (Code::IllFormedText, _) => {
            ("O texto contém um caractere defeituoso.", "Remova o caractere defeituoso.")
        }
        (Code::VariableMisnamed, _) => (
            "Uma variável de ambiente contém o necessário com um nome que não é lido.",
            "Renomeie a variável.",
        ),
        (Code::VariablePublished, _) => (
            "Há uma chave em uma variável de ambiente que é publicada nas páginas web.",
            "Crie uma chave nova, apague esta e coloque a nova em TRIGGER_SECRET_KEY.",
        ),
        (Code::SecretMisplaced, _) => {
            ("Este campo contém a chave, e ele é mostrado.", "Digite o valor que pertence a este campo.")
        }
        _ => return None,
    })
}
