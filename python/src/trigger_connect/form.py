"""The connect form: "Link your Trigger.dev account".

Lives here: the form as named tuples, and functions around the native side. Must not know: fields,
texts, rules, HTML.

>>> from trigger_connect.form import connect_form, render_form
>>> form = connect_form(locale="de")
>>> form.fields[0].label
'Geheimer Schlüssel oder Zugriffstoken'
>>> submission = form.submit({"apiKey": "tr_dev_"})
>>> submission.connection is None, submission.state.problems[0].code
(True, 'api_key_cut_off')
>>> "tr_dev_" in render_form(form, submission.state, csrf=("csrf_token", "made-by-you"))
True
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from . import _native
from ._types import CredentialKind, Severity
from .connection import Connection, Hosts
from .errors import _problems
from .form_fields import Choice, Condition, Field, HelpStep, _field
from .form_state import CurrentKey, Fact, FormProblem, FormState, Phase, TypedKey

if TYPE_CHECKING:
    from . import data

__all__ = [
    "Choice",
    "Condition",
    "ConnectForm",
    "CurrentKey",
    "Dialect",
    "Engine",
    "Fact",
    "Field",
    "FormProblem",
    "FormState",
    "HelpStep",
    "Phase",
    "Severity",
    "Submission",
    "TypedKey",
    "component_script",
    "connect_form",
    "render_form",
    "stylesheet",
]

Dialect = Literal["neutral", "2020-12", "draft-07"]
"""Which version of JSON Schema a schema says it is."""

Engine = Literal["react-jsonschema-form", "json-forms"]
"""A form engine."""


class Submission(NamedTuple):
    """What became of a posted form."""

    connection: Connection | None
    """The connection, when there is no error. It holds the key."""
    state: FormState
    """What to show. It never holds the key."""


class ConnectForm:
    """A form: its fields, texts and rules, all decided. Made by `connect_form`.

    It holds no value of any user, does not change, and can be shared between threads.
    """

    def __init__(self, form: _native.Form) -> None:
        """Take the native side; `connect_form` does that."""
        whole = json.loads(form.to_json())
        self._form = form
        self.locale: str = whole["locale"]
        """Tag of the language of the built-in texts."""
        self.lang: str = whole["lang"]
        """The `lang` attribute."""
        self.dir: Literal["ltr", "rtl"] = whole["dir"]
        """The `dir` attribute."""
        self.base_url: str = whole["baseUrl"]
        """The API URL that the form begins with."""
        self.fields: list[Field] = [_field(field) for field in whole["fields"]]
        """The fields in order: the key first, since it decides about the others."""
        self.steps: list[HelpStep] = [HelpStep(**step) for step in whole["steps"]]
        """The six help steps."""
        self.texts: dict[str, str] = whole["texts"]
        """All texts by id, without those of problems. `{name}` stands for what is filled in."""

    def __repr__(self) -> str:
        """Show the language and the keys of the fields."""
        return f"<ConnectForm {self.lang} {' '.join(field.key for field in self.fields)}>"

    def start(self) -> FormState:
        """Give the state of an empty form."""
        return FormState.parse(self._form.start(None))

    def edit(self, connection: Connection) -> FormState:
        """Give the state of a form that changes a link: all filled in but the key, which is kept.

        Pass the same connection to `submit` as `current`.
        """
        return FormState.parse(self._form.start(connection._link))

    def linked(self, connection: Connection, phase: Phase = "connected") -> FormState:
        """Give the state of what is linked, for a page of its own: nothing to enter, only facts.

        Args:
            connection: What is linked.
            phase: How far it went when it was linked: `connected`, `connected_restricted` or
                `saved_unverified`. We apply `connected`.

        Raises:
            FormError: `form_option`, when in this phase nothing is linked.
        """
        return FormState.parse(self._form.linked(connection._link, phase))

    def submit(self, posted: Mapping[str, Any], *, current: Connection | None = None) -> Submission:
        """Check what was posted; never raises for what it holds.

        Args:
            posted: The posted form: `apiKey`, `baseUrl`, `projectRef`, `environment`,
                `triggerBranch`. Other entries are not looked at.
            current: The connection that is changed. An empty key keeps its key, unless the API URL
                is another than before: a stored key is not sent to an address that somebody typed.
        """
        link, notices, state = self._form.submit(posted, None if current is None else current._link)
        del posted
        connection = None if link is None else Connection._linked(link, _problems(notices))
        return Submission(connection, FormState.parse(state))

    def verified(self, state: FormState, found: data.Verification) -> FormState:
        """Give the state after the server was asked with `Connection.verify`.

        Args:
            state: The state of the submission.
            found: What the flow ended with.
        """
        return FormState.parse(self._form.verified(state.to_json(), json.dumps(found)))

    def page_title(self, state: FormState) -> str:
        """Give the title of a page that shows this state: one with errors says so."""
        return self._form.page_title(state.to_json())

    def json_schema(self, dialect: Dialect = "neutral") -> dict[str, Any]:
        """Give the form as JSON Schema. It describes values as a check leaves them.

        What it can't say, such as which hosts are allowed, `submit` says. A failed condition also
        gives an error of the keyword `if` at the root, which says nothing to users.

        Raises:
            FormError: `form_option`, when there is no such dialect.
        """
        return cast("dict[str, Any]", json.loads(self._form.json_schema(dialect)))

    def ui_schema(self, engine: Engine) -> dict[str, Any]:
        """Give what a form engine wants beside the schema.

        Raises:
            FormError: `form_option`, when there is no such engine.
        """
        return cast("dict[str, Any]", json.loads(self._form.ui_schema(engine)))

    def nango_fields(self) -> dict[str, Any]:
        """Give `credentials` and `connection_config` as a provider of Nango declares its own."""
        return cast("dict[str, Any]", json.loads(self._form.nango_fields()))


def connect_form(
    *,
    locale: str = "en",
    lang: str | None = None,
    dir: Literal["ltr", "rtl"] = "ltr",
    kinds: Sequence[CredentialKind] | None = None,
    base_url: str | None = None,
    base_url_editable: bool = True,
    hosts: Hosts = "any",
    texts: Mapping[str, str] | None = None,
) -> ConnectForm:
    """Make a connect form.

    Args:
        locale: Language of the texts: a tag such as `de-AT`, or the value of an `Accept-Language`
            header. English, German, French, Spanish, Portuguese and Japanese are built in; English
            where none fits.
        lang: The `lang` attribute, where `texts` are in a language that is not built in.
        dir: Which way the texts are written.
        kinds: Kinds of credentials that are offered and taken. We apply keys of an environment and
            personal access tokens.
        base_url: The API URL that the form begins with. We apply `https://api.trigger.dev`.
        base_url_editable: Without it there is no field for the API URL, and what is posted for it
            is not looked at.
        hosts: Which hosts may be named: `any`, `public_only` or those in a list. A host that serves
            many tenants wants one of the latter.
        texts: Texts of your own by id: those of `ConnectForm.texts`, and for problems
            `problem.<code>.message` and `problem.<code>.hint`, with the reason behind the code
            where there are several (`problem.branch_invalid.dots.message`).

    Raises:
        FormError: `form_option` or `form_text_unknown`.
    """
    options = {
        "locale": locale,
        "lang": lang,
        "dir": dir,
        "kinds": None if kinds is None else list(kinds),
        "base_url": base_url,
        "base_url_editable": base_url_editable,
        "hosts": hosts if isinstance(hosts, str) else list(hosts),
        "texts": None if texts is None else dict(texts),
    }
    return ConnectForm(_native.connect_form(json.dumps(options)))


def render_form(
    form: ConnectForm,
    state: FormState,
    *,
    action: str = "",
    csrf: tuple[str, str] | None = None,
    id_prefix: str = "tdc-",
    component: bool = False,
    check: str = "",
) -> str:
    """Give the form as HTML that works without script, escaped, without the key.

    It is one `div`; style it with `stylesheet`, and give the page the title of
    `ConnectForm.page_title`. There is no script and no style in it. Answer with
    `Cache-Control: no-store`.

    Args:
        form: The form.
        state: What to show.
        action: Where the form is posted. We apply the address of the page.
        csrf: Name and value of a hidden field against forged posts. You make and check it.
        id_prefix: What all ids begin with, where two forms are on one page.
        component: Whether the web component `<trigger-connect>` stands around the form, with what
            it needs to know as JSON. Serve it as a file: `component_script`.
        check: Where the component posts the fields while they are filled in. We apply nowhere.

    Raises:
        FormError: `form_option`, when the prefix or the name of the field can't be used.
    """
    page = {
        "action": action,
        "csrf": csrf,
        "id_prefix": id_prefix,
        "component": component,
        "check": check,
    }
    return form._form.render(state.to_json(), json.dumps(page))


def stylesheet() -> str:
    """Give the stylesheet that goes with the HTML, for you to serve as a file."""
    return _native.stylesheet()


def component_script() -> str:
    """Give the web component `<trigger-connect>` as one ES module, for you to serve as a file.

    Pages whose form is rendered with `component` name it in `<script type="module" src="…">`. It
    needs no other file.
    """
    return _native.component_script()
