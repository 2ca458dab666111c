"""The routes.

Lives here: what each page does. Must not know: what a valid key is, how links are stored.
"""

import secrets

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse
from trigger_connect import TriggerConnectError
from trigger_connect.form import component_script, stylesheet

from .accounts import HOURS, TENANTS
from .guard import posted
from .outbound import AddressNotAllowed
from .site import (
    STYLE,
    TOKEN,
    Form,
    SignedIn,
    SiteOf,
    answer,
    form_page,
    not_found,
    page,
    wants_state,
)

router = APIRouter()


@router.get("/")
async def show_links(request: Request, site: SiteOf, who: SignedIn) -> Response:
    """Show the links of the tenant."""
    links = await site.links.list(who.tenant)
    rows = [(link, site.accounts.token(who, link.id)) for link in links]
    return page(request, "links.html", who=who, rows=rows)


@router.get("/connect")
async def show_form(
    request: Request, site: SiteOf, who: SignedIn, form: Form, link: str | None = None
) -> Response:
    """Show the form: an empty one, or one that changes a link."""
    current = None
    if link is not None:
        current = site.seals.open_if_possible(await site.links.get(who.tenant, link) or not_found())
    state = form.edit(current) if current else form.start()
    return form_page(request, form, state, site.accounts.token(who, link))


@router.post("/connect/check")
async def check(request: Request, site: SiteOf, who: SignedIn, form: Form) -> Response:
    """Say what is wrong with what is typed so far, for the component in the page."""
    typed = await posted(request)
    link_id = site.token(who, typed.get(TOKEN))
    current = site.seals.open_if_possible(await site.links.get(who.tenant, link_id))
    state = form.submit(typed, current=current).state
    return Response(state.to_json(), media_type="application/json")


@router.post("/connect")
async def submit(request: Request, site: SiteOf, who: SignedIn, form: Form) -> Response:
    """Check what was posted, ask the server, store."""
    typed = await posted(request)
    link_id = site.token(who, typed.get(TOKEN))
    token = typed[TOKEN]
    site.refuse_if_too_often(request, who)
    for _ in range(5):
        before = await site.links.get(who.tenant, link_id)
        connection, state = form.submit(typed, current=site.seals.open_if_possible(before))
        if connection is None:
            return answer(request, form, state, token, 422)
        state = await site.asked(form, state, connection)
        if state.phase not in ("connected", "connected_restricted"):
            status = 502 if state.phase == "unreachable" else 422
            return answer(request, form, state, token, status)
        link = site.seals.link(connection, who, link_id, state.phase, before)
        if await site.links.put(link, before):
            if wants_state(request):
                return answer(request, form, state, token, 200)
            # A page that was posted would be posted again, with the key, when it is loaded again.
            led = RedirectResponse(f"/links/{link_id}", 303)
            # A page that was kept for going back is dropped when such a cookie changes: without
            # script, it has the key in it.
            led.set_cookie(
                "linked",
                secrets.token_urlsafe(16),
                max_age=600,
                path="/connect",
                secure=site.settings.secure,
                httponly=True,
                samesite="strict",
            )
            return led
        # It was changed since it was read, perhaps by the same form: begin with what is there now.
    raise HTTPException(409, "Somebody else is changing the link. Look at it again.")


@router.get("/links/{link_id}")
async def show_link(
    request: Request, site: SiteOf, who: SignedIn, form: Form, link_id: str
) -> Response:
    """Say what is linked."""
    link = await site.links.get(who.tenant, link_id) or not_found()
    connection = site.seals.open_if_possible(link)
    if connection is None:
        return RedirectResponse(f"/connect?link={link_id}", 303)
    state = form.linked(connection, link.phase)
    return form_page(request, form, state, site.accounts.token(who, link_id))


@router.get("/links/{link_id}/runs")
async def show_runs(request: Request, site: SiteOf, who: SignedIn, link_id: str) -> Response:
    """Call an operation with a link."""
    link = await site.links.get(who.tenant, link_id) or not_found()
    try:
        connection = site.seals.open(link)
        runs = connection.runs
        # A token spans projects and environments; the connection says which ones are meant.
        spans = connection.spans_projects
        asked = runs.list_for_project(limit=10) if spans else runs.list(limit=10)
        async with site.outbound.client(connection) as client:
            found = await client.send(asked)
    except (TriggerConnectError, AddressNotAllowed) as error:
        return page(request, "runs.html", 502, link=link, runs=[], error=str(error))
    return page(request, "runs.html", link=link, runs=found["data"])


@router.post("/links/unlink")
async def unlink(request: Request, site: SiteOf, who: SignedIn) -> Response:
    """Forget a link."""
    link_id = site.token(who, (await posted(request)).get(TOKEN))
    await site.links.delete(who.tenant, link_id)
    return RedirectResponse("/", 303)


@router.get("/sign-in")
async def ask_who(request: Request) -> Response:
    """Ask who is there."""
    return page(request, "sign_in.html", users=TENANTS)


@router.post("/sign-in")
async def sign_in(request: Request, site: SiteOf) -> Response:
    """Begin a session."""
    value = site.accounts.sign_in((await posted(request)).get("user", ""))
    if value is None:
        raise HTTPException(403, "There is no such user.")
    response = RedirectResponse("/", 303)
    response.set_cookie(
        site.cookie,
        value,
        max_age=HOURS * 3600,
        secure=site.settings.secure,
        httponly=True,
        samesite="lax",
    )
    return response


@router.get("/site.css")
async def site_style() -> Response:
    """Give the stylesheet of the pages."""
    return Response(STYLE, media_type="text/css")


@router.get("/connect-form.css")
async def style() -> Response:
    """Give the stylesheet of the form."""
    return Response(stylesheet(), media_type="text/css")


@router.get("/trigger-connect.js")
async def script() -> Response:
    """Give the web component around the form."""
    return Response(component_script(), media_type="text/javascript")
