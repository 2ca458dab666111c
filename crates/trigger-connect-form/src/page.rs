//! What the page around a form decides.
//!
//! Lives here: [`Page`]. Must not know: what the HTML makes of it.

/// What the page around the form decides.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page {
    /// Where the form is posted; the address of the page when empty.
    pub action: String,
    /// Name and value of the hidden field against forged posts. The host makes and checks it.
    pub csrf: Option<(String, String)>,
    /// What all ids begin with; `tdc-`. Needed where two forms are on one page.
    pub id_prefix: Option<String>,
    /// Whether the web component `<trigger-connect>` stands around the form, with what it needs to know.
    pub component: bool,
    /// Where the component posts the fields while they are filled in; nowhere when empty.
    pub check: String,
}

impl Page {
    /// A form that is posted to the address of the page, without a token.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets where the form is posted.
    #[must_use]
    pub fn action(mut self, action: &str) -> Self {
        action.clone_into(&mut self.action);
        self
    }

    /// Sets name and value of the hidden field against forged posts.
    #[must_use]
    pub fn csrf(mut self, name: &str, token: &str) -> Self {
        self.csrf = Some((name.to_owned(), token.to_owned()));
        self
    }

    /// Puts the web component around the form. `check` is where it posts the fields while they are filled in; empty for
    /// no checks before the form is sent.
    #[must_use]
    pub fn component(mut self, check: &str) -> Self {
        self.component = true;
        check.clone_into(&mut self.check);
        self
    }

    /// Sets what all ids begin with: a letter, then letters, digits, `_` and `-`.
    #[must_use]
    pub fn id_prefix(mut self, prefix: &str) -> Self {
        self.id_prefix = Some(prefix.to_owned());
        self
    }
}
