"""What XML of a downloaded product may be: small, and without entities, by which a few bytes become gigabytes or a file
of this computer is read.
"""

from __future__ import annotations

import re

from ..errors import InputError

MAX_XML_BYTES = 32 * 2**20  # the largest of a real product, a noise annotation or a cloud mask, has some megabytes
DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def check_size(name: str, size: int) -> None:
    """Raise InputError for XML that is larger than any product's; called before it is read."""
    if size > MAX_XML_BYTES:
        raise InputError(
            f"{name} has {size / 1e6:,.0f} MB, and no metadata of a product has more than {MAX_XML_BYTES / 1e6:.0f} "
            "MB. Download the product again, from its publisher."
        )


def check_xml(name: str, content: bytes) -> None:
    """Raise InputError for XML that declares entities, or is written in an encoding in which they are not seen."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content or DECLARATION.search(content):
        raise InputError(
            f"{name} declares entities or is not in UTF-8, as no metadata of a product are. Download the product "
            "again, from its publisher."
        )
