"""Starts the application: `python -m connect_app`."""

import os
from urllib.parse import urlsplit

import uvicorn

from .app import application
from .settings import read

settings = read(os.environ)
uvicorn.run(
    application(settings),
    host=os.environ.get("HOST", "127.0.0.1"),
    port=int(os.environ.get("PORT") or urlsplit(settings.public_url).port or 8000),
    access_log=False,
    server_header=False,
    proxy_headers=False,  # behind a proxy of yours, see README.md
    timeout_keep_alive=10,
    timeout_graceful_shutdown=5,
)
