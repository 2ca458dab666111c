//! Japanese.
//!
//! Lives here: the Japanese text of every id. Must not know: where a text stands.

mod problems;

use super::Text;

pub(super) use problems::problem;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::Title => "Trigger.dev アカウントを連携",
        Text::TitleEdit => "Trigger.dev との連携を変更",
        Text::Intro => "キーは Trigger.dev で確認され、お客様に代わって行うリクエストのために保管されます。",
        Text::Submit => "連携する",
        Text::SubmitEdit => "保存",
        Text::Submitting => "連携しています…",
        Text::Required => "必須",
        Text::Optional => "任意",
        Text::ShowKey => "キーを表示",
        Text::FromKey => "選択なし（キーには固有の環境があります）",
        Text::SelfHosted => "セルフホストの場合",
        Text::KeepKey => "現在のキー（{key}）を使い続ける場合は空欄のままにしてください。",
        Text::KeyNotKept => "安全のため、キーは再表示されません。もう一度入力してください。",
        Text::Destination => "キーは {address} に送信されます。",
        Text::Help => "どこで確認できますか？",
        Text::Guide => "値の確認方法",
        Text::Errors => "次の点を修正してください",
        Text::Notices => "ご確認ください",
        Text::ErrorTitle => "エラー: {title}",
        Text::Details => "詳細を表示",
        Text::Close => "閉じる",
        Text::Back => "戻る",
        Text::Retry => "もう一度試す",
        Text::Finish => "完了",
        Text::Discard => "入力内容を破棄しますか？",
        Text::ApiKeyLabel => "シークレットキーまたはアクセストークン",
        Text::ApiKeyDescription => "環境のキー（tr_prod_…）または個人アクセストークン（tr_pat_…）。",
        Text::ApiKeyDescriptionKeys => "環境のキー（tr_prod_…）。",
        Text::ApiKeyDescriptionTokens => "個人アクセストークン（tr_pat_…）。",
        Text::BaseUrlLabel => "API の URL",
        Text::BaseUrlDescription => {
            "ご自身の Trigger.dev サーバーのアドレス。Trigger.dev Cloud の場合はそのままにしてください。"
        }
        Text::ProjectRefLabel => "プロジェクト参照",
        Text::ProjectRefDescription => "個人アクセストークンの場合に必要です。proj_ で始まります。",
        Text::EnvironmentLabel => "環境",
        Text::EnvironmentDescription => "キーは一つの環境に属します。トークンの場合は環境を選んでください。",
        Text::BranchLabel => "ブランチ",
        Text::BranchDescription => "プレビューと開発のみ：対象のタスクがあるブランチ。",
        Text::Dev => "開発",
        Text::Staging => "ステージング",
        Text::Prod => "本番",
        Text::Preview => "プレビュー",
        Text::RootKey => "環境のキー",
        Text::AdditionalKey => "環境の追加キー",
        Text::PersonalAccessToken => "個人アクセストークン",
        Text::OrganizationToken => "組織トークン",
        Text::PublicToken => "公開アクセストークン",
        Text::UnknownKey => "種類の不明なキー",
        Text::Step1Title => "キーまたはトークンを取得する",
        Text::Step1Text => {
            "Trigger.dev のダッシュボードの左上でプロジェクトと環境を選び、「API keys」を開きます。新しいキーの全体が表示されるのは一度だけです。または「Account」の「Personal Access Tokens」でトークンを作成します。トークンは、お客様が見られるすべてのプロジェクトで代わりに動作しますが、タスクを開始することはできません。"
        }
        Text::Step2Title => "プロジェクト参照を確認する",
        Text::Step2Text => {
            "「Project settings」の「General」を開き、「Project ref」をコピーします。同じ値が trigger.config にもあります。"
        }
        Text::Step3Title => "環境を選ぶ",
        Text::Step3Text => {
            "環境のキーの場合、選ぶ必要はありません。キーの先頭が環境を示します。トークンの場合は、開発、ステージング、本番、プレビューから選びます。"
        }
        Text::Step4Title => "API の URL を指定する",
        Text::Step4Text => {
            "Trigger.dev Cloud の場合は https://api.trigger.dev のままにします。Trigger.dev をセルフホストしている場合は、https://trigger.example.com や http://localhost:8030 のような、Web アプリのアドレスを入力します。"
        }
        Text::Step5Title => "ブランチを指定する",
        Text::Step5Text => {
            "プレビュー環境の場合は「Preview branches」を開き、ブランチ名をコピーします。開発用のキーでも、同じように開発ブランチを指定できます。"
        }
        Text::Step6Title => "連携する",
        Text::Step6Text => {
            "ここに値を入力して送信します。誤りは項目の横に表示されます。すべて正しくなるまで、何も保存されません。"
        }
        Text::VerifyingTitle => "Trigger.dev で確認しています…",
        Text::VerifyingText => "数秒かかります。",
        Text::ConnectedTitle => "連携しました",
        Text::ConnectedText => "Trigger.dev アカウントが連携されました。",
        Text::RestrictedTitle => "連携しました（制限あり）",
        Text::RestrictedText => {
            "キーは有効ですが、すべての操作が許可されているわけではありません。権限のないリクエストは拒否されます。"
        }
        Text::NeedsBranchTitle => "ブランチが必要です",
        Text::NeedsBranchText => {
            "キーは有効で、プレビュー環境のものです。プレビュー環境のタスクはブランチに属します。ブランチを指定してください。"
        }
        Text::RejectedTitle => "Trigger.dev に拒否されました",
        Text::RejectedText => "印の付いた項目を確認し、もう一度お試しください。",
        Text::UnreachableTitle => "確認できませんでした",
        Text::UnreachableText => {
            "Trigger.dev から応答がありませんでした。キーが誤っているということではありません。しばらくしてからもう一度お試しください。"
        }
        Text::UnverifiedTitle => "確認せずに保存しました",
        Text::UnverifiedText => "値は保存されました。最初に使われるときに確認されます。",
        Text::NotSentTitle => "送信できませんでした",
        Text::NotSentText => {
            "このページのサーバーから正しい応答がありませんでした。入力内容はそのまま残っています。しばらくしてからもう一度お試しください。"
        }
        Text::ScopeProject => "一つのプロジェクト",
        Text::ScopeUser => "閲覧できるすべてのプロジェクト",
        Text::ScopeOrganization => "組織のすべてのプロジェクト",
        Text::FactAccount => "アカウント",
        Text::FactProject => "プロジェクト",
        Text::FactKey => "キー",
        Text::FaultKey => {
            "Trigger.dev でこのキーは受け付けられません。入力の誤り、取り消し、または期限切れの可能性があります。"
        }
        Text::FaultProjectRef => {
            "このキーではこのプロジェクトにアクセスできません。プロジェクト参照と、キーがどのプロジェクトのものかを確認してください。"
        }
        Text::FaultEnvironment => {
            "このキーで使える該当の環境がプロジェクトにありません。別の環境を選んでください。"
        }
        Text::FaultBranch => {
            "このブランチは存在しないか、アーカイブされています。「Preview branches」で名前を確認してください。"
        }
        Text::FaultBranchMissing => "キーを使用するブランチを指定してください。",
        Text::FaultBaseUrl => "このアドレスから返された応答は Trigger.dev の API のものではないようです。",
    }
}
