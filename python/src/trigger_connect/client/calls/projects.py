# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `projects`."""

from __future__ import annotations

from ...resources import projects as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncProjects", "Projects"]


class Projects(Calls[requests.Projects]):
    """Calls of `projects`."""

    create = result(requests.Projects.create)
    create_alert_channel = result(requests.Projects.create_alert_channel)
    delete = result(requests.Projects.delete)
    dev_status = result(requests.Projects.dev_status)
    list = result(requests.Projects.list)
    list_for_org = result(requests.Projects.list_for_org)
    list_runtimes = result(requests.Projects.list_runtimes)
    mark_initialized = result(requests.Projects.mark_initialized)
    rename = result(requests.Projects.rename)
    retrieve = result(requests.Projects.retrieve)
    set_default_region = result(requests.Projects.set_default_region)


class AsyncProjects(Calls[requests.Projects]):
    """Calls of `projects`."""

    create = awaited(requests.Projects.create)
    create_alert_channel = awaited(requests.Projects.create_alert_channel)
    delete = awaited(requests.Projects.delete)
    dev_status = awaited(requests.Projects.dev_status)
    list = awaited(requests.Projects.list)
    list_for_org = awaited(requests.Projects.list_for_org)
    list_runtimes = awaited(requests.Projects.list_runtimes)
    mark_initialized = awaited(requests.Projects.mark_initialized)
    rename = awaited(requests.Projects.rename)
    retrieve = awaited(requests.Projects.retrieve)
    set_default_region = awaited(requests.Projects.set_default_region)
