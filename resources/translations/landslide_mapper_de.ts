<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccuracySample</name>
    <message>
      <source>Sample for accuracy assessment</source>
      <translation>Stichprobe zur Genauigkeit</translation>
    </message>
    <message>
      <source>Draws random points in what a map shows as landslide and in what it does not, to find out how accurate the map is and how large the landslide area really is, where there is no complete inventory.

Interpret each point on the best images you have, without looking at the map, and write 'landslide' or 'not_landslide' into the field 'reference' ('unknown' where it cannot be decided). Then run 'Estimate area and accuracy'.

neyman puts more points where classes are mixed and gives the narrowest interval for the landslide area for a given number of points; equal gives both classes the same number; proportional follows the area. The field 'weight' is the share of the map that a point stands for. The points record which map they were drawn from.

Method: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</source>
      <translation>Zieht zufällige Punkte in dem, was eine Karte als Hangrutschung zeigt, und in dem, was sie nicht so zeigt, um herauszufinden, wie genau die Karte und wie groß die Rutschungsfläche wirklich ist, wo es kein vollständiges Inventar gibt.

Jeden Punkt auf den besten verfügbaren Bildern deuten, ohne auf die Karte zu sehen, und „landslide“ oder „not_landslide“ in das Feld „reference“ schreiben („unknown“, wo es sich nicht entscheiden lässt). Danach „Fläche und Genauigkeit schätzen“ ausführen.

neyman legt mehr Punkte dorthin, wo Klassen gemischt sind, und ergibt bei gegebener Punktzahl das engste Intervall für die Rutschungsfläche; equal gibt beiden Klassen gleich viele; proportional richtet sich nach der Fläche. Das Feld „weight“ ist der Anteil der Karte, für den ein Punkt steht. Die Punkte halten fest, aus welcher Karte sie gezogen wurden.

Verfahren: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson</source>
      <translation>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson,Hangrutschung,Genauigkeit,Validierung,geschichtete Zufallsstichprobe,Punkte,Referenz,Flächenschätzung</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>The mask or the probability raster of 'Detect landslides'.</source>
      <translation>Die Maske oder das Wahrscheinlichkeitsraster aus „Hangrutschungen erkennen“.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the one the map was made with, otherwise 0.5.</source>
      <translation>Pixel mit mindestens dieser Wahrscheinlichkeit sind Hangrutschung. -1: der Schwellenwert, mit dem die Karte erzeugt wurde, sonst 0.5.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <source>Total number of points. Each one has to be interpreted: 300 are a day's work.</source>
      <translation>Gesamtzahl der Punkte. Jeder muss gedeutet werden: 300 sind die Arbeit eines Tages.</translation>
    </message>
    <message>
      <source>Allocation</source>
      <translation>Aufteilung auf die Klassen</translation>
    </message>
    <message>
      <source>How the points are allocated to the two classes.</source>
      <translation>Wie die Punkte auf die beiden Klassen aufgeteilt werden.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Only the map inside these polygons is assessed, in any CRS. Empty: the whole map.</source>
      <translation>Nur die Karte innerhalb dieser Polygone wird bewertet, in beliebigem KBS. Leer: die ganze Karte.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same seed and map give the same points.</source>
      <translation>Derselbe Startwert und dieselbe Karte ergeben dieselben Punkte.</translation>
    </message>
    <message>
      <source>Expected share of correct detections</source>
      <translation>Erwarteter Anteil richtiger Erkennungen</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as landslide that really is landslide.</source>
      <translation>Eine Schätzung für neyman: der Anteil des als Hangrutschung Kartierten, der wirklich Hangrutschung ist.</translation>
    </message>
    <message>
      <source>Expected share of missed area</source>
      <translation>Erwarteter Anteil übersehener Fläche</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as no landslide that is landslide nevertheless.</source>
      <translation>Eine Schätzung für neyman: der Anteil des nicht als Hangrutschung Kartierten, der trotzdem Hangrutschung ist.</translation>
    </message>
    <message>
      <source>Points to interpret</source>
      <translation>Zu deutende Punkte</translation>
    </message>
    <message>
      <source>Pixel centres: stratum, weight, reference (empty), map_id, threshold, stratum_m2.</source>
      <translation>Pixelmittelpunkte: stratum, weight, reference (leer), map_id, threshold, stratum_m2.</translation>
    </message>
    <message>
      <source>Points in what the map shows as landslide</source>
      <translation>Punkte in dem, was die Karte als Hangrutschung zeigt</translation>
    </message>
    <message>
      <source>The map has no pixel of the class {}.</source>
      <translation>Die Karte hat kein Pixel der Klasse {}.</translation>
    </message>
    <message>
      <source>{name}: {share:.2%} of the area, {size:,} points.</source>
      <translation>{name}: {share:.2%} der Fläche, {size:,} Punkte.</translation>
    </message>
  </context>
  <context>
    <name>ApplyCorrections</name>
    <message>
      <source>Apply corrections</source>
      <translation>Korrekturen übernehmen</translation>
    </message>
    <message>
      <source>Turns a person's verdicts on detections into labels for further training.

Inside the reviewed area everything is known: what was accepted, edited or added is landslide, everything else is not. A polygon without a verdict stays unknown. Outside the reviewed area the labels stay as they were, or unknown.

The verdict stands in the field 'verdict' of the detections: accepted, rejected, edited or added, in English in every language of QGIS. Where the reviewed area has a field 'reviewed' (as 'Suggest what to review' makes), only polygons in which it is true count.

Train on the result, with the model that made the detections as START_FROM: about 20 corrected tiles of the new area help more than another network.</source>
      <translation>Macht aus den Urteilen eines Menschen über Erkennungen Labels für weiteres Training.

Innerhalb des geprüften Gebiets ist alles bekannt: Was angenommen, bearbeitet oder ergänzt wurde, ist Hangrutschung, alles andere nicht. Ein Polygon ohne Urteil bleibt unbekannt. Außerhalb des geprüften Gebiets bleiben die Labels, wie sie waren, oder unbekannt.

Das Urteil steht im Feld „verdict“ der Erkennungen: accepted, rejected, edited oder added, in jeder Sprache von QGIS auf Englisch. Hat das geprüfte Gebiet ein Feld „reviewed“ (wie von „Prüfkacheln vorschlagen“ erzeugt), zählen nur Polygone, in denen es wahr ist.

Mit dem Ergebnis trainieren, mit dem Modell, das die Erkennungen erzeugt hat, als START_FROM: Etwa 20 korrigierte Kacheln des neuen Gebiets helfen mehr als ein anderes Netz.</translation>
    </message>
    <message>
      <source>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected</source>
      <translation>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected,Hangrutschung,prüfen,korrigieren,Urteil,Label,aktives Lernen,Feinabstimmung,anpassen,angenommen,abgelehnt</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The stack that the detections were made on; the labels take its grid.</source>
      <translation>Der Stapel, auf dem die Erkennungen erzeugt wurden; die Labels erhalten sein Gitter.</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>Geprüfte Erkennungen</translation>
    </message>
    <message>
      <source>The landslide polygons with their verdicts in the field 'verdict', in any CRS.</source>
      <translation>Die Rutschungspolygone mit ihren Urteilen im Feld „verdict“, in beliebigem KBS.</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>Geprüftes Gebiet</translation>
    </message>
    <message>
      <source>Where a person has checked everything, including what was not detected; in any CRS.</source>
      <translation>Wo ein Mensch alles geprüft hat, auch das, was nicht erkannt wurde; in beliebigem KBS.</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>Bisherige Labels</translation>
    </message>
    <message>
      <source>Labels on the stack's grid to keep outside the reviewed area. Empty: unknown there.</source>
      <translation>Labels auf dem Gitter des Stapels, die außerhalb des geprüften Gebiets erhalten bleiben. Leer: dort unbekannt.</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>Korrigierte Labels</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>Byte-Raster auf dem Gitter des Stapels: 1 Hangrutschung, 0 keine, 255 unbekannt.</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>Jede n-te Kachel zurückhalten</translation>
    </message>
    <message>
      <source>So many reviewed tiles, one is kept aside to judge by: unknown in the corrected labels, with a margin of an eighth of its side, and the only thing that is known in the labels to judge by. 0: all tiles teach.</source>
      <translation>Von so vielen geprüften Kacheln wird je eine zur Bewertung zurückgehalten: in den korrigierten Labels unbekannt, mit einem Rand von einem Achtel ihrer Seite, und in den Labels zur Bewertung das Einzige, was bekannt ist. 0: Mit allen Kacheln wird trainiert.</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>Labels zur Bewertung</translation>
    </message>
    <message>
      <source>The tiles kept aside as labels, for 'Error map'; unknown elsewhere.</source>
      <translation>Die zurückgehaltenen Kacheln als Labels, für „Fehlerkarte“; sonst überall unbekannt.</translation>
    </message>
    <message>
      <source>Pixels that became landslide</source>
      <translation>Pixel, die Hangrutschung wurden</translation>
    </message>
    <message>
      <source>Pixels that are no longer landslide</source>
      <translation>Pixel, die keine Hangrutschung mehr sind</translation>
    </message>
    <message>
      <source>{reviewed:,} pixels are known by review: {added:,} became landslide, {removed:,} are none.</source>
      <translation>{reviewed:,} Pixel sind durch Prüfung bekannt: {added:,} wurden Hangrutschung, {removed:,} sind keine.</translation>
    </message>
    <message>
      <source>{:,} reviewed pixels stay unknown: they lie in polygons without a verdict, or the stack has no data there.</source>
      <translation>{:,} geprüfte Pixel bleiben unbekannt: Sie liegen in Polygonen ohne Urteil, oder der Stapel hat dort keine Daten.</translation>
    </message>
  </context>
  <context>
    <name>CoherenceChange</name>
    <message>
      <source>Coherence change</source>
      <translation>Kohärenzänderung</translation>
    </message>
    <message>
      <source>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change</source>
      <translation>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change,Radar,Kohärenz,Dekorrelation,Ereignis,Schaden,Änderung</translation>
    </message>
    <message>
      <source>Where a slope has failed, the radar echoes before and after no longer have anything in common: the coherence of a pair across the event falls below that of pairs before it.

Give the coherence rasters of one orbit and the day of the event; the dates in each file name show on which side of the event its pair lies. Works with HyP3 (_corr), LiCSAR (0-255), GAMMA (_cc), OPERA, and any raster of 0-1 with two dates in its name.

pre_coherence: mean of the pairs that end before the event. co_coherence: mean of those across it. coherence_change: co - pre, so negative where the ground was disturbed. Exactly 0 counts as unknown.

Forest loses coherence within days, event or not: where pre_coherence is below about 0.3, the change says nothing. Take pairs of similar time spans on both sides.</source>
      <translation>Wo ein Hang abgerutscht ist, haben die Radarechos davor und danach nichts mehr gemeinsam: Die Kohärenz eines Paares über das Ereignis hinweg fällt unter die von Paaren davor.

Die Kohärenzraster eines Orbits und den Tag des Ereignisses angeben; die Datumsangaben in jedem Dateinamen zeigen, auf welcher Seite des Ereignisses das Paar liegt. Funktioniert mit HyP3 (_corr), LiCSAR (0-255), GAMMA (_cc), OPERA und jedem Raster von 0-1 mit zwei Datumsangaben im Namen.

pre_coherence: Mittelwert der Paare, die vor dem Ereignis enden. co_coherence: Mittelwert derer, die es überspannen. coherence_change: co - pre, also negativ, wo der Boden gestört wurde. Genau 0 gilt als unbekannt.

Wald verliert seine Kohärenz binnen Tagen, mit oder ohne Ereignis: Wo pre_coherence unter etwa 0,3 liegt, sagt die Änderung nichts. Auf beiden Seiten Paare ähnlicher Zeitspannen nehmen.</translation>
    </message>
    <message>
      <source>Coherence rasters</source>
      <translation>Kohärenzraster</translation>
    </message>
    <message>
      <source>Coherence of one orbit, 0-1 or 0-255, one file per pair, two dates (YYYYMMDD) in each file name.</source>
      <translation>Kohärenz eines Orbits, 0-1 oder 0-255, eine Datei je Paar, zwei Datumsangaben (YYYYMMDD) in jedem Dateinamen.</translation>
    </message>
    <message>
      <source>Day of the event</source>
      <translation>Tag des Ereignisses</translation>
    </message>
    <message>
      <source>As YYYY-MM-DD. Pairs with an image taken on that day are left out.</source>
      <translation>In der Form YYYY-MM-DD. Paare mit einem an diesem Tag aufgenommenen Bild entfallen.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name.</source>
      <translation>Welche Faktoren abgeleitet werden; jeder wird ein Band dieses Namens.</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>Präfix der Bandnamen</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>Wird jedem Bandnamen vorangestellt: asc_ oder desc_, damit beide Orbits in einen Stapel passen.</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, -1 to 1 for the change, 0 to 1 otherwise, nodata NaN.</source>
      <translation>GeoTIFF, float32, -1 bis 1 für die Änderung, sonst 0 bis 1, NoData NaN.</translation>
    </message>
    <message>
      <source>EVENT {0} is not a date. Write it as YYYY-MM-DD.</source>
      <translation>EVENT {0} ist kein Datum. In der Form YYYY-MM-DD schreiben.</translation>
    </message>
  </context>
  <context>
    <name>CompareModels</name>
    <message>
      <source>Compare models</source>
      <translation>Modelle vergleichen</translation>
    </message>
    <message>
      <source>Trains several networks or band sets on the same tiles with the same seeds, and judges them on the same test area, which training and validation never see (nor a margin of a quarter of a tile around it).

fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the deformation bands. radar_table: multi-input U-Net with terrain and, row by row, a radar pair, a series, two orbits, coherence, vertical and east rates. custom: the rows of CUSTOM.

The report has the table with mean and spread over REPEATS seeds, the total detected area against the inventory's, and the error maps side by side. One seed says little: use three or more before believing a difference.

A stopped comparison continues when it is run again with the same inputs and the same table: finished rows wait in TABLE.partial beside it.</source>
      <translation>Trainiert mehrere Netze oder Bandauswahlen auf denselben Kacheln mit denselben Startwerten und bewertet sie auf demselben Testgebiet, das Training und Validierung nie sehen (auch nicht einen Rand von einer Viertelkachel darum herum).

fusion_table: U-Net und U-Net mit mehreren Eingängen, jeweils nur mit den optischen Bändern und mit allen Bändern. deformation_table: FCN, U-Net, FC-DenseNet und FCADenseNet mit allen Bändern sowie FCADenseNet ohne die Deformationsbänder. radar_table: U-Net mit mehreren Eingängen mit Gelände und, Zeile für Zeile, einem Radarpaar, einer Zeitreihe, zwei Orbits, Kohärenz, Vertikal- und Ostraten. custom: die Zeilen aus CUSTOM.

Der Bericht enthält die Tabelle mit Mittelwert und Streuung über REPEATS Startwerte, die gesamte erkannte Fläche im Vergleich zu der des Inventars und die Fehlerkarten nebeneinander. Ein einzelner Startwert sagt wenig: mindestens drei nehmen, bevor man einem Unterschied glaubt.

Ein angehaltener Vergleich geht weiter, wenn er mit denselben Eingaben und derselben Tabelle erneut gestartet wird: Fertige Zeilen liegen daneben in TABLE.partial.</translation>
    </message>
    <message>
      <source>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture</source>
      <translation>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture,Hangrutschung,Vergleich,Ablation,Fusion,Deformation,Experiment,Genauigkeit</translation>
    </message>
    <message>
      <source>Test area</source>
      <translation>Testgebiet</translation>
    </message>
    <message>
      <source>Where all rows are judged (any CRS). It must hold mapped landslides; nothing inside trains or validates.</source>
      <translation>Wo alle Zeilen bewertet werden (beliebiges KBS). Es muss kartierte Hangrutschungen enthalten; nichts darin dient dem Training oder der Validierung.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experimente</translation>
    </message>
    <message>
      <source>fusion_table: optical bands against all bands, two networks. deformation_table: four networks, and one without deformation bands. radar_table: what each further radar product adds. custom: your own rows.</source>
      <translation>fusion_table: optische gegen alle Bänder, zwei Netze. deformation_table: vier Netze und eines ohne Deformationsbänder. radar_table: was jedes weitere Radarprodukt beiträgt. custom: eigene Zeilen.</translation>
    </message>
    <message>
      <source>Rows of a custom comparison</source>
      <translation>Zeilen eines eigenen Vergleichs</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>One row per training: a name, an architecture ({}), and bands: names or roles (sar, optical, terrain, deformation, geology) separated by spaces or commas, or all. random_forest is the usual baseline: 100 trees that see one pixel at a time. Also understood: text with one line per row, name; architecture; bands.</source>
      <translation>Eine Zeile je Training: ein Name, eine Architektur ({}) und Bänder: Namen oder Rollen (sar, optical, terrain, deformation, geology), durch Leerzeichen oder Kommas getrennt, oder all. random_forest ist die übliche Vergleichsbasis: 100 Bäume, die jeweils nur ein Pixel sehen. Ebenfalls verstanden: Text mit einer Textzeile je Tabellenzeile, Name; Architektur; Bänder.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>How often each row is trained, with seeds counting up from SEED; the report gives the mean and the spread.</source>
      <translation>Wie oft jede Zeile trainiert wird, mit Startwerten, die von SEED an hochzählen; der Bericht nennt Mittelwert und Streuung.</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train and judge the rows, each on its own device.</source>
      <translation>Adresse eines Dask-Clusters, zum Beispiel tcp://10.0.0.1:8786, dessen Worker die Zeilen trainieren und bewerten, jeder auf seinem eigenen Gerät.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>One row per training: accuracy on the test area, detected area in square metres, size of the network, seconds.</source>
      <translation>Eine Zeile je Training: Genauigkeit auf dem Testgebiet, erkannte Fläche in Quadratmetern, Größe des Netzes, Sekunden.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>The table with mean and spread, bars, error maps side by side, the places richest in landslides and those hardest to map near by, and everything needed to repeat the comparison.</source>
      <translation>Die Tabelle mit Mittelwert und Streuung, Balken, Fehlerkarten nebeneinander, die Orte mit den meisten Hangrutschungen und die am schwersten zu kartierenden aus der Nähe, und alles, was zum Wiederholen des Vergleichs nötig ist.</translation>
    </message>
    <message>
      <source>Folder for models and maps</source>
      <translation>Ordner für Modelle und Karten</translation>
    </message>
    <message>
      <source>A new or empty folder for each row's model and probability raster, in a folder of its own. Empty: they are not kept.</source>
      <translation>Ein neuer oder leerer Ordner für Modell und Wahrscheinlichkeitsraster jeder Zeile, jeweils in einem eigenen Ordner. Leer: Sie werden nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one.</source>
      <translation>EXPERIMENTS custom braucht Zeilen in CUSTOM: Name, Architektur, Bänder. Mindestens eine hinzufügen.</translation>
    </message>
    <message>
      <source>What is finished is kept in {}. Run it again with the same inputs to continue from there.</source>
      <translation>Das Fertige liegt in {}. Mit denselben Eingaben erneut starten, um dort fortzufahren.</translation>
    </message>
  </context>
  <context>
    <name>DeformationComponents</name>
    <message>
      <source>Deformation components</source>
      <translation>Deformation zerlegen</translation>
    </message>
    <message>
      <source>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS</source>
      <translation>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS,Deformation,vertikal,Ost,hangabwärts,Hang,Projektion,aufsteigend,absteigend,Zerlegung,Blickrichtung</translation>
    </message>
    <message>
      <source>One line of sight shows one number: how fast the ground approaches the satellite. Two orbits combined show how much of that is up or down and how much is east or west.

Each rate is d = u · (east, north, up), where u points from the ground to the satellite. North is taken as 0, because radar on polar orbits is hardly sensitive to it; the log and the report say how large that error may be. More than two rates are combined by weighted least squares; the error bands are the standard errors of the rates, propagated.

u comes from the product's look geometry: lv_theta and lv_phi (HyP3, GAMMA; radians), E, N and U (LiCSAR), incidenceAngle and azimuthAngle (MintPy; degrees), los_east, los_north and los_up (EGMS); or from an incidence angle and a heading typed for each rate.

With a DEM, the motion is assumed to be straight down the slope s: downslope_rate = d / (u · s), from all orbits that see it; downslope_sensitivity = |u · s| of the best of them. Below 0.2 the rate is unknown: such slopes, most of those that face north or south, hide their motion from radar.

Rates of different months cannot be decomposed where motion changed between them: a warning is given when the orbits cover different periods.</source>
      <translation>Eine einzige Blickrichtung zeigt nur eine Zahl: wie schnell sich der Boden dem Satelliten nähert. Zwei Orbits zusammen zeigen, wie viel davon auf oder ab und wie viel nach Ost oder West geht.

Jede Rate ist d = u · (Ost, Nord, oben), wobei u vom Boden zum Satelliten zeigt. Nord wird als 0 angenommen, weil Radar auf polaren Orbits dafür kaum empfindlich ist; Protokoll und Bericht sagen, wie groß dieser Fehler sein kann. Mehr als zwei Raten werden mit gewichteten kleinsten Quadraten kombiniert; die Fehlerbänder sind die fortgepflanzten Standardfehler der Raten.

u stammt aus der Blickgeometrie des Produkts: lv_theta und lv_phi (HyP3, GAMMA; Radiant), E, N und U (LiCSAR), incidenceAngle und azimuthAngle (MintPy; Grad), los_east, los_north und los_up (EGMS); oder aus einem für jede Rate eingegebenen Einfallswinkel und einer Flugrichtung.

Mit einem DGM wird angenommen, dass die Bewegung geradewegs hangabwärts verläuft, in Richtung s: downslope_rate = d / (u · s), aus allen Orbits, die sie sehen; downslope_sensitivity = |u · s| des besten davon. Unter 0,2 ist die Rate unbekannt: Solche Hänge, die meisten nach Norden oder Süden gerichteten, verbergen ihre Bewegung vor dem Radar.

Raten aus verschiedenen Monaten lassen sich nicht zerlegen, wenn sich die Bewegung dazwischen geändert hat: Decken die Orbits verschiedene Zeiträume ab, wird gewarnt.</translation>
    </message>
    <message>
      <source>Line-of-sight rates</source>
      <translation>Raten in Blickrichtung</translation>
    </message>
    <message>
      <source>Two or more rates towards the satellite, of orbits that look from different sides: outputs of 'Deformation rate', MintPy velocities, or any raster in mm/year. The first one's grid is that of the result.</source>
      <translation>Zwei oder mehr Raten auf den Satelliten zu, von Orbits, die von verschiedenen Seiten blicken: Ausgaben von „Deformationsrate“, Geschwindigkeiten aus MintPy oder beliebige Raster in mm/Jahr. Das Gitter der ersten ist das des Ergebnisses.</translation>
    </message>
    <message>
      <source>Look geometry</source>
      <translation>Blickgeometrie</translation>
    </message>
    <message>
      <source>The look geometry rasters of every rate, named as their processor does. They are matched to the rates by the rates' own metadata, or by words that their names share (asc_rate, asc_lv_theta, asc_lv_phi).</source>
      <translation>Die Raster der Blickgeometrie jeder Rate, benannt wie von ihrem Prozessor. Sie werden den Raten über deren eigene Metadaten zugeordnet oder über gemeinsame Wörter in den Namen (asc_rate, asc_lv_theta, asc_lv_phi).</translation>
    </message>
    <message>
      <source>Incidence and heading</source>
      <translation>Einfallswinkel und Flugrichtung</translation>
    </message>
    <message>
      <source>Instead of rasters: incidence angle and heading of each rate in degrees, in the order of the rates, separated by semicolons, for example 39 -12; 39 192 (ascending; descending). Write left behind them for a radar that looks to its left.</source>
      <translation>Statt Rastern: Einfallswinkel und Flugrichtung jeder Rate in Grad, in der Reihenfolge der Raten, durch Semikolons getrennt, zum Beispiel 39 -12; 39 192 (aufsteigend; absteigend). Für ein nach links blickendes Radar left dahinter schreiben.</translation>
    </message>
    <message>
      <source>Standard errors</source>
      <translation>Standardfehler</translation>
    </message>
    <message>
      <source>The standard error of each rate, in the order of the rates: the quality rasters of 'Deformation rate'. Without them all rates have the one below.</source>
      <translation>Der Standardfehler jeder Rate, in der Reihenfolge der Raten: die Qualitätsraster aus „Deformationsrate“. Ohne sie haben alle Raten den unten angegebenen.</translation>
    </message>
    <message>
      <source>Standard error of a rate (mm/year)</source>
      <translation>Standardfehler einer Rate (mm/Jahr)</translation>
    </message>
    <message>
      <source>Used for every rate without a raster of its own.</source>
      <translation>Verwendet für jede Rate ohne eigenes Raster.</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <source>Adds the downslope rate and its sensitivity. It is resampled to the rates' grid.</source>
      <translation>Ergänzt die Rate hangabwärts und ihre Empfindlichkeit. Es wird auf das Gitter der Raten umgerechnet.</translation>
    </message>
    <message>
      <source>Maximum difference between dates (days)</source>
      <translation>Größter Unterschied der Datumsangaben (Tage)</translation>
    </message>
    <message>
      <source>Rates whose first or last dates differ by more are refused. Empty: a warning above 90 days.</source>
      <translation>Raten, deren erste oder letzte Datumsangaben weiter auseinanderliegen, werden abgelehnt. Leer: eine Warnung über 90 Tagen.</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, mm/year: vertical_rate (up is positive), east_rate, their errors, and with a DEM downslope_rate and downslope_sensitivity (0-1).</source>
      <translation>GeoTIFF, float32, mm/Jahr: vertical_rate (aufwärts ist positiv), east_rate, deren Fehler und mit einem DGM downslope_rate und downslope_sensitivity (0-1).</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Web page with the lines of sight, the errors, and the error from neglecting northward motion.</source>
      <translation>Webseite mit den Blickrichtungen, den Fehlern und dem Fehler durch das Vernachlässigen der Bewegung nach Norden.</translation>
    </message>
  </context>
  <context>
    <name>DeformationRate</name>
    <message>
      <source>Deformation rate</source>
      <translation>Deformationsrate</translation>
    </message>
    <message>
      <source>Turns a stack of unwrapped interferograms (HyP3, LiCSAR, GAMMA or PyRate, or plain GeoTIFFs whose names hold two dates) into the line-of-sight velocity that shows slow landslides no optical image sees.

Small-baseline least squares (Berardino et al. 2002): displacement d = -wavelength * phase / (4 pi), pixel by pixel, weighted by the inverse phase variance from coherence; where the network of pairs falls apart, the solution with the smallest velocities is taken. The rate is the straight line through the displacements.

Result in mm/year, positive TOWARDS the satellite, relative to the reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; plain files are read that way too unless SIGN says otherwise. A ready rate (MintPy's velocity, EGMS, any raster in mm/year or m/year), given alone, is converted to mm/year, not derived. OPERA DISP-S1's displacement and NISAR GUNW's unwrappedPhase (choose that variable of each .nc or .h5 file) are read in their own unit and sign.

The optional quality raster holds the temporal coherence (Pepe and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the network, the histogram of rates and the residual of each pair.</source>
      <translation>Macht aus einem Satz abgewickelter Interferogramme (HyP3, LiCSAR, GAMMA oder PyRate, oder einfache GeoTIFFs mit zwei Datumsangaben im Namen) die Geschwindigkeit in Blickrichtung, die langsame Hangrutschungen zeigt, die kein optisches Bild sieht.

Kleinste Quadrate mit kurzen Basislinien (SBAS; Berardino et al. 2002): Verschiebung d = -Wellenlänge * Phase / (4 pi), Pixel für Pixel, gewichtet mit der inversen Phasenvarianz aus der Kohärenz; wo das Netz der Paare auseinanderfällt, wird die Lösung mit den kleinsten Geschwindigkeiten genommen. Die Rate ist die Ausgleichsgerade durch die Verschiebungen.

Ergebnis in mm/Jahr, positiv AUF den Satelliten ZU, relativ zum Referenzpunkt. HyP3, LiCSAR und GAMMA schreiben positive Phase für Bewegung vom Satelliten WEG; so werden auch einfache Dateien gelesen, sofern SIGN nichts anderes sagt. Eine fertige Rate (Geschwindigkeit aus MintPy, EGMS, beliebige Raster in mm/Jahr oder m/Jahr), allein angegeben, wird in mm/Jahr umgerechnet, nicht abgeleitet. displacement aus OPERA DISP-S1 und unwrappedPhase aus NISAR GUNW (diese Variable jeder .nc- oder .h5-Datei wählen) werden in ihrer eigenen Einheit und mit ihrem eigenen Vorzeichen gelesen.

Das optionale Qualitätsraster enthält die zeitliche Kohärenz (Pepe und Lanari 2006; unter 0,7 der Rate misstrauen) und den Standardfehler der Rate. Der Bericht zeigt das Netz, das Histogramm der Raten und das Residuum jedes Paares.</translation>
    </message>
    <message>
      <source>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor</source>
      <translation>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor,Deformation,Geschwindigkeit,Interferogramm,Verschiebung,Blickrichtung,Bodenbewegung</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>Abgewickelte Interferogramme</translation>
    </message>
    <message>
      <source>Unwrapped phase in radians (or in the unit that the file declares, also as displacement in m, cm or mm), one file per pair, two dates (YYYYMMDD) in each file name. Extents may differ, but pixels must align.</source>
      <translation>Abgewickelte Phase in Radiant (oder in der von der Datei deklarierten Einheit, auch als Verschiebung in m, cm oder mm), eine Datei je Paar, zwei Datumsangaben (YYYYMMDD) in jedem Dateinamen. Ausdehnungen dürfen abweichen, Pixel müssen aber zusammenpassen.</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>Kohärenz</translation>
    </message>
    <message>
      <source>Coherence of the same pairs, 0-1 (or 0-255 as bytes), matched by the dates in the names. Without it all pairs weigh the same.</source>
      <translation>Kohärenz derselben Paare, 0-1 (oder 0-255 als Byte), zugeordnet über die Datumsangaben in den Namen. Ohne sie wiegen alle Paare gleich.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Which processor made the interferograms; auto recognises it by the file names. Files whose names say another one are refused.</source>
      <translation>Welcher Prozessor die Interferogramme erzeugt hat; auto erkennt ihn an den Dateinamen. Dateien, deren Namen auf einen anderen hinweisen, werden abgelehnt.</translation>
    </message>
    <message>
      <source>Maximum temporal baseline (days)</source>
      <translation>Größte zeitliche Basislinie (Tage)</translation>
    </message>
    <message>
      <source>Pairs that span more days are left out: over vegetation they have decorrelated.</source>
      <translation>Paare, die mehr Tage überspannen, entfallen: Über Vegetation sind sie dekorreliert.</translation>
    </message>
    <message>
      <source>Largest perpendicular baseline (m)</source>
      <translation>Größte senkrechte Basislinie (m)</translation>
    </message>
    <message>
      <source>Pairs whose satellites stood further apart are left out, where the product tells it (HyP3's text files, LiCSAR's metadata/baselines). Empty: no limit. 2 % of the critical baseline, which FCADenseNet's paper allows, are about 100 m for Sentinel-1.</source>
      <translation>Paare, deren Satelliten weiter auseinander standen, entfallen, wo das Produkt es angibt (Textdateien von HyP3, metadata/baselines von LiCSAR). Leer: keine Grenze. 2 % der kritischen Basislinie, die die Veröffentlichung zu FCADenseNet zulässt, sind bei Sentinel-1 etwa 100 m.</translation>
    </message>
    <message>
      <source>Minimum coherence</source>
      <translation>Mindestkohärenz</translation>
    </message>
    <message>
      <source>A pair counts in a pixel only at or above this coherence; a pixel that keeps fewer than half of the pairs becomes nodata.</source>
      <translation>Ein Paar zählt in einem Pixel erst ab dieser Kohärenz; ein Pixel, dem weniger als die Hälfte der Paare bleibt, wird NoData.</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>Referenzpunkt</translation>
    </message>
    <message>
      <source>A place on stable, coherent ground that is assumed not to move. Empty: the pixel with the highest mean coherence.</source>
      <translation>Ein Ort auf stabilem, kohärentem Grund, der als unbewegt gilt. Leer: das Pixel mit der höchsten mittleren Kohärenz.</translation>
    </message>
    <message>
      <source>Radar wavelength (m)</source>
      <translation>Radarwellenlänge (m)</translation>
    </message>
    <message>
      <source>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m. The wavelength that the files tell wins.</source>
      <translation>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m. Die in den Dateien angegebene Wellenlänge hat Vorrang.</translation>
    </message>
    <message>
      <source>Positive phase means motion</source>
      <translation>Positive Phase bedeutet Bewegung</translation>
    </message>
    <message>
      <source>Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files), and towards for files of displacements.</source>
      <translation>Leer: wie im Produkt (vom Satelliten weg bei HyP3, LiCSAR und GAMMA; auch für einfache Dateien angenommen), und auf ihn zu bei Dateien mit Verschiebungen.</translation>
    </message>
    <message>
      <source>Remove a plane from each interferogram</source>
      <translation>Von jedem Interferogramm eine Ebene abziehen</translation>
    </message>
    <message>
      <source>Removes orbit errors and long-wave atmosphere, and with them any deformation that spans the whole scene.</source>
      <translation>Entfernt Orbitfehler und langwellige Atmosphäre, mit ihnen aber auch jede Deformation, die die ganze Szene überspannt.</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>Präfix der Bandnamen</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>Wird jedem Bandnamen vorangestellt: asc_ oder desc_, damit beide Orbits in einen Stapel passen.</translation>
    </message>
    <message>
      <source>Float32, mm/year along the line of sight, positive towards the satellite.</source>
      <translation>Float32, mm/Jahr in Blickrichtung, positiv auf den Satelliten zu.</translation>
    </message>
    <message>
      <source>Temporal coherence</source>
      <translation>Zeitliche Kohärenz</translation>
    </message>
    <message>
      <source>Two bands: temporal coherence (0-1) and the standard error of the rate (mm/year).</source>
      <translation>Zwei Bänder: zeitliche Kohärenz (0-1) und Standardfehler der Rate (mm/Jahr).</translation>
    </message>
    <message>
      <source>Time series</source>
      <translation>Zeitreihe</translation>
    </message>
    <message>
      <source>One band per date: displacement since the first date in mm, positive towards the satellite.</source>
      <translation>Ein Band je Datum: Verschiebung seit dem ersten Datum in mm, positiv auf den Satelliten zu.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Web page with the network, the histogram of rates and the residuals.</source>
      <translation>Webseite mit dem Netz, dem Histogramm der Raten und den Residuen.</translation>
    </message>
    <message>
      <source>A rate needs at least two interferograms; {0} given. Add the others of the frame.</source>
      <translation>Eine Rate braucht mindestens zwei Interferogramme; gegeben: {0}. Die übrigen des Frames hinzufügen.</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion away from the satellite.</source>
      <translation>{0} von {1} Interferogrammen verwendet; Produkt: {2}; positive Phase bedeutet Bewegung vom Satelliten weg.</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion towards the satellite.</source>
      <translation>{0} von {1} Interferogrammen verwendet; Produkt: {2}; positive Phase bedeutet Bewegung auf den Satelliten zu.</translation>
    </message>
    <message>
      <source>The product tells a wavelength of {0} m.</source>
      <translation>Das Produkt gibt eine Wellenlänge von {0} m an.</translation>
    </message>
    <message>
      <source>{0} is a rate already, and {1} other rasters are given. Convert one ready rate at a time.</source>
      <translation>{0} ist bereits eine Rate, und {1} weitere Raster sind angegeben. Fertige Raten einzeln umrechnen.</translation>
    </message>
  </context>
  <context>
    <name>DetectLandslides</name>
    <message>
      <source>Detect landslides</source>
      <translation>Hangrutschungen erkennen</translation>
    </message>
    <message>
      <source>Runs a trained model over a stack: landslide polygons, a probability map and, on request, a mask and an uncertainty map.

The stack may have any size: it is read in tiles, and memory does not grow with it. Bands are matched by name; additional bands do no harm. Tiles join without a seam: exactly where the network's view is limited (U-Net), otherwise by overlapping and blending them.

Pixels without data stay unknown (nodata); they are never 'no landslide'. Polygons carry area, perimeter, length, width, compactness and probability and, with terrain in the stack, mean elevation, slope and aspect; areas are ellipsoidal.</source>
      <translation>Wendet ein trainiertes Modell auf einen Stapel an: Rutschungspolygone, eine Wahrscheinlichkeitskarte und auf Wunsch eine Maske und eine Unsicherheitskarte.

Der Stapel darf beliebig groß sein: Er wird in Kacheln gelesen, der Speicherbedarf wächst nicht mit. Bänder werden nach Namen zugeordnet; weitere Bänder schaden nicht. Kacheln fügen sich ohne Naht: exakt, wo das Sichtfeld des Netzes begrenzt ist (U-Net), sonst durch Überlappen und Überblenden.

Pixel ohne Daten bleiben unbekannt (NoData), sie sind nie „keine Hangrutschung“. Polygone tragen Fläche, Umfang, Länge, Breite, Kompaktheit und Wahrscheinlichkeit und, mit Gelände im Stapel, mittlere Höhe, Hangneigung und Exposition; Flächen sind ellipsoidisch.</translation>
    </message>
    <message>
      <source>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify</source>
      <translation>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify,Hangrutschung,Rutschung,erkennen,Vorhersage,Segmentierung,Wahrscheinlichkeit,Unsicherheit,Polygone,Klassifikation</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>Erkannte Hangrutschungen</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the stack.</source>
      <translation>Ein Polygon je Hangrutschung, im KBS des Stapels.</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Probability of landslide, 0-1, nodata where unknown; a Cloud-Optimised GeoTIFF on the stack's grid.</source>
      <translation>Wahrscheinlichkeit einer Hangrutschung, 0-1, NoData wo unbekannt; ein Cloud-Optimised GeoTIFF auf dem Gitter des Stapels.</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <source>Byte raster: 1 landslide, 0 not, 255 unknown. MIN_AREA does not apply to it.</source>
      <translation>Byte-Raster: 1 Hangrutschung, 0 keine, 255 unbekannt. MIN_AREA gilt dafür nicht.</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>Unsicherheitskarte</translation>
    </message>
    <message>
      <source>Three bands in nats, 0 to 0.693: predictive entropy; the part due to ambiguous data (expected entropy); the part due to the model's lack of knowledge (mutual information). Choosing this output turns the uncertainty on.</source>
      <translation>Drei Bänder in Nat, 0 bis 0,693: prädiktive Entropie; ihr Anteil aus mehrdeutigen Daten (erwartete Entropie); ihr Anteil aus dem fehlenden Wissen des Modells (Transinformation). Wird diese Ausgabe angegeben, ist die Unsicherheit eingeschaltet.</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Anzahl der Hangrutschungen</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>Gesamtfläche (m2)</translation>
    </message>
    <message>
      <source>Threshold used</source>
      <translation>Verwendeter Schwellenwert</translation>
    </message>
    <message>
      <source>Workers of the cluster that did it</source>
      <translation>Worker des Clusters, die gerechnet haben</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained on, with the same names.</source>
      <translation>Die Layer, auf denen erkannt wird, mit „Layer stapeln“ erzeugt. Der Stapel braucht die Bänder, auf denen das Modell trainiert wurde, unter denselben Namen.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>Eine mit „Modell trainieren“ erzeugte Modelldatei (.safetensors) oder der Name eines Modells der Sammlung: {}.</translation>
    </message>
    <message>
      <source>Threshold (-1 = the model's)</source>
      <translation>Schwellenwert (-1 = der des Modells)</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1 takes the threshold that gave the best F1 when the model was validated.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Hangrutschung ist. -1 nimmt den Schwellenwert, der bei der Validierung des Modells das beste F1 ergab.</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area are left out.</source>
      <translation>Die Mindestkartierfläche: Polygone mit kleinerer Fläche entfallen.</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>Rundet die Pixelstufen ab. Kein Polygon oder Loch geht verloren oder wird vereinigt, und jede Fläche bleibt auf 1 % genau erhalten.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Detection is limited to these polygons (any CRS); outside them the result is unknown. Empty: everywhere.</source>
      <translation>Nur innerhalb dieser Polygone (beliebiges KBS) wird erkannt; außerhalb ist das Ergebnis unbekannt. Leer: überall.</translation>
    </message>
    <message>
      <source>Tile size (pixels, 0 = automatic)</source>
      <translation>Kachelgröße (Pixel, 0 = automatisch)</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. Automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>Seitenlänge der Quadrate, die das Netz auf einmal sieht. Automatisch: die größte, die sich auf diesem Gerät lohnt, oder die Kachel des Trainings.</translation>
    </message>
    <message>
      <source>Overlap (pixels, -1 = automatic)</source>
      <translation>Überlappung (Pixel, -1 = automatisch)</translation>
    </message>
    <message>
      <source>Automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>Automatisch: so weit, wie das Netz sieht, was gar keine Naht lässt; eine halbe Kachel, wo das Netz die ganze Kachel betrachtet.</translation>
    </message>
    <message>
      <source>Average flipped and rotated views</source>
      <translation>Gespiegelte und gedrehte Ansichten mitteln</translation>
    </message>
    <message>
      <source>Test-time augmentation: eight views of each tile, angles rotated with them, or two where the model was trained for the rest of one scene, whose light must not turn. Eight or two times slower, usually a little better.</source>
      <translation>Test-Time-Augmentation: acht Ansichten jeder Kachel, Winkel werden mitgedreht, oder zwei, wenn das Modell für den Rest einer Szene trainiert wurde, deren Licht sich nicht drehen darf. Acht- oder zweimal langsamer, meist etwas besser.</translation>
    </message>
    <message>
      <source>Estimate uncertainty</source>
      <translation>Unsicherheit schätzen</translation>
    </message>
    <message>
      <source>From dropout, an ensemble's members, or flipped and rotated views, depending on the model. Each polygon gets the attribute uncertainty_mean (nats, 0 to 0.693), and the style shows which to check first; the uncertainty map is written where it is given a file.</source>
      <translation>Aus Dropout, den Mitgliedern eines Ensembles oder gespiegelten und gedrehten Ansichten, je nach Modell. Jedes Polygon erhält das Attribut uncertainty_mean (Nat, 0 bis 0,693), und der Stil zeigt, welche zuerst zu prüfen sind; die Unsicherheitskarte wird geschrieben, wenn für sie eine Datei angegeben ist.</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>Pixel, denen Bänder fehlen</translation>
    </message>
    <message>
      <source>exclude: unknown when any band is missing. fill: a missing band counts as its mean. Empty: as the model was trained.</source>
      <translation>exclude: unbekannt, wenn irgendein Band fehlt. fill: Ein fehlendes Band zählt als sein Mittelwert. Leer: wie beim Training des Modells.</translation>
    </message>
    <message>
      <source>Batch size (0 = automatic)</source>
      <translation>Batchgröße (0 = automatisch)</translation>
    </message>
    <message>
      <source>Number of tiles computed at once. It changes the speed, not the result.</source>
      <translation>Kacheln, die gemeinsam berechnet werden. Ändert die Geschwindigkeit, nicht das Ergebnis.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto nimmt die Grafikkarte, wo sie funktioniert, sonst den Prozessor.</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles; tls://... with the certificates of Dask's own settings. The inputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>Adresse eines Dask-Clusters, zum Beispiel tcp://10.0.0.1:8786, dessen Worker sich die Kacheln teilen; tls://... mit den Zertifikaten aus Dasks eigenen Einstellungen. Die Eingaben müssen dort liegen, wo alle Worker sie unter denselben Pfaden sehen. Leer: nur dieser Rechner.</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}.</source>
      <translation>{count:,} Hangrutschungen, {area:,.0f} m2, ab einer Wahrscheinlichkeit von {threshold:.3f}; Gerät: {device}.</translation>
    </message>
    <message>
      <source>The probability map is finished: {0}. Make the polygons of it with 'Landslide polygons'.</source>
      <translation>Die Wahrscheinlichkeitskarte ist fertig: {0}. Die Polygone daraus mit „Rutschungspolygone“ erzeugen.</translation>
    </message>
  </context>
  <context>
    <name>ErrorMap</name>
    <message>
      <source>Error map and accuracy report</source>
      <translation>Fehlerkarte und Genauigkeit</translation>
    </message>
    <message>
      <source>Compares a prediction with what is known and shows where it is right and where it is wrong.

Blue pixels are landslides that were found (true positives), red ones false alarms (false positives), yellow ones missed landslides (false negatives). Pixels without a prediction or outside the mapped area are unknown: they are counted and left out.

The report holds the map, all metrics with 95 % confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, results by landslide size (and by slope and aspect with a stack), and the number of landslides that were found.

Give either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et al. 2023 (equations 2-5); 0/0 is reported as undefined.</source>
      <translation>Vergleicht eine Vorhersage mit dem Bekannten und zeigt, wo sie richtig und wo sie falsch ist.

Blaue Pixel sind gefundene Hangrutschungen (richtig positive), rote Fehlalarme (falsch positive), gelbe übersehene Hangrutschungen (falsch negative). Pixel ohne Vorhersage oder außerhalb des kartierten Gebiets sind unbekannt: Sie werden gezählt, aber nicht gewertet.

Der Bericht enthält die Karte, alle Kennzahlen mit 95-%-Konfidenzintervallen aus einem räumlichen Block-Bootstrap, Präzision-Recall- und ROC-Kurven, Kalibrierung, Ergebnisse nach Rutschungsgröße (und mit einem Stapel nach Hangneigung und Exposition) und wie viele Hangrutschungen gefunden wurden.

Entweder ein Labelraster oder die Polygone des Inventars angeben. Präzision TP/(TP+FP), Trefferquote (Recall) TP/(TP+FN), F1, Cohens Kappa, IoU der Klasse Hangrutschung, MIoU und Gesamtgenauigkeit folgen Chen et al. 2023 (Gleichungen 2-5); 0/0 ist keine Zahl und wird auch so ausgewiesen.</translation>
    </message>
    <message>
      <source>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide</source>
      <translation>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide,Genauigkeit,Validierung,Konfusionsmatrix,Fehlermatrix,Fehlerkarte,Bericht,Bewertung,Hangrutschung</translation>
    </message>
    <message>
      <source>Prediction (probability or mask)</source>
      <translation>Vorhersage (Wahrscheinlichkeit oder Maske)</translation>
    </message>
    <message>
      <source>The probability raster (0-1) or the mask (1 landslide, 0 not, 255 unknown) of 'Detect landslides'.</source>
      <translation>Das Wahrscheinlichkeitsraster (0-1) oder die Maske (1 Hangrutschung, 0 keine, 255 unbekannt) aus „Hangrutschungen erkennen“.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Label raster on the prediction's grid: 1 landslide, 0 not, 255 unknown. Leave empty when you give the inventory's polygons.</source>
      <translation>Labelraster auf dem Gitter der Vorhersage: 1 Hangrutschung, 0 keine, 255 unbekannt. Leer lassen, wenn die Polygone des Inventars angegeben werden.</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>Rutschungsinventar</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS; they are rasterised onto the prediction's grid. Leave empty when you give labels.</source>
      <translation>Polygone der bekannten Hangrutschungen, in beliebigem KBS; sie werden auf das Gitter der Vorhersage rasterisiert. Leer lassen, wenn Labels angegeben werden.</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Where the inventory is complete. Outside it nothing is known, so nothing is counted. Only used with an inventory.</source>
      <translation>Wo das Inventar vollständig ist. Außerhalb ist nichts bekannt, also wird nichts gezählt. Nur mit einem Inventar verwendet.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the threshold that the map was detected with, which 'Detect landslides' records in it; 0.5 for a map that does not say.</source>
      <translation>Pixel mit mindestens dieser Wahrscheinlichkeit sind Hangrutschung. -1: der Schwellenwert, mit dem die Karte erzeugt wurde und den „Hangrutschungen erkennen“ darin vermerkt; 0.5 bei einer Karte, die keinen nennt.</translation>
    </message>
    <message>
      <source>Ground that the model was trained on</source>
      <translation>Gebiet, auf dem das Modell trainiert wurde</translation>
    </message>
    <message>
      <source>leave_out: the model is judged only where it was not trained, as far as the map records that; the report says how much that is. include: everywhere, with a warning.</source>
      <translation>leave_out: Das Modell wird nur dort bewertet, wo es nicht trainiert wurde, soweit die Karte das vermerkt; der Bericht sagt, wie viel das ist. include: überall, mit einer Warnung.</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>Stapel mit Gelände</translation>
    </message>
    <message>
      <source>A stack or terrain raster on the prediction's grid with bands 'slope' and 'aspect': adds results by slope and aspect to the report.</source>
      <translation>Ein Stapel oder Geländeraster auf dem Gitter der Vorhersage mit den Bändern „slope“ und „aspect“: ergänzt den Bericht um Ergebnisse nach Hangneigung und Exposition.</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>Fehlerkarte</translation>
    </message>
    <message>
      <source>0 true negative, 1 true positive (blue), 2 false positive (red), 3 false negative (yellow), 255 unknown.</source>
      <translation>0 richtig negativ, 1 richtig positiv (blau), 2 falsch positiv (rot), 3 falsch negativ (gelb), 255 unbekannt.</translation>
    </message>
    <message>
      <source>Error polygons</source>
      <translation>Fehlerpolygone</translation>
    </message>
    <message>
      <source>Patches of true positives, false positives and false negatives, with class and ellipsoidal area.</source>
      <translation>Zusammenhängende Flächen richtig positiver, falsch positiver und falsch negativer Pixel, mit Klasse und ellipsoidischer Fläche.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>One HTML file that holds everything and loads nothing from the internet.</source>
      <translation>Eine einzige HTML-Datei, die alles enthält und nichts aus dem Internet lädt.</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <source>All numbers in machine-readable form; what is undefined (0/0) is null and explained under 'notes'.</source>
      <translation>Alle Zahlen für Programme; was nicht definiert ist (0/0), ist null und unter „notes“ erklärt.</translation>
    </message>
    <message>
      <source>True positives (pixels)</source>
      <translation>Richtig positive (Pixel)</translation>
    </message>
    <message>
      <source>False positives (pixels)</source>
      <translation>Falsch positive (Pixel)</translation>
    </message>
    <message>
      <source>False negatives (pixels)</source>
      <translation>Falsch negative (Pixel)</translation>
    </message>
    <message>
      <source>True negatives (pixels)</source>
      <translation>Richtig negative (Pixel)</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>IoU der Klasse Hangrutschung</translation>
    </message>
    <message>
      <source>Mean IoU of both classes</source>
      <translation>Mittlere IoU beider Klassen</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>Mittlere Präzision (AP)</translation>
    </message>
    <message>
      <source>Both labels and an inventory are given. Give only one of them as the reference.</source>
      <translation>Labels und ein Inventar sind angegeben. Nur eines von beiden als Referenz angeben.</translation>
    </message>
    <message>
      <source>There is nothing to compare the prediction with. Give a label raster or the inventory's polygons.</source>
      <translation>Es gibt nichts, womit sich die Vorhersage vergleichen ließe. Ein Labelraster oder die Polygone des Inventars angeben.</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory; a label raster already says what is unknown. Remove the area, or give polygons.</source>
      <translation>Ein kartiertes Gebiet gehört zu einem Inventar; ein Labelraster sagt bereits, was unbekannt ist. Das Gebiet entfernen oder Polygone angeben.</translation>
    </message>
    <message>
      <source>The error map is finished: {0}, with the report and the metrics that were asked for.</source>
      <translation>Die Fehlerkarte ist fertig: {0}, mit dem Bericht und den Kennzahlen, soweit gewünscht.</translation>
    </message>
    <message>
      <source>{inventory} looks like polygons that a model detected, because it has the attribute {field}. A map judged by itself is always right: give the inventory that was mapped by other means.</source>
      <translation>{inventory} sieht nach Polygonen aus, die ein Modell erkannt hat, denn es hat das Attribut {field}. Eine Karte, die an sich selbst gemessen wird, hat immer recht: das Inventar angeben, das auf anderem Weg kartiert wurde.</translation>
    </message>
  </context>
  <context>
    <name>EstimateArea</name>
    <message>
      <source>Estimate area and accuracy</source>
      <translation>Fläche und Genauigkeit schätzen</translation>
    </message>
    <message>
      <source>Estimates from the interpreted points of 'Sample for accuracy assessment' how large the landslide area is and how accurate the map is, each with its 95 % confidence interval.

Counting the map's pixels includes its false alarms and leaves out what it missed. The stratified estimator corrects both: the error matrix in shares of the area, user's, producer's and overall accuracy and the landslide area by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57).

The field 'reference' holds 'landslide' or 'not_landslide' for every point, or 'unknown' where it cannot be decided (left out, with a message). The map must be the one that the points were drawn from.</source>
      <translation>Schätzt aus den gedeuteten Punkten der „Stichprobe zur Genauigkeit“, wie groß die Rutschungsfläche und wie genau die Karte ist, jeweils mit 95-%-Konfidenzintervall.

Zählt man die Pixel der Karte, sind ihre Fehlalarme enthalten, und es fehlt, was sie übersehen hat. Der geschichtete Schätzer korrigiert beides: die Fehlermatrix in Flächenanteilen, Nutzer-, Produzenten- und Gesamtgenauigkeit und die Rutschungsfläche nach den Gleichungen 1 bis 11 von Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57).

Das Feld „reference“ enthält für jeden Punkt „landslide“ oder „not_landslide“, oder „unknown“, wo es sich nicht entscheiden lässt (bleibt außen vor, mit einer Meldung). Die Karte muss die sein, aus der die Punkte gezogen wurden.</translation>
    </message>
    <message>
      <source>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based</source>
      <translation>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based,Hangrutschung,Fläche,Konfidenzintervall,Fehlermatrix,Nutzergenauigkeit,Produzentengenauigkeit,Gesamtgenauigkeit,geschichteter Schätzer,designbasiert</translation>
    </message>
    <message>
      <source>Interpreted points</source>
      <translation>Gedeutete Punkte</translation>
    </message>
    <message>
      <source>Points with the field 'reference' filled in, from 'Sample for accuracy assessment'.</source>
      <translation>Punkte mit ausgefülltem Feld „reference“, aus „Stichprobe zur Genauigkeit“.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>The mask or probability raster that the points were drawn from.</source>
      <translation>Die Maske oder das Wahrscheinlichkeitsraster, aus dem die Punkte gezogen wurden.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Only for points of another program: pixels with at least this probability are landslide. -1: the map's own threshold.</source>
      <translation>Nur für Punkte eines anderen Programms: Pixel mit mindestens dieser Wahrscheinlichkeit sind Hangrutschung. -1: der eigene Schwellenwert der Karte.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with areas, accuracies, their intervals and the error matrix.</source>
      <translation>Eine einzige HTML-Datei mit Flächen, Genauigkeiten, ihren Intervallen und der Fehlermatrix.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with estimate, standard error and 95 % interval.</source>
      <translation>Jede Größe mit Schätzwert, Standardfehler und 95-%-Intervall.</translation>
    </message>
    <message>
      <source>Landslide area (m2)</source>
      <translation>Rutschungsfläche (m2)</translation>
    </message>
    <message>
      <source>Half the 95 % interval (m2)</source>
      <translation>Halbes 95-%-Intervall (m2)</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>{} points are left out: reference 'unknown', or the map is unknown there.</source>
      <translation>{} Punkte bleiben außen vor: reference „unknown“, oder die Karte ist dort unbekannt.</translation>
    </message>
    <message>
      <source>Landslide area {area:,.0f} m2, plus or minus {half:,.0f} m2 (95 %).</source>
      <translation>Rutschungsfläche {area:,.0f} m2, plus oder minus {half:,.0f} m2 (95 %).</translation>
    </message>
  </context>
  <context>
    <name>ExplainDetection</name>
    <message>
      <source>Explain a detection</source>
      <translation>Eine Erkennung erklären</translation>
    </message>
    <message>
      <source>Shows which bands make a trained model detect a landslide, and where: one heat map for each band, a ranking, and a report with the heat laid over the bands.

grad_cam: where a band's deviation from its mean points to landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Fast.
grad_cam_encoder: the same on the last encoder level, where Grad-CAM usually looks: coarse, in the paper's colours from blue to red. One more pass for each band.
integrated_gradients: each band's share in the decision; the shares add up to the whole (Sundararajan et al. 2017). About 17 times slower.
occlusion: by how much the log-odds of landslide drop when a band is replaced by its mean. One more pass for each band.

Heat is divided by one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It shows what drives this network, not what causes landslides. On large maps, give an area to save time.</source>
      <translation>Zeigt, auf welche Bänder ein trainiertes Modell achtet, wenn es eine Hangrutschung meldet, und wo: eine Wärmekarte je Band, eine Rangliste und ein Bericht mit den Wärmekarten über den Bändern.

grad_cam: wo die Abweichung eines Bandes von seinem Mittelwert für Hangrutschung spricht, nach den Gradienten des Netzes (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Schnell.
grad_cam_encoder: dasselbe auf der letzten Encoder-Ebene, auf die Grad-CAM gewöhnlich schaut: grob, in den Farben der Veröffentlichung von Blau bis Rot. Ein weiterer Durchgang je Band.
integrated_gradients: der Anteil jedes Bandes an der Entscheidung; die Anteile ergeben zusammen das Ganze (Sundararajan et al. 2017). Etwa 17-mal langsamer.
occlusion: um wie viel die Log-Odds für Hangrutschung sinken, wenn ein Band durch seinen Mittelwert ersetzt wird. Ein weiterer Durchgang je Band.

Die Wärme wird für alle Bänder durch eine einzige Zahl geteilt (ihr 99,5-Perzentil), 1 ist also sehr stark, und Bänder lassen sich vergleichen. Sie sagt, was dieses Netz bewegt, nicht, was Hangrutschungen verursacht. Bei großen Karten ein Gebiet angeben, damit es schnell geht.</translation>
    </message>
    <message>
      <source>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide</source>
      <translation>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide,erklären,Wärmekarte,Verdeckung,Wichtigkeit,Deutung,Bänder,Hangrutschung</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The layers the model detects on. It needs the bands that the model was trained on, with the same names.</source>
      <translation>Die Layer, auf denen das Modell erkennt. Der Stapel braucht die Bänder, auf denen das Modell trainiert wurde, unter denselben Namen.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>Eine mit „Modell trainieren“ erzeugte Modelldatei (.safetensors) oder der Name eines Modells der Sammlung: {}.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>The explanation is limited to these polygons (any CRS). Empty: everywhere.</source>
      <translation>Nur innerhalb dieser Polygone (beliebiges KBS) wird die Erkennung erklärt. Leer: überall.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>grad_cam is the fastest, grad_cam_encoder looks at the last encoder level, integrated_gradients adds up to the whole decision, occlusion is the easiest to understand.</source>
      <translation>grad_cam ist am schnellsten, grad_cam_encoder betrachtet die letzte Encoder-Ebene, integrated_gradients summiert sich zur ganzen Entscheidung, occlusion ist am leichtesten zu verstehen.</translation>
    </message>
    <message>
      <source>Heat maps</source>
      <translation>Wärmekarten</translation>
    </message>
    <message>
      <source>One band for each band of the model, with the same name: heat from 0 (grad_cam, grad_cam_encoder) or -1 (against) to 1 and beyond, nodata where unknown.</source>
      <translation>Ein Band je Band des Modells, gleich benannt: Wärme von 0 (grad_cam, grad_cam_encoder) oder -1 (dagegen) bis 1 und darüber hinaus, NoData wo unbekannt.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking and each band's heat laid over it.</source>
      <translation>Eine einzige HTML-Datei mit der Rangliste und der Wärme jedes Bandes, über das Band gelegt.</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Rangliste</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>For each band, its share of the heat on the pixels classified as landslide; the shares add up to 1.</source>
      <translation>Für jedes Band sein Anteil an der Wärme auf den als Hangrutschung erkannten Pixeln; alle zusammen ergeben 1.</translation>
    </message>
  </context>
  <context>
    <name>ExportModel</name>
    <message>
      <source>Export a model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <source>Writes a trained model in a format that runs without this plugin: ONNX, with the metadata that QGIS inference plugins such as Deepness read, or TorchScript for programs built on PyTorch.

The exported network takes the raw bands of a stack, in the order and units of the model's band table, missing values as NaN, in tiles of the training size, and gives the probability of landslide, 0-1. The export is compared with the model before it is saved: probabilities differ by less than 0.0001.

In Deepness choose the stack as input layer and map its bands in the order given in the log; resolution, tile size, overlap and threshold are set from the file.

mlm.json beside it describes the model for catalogues: a STAC item with the Machine Learning Model extension 1.4.</source>
      <translation>Schreibt ein trainiertes Modell in einem Format, das ohne dieses Plugin läuft: ONNX mit den Metadaten, die QGIS-Inferenz-Plugins wie Deepness lesen, oder TorchScript für Programme auf Basis von PyTorch.

Das exportierte Netz nimmt die rohen Bänder eines Stapels, in Reihenfolge und Einheiten der Bandtabelle des Modells, fehlende Werte als NaN, in Kacheln der Trainingsgröße, und liefert die Wahrscheinlichkeit einer Hangrutschung, 0-1. Vor dem Speichern wird der Export mit dem Modell verglichen: Die Wahrscheinlichkeiten weichen um weniger als 0,0001 ab.

In Deepness den Stapel als Eingabelayer wählen und seine Bänder in der im Protokoll genannten Reihenfolge zuordnen; Auflösung, Kachelgröße, Überlappung und Schwellenwert werden aus der Datei gesetzt.

mlm.json daneben beschreibt das Modell für Kataloge: ein STAC-Item mit der Machine Learning Model Extension 1.4.</translation>
    </message>
    <message>
      <source>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference</source>
      <translation>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference,exportieren,Modell,Netz,Gewichte,teilen,umwandeln</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>Eine mit „Modell trainieren“ erzeugte Modelldatei (.safetensors) oder der Name eines Modells der Sammlung: {}.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>onnx runs in ONNX Runtime and in QGIS inference plugins; torchscript in programs built on PyTorch.</source>
      <translation>onnx läuft in ONNX Runtime und in QGIS-Inferenz-Plugins; torchscript in Programmen auf Basis von PyTorch.</translation>
    </message>
    <message>
      <source>Exported model</source>
      <translation>Exportiertes Modell</translation>
    </message>
    <message>
      <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
      <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
      <source>The file to write: .onnx for ONNX, .pt for TorchScript.</source>
      <translation>Die Ausgabedatei: .onnx für ONNX, .pt für TorchScript.</translation>
    </message>
    <message>
      <source>Description (STAC, Machine Learning Model extension)</source>
      <translation>Beschreibung (STAC, Machine Learning Model Extension)</translation>
    </message>
    <message>
      <source>The output ends in {}, but the chosen format is saved as {}. Change one of the two.</source>
      <translation>Die Ausgabe endet auf {}, das gewählte Format wird aber als {} gespeichert. Eines von beiden ändern.</translation>
    </message>
  </context>
  <context>
    <name>ExportTiles</name>
    <message>
      <source>Export tiles</source>
      <translation>Kacheln exportieren</translation>
    </message>
    <message>
      <source>Cuts a stack and its labels into tiles for people who train elsewhere, in a folder that can be read without this plugin.

images/ holds the bands (float32, NaN where missing), labels/ the labels (1 landslide, 0 not, 255 unknown) under the same names; splits.csv says which tiles are for training and which for validation, bands.json what each band is, with mean and standard deviation of the training tiles.

The split is the one that 'Train a model' would draw with the same seed; with blocks or areas, labels of the other part and of the buffer in between are unknown in a tile, so nothing leaks. geotiff has coordinates and opens in QGIS, rasterio and torchgeo; npz opens in NumPy alone. Tiles without a known pixel are left out.</source>
      <translation>Schneidet einen Stapel und seine Labels in Kacheln, für alle, die anderswo trainieren, in einen Ordner, der sich ohne dieses Plugin lesen lässt.

images/ enthält die Bänder (float32, NaN wo fehlend), labels/ die Labels (1 Hangrutschung, 0 keine, 255 unbekannt) unter denselben Namen; splits.csv sagt, welche Kacheln für das Training und welche für die Validierung sind, bands.json, was jedes Band ist, mit Mittelwert und Standardabweichung der Trainingskacheln.

Die Aufteilung ist die, die „Modell trainieren“ mit demselben Startwert ziehen würde; bei Blöcken oder Gebieten sind die Labels des anderen Teils und des Puffers dazwischen in einer Kachel unbekannt, sodass nichts durchsickert. geotiff hat Koordinaten und lässt sich in QGIS, rasterio und torchgeo öffnen; für npz genügt NumPy. Kacheln ohne ein bekanntes Pixel entfallen.</translation>
    </message>
    <message>
      <source>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split</source>
      <translation>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split,Hangrutschung,Kacheln,Bildausschnitte,exportieren,Trainingsdaten,Segmentierung,Aufteilung</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The stack whose bands become the images.</source>
      <translation>Der Stapel, dessen Bänder zu den Bildern werden.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>Das Labelraster auf dem Gitter des Stapels: 1 Hangrutschung, 0 keine, 255 unbekannt.</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Side of a tile.</source>
      <translation>Seitenlänge einer Kachel.</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>Überlappung (Pixel)</translation>
    </message>
    <message>
      <source>Number of pixels that neighbouring tiles share.</source>
      <translation>Anzahl der Pixel, die sich benachbarte Kacheln teilen.</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>Was validiert. blocks: räumliche Blöcke mit einem Puffer darum. random: zufällige Kacheln, wie in den Veröffentlichungen. area: VALIDATION_AREA, oder Blöcke innerhalb von TRAIN_AREA, wo es keine gibt.</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>Trainingsgebiet</translation>
    </message>
    <message>
      <source>Only labels inside are used, in any CRS. Empty: everywhere.</source>
      <translation>Nur Labels darin werden verwendet, in beliebigem KBS. Leer: überall.</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>Validierungsgebiet</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>Mit SPLIT area: was validiert. Wo sich beide Gebiete überlappen, hat die Validierung Vorrang.</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Validierungsanteil</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>Anteil des gelabelten Gebiets, der validiert, bei blocks und random.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same seed draws the same split.</source>
      <translation>Derselbe Startwert zieht dieselbe Aufteilung.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>geotiff: with coordinates and band names. npz: NumPy arrays 'image' and 'label'.</source>
      <translation>geotiff: mit Koordinaten und Bandnamen. npz: NumPy-Arrays „image“ und „label“.</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>Ordner der Kacheln</translation>
    </message>
    <message>
      <source>A new or empty folder for images/, labels/, splits.csv and bands.json. It appears complete or not at all.</source>
      <translation>Ein neuer oder leerer Ordner für images/, labels/, splits.csv und bands.json. Er entsteht vollständig oder gar nicht.</translation>
    </message>
    <message>
      <source>Training tiles</source>
      <translation>Trainingskacheln</translation>
    </message>
    <message>
      <source>Validation tiles</source>
      <translation>Validierungskacheln</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area braucht eine TRAIN_AREA oder eine VALIDATION_AREA. Eine davon wählen, oder SPLIT blocks.</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA wird nur mit SPLIT area verwendet. SPLIT area wählen oder VALIDATION_AREA leer lassen.</translation>
    </message>
    <message>
      <source>OVERLAP leaves nothing of a tile. Make it smaller than TILE_SIZE.</source>
      <translation>OVERLAP lässt nichts von einer Kachel übrig. Kleiner als TILE_SIZE wählen.</translation>
    </message>
  </context>
  <context>
    <name>FactorAnalysis</name>
    <message>
      <source>Factor analysis</source>
      <translation>Faktoren analysieren</translation>
    </message>
    <message>
      <source>Shows which bands of a stack help to distinguish landslides from the rest, and which only repeat others.

Draws equal numbers of landslide and other pixels at random and computes Pearson's correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a random forest: Gini importance, which favours bands with many different values, and, for comparison, permutation importance on parts of the map that the forest never saw.

Angles (aspect) enter as northness and eastness. Categories (lithology) have no correlation coefficient; they enter collinearity and importance with one column per class. A variance inflation factor above 10 means that the other bands carry nearly the same information.

Runs in the engine's Python (see 'Set up the engine'). Follows the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1).</source>
      <translation>Sagt, welche Bänder eines Stapels helfen, Hangrutschungen vom Rest zu unterscheiden, und welche nur andere wiederholen.

Zieht zufällig gleich viele Rutschungspixel wie andere und berechnet die Korrelationsmatrix nach Pearson, den Varianzinflationsfaktor und die Toleranz jedes Bandes sowie seine Wichtigkeit in einem Zufallswald (Random Forest): die Gini-Wichtigkeit, die Bänder mit vielen verschiedenen Werten bevorzugt, und daneben die Permutationswichtigkeit auf Teilen der Karte, die der Wald nie gesehen hat.

Winkel (Exposition) gehen als northness und eastness ein. Kategorien (Lithologie) haben keinen Korrelationskoeffizienten; in Kollinearität und Wichtigkeit gehen sie mit einer Spalte je Klasse ein. Ein Varianzinflationsfaktor über 10 bedeutet, dass die anderen Bänder fast dasselbe sagen.

Läuft im Python des Rechenkerns (siehe „Rechenkern einrichten“). Nach der Faktorenanalyse in Remote Sensing 2024, 16, 992 (Abschnitte 3.1 und 4.1).</translation>
    </message>
    <message>
      <source>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide</source>
      <translation>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide,Faktoren,Korrelation,Multikollinearität,Toleranz,Wichtigkeit,Zufallswald,Bänder,Hangrutschung</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The stack of factors, from 'Stack layers'.</source>
      <translation>Der Stapel der Faktoren, aus „Layer stapeln“.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid, from 'Landslide labels': 1 landslide, 0 not, 255 unknown.</source>
      <translation>Das Labelraster auf dem Gitter des Stapels, aus „Rutschungslabels“: 1 Hangrutschung, 0 keine, 255 unbekannt.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>Names of the bands to analyse, separated by commas. Empty: all bands of the stack.</source>
      <translation>Namen der zu untersuchenden Bänder, durch Kommas getrennt. Leer: alle Bänder des Stapels.</translation>
    </message>
    <message>
      <source>Sampled pixels</source>
      <translation>Stichprobenpixel</translation>
    </message>
    <message>
      <source>Maximum number of pixels drawn, half of them landslide. More pixels are slower, but give steadier results.</source>
      <translation>Wie viele Pixel höchstens gezogen werden, die Hälfte davon Hangrutschung. Mehr ist langsamer und stabiler.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same seed draws the same pixels and gives the same numbers.</source>
      <translation>Derselbe Startwert zieht dieselben Pixel und ergibt dieselben Zahlen.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking, the collinearity table and the correlation heat map.</source>
      <translation>Eine einzige HTML-Datei mit der Rangliste, der Kollinearitätstabelle und der Wärmekarte der Korrelationen.</translation>
    </message>
    <message>
      <source>Table of factors</source>
      <translation>Tabelle der Faktoren</translation>
    </message>
    <message>
      <source>For each band: vif, tolerance, gini_importance, permutation_importance.</source>
      <translation>Für jedes Band: vif, tolerance, gini_importance, permutation_importance.</translation>
    </message>
    <message>
      <source>Correlation matrix</source>
      <translation>Korrelationsmatrix</translation>
    </message>
    <message>
      <source>Pearson's coefficients as a square table.</source>
      <translation>Korrelationskoeffizienten nach Pearson als quadratische Tabelle.</translation>
    </message>
  </context>
  <context>
    <name>GeologyFactors</name>
    <message>
      <source>Geology factors</source>
      <translation>Geologiefaktoren</translation>
    </message>
    <message>
      <source>Puts the rock classes of a geological map onto the grid of a raster, ready to be stacked.

'codes' gives one band, lithology, with a whole number per class: the networks turn it into one channel per class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, lithology_CLASS, for programs that know no categories.

Whole numbers in the field are the codes; other classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the map, and polygons without a class, stay unknown (nodata).</source>
      <translation>Bringt die Gesteinsklassen einer geologischen Karte auf das Gitter eines Rasters, fertig zum Stapeln.

„codes“ ergibt ein Band, lithology, mit einer ganzen Zahl je Klasse: Die Netze machen daraus einen Kanal je Klasse, und beim Stapeln wird es mit dem nächsten Nachbarn umgerechnet. „one_hot“ ergibt je Klasse ein Band aus 1 und 0, lithology_CLASS, für Programme, die keine Kategorien kennen.

Enthält das Feld ganze Zahlen, sind sie die Codes; sonst werden die Klassen in alphabetischer Reihenfolge ab 1 nummeriert. Die Legende sagt, welche welche ist. Lücken in der Karte und Polygone ohne Klasse bleiben unbekannt (NoData).</translation>
    </message>
    <message>
      <source>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor</source>
      <translation>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor,Geologie,Lithologie,Gestein,Formation,kategorial,rasterisieren,Faktor</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>Geologische Karte</translation>
    </message>
    <message>
      <source>Polygons of rock units, in any CRS.</source>
      <translation>Polygone der Gesteinseinheiten, in beliebigem KBS.</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <source>The attribute that names the class: text, or whole numbers that become the codes.</source>
      <translation>Das Attribut, das die Klasse nennt: Text, oder ganze Zahlen, die zu den Codes werden.</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Gitter</translation>
    </message>
    <message>
      <source>The raster whose grid the result takes: a stack, or the DEM.</source>
      <translation>Das Raster, dessen Gitter das Ergebnis erhält: ein Stapel oder das DGM.</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>codes: one categorical band. one_hot: one band of 1 and 0 per class.</source>
      <translation>codes: ein kategoriales Band. one_hot: ein Band aus 1 und 0 je Klasse.</translation>
    </message>
    <message>
      <source>Float32 raster on the grid; nodata in the gaps of the map.</source>
      <translation>Float32-Raster auf dem Gitter; NoData in den Lücken der Karte.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>CSV table of code, class name, band and number of pixels.</source>
      <translation>CSV-Tabelle mit Code, Klassenname, Band und Pixelzahl.</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>kein Feld</translation>
    </message>
    <message>
      <source>{0} has no field {1}. It has: {2}. Choose the one with the rock class.</source>
      <translation>{0} hat kein Feld {1}. Vorhanden: {2}. Das Feld mit der Gesteinsklasse wählen.</translation>
    </message>
    <message>
      <source>{0} = {1}: {2:,} pixels</source>
      <translation>{0} = {1}: {2:,} Pixel</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
  </context>
  <context>
    <name>GraphicalModel</name>
    <message>
      <source>Factors to stack (model)</source>
      <translation>Faktoren stapeln (Modell)</translation>
    </message>
    <message>
      <source>Train and judge (model)</source>
      <translation>Trainieren und bewerten (Modell)</translation>
    </message>
    <message>
      <source>Detect and vectorise (model)</source>
      <translation>Erkennen und vektorisieren (Modell)</translation>
    </message>
    <message>
      <source>Correct and adapt (model)</source>
      <translation>Korrigieren und anpassen (Modell)</translation>
    </message>
    <message>
      <source>6 - Graphical models</source>
      <translation>6 - Grafische Modelle</translation>
    </message>
    <message>
      <source>landslide,model,workflow,chain,batch</source>
      <translation>landslide,model,workflow,chain,batch,Hangrutschung,Modell,Arbeitsablauf,Kette,Stapelverarbeitung</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>Geprüfte Erkennungen</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>Jede n-te Kachel zurückhalten</translation>
    </message>
    <message>
      <source>Their labels</source>
      <translation>Deren Labels</translation>
    </message>
    <message>
      <source>Stacks learnt before</source>
      <translation>Zuvor gelernte Stapel</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>Bisherige Labels</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>Geprüftes Gebiet</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Accuracy report after</source>
      <translation>Genauigkeitsbericht nachher</translation>
    </message>
    <message>
      <source>Accuracy report before</source>
      <translation>Genauigkeitsbericht vorher</translation>
    </message>
    <message>
      <source>Adapted model</source>
      <translation>Angepasstes Modell</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>Korrigierte Labels</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>Fehlerkarte nachher</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>Fehlerkarte vorher</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>Labels zur Bewertung</translation>
    </message>
    <message>
      <source>Landslides after</source>
      <translation>Hangrutschungen nachher</translation>
    </message>
    <message>
      <source>Metrics after</source>
      <translation>Kennzahlen nachher</translation>
    </message>
    <message>
      <source>Metrics before</source>
      <translation>Kennzahlen vorher</translation>
    </message>
    <message>
      <source>Probability after</source>
      <translation>Wahrscheinlichkeit nachher</translation>
    </message>
    <message>
      <source>Probability before</source>
      <translation>Wahrscheinlichkeit vorher</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>Löcher füllen bis (m2)</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <source>Threshold (-1 = the model's)</source>
      <translation>Schwellenwert (-1 = der des Modells)</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>Hangrutschungen</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Deformation layers</source>
      <translation>Deformationslayer</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>Digitales Geländemodell</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>Geländefaktoren</translation>
    </message>
    <message>
      <source>Geology layers</source>
      <translation>Geologielayer</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>Gitter des Stapels</translation>
    </message>
    <message>
      <source>Spectral indices</source>
      <translation>Spektralindizes</translation>
    </message>
    <message>
      <source>Optical bands</source>
      <translation>Optische Bänder</translation>
    </message>
    <message>
      <source>Radar layers</source>
      <translation>Radarlayer</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>Rutschungsinventar</translation>
    </message>
    <message>
      <source>Share kept for the judgement</source>
      <translation>Für die Bewertung zurückgehaltener Anteil</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Breite des Netzes</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Genauigkeitsbericht</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>Fehlerkarte</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>Kennzahlen</translation>
    </message>
  </context>
  <context>
    <name>ImportDataset</name>
    <message>
      <source>Import a data set</source>
      <translation>Datensatz importieren</translation>
    </message>
    <message>
      <source>Turns a published set of labelled patches into stacks and label rasters for 'Train a model'.

landslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side by side, with gaps, at a placeholder in the open Atlantic; SPLIT_area.geojson outlines each split.

sen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter after it and its change. Where a place lacks a sensor, its bands are missing: train with MISSING fill.

Download and unpack the set first; docs/datasets.md says where to find it, and gives the one command that turns it into weights.</source>
      <translation>Macht aus einem veröffentlichten Satz gelabelter Bildausschnitte Stapel und Labelraster für „Modell trainieren“.

landslide4sense: 128 x 128 Pixel Sentinel-2 (Oberrand der Atmosphäre), Hangneigung und Höhe. Ein Stapel je Teilmenge, die Masken hat. Die Ausschnitte haben keine Koordinaten: Sie werden mit Lücken nebeneinander an einen Platzhalter im offenen Atlantik gelegt; SPLIT_area.geojson umreißt jede Teilmenge.

sen12landslides: Zeitreihen von Sentinel-2, Sentinel-1 und Höhe. Ein Stapel je Region, an seinem wahren Ort: der Median der wolkenfreien Termine vor und nach dem Ereignis (pre_, post_), die Rückstreuung danach und ihre Änderung. Wo es einen Sensor nicht gibt, fehlen seine Bänder: mit MISSING fill trainieren.

Den Datensatz zuerst herunterladen und entpacken; docs/datasets.md sagt, wo er zu finden ist, und nennt den einen Befehl, der daraus Gewichte macht.</translation>
    </message>
    <message>
      <source>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data</source>
      <translation>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data,Hangrutschung,Datensatz,importieren,Trainingsdaten</translation>
    </message>
    <message>
      <source>Folder of the data set</source>
      <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
      <source>The unpacked set: the folder that holds TrainData (or images and annotations), or s2, s1asc and s1dsc.</source>
      <translation>Der entpackte Datensatz: der Ordner, der TrainData (oder images und annotations) oder s2, s1asc und s1dsc enthält.</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Which of the published sets the folder holds.</source>
      <translation>Welchen der veröffentlichten Datensätze der Ordner enthält.</translation>
    </message>
    <message>
      <source>Stacks and labels</source>
      <translation>Stapel und Labels</translation>
    </message>
    <message>
      <source>A new or empty folder for NAME_stack.tif and NAME_labels.tif. It appears complete or not at all.</source>
      <translation>Ein neuer oder leerer Ordner für NAME_stack.tif und NAME_labels.tif. Er entsteht vollständig oder gar nicht.</translation>
    </message>
  </context>
  <context>
    <name>LandslideAlgorithm</name>
    <message>
      <source>Detected landslides</source>
      <translation>Erkannte Hangrutschungen</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>Bekannte Hangrutschungen</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Bild nach dem Ereignis</translation>
    </message>
    <message>
      <source>Relief</source>
      <translation>Relief</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area}</source>
      <translation>{count:,} Hangrutschungen, Gesamtfläche {area}</translation>
    </message>
    <message>
      <source>Licence of the model: {}</source>
      <translation>Lizenz des Modells: {}</translation>
    </message>
    <message>
      <source>Model: {name}, {architecture}</source>
      <translation>Modell: {name}, {architecture}</translation>
    </message>
    <message>
      <source>From a probability of {threshold:.2f} on</source>
      <translation>Ab einer Wahrscheinlichkeit von {threshold:.2f}</translation>
    </message>
    <message>
      <source>Map of {day}</source>
      <translation>Karte vom {day}</translation>
    </message>
    <message>
      <source>Made with Landslide Mapper {}.</source>
      <translation>Erstellt mit Landslide Mapper {}.</translation>
    </message>
    <message>
      <source>The accuracy of this map was not measured.</source>
      <translation>Die Genauigkeit dieser Karte wurde nicht gemessen.</translation>
    </message>
    <message>
      <source>F1 {0:.2f} (precision {1:.2f}, recall {2:.2f}), where the model was not trained</source>
      <translation>F1 {0:.2f} (Precision {1:.2f}, Recall {2:.2f}), wo das Modell nicht trainiert wurde</translation>
    </message>
    <message>
      <source>Images of {}</source>
      <translation>Bilder von {}</translation>
    </message>
    <message>
      <source>Known of the inputs: {caution}</source>
      <translation>Zu den Eingaben bekannt: {caution}</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is no layer. Check the path, or choose another.</source>
      <translation>{file}, angegeben unter {key}, fehlt oder ist kein Layer. Den Pfad prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>keines mitgeliefert</translation>
    </message>
    <message>
      <source>{file} holds further layers with polygons that are not read: {layers}. Choose each layer in QGIS, or merge them with 'Merge vector layers'.</source>
      <translation>{file} enthält weitere Layer mit Polygonen, die nicht gelesen werden: {layers}. Jeden Layer in QGIS wählen oder mit „Vektorlayer zusammenführen“ vereinen.</translation>
    </message>
    <message>
      <source>{file}: read from its layers {layers}.</source>
      <translation>{file}: gelesen aus den Layern {layers}.</translation>
    </message>
    <message>
      <source>Without polygons, and left out: {}.</source>
      <translation>Ohne Polygone und daher ausgelassen: {}.</translation>
    </message>
    <message>
      <source>{layer} is a vector layer. Give a raster, or rasterize it first.</source>
      <translation>{layer} ist ein Vektorlayer. Ein Raster angeben oder ihn zuerst rasterisieren.</translation>
    </message>
    <message>
      <source>{layer} lies in {crs}, as set on the layer in QGIS; its file says {own}.</source>
      <translation>{layer} liegt in {crs}, wie in QGIS am Layer eingestellt; seine Datei nennt {own}.</translation>
    </message>
    <message>
      <source>The pixels of {layer} cannot be read from its source. Export it to GeoTIFF.</source>
      <translation>Die Pixel von {layer} lassen sich nicht aus der Quelle lesen. Den Layer als GeoTIFF exportieren.</translation>
    </message>
    <message>
      <source>{key} holds a NUL character, which no name has. Type it again.</source>
      <translation>{key} enthält ein NUL-Zeichen, das in keinem Namen vorkommt. Neu eingeben.</translation>
    </message>
    <message>
      <source>{key} holds bytes that are no text. Type it again, or rename the file.</source>
      <translation>{key} enthält Bytes, die kein Text sind. Neu eingeben oder die Datei umbenennen.</translation>
    </message>
    <message>
      <source>{value}, given under {key}, is a device or a pipe, not a file. Choose a file.</source>
      <translation>{value}, angegeben unter {key}, ist ein Gerät oder eine Pipe, keine Datei. Eine Datei wählen.</translation>
    </message>
    <message>
      <source>{key} does not know {word}. Choose from {choices}.</source>
      <translation>{key} kennt {word} nicht. Zur Wahl stehen {choices}.</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is not a raster. Check the path, or export the layer to GeoTIFF.</source>
      <translation>{file}, angegeben unter {key}, fehlt oder ist kein Raster. Den Pfad prüfen oder den Layer als GeoTIFF exportieren.</translation>
    </message>
    <message>
      <source>{key} is {value}, which no coordinate reference system is called. Choose another.</source>
      <translation>{key} ist {value}, aber kein Koordinatenbezugssystem heißt so. Ein anderes wählen.</translation>
    </message>
    <message>
      <source>{key} is not given. Give {wanted}.</source>
      <translation>{key} ist nicht angegeben. Anzugeben: {wanted}.</translation>
    </message>
    <message>
      <source>{key} cannot be {value}. Give {wanted}.</source>
      <translation>{key} kann nicht {value} sein. Anzugeben: {wanted}.</translation>
    </message>
    <message>
      <source>one of: {choices}</source>
      <translation>eines von: {choices}</translation>
    </message>
    <message>
      <source>a raster layer</source>
      <translation>ein Rasterlayer</translation>
    </message>
    <message>
      <source>one or more layers</source>
      <translation>ein oder mehrere Layer</translation>
    </message>
    <message>
      <source>a vector layer</source>
      <translation>ein Vektorlayer</translation>
    </message>
    <message>
      <source>the name of a field of the layer</source>
      <translation>der Name eines Feldes des Layers</translation>
    </message>
    <message>
      <source>a file or folder that exists</source>
      <translation>eine vorhandene Datei oder ein vorhandener Ordner</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>four numbers, west, east, south, north, with an area, and a CRS that exists</source>
      <translation>vier Zahlen, West, Ost, Süd, Nord, die eine Fläche ergeben, und ein vorhandenes KBS</translation>
    </message>
    <message>
      <source>two numbers, x and y, and a CRS that exists</source>
      <translation>zwei Zahlen, x und y, und ein vorhandenes KBS</translation>
    </message>
    <message>
      <source>a date such as 2024-07-31</source>
      <translation>ein Datum wie 2024-07-31</translation>
    </message>
    <message>
      <source>rows of cells</source>
      <translation>Zeilen von Zellen</translation>
    </message>
    <message>
      <source>a coordinate reference system</source>
      <translation>ein Koordinatenbezugssystem</translation>
    </message>
    <message>
      <source>the path of a file or folder to write</source>
      <translation>der Pfad einer zu schreibenden Datei oder eines Ordners</translation>
    </message>
    <message>
      <source>a value of its kind</source>
      <translation>ein Wert seiner Art</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} to {high:.12g}</source>
      <translation>{kind} von {low:.12g} bis {high:.12g}</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} on</source>
      <translation>{kind} ab {low:.12g}</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <source>about {0} min left</source>
      <translation>noch etwa {0} min</translation>
    </message>
    <message>
      <source>about {0} h left</source>
      <translation>noch etwa {0} h</translation>
    </message>
    <message>
      <source>about {0} h {1} min left</source>
      <translation>noch etwa {0} h {1} min</translation>
    </message>
    <message>
      <source>1 - Start here</source>
      <translation>1 - Hier beginnen</translation>
    </message>
    <message>
      <source>2 - Derive factors</source>
      <translation>2 - Faktoren ableiten</translation>
    </message>
    <message>
      <source>3 - Stack and label</source>
      <translation>3 - Stapeln und Labels erstellen</translation>
    </message>
    <message>
      <source>4 - Train and compare</source>
      <translation>4 - Trainieren und vergleichen</translation>
    </message>
    <message>
      <source>5 - Detect and judge</source>
      <translation>5 - Erkennen und bewerten</translation>
    </message>
    <message>
      <source>6 - Correct and keep</source>
      <translation>6 - Korrigieren und fortschreiben</translation>
    </message>
  </context>
  <context>
    <name>LandslideLabels</name>
    <message>
      <source>Landslide labels</source>
      <translation>Rutschungslabels</translation>
    </message>
    <message>
      <source>Turns the polygons of a landslide inventory into the label raster that training and accuracy reports need, on the grid of a stack.

1 is landslide, 0 is not, 255 (nodata) is unknown. Pixels outside the mapped area, and pixels where the stack has no data in any band, are unknown; a pixel that lacks only some bands (a swath edge, a cloud) keeps its label.

Give the mapped area whenever you have it: where nobody looked, 'no landslide' would be a false statement.

A pixel belongs to a polygon when its centre does; ALL_TOUCHED takes every pixel that the polygon touches, for landslides that are smaller than a pixel or only a few pixels wide. Polygons may be in any CRS; invalid ones are repaired.</source>
      <translation>Macht aus den Polygonen eines Rutschungsinventars das Labelraster, das Training und Genauigkeitsberichte brauchen, auf dem Gitter eines Stapels.

1 ist Hangrutschung, 0 keine, 255 (NoData) unbekannt. Unbekannt sind Pixel außerhalb des kartierten Gebiets und Pixel, in denen der Stapel in keinem Band Daten hat; ein Pixel, dem nur einige Bänder fehlen (Rand eines Aufnahmestreifens, eine Wolke), behält sein Label.

Das kartierte Gebiet immer angeben, wenn es vorliegt: Wo niemand nachgesehen hat, wäre „keine Hangrutschung“ eine falsche Aussage.

Ein Pixel gehört zu einem Polygon, wenn sein Mittelpunkt darin liegt; ALL_TOUCHED nimmt jedes Pixel, das das Polygon berührt, für Hangrutschungen, die kleiner als ein Pixel oder nur wenige Pixel breit sind. Polygone dürfen in beliebigem KBS vorliegen; ungültige werden repariert.</translation>
    </message>
    <message>
      <source>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area</source>
      <translation>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area,Hangrutschung,Label,Inventar,rasterisieren,Referenzdaten,Training,Maske,Polygone,kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>Rutschungsinventar</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS.</source>
      <translation>Polygone der bekannten Hangrutschungen, in beliebigem KBS.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The stack (or any raster) whose grid the labels take. Where all its bands are nodata, labels are unknown.</source>
      <translation>Der Stapel (oder ein beliebiges Raster), dessen Gitter die Labels erhalten. Wo alle seine Bänder NoData sind, sind die Labels unbekannt.</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Polygons of the area in which the inventory is complete, in any CRS. Outside it labels are unknown. Empty: everywhere.</source>
      <translation>Polygone des Gebiets, in dem das Inventar vollständig ist, in beliebigem KBS. Außerhalb sind die Labels unbekannt. Leer: überall.</translation>
    </message>
    <message>
      <source>All touched pixels are landslide</source>
      <translation>Alle berührten Pixel gelten als Hangrutschung</translation>
    </message>
    <message>
      <source>Label every pixel that a landslide touches instead of those whose centre it covers.</source>
      <translation>Jedes Pixel labeln, das eine Hangrutschung berührt, statt nur jener, deren Mittelpunkt sie bedeckt.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>Byte-Raster auf dem Gitter des Stapels: 1 Hangrutschung, 0 keine, 255 unbekannt.</translation>
    </message>
    <message>
      <source>Landslide pixels</source>
      <translation>Rutschungspixel</translation>
    </message>
    <message>
      <source>Unknown pixels</source>
      <translation>Unbekannte Pixel</translation>
    </message>
    <message>
      <source>{landslide:,} landslide pixels, {other:,} without, {unknown:,} unknown.</source>
      <translation>{landslide:,} Rutschungspixel, {other:,} ohne, {unknown:,} unbekannt.</translation>
    </message>
  </context>
  <context>
    <name>LandslidePolygonsFromRaster</name>
    <message>
      <source>Landslide polygons</source>
      <translation>Rutschungspolygone</translation>
    </message>
    <message>
      <source>Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, compactness and mean and maximum probability and, with a stack that has terrain, mean elevation, slope and aspect.

Pixels at or above the threshold are landslide; those that share a side form one polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, except in holes that are filled.

Areas and lengths are measured on the ellipsoid, whatever the CRS. Length and width are the sides of the smallest rectangle around the polygon; compactness is 4 pi area / perimeter^2, 1 for a circle. The mean aspect is the circular mean.</source>
      <translation>Macht aus einem Wahrscheinlichkeitsraster (oder einer Maske) Rutschungspolygone mit Fläche, Umfang, Länge, Breite, Kompaktheit sowie mittlerer und höchster Wahrscheinlichkeit; mit einem Stapel, der Gelände enthält, auch mit mittlerer Höhe, Hangneigung und Exposition.

Pixel ab dem Schwellenwert sind Hangrutschung; solche mit gemeinsamer Seite bilden ein Polygon, solche, die sich nur an einer Ecke berühren, nicht. Unbekannte Pixel werden nie Teil eines Polygons, außer in Löchern, die gefüllt werden.

Flächen und Längen werden auf dem Ellipsoid gemessen, unabhängig vom KBS. Länge und Breite sind die Seiten des kleinsten Rechtecks um das Polygon; die Kompaktheit ist 4 pi Fläche / Umfang^2, 1 für einen Kreis. Die mittlere Exposition ist das zirkuläre Mittel.</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics</source>
      <translation>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics,Hangrutschung,polygonisieren,vektorisieren,Inventar,Fläche,Attribute,Mindestkartierfläche,glätten,Löcher füllen</translation>
    </message>
    <message>
      <source>Probability or mask</source>
      <translation>Wahrscheinlichkeit oder Maske</translation>
    </message>
    <message>
      <source>The probability raster (0-1) of 'Detect landslides', or a mask (1 landslide, 0 not, 255 unknown).</source>
      <translation>Das Wahrscheinlichkeitsraster (0-1) aus „Hangrutschungen erkennen“ oder eine Maske (1 Hangrutschung, 0 keine, 255 unbekannt).</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. The model's own threshold is in its report. For a mask: 0.5.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Hangrutschung ist. Der eigene Schwellenwert des Modells steht in seinem Bericht. Für eine Maske: 0.5.</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area, after filling holes, are left out.</source>
      <translation>Die Mindestkartierfläche: Polygone, die nach dem Füllen der Löcher eine kleinere Fläche haben, entfallen.</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>Löcher füllen bis (m2)</translation>
    </message>
    <message>
      <source>Holes up to this area become part of the polygon around them, with everything inside them. 0 keeps all holes.</source>
      <translation>Löcher bis zu dieser Fläche werden Teil des Polygons um sie herum, mit allem, was darin liegt. 0 behält alle Löcher.</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>Rundet die Pixelstufen ab. Kein Polygon oder Loch geht verloren oder wird vereinigt, und jede Fläche bleibt auf 1 % genau erhalten.</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>Stapel mit Gelände</translation>
    </message>
    <message>
      <source>A stack or terrain raster with bands 'elevation', 'slope' or 'aspect': adds their means to each polygon.</source>
      <translation>Ein Stapel oder Geländeraster mit den Bändern „elevation“, „slope“ oder „aspect“: fügt jedem Polygon deren Mittelwerte hinzu.</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the raster.</source>
      <translation>Ein Polygon je Hangrutschung, im KBS des Rasters.</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Anzahl der Hangrutschungen</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>Gesamtfläche (m2)</translation>
    </message>
    <message>
      <source>The stack has no band called elevation, slope or aspect, so the polygons get no terrain attributes.</source>
      <translation>Der Stapel hat kein Band namens elevation, slope oder aspect, die Polygone erhalten also keine Geländeattribute.</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2.</source>
      <translation>{count:,} Hangrutschungen, {area:,.0f} m2.</translation>
    </message>
  </context>
  <context>
    <name>LandslideProvider</name>
    <message>
      <source>Landslide Mapper</source>
      <translation>Landslide Mapper</translation>
    </message>
  </context>
  <context>
    <name>MapScene</name>
    <message>
      <source>Map my area</source>
      <translation>Mein Gebiet kartieren</translation>
    </message>
    <message>
      <source>From files as downloaded to landslide polygons, a probability map and an error map, in one run.

Give the image after the event and a DEM, and whatever else you have: the image before, radar, interferograms, a geological map. With an inventory of known landslides a network is trained, judged on ground it was not trained on, and applied everywhere. Without one, an existing model is applied.

CRS, pixel size, scales, missing values, split and threshold are chosen from the data; the page README.md in the folder says what was chosen, why, and how to repeat each step on its own. A stopped run continues in the same folder where it left off.</source>
      <translation>Von Dateien, wie heruntergeladen, zu Rutschungspolygonen, einer Wahrscheinlichkeitskarte und einer Fehlerkarte, in einem Durchgang.

Das Bild nach dem Ereignis und ein DGM angeben, und was sonst vorliegt: das Bild davor, Radar, Interferogramme, eine geologische Karte. Mit einem Inventar bekannter Hangrutschungen wird ein Netz trainiert, auf Gebiet bewertet, auf dem es nicht trainiert wurde, und überall angewendet. Ohne Inventar wird ein vorhandenes Modell angewendet.

KBS, Pixelgröße, Skalierungen, fehlende Werte, Aufteilung und Schwellenwert werden aus den Daten gewählt; die Seite README.md im Ordner sagt, was gewählt wurde, warum, und wie sich jeder Schritt einzeln wiederholen lässt. Ein angehaltener Lauf geht im selben Ordner dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <source>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step</source>
      <translation>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step,Hangrutschung,kartieren,Assistent,Arbeitsablauf,Erdbeben,Starkregen,Inventar,ein Schritt</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>A new or empty folder, or that of an earlier run, which is then continued: factors, stack, labels, model, landslides.gpkg, probability.tif, error_map.tif, map.pdf, reports.</source>
      <translation>Ein neuer oder leerer Ordner, oder der eines früheren Laufs, der dann fortgesetzt wird: Faktoren, Stapel, Labels, Modell, landslides.gpkg, probability.tif, error_map.tif, map.pdf, Berichte.</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Anzahl der Hangrutschungen</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>Gesamtfläche (m2)</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Verwendetes Gerät</translation>
    </message>
    <message>
      <source>The band rasters of one image, or one Sentinel-2 product (a file inside its .SAFE, or a zip).</source>
      <translation>Die Bandraster eines Bildes oder ein Sentinel-2-Produkt (eine Datei in seinem .SAFE-Ordner oder eine zip-Datei).</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Bild nach dem Ereignis</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>Bild vor dem Ereignis</translation>
    </message>
    <message>
      <source>It may cover only a part.</source>
      <translation>Es darf auch nur einen Teil abdecken.</translation>
    </message>
    <message>
      <source>Backscatter rasters of {when} the event, VV and VH recognised by the names of their bands or files; with two or more dates before the event, the change is measured against all of them.</source>
      <translation>Rückstreuungsraster {when} dem Ereignis, VV und VH an den Namen ihrer Bänder oder Dateien erkannt; bei zwei oder mehr Terminen vor dem Ereignis wird die Änderung an ihnen allen gemessen.</translation>
    </message>
    <message>
      <source>Radar after the event</source>
      <translation>Radar nach dem Ereignis</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nach</translation>
    </message>
    <message>
      <source>Radar before the event</source>
      <translation>Radar vor dem Ereignis</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vor</translation>
    </message>
    <message>
      <source>DEM</source>
      <translation>DGM</translation>
    </message>
    <message>
      <source>Heights of the ground, in any CRS and any declared unit.</source>
      <translation>Geländehöhen, in beliebigem KBS und beliebiger deklarierter Einheit.</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>Abgewickelte Interferogramme</translation>
    </message>
    <message>
      <source>Two dates in each name, as products have them; they become a deformation rate.</source>
      <translation>Zwei Datumsangaben in jedem Namen, wie bei Produkten üblich; daraus wird eine Deformationsrate.</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>Kohärenz</translation>
    </message>
    <message>
      <source>Coherence rasters of the same pairs.</source>
      <translation>Kohärenzraster derselben Paare.</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>Geologische Karte</translation>
    </message>
    <message>
      <source>Polygons of rock classes.</source>
      <translation>Polygone der Gesteinsklassen.</translation>
    </message>
    <message>
      <source>Field of the rock class</source>
      <translation>Feld der Gesteinsklasse</translation>
    </message>
    <message>
      <source>The attribute that names the class. Needed with a geological map.</source>
      <translation>Das Attribut, das die Klasse nennt. Nötig bei einer geologischen Karte.</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>Bekannte Hangrutschungen</translation>
    </message>
    <message>
      <source>Polygons of an inventory, to train on. Without it, give a model.</source>
      <translation>Polygone eines Inventars, auf denen trainiert wird. Ohne sie ein Modell angeben.</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Where the inventory is complete; outside it nothing is known. Empty: everywhere.</source>
      <translation>Wo das Inventar vollständig ist; außerhalb ist nichts bekannt. Leer: überall.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>A model file, or one of the zoo by name ({}). With an inventory it is fine-tuned.</source>
      <translation>Eine Modelldatei oder, nach Namen, ein Modell der Sammlung ({}). Mit einem Inventar wird es feinabgestimmt.</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>Ausdehnung der Erkennung</translation>
    </message>
    <message>
      <source>Landslides are detected only here; training uses the whole mapped area. Empty: everywhere.</source>
      <translation>Nur hier werden Hangrutschungen erkannt; das Training verwendet das ganze kartierte Gebiet. Leer: überall.</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Aufwand</translation>
    </message>
    <message>
      <source>quick: a first look. normal: one well-trained network. thorough: an ensemble of three, which takes several times as long. The time is estimated on this computer and shown before the training starts.</source>
      <translation>quick: ein erster Eindruck. normal: ein gut trainiertes Netz. thorough: ein Ensemble aus drei Netzen, das ein Mehrfaches der Zeit braucht. Die Zeit wird auf diesem Rechner geschätzt und vor dem Training angezeigt.</translation>
    </message>
    <message>
      <source>There is nothing to train on and no model to apply. Give known landslides (INVENTORY) or a model (MODEL).</source>
      <translation>Es gibt nichts, worauf trainiert werden könnte, und kein Modell zum Anwenden. Bekannte Hangrutschungen (INVENTORY) oder ein Modell (MODEL) angeben.</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory. Give the inventory, or leave the area empty.</source>
      <translation>Ein kartiertes Gebiet gehört zu einem Inventar. Das Inventar angeben oder das Gebiet leer lassen.</translation>
    </message>
    <message>
      <source>Name the field of the geological map that holds the rock class (GEOLOGY_FIELD).</source>
      <translation>Das Feld der geologischen Karte nennen, das die Gesteinsklasse enthält (GEOLOGY_FIELD).</translation>
    </message>
    <message>
      <source>Map sheet to hand over: {}</source>
      <translation>Kartenblatt zum Weitergeben: {}</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area:,.0f} m2 (landslides.gpkg).</source>
      <translation>{count:,} Hangrutschungen, Gesamtfläche {area:,.0f} m2 (landslides.gpkg).</translation>
    </message>
    <message>
      <source>F1 {f1:.2f} where the model was not trained (error_map.tif, reports/accuracy.html). Threshold and best epoch were chosen on a part of it: expect less on other ground.</source>
      <translation>F1 {f1:.2f}, wo das Modell nicht trainiert wurde (error_map.tif, reports/accuracy.html). Schwellenwert und beste Epoche wurden auf einem Teil davon gewählt: In anderem Gelände ist weniger zu erwarten.</translation>
    </message>
    <message>
      <source>All choices and the command of each step: {}</source>
      <translation>Alle Entscheidungen und der Befehl jedes Schritts: {}</translation>
    </message>
  </context>
  <context>
    <name>OpticalFactors</name>
    <message>
      <source>Optical factors</source>
      <translation>Optische Faktoren</translation>
    </message>
    <message>
      <source>Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices</source>
      <translation>Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices,Reflexionsgrad,Bänder,Helligkeit,Wolkenmaske,Indizes,optisch</translation>
    </message>
    <message>
      <source>Brings the bands of an optical image onto one grid as reflectance (0 to 1) and derives spectral indices, one named band each.

Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF, HLS.L30....B05.tif, PlanetScope's and STAC's names), or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).

Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing pixels stay missing in every band.

Indices:</source>
      <translation>Bringt die Bänder eines optischen Bildes als Reflexionsgrad (0 bis 1) auf ein Gitter und leitet Spektralindizes ab, je ein benanntes Band.

Bandraster eines beliebigen Sensors angeben, deren Bänder an ihren Beschreibungen oder Dateinamen erkannt werden (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF, HLS.L30....B05.tif, Namen von PlanetScope und STAC), oder ein Sentinel-2-Produkt (.SAFE-Ordner oder zip, L1C oder L2A, beliebige Processing Baseline).

Einfache Raster behalten das Gitter des feinsten Rasters; gröbere werden bilinear interpoliert. Fehlende Pixel bleiben in jedem Band fehlend.

Indizes:</translation>
    </message>
    <message>
      <source>Band rasters</source>
      <translation>Bandraster</translation>
    </message>
    <message>
      <source>Rasters of one place and one CRS, with one or many bands each. Leave empty when a Sentinel-2 product is given.</source>
      <translation>Raster eines Ortes und eines KBS, mit je einem oder vielen Bändern. Leer lassen, wenn ein Sentinel-2-Produkt angegeben wird.</translation>
    </message>
    <message>
      <source>Sentinel-2 product</source>
      <translation>Sentinel-2-Produkt</translation>
    </message>
    <message>
      <source>A .SAFE folder, a folder that holds several of them (tiles to mosaic), or a .zip as downloaded.</source>
      <translation>Ein .SAFE-Ordner, ein Ordner mit mehreren davon (Kacheln zum Mosaikieren) oder eine heruntergeladene .zip-Datei.</translation>
    </message>
    <message>
      <source>Bands to write</source>
      <translation>Auszugebende Bänder</translation>
    </message>
    <message>
      <source>Names separated by commas, such as B2,B3,B4,B8. Empty: all there are.</source>
      <translation>Namen, durch Kommas getrennt, etwa B2,B3,B4,B8. Leer: alle vorhandenen.</translation>
    </message>
    <message>
      <source>Indices</source>
      <translation>Indizes</translation>
    </message>
    <message>
      <source>Spectral indices to add, one band each. Their bands must be in the input, but need not be written.</source>
      <translation>Hinzuzufügende Spektralindizes, je ein Band. Ihre Bänder müssen in der Eingabe sein, aber nicht ausgegeben werden.</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>Wolken maskieren</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: clouds, their shadows and defective pixels become missing, by the product's own classification.</source>
      <translation>Nur Sentinel-2-Produkte: Wolken, ihre Schatten und defekte Pixel gelten als fehlend, nach der Klassifikation des Produkts selbst.</translation>
    </message>
    <message>
      <source>Pixel size of a Sentinel-2 product (m)</source>
      <translation>Pixelgröße eines Sentinel-2-Produkts (m)</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: pixel size of the output in metres. Plain rasters keep the finest raster's grid.</source>
      <translation>Nur Sentinel-2-Produkte: Pixelgröße der Ausgabe in Metern. Einfache Raster behalten das Gitter des feinsten Rasters.</translation>
    </message>
    <message>
      <source>Scale to reflectance</source>
      <translation>Skalierung auf Reflexionsgrad</translation>
    </message>
    <message>
      <source>Plain rasters only: values are multiplied by this. Empty: the scale that the raster declares, else Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and offset -0.2), else 0.0001 for whole numbers beyond 255, as Sentinel-2's are stored; the log says so.</source>
      <translation>Nur einfache Raster: Die Werte werden damit multipliziert. Leer: die vom Raster deklarierte Skalierung, sonst die von Landsat, wenn die Datei den Namen eines Bandes der Oberflächenreflexion (Surface Reflectance) aus Collection 2 trägt (0.0000275 und Offset -0.2), sonst 0.0001 bei ganzen Zahlen über 255, wie sie bei Sentinel-2 gespeichert sind; das Protokoll nennt sie.</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>Präfix der Bandnamen</translation>
    </message>
    <message>
      <source>Put before every band's name, such as pre_ for the image before the event: pre_B4, pre_NDVI.</source>
      <translation>Wird jedem Bandnamen vorangestellt, etwa pre_ für das Bild vor dem Ereignis: pre_B4, pre_NDVI.</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, one named band per band and index, nodata NaN.</source>
      <translation>GeoTIFF, float32, ein benanntes Band je Band und Index, NoData NaN.</translation>
    </message>
    <message>
      <source>Give either band rasters (INPUT) or a Sentinel-2 product (SAFE), not both and not neither.</source>
      <translation>Entweder Bandraster (INPUT) oder ein Sentinel-2-Produkt (SAFE) angeben, nicht beides und nicht keines.</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Landslide Mapper panel</source>
      <translation>Landslide-Mapper-Bedienfeld</translation>
    </message>
    <message>
      <source>Landslide Mapper</source>
      <translation>Landslide Mapper</translation>
    </message>
    <message>
      <source>New here? Make a sample scene</source>
      <translation>Neu hier? Beispielszene erzeugen</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Map my area</source>
      <translation>Mein Gebiet kartieren</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Every step on its own</source>
      <translation>Jeder Schritt einzeln</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>The models at hand</source>
      <translation>Die vorhandenen Modelle</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Say what is right</source>
      <translation>Sagen, was stimmt</translation>
    </message>
    <message>
      <source>Check the Landslide Mapper engine</source>
      <translation>Rechenkern von Landslide Mapper prüfen</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Check, repair or remove the engine</source>
      <translation>Rechenkern prüfen, reparieren oder entfernen</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Rechenkern einrichten</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
      <source>Checking …</source>
      <translation>Prüfung läuft …</translation>
    </message>
    <message>
      <source>, {:.0f} GB memory</source>
      <translation>, {:.0f} GB Speicher</translation>
    </message>
    <message>
      <source>PyTorch {0} on {1}{2}</source>
      <translation>PyTorch {0} auf {1}{2}</translation>
    </message>
    <message>
      <source>Repair or update</source>
      <translation>Reparieren oder aktualisieren</translation>
    </message>
    <message>
      <source>Delete the engine in {}? It can be set up again at any time.</source>
      <translation>Den Rechenkern in {} löschen? Er kann jederzeit wieder eingerichtet werden.</translation>
    </message>
    <message>
      <source>Remove the engine</source>
      <translation>Rechenkern entfernen</translation>
    </message>
    <message>
      <source>The engine is removed.</source>
      <translation>Der Rechenkern ist entfernt.</translation>
    </message>
    <message>
      <source>No model yet. Train one, or import a .safetensors file.</source>
      <translation>Noch kein Modell. Eines trainieren oder eine .safetensors-Datei importieren.</translation>
    </message>
    <message>
      <source>Import a model …</source>
      <translation>Modell importieren …</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <source>Landslide Mapper model</source>
      <translation>Landslide-Mapper-Modell</translation>
    </message>
    <message>
      <source>Detect with it</source>
      <translation>Damit erkennen</translation>
    </message>
    <message>
      <source>Fine-tune</source>
      <translation>Feinabstimmen</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>{0} (cannot be read)</source>
      <translation>{0} (nicht lesbar)</translation>
    </message>
    <message>
      <source>Delete the model {0}? The file {1} is removed.</source>
      <translation>Das Modell {0} löschen? Die Datei {1} wird entfernt.</translation>
    </message>
    <message>
      <source>Delete a model</source>
      <translation>Modell löschen</translation>
    </message>
    <message>
      <source>&lt;i&gt;Needs:&lt;/i&gt; {0}, at about {1:g} m</source>
      <translation>&lt;i&gt;Benötigt:&lt;/i&gt; {0}, bei etwa {1:g} m</translation>
    </message>
    <message>
      <source>&lt;i&gt;Scores:&lt;/i&gt; {0} ({1})</source>
      <translation>&lt;i&gt;Gütemaße:&lt;/i&gt; {0} ({1})</translation>
    </message>
    <message>
      <source>&lt;i&gt;Licence:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;Lizenz:&lt;/i&gt; {0}</translation>
    </message>
    <message>
      <source>own</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Modelldatei wählen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>It is a landslide, and its outline is right.</source>
      <translation>Es ist eine Hangrutschung, und ihr Umriss stimmt.</translation>
    </message>
    <message>
      <source>Move its vertices on the map; each step is saved. Again: done.</source>
      <translation>Die Stützpunkte auf der Karte verschieben; jeder Schritt wird gespeichert. Erneut klicken: fertig.</translation>
    </message>
    <message>
      <source>Draw a landslide that was missed; a right click ends the outline. Again: done.</source>
      <translation>Eine übersehene Hangrutschung zeichnen; ein Rechtsklick beendet den Umriss. Erneut klicken: fertig.</translation>
    </message>
    <message>
      <source>The images do not tell; the point is left out.</source>
      <translation>Die Bilder lassen es nicht erkennen; der Punkt bleibt außen vor.</translation>
    </message>
    <message>
      <source>Everything in this tile was looked at, including what was not detected.</source>
      <translation>Alles in dieser Kachel wurde angesehen, auch was nicht erkannt wurde.</translation>
    </message>
    <message>
      <source>Show where the review stands.</source>
      <translation>Den Stand der Prüfung zeigen.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>There is no landslide here.</source>
      <translation>Hier ist keine Hangrutschung.</translation>
    </message>
    <message>
      <source>Reshape</source>
      <translation>Umformen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ergänzen</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>Rutschung</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>Keine Rutschung</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>No verdict again.</source>
      <translation>Wieder ohne Urteil.</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Tile is reviewed</source>
      <translation>Kachel ist geprüft</translation>
    </message>
    <message>
      <source>Previous tile</source>
      <translation>Vorige Kachel</translation>
    </message>
    <message>
      <source>Next tile</source>
      <translation>Nächste Kachel</translation>
    </message>
    <message>
      <source>Whole tile</source>
      <translation>Ganze Kachel</translation>
    </message>
    <message>
      <source>Adapt the model …</source>
      <translation>Modell anpassen …</translation>
    </message>
    <message>
      <source>Continue training with what was reviewed, map again, and compare both maps on reviewed tiles that were kept aside.</source>
      <translation>Mit dem Geprüften weitertrainieren, neu kartieren und beide Karten auf zurückgehaltenen geprüften Kacheln vergleichen.</translation>
    </message>
    <message>
      <source>Before and after …</source>
      <translation>Vorher und nachher …</translation>
    </message>
    <message>
      <source>Both error maps of the adaptation side by side.</source>
      <translation>Beide Fehlerkarten der Anpassung nebeneinander.</translation>
    </message>
    <message>
      <source>Detected landslides, or the points of 'Sample for accuracy assessment'.</source>
      <translation>Erkannte Hangrutschungen oder die Punkte aus „Stichprobe zur Genauigkeit“.</translation>
    </message>
    <message>
      <source>All of the map</source>
      <translation>Ganze Karte</translation>
    </message>
    <message>
      <source>The tiles of 'Suggest what to review'.</source>
      <translation>Die Kacheln aus „Prüfkacheln vorschlagen“.</translation>
    </message>
    <message>
      <source>What to review</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Tile by tile</source>
      <translation>Kachelweise</translation>
    </message>
    <message>
      <source>Load the detected landslides first.</source>
      <translation>Zuerst die erkannten Hangrutschungen laden.</translation>
    </message>
    <message>
      <source>{0} polygons of that tile have no verdict; what they cover stays unknown.</source>
      <translation>{0} Polygone dieser Kachel haben kein Urteil; was sie bedecken, bleibt unbekannt.</translation>
    </message>
    <message>
      <source>The layer cannot be edited. Check that nobody has locked its file.</source>
      <translation>Der Layer lässt sich nicht bearbeiten. Prüfen, ob jemand seine Datei gesperrt hat.</translation>
    </message>
    <message>
      <source>End the review</source>
      <translation>Prüfung beenden</translation>
    </message>
    <message>
      <source>Start the review</source>
      <translation>Prüfung beginnen</translation>
    </message>
    <message>
      <source>Verdicts are saved in the layer itself.</source>
      <translation>Urteile werden im Layer selbst gespeichert.</translation>
    </message>
    <message>
      <source>Tile {0} of {1}, {2} reviewed</source>
      <translation>Kachel {0} von {1}, {2} geprüft</translation>
    </message>
    <message>
      <source>Nothing was detected here. Add what is missing.</source>
      <translation>Hier wurde nichts erkannt. Fehlendes ergänzen.</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>noch kein Urteil</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}</source>
      <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
      <source>Two maps side by side</source>
      <translation>Zwei Karten nebeneinander</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>Fehlerkarte vorher</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>Fehlerkarte nachher</translation>
    </message>
    <message>
      <source>Choose an empty folder for the sample scene</source>
      <translation>Einen leeren Ordner für die Beispielszene wählen</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>Beispielszene</translation>
    </message>
    <message>
      <source>Radar, geology, model</source>
      <translation>Radar, Geologie, Modell</translation>
    </message>
    <message>
      <source>{0}: about {1:.0f} min at most</source>
      <translation>{0}: höchstens etwa {1:.0f} min</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>Erkannte Hangrutschungen</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>Fehlerkarte</translation>
    </message>
    <message>
      <source>Landslide probability</source>
      <translation>Rutschungswahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>Bild nach dem Ereignis</translation>
    </message>
    <message>
      <source>Measure how fast this computer trains</source>
      <translation>Messen, wie schnell dieser Rechner trainiert</translation>
    </message>
    <message>
      <source>As a dialog …</source>
      <translation>Als Dialog …</translation>
    </message>
    <message>
      <source>The same with layers of the project, an extent, and as a batch.</source>
      <translation>Dasselbe mit Layern des Projekts, einer Ausdehnung und als Stapelverarbeitung.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Choose first: {0}.</source>
      <translation>Zuerst wählen: {0}.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>What is finished stays in the folder; Start goes on from there.</source>
      <translation>Fertiges bleibt im Ordner; „Starten“ macht dort weiter.</translation>
    </message>
    <message>
      <source>accuracy report</source>
      <translation>Genauigkeitsbericht</translation>
    </message>
    <message>
      <source>all choices and commands</source>
      <translation>alle Entscheidungen und Befehle</translation>
    </message>
    <message>
      <source>Done. The landslides are on the map. Read: {0}.</source>
      <translation>Fertig. Die Hangrutschungen sind auf der Karte. Zu lesen: {0}.</translation>
    </message>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
      <source>{0}:{1:02} min gone, {2}</source>
      <translation>{0}:{1:02} min vergangen, {2}</translation>
    </message>
    <message>
      <source>The tour was stopped.</source>
      <translation>Der Rundgang wurde angehalten.</translation>
    </message>
    <message>
      <source>Show me everything on a sample scene</source>
      <translation>Zeig mir alles an einer Beispielszene</translation>
    </message>
    <message>
      <source>Sets up the engine if necessary, makes two valleys, trains on one and maps the landslides of the other. About five minutes.</source>
      <translation>Richtet nötigenfalls den Rechenkern ein, erzeugt zwei Täler, trainiert am einen und kartiert die Hangrutschungen des anderen. Etwa fünf Minuten.</translation>
    </message>
    <message>
      <source>Choose an empty folder for the tour</source>
      <translation>Einen leeren Ordner für den Rundgang wählen</translation>
    </message>
    <message>
      <source>Done. Polygons, probability and error map are loaded; read the {0} and the {1}.</source>
      <translation>Fertig. Polygone, Wahrscheinlichkeit und Fehlerkarte sind geladen; lesen Sie den {0} und den {1}.</translation>
    </message>
    <message>
      <source>training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Stop and keep the best epoch</source>
      <translation>Anhalten und die beste Epoche behalten</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: the first epoch is under way</source>
      <translation>&lt;b&gt;Training {0}&lt;/b&gt;: die erste Epoche läuft</translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>nicht definiert</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: epoch {1}, F1 {2}</source>
      <translation>&lt;b&gt;Training {0}&lt;/b&gt;: Epoche {1}, F1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; has ended after {1} epochs, best F1 {2}</source>
      <translation>&lt;b&gt;Training {0}&lt;/b&gt; nach {1} Epochen beendet, bestes F1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; stops after this epoch; the best one is kept</source>
      <translation>&lt;b&gt;Training {0}&lt;/b&gt; hält nach dieser Epoche an; die beste wird behalten</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>Trainingsverlust</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>Validierungsverlust</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>Install matplotlib in QGIS's Python to see the curves.</source>
      <translation>Für die Kurven matplotlib im Python von QGIS installieren.</translation>
    </message>
    <message>
      <source>All in one</source>
      <translation>Alles in einem</translation>
    </message>
    <message>
      <source>From files as downloaded to landslides and an error map, in one dialog.</source>
      <translation>Von den heruntergeladenen Dateien zu Hangrutschungen und Fehlerkarte, in einem Dialog.</translation>
    </message>
    <message>
      <source>1  Derive factors</source>
      <translation>1  Faktoren ableiten</translation>
    </message>
    <message>
      <source>From the products you have, each on its own grid.</source>
      <translation>Aus den vorhandenen Produkten, jedes auf seinem eigenen Gitter.</translation>
    </message>
    <message>
      <source>2  Stack and label</source>
      <translation>2  Stapeln und Labels erstellen</translation>
    </message>
    <message>
      <source>Everything on one grid; your inventory becomes labels.</source>
      <translation>Alles auf einem Gitter; das Inventar wird zu Labels.</translation>
    </message>
    <message>
      <source>3  Train</source>
      <translation>3  Trainieren</translation>
    </message>
    <message>
      <source>A network learns your landslides, on this computer.</source>
      <translation>Ein Netz lernt Ihre Hangrutschungen, auf diesem Rechner.</translation>
    </message>
    <message>
      <source>4  Detect</source>
      <translation>4  Erkennen</translation>
    </message>
    <message>
      <source>Probability map and polygons of a whole scene.</source>
      <translation>Wahrscheinlichkeitskarte und Polygone einer ganzen Szene.</translation>
    </message>
    <message>
      <source>5  Judge</source>
      <translation>5  Bewerten</translation>
    </message>
    <message>
      <source>What was found, what was missed, and what was falsely detected; and why.</source>
      <translation>Was gefunden, übersehen und erfunden wurde; und warum.</translation>
    </message>
    <message>
      <source>6  Correct and keep</source>
      <translation>6  Korrigieren und fortschreiben</translation>
    </message>
    <message>
      <source>Correct the map, learn from it, and keep one inventory over time.</source>
      <translation>Die Karte korrigieren, daraus lernen und ein Inventar über die Zeit führen.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Next:&lt;/b&gt; {0}</source>
      <translation>&lt;b&gt;Als Nächstes:&lt;/b&gt; {0}</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>Rutschungsinventar</translation>
    </message>
    <message>
      <source>Geology</source>
      <translation>Geologie</translation>
    </message>
    <message>
      <source>Sentinel-2, true colours</source>
      <translation>Sentinel-2, Echtfarben</translation>
    </message>
    <message>
      <source>Sentinel-1 VH (power)</source>
      <translation>Sentinel-1 VH (Leistung)</translation>
    </message>
    <message>
      <source>Sentinel-1 VV (power)</source>
      <translation>Sentinel-1 VV (Leistung)</translation>
    </message>
    <message>
      <source>Sentinel-2 B8</source>
      <translation>Sentinel-2 B8</translation>
    </message>
    <message>
      <source>Sentinel-2 B4</source>
      <translation>Sentinel-2 B4</translation>
    </message>
    <message>
      <source>DEM</source>
      <translation>DGM</translation>
    </message>
  </context>
  <context>
    <name>SampleScene</name>
    <message>
      <source>Make a sample scene</source>
      <translation>Beispielszene erzeugen</translation>
    </message>
    <message>
      <source>sample,demo,tutorial,example,simulation,synthetic,data,landslide</source>
      <translation>sample,demo,tutorial,example,simulation,synthetic,data,landslide,Beispiel,Anleitung,Simulation,synthetisch,Daten,Hangrutschung</translation>
    </message>
    <message>
      <source>&lt;p&gt;Makes a mountain valley with landslides as four sensors would see it, to learn and test every step of the plugin without downloading anything.&lt;/p&gt;&lt;p&gt;The valley is simulated from physics, fixed by the seed: rivers carve fractal terrain; slopes fail by steepness, hollows and rock; landslide areas follow the power law of real inventories. Each sensor sees what the others cannot: clouds hide scars from Sentinel-2 but not from Sentinel-1; bare fields look like scars but lie flat; slow-moving landslides show in the interferograms only.&lt;/p&gt;&lt;p&gt;The folder holds &lt;b&gt;dem.tif&lt;/b&gt;, &lt;b&gt;sentinel2/B*.tif&lt;/b&gt; (12 bands, reflectance), &lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt; (power), &lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt; (54 pairs of 20 dates), &lt;b&gt;geology.gpkg&lt;/b&gt;, &lt;b&gt;landslides.gpkg&lt;/b&gt;, &lt;b&gt;mapped_area.gpkg&lt;/b&gt; and &lt;b&gt;scene.json&lt;/b&gt; (conventions and the truth).&lt;/p&gt;&lt;p&gt;&lt;b&gt;No accuracy reached on this scene is an accuracy on the real Earth.&lt;/b&gt;&lt;/p&gt;</source>
      <translation>&lt;p&gt;Erzeugt ein Gebirgstal mit Hangrutschungen, wie vier Sensoren es sähen, um jeden Schritt des Plugins zu lernen und zu testen, ohne etwas herunterzuladen.&lt;/p&gt;&lt;p&gt;Das Tal wird physikalisch simuliert, festgelegt durch den Startwert des Zufalls: Flüsse schneiden sich in fraktales Gelände ein; Hänge versagen je nach Steilheit, Hohlform und Gestein; die Flächen der Hangrutschungen folgen dem Potenzgesetz echter Inventare. Jeder Sensor sieht, was die anderen nicht sehen: Wolken verbergen Abrissnarben vor Sentinel-2, aber nicht vor Sentinel-1; kahle Felder sehen aus wie Narben, liegen aber flach; langsame Hangrutschungen zeigen sich nur in den Interferogrammen.&lt;/p&gt;&lt;p&gt;Der Ordner enthält &lt;b&gt;dem.tif&lt;/b&gt;, &lt;b&gt;sentinel2/B*.tif&lt;/b&gt; (12 Bänder, Reflexionsgrad), &lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt; (Leistung), &lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt; (54 Paare aus 20 Terminen), &lt;b&gt;geology.gpkg&lt;/b&gt;, &lt;b&gt;landslides.gpkg&lt;/b&gt;, &lt;b&gt;mapped_area.gpkg&lt;/b&gt; und &lt;b&gt;scene.json&lt;/b&gt; (Konventionen und die wahren Werte).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keine auf dieser Szene erreichte Genauigkeit ist eine Genauigkeit auf der wirklichen Erde.&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same seed gives the same scene; another seed gives another valley.</source>
      <translation>Derselbe Startwert ergibt dieselbe Szene; ein anderer Startwert ein anderes Tal.</translation>
    </message>
    <message>
      <source>Size (pixels)</source>
      <translation>Größe (Pixel)</translation>
    </message>
    <message>
      <source>Width and height of the square scene, in pixels. 512 takes about five seconds; time and memory grow with the area, to minutes and 2.7 GB at 4096.</source>
      <translation>Pixel je Seite der quadratischen Szene. 512 dauert etwa fünf Sekunden; Zeit und Speicher wachsen mit der Fläche, auf Minuten und 2,7 GB bei 4096.</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>Auflösung (Meter)</translation>
    </message>
    <message>
      <source>Pixel size of the finest layers; pixels of the coarser bands and of the interferograms are 2 and 6 times as large.</source>
      <translation>Pixelgröße der feinsten Layer; die gröberen Bänder haben 2-mal, die Interferogramme 6-mal so große Pixel.</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>Beispielszene</translation>
    </message>
    <message>
      <source>A new or empty folder, or an older sample scene, which is replaced. It appears complete or not at all.</source>
      <translation>Ein neuer oder leerer Ordner, oder eine ältere Beispielszene, die ersetzt wird. Er entsteht vollständig oder gar nicht.</translation>
    </message>
  </context>
  <context>
    <name>SarChange</name>
    <message>
      <source>SAR change of a series</source>
      <translation>SAR-Änderung einer Zeitreihe</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter</source>
      <translation>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter,Radar,Änderung,Zeitreihe,Zeit,z-Wert,Median,Speckle,Orbit,Ereignis,Rückstreuung</translation>
    </message>
    <message>
      <source>Compares the radar dates after an event with many dates before it. One image before and one after differ everywhere by speckle; ten or more before the event show how much each pixel varies on its own, and what exceeds that.

Give dates of ONE orbit; derive the other orbit separately and distinguish them with PREFIX (asc_, desc_). Relative orbit, satellite, date and scale are read from the names of HyP3 RTC, OPERA RTC-S1, NISAR GCOV, SNAP, pyroSAR and Sentinel-1 products, and mixed ones are refused.

pre_median, post_median: median over the dates, in dB. pre_spread: standard deviation of the pre-event dates in dB. change: post_median - pre_median, so positive where the ground became rougher. zscore: change / pre_spread, where the spread is at least what speckle alone gives, 4.34 x sqrt(trigamma(looks)) dB. mahalanobis: joint distance of the changes of both polarisations, by the covariance of the pre-event dates.

Every date is speckle-filtered on its own, in power; missing pixels neither count nor spread. Before that, each date is matched to the median of the others by phase correlation: one that is off by more than MAX_SHIFT is refused, because every edge would look like a change.</source>
      <translation>Vergleicht die Radartermine nach einem Ereignis mit vielen Terminen davor. Ein Bild davor und eines danach unterscheiden sich überall durch Speckle; zehn oder mehr vor dem Ereignis zeigen, wie stark jedes Pixel von sich aus schwankt und was darüber hinausgeht.

Termine EINES Orbits angeben; den anderen Orbit getrennt ableiten und mit PREFIX unterscheiden (asc_, desc_). Relativer Orbit, Satellit, Datum und Skala werden aus den Namen von HyP3-RTC-, OPERA-RTC-S1-, NISAR-GCOV-, SNAP-, pyroSAR- und Sentinel-1-Produkten gelesen, gemischte werden abgelehnt.

pre_median, post_median: Median über die Termine, in dB. pre_spread: Standardabweichung der Termine vor dem Ereignis in dB. change: post_median - pre_median, also positiv, wo der Boden rauer wurde. zscore: change / pre_spread, wobei die Streuung mindestens so groß ist, wie Speckle allein sie ergibt, 4.34 x sqrt(trigamma(looks)) dB. mahalanobis: gemeinsame Distanz der Änderungen beider Polarisationen, nach der Kovarianz der Termine vor dem Ereignis.

Bei jedem Termin wird der Speckle einzeln gefiltert, in Leistung; fehlende Pixel zählen nicht und breiten sich nicht aus. Davor wird jeder Termin durch Phasenkorrelation mit dem Median der anderen abgeglichen: Einer, der um mehr als MAX_SHIFT daneben liegt, wird abgelehnt, weil sonst jede Kante wie eine Änderung aussähe.</translation>
    </message>
    <message>
      <source>Dates before the event</source>
      <translation>Termine vor dem Ereignis</translation>
    </message>
    <message>
      <source>Calibrated, terrain-corrected backscatter of one orbit, one file per date and polarisation, or files with bands named VV and VH. At least two dates; ten or more are better.</source>
      <translation>Kalibrierte, geländekorrigierte Rückstreuung eines Orbits, eine Datei je Termin und Polarisation, oder Dateien mit Bändern namens VV und VH. Mindestens zwei Termine; zehn oder mehr sind besser.</translation>
    </message>
    <message>
      <source>Dates after the event</source>
      <translation>Termine nach dem Ereignis</translation>
    </message>
    <message>
      <source>One or more dates of the same orbit. The first one's grid is that of the result.</source>
      <translation>Ein oder mehrere Termine desselben Orbits. Das Gitter des ersten ist das des Ergebnisses.</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>Skala der Werte</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). Where the product's name states its scale, that scale is used, and the log says so.</source>
      <translation>power: lineares Sigma-Null oder Gamma-Null. amplitude: dessen Quadratwurzel. decibel: 10 log10(Leistung). Nennt der Name des Produkts seine Skala, wird diese verwendet, und das Protokoll sagt es.</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>Speckle-Filter</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges; applied to each date.</source>
      <translation>none, boxcar (Mittelwert), lee oder refined_lee, das Kanten folgt; auf jeden Termin angewendet.</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>Filterfenster (Pixel)</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>Breite des Filterfensters, eine ungerade Zahl. Größer ist glatter und verliert kleine Rutschungsnarben.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>Which factors to derive, of each polarisation; mahalanobis needs both of the same dates.</source>
      <translation>Welche Faktoren abgeleitet werden, für jede Polarisation; mahalanobis braucht beide von denselben Terminen.</translation>
    </message>
    <message>
      <source>Maximum shift (pixels)</source>
      <translation>Größte Verschiebung (Pixel)</translation>
    </message>
    <message>
      <source>A date that is further off from the others is refused, with its shift. 0: not checked.</source>
      <translation>Ein Termin, der weiter von den anderen abweicht, wird mit Angabe seiner Verschiebung abgelehnt. 0: nicht geprüft.</translation>
    </message>
    <message>
      <source>Allow twin satellites</source>
      <translation>Schwestersatelliten zulassen</translation>
    </message>
    <message>
      <source>Combine dates of Sentinel-1A, B, C and D on one relative orbit.</source>
      <translation>Termine von Sentinel-1A, B, C und D auf einem relativen Orbit kombinieren.</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>Präfix der Bandnamen</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>Wird jedem Bandnamen vorangestellt: asc_ oder desc_, damit beide Orbits in einen Stapel passen.</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR-Änderung</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, dB (z-score and distance have no unit), nodata NaN; bands such as VV_zscore.</source>
      <translation>GeoTIFF, float32, dB (z-Wert und Distanz haben keine Einheit), NoData NaN; Bänder wie VV_zscore.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Web page with the dates, their shifts and the spread of speckle.</source>
      <translation>Webseite mit den Terminen, ihren Verschiebungen und der Streuung durch Speckle.</translation>
    </message>
  </context>
  <context>
    <name>SarFactors</name>
    <message>
      <source>SAR factors</source>
      <translation>SAR-Faktoren</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma</source>
      <translation>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma,Radar,Rückstreuung,Speckle,Verhältnis,Änderung,Dezibel</translation>
    </message>
    <message>
      <source>Turns radar backscatter into factors in decibels, one band each, with the speckle filtered.

Take calibrated, geocoded products, preferably terrain-corrected (for example HyP3 RTC, OPERA RTC-S1, or the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the input; the output is in dB.

VV, VH: 10 log10(power). VV_VH_ratio: VV/VH, which is VV - VH in dB. RVI: 4 VH / (VV + VH) in power, no unit. VV_change, VH_change: after / before, which is the difference in dB; positive where the ground became rougher.

Filters: boxcar is the mean of the window. lee (Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), where m and v are the mean and the variance of the window and L is the number of looks. refined_lee (Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor spread.

Power that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is resampled, in power, to the post-event grid; compare only passes of the same orbit.</source>
      <translation>Macht aus Radar-Rückstreuung Faktoren in Dezibel, je ein Band, mit gefiltertem Speckle.

Kalibrierte, geokodierte Produkte verwenden, am besten geländekorrigierte (zum Beispiel HyP3 RTC, OPERA RTC-S1 oder die Ausgabe von „Sentinel-1-Rückstreuung“). Gemittelt wird stets in Leistung, gleich in welcher Skala die Eingabe vorliegt; die Ausgabe ist in dB.

VV, VH: 10 log10(Leistung). VV_VH_ratio: VV/VH, also VV - VH in dB. RVI: 4 VH / (VV + VH) in Leistung, ohne Einheit. VV_change, VH_change: nachher / vorher, also die Differenz in dB; positiv, wo der Boden rauer wurde.

Filter: boxcar ist der Mittelwert des Fensters. lee (Lee 1980) bewahrt, was stärker variiert als Speckle: m + k (x - m) mit k = (v - m² / L) / ((1 + 1/L) v), wobei m und v Mittelwert und Varianz des Fensters sind und L die Anzahl der Looks. refined_lee (Lee 1981) nimmt m und v aus jener Hälfte des Fensters, die auf der Seite des Pixels an der stärksten Kante liegt: Das hält die Ränder von Rutschungsnarben schärfer; 7 ist das übliche Fenster. Fehlende Pixel zählen nicht und breiten sich nicht aus.

Leistung, die fehlt, 0 oder negativ ist, wird NoData. Ein Raster von vor dem Ereignis auf anderem Gitter wird, in Leistung, auf das Gitter nach dem Ereignis umgerechnet; nur Überflüge desselben Orbits vergleichen.</translation>
    </message>
    <message>
      <source>If there are several bands, the one named {name} is taken, otherwise the first. VV and VH must share one grid.</source>
      <translation>Von mehreren Bändern wird das mit dem Namen {name} genommen, sonst das erste. VV und VH müssen dasselbe Gitter haben.</translation>
    </message>
    <message>
      <source>{name} backscatter</source>
      <translation>{name}-Rückstreuung</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>Skala der Werte</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). A scale that the product's name or the band's unit tells wins, and a caution says so.</source>
      <translation>power: lineares Sigma-Null oder Gamma-Null. amplitude: dessen Quadratwurzel. decibel: 10 log10(Leistung). Eine Skala, die der Name des Produkts oder die Einheit des Bandes nennt, hat Vorrang, und ein Hinweis sagt es.</translation>
    </message>
    <message>
      <source>Range looks</source>
      <translation>Looks in Entfernungsrichtung (Range)</translation>
    </message>
    <message>
      <source>Number of columns averaged into one; the output's pixels grow accordingly.</source>
      <translation>So viele Spalten werden zu einer gemittelt; die Pixel der Ausgabe wachsen mit.</translation>
    </message>
    <message>
      <source>Azimuth looks</source>
      <translation>Looks in Azimutrichtung</translation>
    </message>
    <message>
      <source>Number of rows averaged into one; the output's pixels grow accordingly.</source>
      <translation>So viele Zeilen werden zu einer gemittelt; die Pixel der Ausgabe wachsen mit.</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>Speckle-Filter</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges.</source>
      <translation>none, boxcar (Mittelwert), lee oder refined_lee, das Kanten folgt.</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>Filterfenster (Pixel)</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>Breite des Filterfensters, eine ungerade Zahl. Größer ist glatter und verliert kleine Rutschungsnarben.</translation>
    </message>
    <message>
      <source>Equivalent number of looks</source>
      <translation>Äquivalente Anzahl der Looks</translation>
    </message>
    <message>
      <source>Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the most homogeneous 9 x 9 pixel windows, and reports it in the log.</source>
      <translation>Des Bildes nach dem Multilooking; 4.4 bei Sentinel-1 GRD. -1 schätzt sie für jedes Raster aus den gleichmäßigsten Fenstern von 9 x 9 Pixeln und nennt sie im Protokoll.</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>Durchläufe</translation>
    </message>
    <message>
      <source>How many times the filter is applied, each time with the same number of looks.</source>
      <translation>Wie oft der Filter angewendet wird, jedes Mal mit derselben Anzahl der Looks.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>Welche Faktoren abgeleitet werden; jeder wird ein Band dieses Namens, in der Reihenfolge dieser Liste.</translation>
    </message>
    <message>
      <source>Scale of VV and VH</source>
      <translation>Skala von VV und VH</translation>
    </message>
    <message>
      <source>decibel, or power: linear, as paper 1 has them. Ratio and changes are in dB in either case, because they are quotients.</source>
      <translation>Dezibel oder Leistung: linear, wie in Veröffentlichung 1. Verhältnis und Änderungen sind in beiden Fällen in dB, weil sie Quotienten sind.</translation>
    </message>
    <message>
      <source>The same polarisation and scale before the event, for {name}_change. A raster on another grid is resampled.</source>
      <translation>Dieselbe Polarisation und Skala vor dem Ereignis, für {name}_change. Ein anderes Gitter wird umgerechnet.</translation>
    </message>
    <message>
      <source>Pre-event {name} backscatter</source>
      <translation>{name}-Rückstreuung vor dem Ereignis</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>Präfix der Bandnamen</translation>
    </message>
    <message>
      <source>Put before each band's name, for example pre_ or asc_, so that several dates or orbits fit into one stack.</source>
      <translation>Wird jedem Bandnamen vorangestellt, zum Beispiel pre_ oder asc_, damit mehrere Termine oder Orbits in einen Stapel passen.</translation>
    </message>
    <message>
      <source>GeoTIFF on the multilooked grid, float32, dB (RVI has no unit; VV and VH as OUTPUT_SCALE says), one named band per factor, nodata NaN.</source>
      <translation>GeoTIFF auf dem Gitter nach dem Multilooking, float32, dB (RVI ohne Einheit; VV und VH wie in OUTPUT_SCALE), ein benanntes Band je Faktor, NoData NaN.</translation>
    </message>
  </context>
  <context>
    <name>SceneRun</name>
    <message>
      <source>{step}: finished before, from the same inputs.</source>
      <translation>{step}: schon früher fertiggestellt, aus denselben Eingaben.</translation>
    </message>
    <message>
      <source>Cancelled. The finished steps are kept; run it again with the same folder to continue.</source>
      <translation>Abgebrochen. Die fertigen Schritte bleiben erhalten; zum Fortsetzen mit demselben Ordner erneut ausführen.</translation>
    </message>
    <message>
      <source>The training takes about {minutes:.0f} minutes at most on {device} ({effort}).</source>
      <translation>Das Training dauert höchstens etwa {minutes:.0f} Minuten auf {device} ({effort}).</translation>
    </message>
  </context>
  <context>
    <name>Sentinel1Backscatter</name>
    <message>
      <source>Sentinel-1 backscatter</source>
      <translation>Sentinel-1-Rückstreuung</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify</source>
      <translation>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify,Radar,Kalibrierung,Gelände,Geokodierung,orthorektifizieren</translation>
    </message>
    <message>
      <source>Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, one band per polarisation. 'SAR factors' turns it into decibels. The result lies in the UTM zone of the scene, or of the extent that you choose in it.

sigma0: calibrated with the product's own table and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the radar are not brighter than those that turn away; the right choice for landslides. Radar shadow becomes nodata.

Radar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have heights above the geoid: give the geoid's height there as GEOID_HEIGHT, otherwise the image is shifted by about as many metres.

The receiver's thermal noise is subtracted by the product's own noise annotation (range and azimuth tables); the orbit is the one in the product. Needs the engine with its extra 'backscatter' (see 'Set up the engine'), Python 3.11 or newer. Ready products, such as HyP3 or OPERA RTC, need none of this: stack them, or give them to 'SAR factors'.</source>
      <translation>Macht aus einem Sentinel-1-Produkt (GRD oder SLC, wie heruntergeladen) kalibrierte Rückstreuung in Kartengeometrie, in Leistung, ein Band je Polarisation. „SAR-Faktoren“ macht daraus Dezibel. Das Ergebnis liegt in der UTM-Zone der Szene oder der darin gewählten Ausdehnung.

sigma0: mit der Tabelle des Produkts kalibriert und geländekorrigiert. gamma0_rtc: zusätzlich radiometrisch geländekorrigiert (Terrain Flattening; Small 2011), sodass Hänge, die dem Radar zugewandt sind, nicht heller sind als abgewandte; die Wahl für Hangrutschungen. Radarschatten wird NoData.

Die Radargeometrie braucht Höhen über dem Ellipsoid. Viele DGM (SRTM, Copernicus) haben Höhen über dem Geoid: die dortige Höhe des Geoids als GEOID_HEIGHT angeben, sonst ist das Bild um etwa ebenso viele Meter verschoben.

Das thermische Rauschen des Empfängers wird nach der Rauschannotation des Produkts abgezogen (Tabellen für Entfernung und Azimut); der Orbit ist der im Produkt. Braucht den Rechenkern mit seinem Extra „backscatter“ (siehe „Rechenkern einrichten“), Python 3.11 oder neuer. Fertige Produkte wie HyP3 oder OPERA RTC brauchen nichts davon: stapeln oder an „SAR-Faktoren“ geben.</translation>
    </message>
    <message>
      <source>Sentinel-1 product</source>
      <translation>Sentinel-1-Produkt</translation>
    </message>
    <message>
      <source>The .SAFE folder, or the .zip as downloaded.</source>
      <translation>Der .SAFE-Ordner oder die heruntergeladene .zip-Datei.</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>Digitales Geländemodell</translation>
    </message>
    <message>
      <source>Heights in metres, any CRS, ideally 30 m or finer. It has to cover the scene, or the extent.</source>
      <translation>Höhen in Metern, beliebiges KBS, am besten 30 m oder feiner. Es muss die Szene oder die Ausdehnung abdecken.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>The part of the scene that you need, for example the DEM's extent. Without it the whole scene is derived.</source>
      <translation>Der benötigte Teil der Szene, zum Beispiel die Ausdehnung des DGM. Ohne Angabe wird die ganze Szene abgeleitet.</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>Polarisationen</translation>
    </message>
    <message>
      <source>Each becomes one band of that name. The product must have them.</source>
      <translation>Jede wird ein Band dieses Namens. Das Produkt muss sie enthalten.</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>Rückstreuung</translation>
    </message>
    <message>
      <source>sigma0: calibrated to the ellipsoid. gamma0_rtc: the brightness of slopes is removed.</source>
      <translation>sigma0: auf das Ellipsoid kalibriert. gamma0_rtc: Die Helligkeit der Hänge ist herausgerechnet.</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>Auflösung (Meter)</translation>
    </message>
    <message>
      <source>Side of a pixel. Finer radar pixels are averaged in power.</source>
      <translation>Seitenlänge eines Pixels. Feinere Radarpixel werden in Leistung gemittelt.</translation>
    </message>
    <message>
      <source>Height of the geoid (metres)</source>
      <translation>Höhe des Geoids (Meter)</translation>
    </message>
    <message>
      <source>Added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for ellipsoidal heights.</source>
      <translation>Wird zu den Höhen des DGM addiert: die Höhe des Geoids über dem Ellipsoid, 48 in Rom, 37 in Tokio. 0 bei ellipsoidischen Höhen.</translation>
    </message>
    <message>
      <source>Subtract the thermal noise</source>
      <translation>Thermisches Rauschen abziehen</translation>
    </message>
    <message>
      <source>Matters on water, shadow and bare ground, above all in VH. What falls below -40 dB is set to -40 dB. Where the product has no noise annotation, or one from before processor version 2.53, nothing is subtracted and the log says so.</source>
      <translation>Wichtig auf Wasser, Schatten und kahlem Boden, vor allem in VH. Was unter -40 dB fällt, wird auf -40 dB gesetzt. Hat das Produkt keine Rauschannotation oder eine von vor Prozessorversion 2.53, wird nichts abgezogen, und das Protokoll sagt es.</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, power, one band per polarisation, nodata NaN.</source>
      <translation>GeoTIFF, float32, Leistung, ein Band je Polarisation, NoData NaN.</translation>
    </message>
  </context>
  <context>
    <name>SetUpEngine</name>
    <message>
      <source>Set up the engine</source>
      <translation>Rechenkern einrichten</translation>
    </message>
    <message>
      <source>Installs PyTorch and what it needs into an environment of its own, and runs a real computation to prove that it works. Run it once before training or detecting; run it again after an update of the plugin, or to repair a damaged environment. QGIS's own Python is never touched.

It downloads about 400 MB (CPU) or 3 GB (NVIDIA graphics card), and uses the proxy from QGIS's network settings and the settings of your pip. The environment lies in your user folder; the environment variable LANDSLIDE_MAPPER_ENGINE names another place.

Without a network: fetch the wheels elsewhere and give their folder, or name a Python that has PyTorch, rasterio and safetensors.</source>
      <translation>Installiert PyTorch und was dazugehört in eine eigene Umgebung und beweist durch eine echte Berechnung, dass sie funktioniert. Einmal vor dem Trainieren oder Erkennen ausführen; erneut nach einer Aktualisierung des Plugins oder zum Reparieren einer beschädigten Umgebung. Das Python von QGIS wird nie angetastet.

Heruntergeladen werden etwa 400 MB (CPU) oder 3 GB (NVIDIA-Grafikkarte), mit dem Proxy aus den Netzwerkeinstellungen von QGIS und den Einstellungen Ihres pip. Die Umgebung liegt in Ihrem Benutzerordner; die Umgebungsvariable LANDSLIDE_MAPPER_ENGINE nennt einen anderen Ort.

Ohne Netz: die Wheel-Pakete anderswo holen und ihren Ordner angeben, oder ein Python nennen, das PyTorch, rasterio und safetensors hat.</translation>
    </message>
    <message>
      <source>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair</source>
      <translation>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair,installieren,Umgebung,Grafikkarte,Einrichtung,Rechenkern,ohne Internet,reparieren</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Rechnen auf</translation>
    </message>
    <message>
      <source>auto installs the build for NVIDIA graphics cards where their driver is found, otherwise the much smaller one for the CPU.</source>
      <translation>auto installiert die Fassung für NVIDIA-Grafikkarten, wo deren Treiber gefunden wird, sonst die viel kleinere für die CPU.</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>A Python interpreter. One that already has PyTorch, rasterio and safetensors is used as it is; from any other (3.10 to 3.14) the environment is made. Empty: QGIS's own, or one found on this computer.</source>
      <translation>Ein Python-Interpreter. Einer, der PyTorch, rasterio und safetensors schon hat, wird unverändert verwendet; mit jedem anderen (3.10 bis 3.14) wird die Umgebung erstellt. Leer: der von QGIS oder ein auf diesem Rechner gefundener.</translation>
    </message>
    <message>
      <source>Folder with wheels</source>
      <translation>Ordner mit Wheel-Paketen</translation>
    </message>
    <message>
      <source>A folder of downloaded packages (.whl). It is searched first; when it holds everything, no network is needed.</source>
      <translation>Ein Ordner mit heruntergeladenen Paketen (.whl). Dort wird zuerst gesucht; enthält er alles, ist kein Netz nötig.</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>Extras</translation>
    </message>
    <message>
      <source>backscatter: what 'Sentinel-1 backscatter' needs to read GRD and SLC products (Python 3.11 or newer).</source>
      <translation>backscatter: was „Sentinel-1-Rückstreuung“ zum Lesen von GRD- und SLC-Produkten braucht (Python 3.11 oder neuer).</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python des Rechenkerns</translation>
    </message>
    <message>
      <source>Version of PyTorch</source>
      <translation>Version von PyTorch</translation>
    </message>
    <message>
      <source>Device that computed</source>
      <translation>Gerät, das gerechnet hat</translation>
    </message>
    <message>
      <source>There is no Python {}. Choose the interpreter's file, such as python.exe or bin/python3.</source>
      <translation>Es gibt kein Python {}. Die Datei des Interpreters wählen, etwa python.exe oder bin/python3.</translation>
    </message>
    <message>
      <source>There is no folder {}. Choose the folder that holds the downloaded packages.</source>
      <translation>Es gibt keinen Ordner {}. Den Ordner mit den heruntergeladenen Paketen wählen.</translation>
    </message>
    <message>
      <source>{} has what the engine needs and is used as it is.</source>
      <translation>{} hat, was der Rechenkern braucht, und wird unverändert verwendet.</translation>
    </message>
    <message>
      <source>Nothing is installed into a Python of your own. For the extra: {}</source>
      <translation>In ein eigenes Python wird nichts installiert. Für das Extra: {}</translation>
    </message>
    <message>
      <source>The graphics card cannot be used; the engine computes on: {}. Update its driver and run this again.</source>
      <translation>Die Grafikkarte kann nicht verwendet werden; der Rechenkern rechnet auf: {}. Ihren Treiber aktualisieren und dies erneut ausführen.</translation>
    </message>
    <message>
      <source>The environment variable {} is set and wins over this set-up.</source>
      <translation>Die Umgebungsvariable {} ist gesetzt und hat Vorrang vor dieser Einrichtung.</translation>
    </message>
    <message>
      <source>PyTorch {} computes on {}.</source>
      <translation>PyTorch {} rechnet auf {}.</translation>
    </message>
  </context>
  <context>
    <name>SizeStatistics</name>
    <message>
      <source>Size statistics</source>
      <translation>Größenstatistik</translation>
    </message>
    <message>
      <source>Describes the size distribution of an inventory, as event studies do: number, total area, the rollover (the most frequent area), the exponent at which large landslides become rarer, the magnitude of the event and, by a published law, the volume.

The inverse gamma distribution (Malamud et al. 2004) and the double Pareto distribution (Stark &amp; Hovius 2001) are fitted by maximum likelihood to all areas, because fits to histograms are biased; intervals come from the bootstrap. At least 50 landslides are needed.

A warning is given when polygons look like several landslides drawn as one: that distorts every figure here and inflates the volume.</source>
      <translation>Beschreibt die Größenverteilung eines Inventars, wie es Ereignisstudien tun: Anzahl, Gesamtfläche, Rollover (die häufigste Fläche), den Exponenten, mit dem große Hangrutschungen seltener werden, die Magnitude des Ereignisses und, nach einem veröffentlichten Gesetz, das Volumen.

Die inverse Gammaverteilung (Malamud et al. 2004) und die doppelte Pareto-Verteilung (Stark &amp; Hovius 2001) werden mit Maximum Likelihood an alle Flächen angepasst, weil Anpassungen an Histogramme verzerrt sind; die Intervalle stammen aus dem Bootstrap. Mindestens 50 Hangrutschungen sind nötig.

Eine Warnung erscheint, wenn Polygone aussehen wie mehrere als eine gezeichnete Hangrutschungen: Das verfälscht hier jede Zahl und vergrößert das Volumen.</translation>
    </message>
    <message>
      <source>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution</source>
      <translation>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution,Hangrutschung,Fläche,Häufigkeit,Potenzgesetz,inverse Gammaverteilung,doppelte Pareto-Verteilung,Magnitude,Volumen,Statistik,Verschmelzung,Größenverteilung</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>Hangrutschungen</translation>
    </message>
    <message>
      <source>One polygon for each landslide, in any CRS; preferably of one event.</source>
      <translation>Ein Polygon für jede Hangrutschung, in beliebigem KBS; vorzugsweise von einem einzigen Ereignis.</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>guzzetti2009: V = 0.074 A^1.450, slides. larsen2010: V = 0.146 A^1.332, all types of landslide. none: no volume.</source>
      <translation>guzzetti2009: V = 0.074 A^1.450, Rutschungen im engeren Sinn (slides). larsen2010: V = 0.146 A^1.332, alle Arten von Hangrutschungen. none: kein Volumen.</translation>
    </message>
    <message>
      <source>Bootstrap samples</source>
      <translation>Bootstrap-Stichproben</translation>
    </message>
    <message>
      <source>How often the fits are repeated for the intervals.</source>
      <translation>Wie oft die Anpassungen für die Intervalle wiederholt werden.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same seed gives the same intervals.</source>
      <translation>Derselbe Startwert ergibt dieselben Intervalle.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the distribution, both fits, the magnitude, the volume, and their limits.</source>
      <translation>Eine einzige HTML-Datei mit der Verteilung, beiden Anpassungen, der Magnitude, dem Volumen und ihren Grenzen.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with its 95 % interval.</source>
      <translation>Jede Größe mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Anzahl der Hangrutschungen</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>Gesamtfläche (m2)</translation>
    </message>
    <message>
      <source>Event magnitude</source>
      <translation>Magnitude des Ereignisses</translation>
    </message>
    <message>
      <source>Exponent of the tail</source>
      <translation>Exponent des Verteilungsendes</translation>
    </message>
  </context>
  <context>
    <name>StackLayers</name>
    <message>
      <source>Stack layers</source>
      <translation>Layer stapeln</translation>
    </message>
    <message>
      <source>Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack that records for every band its name, its role (SAR, optical, terrain, deformation, geology), its kind, its unit and its statistics.

Without further settings the stack takes the CRS of the first raster, the finest resolution and the area where all rasters overlap. Layers already on that grid are copied unchanged.

Resampling follows the kind of band: continuous values bilinearly, or averaged where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and never bleed into their neighbours; declared scale and offset are applied.

Bands are named after their description, or after their file if there is none. Two bands of one name are refused: derive pre- and post-event factors with a prefix. Angles keep their reference to the north of their own CRS (meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone.</source>
      <translation>Bringt Raster beliebiger Sensoren, KBS, Auflösungen und Ausdehnungen auf ein Gitter und schreibt sie als einen Stapel, der von jedem Band den Namen, die Rolle (SAR, optisch, Gelände, Deformation, Geologie), die Art, die Einheit und die Statistik kennt.

Ohne weitere Einstellungen erhält der Stapel das KBS des ersten Rasters, die feinste Auflösung und das Gebiet, in dem sich alle Raster überlappen. Layer, die schon auf diesem Gitter liegen, werden unverändert kopiert.

Die Umrechnung richtet sich nach der Art des Bandes: kontinuierliche Werte bilinear, oder gemittelt, wo der Stapel deutlich gröber ist als der Layer; Exposition und andere Winkel über Sinus und Kosinus; Klassen wie Lithologie nach dem nächsten oder häufigsten Wert. Unbekannte Pixel bleiben unbekannt und färben nie auf ihre Nachbarn ab; deklarierte Skalierung und Offset werden angewendet.

Bänder heißen nach ihrer Beschreibung, sonst nach ihrer Datei. Zwei Bänder gleichen Namens werden abgelehnt: Faktoren von nach und vor dem Ereignis mit Präfix erzeugen. Winkel behalten ihren Bezug zum Norden ihres eigenen KBS (Meridiankonvergenz wird nicht angebracht). Für metrische Ergebnisse ein metrisches KBS wählen, etwa das der UTM-Zone.</translation>
    </message>
    <message>
      <source>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion</source>
      <translation>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion,Stapel,ausrichten,umprojizieren,Bänder vereinen,Komposit,koregistrieren,Hangrutschung,Fusion</translation>
    </message>
    <message>
      <source>SAR rasters</source>
      <translation>SAR-Raster</translation>
    </message>
    <message>
      <source>Optical rasters</source>
      <translation>Optische Raster</translation>
    </message>
    <message>
      <source>Terrain rasters</source>
      <translation>Geländeraster</translation>
    </message>
    <message>
      <source>Deformation rasters</source>
      <translation>Deformationsraster</translation>
    </message>
    <message>
      <source>Geology rasters</source>
      <translation>Geologieraster</translation>
    </message>
    <message>
      <source>All bands of these rasters enter the stack; a band without a role of its own gets '{role}'.</source>
      <translation>Alle Bänder dieser Raster kommen in den Stapel; ein Band, das selbst keine Rolle nennt, erhält „{role}“.</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>Gitter des Stapels</translation>
    </message>
    <message>
      <source>A raster whose CRS, pixels and extent the stack takes. It overrides CRS, resolution and extent.</source>
      <translation>Ein Raster, dessen KBS, Pixel und Ausdehnung der Stapel erhält. Es hat Vorrang vor KBS, Auflösung und Ausdehnung.</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <source>CRS of the stack; empty: that of the first raster. A metric one (UTM) is preferable.</source>
      <translation>KBS des Stapels; leer: das des ersten Rasters. Ein metrisches (UTM) ist die bessere Wahl.</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the stack's CRS (metres, or degrees for a geographic CRS); empty: the finest raster's.</source>
      <translation>Seitenlänge eines Pixels in Einheiten des KBS des Stapels (Meter, oder Grad bei einem geographischen KBS); leer: die des feinsten Rasters.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Area of the stack; empty: where all rasters overlap.</source>
      <translation>Gebiet des Stapels; leer: wo sich alle Raster überlappen.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, nodata NaN, with one named band per input band.</source>
      <translation>GeoTIFF, float32, NoData NaN, mit einem benannten Band je Eingabeband.</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster under SAR, OPTICAL, TERRAIN, DEFORMATION or GEOLOGY.</source>
      <translation>Es gibt nichts zu stapeln. Mindestens ein Raster unter SAR, OPTICAL, TERRAIN, DEFORMATION oder GEOLOGY angeben.</translation>
    </message>
    <message>
      <source>RESOLUTION must be larger than 0. Give the side of a pixel in units of the stack's CRS.</source>
      <translation>RESOLUTION muss größer als 0 sein. Die Seitenlänge eines Pixels in Einheiten des KBS des Stapels angeben.</translation>
    </message>
    <message>
      <source>The grid raster decides; CRS, resolution and extent are not used.</source>
      <translation>Das Gitterraster entscheidet; KBS, Auflösung und Ausdehnung werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The stack is in degrees, so its pixels are not square on the ground. Set CRS to {code} ({zone}), the UTM zone of this place, to keep shapes.</source>
      <translation>Der Stapel ist in Grad, seine Pixel sind am Boden also nicht quadratisch. CRS auf {code} ({zone}) setzen, die UTM-Zone dieses Ortes, um die Formen zu bewahren.</translation>
    </message>
    <message>
      <source>The stack has {columns} x {rows} pixels of {size:.3g} m and {count} bands:</source>
      <translation>Der Stapel hat {columns} x {rows} Pixel von {size:.3g} m und {count} Bänder:</translation>
    </message>
    <message>
      <source>{name}: {role}, {kind}, mean {mean:.6g} {unit}, {missing:.1f} % missing</source>
      <translation>{name}: {role}, {kind}, Mittelwert {mean:.6g} {unit}, {missing:.1f} % fehlend</translation>
    </message>
  </context>
  <context>
    <name>SuggestReview</name>
    <message>
      <source>Suggest what to review</source>
      <translation>Prüfkacheln vorschlagen</translation>
    </message>
    <message>
      <source>Proposes the square tiles of a probability map whose review by a person teaches the model most.

A pixel is uncertain when its probability is near the threshold and, with the uncertainty map, when the members of an ensemble disagree on it. Tiles with much uncertain area come first, but not several alike: a tile counts less the closer it is to those before it and, with the stack, the more its bands look like theirs.

Go through each tile completely: accept or reject the detections in it, correct outlines, add what is missing (field 'verdict' of the detections), then set 'reviewed' to true. 'Apply corrections' turns that into labels. A reviewed tile is never proposed again: give the earlier tiles as REVIEWED.</source>
      <translation>Schlägt die quadratischen Kacheln einer Wahrscheinlichkeitskarte vor, aus deren Prüfung durch einen Menschen das Modell am meisten lernt.

Ein Pixel ist unsicher, wenn seine Wahrscheinlichkeit nahe am Schwellenwert liegt und, mit der Unsicherheitskarte, wenn die Mitglieder eines Ensembles darüber uneins sind. Kacheln mit viel unsicherer Fläche kommen zuerst, aber nicht mehrere gleichartige: Eine Kachel zählt umso weniger, je näher sie an den vorangehenden liegt und, mit dem Stapel, je ähnlicher ihre Bänder deren Bändern sind.

Jede Kachel vollständig durchgehen: die Erkennungen darin annehmen oder ablehnen, Umrisse korrigieren, Fehlendes ergänzen (Feld „verdict“ der Erkennungen), dann „reviewed“ auf wahr setzen. „Korrekturen übernehmen“ macht daraus Labels. Eine geprüfte Kachel wird nie wieder vorgeschlagen: die früheren Kacheln als REVIEWED angeben.</translation>
    </message>
    <message>
      <source>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control</source>
      <translation>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control,Hangrutschung,prüfen,aktives Lernen,Unsicherheit,Stichprobe,korrigieren,Vielfalt,Kacheln,Qualitätskontrolle</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>The probability raster of 'Detect landslides'.</source>
      <translation>Das Wahrscheinlichkeitsraster aus „Hangrutschungen erkennen“.</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>Unsicherheitskarte</translation>
    </message>
    <message>
      <source>The uncertainty map of 'Detect landslides', on the same grid.</source>
      <translation>Die Unsicherheitskarte aus „Hangrutschungen erkennen“, auf demselben Gitter.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The stack that the map was made from: tiles that look alike are not proposed one after another.</source>
      <translation>Der Stapel, aus dem die Karte erzeugt wurde: Ähnlich aussehende Kacheln werden nicht nacheinander vorgeschlagen.</translation>
    </message>
    <message>
      <source>Number of tiles</source>
      <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
      <source>Maximum number of tiles to propose.</source>
      <translation>Höchstzahl der vorgeschlagenen Kacheln.</translation>
    </message>
    <message>
      <source>Side of a tile (m)</source>
      <translation>Seite einer Kachel (m)</translation>
    </message>
    <message>
      <source>Length of a tile's side on the ground.</source>
      <translation>Seitenlänge einer Kachel am Boden.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Only pixels inside count, in any CRS. Empty: the whole map.</source>
      <translation>Nur Pixel darin zählen, in beliebigem KBS. Leer: die ganze Karte.</translation>
    </message>
    <message>
      <source>Reviewed already</source>
      <translation>Bereits geprüft</translation>
    </message>
    <message>
      <source>Earlier suggestions, of which those with 'reviewed' true are left out, or any polygons that a person has reviewed.</source>
      <translation>Frühere Vorschläge, von denen jene mit „reviewed“ wahr entfallen, oder beliebige Polygone, die ein Mensch geprüft hat.</translation>
    </message>
    <message>
      <source>Tiles to review</source>
      <translation>Zu prüfende Kacheln</translation>
    </message>
    <message>
      <source>One square per tile: rank, reason, expected_gain (uncertain area in m2), reviewed (false).</source>
      <translation>Ein Quadrat je Kachel: rank, reason, expected_gain (unsichere Fläche in m2), reviewed (falsch).</translation>
    </message>
    <message>
      <source>Number of tiles proposed</source>
      <translation>Anzahl der vorgeschlagenen Kacheln</translation>
    </message>
    <message>
      <source>Only {} tiles are left to review.</source>
      <translation>Nur noch {} Kacheln sind zu prüfen.</translation>
    </message>
    <message>
      <source>{} in doubt</source>
      <translation>{} unsicher</translation>
    </message>
    <message>
      <source>{} classified as landslide</source>
      <translation>{} als Hangrutschung erkannt</translation>
    </message>
    <message>
      <source>nothing classified as landslide</source>
      <translation>nichts als Hangrutschung erkannt</translation>
    </message>
    <message>
      <source>unlike the tiles before it</source>
      <translation>anders als die Kacheln davor</translation>
    </message>
  </context>
  <context>
    <name>TerrainFactors</name>
    <message>
      <source>Terrain factors</source>
      <translation>Geländefaktoren</translation>
    </message>
    <message>
      <source>DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief</source>
      <translation>DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief,DGM,Hangneigung,Exposition,Krümmung,Rauigkeit,Feuchteindex,Morphometrie,Relief,Gelände</translation>
    </message>
    <message>
      <source>Derives slope, aspect, curvatures and other terrain factors from a digital elevation model, one band each.

The elevations must be in metres (declared feet are converted). A DEM in degrees or in a web-map (Mercator) CRS is handled: each row uses its true size on the ground. The outermost cells and the cells beside gaps have no slope (nodata), as with gdaldem.

slope: degrees, Horn 1981 or Zevenbergen &amp; Thorne 1987. aspect: degrees clockwise from grid north, nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all in metres. twi: ln(specific catchment area / tan slope) (Beven &amp; Kirkby 1979), with the multiple flow directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. 2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come from anywhere: up to 150 bytes per pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this machine's memory is refused before any work; cut it to catchments, or make it coarser. All other factors need little memory, the same for a DEM of any size.

A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, 30 m SRTM resampled to a finer grid, with heights above the ellipsoid. It shows no more detail than a 30 m DEM.</source>
      <translation>Leitet aus einem digitalen Geländemodell Hangneigung, Exposition, Krümmungen und weitere Geländefaktoren ab, je ein Band.

Die Höhen müssen in Metern sein (als Fuß deklarierte werden umgerechnet). Ein DGM in Grad oder in einem Webkarten-KBS (Mercator) wird richtig behandelt: Jede Zeile rechnet mit ihrer wahren Größe am Boden. Die äußersten Zellen und die Zellen neben Lücken haben keine Hangneigung (NoData), wie bei gdaldem.

slope: Grad, Horn 1981 oder Zevenbergen &amp; Thorne 1987. aspect: Grad im Uhrzeigersinn von Gitternord, NoData wo flach. northness, eastness: Kosinus und Sinus der Exposition, 0 wo flach. curvature: -(z_xx + z_yy) in 1/m, positiv = konvex; ArcGIS zeigt das 100-Fache dieses Werts. profile_curvature, plan_curvature: in Fallrichtung und quer dazu, 1/m, positiv = konvex (Minár et al. 2020), NoData wo flach; ArcGIS gibt dem Profil das umgekehrte Vorzeichen. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, alle in Metern. twi: ln(spezifische Einzugsgebietsfläche / tan Hangneigung) (Beven &amp; Kirkby 1979), mit den multiplen Fließrichtungen von Freeman 1991 über Senken hinweg, die durch ihren tiefsten Pass entwässert werden (Cordonnier et al. 2019). Allein twi braucht das ganze DGM im Speicher, denn auf mehrere Nachbarn verteiltes Wasser kann von überall kommen: bis zu 150 Byte je Pixel, 15 GB für 10 000 x 10 000 Pixel. Ein DGM, das den Speicher dieses Rechners übersteigt, wird vor jeder Arbeit abgelehnt; auf Einzugsgebiete zuschneiden oder vergröbern. Alle anderen Faktoren brauchen für ein DGM beliebiger Größe denselben geringen Speicher.

Eine Warnung: Das DGM „ALOS 12.5 m“, das mit ALOS-RTC-Produkten kommt, ist außerhalb Nordamerikas feiner gerechnetes SRTM von 30 m, mit Höhen über dem Ellipsoid. Es zeigt nicht mehr Einzelheiten als 30 m.</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>Digitales Geländemodell</translation>
    </message>
    <message>
      <source>Elevations in metres, or in the unit that the band or the CRS's vertical axis declares (feet, cm), first band. Any CRS, including degrees; it must be declared.</source>
      <translation>Höhen in Metern oder in der Einheit, die das Band oder die Höhenachse des KBS deklariert (Fuß, cm), erstes Band. Beliebiges KBS, auch in Grad; es muss deklariert sein.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>Welche Faktoren abgeleitet werden; jeder wird ein Band dieses Namens, in der Reihenfolge dieser Liste.</translation>
    </message>
    <message>
      <source>Gradient method</source>
      <translation>Gradient nach</translation>
    </message>
    <message>
      <source>horn: eight neighbours, robust on rough ground. zevenbergen_thorne: four neighbours, exact on smooth ground.</source>
      <translation>horn: acht Nachbarn, robust auf rauem Gelände. zevenbergen_thorne: vier Nachbarn, exakt auf glattem Gelände.</translation>
    </message>
    <message>
      <source>GeoTIFF on the DEM's grid, float32, one named band per factor, nodata NaN.</source>
      <translation>GeoTIFF auf dem Gitter des DGM, float32, ein benanntes Band je Faktor, NoData NaN.</translation>
    </message>
  </context>
  <context>
    <name>TrainModel</name>
    <message>
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>Trains a network on stacks and their labels, and writes one model file that 'Detect landslides' uses.

Stacks and labels are paired by their grid; several scenes can be trained on at once when they have the same bands. Part of the labelled area is set aside for validation: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a random split would flatter the score. The threshold is chosen there, too.

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT at the end lets the model learn from the validation part too.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>Trainiert ein Netz auf Stapeln und ihren Labels und schreibt eine Modelldatei, die „Hangrutschungen erkennen“ verwendet.

Stapel und Labels werden über ihr Gitter gepaart; mehrere Szenen trainieren gemeinsam, wenn sie dieselben Bänder haben. Ein Teil des gelabelten Gebiets wird zur Validierung zurückgehalten: standardmäßig ganze Blöcke mit einem Puffer darum, weil benachbarte Pixel einander ähneln und eine zufällige Aufteilung schmeicheln würde. Auch der Schwellenwert wird dort gewählt.

Die Voreinstellung „recommended“ ist für wenige Labels gedacht: zufällige Ausschnitte um Hangrutschungen und Hintergrund, gespiegelt und gedreht samt ihren Winkeln, gemittelte Gewichte. „published“ macht, was die Veröffentlichungen machten; SPLIT, VALIDATION_FRACTION und MONITOR folgen dann ebenfalls der Veröffentlichung, soweit sie nicht gesetzt sind. Mit REFIT am Ende lernt das Modell auch vom Validierungsteil.

Ein angehaltenes Training lässt sich fortsetzen: RESUME ankreuzen und dieselben Eingaben und dieselbe Modelldatei beibehalten.</translation>
    </message>
    <message>
      <source>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural</source>
      <translation>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural,Hangrutschung,Training,Segmentierung,Netz,Modell,Feinabstimmung,neuronal</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
      <source>The trained model: weights and a card that says which bands it needs and how it was trained.</source>
      <translation>Das trainierte Modell: Gewichte und ein Steckbrief, der sagt, welche Bänder es braucht und wie es trainiert wurde.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Curves, validation map, confusion matrix, precision and recall, samples, and everything needed to repeat the training.</source>
      <translation>Kurven, Validierungskarte, Konfusionsmatrix, Präzision und Trefferquote (Recall), Stichproben und alles, was zum Wiederholen des Trainings nötig ist.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>One row per epoch: losses, AUC, F1, threshold, learning rate.</source>
      <translation>Eine Zeile je Epoche: Verluste, AUC, F1, Schwellenwert, Lernrate.</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>Verwendetes Gerät</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Aufwand</translation>
    </message>
    <message>
      <source>quick: 20 epochs, for a first look. normal: as many epochs as the preset has. thorough: an ensemble of three, which takes three times as long. EPOCHS and MEMBERS, where they are set, win.</source>
      <translation>quick: 20 Epochen, für einen ersten Eindruck. normal: so viele Epochen, wie die Voreinstellung vorsieht. thorough: ein Ensemble aus drei Netzen, das dreimal so lange braucht. EPOCHS und MEMBERS haben Vorrang, wo sie gesetzt sind.</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>multi_input_unet: images and terrain enter through separate branches, with attention on the skip connections. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare against.</source>
      <translation>multi_input_unet: Bilder und Gelände gehen über eigene Zweige ein, Attention auf den Skip-Verbindungen. fca_densenet: Dense-Blöcke mit Kanal- und räumlicher Attention. unet, fc_densenet und fcn: die Netze, mit denen die Veröffentlichungen vergleichen.</translation>
    </message>
    <message>
      <source>Options of the network</source>
      <translation>Optionen des Netzes</translation>
    </message>
    <message>
      <source>Further options of the architecture, such as variant=103 growth_rate=12 bottleneck=4 compression=0.5 for the dense networks; see docs/architectures.md. An unknown one is refused with the list of known ones. Empty: the architecture's own.</source>
      <translation>Weitere Optionen der Architektur, etwa variant=103 growth_rate=12 bottleneck=4 compression=0.5 für die dichten Netze; siehe docs/architectures.md. Eine unbekannte wird abgelehnt, mit der Liste der bekannten. Leer: die der Architektur selbst.</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>Von Modell ausgehen</translation>
    </message>
    <message>
      <source>Fine-tune a model file, or a model of the zoo by name ({}), even when its bands differ. Empty: start from scratch.</source>
      <translation>Eine Modelldatei oder, nach Namen, ein Modell der Sammlung ({}) feinabstimmen, auch wenn die Bänder abweichen. Leer: von vorn beginnen.</translation>
    </message>
    <message>
      <source>Resume a stopped training</source>
      <translation>Angehaltenes Training fortsetzen</translation>
    </message>
    <message>
      <source>Continue after the last finished epoch, kept beside the model file as MODEL.checkpoint. The result is the same as without the stop.</source>
      <translation>Nach der letzten fertigen Epoche weitermachen, die neben der Modelldatei als MODEL.checkpoint liegt. Das Ergebnis ist wie ohne das Anhalten.</translation>
    </message>
    <message>
      <source>Members of the ensemble</source>
      <translation>Mitglieder des Ensembles</translation>
    </message>
    <message>
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer.</source>
      <translation>Mehr als 1 trainiert so viele Netze, die sich nur im Startwert unterscheiden, und schreibt sie als ein Modell: Seine Wahrscheinlichkeit ist ihr Mittelwert, und „Hangrutschungen erkennen“ nimmt ihre Streuung als Unsicherheit. Training und Erkennung dauern entsprechend länger.</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train the members of an ensemble, each on its own device.</source>
      <translation>Adresse eines Dask-Clusters, zum Beispiel tcp://10.0.0.1:8786, dessen Worker die Mitglieder eines Ensembles trainieren, jeder auf seinem eigenen Gerät.</translation>
    </message>
    <message>
      <source>The last finished epoch is kept in {}. Tick RESUME to continue from there.</source>
      <translation>Die letzte fertige Epoche liegt in {}. RESUME ankreuzen, um dort fortzufahren.</translation>
    </message>
    <message>
      <source>Best epoch {epoch}: F1 {f1:.3f}, AUC {auc:.3f} on the validation part, threshold {threshold:.3f}.</source>
      <translation>Beste Epoche {epoch}: F1 {f1:.3f}, AUC {auc:.3f} auf dem Validierungsteil, Schwellenwert {threshold:.3f}.</translation>
    </message>
  </context>
  <context>
    <name>TrainingAlgorithm</name>
    <message>
      <source>Stacks</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>One or more stacks made with 'Stack layers'. All of them need the bands to train on.</source>
      <translation>Ein oder mehrere mit „Layer stapeln“ erzeugte Stapel. Alle brauchen die Bänder, auf denen trainiert wird.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>One label raster per stack, made with 'Landslide labels'; paired with the stack on its grid. 1 landslide, 0 not, 255 unknown.</source>
      <translation>Ein Labelraster je Stapel, mit „Rutschungslabels“ erzeugt; dem Stapel auf seinem Gitter zugeordnet. 1 Hangrutschung, 0 keine, 255 unbekannt.</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>recommended: made for few labels. published: the settings of the paper that introduced the architecture.</source>
      <translation>recommended: für wenige Labels gedacht. published: die Einstellungen der Veröffentlichung, die die Architektur eingeführt hat.</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>Wo das Modell verwendet wird</translation>
    </message>
    <message>
      <source>For the preset recommended. rest_of_scene: to map the rest of the scene that is partly labelled; brightness and the side of the shadows then tell something. other_scenes: other dates or regions, where light and season differ, so samples vary in brightness and in all directions. auto: rest_of_scene with one stack, other_scenes with several.</source>
      <translation>Für die Voreinstellung recommended. rest_of_scene: um den Rest der teilweise gelabelten Szene zu kartieren; Helligkeit und Seite der Schatten sagen dann etwas aus. other_scenes: andere Termine oder Regionen, wo Licht und Jahreszeit anders sind; Stichproben variieren daher in der Helligkeit und in alle Richtungen. auto: rest_of_scene bei einem Stapel, other_scenes bei mehreren.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>Names of the bands to train on, separated by commas. Empty: all bands of the first stack.</source>
      <translation>Namen der Bänder, auf denen trainiert wird, durch Kommas getrennt. Leer: alle Bänder des ersten Stapels.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Breite des Netzes</translation>
    </message>
    <message>
      <source>1 is the published size, 0.25 has a sixteenth of the weights. Empty: that of the model to start from, else 1 on a graphics card and 0.25 without one.</source>
      <translation>1 ist die veröffentlichte Größe, 0.25 hat ein Sechzehntel der Gewichte. Leer: die des Modells, von dem ausgegangen wird, sonst 1 auf einer Grafikkarte und 0.25 ohne.</translation>
    </message>
    <message>
      <source>Empty: from the preset.</source>
      <translation>Leer: aus der Voreinstellung.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training area.</source>
      <translation>Höchstzahl der Durchgänge über das Trainingsgebiet.</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees while it trains.</source>
      <translation>Seitenlänge der Quadrate, die das Netz beim Training sieht.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Schrittweite (Pixel)</translation>
    </message>
    <message>
      <source>Distance between tiles on a fixed grid, instead of crops drawn at random.</source>
      <translation>Abstand der Kacheln auf einem festen Gitter, statt zufällig gezogener Ausschnitte.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Tiles per step.</source>
      <translation>Kacheln je Schritt.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Geduld (Epochen)</translation>
    </message>
    <message>
      <source>Stop after this many epochs without a better MONITOR; 0 never stops early.</source>
      <translation>Nach so vielen Epochen ohne besseren MONITOR anhalten; 0 hält nie vorzeitig an.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>The highest learning rate of the schedule.</source>
      <translation>Die höchste Rate des Verlaufs.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlustfunktion</translation>
    </message>
    <message>
      <source>bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for landslides that are rare.</source>
      <translation>bce: binäre Kreuzentropie. bce_dice: gewichtete Kreuzentropie plus Dice, für wenige Hangrutschungen unter viel anderem.</translation>
    </message>
    <message>
      <source>Augment the samples</source>
      <translation>Stichproben variieren</translation>
    </message>
    <message>
      <source>Flip and rotate samples (aspect, northness and eastness rotate with them); recommended also varies brightness and drops sensors.</source>
      <translation>Stichproben spiegeln und drehen (aspect, northness und eastness drehen mit); recommended variiert auch die Helligkeit und lässt Sensoren weg.</translation>
    </message>
    <message>
      <source>Train again on all labels at the end</source>
      <translation>Am Ende auf allen Labels neu trainieren</translation>
    </message>
    <message>
      <source>When the best epoch and the threshold are known, train once more for the same number of epochs, now on the validation part too. The model has then learnt from every label, which usually makes it better elsewhere. Its scores are those of the first training: no label is left to judge it on. Takes up to twice as long.</source>
      <translation>Wenn die beste Epoche und der Schwellenwert feststehen, wird noch einmal so viele Epochen lang trainiert, nun auch auf dem Validierungsteil. Das Modell hat dann von jedem Label gelernt und ist anderswo meist besser. Seine Kennzahlen sind die des Trainings davor, denn kein Label bleibt übrig, um es zu beurteilen. Dauert bis zu doppelt so lang.</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>Was validiert. blocks: räumliche Blöcke mit einem Puffer darum. random: zufällige Kacheln, wie in den Veröffentlichungen. area: VALIDATION_AREA, oder Blöcke innerhalb von TRAIN_AREA, wo es keine gibt.</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>Trainingsgebiet</translation>
    </message>
    <message>
      <source>Only labels inside are used (any CRS); with SPLIT blocks or random, validation stays inside, too. Empty: everywhere.</source>
      <translation>Nur Labels darin werden verwendet (beliebiges KBS); mit SPLIT blocks oder random bleibt auch die Validierung darin. Leer: überall.</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>Validierungsgebiet</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>Mit SPLIT area: was validiert. Wo sich beide Gebiete überlappen, hat die Validierung Vorrang.</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Validierungsanteil</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>Anteil des gelabelten Gebiets, der validiert, bei blocks und random.</translation>
    </message>
    <message>
      <source>Monitor</source>
      <translation>Überwachte Kennzahl</translation>
    </message>
    <message>
      <source>The validation score that decides which epoch's weights are kept, and when patience runs out.</source>
      <translation>Die Kennzahl der Validierung, die entscheidet, von welcher Epoche die Gewichte behalten werden und wann die Geduld endet.</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>Pixel, denen Bänder fehlen</translation>
    </message>
    <message>
      <source>auto: fill when more than a tenth of the labelled pixels lack a band, else exclude; the log says which, with the share of each band. exclude: such a pixel is unknown and left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown.</source>
      <translation>auto: fill, wenn mehr als einem Zehntel der gelabelten Pixel ein Band fehlt, sonst exclude; das Protokoll sagt, welches, mit dem Anteil jedes Bandes. exclude: Ein solches Pixel ist unbekannt und bleibt außen vor. fill: Das fehlende Band zählt als sein Mittelwert, und nur ein Pixel ohne jedes Band ist unbekannt.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto nimmt die Grafikkarte, wo sie funktioniert, sonst den Prozessor.</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <source>How many processes share each batch. Empty: one per graphics card, or one if there is none.</source>
      <translation>Wie viele Prozesse sich jeden Batch teilen. Leer: einer je Grafikkarte, ohne Grafikkarte einer.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>The same inputs and seed give the same model on the same kind of device.</source>
      <translation>Dieselben Eingaben und derselbe Startwert ergeben auf derselben Art von Gerät dasselbe Modell.</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <source>Inputs and outputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>Eingaben und Ausgaben müssen dort liegen, wo alle Worker sie unter denselben Pfaden sehen. Leer: nur dieser Rechner.</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area braucht eine TRAIN_AREA oder eine VALIDATION_AREA. Eine davon wählen, oder SPLIT blocks.</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA wird nur mit SPLIT area verwendet. SPLIT area wählen oder VALIDATION_AREA leer lassen.</translation>
    </message>
  </context>
  <context>
    <name>UpdateInventory</name>
    <message>
      <source>Update an inventory</source>
      <translation>Inventar aktualisieren</translation>
    </message>
    <message>
      <source>Adds the detections of one scene to a living inventory: each landslide keeps its identifier from scene to scene.

new: nothing was known here. grown: its area is more than a tenth larger in this scene; the outline becomes the union of the old and the new. known: seen again; the outline stays. not_seen: the scene covers the place (inside COVERED) and shows nothing. What lies under clouds or outside is left as it is.

A landslide that shows in several parts, and several that show as one, keep their identifiers; the field 'relation' says so. Confidence follows the classes of the USGS inventory: 1 possible, 2 probable, 3 likely, 5 confident, 8 high confidence. A probability alone reaches 3 at most; 5 and 8 require a person's verdict.

Give the same place as INVENTORY and OUTPUT to update it in place, in a GeoPackage or in PostGIS: in one transaction, one person at a time. Adding the same scene again changes nothing. Every change stays in the table INVENTORY_history beside it.</source>
      <translation>Fügt die Erkennungen einer Szene einem fortlaufenden Inventar hinzu: Jede Hangrutschung behält ihre Kennung von Szene zu Szene.

new: Hier war nichts bekannt. grown: Ihre Fläche ist in dieser Szene um mehr als ein Zehntel größer; der Umriss wird die Vereinigung des alten und des neuen. known: wieder gesehen; der Umriss bleibt. not_seen: Die Szene deckt den Ort ab (innerhalb von COVERED) und zeigt nichts. Was unter Wolken oder außerhalb liegt, bleibt, wie es ist.

Eine Hangrutschung, die sich in mehreren Teilen zeigt, und mehrere, die sich als eine zeigen, behalten ihre Kennungen; das Feld „relation“ sagt es. Die Konfidenz folgt den Klassen des USGS-Inventars: 1 möglich, 2 wahrscheinlich, 3 sehr wahrscheinlich, 5 sicher, 8 hohe Sicherheit. Eine Wahrscheinlichkeit allein erreicht höchstens 3; 5 und 8 erfordern das Urteil eines Menschen.

Denselben Ort als INVENTORY und OUTPUT angeben, um es an Ort und Stelle zu aktualisieren, in einem GeoPackage oder in PostGIS: in einer Transaktion, immer nur eine Person zur selben Zeit. Dieselbe Szene erneut hinzuzufügen ändert nichts. Jede Änderung bleibt in der Tabelle INVENTORY_history daneben.</translation>
    </message>
    <message>
      <source>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event</source>
      <translation>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event,Hangrutschung,Inventar,Datenbank,aktualisieren,multitemporal,Überwachung,Verlauf,zuordnen,zusammenführen,Ereignis</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>Inventar</translation>
    </message>
    <message>
      <source>The inventory so far, made by this algorithm. Empty: a new one is started.</source>
      <translation>Das bisherige Inventar, mit diesem Algorithmus erzeugt. Leer: Ein neues wird begonnen.</translation>
    </message>
    <message>
      <source>Detections</source>
      <translation>Erkennungen</translation>
    </message>
    <message>
      <source>The landslides of one scene, in any CRS. Fields used where present: probability_mean, model, verdict (accepted, rejected, edited, added; rejected ones are left out).</source>
      <translation>Die Hangrutschungen einer Szene, in beliebigem KBS. Verwendete Felder, wo vorhanden: probability_mean, model, verdict (accepted, rejected, edited, added; mit rejected markierte entfallen).</translation>
    </message>
    <message>
      <source>Date of the scene</source>
      <translation>Datum der Szene</translation>
    </message>
    <message>
      <source>When the scene was taken, for example 2018-09-11.</source>
      <translation>Wann die Szene aufgenommen wurde, zum Beispiel 2018-09-11.</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>What triggered the new landslides, for example an earthquake or a storm; stored with each of them.</source>
      <translation>Was die neuen Hangrutschungen ausgelöst hat, zum Beispiel ein Erdbeben oder ein Unwetter; wird mit jeder von ihnen gespeichert.</translation>
    </message>
    <message>
      <source>Overlap to match</source>
      <translation>Überlappung für die Zuordnung</translation>
    </message>
    <message>
      <source>A detection is matched to a known landslide when they share at least this part of the smaller of the two.</source>
      <translation>Eine Erkennung wird einer bekannten Hangrutschung zugeordnet, wenn sie mindestens diesen Teil der kleineren von beiden gemeinsam haben.</translation>
    </message>
    <message>
      <source>Area covered by the scene</source>
      <translation>Von der Szene abgedecktes Gebiet</translation>
    </message>
    <message>
      <source>The cloud-free area of the scene, in any CRS. Only inside it can a landslide be not_seen. Empty: none is.</source>
      <translation>Das wolkenfreie Gebiet der Szene, in beliebigem KBS. Nur darin kann eine Hangrutschung not_seen sein. Leer: keine ist es.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>The model that made the detections; not needed where they have a field 'model'.</source>
      <translation>Das Modell, das die Erkennungen erzeugt hat; nicht nötig, wenn sie ein Feld „model“ haben.</translation>
    </message>
    <message>
      <source>Updated inventory</source>
      <translation>Aktualisiertes Inventar</translation>
    </message>
    <message>
      <source>Where the inventory is kept. The place of INVENTORY updates it in place; another place receives an updated copy.</source>
      <translation>Wo das Inventar geführt wird. Der Ort von INVENTORY aktualisiert es an Ort und Stelle; ein anderer Ort erhält eine aktualisierte Kopie.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>A table with every change of every landslide so far: date, status, area, event, splits and merges.</source>
      <translation>Eine Tabelle mit jeder bisherigen Änderung jeder Hangrutschung: Datum, Status, Fläche, Ereignis, Teilungen und Vereinigungen.</translation>
    </message>
    <message>
      <source>New landslides</source>
      <translation>Neue Hangrutschungen</translation>
    </message>
    <message>
      <source>Grown landslides</source>
      <translation>Gewachsene Hangrutschungen</translation>
    </message>
    <message>
      <source>Landslides seen again</source>
      <translation>Wieder gesehene Hangrutschungen</translation>
    </message>
    <message>
      <source>Landslides no longer seen</source>
      <translation>Nicht mehr gesehene Hangrutschungen</translation>
    </message>
    <message>
      <source>Landslides left as they were</source>
      <translation>Unverändert gelassene Hangrutschungen</translation>
    </message>
    <message>
      <source>{} is there already: it is updated, not replaced.</source>
      <translation>{} ist schon vorhanden: Es wird aktualisiert, nicht ersetzt.</translation>
    </message>
    <message>
      <source>{} detections have exactly the outline of another one and count once.</source>
      <translation>{} Erkennungen haben genau den Umriss einer anderen und zählen einmal.</translation>
    </message>
    <message>
      <source>{new:,} new, {grown:,} grown, {known:,} known, {not_seen:,} not seen, {same:,} unchanged.</source>
      <translation>{new:,} neu, {grown:,} gewachsen, {known:,} bekannt, {not_seen:,} nicht gesehen, {same:,} unverändert.</translation>
    </message>
    <message>
      <source>{split:,} landslides show in several parts, {merged:,} as one with others.</source>
      <translation>{split:,} Hangrutschungen zeigen sich in mehreren Teilen, {merged:,} gemeinsam mit anderen als eine.</translation>
    </message>
  </context>
</TS>
