"""What a page for one's own machine must refuse: other hosts' names, other sites' requests, anything but reading.

A browser sends requests on behalf of any page it shows. A page elsewhere can make a name of its own point at this
machine (then `Host` is that name) or ask across origins (then `Origin` or `Sec-Fetch-Site` says so).
"""

import re
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LONGEST = 8_000  # bytes of an address with its parameters
LOCAL = ("127.0.0.1", "localhost", "[::1]")
_POLICY = (
    b"default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; "
    b"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
# Of datasette's own: its rows and styles, and nothing that tells of the machine.
_PRIVATE = re.compile(r"/-/(?!static/)|/_internal|/_memory")


def guarded(app: App, hosts: Iterable[str] = ()) -> App:
    """`app` behind the refusals; `hosts` are names it may be asked by besides this machine's own."""
    known = frozenset(name.lower() for name in (*LOCAL, *hosts))

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        async def send_guarded(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), *_HEADERS]}
            await send(message)

        refusal = _refusal(scope, known)
        if refusal is None:
            await app(scope, receive, send_guarded)
            return
        status, reason = refusal
        body = f"{reason}\n".encode()
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
        if status == 405:
            headers.append((b"allow", b"GET, HEAD"))
        await send_guarded({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

    return guard


def _refusal(scope: Scope, known: frozenset[str]) -> tuple[int, str] | None:
    headers: dict[bytes, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.lower(), []).append(value.decode("latin-1"))
    hosts = headers.get(b"host", [])
    if len(hosts) != 1 or _name(hosts[0]) not in known:
        return 421, "This page answers to this machine's own name only; aplc serve --allow-host NAME lets another in."
    if scope["method"] not in ("GET", "HEAD"):
        return 405, "This page only reads."
    for origin in headers.get(b"origin", []):
        if origin.lower() not in (f"http://{hosts[0].lower()}", f"https://{hosts[0].lower()}"):
            return 403, "Asked by a page of another site."
    site, mode = (headers.get(name, [""])[0] for name in (b"sec-fetch-site", b"sec-fetch-mode"))
    if site in ("cross-site", "same-site") and mode != "navigate":
        return 403, "Asked by a page of another site."
    raw = scope.get("raw_path") or scope["path"].encode()
    if len(raw) + len(scope["query_string"]) > LONGEST:
        return 414, f"The address is longer than {LONGEST:,} characters."
    if ".." in scope["path"].split("/") or not raw.isascii() or _PRIVATE.match(scope["path"]):
        return 404, "There is no such page."
    return None


def _name(host: str) -> str:
    """The name of a host without its port.

    >>> _name("localhost:8001"), _name("[::1]:8001"), _name("Evil.example")
    ('localhost', '[::1]', 'evil.example')
    """
    return re.sub(r":\d+$", "", host.strip().lower())
