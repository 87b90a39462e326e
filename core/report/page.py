"""The page itself: one HTML file that loads nothing from anywhere, reads well on a screen and prints well on paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from ..atomic_output import atomic_output
from ..caution import cautions_so_far
from ..language.users_language import in_users_language, users_language

STYLE = """
:root{--ink:#1f2933;--muted:#5f6c7b;--line:#d9dfe6;--ground:#fbfbf9;--panel:#ffffff;--accent:#1d4ed8}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);
  font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:980px;margin:0 auto;padding:40px 24px 64px}
h1{font-size:30px;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
h2{font-size:20px;margin:48px 0 10px;padding-top:14px;border-top:1px solid var(--line)}
h3{font-size:16px;margin:20px 0 6px}
p{margin:8px 0;max-width:72ch}
.subtitle{color:var(--muted);margin:0 0 20px}
.lead{font-size:20px;line-height:1.5;max-width:60ch;margin:18px 0 24px}
.muted,figcaption,.note{color:var(--muted);font-size:14px}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0}
.tile{flex:1 1 150px;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:12px 16px}
.tile b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}
.tile span{color:var(--muted);font-size:13px}
.row{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
.row>*{flex:1 1 380px;min-width:0}
figure{margin:14px 0}
figure img,figure svg{max-width:100%;height:auto;display:block}
figure img{border:1px solid var(--line);background:#fff}
img.pixels{image-rendering:pixelated}
figcaption{margin-top:6px;max-width:72ch}
table{border-collapse:collapse;margin:12px 0;font-variant-numeric:tabular-nums;font-size:15px}
th,td{padding:5px 14px 5px 0;text-align:right;border-bottom:1px solid var(--line);vertical-align:baseline}
th{font-weight:600;color:var(--muted);font-size:13px}
th.left,td.left{text-align:left}
.scroll{overflow-x:auto}
pre{white-space:pre-wrap;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:8px 0;font-size:14px;
  color:var(--muted);padding:0;list-style:none}
.legend i{display:inline-block;width:14px;height:14px;border-radius:3px;margin-right:6px;
  vertical-align:-2px;border:1px solid rgba(0,0,0,.15)}
.caution{border-left:3px solid #b45309;background:#fff7ed;padding:8px 12px;max-width:none}
.note{border-left:3px solid var(--line);padding-left:12px}
footer{margin-top:56px;color:var(--muted);font-size:13px;border-top:1px solid var(--line);padding-top:12px}
svg text{font-family:inherit}
@media print{body{background:#fff;font-size:12px}main{max-width:none;padding:0}
  h2{break-after:avoid}figure,table,.tile{break-inside:avoid}.scroll{overflow:visible}}
"""

# The policy forbids every request, so a report can be opened anywhere without telling anyone.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


@dataclass
class Page:
    """A report under construction: pieces of HTML in order, after the cautions reported so far. Text goes through
    `paragraph` and friends, which escape it.
    """

    title: str
    subtitle: str = ""
    pieces: list[str] = field(default_factory=list)

    def lead(self, text: str) -> None:
        """The plain-language sentence on top."""
        self.pieces.append(f'<p class="lead">{shown(text)}</p>')

    def section(self, title: str) -> None:
        self.pieces.append(f"<h2>{shown(title)}</h2>")

    def paragraph(self, text: str) -> None:
        self.pieces.append(f"<p>{shown(text)}</p>")

    def note(self, text: str) -> None:
        """A remark beside the main text: a limit, a number left out."""
        self.pieces.append(f'<p class="note">{shown(text)}</p>')

    def add(self, html: str) -> None:
        """A finished piece: a table, a figure."""
        self.pieces.append(html)

    def row(self, *html: str) -> None:
        """Finished pieces side by side where the window is wide enough."""
        self.pieces.append('<div class="row">' + "".join(f"<div>{piece}</div>" for piece in html) + "</div>")

    def to_html(self) -> str:
        title, language = shown(self.title), users_language() or "en"
        cautions = [f'<p class="caution">{shown(text)}</p>' for text in cautions_so_far()]
        body = "\n".join([*cautions, *self.pieces])
        return (
            f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><meta name="viewport" '
            'content="width=device-width,initial-scale=1">'
            f'<link rel="icon" href="data:,"><style>{STYLE}</style></head>\n<body><main>\n<h1>{title}</h1>\n'
            f'<p class="subtitle">{shown(self.subtitle)}</p>\n{body}\n<footer>'
            f"{shown('Made by Landslide Mapper.')}</footer>\n</main></body></html>\n"
        )

    def write(self, target: Path, token: str | None = None) -> None:
        """Save the page; it appears complete or not at all (`token`: see `atomic_output`). Raises OutputError when it
        cannot be written.
        """
        with atomic_output(target, token) as temporary:
            temporary.write_text(self.to_html(), encoding="utf-8")


def shown(text: str) -> str:
    """A text as the reader's language has it, escaped."""
    return escape(in_users_language(text))


def figure(content: str, caption: str = "") -> str:
    """A picture or chart with its caption."""
    return (
        f"<figure>{content}<figcaption>{shown(caption)}</figcaption></figure>"
        if caption
        else f"<figure>{content}</figure>"
    )
