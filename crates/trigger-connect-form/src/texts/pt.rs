//! Portuguese, as in Brazil.
//!
//! Lives here: the Portuguese text of every id. Must not know: where a text stands.

mod problems;

use super::Text;

pub(super) use problems::problem;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::Title => "Vincular sua conta do Trigger.dev",
        Text::TitleEdit => "Alterar o vínculo com o Trigger.dev",
        Text::Intro => {
            "A chave é verificada com o Trigger.dev e guardada para as requisições feitas em seu nome."
        }
        Text::Submit => "Conectar",
        Text::SubmitEdit => "Salvar",
        Text::Submitting => "Conectando…",
        Text::Required => "obrigatório",
        Text::Optional => "opcional",
        Text::ShowKey => "Mostrar a chave",
        Text::FromKey => "Nenhum escolhido (uma chave tem o seu)",
        Text::SelfHosted => "Servidor próprio?",
        Text::KeepKey => "Deixe vazio para manter a chave atual ({key}).",
        Text::KeyNotKept => "Por segurança, a chave não é mostrada de novo. Digite-a outra vez.",
        Text::Destination => "A chave será enviada para {address}.",
        Text::Help => "Onde encontro isto?",
        Text::Guide => "Onde encontrar os valores",
        Text::Errors => "Corrija o seguinte",
        Text::Notices => "Observe",
        Text::ErrorTitle => "Erro: {title}",
        Text::Details => "Mostrar detalhes",
        Text::Close => "Fechar",
        Text::Back => "Voltar",
        Text::Retry => "Tentar de novo",
        Text::Finish => "Concluir",
        Text::Discard => "Descartar o que foi digitado?",
        Text::ApiKeyLabel => "Chave secreta ou token de acesso",
        Text::ApiKeyDescription => {
            "Uma chave de ambiente (tr_prod_…) ou um token de acesso pessoal (tr_pat_…)."
        }
        Text::ApiKeyDescriptionKeys => "Uma chave de ambiente (tr_prod_…).",
        Text::ApiKeyDescriptionTokens => "Um token de acesso pessoal (tr_pat_…).",
        Text::BaseUrlLabel => "URL da API",
        Text::BaseUrlDescription => {
            "O endereço do seu próprio servidor Trigger.dev. Para o Trigger.dev Cloud, deixe como está."
        }
        Text::ProjectRefLabel => "Referência do projeto",
        Text::ProjectRefDescription => "Necessária com um token de acesso pessoal. Começa com proj_.",
        Text::EnvironmentLabel => "Ambiente",
        Text::EnvironmentDescription => "Uma chave pertence a um ambiente; com um token, escolha um.",
        Text::BranchLabel => "Branch",
        Text::BranchDescription => {
            "Só para pré-visualização e desenvolvimento: o branch de cujas tarefas se trata."
        }
        Text::Dev => "Desenvolvimento",
        Text::Staging => "Homologação",
        Text::Prod => "Produção",
        Text::Preview => "Pré-visualização",
        Text::RootKey => "chave de ambiente",
        Text::AdditionalKey => "chave de ambiente adicional",
        Text::PersonalAccessToken => "token de acesso pessoal",
        Text::OrganizationToken => "token de organização",
        Text::PublicToken => "token de acesso público",
        Text::UnknownKey => "chave de tipo desconhecido",
        Text::Step1Title => "Obter uma chave ou um token",
        Text::Step1Text => {
            "No painel do Trigger.dev, escolha no canto superior esquerdo o projeto e o ambiente e abra “API keys”. Uma chave nova é mostrada inteira uma única vez. Ou abra “Account”, depois “Personal Access Tokens”, e crie um token; ele age em seu nome em todos os projetos que você vê, mas não pode iniciar tarefas."
        }
        Text::Step2Title => "Encontrar a referência do projeto",
        Text::Step2Text => {
            "Abra “Project settings”, depois “General”, e copie “Project ref”. O mesmo valor está em trigger.config."
        }
        Text::Step3Title => "Escolher o ambiente",
        Text::Step3Text => {
            "Com uma chave de ambiente não há o que escolher: o começo dela diz qual é. Com um token, escolha desenvolvimento, homologação, produção ou pré-visualização."
        }
        Text::Step4Title => "Definir a URL da API",
        Text::Step4Text => {
            "Para o Trigger.dev Cloud, mantenha https://api.trigger.dev. Se você hospeda o Trigger.dev, digite o endereço da aplicação web, como https://trigger.example.com ou http://localhost:8030."
        }
        Text::Step5Title => "Nomear o branch",
        Text::Step5Text => {
            "Para um ambiente de pré-visualização, abra “Preview branches” e copie o nome do branch. Uma chave de desenvolvimento pode nomear da mesma forma um branch de desenvolvimento."
        }
        Text::Step6Title => "Conectar",
        Text::Step6Text => {
            "Digite os valores aqui e envie. O que estiver errado é dito ao lado do campo; nada é salvo antes de tudo estar certo."
        }
        Text::VerifyingTitle => "Verificando com o Trigger.dev…",
        Text::VerifyingText => "Isso leva alguns segundos.",
        Text::ConnectedTitle => "Conectado",
        Text::ConnectedText => "Sua conta do Trigger.dev está vinculada.",
        Text::RestrictedTitle => "Conectado, com limites",
        Text::RestrictedText => {
            "A chave é válida, mas não pode fazer tudo. As requisições para as quais ela não tem permissão serão recusadas."
        }
        Text::NeedsBranchTitle => "Falta um branch",
        Text::NeedsBranchText => {
            "A chave é válida e pertence ao ambiente de pré-visualização, em que as tarefas pertencem a um branch. Informe o branch."
        }
        Text::RejectedTitle => "O Trigger.dev recusou",
        Text::RejectedText => "Confira o campo marcado e tente de novo.",
        Text::UnreachableTitle => "Não foi possível verificar",
        Text::UnreachableText => {
            "O Trigger.dev não respondeu. Isso não quer dizer que a chave esteja errada. Tente de novo em instantes."
        }
        Text::UnverifiedTitle => "Salvo sem verificação",
        Text::UnverifiedText => {
            "Os valores foram salvos e serão verificados quando forem usados pela primeira vez."
        }
        Text::NotSentTitle => "Não foi enviado",
        Text::NotSentText => {
            "O servidor desta página não respondeu como esperado. O que você digitou continua aqui: tente de novo daqui a pouco."
        }
        Text::ScopeProject => "um só projeto",
        Text::ScopeUser => "todos os projetos que você vê",
        Text::ScopeOrganization => "todos os projetos da organização",
        Text::FactAccount => "Conta",
        Text::FactProject => "Projeto",
        Text::FactKey => "Chave",
        Text::FaultKey => {
            "O Trigger.dev não aceita esta chave. Ela pode estar mal digitada, revogada ou vencida."
        }
        Text::FaultProjectRef => {
            "A chave não dá acesso a este projeto. Confira a referência do projeto e de qual projeto é a chave."
        }
        Text::FaultEnvironment => {
            "O projeto não tem um ambiente assim ao qual a chave tenha acesso. Escolha outro."
        }
        Text::FaultBranch => {
            "Esse branch não existe ou está arquivado. Confira o nome em “Preview branches”."
        }
        Text::FaultBranchMissing => "Informe o branch para o qual a chave será usada.",
        Text::FaultBaseUrl => "O que responde neste endereço não parece ser a API do Trigger.dev.",
    }
}
