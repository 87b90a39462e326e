"""How every Python is started that is not QGIS's own: nothing of the current folder, the user's own packages or QGIS's
variables reaches it.
"""

from __future__ import annotations

# -I: no PYTHON* variables, no packages of the user's own folder, and neither the current folder nor the script's on
# sys.path, where a json.py of somebody's would be imported. The rest is what those variables would have said: UTF-8
# everywhere, lines told as they come, no bytecode written beside the plugin.
ISOLATED = ("-I", "-X", "utf8", "-u", "-B")

# QGIS's own Python needs the variables it was started with; with -c its current folder is an empty entry of sys.path.
WITHOUT_CURRENT_FOLDER = "import sys; sys.path[:] = [entry for entry in sys.path if entry]\n"
