"""The zoo's architectures by name, and `build`, which makes a network from a name, a band table and options."""

from __future__ import annotations

import inspect
from typing import Any, Mapping, Sequence

import torch

from ..core.bands import Band, check_unique, known_band
from ..core.errors import InputError
from .ensemble import Ensemble
from .fc_densenet import FCDenseNet
from .fca_densenet import FCADenseNet
from .fcn import FCN
from .multi_input_unet import MultiInputUNet
from .network import Network, checked_count
from .unet import UNet

ARCHITECTURES: dict[str, type[Network]] = {
    "multi_input_unet": MultiInputUNet,
    "fca_densenet": FCADenseNet,
    "unet": UNet,
    "fc_densenet": FCDenseNet,
    "fcn": FCN,
}
MAX_MEMBERS = 64
SET_ELSEWHERE = ("width", "dropout", "raw_angles", "raw_codes")


def build(architecture: str, bands: Sequence[Band | Mapping[str, Any] | str], **options: Any) -> Network | Ensemble:
    """A network with fresh weights: logits (N, 1, H, W) for raw bands (N, len(bands), H, W) of any height and width.

    A band is a `Band`, an entry of a model card's `bands`, or a name of the contract's band table. `options` are the
    architecture's own (`options_of` lists them) and `members`, the number of networks of an ensemble (1).
    Raises InputError for an unknown architecture or option, for an impossible value, and for a band of unknown name.
    """
    if architecture not in ARCHITECTURES:
        raise InputError(f"The architecture {architecture!r} is not known. Use one of {', '.join(ARCHITECTURES)}.")
    table = [as_band(band) for band in bands]
    check_unique((band.name, f"band {number} of the network") for number, band in enumerate(table, start=1))
    members = checked_count("members", options.pop("members", 1), 1, MAX_MEMBERS)
    allowed = options_of(architecture)
    unknown = [name for name in options if name not in allowed]
    if unknown:
        raise InputError(
            f"The architecture {architecture} has no option {', '.join(unknown)}. It has: {', '.join(allowed)}, "
            "members."
        )
    networks = [ARCHITECTURES[architecture](table, **options) for _ in range(members)]
    return networks[0] if members == 1 else Ensemble(networks)


def options_of(architecture: str) -> list[str]:
    """The names of an architecture's options."""
    return [name for name in inspect.signature(ARCHITECTURES[architecture]).parameters if name != "bands"]


def network_options(architecture: str, text: str) -> dict[str, Any]:
    """The options in a text such as `variant=103 growth_rate=12 layers_per_block=4,5,7,10,12,15`.

    Width, dropout and the encoding's options have parameters of their own or follow the preset. Raises InputError that
    names a wrong entry and what the architecture knows.
    """
    known = [name for name in options_of(architecture) if name not in SET_ELSEWHERE]
    options: dict[str, Any] = {}
    for entry in text.split():
        name, equals, value = entry.partition("=")
        if not equals or name not in known:
            knows = f"It knows {', '.join(known)}" if known else "It has no further options"
            raise InputError(
                f"NETWORK_OPTIONS: {entry!r} is no option of {architecture}. {knows}, written as name=value."
            )
        options[name] = option_value(name, value)
    if options:
        with torch.device("meta"):
            build(architecture, ["VV"], **options)  # raises for an impossible value, without memory
    return options


def option_value(name: str, value: str) -> Any:
    """A variant as it stands, a list of whole numbers, a whole number or a number."""
    if name == "variant":
        return value
    try:
        if "," in value:
            return [int(part) for part in value.split(",")]
        return float(value) if "." in value else int(value)
    except ValueError as error:
        raise InputError(f"NETWORK_OPTIONS: {name}={value} is no number. Correct it.") from error


def all_options(architecture: str, **options: Any) -> dict[str, Any]:
    """The options with the architecture's own values for those not named, so that a model file names every one."""
    parameters = inspect.signature(ARCHITECTURES[architecture]).parameters
    own = {name: parameter.default for name, parameter in parameters.items() if name != "bands"}
    return {name: value for name, value in {**own, **options}.items() if value is not None}


def as_band(band: Band | Mapping[str, Any] | str) -> Band:
    """The Band behind a card entry or a name of the contract; raises InputError for a name the contract does not
    define.
    """
    if isinstance(band, Band):
        return band
    if not isinstance(band, str):
        return Band.from_json(band)
    known = known_band(band)
    if known is None:
        raise InputError(
            f"The band name {band!r} is not in the table of known bands. Give the band's role and kind as well."
        )
    return known
