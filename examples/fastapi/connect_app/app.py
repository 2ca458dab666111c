"""The application.

Lives here: what happens before and after every route. Must not know: routes.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from .guard import HEADERS, is_foreign
from .routes import router
from .settings import Settings
from .site import Site, page

log = logging.getLogger("uvicorn.error")


def application(settings: Settings) -> FastAPI:
    """Make the application."""
    site = Site(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await site.links.open()
        yield
        await site.links.close()

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.site = site
    app.include_router(router)

    @app.middleware("http")
    async def guard(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        try:
            if is_foreign(request.method, request.headers, settings.public_url):
                response = page(request, "message.html", 403, text="Another site sent this.")
            else:
                response = await go_on(request)
        except Exception as error:
            # Its text is neither shown nor logged: nobody knows what it quotes.
            log.error("%s %s: %s", request.method, request.url.path, type(error).__name__)
            response = page(request, "message.html", 500, text="Something went wrong here.")
        response.headers.update(HEADERS)
        return response

    @app.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        if error.status_code == 303:
            return Response(status_code=303, headers=error.headers)
        response = page(request, "message.html", error.status_code, text=error.detail)
        response.headers.update(error.headers or {})
        return response

    return app
