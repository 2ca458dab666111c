//! Problems in Japanese.
//!
//! Lives here: message and hint of every code that a form can meet, by reason where it has several. Must not know: when
//! one is raised.

use trigger_connect::Code;

use crate::texts::Pair;

const NOTHING: &str = "対応は不要です。";
const USUAL_KEY: &str = "環境のキーまたは個人アクセストークンを使用してください。";
const FORM: &str = "https://ホスト の形式で、必要に応じてポートやパスを付けて入力してください。";
const HOST: &str = "ここで許可されているホストを使用してください。";
const BRANCH: &str = "「Preview branches」に表示されている名前（例：feature/checkout）を使用してください。";

pub(in crate::texts) fn problem(code: Code, reason: Option<&str>) -> Option<Pair> {
    Some(match (code, reason) {
        (Code::ApiKeyMissing, _) => (
            "キーが入力されていません。",
            "環境の「API keys」ページからキーをコピーするか、アカウントのページで個人アクセストークンを作成してください。",
        ),
        (Code::ApiKeyMasked, _) => (
            "これは伏せ字のコピーです。キーの代わりに点やアスタリスクが入っています。",
            "キーの横のコピーボタンを使ってください。新しいキーの全体が表示されるのは一度だけなので、作り直しが必要な場合があります。",
        ),
        (Code::ApiKeyCutOff, _) => (
            "{prefix} の後には英数字が {expected} 文字必要ですが、{actual} 文字です。",
            "コピーが途中で切れているようです。キー全体をもう一度コピーしてください。",
        ),
        (Code::ApiKeyUnrecognized, _) => (
            "既知のどのキーの形式でもありません。",
            "環境のキー（tr_dev_、tr_stg_、tr_prod_ または tr_preview_ と英数字 24 文字）か、個人アクセストークン（tr_pat_ と英数字 40 文字）が必要です。",
        ),
        (Code::ApiKeyInvalidCharacters, _) => (
            "キーに空白、改行、または ASCII 以外の文字が含まれています。",
            "キーだけをもう一度コピーしてください。",
        ),
        (Code::ApiKeyTooLong, _) => ("値が 1024 文字を超えています。", "キーだけを貼り付けてください。"),
        (Code::ApiKeyShapeUnusual, Some("token")) => (
            "トークンは通常、{prefix} の後に 40 文字（1 から 9 の数字と l を除く小文字）があります。これは {actual} 文字か、ほかの文字を含んでいます。",
            "トークン全体がコピーされているか確認してください。",
        ),
        (Code::ApiKeyShapeUnusual, _) => (
            "キーは通常、{prefix} の後に英数字が 20 または 24 文字ありますが、これは {actual} 文字です。",
            "キー全体がコピーされているか確認してください。セルフホストのサーバーでは異なる場合があります。",
        ),
        (Code::ApiKeyUserActorToken, _) => (
            "これは委任されたユーザートークン（tr_uat_…）です。数時間で失効し、保管するためのものではありません。",
            USUAL_KEY,
        ),
        (Code::ApiKeyOrganizationToken, _) => {
            ("これは組織トークン（tr_oat_…）で、ここでは受け付けていません。", USUAL_KEY)
        }
        (Code::ApiKeyPublicToken, _) => (
            "これは公開アクセストークン（JWT）です。権限が限られ、失効し、ブラウザー向けのものです。",
            USUAL_KEY,
        ),
        (Code::ApiKeyPublicKey, _) => (
            "これは公開キー（pk_…）です。API はもう受け付けていません。",
            "tr_ で始まる環境のキーを使用してください。",
        ),
        (Code::ApiKeyInternalToken, _) => ("これはプラットフォームの内部トークンです。", USUAL_KEY),
        (Code::ApiKeyCleaned, _) => ("キーの前後にあったものを取り除きました。", NOTHING),
        (Code::ApiKeyKindNotOffered, _) => (
            "この種類のキーはここでは受け付けていません。",
            "フォームに示された種類のキーを使用してください。",
        ),
        (Code::ApiKeyNeededAgain, _) => (
            "API の URL が以前と異なるため、保存されているキーはそこへは送信されません。",
            "キーをもう一度入力してください。",
        ),
        (Code::BaseUrlInvalid, Some("port")) => ("ポートが 1 から 65535 の数ではありません。", FORM),
        (Code::BaseUrlInvalid, Some("name")) => {
            ("ホスト名に空の部分、またはハイフンで始まるか終わる部分があります。", FORM)
        }
        (Code::BaseUrlInvalid, _) => ("アドレスを読み取れません。", FORM),
        (Code::BaseUrlScheme, _) => {
            ("アドレスが http でも https でもないもので始まっています。", "https:// を使用してください。")
        }
        (Code::BaseUrlUserinfo, _) => {
            ("アドレスにユーザー名またはパスワードが含まれています。", "@ までをすべて削除してください。")
        }
        (Code::BaseUrlQuery, _) => ("アドレスにクエリが含まれています。", "? とその後を削除してください。"),
        (Code::BaseUrlFragment, _) => {
            ("アドレスにフラグメントが含まれています。", "# とその後を削除してください。")
        }
        (Code::BaseUrlCharacters, _) => {
            ("アドレスに空白、バックスラッシュ、または制御文字が含まれています。", FORM)
        }
        (Code::BaseUrlTooLong, _) => ("アドレスが 2048 文字を超えています。", FORM),
        (Code::BaseUrlNotAllowed, Some("list")) => ("このホストは許可されたホストの一覧にありません。", HOST),
        (Code::BaseUrlNotAllowed, _) => ("ここでは公開インターネット上のホストのみ許可されています。", HOST),
        (Code::BaseUrlInsecure, _) => (
            "アドレスが http を使用しているため、キーは暗号化されずに送られます。",
            "サーバーが対応していれば https:// を使用してください。",
        ),
        (Code::BaseUrlPrivate, _) => (
            "アドレスがプライベート、リンクローカル、またはメタデータのネットワークを指しています。",
            "ご自身の Trigger.dev サーバーか確認してください。",
        ),
        (Code::BaseUrlDashboard, _) => (
            "これはダッシュボードまたは Web サイトのアドレスです。API は別のアドレスにあります。",
            "https://api.trigger.dev を使用してください。",
        ),
        (Code::BaseUrlCleaned, Some("path")) => {
            ("アドレスの末尾の API パスを取り除きました。呼び出しごとに付け加えられます。", NOTHING)
        }
        (Code::BaseUrlCleaned, _) => ("アドレスの前後の空白を取り除きました。", NOTHING),
        (Code::ProjectRefRequired, _) => (
            "個人アクセストークンは、そのユーザーが見られるすべてのプロジェクトで動作するため、プロジェクトの指定が必要です。",
            "「Project settings」の「General」から、proj_ で始まるプロジェクト参照をコピーしてください。",
        ),
        (Code::ProjectRefInvalid, _) => (
            "プロジェクト参照ではなく、文中から一つに特定することもできません。",
            "「Project settings」の「General」から、proj_ で始まる値をコピーしてください。",
        ),
        (Code::ProjectRefShapeUnusual, _) => (
            "プロジェクト参照は通常、proj_ の後に小文字が 20 文字あります。",
            "全体がコピーされているか確認してください。",
        ),
        (Code::ProjectRefCleaned, Some("longer")) => {
            ("長い文字列からプロジェクト参照を取り出しました。", NOTHING)
        }
        (Code::ProjectRefCleaned, _) => ("プロジェクト参照の前後の空白を取り除きました。", NOTHING),
        (Code::EnvironmentUnknown, _) => {
            ("その名前の環境はありません。", "dev、staging、prod、preview のいずれかを使用してください。")
        }
        (Code::EnvironmentConflict, _) => (
            "キーは {key} のものですが、環境には {given} が指定されています。",
            "環境を空欄にするか、{given} のキーを使用してください。",
        ),
        (Code::EnvironmentRequired, _) => (
            "ブランチが指定されていますが、preview と dev のどちらのものかわかりません。",
            "preview か dev を選ぶか、ブランチを空欄にしてください。",
        ),
        (Code::EnvironmentCleaned, _) => ("環境の前後の空白を取り除きました。", NOTHING),
        (Code::EnvironmentUnexpected, _) => (
            "{expected} への接続が必要ですが、これは別の環境のものです。",
            "{expected} のキーを使用してください。",
        ),
        (Code::BranchInvalid, Some("empty")) => ("refs/…/ の後にブランチ名がありません。", BRANCH),
        (Code::BranchInvalid, Some("refs")) => {
            ("ブランチ名を refs/ で始めることはできません（refs/heads/ などを除く）。", BRANCH)
        }
        (Code::BranchInvalid, Some("symbols")) => {
            ("ブランチ名に次の文字は使えません: ~ ^ : ? * [ \\", BRANCH)
        }
        (Code::BranchInvalid, Some("slashes")) => {
            ("ブランチ名の先頭や末尾にスラッシュを置くことも、スラッシュを続けることもできません。", BRANCH)
        }
        (Code::BranchInvalid, Some("dots")) => ("ブランチ名に .. や @{ は使えません。", BRANCH),
        (Code::BranchInvalid, Some("lock")) => ("ブランチ名を .lock で終えることはできません。", BRANCH),
        (Code::BranchInvalid, _) => ("ブランチ名に空白、制御文字、ASCII 以外の文字は使えません。", BRANCH),
        (Code::BranchTooLong, _) => ("ブランチ名は 255 文字までですが、これは {actual} 文字です。", BRANCH),
        (Code::BranchMissing, _) => (
            "プレビュー環境の実行はブランチに属しますが、ブランチが指定されていません。",
            "ここで、または呼び出しごとに、ブランチを指定してください。",
        ),
        (Code::BranchIgnored, Some("public_token")) => {
            ("公開アクセストークンは環境を自ら示すため、ブランチは送信されません。", "空欄にしてください。")
        }
        (Code::BranchIgnored, _) => {
            ("{environment} 環境にブランチはないため、ブランチは送信されません。", "空欄にしてください。")
        }
        (Code::BranchCleaned, _) => ("ブランチ名の前後の空白または refs/ を取り除きました。", NOTHING),
        (Code::BranchDefault, _) => ("開発環境では、ブランチ default はブランチなしを意味します。", NOTHING),
        (Code::BranchFromEnvironment, _) => (
            "ブランチは VERCEL_GIT_COMMIT_REF から取られました。",
            "別のブランチを選ぶには TRIGGER_PREVIEW_BRANCH を設定してください。",
        ),
        (Code::NotText, _) => ("ここには文字列が必要です。", "文字列を入力してください。"),
        (Code::IllFormedText, _) => {
            ("文字列に壊れた文字が含まれています。", "壊れた文字を取り除いてください。")
        }
        (Code::VariableMisnamed, _) => {
            ("必要な値が、読み取られない名前の環境変数に入っています。", "環境変数の名前を変更してください。")
        }
        (Code::VariablePublished, _) => (
            "Web ページに公開される環境変数にキーが入っています。",
            "新しいキーを作成してこのキーを削除し、新しいキーを TRIGGER_SECRET_KEY に設定してください。",
        ),
        (Code::SecretMisplaced, _) => (
            "この項目にキーが入っています。この項目は表示されます。",
            "この項目に合った値を入力してください。",
        ),
        _ => return None,
    })
}
