"""What the routes share.

Lives here: the parts of the application, and what is done on several pages. Must not know: paths.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, NoReturn

from fastapi import Depends, HTTPException, Request, Response
from fastapi.templating import Jinja2Templates
from trigger_connect import Connection
from trigger_connect.form import ConnectForm, FormState, connect_form, render_form

from .accounts import Accounts, Session
from .guard import Attempts
from .links import Seals
from .outbound import AddressNotAllowed, Outbound
from .settings import Settings
from .store import store

TOKEN = "csrf_token"
"""Name of the hidden field of every form."""

FOLDER = Path(__file__).parent / "templates"

TEMPLATES = Jinja2Templates(FOLDER)

STYLE = (FOLDER / "site.css").read_text()
"""How pages look around the form."""


class Site:
    """The parts of the application."""

    def __init__(self, settings: Settings) -> None:
        """Put them together."""
        self.settings = settings
        self.accounts = Accounts(settings.session_key)
        self.attempts = Attempts(settings.attempts)
        self.links = store(settings.database)
        self.seals = Seals(settings.seal_keys, settings.hosts)
        self.outbound = Outbound(settings)
        self.cookie = "__Host-session" if settings.secure else "session"
        self.form("en")  # refuses settings that can't be used, before anybody comes

    def form(self, languages: str) -> ConnectForm:
        """Make the form in the language of a browser. That takes less than a millisecond."""
        settings = self.settings
        return connect_form(locale=languages, base_url=settings.api_url, hosts=settings.hosts)

    def token(self, who: Session, posted: str | None) -> str:
        """Give the link that a posted form is about."""
        link_id = self.accounts.link_id(who, posted)
        if link_id is None:
            raise HTTPException(403, "The form has expired. Open it again.")
        return link_id

    def refuse_if_too_often(self, request: Request, who: Session) -> None:
        """Count an attempt to link."""
        address = request.client.host if request.client else ""
        if seconds := self.attempts.wait(f"tenant {who.tenant}", f"address {address}"):
            raise HTTPException(429, "That were many attempts.", {"Retry-After": str(seconds)})

    async def asked(self, form: ConnectForm, state: FormState, connection: Connection) -> FormState:
        """Ask the server what the credential is good for."""
        try:
            async with self.outbound.client(connection) as client:
                return form.verified(state, await client.verify())
        except AddressNotAllowed as error:
            return state._replace(phase="rejected", at="baseUrl", details=str(error))


def page(request: Request, name: str, status: int = 200, **values: Any) -> Response:
    """Give a page of a template, which escapes what it is given."""
    return TEMPLATES.TemplateResponse(request, name, values, status_code=status)


def form_page(
    request: Request, form: ConnectForm, state: FormState, token: str, status: int = 200
) -> Response:
    """Give the page with the form."""
    html = render_form(
        form,
        state,
        action="/connect",
        csrf=(TOKEN, token),
        component=True,
        check="/connect/check",
    )
    return page(request, "form.html", status, form=form, title=form.page_title(state), html=html)


def answer(
    request: Request, form: ConnectForm, state: FormState, token: str, status: int
) -> Response:
    """Give the state to the component, which asks for that, and the page to everybody else."""
    if wants_state(request):
        return Response(state.to_json(), status, media_type="application/json")
    return form_page(request, form, state, token, status)


def wants_state(request: Request) -> bool:
    """Whether it is the component that asks."""
    return "application/json" in request.headers.get("accept", "")


def not_found() -> NoReturn:
    """Refuse what is not there, or somebody else's, which is the same."""
    raise HTTPException(404, "There is no such link.")


def _site(request: Request) -> Site:
    site: Site = request.app.state.site
    return site


SiteOf = Annotated[Site, Depends(_site)]
"""The parts, for a route."""


def _session(request: Request, site: SiteOf) -> Session:
    session = site.accounts.session(request.cookies.get(site.cookie))
    if session is None:
        raise HTTPException(303, headers={"Location": "/sign-in"})
    return session


def _form(request: Request, site: SiteOf) -> ConnectForm:
    return site.form(request.headers.get("accept-language", "en"))


SignedIn = Annotated[Session, Depends(_session)]
"""Who is signed in; nobody else gets to the route."""

Form = Annotated[ConnectForm, Depends(_form)]
"""The form in the language of the browser."""
