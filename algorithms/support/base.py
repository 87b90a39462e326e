"""What every algorithm of the provider shares: naming, help, groups, errors turned into QGIS's own, styled outputs."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, ClassVar, Sequence

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...core.caution import caution, collecting_cautions, keep_caution
from ...core.errors import InputError
from ...core.feedback import Feedback, Silent
from ...core.language.users_language import in_users_language
from ...core.system.ending_signals import hearing_ending_signals
from .boundary import in_one_sentence, sentence_of
from .dialogs.widgets import shown_by
from .dialogs.words import show_words
from .loading.layer_names import name_loaded_layers
from .loading.layer_style import StyleLayer
from .outputs.input_files import check_inputs_self_contained
from .outputs.refusal import check_outputs
from .refused_values import first_unacceptable, refused_text, silently_taken, unknown_word, unreadable_rasters
from .telling.labels import LabellingFeedback, has_window, with_labels
from .telling.message_bar import show_in_message_bar
from .telling.time_left import telling_time_left

RESOURCES = Path(__file__).absolute().parents[2] / "resources"
ICONS, STYLES, HELP_PICTURES = RESOURCES / "icons", RESOURCES / "styles", RESOURCES / "help"
HOMEPAGE = "https://github.com/landslide-mapper/landslide_mapper"

GRID_KEY = "GRID"  # of rasters whose pixels alone are looked at

GROUPS = {
    "start": "1 - Start here",
    "factors": "2 - Derive factors",
    "stack": "3 - Stack and label",
    "train": "4 - Train and compare",
    "detect": "5 - Detect and judge",
    "keep": "6 - Correct and keep",
}


class LandslideAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms: subclasses set the class attributes, declare parameters and implement `execute`
    (not `run`, which is a method of QGIS's own class that `processing.run` calls).

    `id_name` is the contract's id, `title` the label, `group_key` one of GROUPS, `keywords` the search tags, `summary`
    the help. The texts are written in `declare_texts` style through `tr`, because translators work at run time.
    """

    id_name = ""
    group_key = "start"
    replaces_folder = True  # an older output folder goes as a whole
    updated: ClassVar[dict[str, str]] = {}  # outputs that may be an input, because the run adds to it: output, input
    listener: Feedback = Silent()  # who hears what is said of the inputs while the algorithm runs
    inherited: frozenset[str] = frozenset()  # the cautions that the inputs carried

    def title(self) -> str:
        raise NotImplementedError

    def summary(self) -> str:
        raise NotImplementedError

    def keywords(self) -> list[str]:
        raise NotImplementedError

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        raise NotImplementedError

    def tr(self, text: str) -> str:
        """The text in the user's language; translations lie under the class that a text is written in: this one, or one
        that it inherits from.
        """
        for declaring in type(self).__mro__:
            translation = QCoreApplication.translate(declaring.__name__, text)
            if translation != text or declaring is LandslideAlgorithm:
                return translation
        return text

    def createInstance(self) -> LandslideAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.id_name

    def displayName(self) -> str:  # noqa: N802
        return self.title()

    def group(self) -> str:
        return QCoreApplication.translate("LandslideAlgorithm", GROUPS[self.group_key])

    def groupId(self) -> str:  # noqa: N802
        return self.group_key

    def tags(self) -> list[str]:
        return self.keywords()

    def shortHelpString(self) -> str:  # noqa: N802
        """The help; in a window, where it stands beside the dialog, that of every parameter follows."""
        picture = HELP_PICTURES / f"{self.id_name}.png"
        text = self.summary() + (f'\n<img src="{picture.as_uri()}" width="230">' if picture.exists() else "")
        return self.in_words_of_window(f"{text}\n{self.help_of_parameters()}") if has_window() else text

    def help_of_parameters(self) -> str:
        """A paragraph for each parameter, the folded ones at the end; no <b>, which QGIS draws near black in its dark
        theme, too.
        """
        folded = Qgis.ProcessingParameterFlag.Advanced
        shown = sorted(self.parameterDefinitions(), key=lambda one: bool(one.flags() & folded))
        bold = "<span style='font-weight: bold'>{}</span><br>{}"
        return "\n".join(bold.format(one.description(), one.help()) for one in shown)

    def createCustomParametersWidget(self, parent: Any) -> Any:  # noqa: ARG002, N802
        """A dialog is about to open: its tooltips take the words of the window; the dialog itself is QGIS's own."""
        for definition in self.parameterDefinitions():
            definition.setHelp(self.in_words_of_window(definition.help()))

    def in_words_of_window(self, text: str, given: dict[str, Any] | None = None) -> str:
        """The text with labels in place of keys where there is a window, else as it is; `given` are the values of the
        parameters, which stay as they are.
        """
        return with_labels(text, self.parameterDefinitions(), given or {}) if has_window() else text

    def helpUrl(self) -> str:  # noqa: N802
        return f"{HOMEPAGE}/blob/main/docs/algorithms.md#{self.id_name}"

    def svgIconPath(self) -> str:  # noqa: N802
        own = ICONS / f"{self.id_name}.svg"
        return str(own if own.exists() else ICONS / "landslide_mapper.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False, unset: str = ""
    ) -> None:
        """Declare a parameter with its help; advanced ones are folded away in the dialog, which shows `unset` where
        nothing is given, or the lowest number that stands for it.
        """
        parameter.setHelp(help_text)
        if unset:
            shown_by(parameter, "unset_value.UnsetWrapper", unset=unset)
        show_words(parameter)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.id_name}: parameter {parameter.name()} was refused")

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call `execute`, telling the time left, and show its cautions; whatever is raised becomes the one sentence
        that QGIS shows.
        """
        if has_window():
            feedback = LabellingFeedback(feedback, self.parameterDefinitions(), parameters)
        self.listener, self.inherited = ProcessingFeedback(feedback), frozenset()
        with (
            in_one_sentence(self.displayName(), parameters, self.in_words_of_window),
            collecting_cautions() as cautions,
        ):
            check_inputs_self_contained(self, parameters, context)
            check_outputs(self, parameters, context, self.replaces_folder, self.updated)
            with (
                ending_is_a_cancel(feedback),
                telling_time_left(feedback, lambda text: self.tell_time_left(text, feedback)),
            ):
                results = self.execute(parameters, context, feedback)
            name_loaded_layers(self, parameters, context, results)
            show_in_message_bar(
                self.displayName(), cautions, self.inherited, lambda text: self.in_words_of_window(text, parameters)
            )
            return results

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call `finish_in_main_thread`; whatever is raised becomes the one sentence that QGIS shows."""
        with in_one_sentence(self.displayName(), {}, self.in_words_of_window):
            self.finish_in_main_thread(feedback)
        results: dict[str, Any] = super().postProcessAlgorithm(context, feedback)
        return results

    def finish_in_main_thread(self, feedback: QgsProcessingFeedback) -> None:
        """What has to wait for QGIS's main thread, after the outputs are there: nothing, unless a subclass says so."""

    @staticmethod
    def caution(text: str, feedback: QgsProcessingFeedback) -> None:
        """Tell a sentence that changes what the result means: in the log, the message bar and the result itself."""
        caution(ProcessingFeedback(feedback), text)

    def tell_time_left(self, text: str, feedback: QgsProcessingFeedback) -> None:
        """Show "about 3 min left" beside the progress bar, with the title, because in a model each step has its own
        time.
        """
        feedback.setProgressText(f"{self.displayName()}: {text}")

    def style_output(
        self, context: QgsProcessingContext, destination: str, style: str, shown: Sequence[str] = ()
    ) -> None:
        """Give the loaded layer of an output the style `resources/styles/<style>.qml`.

        `shown` names the raster bands that the style draws (one, or red, green and blue); without it the style's own
        band numbers hold.
        """
        if context.willLoadLayerOnCompletion(destination):
            post_processor = StyleLayer(STYLES / f"{style}.qml", shown)
            StyleLayer.alive.append(post_processor)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(post_processor)

    def raster_path(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> str:
        """The file behind a raster parameter, as the layer shows it (see raster_source.py); raises QGIS's own
        invalid-source error.
        """
        from .raster_source import raster_source

        layer = self.parameterAsRasterLayer(parameters, key, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, key))
        return self.with_cautions(raster_source(layer, context, self.listener), key)

    def raster_paths(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> list[str]:
        """The files behind a parameter of many rasters; empty when it is not set."""
        from .raster_source import raster_source

        if not parameters.get(key):
            return []
        layers = self.parameterAsLayerList(parameters, key, context)
        return [self.with_cautions(raster_source(layer, context, self.listener), key) for layer in layers]

    def with_cautions(self, source: str, key: str) -> str:
        """The raster as it is; the cautions that it carries become those of every result, but of one that only gives
        its grid.
        """
        if key == GRID_KEY:
            return source
        from ...rasters.io.opening import cautions_of

        for text in cautions_of(source):
            if keep_caution(text):
                self.inherited |= {text}
                self.listener.message(
                    self.tr_shared("Known of the inputs: {caution}").format(caution=in_users_language(text))
                )
        return source

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        """What `check_values` says, cut where it is beyond reading; an exception that left this method would end
        QGIS.
        """
        try:
            refused = refused_text(parameters)
            if not refused:
                check_inputs_self_contained(self, parameters, context)
            accepted, sentence = (False, refused) if refused else self.check_values(parameters, context)
        except Exception as error:
            accepted, sentence = False, sentence_of(error, self.displayName(), parameters)
        return accepted, self.in_words_of_window(str(InputError(in_users_language(sentence))), parameters)

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether QGIS may run this with these parameters, and if not, why: subclasses add theirs, then call this.

        Refuse words that are not choices, files that are not rasters and what QGIS would turn into something else, by
        their name and with the cure, then all that QGIS refuses.
        """
        definitions = self.parameterDefinitions()
        sentence = (
            unknown_word(definitions, parameters)
            or silently_taken(definitions, parameters, context)
            or unreadable_rasters(definitions, parameters, context)
            or first_unacceptable(definitions, parameters, context)
        )
        if sentence:
            return False, sentence
        accepted: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return accepted

    @staticmethod
    def tr_shared(text: str) -> str:
        return QCoreApplication.translate("LandslideAlgorithm", text)


def ending_is_a_cancel(feedback: QgsProcessingFeedback) -> AbstractContextManager[None]:
    """In qgis_process a signal to end (TERM, HUP, INT) is a cancel, which cleans up; QGIS's window has its own way."""
    return hearing_ending_signals(feedback.cancel) if QgsApplication.platform() == "qgis_process" else nullcontext()


class ProcessingFeedback:
    """Our `contract.feedback.Feedback` on top of QGIS's."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback

    def progress(self, fraction: float) -> None:
        self.feedback.setProgress(100 * fraction)

    def message(self, text: str) -> None:
        self.feedback.pushInfo(in_users_language(text))

    def warning(self, text: str) -> None:
        self.feedback.pushWarning(in_users_language(text))

    def is_cancelled(self) -> bool:
        return bool(self.feedback.isCanceled())
