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
      <source>the map's own</source>
      <translation>der der Karte</translation>
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
      <source>no limit; a warning above 90 days</source>
      <translation>keine Grenze; eine Warnung ab 90 Tagen</translation>
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
      <source>no limit</source>
      <translation>keine Grenze</translation>
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
      <source>as the product has it</source>
      <translation>wie im Produkt</translation>
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
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
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
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. 0, automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>Seite der Quadrate, die das Netz auf einmal sieht. 0, automatisch: die größte, die sich auf diesem Gerät lohnt, oder die Trainingskachel.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>Überlappung (Pixel)</translation>
    </message>
    <message>
      <source>-1, automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>-1, automatisch: so weit, wie das Netz sieht, was gar keine Naht lässt; eine halbe Kachel, wo das Netz die ganze Kachel betrachtet.</translation>
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
      <source>as the model was trained</source>
      <translation>wie das Modell trainiert wurde</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Number of tiles computed at once, 0: automatic. It changes the speed, not the result.</source>
      <translation>Anzahl der zugleich berechneten Kacheln, 0: automatisch. Sie ändert die Geschwindigkeit, nicht das Ergebnis.</translation>
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
      <source>the map's own</source>
      <translation>der der Karte</translation>
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
      <source>the map's own</source>
      <translation>der der Karte</translation>
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
      <source>Of the {drawn} points in '{stratum}' only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals are too narrow: draw more points in that class.</source>
      <translation>Von den {drawn} Punkten in „{stratum}“ sind nur {rarer} von der selteneren Art (richtig oder falsch). Mit weniger als fünf sind die Intervalle zu schmal: mehr Punkte in dieser Klasse ziehen.</translation>
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
      <source>Model: {architecture}, trained on this area</source>
      <translation>Modell: {architecture}, auf diesem Gebiet trainiert</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>Modell: {name}</translation>
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
      <source>“{0}”</source>
      <translation>„{0}“</translation>
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
    <message>
      <source>quick</source>
      <translation>schnell</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>gründlich</translation>
    </message>
    <message>
      <source>chosen automatically</source>
      <translation>automatisch gewählt</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>power</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>amplitude</source>
      <translation>Amplitude</translation>
    </message>
    <message>
      <source>decibel</source>
      <translation>Dezibel</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>zum Satelliten hin</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>vom Satelliten weg</translation>
    </message>
    <message>
      <source>another product</source>
      <translation>anderes Produkt</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>one band per class</source>
      <translation>ein Band je Klasse</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>wie veröffentlicht</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>empfohlen</translation>
    </message>
    <message>
      <source>the rest of the scene</source>
      <translation>der Rest der Szene</translation>
    </message>
    <message>
      <source>other scenes</source>
      <translation>andere Szenen</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <source>random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>given areas</source>
      <translation>angegebene Gebiete</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>leave the pixel out</source>
      <translation>Pixel auslassen</translation>
    </message>
    <message>
      <source>take the band's mean</source>
      <translation>Mittelwert des Bands nehmen</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>auslassen</translation>
    </message>
    <message>
      <source>include</source>
      <translation>einbeziehen</translation>
    </message>
    <message>
      <source>proportional to the area</source>
      <translation>proportional zur Fläche</translation>
    </message>
    <message>
      <source>equal numbers</source>
      <translation>gleich viele</translation>
    </message>
    <message>
      <source>table of sensors</source>
      <translation>Tabelle der Sensoren</translation>
    </message>
    <message>
      <source>table of deformation</source>
      <translation>Tabelle der Deformation</translation>
    </message>
    <message>
      <source>table of radar</source>
      <translation>Tabelle des Radars</translation>
    </message>
    <message>
      <source>rows of one's own</source>
      <translation>eigene Zeilen</translation>
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
      <source>everywhere</source>
      <translation>überall</translation>
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
      <source>found from the rasters</source>
      <translation>aus den Rastern ermittelt</translation>
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
      <source>own</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Modelldatei wählen</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>{0} (the model's)</source>
      <translation>{0} (der des Modells)</translation>
    </message>
    <message>
      <source>the model's</source>
      <translation>der des Modells</translation>
    </message>
    <message>
      <source>1 with a graphics card, else 0.25</source>
      <translation>1 mit Grafikkarte, sonst 0,25</translation>
    </message>
    <message>
      <source>{0} (effort {1})</source>
      <translation>{0} (Aufwand {1})</translation>
    </message>
    <message>
      <source>from the preset</source>
      <translation>aus der Voreinstellung</translation>
    </message>
    <message>
      <source>{0} (preset)</source>
      <translation>{0} (Voreinstellung)</translation>
    </message>
    <message>
      <source>crops at random</source>
      <translation>zufällige Ausschnitte</translation>
    </message>
    <message>
      <source>never stops early</source>
      <translation>hört nie vorzeitig auf</translation>
    </message>
    <message>
      <source>that of the first raster</source>
      <translation>das des ersten Rasters</translation>
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
      <source>Check the Landslide Mapper engine</source>
      <translation>Rechenkern von Landslide Mapper prüfen</translation>
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
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Show in seconds what it finds in the part of your stack that the map shows.</source>
      <translation>In Sekunden zeigen, was es in dem Teil des Stapels findet, den die Karte zeigt.</translation>
    </message>
    <message>
      <source>Detect in view …</source>
      <translation>Im Ausschnitt erkennen …</translation>
    </message>
    <message>
      <source>Open the dialog for the part of your stack that the map shows.</source>
      <translation>Den Dialog für den Teil des Stapels öffnen, den die Karte zeigt.</translation>
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
      <source>&lt;i&gt;Network:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;Netz:&lt;/i&gt; {0}</translation>
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
      <source>&lt;i&gt;Data:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;Daten:&lt;/i&gt; {0}</translation>
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
      <source>Measure how fast this computer trains</source>
      <translation>Messen, wie schnell dieser Rechner trainiert</translation>
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
      <source>No stack is in the project. Add one, or make it with 'Stack layers'.</source>
      <translation>Im Projekt ist kein Stapel. Einen hinzufügen oder mit „Layer stapeln“ erstellen.</translation>
    </message>
    <message>
      <source>The map shows no part of the stack {0}. Zoom to the layer first.</source>
      <translation>Die Karte zeigt keinen Teil des Stapels {0}. Zuerst auf den Layer zoomen.</translation>
    </message>
    <message>
      <source>The map shows {0:.1f} million pixels of the stack; a preview takes {1:.0f} at most. Zoom in.</source>
      <translation>Die Karte zeigt {0:.1f} Millionen Pixel des Stapels; eine Vorschau nimmt höchstens {1:.0f}. Hineinzoomen.</translation>
    </message>
    <message>
      <source>Detecting in the visible map …</source>
      <translation>Erkennung im sichtbaren Kartenausschnitt …</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>Die Prüfung wurde abgebrochen.</translation>
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
      <source>estimated from each raster</source>
      <translation>aus jedem Raster geschätzt</translation>
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
      <source>the whole scene</source>
      <translation>die ganze Szene</translation>
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
      <source>CRS of the stack; empty: that of the first raster. A metric one is preferable: for rasters in degrees the dialog fills in their UTM zone.</source>
      <translation>KBS des Stapels; leer: das des ersten Rasters. Ein metrisches ist vorzuziehen: Für Raster in Grad trägt der Dialog deren UTM-Zone ein.</translation>
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
      <source>the finest raster's</source>
      <translation>die des feinsten Rasters</translation>
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
      <source>where all rasters overlap</source>
      <translation>wo sich alle Raster überlappen</translation>
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

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT lets the model learn from the validation part, too, at the end.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>Trainiert ein Netz auf Stapeln und ihren Labels und schreibt eine Modelldatei, die „Hangrutschungen erkennen“ verwendet.

Stapel und Labels werden nach ihrem Gitter gepaart; mehrere Szenen mit denselben Bändern können zugleich trainiert werden. Ein Teil der gelabelten Fläche wird zur Validierung zurückgehalten: standardmäßig ganze Blöcke mit einem Puffer darum, weil sich benachbarte Pixel ähneln und eine zufällige Aufteilung das Ergebnis schönen würde. Dort wird auch der Schwellenwert gewählt.

Die Voreinstellung „recommended“ ist für wenige Labels gemacht: zufällige Ausschnitte um Hangrutschungen und Hintergrund, gespiegelt und mit ihren Winkeln gedreht, gemittelte Gewichte. „published“ tut, was die Arbeiten taten; SPLIT, VALIDATION_FRACTION und MONITOR folgen dann ebenfalls der Arbeit, wo sie nicht gesetzt sind. REFIT lässt das Modell am Ende auch aus dem Validierungsteil lernen.

Ein angehaltenes Training lässt sich fortsetzen: RESUME ankreuzen und Eingaben und Modelldatei beibehalten.</translation>
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
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer. Empty: 1, or 3 with the effort thorough.</source>
      <translation>Mehr als 1 trainiert so viele Netze, die sich nur im Seed unterscheiden, und schreibt sie als ein Modell: Seine Wahrscheinlichkeit ist ihr Mittelwert, und „Hangrutschungen erkennen“ nimmt ihre Streuung als Unsicherheit. Training und Erkennung dauern entsprechend länger. Leer: 1, oder 3 beim Aufwand thorough.</translation>
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
      <source>one per graphics card, else one</source>
      <translation>eine je Grafikkarte, sonst eine</translation>
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
  <context>
    <name>Messages</name>
    <message>
      <source>true negative</source>
      <translation>richtig negativ</translation>
    </message>
    <message>
      <source>true positive</source>
      <translation>richtig positiv</translation>
    </message>
    <message>
      <source>false positive</source>
      <translation>falsch positiv</translation>
    </message>
    <message>
      <source>false negative</source>
      <translation>falsch negativ</translation>
    </message>
    <message>
      <source>{layer} holds {value} in about {share} % of its pixels, far from all others, and does not declare it as nodata; it is read as a measured value. If it means 'no data', declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value') and run this again.</source>
      <translation>{layer} enthält {value} in etwa {share} % seiner Pixel, weit entfernt von allen anderen Werten, und deklariert das nicht als NoData; es wird als Messwert gelesen. Bedeutet es „keine Daten“, dies deklarieren (Raster &gt; Konvertierung &gt; Übersetzen, „Den angegebenen NoData-Wert zuweisen“) und erneut ausführen.</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds {what} in {count} % of the pixels read and does not declare it as nodata; these pixels are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>Band {band} von {layer} enthält {what} in {count} % der gelesenen Pixel und deklariert das nicht als NoData; diese Pixel gelten als fehlend. Ist es ein Messwert, ihn anders schreiben; sonst deklarieren (Raster &gt; Konvertierung &gt; Übersetzen, „Den angegebenen NoData-Wert zuweisen“).</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds infinite values in {count} % of the pixels read; they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>Band {band} von {layer} enthält in {count} % der gelesenen Pixel unendliche Werte; sie gelten als fehlend. Eine Division durch null oder der Logarithmus von null ergibt unendlich: Prüfen, wie das Band entstand, und solche Pixel als NoData deklarieren.</translation>
    </message>
    <message>
      <source>Made by Landslide Mapper.</source>
      <translation>Erstellt mit Landslide Mapper.</translation>
    </message>
    <message>
      <source>The prediction {prediction} and the labels {labels} are nowhere both known, so there is nothing to compare. Choose labels (or a mapped area) that overlap the prediction.</source>
      <translation>Die Vorhersage {prediction} und die Labels {labels} sind nirgends beide bekannt, daher gibt es nichts zu vergleichen. Labels (oder ein kartiertes Gebiet) wählen, die sich mit der Vorhersage überlappen.</translation>
    </message>
    <message>
      <source>The prediction {prediction} holds no valid pixel at all. Check its nodata value, or run the detection again.</source>
      <translation>Die Vorhersage {prediction} enthält überhaupt kein gültiges Pixel. Ihren NoData-Wert prüfen oder die Erkennung erneut ausführen.</translation>
    </message>
    <message>
      <source>The label raster {labels} holds no known pixel at all. Check the inventory and the mapped area.</source>
      <translation>Das Labelraster {labels} enthält überhaupt kein bekanntes Pixel. Das Inventar und das kartierte Gebiet prüfen.</translation>
    </message>
    <message>
      <source>error class</source>
      <translation>Fehlerklasse</translation>
    </message>
    <message>
      <source>{unknown} of {left_out} pixels are unknown and were left out ({unknown_prediction} without a prediction, {unknown_labels} without a label).</source>
      <translation>{unknown} von {left_out} Pixeln sind unbekannt und wurden ausgelassen ({unknown_prediction} ohne Vorhersage, {unknown_labels} ohne Label).</translation>
    </message>
    <message>
      <source>The reference holds no landslide pixel where the prediction is known, so recall and what depends on it are undefined (0/0).</source>
      <translation>Die Referenz enthält kein Rutschungspixel, wo die Vorhersage bekannt ist; Trefferquote und was davon abhängt sind also undefiniert (0/0).</translation>
    </message>
    <message>
      <source>Nothing was classified as landslide at this threshold, so precision is undefined (0/0).</source>
      <translation>Bei diesem Schwellenwert wurde nichts als Hangrutschung klassifiziert, die Präzision ist also undefiniert (0/0).</translation>
    </message>
    <message>
      <source>The reference has no pixel without landslide, so the area under the ROC curve is undefined (0/0). {zero_as_nodata}</source>
      <translation>Die Referenz hat kein Pixel ohne Hangrutschung, die Fläche unter der ROC-Kurve ist also undefiniert (0/0). {zero_as_nodata}</translation>
    </message>
    <message>
      <source>Prediction and reference hold the same single class everywhere, so kappa is undefined (0/0).</source>
      <translation>Vorhersage und Referenz enthalten überall dieselbe einzige Klasse, Kappa ist also undefiniert (0/0).</translation>
    </message>
    <message>
      <source>The mask classifies every known pixel as landslide. {zero_as_nodata}</source>
      <translation>Die Maske klassifiziert jedes bekannte Pixel als Hangrutschung. {zero_as_nodata}</translation>
    </message>
    <message>
      <source>The prediction holds only 0 and 1 (a mask): AUC and average precision need probabilities, so they are not given.</source>
      <translation>Die Vorhersage enthält nur 0 und 1 (eine Maske): AUC und mittlere Präzision brauchen Wahrscheinlichkeiten und werden daher nicht angegeben.</translation>
    </message>
    <message>
      <source>error raster</source>
      <translation>Fehlerraster</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {geotransform}, {GetName}</source>
      <translation>{width} x {height} Pixel von {geotransform}, {GetName}</translation>
    </message>
    <message>
      <source>{name} learnt from {seen} of the {known} labelled pixels that it is judged on here, so these figures are better than they will be elsewhere.</source>
      <translation>{name} lernte aus {seen} der {known} gelabelten Pixel, auf denen es hier beurteilt wird; diese Zahlen sind also besser, als sie anderswo sein werden.</translation>
    </message>
    <message>
      <source>Nothing of this ground is where {name} is known to have learnt, but the map does not tell all of that; if the rest was here, these figures flatter.</source>
      <translation>Von {name} ist nicht bekannt, dass es auf diesem Gelände gelernt hat, aber die Karte sagt nicht alles darüber; lag der Rest hier, sind diese Zahlen geschönt.</translation>
    </message>
    <message>
      <source>Threshold {default_threshold}: {prediction} does not tell which it was detected with.</source>
      <translation>Schwellenwert {default_threshold}: {prediction} sagt nicht, mit welchem erkannt wurde.</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <source>Set LEARNT to leave_out to judge the others only.</source>
      <translation>LEARNT auf leave_out setzen, um nur die anderen zu beurteilen.</translation>
    </message>
    <message>
      <source>Judge it on labels that it has not seen.</source>
      <translation>Es an Labels beurteilen, die es nicht gesehen hat.</translation>
    </message>
    <message>
      <source>Nothing of this ground was learnt by {name}.</source>
      <translation>Nichts von diesem Gelände wurde von {name} gelernt.</translation>
    </message>
    <message>
      <source>Threshold {threshold}: the one that {prediction} was detected with.</source>
      <translation>Schwellenwert {threshold}: der, mit dem {prediction} erkannt wurde.</translation>
    </message>
    <message>
      <source>The map does not tell where its model learnt; if that was here, these figures flatter.</source>
      <translation>Die Karte sagt nicht, wo ihr Modell gelernt hat; war es hier, sind diese Zahlen geschönt.</translation>
    </message>
    <message>
      <source>Judged only where {name} did not learn: {known} of {known2} labelled pixels; {seen} that it learnt from are left out.</source>
      <translation>Nur beurteilt, wo {name} nicht gelernt hat: {known} von {known2} gelabelten Pixeln; {seen}, aus denen es gelernt hat, sind ausgelassen.</translation>
    </message>
    <message>
      <source>label raster</source>
      <translation>Labelraster</translation>
    </message>
    <message>
      <source>detection numbers</source>
      <translation>Nummern der Erkennungen</translation>
    </message>
    <message>
      <source>landslide numbers</source>
      <translation>Nummern der Hangrutschungen</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} was found</source>
      <translation>Von 100 Rutschungspixeln wurde {recall} gefunden</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} were found</source>
      <translation>Von 100 Rutschungspixeln wurden {recall} gefunden</translation>
    </message>
    <message>
      <source>{half} of {count} landslides were found to at least half of their area</source>
      <translation>{half} von {count} Hangrutschungen wurden auf mindestens der Hälfte ihrer Fläche gefunden</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} is one. {whole}.</source>
      <translation>{found}, und von 100 als Hangrutschung klassifizierten Pixeln ist {right} eine. {whole}.</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} are one. {whole}.</source>
      <translation>{found}, und von 100 als Hangrutschung klassifizierten Pixeln sind {right} eine. {whole}.</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>Schwellenwert {threshold}</translation>
    </message>
    <message>
      <source>By slope</source>
      <translation>Nach Neigung</translation>
    </message>
    <message>
      <source>F1 by slope.</source>
      <translation>F1 nach Neigung.</translation>
    </message>
    <message>
      <source>By aspect</source>
      <translation>Nach Exposition</translation>
    </message>
    <message>
      <source>F1 by aspect.</source>
      <translation>F1 nach Exposition.</translation>
    </message>
    <message>
      <source>share of the pixels classified as landslide that are landslide</source>
      <translation>Anteil der als Hangrutschung klassifizierten Pixel, die Hangrutschung sind</translation>
    </message>
    <message>
      <source>share of the landslide pixels that were found</source>
      <translation>Anteil der Rutschungspixel, die gefunden wurden</translation>
    </message>
    <message>
      <source>harmonic mean of precision and recall</source>
      <translation>harmonisches Mittel aus Präzision und Trefferquote</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>IoU der Klasse Hangrutschung</translation>
    </message>
    <message>
      <source>intersection over union</source>
      <translation>Schnittmenge geteilt durch Vereinigungsmenge</translation>
    </message>
    <message>
      <source>Mean IoU</source>
      <translation>Mittlere IoU</translation>
    </message>
    <message>
      <source>mean of both classes' IoU</source>
      <translation>Mittel der IoU beider Klassen</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <source>agreement beyond chance</source>
      <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>share of all pixels that are classified correctly; high on any map with few landslides</source>
      <translation>Anteil aller richtig klassifizierten Pixel; hoch auf jeder Karte mit wenigen Hangrutschungen</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <source>chance that a landslide pixel scores higher than another</source>
      <translation>Wahrscheinlichkeit, dass ein Rutschungspixel höher bewertet wird als ein anderes</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>Mittlere Präzision (AP)</translation>
    </message>
    <message>
      <source>area under the precision-recall curve</source>
      <translation>Fläche unter der Präzision-Trefferquote-Kurve</translation>
    </message>
    <message>
      <source>How good is this landslide map?</source>
      <translation>Wie gut ist diese Rutschungskarte?</translation>
    </message>
    <message>
      <source>{prediction} compared with {reference}, threshold {threshold}</source>
      <translation>{prediction} verglichen mit {reference}, Schwellenwert {threshold}</translation>
    </message>
    <message>
      <source>The reference holds no landslide here; {fp} of {total} pixels were classified as landslide nevertheless.</source>
      <translation>Die Referenz enthält hier keine Hangrutschung; {fp} von {total} Pixeln wurden dennoch als Hangrutschung klassifiziert.</translation>
    </message>
    <message>
      <source>{found}: nothing was classified as landslide at this threshold.</source>
      <translation>{found}: Bei diesem Schwellenwert wurde nichts als Hangrutschung klassifiziert.</translation>
    </message>
    <message>
      <source>fewer than 1</source>
      <translation>weniger als 1</translation>
    </message>
    <message>
      <source>more than 99</source>
      <translation>mehr als 99</translation>
    </message>
    <message>
      <source>The map</source>
      <translation>Die Karte</translation>
    </message>
    <message>
      <source>The intervals come from a spatial block bootstrap: {cell_matrices} squares of {cell_side} x {cell_side2} pixels, resampled 1,000 times, because errors of neighbouring pixels are correlated.</source>
      <translation>Die Intervalle stammen aus einem räumlichen Block-Bootstrap: {cell_matrices} Quadrate von {cell_side} x {cell_side2} Pixeln, 1.000-mal neu gezogen, weil die Fehler benachbarter Pixel zusammenhängen.</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Fehlermatrix</translation>
    </message>
    <message>
      <source>What other thresholds would give. The circle marks the threshold of this map.</source>
      <translation>Was andere Schwellenwerte ergäben. Der Kreis markiert den Schwellenwert dieser Karte.</translation>
    </message>
    <message>
      <source>False positive rate</source>
      <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
      <source>True positive rate</source>
      <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
      <source>On this area F1 would be highest, {f1}, at the threshold {best}. Choosing it from this comparison would flatter the map: choose thresholds on data that is not used to judge.</source>
      <translation>Auf dieser Fläche wäre F1 am höchsten, {f1}, beim Schwellenwert {best}. Ihn nach diesem Vergleich zu wählen, ließe die Karte besser aussehen, als sie ist: Schwellenwerte an Daten wählen, die nicht zum Beurteilen dienen.</translation>
    </message>
    <message>
      <source>Can the probabilities be trusted?</source>
      <translation>Kann man den Wahrscheinlichkeiten trauen?</translation>
    </message>
    <message>
      <source>Probability on the map</source>
      <translation>Wahrscheinlichkeit auf der Karte</translation>
    </message>
    <message>
      <source>Share that is landslide</source>
      <translation>Anteil, der Hangrutschung ist</translation>
    </message>
    <message>
      <source>Landslides as objects</source>
      <translation>Hangrutschungen als Objekte</translation>
    </message>
    <message>
      <source>{false_alarms} of {detections} detected patches do not touch any landslide of the reference.</source>
      <translation>{false_alarms} von {detections} erkannten Flächen berühren keine Hangrutschung der Referenz.</translation>
    </message>
    <message>
      <source>By landslide size</source>
      <translation>Nach Größe der Hangrutschung</translation>
    </message>
    <message>
      <source>Small landslides are the hardest: they have few pixels, and most of these lie on an edge.</source>
      <translation>Kleine Hangrutschungen sind am schwierigsten: Sie haben wenige Pixel, und die meisten davon liegen an einer Kante.</translation>
    </message>
    <message>
      <source>under {high_m2} m²</source>
      <translation>unter {high_m2} m²</translation>
    </message>
    <message>
      <source>from {low_m2} m²</source>
      <translation>ab {low_m2} m²</translation>
    </message>
    <message>
      <source>How this was computed</source>
      <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {east} x {north} m ({GetName}). A pixel is classified as landslide when its probability is at least {threshold}. Precision, recall, F1 and mean IoU as in Chen et al. 2023 (equations 2 to 5), kappa as in Cohen 1960, areas under curves from {score_bins} score bins. 0/0 is reported as undefined, never as 0 or 1. Connected pixels, corners included, are one patch.</source>
      <translation>{width} x {height} Pixel von {east} x {north} m ({GetName}). Ein Pixel wird als Hangrutschung klassifiziert, wenn seine Wahrscheinlichkeit mindestens {threshold} beträgt. Präzision, Trefferquote, F1 und mittlere IoU nach Chen et al. 2023 (Gleichungen 2 bis 5), Kappa nach Cohen 1960, Flächen unter Kurven aus {score_bins} Klassen der Werte. 0/0 wird als undefiniert angegeben, nie als 0 oder 1. Zusammenhängende Pixel, auch über Ecken, sind eine Fläche.</translation>
    </message>
    <message>
      <source>Too few squares hold known pixels for an interval.</source>
      <translation>Zu wenige Quadrate enthalten bekannte Pixel für ein Intervall.</translation>
    </message>
    <message>
      <source>called landslide</source>
      <translation>als Hangrutschung klassifiziert</translation>
    </message>
    <message>
      <source>classified as no landslide</source>
      <translation>als keine Hangrutschung klassifiziert</translation>
    </message>
    <message>
      <source>{detected} were classified as landslide, {detected2} of the {reference} in the reference (both where prediction and reference are known).</source>
      <translation>{detected} wurden als Hangrutschung klassifiziert, {detected2} der {reference} in der Referenz (beides, wo Vorhersage und Referenz bekannt sind).</translation>
    </message>
    <message>
      <source>Precision and recall; average precision {average_precision}.</source>
      <translation>Präzision und Trefferquote; mittlere Präzision {average_precision}.</translation>
    </message>
    <message>
      <source>Receiver operating characteristic; area {auc}.</source>
      <translation>Receiver Operating Characteristic (ROC); Fläche {auc}.</translation>
    </message>
    <message>
      <source>Reliability diagram. Expected calibration error {error}: the average difference between probability and reality.</source>
      <translation>Zuverlässigkeitsdiagramm. Erwarteter Kalibrierungsfehler {error}: der mittlere Unterschied zwischen Wahrscheinlichkeit und Wirklichkeit.</translation>
    </message>
    <message>
      <source>The reference holds no landslide here.</source>
      <translation>Die Referenz enthält hier keine Hangrutschung.</translation>
    </message>
    <message>
      <source>{without_pixel} polygons of the inventory cover no known pixel (too small, or outside) and are not counted.</source>
      <translation>{without_pixel} Polygone des Inventars bedecken kein bekanntes Pixel (zu klein oder außerhalb) und werden nicht gezählt.</translation>
    </message>
    <message>
      <source>Recall of pixels by landslide size.</source>
      <translation>Trefferquote der Pixel nach Größe der Hangrutschung.</translation>
    </message>
    <message>
      <source>landslide in the reference</source>
      <translation>Hangrutschung in der Referenz</translation>
    </message>
    <message>
      <source>Map of true positives, false positives and false negatives</source>
      <translation>Karte der richtig positiven, falsch positiven und falsch negativen Pixel</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>was es aussagt</translation>
    </message>
    <message>
      <source>no landslide in the reference</source>
      <translation>keine Hangrutschung in der Referenz</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>share of landslide</source>
      <translation>Anteil Hangrutschung</translation>
    </message>
    <message>
      <source>counts as found when covered by at least</source>
      <translation>gilt als gefunden, wenn bedeckt zu mindestens</translation>
    </message>
    <message>
      <source>landslides found</source>
      <translation>gefundene Hangrutschungen</translation>
    </message>
    <message>
      <source>Recall by landslide size</source>
      <translation>Trefferquote nach Größe der Hangrutschung</translation>
    </message>
    <message>
      <source>area of the landslide</source>
      <translation>Fläche der Hangrutschung</translation>
    </message>
    <message>
      <source>found at 50 %</source>
      <translation>gefunden bei 50 %</translation>
    </message>
    <message>
      <source>found at 10 %</source>
      <translation>gefunden bei 10 %</translation>
    </message>
    <message>
      <source>recall of pixels</source>
      <translation>Trefferquote der Pixel</translation>
    </message>
    <message>
      <source>total area</source>
      <translation>Gesamtfläche</translation>
    </message>
    <message>
      <source>landslide pixels</source>
      <translation>Rutschungspixel</translation>
    </message>
    <message>
      <source>false alarms (pixels)</source>
      <translation>Fehlalarme (Pixel)</translation>
    </message>
    <message>
      <source>landslide found (true positive)</source>
      <translation>Hangrutschung gefunden (richtig positiv)</translation>
    </message>
    <message>
      <source>false alarm (false positive)</source>
      <translation>Fehlalarm (falsch positiv)</translation>
    </message>
    <message>
      <source>landslide missed (false negative)</source>
      <translation>Hangrutschung übersehen (falsch negativ)</translation>
    </message>
    <message>
      <source>correctly no landslide</source>
      <translation>zu Recht keine Hangrutschung</translation>
    </message>
    <message>
      <source>unknown, left out</source>
      <translation>unbekannt, ausgelassen</translation>
    </message>
    <message>
      <source>a random guess</source>
      <translation>ein zufälliger Tipp</translation>
    </message>
    <message>
      <source>perfectly calibrated probabilities</source>
      <translation>vollkommen kalibrierte Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>this map</source>
      <translation>diese Karte</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>together</source>
      <translation>zusammen</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>landslides</source>
      <translation>Hangrutschungen</translation>
    </message>
    <message>
      <source>Event of {event}: {before} pairs before, {across} across, {after} after it (not used).</source>
      <translation>Ereignis vom {event}: {before} Paare davor, {across} darüber hinweg, {after} danach (nicht verwendet).</translation>
    </message>
    <message>
      <source>{on_the_day} pairs begin or end on the day of the event ({name}) and are left out: it is not known whether the image was taken before the event.</source>
      <translation>{on_the_day} Paare beginnen oder enden am Tag des Ereignisses ({name}) und werden ausgelassen: Es ist nicht bekannt, ob das Bild vor dem Ereignis aufgenommen wurde.</translation>
    </message>
    <message>
      <source>The pairs across the event span {across} days, those before it {before}: part of the loss comes from the longer span. Take pairs of similar spans.</source>
      <translation>Die Paare über das Ereignis hinweg umspannen {across} Tage, die davor {before}: Ein Teil des Verlusts kommt von der längeren Spanne. Paare mit ähnlichen Spannen nehmen.</translation>
    </message>
    <message>
      <source>Deformation components</source>
      <translation>Deformation zerlegen</translation>
    </message>
    <message>
      <source>{rates} lines of sight</source>
      <translation>{rates} Blickrichtungen</translation>
    </message>
    <message>
      <source>Vertical and eastward rates are known for {valid_percent} % of the pixels, with standard errors of {vertical} and {east} mm/year on average. Northward motion is taken as 0: radar on polar orbits is hardly sensitive to it.</source>
      <translation>Die Raten nach oben und nach Osten sind für {valid_percent} % der Pixel bekannt, mit Standardfehlern von im Mittel {vertical} und {east} mm/Jahr. Die Bewegung nach Norden wird als 0 angenommen: Radar auf polaren Bahnen ist dafür kaum empfindlich.</translation>
    </message>
    <message>
      <source>The error from neglecting northward motion</source>
      <translation>Der Fehler durch Vernachlässigung der Bewegung nach Norden</translation>
    </message>
    <message>
      <source>Where the ground moves northwards by 10 mm/year, the vertical rate is wrong by {north_to_vertical} and the east rate by {north_to_east} mm/year. Slopes that face north or south move that way: judge them by the downslope rate where its sensitivity allows.</source>
      <translation>Wo sich der Boden um 10 mm/Jahr nach Norden bewegt, ist die vertikale Rate um {north_to_vertical} und die östliche um {north_to_east} mm/Jahr falsch. Hänge, die nach Norden oder Süden schauen, bewegen sich so: Sie nach der hangabwärtigen Rate beurteilen, wo deren Empfindlichkeit es zulässt.</translation>
    </message>
    <message>
      <source>Lines of sight</source>
      <translation>Blickrichtungen</translation>
    </message>
    <message>
      <source>Down the slope</source>
      <translation>Hangabwärts</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slope_percent} % of the pixels. It is unknown on flat ground, outside the DEM, and where no orbit sees {min_sensitivity} % of a motion down the slope.</source>
      <translation>Die hangabwärtige Rate ist für {slope_percent} % der Pixel bekannt. Unbekannt ist sie auf flachem Grund, außerhalb des DGM und wo keine Bahn {min_sensitivity} % einer Bewegung hangabwärts sieht.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>The first or last dates of the rates differ by {gap} days.</source>
      <translation>Die ersten oder letzten Daten der Raten liegen {gap} Tage auseinander.</translation>
    </message>
    <message>
      <source>Not every rate states its dates, so it was not checked whether they cover the same period.</source>
      <translation>Nicht jede Rate nennt ihre Daten, daher wurde nicht geprüft, ob sie denselben Zeitraum abdecken.</translation>
    </message>
    <message>
      <source>look geometry</source>
      <translation>Blickgeometrie</translation>
    </message>
    <message>
      <source>mm/year, standard error of the vertical rate</source>
      <translation>mm/Jahr, Standardfehler der vertikalen Rate</translation>
    </message>
    <message>
      <source>mm/year, standard error of the east rate</source>
      <translation>mm/Jahr, Standardfehler der östlichen Rate</translation>
    </message>
    <message>
      <source>vertical for each mm/year northwards</source>
      <translation>vertikal je mm/Jahr nach Norden</translation>
    </message>
    <message>
      <source>east for each mm/year northwards</source>
      <translation>östlich je mm/Jahr nach Norden</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>east</source>
      <translation>Ost</translation>
    </message>
    <message>
      <source>north</source>
      <translation>Nord</translation>
    </message>
    <message>
      <source>Reference pixel: column {column}, row {row} ({x}, {y}).</source>
      <translation>Referenzpixel: Spalte {column}, Zeile {row} ({x}, {y}).</translation>
    </message>
    <message>
      <source>The interferograms fall into {parts} groups of dates that no pair connects; between them the smallest velocity is assumed.</source>
      <translation>Die Interferogramme zerfallen in {parts} Gruppen von Daten, die kein Paar verbindet; dazwischen wird die kleinste Geschwindigkeit angenommen.</translation>
    </message>
    <message>
      <source>Motion to the north is taken as 0. Each mm/year of northward motion adds {vertical} mm/year to the vertical and {east} to the east rate.</source>
      <translation>Die Bewegung nach Norden wird als 0 angenommen. Jeder mm/Jahr nach Norden fügt der vertikalen Rate {vertical} und der östlichen {east} mm/Jahr hinzu.</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slopes} % of the pixels, the components for {known} %: the rest is flat, not covered by the DEM, or a slope along which no orbit sees {min_sensitivity} % of the motion. Take a larger DEM if it does not cover the rates.</source>
      <translation>Die hangabwärtige Rate ist für {slopes} % der Pixel bekannt, die Komponenten für {known} %: Der Rest ist flach, nicht vom DGM bedeckt oder ein Hang, längs dessen keine Bahn {min_sensitivity} % der Bewegung sieht. Ein größeres DGM nehmen, wenn es die Raten nicht bedeckt.</translation>
    </message>
    <message>
      <source>Not every rate states its dates: it is not checked whether they cover the same period.</source>
      <translation>Nicht jede Rate nennt ihre Daten: Es wird nicht geprüft, ob sie denselben Zeitraum abdecken.</translation>
    </message>
    <message>
      <source>The orbits cover different periods, {gap} days apart ({told}). Motion that changed between them is taken for a component: derive both rates from the same months.</source>
      <translation>Die Bahnen decken verschiedene Zeiträume ab, {gap} Tage auseinander ({told}). Eine Bewegung, die sich dazwischen geändert hat, wird für eine Komponente gehalten: Beide Raten aus denselben Monaten ableiten.</translation>
    </message>
    <message>
      <source>{name}: looks from {name2} (east {mean}, north {mean2}, up {mean3}).</source>
      <translation>{name}: blickt von {name2} (Ost {mean}, Nord {mean2}, oben {mean3}).</translation>
    </message>
    <message>
      <source>The interferograms tell a wavelength of {told} m: WAVELENGTH {wavelength_m} m is ignored.</source>
      <translation>Die Interferogramme nennen eine Wellenlänge von {told} m: WAVELENGTH {wavelength_m} m wird nicht beachtet.</translation>
    </message>
    <message>
      <source>The files hold displacements; positive is taken as motion towards the satellite.</source>
      <translation>Die Dateien enthalten Verschiebungen; positiv gilt als Bewegung zum Satelliten hin.</translation>
    </message>
    <message>
      <source>{name} fills -pi to pi and nothing beyond: its phase may be wrapped.</source>
      <translation>{name} füllt -pi bis pi und nichts darüber hinaus: Die Phase ist vielleicht nicht abgewickelt (wrapped).</translation>
    </message>
    <message>
      <source>All interferograms lie between 0 and 1, as coherence does. Check that they hold phase.</source>
      <translation>Alle Interferogramme liegen zwischen 0 und 1, wie Kohärenz. Prüfen, ob sie Phase enthalten.</translation>
    </message>
    <message>
      <source>{name} is a rate already: it is converted to mm/year (times {to_mm}), not derived.</source>
      <translation>{name} ist bereits eine Rate: Sie wird in mm/Jahr umgerechnet (mal {to_mm}), nicht abgeleitet.</translation>
    </message>
    <message>
      <source>{name} declares no unit; mm/year is assumed.</source>
      <translation>{name} nennt keine Einheit; mm/Jahr wird angenommen.</translation>
    </message>
    <message>
      <source>Deformation rate</source>
      <translation>Deformationsrate</translation>
    </message>
    <message>
      <source>{days} to {days2}, {pairs} interferograms</source>
      <translation>{days} bis {days2}, {pairs} Interferogramme</translation>
    </message>
    <message>
      <source>The rates towards the satellite run from {minimum} to {maximum} mm/year (negative: away from it), with a median of {median}. All rates are relative to the reference pixel at {x}, {y}, which is assumed not to move.</source>
      <translation>Die Raten zum Satelliten hin reichen von {minimum} bis {maximum} mm/Jahr (negativ: von ihm weg), mit einem Median von {median}. Alle Raten beziehen sich auf das Referenzpixel bei {x}, {y}, von dem angenommen wird, dass es sich nicht bewegt.</translation>
    </message>
    <message>
      <source>Each line is one interferogram, from its first to its second date.</source>
      <translation>Jede Linie ist ein Interferogramm, vom ersten bis zum zweiten Datum.</translation>
    </message>
    <message>
      <source>How well the pairs are explained</source>
      <translation>Wie gut die Paare erklärt sind</translation>
    </message>
    <message>
      <source>Root mean square of what the inversion leaves unexplained in each interferogram. One that stands out has an unwrapping error or strong atmosphere.</source>
      <translation>Quadratisches Mittel dessen, was die Inversion in jedem Interferogramm unerklärt lässt. Eines, das heraussticht, hat einen Abwicklungsfehler oder starke Atmosphäre.</translation>
    </message>
    <message>
      <source>deformation rate</source>
      <translation>Deformationsrate</translation>
    </message>
    <message>
      <source>Residual of each interferogram in radians</source>
      <translation>Restfehler jedes Interferogramms in Radiant</translation>
    </message>
    <message>
      <source>, coherence {coherence}</source>
      <translation>, Kohärenz {coherence}</translation>
    </message>
    <message>
      <source>least coherence</source>
      <translation>kleinste Kohärenz</translation>
    </message>
    <message>
      <source>positive phase means</source>
      <translation>positive Phase bedeutet</translation>
    </message>
    <message>
      <source>plane removed from each interferogram</source>
      <translation>aus jedem Interferogramm entfernte Ebene</translation>
    </message>
    <message>
      <source>mm per year towards the satellite</source>
      <translation>mm pro Jahr zum Satelliten hin</translation>
    </message>
    <message>
      <source>{residual_rms} rad{mean}</source>
      <translation>{residual_rms} rad{mean}</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>vom Satelliten weg</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>zum Satelliten hin</translation>
    </message>
    <message>
      <source>connected groups of dates</source>
      <translation>verbundene Gruppen von Daten</translation>
    </message>
    <message>
      <source>of the pixels solved</source>
      <translation>der Pixel gelöst</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz der Paare</translation>
    </message>
    <message>
      <source>Rates</source>
      <translation>Raten</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>interferogram</source>
      <translation>Interferogramm</translation>
    </message>
    <message>
      <source>interferograms</source>
      <translation>Interferogramme</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>The bands lie in different folders: {parts}. If these are two images, an index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>Die Bänder liegen in verschiedenen Ordnern: {parts}. Sind das zwei Bilder, mischt ein Index daraus zwei Zustände des Bodens. Die Bänder eines Bildes angeben, die des anderen in einem eigenen Lauf mit einem PREFIX.</translation>
    </message>
    <message>
      <source>The bands are not of one day: {parts}. An index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>Die Bänder sind nicht von einem Tag: {parts}. Ein Index daraus mischt zwei Zustände des Bodens. Die Bänder eines Bildes angeben, die des anderen in einem eigenen Lauf mit einem PREFIX.</translation>
    </message>
    <message>
      <source>Whole numbers up to {largest} and no declared scale in {names}: they are read as reflectance times 10,000, as Sentinel-2, HLS and PlanetScope store it. Set SCALE where that is wrong (1 keeps the numbers).</source>
      <translation>Ganze Zahlen bis {largest} und keine deklarierte Skalierung in {names}: Sie werden als Reflexion mal 10.000 gelesen, wie Sentinel-2, HLS und PlanetScope sie speichern. SCALE setzen, wo das falsch ist (1 behält die Zahlen).</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} nennt seinen Sensor nicht; seine Bandnummern {assumed} werden als die von Sentinel-2 gelesen. Ist es Landsat (Pixel von 30 m), die Bänder blue, green, red, nir, swir1, swir2 nennen oder den Dateinamen des Produkts behalten (LC08_...).</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} nennt seinen Sensor nicht; seine Bandnummern {assumed} werden als die von Sentinel-2 gelesen. Ist es Landsat (Pixel von 30 m), die Bänder blue, green, red, nir, swir1, swir2 nennen oder den Dateinamen des Produkts behalten (LC08_...).</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} nennt seinen Sensor nicht; seine Bandnummer {assumed} wird als die von Sentinel-2 gelesen. Ist es Landsat (Pixel von 30 m), die Bänder blue, green, red, nir, swir1, swir2 nennen oder den Dateinamen des Produkts behalten (LC08_...).</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} nennt seinen Sensor nicht; seine Bandnummer {assumed} wird als die von Sentinel-2 gelesen. Ist es Landsat (Pixel von 30 m), die Bänder blue, green, red, nir, swir1, swir2 nennen oder den Dateinamen des Produkts behalten (LC08_...).</translation>
    </message>
    <message>
      <source>{layer} declares no nodata value, but zeros lie along its border: 0 is taken as missing. Declare a nodata value if 0 is valid.</source>
      <translation>{layer} deklariert keinen NoData-Wert, aber an seinem Rand liegen Nullen: 0 gilt als fehlend. Einen NoData-Wert deklarieren, wenn 0 gültig ist.</translation>
    </message>
    <message>
      <source>{layer}: surface reflectance of Landsat Collection 2, value x {landsat_scale} - {value}; 0 is missing.</source>
      <translation>{layer}: Oberflächenreflexion von Landsat Collection 2, Wert x {landsat_scale} - {value}; 0 ist fehlend.</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, which is not a reflectance (0 to 1) but a digital number. Set SCALE (0.0001 for Sentinel-2) and run again.</source>
      <translation>{name} erreicht {maximum}, was keine Reflexion (0 bis 1), sondern ein digitaler Zahlenwert ist. SCALE setzen (0.0001 für Sentinel-2) und erneut ausführen.</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, brighter than any surface: glint, or saturated pixels that the file does not mark.</source>
      <translation>{name} erreicht {maximum}, heller als jede Oberfläche: Glanz oder gesättigte Pixel, die die Datei nicht kennzeichnet.</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tiles, {products}.</source>
      <translation>{path}: {level}, {tiles} Kacheln, {products}.</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tile, {products}.</source>
      <translation>{path}: {level}, {tiles} Kachel, {products}.</translation>
    </message>
    <message>
      <source>{name} has no cloud mask; its clouds stay in the image.</source>
      <translation>{name} hat keine Wolkenmaske; seine Wolken bleiben im Bild.</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR-Änderung</translation>
    </message>
    <message>
      <source>{before} dates before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>{before} Aufnahmen vor dem Ereignis werden mit {after} danach verglichen. Ein z-Wert über 3 liegt weit außerhalb dessen, was der Boden dort gewöhnlich schwankt.</translation>
    </message>
    <message>
      <source>{before} dates before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>{before} Aufnahmen vor dem Ereignis werden mit {after} danach verglichen. Ein z-Wert über 3 liegt weit außerhalb dessen, was der Boden dort gewöhnlich schwankt.</translation>
    </message>
    <message>
      <source>{before} date before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>{before} Aufnahme vor dem Ereignis wird mit {after} danach verglichen. Ein z-Wert über 3 liegt weit außerhalb dessen, was der Boden dort gewöhnlich schwankt.</translation>
    </message>
    <message>
      <source>{before} date before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>{before} Aufnahme vor dem Ereignis wird mit {after} danach verglichen. Ein z-Wert über 3 liegt weit außerhalb dessen, was der Boden dort gewöhnlich schwankt.</translation>
    </message>
    <message>
      <source>The shift is that of each date against the median of the pre-event dates, by phase correlation; positive to the right and down. No value means that the images have too little in common to measure it.</source>
      <translation>Der Versatz ist der jeder Aufnahme gegen den Median der Aufnahmen vor dem Ereignis, durch Phasenkorrelation; positiv nach rechts und unten. Kein Wert bedeutet, dass die Bilder zu wenig gemeinsam haben, um ihn zu messen.</translation>
    </message>
    <message>
      <source>shift, columns</source>
      <translation>Versatz, Spalten</translation>
    </message>
    <message>
      <source>shift, rows</source>
      <translation>Versatz, Zeilen</translation>
    </message>
    <message>
      <source>scale of the values</source>
      <translation>Skala der Werte</translation>
    </message>
    <message>
      <source>speckle filter</source>
      <translation>Speckle-Filter</translation>
    </message>
    <message>
      <source>largest shift allowed</source>
      <translation>größter erlaubter Versatz</translation>
    </message>
    <message>
      <source>{filter}, {window} pixels</source>
      <translation>{filter}, {window} Pixel</translation>
    </message>
    <message>
      <source>{max_shift} pixels</source>
      <translation>{max_shift} Pixel</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>dates of {value}</source>
      <translation>Aufnahmen von {value}</translation>
    </message>
    <message>
      <source>spread of speckle alone, {name}</source>
      <translation>Streuung durch Speckle allein, {name}</translation>
    </message>
    <message>
      <source>pixels, the largest shift</source>
      <translation>Pixel, der größte Versatz</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>polarisation</source>
      <translation>Polarisation</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) tells that its values are {scale}: INPUT_SCALE {given} is ignored.</source>
      <translation>{layer} ({parameter}) sagt, dass seine Werte {scale} sind: INPUT_SCALE {given} wird nicht beachtet.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}): digital numbers, calibrated by {calibration_db} dB.</source>
      <translation>{layer} ({parameter}): digitale Zahlenwerte, mit {calibration_db} dB kalibriert.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has a median of {median_db} dB, which no ground reflects: its values are not calibrated (digital numbers?), or not on the scale of INPUT_SCALE. Calibrate the image first; results are only comparable within it.</source>
      <translation>{layer} ({parameter}) hat einen Median von {median_db} dB, den kein Boden zurückwirft: Seine Werte sind nicht kalibriert (digitale Zahlenwerte?) oder nicht in der Skala von INPUT_SCALE. Das Bild zuerst kalibrieren; Ergebnisse sind nur in ihm selbst vergleichbar.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {wanted}; it is taken in the place of {polarisation}.</source>
      <translation>{layer} ({parameter}) enthält {wanted}; es wird anstelle von {polarisation} genommen.</translation>
    </message>
    <message>
      <source>{name} ({name2}): {looks} equivalent looks.</source>
      <translation>{name} ({name2}): {looks} äquivalente Looks.</translation>
    </message>
    <message>
      <source>Relative orbit: {value}; satellite: {value2}; scale: {scale}.</source>
      <translation>Relative Bahn: {value}; Satellit: {value2}; Skala: {scale}.</translation>
    </message>
    <message>
      <source>By the file names the values are {scale}: INPUT_SCALE {scale2} is ignored.</source>
      <translation>Nach den Dateinamen sind die Werte {scale}: INPUT_SCALE {scale2} wird nicht beachtet.</translation>
    </message>
    <message>
      <source>{value}: {looks} equivalent looks, {left} after the filter; speckle alone gives a spread of {floors} dB.</source>
      <translation>{value}: {looks} äquivalente Looks, {left} nach dem Filter; Speckle allein streut um {floors} dB.</translation>
    </message>
    <message>
      <source>{before} dates before, {after} after the event</source>
      <translation>{before} Aufnahmen vor dem Ereignis, {after} danach</translation>
    </message>
    <message>
      <source>Too little in common to measure the shift of {unsure} of {found} dates ({unsure2}): their co-registration was not checked.</source>
      <translation>Zu wenig gemeinsam, um den Versatz von {unsure} von {found} Aufnahmen ({unsure2}) zu messen: Ihre Koregistrierung wurde nicht geprüft.</translation>
    </message>
    <message>
      <source>Co-registration: the largest shift is {certain} pixels.</source>
      <translation>Koregistrierung: Der größte Versatz beträgt {certain} Pixel.</translation>
    </message>
    <message>
      <source>{name} has {rastercount} bands; the first is taken as elevation.</source>
      <translation>{name} hat {rastercount} Bänder; das erste gilt als Höhe.</translation>
    </message>
    <message>
      <source>{name} has elevations in {name2} ({metres} m); they are converted to metres.</source>
      <translation>{name} hat Höhen in {name2} ({metres} m); sie werden in Meter umgerechnet.</translation>
    </message>
    <message>
      <source>{name} holds impossible heights (outside -11,000 to 9,000 m); they are taken as missing. If its unit is not the metre, convert it first; if they are fill, declare them as nodata.</source>
      <translation>{name} enthält unmögliche Höhen (außerhalb von -11.000 bis 9.000 m); sie gelten als fehlend. Ist die Einheit nicht Meter, zuerst umrechnen; sind es Füllwerte, sie als NoData deklarieren.</translation>
    </message>
    <message>
      <source>{table} is being updated by someone else; waiting.</source>
      <translation>{table} wird gerade von jemand anderem aktualisiert; es wird gewartet.</translation>
    </message>
    <message>
      <source>{layer}: {name} holds whole numbers up to {max} only, which are classes of aspect and no angles; they are treated as classes.</source>
      <translation>{layer}: {name} enthält nur ganze Zahlen bis {max}; das sind Klassen der Exposition und keine Winkel; sie werden als Klassen behandelt.</translation>
    </message>
    <message>
      <source>{layer}: {name} declares no unit and reaches {max}; it is taken as radians and turned into degrees. If it is in degrees, declare that as the band's unit.</source>
      <translation>{layer}: {name} nennt keine Einheit und erreicht {max}; es wird als Radiant gelesen und in Grad umgerechnet. Sind es Grad, das als Einheit des Bands deklarieren.</translation>
    </message>
    <message>
      <source>{layer} declares its heights in '{name}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{layer} nennt seine Höhen in „{name}“, was keine bekannte Längeneinheit ist; sie gelten als Meter.</translation>
    </message>
    <message>
      <source>{layer} lies in a CRS whose unit is the {GetLinearUnitsName}, and declares no unit of its heights; they are taken as metres. If they are not, declare the band's unit.</source>
      <translation>{layer} liegt in einem KBS mit der Einheit {GetLinearUnitsName} und nennt keine Einheit seiner Höhen; sie gelten als Meter. Sind sie es nicht, die Einheit des Bands deklarieren.</translation>
    </message>
    <message>
      <source>{name} holds only 0 and 255; 255 is taken as landslide.</source>
      <translation>{name} enthält nur 0 und 255; 255 gilt als Hangrutschung.</translation>
    </message>
    <message>
      <source>{name} holds only 0 and its nodata value 255, so it knows of no landslide. If 255 marks the landslides, save it without that nodata value.</source>
      <translation>{name} enthält nur 0 und seinen NoData-Wert 255, kennt also keine Hangrutschung. Markiert 255 die Hangrutschungen, es ohne diesen NoData-Wert speichern.</translation>
    </message>
    <message>
      <source>{layer} has elevations in {name} ({metres} m); they are converted to metres.</source>
      <translation>{layer} hat Höhen in {name} ({metres} m); sie werden in Meter umgerechnet.</translation>
    </message>
    <message>
      <source>{layer} has slopes in per cent; they are converted to degrees.</source>
      <translation>{layer} hat Neigungen in Prozent; sie werden in Grad umgerechnet.</translation>
    </message>
    <message>
      <source>{layer} has slopes in radians; they are converted to degrees.</source>
      <translation>{layer} hat Neigungen in Radiant; sie werden in Grad umgerechnet.</translation>
    </message>
    <message>
      <source>{layer} has slopes as a ratio; they are converted to degrees.</source>
      <translation>{layer} hat Neigungen als Verhältnis; sie werden in Grad umgerechnet.</translation>
    </message>
    <message>
      <source>{layer} declares no unit of its slopes, and they reach {max} only; they are taken as degrees. If they are radians or a ratio, declare that as the band's unit.</source>
      <translation>{layer} nennt keine Einheit seiner Neigungen, und sie erreichen nur {max}; sie gelten als Grad. Sind sie Radiant oder ein Verhältnis, das als Einheit des Bands deklarieren.</translation>
    </message>
    <message>
      <source>{layer} holds {fill} in {count} pixels ({times} % of those read) and does not declare it as nodata; they are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>{layer} enthält {fill} in {count} Pixeln ({times} % der gelesenen) und deklariert das nicht als NoData; sie gelten als fehlend. Ist es ein Messwert, ihn anders schreiben; sonst deklarieren (Raster &gt; Konvertierung &gt; Übersetzen, „Den angegebenen NoData-Wert zuweisen“).</translation>
    </message>
    <message>
      <source>{layer} holds infinite values in {count} pixels ({times} % of those read); they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>{layer} enthält in {count} Pixeln ({times} % der gelesenen) unendliche Werte; sie gelten als fehlend. Eine Division durch null oder der Logarithmus von null ergibt unendlich: Prüfen, wie das Band entstand, und solche Pixel als NoData deklarieren.</translation>
    </message>
    <message>
      <source>{layer}: {count} pixels ({share} %) hold {fill}; they are missing.</source>
      <translation>{layer}: {count} Pixel ({share} %) enthalten {fill}; sie fehlen.</translation>
    </message>
    <message>
      <source>no landslide</source>
      <translation>keine Hangrutschung</translation>
    </message>
    <message>
      <source>{area} are landslide, plus or minus {half_width}</source>
      <translation>{area} sind Hangrutschung, plus oder minus {half_width}</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows {mapped}, {more} than the sample supports.</source>
      <translation>{said} (95 % Konfidenz); die Karte zeigt {mapped}, {more}, als die Stichprobe stützt.</translation>
    </message>
    <message>
      <source>How much is landslide, and how certain is that?</source>
      <translation>Wie viel ist Hangrutschung, und wie sicher ist das?</translation>
    </message>
    <message>
      <source>{map_name}, judged by {sample_name}</source>
      <translation>{map_name}, beurteilt nach {sample_name}</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows none.</source>
      <translation>{said} (95 % Konfidenz); die Karte zeigt keine.</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the {mapped} on the map agree with that.</source>
      <translation>{said} (95 % Konfidenz); die {mapped} auf der Karte stimmen damit überein.</translation>
    </message>
    <message>
      <source>on the map</source>
      <translation>auf der Karte</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>Standardfehler</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>Anteil der Fläche</translation>
    </message>
    <message>
      <source>Error matrix</source>
      <translation>Fehlermatrix</translation>
    </message>
    <message>
      <source>Shares of the whole area, as a map user needs them:</source>
      <translation>Anteile der Gesamtfläche, wie sie jemand braucht, der die Karte nutzt:</translation>
    </message>
    <message>
      <source>The points behind them:</source>
      <translation>Die Punkte dahinter:</translation>
    </message>
    <message>
      <source>A stratified random sample whose strata are the map's classes (landslide at a probability of {threshold} or more). Estimates, standard errors and 95 % intervals (1.96 standard errors) by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57). They hold for a sample drawn at random in each class, whatever the map's quality; points chosen by hand invalidate them. Areas are measured on the ellipsoid.</source>
      <translation>Eine geschichtete Zufallsstichprobe, deren Schichten die Klassen der Karte sind (Hangrutschung ab einer Wahrscheinlichkeit von {threshold}). Schätzwerte, Standardfehler und 95-%-Intervalle (1,96 Standardfehler) nach den Gleichungen 1 bis 11 von Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57). Sie gelten für eine in jeder Klasse zufällig gezogene Stichprobe, wie gut die Karte auch ist; von Hand gewählte Punkte machen sie ungültig. Flächen sind auf dem Ellipsoid gemessen.</translation>
    </message>
    <message>
      <source>Landslide area: counting pixels of the map, and the stratified estimate with its 95 % interval. Counting pixels includes the map's false alarms and leaves out what it missed, so use the estimate.</source>
      <translation>Rutschungsfläche: gezählte Pixel der Karte, und die geschichtete Schätzung mit ihrem 95-%-Intervall. Das Zählen der Pixel schließt die Fehlalarme der Karte ein und lässt aus, was sie übersah; daher die Schätzung verwenden.</translation>
    </message>
    <message>
      <source>The lower end of the interval falls below zero, so the sample is too small to show that there is any landslide at all. Draw more points in the class 'no landslide': that is where missed landslides are.</source>
      <translation>Das untere Ende des Intervalls liegt unter null; die Stichprobe ist also zu klein, um zu zeigen, dass es überhaupt Hangrutschungen gibt. Mehr Punkte in der Klasse „keine Hangrutschung“ ziehen: Dort liegen die übersehenen.</translation>
    </message>
    <message>
      <source>share of the area that is correct</source>
      <translation>Anteil der richtigen Fläche</translation>
    </message>
    <message>
      <source>Of the {drawn} points in '{name}' on the map only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals above are too narrow: draw more points in that class.</source>
      <translation>Von den {drawn} Punkten, die auf der Karte in „{name}“ liegen, sind nur {rarer} von der selteneren Art (richtig oder falsch). Mit weniger als fünf sind die Intervalle oben zu schmal: mehr Punkte in dieser Klasse ziehen.</translation>
    </message>
    <message>
      <source>{left_out} points were left out: their reference is 'unknown', or the map is unknown there.</source>
      <translation>{left_out} Punkte wurden ausgelassen: Ihre Referenz ist „unbekannt“, oder die Karte ist dort unbekannt.</translation>
    </message>
    <message>
      <source>landslide, {landslide}</source>
      <translation>Hangrutschung, {landslide}</translation>
    </message>
    <message>
      <source>landslide on the map</source>
      <translation>Hangrutschung auf der Karte</translation>
    </message>
    <message>
      <source>of what is mapped is landslide (user's accuracy)</source>
      <translation>des Kartierten ist Hangrutschung (Nutzergenauigkeit)</translation>
    </message>
    <message>
      <source>of the landslide area is mapped (producer's accuracy)</source>
      <translation>der Rutschungsfläche ist kartiert (Herstellergenauigkeit)</translation>
    </message>
    <message>
      <source>of the area is correct (overall accuracy)</source>
      <translation>der Fläche ist richtig (Gesamtgenauigkeit)</translation>
    </message>
    <message>
      <source>Landslide area on the map and estimated from the sample</source>
      <translation>Rutschungsfläche auf der Karte und aus der Stichprobe geschätzt</translation>
    </message>
    <message>
      <source>user's, {called}</source>
      <translation>Nutzergenauigkeit, {called}</translation>
    </message>
    <message>
      <source>of what is mapped as {called}, this share is it</source>
      <translation>dieser Anteil des als {called} Kartierten ist es</translation>
    </message>
    <message>
      <source>producer's, {called}</source>
      <translation>Herstellergenauigkeit, {called}</translation>
    </message>
    <message>
      <source>of what is {called}, this share is mapped as it</source>
      <translation>dieser Anteil dessen, was {called} ist, ist so kartiert</translation>
    </message>
    <message>
      <source>{name} in the reference</source>
      <translation>{name} in der Referenz</translation>
    </message>
    <message>
      <source>Only {points} points lie in '{name}' on the map. Olofsson et al. advise 50 to 100 in a rare class; with fewer, a share of exactly 0 or 100 % gets an interval that is too narrow.</source>
      <translation>Nur {points} Punkte liegen auf der Karte in „{name}“. Olofsson et al. raten zu 50 bis 100 in einer seltenen Klasse; mit weniger bekommt ein Anteil von genau 0 oder 100 % ein zu schmales Intervall.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>Schätzung</translation>
    </message>
    <message>
      <source>total</source>
      <translation>gesamt</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>geschätzt</translation>
    </message>
    <message>
      <source>Carving the valley</source>
      <translation>Das Tal wird geformt</translation>
    </message>
    <message>
      <source>Letting the slopes fail</source>
      <translation>Die Hänge rutschen ab</translation>
    </message>
    <message>
      <source>Sentinel-2 passes by day</source>
      <translation>Sentinel-2 fliegt bei Tag vorüber</translation>
    </message>
    <message>
      <source>Sentinel-1 passes by night, and has passed before</source>
      <translation>Sentinel-1 fliegt bei Nacht vorüber, und war vorher schon da</translation>
    </message>
    <message>
      <source>Twenty passes of each orbit make the interferograms</source>
      <translation>Zwanzig Überflüge jeder Bahn ergeben die Interferogramme</translation>
    </message>
    <message>
      <source>Drawing the maps</source>
      <translation>Die Karten werden gezeichnet</translation>
    </message>
    <message>
      <source>{size} landslides cover {total_m2}; most are about {max} large, and the largest, with {largest}, makes up {largest2} of it.</source>
      <translation>{size} Hangrutschungen bedecken {total_m2}; die meisten sind etwa {max} groß, und die größte macht mit {largest} {largest2} davon aus.</translation>
    </message>
    <message>
      <source>{count} large polygons, {area_share} of the area, look like several landslides drawn as one. Then there were more and smaller landslides than counted here, the tail is too heavy and the volume too large. Split them before using these figures.</source>
      <translation>{count} große Polygone, {area_share} der Fläche, sehen aus wie mehrere Hangrutschungen, die als eine gezeichnet wurden. Dann gab es mehr und kleinere Hangrutschungen als hier gezählt, der Ausläufer ist zu schwer und das Volumen zu groß. Sie aufteilen, bevor diese Zahlen verwendet werden.</translation>
    </message>
    <message>
      <source>How large are these landslides?</source>
      <translation>Wie groß sind diese Hangrutschungen?</translation>
    </message>
    <message>
      <source>{name}, {size} landslides</source>
      <translation>{name}, {size} Hangrutschungen</translation>
    </message>
    <message>
      <source>{cubic_metres} million m³</source>
      <translation>{cubic_metres} Millionen m³</translation>
    </message>
    <message>
      <source>The distribution of areas</source>
      <translation>Die Verteilung der Flächen</translation>
    </message>
    <message>
      <source>log10 of the area (m²)</source>
      <translation>log10 der Fläche (m²)</translation>
    </message>
    <message>
      <source>log10 of the probability density (1/m²)</source>
      <translation>log10 der Wahrscheinlichkeitsdichte (1/m²)</translation>
    </message>
    <message>
      <source>The fits</source>
      <translation>Die Anpassungen</translation>
    </message>
    <message>
      <source>exponent of the tail</source>
      <translation>Exponent des Ausläufers</translation>
    </message>
    <message>
      <source>rollover (most frequent area)</source>
      <translation>Rollover (häufigste Fläche)</translation>
    </message>
    <message>
      <source>The {better} fits better by Akaike's criterion; both have three parameters. A rollover near the smallest landslide that could be mapped may come from the mapping, not from the ground.</source>
      <translation>{better} passt nach Akaikes Kriterium besser; beide haben drei Parameter. Ein Rollover nahe der kleinsten kartierbaren Hangrutschung kann von der Kartierung stammen, nicht vom Boden.</translation>
    </message>
    <message>
      <source>Magnitude of the event</source>
      <translation>Magnitude des Ereignisses</translation>
    </message>
    <message>
      <source>mL = log10 N_LT = {magnitude} from the {size} landslides of this inventory (Malamud et al. 2004). It is the magnitude of the event only if they all belong to one event and none is missing.</source>
      <translation>mL = log10 N_LT = {magnitude} aus den {size} Hangrutschungen dieses Inventars (Malamud et al. 2004). Das ist nur dann die Magnitude des Ereignisses, wenn alle zu einem Ereignis gehören und keine fehlt.</translation>
    </message>
    <message>
      <source>From the landslides of {tail_m2} and more alone, if the rest follows the general distribution: mL = {magnitude_from_tail}, that is {magnitude_from_tail2} landslides. A number much larger than the count means that small ones were not mapped.</source>
      <translation>Aus den Hangrutschungen ab {tail_m2} allein, wenn der Rest der allgemeinen Verteilung folgt: mL = {magnitude_from_tail}, das sind {magnitude_from_tail2} Hangrutschungen. Eine viel größere Zahl als die gezählte bedeutet, dass kleine nicht kartiert wurden.</translation>
    </message>
    <message>
      <source>V = {log_alpha} A^{gamma} ({source}): {volume_text} in all, 95 % interval {low} to {high}.</source>
      <translation>V = {log_alpha} A^{gamma} ({source}): {volume_text} insgesamt, 95-%-Intervall {low} bis {high}.</translation>
    </message>
    <message>
      <source>The interval covers the uncertainty of the law's coefficients only (standard errors {gamma_error} of the exponent, {log_alpha_error} of log10 of the factor), not the scatter of single landslides, the errors of the outlines, or that this ground may follow another law.</source>
      <translation>Das Intervall umfasst nur die Unsicherheit der Koeffizienten des Gesetzes (Standardfehler {gamma_error} des Exponenten, {log_alpha_error} von log10 des Faktors), nicht die Streuung einzelner Hangrutschungen, die Fehler der Umrisse, oder dass dieser Boden einem anderen Gesetz folgt.</translation>
    </message>
    <message>
      <source>Areas are measured on the ellipsoid, a polygon with several parts is one landslide. Fits maximise the likelihood of all areas; fits to histograms are biased. Intervals are the central {level} of {replicates} fits to samples drawn from the areas with replacement.</source>
      <translation>Flächen sind auf dem Ellipsoid gemessen, ein Polygon aus mehreren Teilen ist eine Hangrutschung. Die Anpassungen maximieren die Likelihood aller Flächen; Anpassungen an Histogramme sind verzerrt. Die Intervalle sind die mittleren {level} von {replicates} Anpassungen an Stichproben, die aus den Flächen mit Zurücklegen gezogen wurden.</translation>
    </message>
    <message>
      <source>A polygon looks amalgamated when it has at least {large} times the median area and fills less than {min_solidity} of its convex hull, or has several parts or holes: {count} do here, with {area_share} of the area (after Marc &amp; Hovius 2015).</source>
      <translation>Ein Polygon sieht verschmolzen aus, wenn es mindestens das {large}-Fache der medianen Fläche hat und weniger als {min_solidity} seiner konvexen Hülle füllt, oder mehrere Teile oder Löcher hat: Hier sind es {count}, mit {area_share} der Fläche (nach Marc &amp; Hovius 2015).</translation>
    </message>
    <message>
      <source>area of all of them</source>
      <translation>Fläche aller</translation>
    </message>
    <message>
      <source>event magnitude mL</source>
      <translation>Ereignismagnitude mL</translation>
    </message>
    <message>
      <source>exponent of the tail, {low} to {high}</source>
      <translation>Exponent des Ausläufers, {low} bis {high}</translation>
    </message>
    <message>
      <source>rollover, {max} to {high}</source>
      <translation>Rollover, {max} bis {high}</translation>
    </message>
    <message>
      <source>inverse gamma (Malamud et al. 2004)</source>
      <translation>inverse Gamma (Malamud et al. 2004)</translation>
    </message>
    <message>
      <source>double Pareto (Stark &amp; Hovius 2001)</source>
      <translation>doppelte Pareto (Stark &amp; Hovius 2001)</translation>
    </message>
    <message>
      <source>the general distribution of Malamud et al. 2004</source>
      <translation>die allgemeine Verteilung von Malamud et al. 2004</translation>
    </message>
    <message>
      <source>Probability density of landslide areas. The fits use every area, not the bins.</source>
      <translation>Wahrscheinlichkeitsdichte der Rutschungsflächen. Die Anpassungen verwenden jede Fläche, nicht die Klassen.</translation>
    </message>
    <message>
      <source>inverse gamma</source>
      <translation>inverse Gamma</translation>
    </message>
    <message>
      <source>double Pareto</source>
      <translation>doppelte Pareto</translation>
    </message>
    <message>
      <source>Below the rollover areas become rare faster than any power law, so the double Pareto's beta and t are not determined by these data; its tail is.</source>
      <translation>Unterhalb des Rollovers werden Flächen schneller selten als bei jedem Potenzgesetz; Beta und t der doppelten Pareto sind durch diese Daten also nicht bestimmt, ihr Ausläufer schon.</translation>
    </message>
    <message>
      <source>The tail's exponent is below 2: a few large landslides make up nearly all of the area. In inventories it usually lies between 2 and 3; look for polygons that hold several landslides.</source>
      <translation>Der Exponent des Ausläufers liegt unter 2: Wenige große Hangrutschungen machen fast die ganze Fläche aus. In Inventaren liegt er meist zwischen 2 und 3; nach Polygonen suchen, die mehrere Hangrutschungen enthalten.</translation>
    </message>
    <message>
      <source>Fewer than {min_tail} landslides reach {tail_m2}, too few to estimate from the large ones how many there were.</source>
      <translation>Weniger als {min_tail} Hangrutschungen erreichen {tail_m2}; das sind zu wenige, um aus den großen zu schätzen, wie viele es waren.</translation>
    </message>
    <message>
      <source>volume, {low} to {high}</source>
      <translation>Volumen, {low} bis {high}</translation>
    </message>
    <message>
      <source>this inventory, in bins for display only</source>
      <translation>dieses Inventar, nur zur Anzeige in Klassen</translation>
    </message>
    <message>
      <source>Malamud et al. 2004</source>
      <translation>Malamud et al. 2004</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov distance</source>
      <translation>Kolmogorow-Smirnow-Abstand</translation>
    </message>
    <message>
      <source>rollover</source>
      <translation>Rollover</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>log-likelihood</source>
      <translation>Log-Likelihood</translation>
    </message>
    <message>
      <source>AIC</source>
      <translation>AIC</translation>
    </message>
    <message>
      <source>{layer}: {name} is in another unit ({metres} m); it is converted to metres.</source>
      <translation>{layer}: {name} hat eine andere Einheit ({metres} m); es wird in Meter umgerechnet.</translation>
    </message>
    <message>
      <source>{layer} holds whole numbers only ({size} different): they are taken as codes of classes, between which nothing is interpolated. If they are measured values, stack it under another role.</source>
      <translation>{layer} enthält nur ganze Zahlen ({size} verschiedene): Sie gelten als Codes von Klassen, zwischen denen nichts interpoliert wird. Sind es Messwerte, es unter einer anderen Rolle stapeln.</translation>
    </message>
    <message>
      <source>{layer}: {name} reaches {max}, which is no slope in degrees, and declares no unit; it is taken as it is. Declare the band's unit (%), or give a slope in degrees.</source>
      <translation>{layer}: {name} erreicht {max}, was keine Neigung in Grad ist, und nennt keine Einheit; es wird genommen, wie es ist. Die Einheit des Bands (%) deklarieren oder eine Neigung in Grad angeben.</translation>
    </message>
    <message>
      <source>{inventory}: no mapped area is given, so every pixel outside its polygons counts as 'not landslide'. Give the area where the inventory is complete as AREA.</source>
      <translation>{inventory}: Es ist kein kartiertes Gebiet angegeben, daher gilt jedes Pixel außerhalb seiner Polygone als „keine Hangrutschung“. Das Gebiet, in dem das Inventar vollständig ist, als AREA angeben.</translation>
    </message>
    <message>
      <source>Pixels without a value: {told}. With MISSING exclude, training and detection leave out every pixel that lacks a band; with fill, a missing band counts as its mean.</source>
      <translation>Pixel ohne Wert: {told}. Mit MISSING exclude lassen Training und Erkennung jedes Pixel aus, dem ein Band fehlt; mit fill gilt ein fehlendes Band als sein Mittelwert.</translation>
    </message>
    <message>
      <source>No reflectances of 0-1, by their mean: {told}. They are stacked as they are, which fits no model that learnt from reflectances. Run them through 'Optical factors' first.</source>
      <translation>Nach ihrem Mittelwert keine Reflexionen von 0-1: {told}. Sie werden gestapelt, wie sie sind, was zu keinem Modell passt, das aus Reflexionen gelernt hat. Sie zuerst durch „Optische Faktoren“ schicken.</translation>
    </message>
    <message>
      <source>{name} declares no nodata value, and {zeros} % of its pixels are exactly 0 in every band. If 0 means 'no data' here, declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value': 0) and stack again.</source>
      <translation>{name} deklariert keinen NoData-Wert, und {zeros} % seiner Pixel sind in jedem Band genau 0. Bedeutet 0 hier „keine Daten“, das deklarieren (Raster &gt; Konvertierung &gt; Übersetzen, „Den angegebenen NoData-Wert zuweisen“: 0) und erneut stapeln.</translation>
    </message>
    <message>
      <source>and {told} more</source>
      <translation>und {told} weitere</translation>
    </message>
    <message>
      <source>{there} of {runs} trainings are there from the comparison that was stopped; continuing.</source>
      <translation>{there} von {runs} Trainings sind vom angehaltenen Vergleich da; es wird fortgesetzt.</translation>
    </message>
    <message>
      <source>A stopped comparison beside the table was made from other inputs ({different}); starting again.</source>
      <translation>Ein angehaltener Vergleich neben der Tabelle entstand aus anderen Eingaben ({different}); es wird neu begonnen.</translation>
    </message>
    <message>
      <source>{name}, seed {seed} ({number} of {runs}): {architecture}, {bands} bands.</source>
      <translation>{name}, Seed {seed} ({number} von {runs}): {architecture}, {bands} Bänder.</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; rows of each worker: {told}.</source>
      <translation>Vom Dask-Cluster bei {scheduler} trainiert; Zeilen je Worker: {told}.</translation>
    </message>
    <message>
      <source>Best on the test area: {best} with F1 {spread_text}.</source>
      <translation>Am besten auf dem Testgebiet: {best} mit F1 {spread_text}.</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below, {judged} the seeds' spread of {spread}.</source>
      <translation>{sentence} Danach: {second}, {gap} darunter, {judged} die Streuung der Seeds von {spread}.</translation>
    </message>
    <message>
      <source>Comparison of networks and sensors</source>
      <translation>Vergleich von Netzen und Sensoren</translation>
    </message>
    <message>
      <source>{replace}: {experiments} rows, {seeds} seed(s)</source>
      <translation>{replace}: {experiments} Zeilen, {seeds} Seed(s)</translation>
    </message>
    <message>
      <source>Every row was trained on the same tiles with the same seeds and judged on the same {known} known pixels of the test area, {landslide} of them landslide. The test area and {buffer} pixels around it were excluded from training and validation; the threshold of each model comes from its validation part.</source>
      <translation>Jede Zeile wurde auf denselben Kacheln mit denselben Seeds trainiert und auf denselben {known} bekannten Pixeln des Testgebiets beurteilt, {landslide} davon Hangrutschung. Das Testgebiet und {buffer} Pixel darum waren vom Training und von der Validierung ausgeschlossen; der Schwellenwert jedes Modells kommt aus seinem Validierungsteil.</translation>
    </message>
    <message>
      <source>Accuracy on the test area</source>
      <translation>Genauigkeit auf dem Testgebiet</translation>
    </message>
    <message>
      <source>Total detected area</source>
      <translation>Erkannte Gesamtfläche</translation>
    </message>
    <message>
      <source>Error maps (seed {rows})</source>
      <translation>Fehlerkarten (Seed {rows})</translation>
    </message>
    <message>
      <source>Size and time</source>
      <translation>Größe und Zeit</translation>
    </message>
    <message>
      <source>Every training</source>
      <translation>Jedes Training</translation>
    </message>
    <message>
      <source>Everything needed to repeat this comparison</source>
      <translation>Alles, was nötig ist, um diesen Vergleich zu wiederholen</translation>
    </message>
    <message>
      <source>No row detected anything that could be judged.</source>
      <translation>Keine Zeile erkannte etwas, das sich beurteilen ließe.</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below.</source>
      <translation>{sentence} Danach: {second}, {gap} darunter.</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>mehr als</translation>
    </message>
    <message>
      <source>undefined (0/0)</source>
      <translation>undefiniert (0/0)</translation>
    </message>
    <message>
      <source>Mean ± sample standard deviation over the seeds.</source>
      <translation>Mittelwert ± Standardabweichung der Stichprobe über die Seeds.</translation>
    </message>
    <message>
      <source>F1 by experiment</source>
      <translation>F1 je Experiment</translation>
    </message>
    <message>
      <source>Total detected area by experiment</source>
      <translation>Erkannte Gesamtfläche je Experiment</translation>
    </message>
    <message>
      <source>first seed</source>
      <translation>erster Seed</translation>
    </message>
    <message>
      <source>One seed only: how much of a difference is due to chance is unknown. Set REPEATS to 3 or more.</source>
      <translation>Nur ein Seed: Wie viel eines Unterschieds Zufall ist, ist unbekannt. REPEATS auf 3 oder mehr setzen.</translation>
    </message>
    <message>
      <source>F1 of the landslide class; with several seeds, the mean and one standard deviation to either side.</source>
      <translation>F1 der Klasse Hangrutschung; bei mehreren Seeds der Mittelwert und eine Standardabweichung nach beiden Seiten.</translation>
    </message>
    <message>
      <source>Detected area inside the test area against the inventory's, mean over the seeds.</source>
      <translation>Erkannte Fläche im Testgebiet gegen die des Inventars, Mittelwert über die Seeds.</translation>
    </message>
    <message>
      <source>minutes per training</source>
      <translation>Minuten je Training</translation>
    </message>
    <message>
      <source>Where most landslides are</source>
      <translation>Wo die meisten Hangrutschungen sind</translation>
    </message>
    <message>
      <source>Where they are hardest to find</source>
      <translation>Wo sie am schwersten zu finden sind</translation>
    </message>
    <message>
      <source>{title} (seed {seed})</source>
      <translation>{title} (Seed {seed})</translation>
    </message>
    <message>
      <source>validation F1</source>
      <translation>Validierungs-F1</translation>
    </message>
    <message>
      <source>{stack}, row {row}, column {column}: {landslide} landslide pixels, mean F1 {f1}.</source>
      <translation>{stack}, Zeile {row}, Spalte {column}: {landslide} Rutschungspixel, mittleres F1 {f1}.</translation>
    </message>
    <message>
      <source>Error map of {caption}</source>
      <translation>Fehlerkarte von {caption}</translation>
    </message>
    <message>
      <source>experiment</source>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>inventory</source>
      <translation>Inventar</translation>
    </message>
    <message>
      <source>Device: {name}, computing in {precision_name}.</source>
      <translation>Gerät: {name}, gerechnet in {precision_name}.</translation>
    </message>
    <message>
      <source>{kind} is present but does not work ({failure}); trying the next device.</source>
      <translation>{kind} ist vorhanden, arbeitet aber nicht ({failure}); das nächste Gerät wird versucht.</translation>
    </message>
    <message>
      <source>Labels that hold 255 and no landslide (1): {of_255}. {meaning}: where 255 marks the landslides, recode it to 1 with 'Reclassify by table'.</source>
      <translation>Labels, die 255 und keine Hangrutschung (1) enthalten: {of_255}. {meaning}: Wo 255 die Hangrutschungen markiert, mit „Nach Tabelle reklassifizieren“ auf 1 umschreiben.</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown)</source>
      <translation>Labels sind 1 (Hangrutschung), 0 (keine) und 255 (unbekannt)</translation>
    </message>
    <message>
      <source>MISSING auto is {chosen}: {any_band} % of the labelled pixels lack a band ({bands}), so {done}.</source>
      <translation>MISSING auto ist {chosen}: {any_band} % der gelabelten Pixel fehlt ein Band ({bands}), daher {done}.</translation>
    </message>
    <message>
      <source>a missing value counts as its band's mean, in training and detection</source>
      <translation>gilt ein fehlender Wert als Mittelwert seines Bands, in Training und Erkennung</translation>
    </message>
    <message>
      <source>they are left out</source>
      <translation>werden sie ausgelassen</translation>
    </message>
    <message>
      <source>Stacks on one and the same grid are paired with labels in the order given: {sharing}.</source>
      <translation>Stapel auf ein und demselben Gitter werden in der angegebenen Reihenfolge mit Labels gepaart: {sharing}.</translation>
    </message>
    <message>
      <source>{names}: no geotransform or no coordinate reference system tells where this lies. A pixel is taken as 1 m, or as one unit of the CRS, and a model learns sizes in pixels: georeference the stacks if they lie on the ground.</source>
      <translation>{names}: Keine Geotransformation oder kein Koordinatenbezugssystem sagt, wo dies liegt. Ein Pixel gilt als 1 m oder als eine Einheit des KBS, und ein Modell lernt Größen in Pixeln: Die Stapel georeferenzieren, wenn sie auf der Erde liegen.</translation>
    </message>
    <message>
      <source>and {sharing} more</source>
      <translation>und {sharing} weitere</translation>
    </message>
    <message>
      <source>and {names} more</source>
      <translation>und {names} weitere</translation>
    </message>
    <message>
      <source>{split}: {pairs} patches, {width} x {height} pixels.</source>
      <translation>{split}: {pairs} Bildausschnitte, {width} x {height} Pixel.</translation>
    </message>
    <message>
      <source>{name}: {members} patches, {width} x {height} pixels.</source>
      <translation>{name}: {members} Bildausschnitte, {width} x {height} Pixel.</translation>
    </message>
    <message>
      <source>{method} on {name}, tiles of {tile} pixels.</source>
      <translation>{method} auf {name}, Kacheln von {tile} Pixeln.</translation>
    </message>
    <message>
      <source>Grad-CAM on the last encoder level</source>
      <translation>Grad-CAM auf der letzten Encoder-Ebene</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>Integrierte Gradienten</translation>
    </message>
    <message>
      <source>Heat is where the last encoder level speaks for landslide because of the band: what the level loses without it. The cells of that level are coarse. Colours as in the paper: red where the network pays attention, blue where not.</source>
      <translation>Wärme ist, wo die letzte Encoder-Ebene wegen des Bands für Hangrutschung spricht: was die Ebene ohne es verliert. Die Zellen dieser Ebene sind grob. Farben wie in der Arbeit: rot, wo das Netz aufmerksam ist, blau, wo nicht.</translation>
    </message>
    <message>
      <source>Heat is each band's share in the decision against one from the bands' means; red speaks for landslide, blue against. The total heat is the whole difference.</source>
      <translation>Wärme ist der Anteil jedes Bands an der Entscheidung gegenüber einer aus den Mittelwerten der Bänder; Rot spricht für Hangrutschung, Blau dagegen. Die gesamte Wärme ist der ganze Unterschied.</translation>
    </message>
    <message>
      <source>Heat is by how much the log-odds of landslide drop when the band is replaced by its mean; red speaks for landslide, blue against.</source>
      <translation>Wärme ist, um wie viel die Log-Odds der Hangrutschung fallen, wenn das Band durch seinen Mittelwert ersetzt wird; Rot spricht für Hangrutschung, Blau dagegen.</translation>
    </message>
    <message>
      <source>When it calls landslide, the model {name} looks most at {listed}.</source>
      <translation>Wenn es Hangrutschung sagt, sieht das Modell {name} am meisten auf {listed}.</translation>
    </message>
    <message>
      <source>{named} and {named2}</source>
      <translation>{named} und {named2}</translation>
    </message>
    <message>
      <source>What does the model look at?</source>
      <translation>Worauf achtet das Modell?</translation>
    </message>
    <message>
      <source>Heat map of each band</source>
      <translation>Wärmekarte jedes Bands</translation>
    </message>
    <message>
      <source>The colours mean the same in all pictures, so that a band that hardly matters looks calm; below them the band in grey.</source>
      <translation>Die Farben bedeuten in allen Bildern dasselbe, sodass ein Band, das kaum zählt, ruhig aussieht; darunter das Band in Grau.</translation>
    </message>
    <message>
      <source>A heat map shows what moves this network, not what causes landslides: bands that say nearly the same share their importance in ways that another training may change.</source>
      <translation>Eine Wärmekarte zeigt, was dieses Netz bewegt, nicht was Hangrutschungen verursacht: Bänder, die fast dasselbe sagen, teilen sich ihr Gewicht so auf, wie ein anderes Training es ändern kann.</translation>
    </message>
    <message>
      <source>From {detected_pixels} pixels called landslide among {valid_pixels}.</source>
      <translation>Aus {detected_pixels} als Hangrutschung bezeichneten Pixeln unter {valid_pixels}.</translation>
    </message>
    <message>
      <source>Nothing was called landslide here; the ranking is over all {valid_pixels} pixels.</source>
      <translation>Hier wurde nichts als Hangrutschung bezeichnet; die Rangliste gilt für alle {valid_pixels} Pixel.</translation>
    </message>
    <message>
      <source>Share of each band in the heat on the pixels called landslide.</source>
      <translation>Anteil jedes Bands an der Wärme auf den als Hangrutschung bezeichneten Pixeln.</translation>
    </message>
    <message>
      <source>All bands of a kind of sensor replaced at once: what no other kind makes up for.</source>
      <translation>Alle Bänder einer Art von Sensor zugleich ersetzt: was keine andere Art ausgleicht.</translation>
    </message>
    <message>
      <source>Share of each band in the heat</source>
      <translation>Anteil jedes Bands an der Wärme</translation>
    </message>
    <message>
      <source>Heat map of {name}</source>
      <translation>Wärmekarte von {name}</translation>
    </message>
    <message>
      <source>Share of each kind of sensor</source>
      <translation>Anteil jeder Art von Sensor</translation>
    </message>
    <message>
      <source>The same, by kind of sensor.</source>
      <translation>Dasselbe nach Art des Sensors.</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Rangliste</translation>
    </message>
    <message>
      <source>{name}: {bands} bands in the order {join}; tiles of {tile} pixels.</source>
      <translation>{name}: {bands} Bänder in der Reihenfolge {join}; Kacheln von {tile} Pixeln.</translation>
    </message>
    <message>
      <source>Written {target}: {told}.</source>
      <translation>{target} geschrieben: {told}.</translation>
    </message>
    <message>
      <source>not compared, because onnxruntime is absent</source>
      <translation>nicht verglichen, weil onnxruntime fehlt</translation>
    </message>
    <message>
      <source>largest difference from PyTorch {difference}</source>
      <translation>größter Unterschied zu PyTorch {difference}</translation>
    </message>
    <message>
      <source>Band {name} has the same value everywhere in the sample, so it carries no information.</source>
      <translation>Band {name} hat in der Stichprobe überall denselben Wert, trägt also keine Information.</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matters most.</source>
      <translation>Um Hangrutschungen vom Rest zu unterscheiden, zählt {ranked} am meisten.</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matter most.</source>
      <translation>Um Hangrutschungen vom Rest zu unterscheiden, zählen {ranked} am meisten.</translation>
    </message>
    <message>
      <source>{most} {strong} says largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} sagt weitgehend, was andere Faktoren sagen (Varianzinflation über 10).</translation>
    </message>
    <message>
      <source>{most} {strong} say largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} sagen weitgehend, was andere Faktoren sagen (Varianzinflation über 10).</translation>
    </message>
    <message>
      <source>{most} No factor repeats the others (every variance inflation factor is below 10).</source>
      <translation>{most} Kein Faktor wiederholt die anderen (jeder Varianzinflationsfaktor liegt unter 10).</translation>
    </message>
    <message>
      <source>{names} and {names2}</source>
      <translation>{names} und {names2}</translation>
    </message>
    <message>
      <source>Which factors matter?</source>
      <translation>Welche Faktoren zählen?</translation>
    </message>
    <message>
      <source>{stack}, labels {labels}</source>
      <translation>{stack}, Labels {labels}</translation>
    </message>
    <message>
      <source>From {landslide_samples} landslide pixels and {other_samples} others, drawn at random where the label is known and every band has a value.</source>
      <translation>Aus {landslide_samples} Rutschungspixeln und {other_samples} anderen, zufällig gezogen, wo das Label bekannt ist und jedes Band einen Wert hat.</translation>
    </message>
    <message>
      <source>on squares of the map that it never saw</source>
      <translation>auf Quadraten der Karte, die er nie gesehen hat</translation>
    </message>
    <message>
      <source>on pixels that it never saw (the landslides lie too close together for entire squares)</source>
      <translation>auf Pixeln, die er nie gesehen hat (die Hangrutschungen liegen zu dicht für ganze Quadrate)</translation>
    </message>
    <message>
      <source>A random forest learned to distinguish landslide pixels from others; its AUC is {auc} {where}. Permutation importance is how much of this is lost when one factor is shuffled: near 0, the factor adds nothing that others do not say as well. Gini importance is how much the forest's splits use a factor; it favours factors with many different values, so trust it less.</source>
      <translation>Ein Random Forest lernte, Rutschungspixel von anderen zu unterscheiden; seine AUC ist {auc} {where}. Die Permutationswichtigkeit ist, wie viel davon verloren geht, wenn ein Faktor durchmischt wird: Nahe 0 sagt der Faktor nichts, was andere nicht ebenso sagen. Die Gini-Wichtigkeit ist, wie sehr die Teilungen des Waldes einen Faktor nutzen; sie bevorzugt Faktoren mit vielen verschiedenen Werten, ihr also weniger trauen.</translation>
    </message>
    <message>
      <source>The variance inflation factor (VIF) says how well all other factors combined predict this one: 1 not at all, above 10 (tolerance under 0.1) so well that it may be left out.</source>
      <translation>Der Varianzinflationsfaktor (VIF) sagt, wie gut alle anderen Faktoren zusammen diesen vorhersagen: 1 gar nicht, über 10 (Toleranz unter 0,1) so gut, dass er wegbleiben kann.</translation>
    </message>
    <message>
      <source>infinite: other factors determine it</source>
      <translation>unendlich: Andere Faktoren bestimmen ihn</translation>
    </message>
    <message>
      <source>constant, has none</source>
      <translation>konstant, hat keinen</translation>
    </message>
    <message>
      <source>Permutation importance: loss of AUC, with its spread over 5 shuffles.</source>
      <translation>Permutationswichtigkeit: Verlust an AUC, mit der Streuung über 5 Durchmischungen.</translation>
    </message>
    <message>
      <source>Gini importance; all factors add up to 1.</source>
      <translation>Gini-Wichtigkeit; alle Faktoren zusammen ergeben 1.</translation>
    </message>
    <message>
      <source>Angles enter as northness and eastness, categories as one column per class; such a factor's VIF is the generalised one (Fox &amp; Monette 1992) to the power 1 / columns, comparable with the others.</source>
      <translation>Winkel gehen als Northness und Eastness ein, Kategorien als eine Spalte je Klasse; der VIF eines solchen Faktors ist der verallgemeinerte (Fox &amp; Monette 1992) hoch 1 / Spalten, vergleichbar mit den anderen.</translation>
    </message>
    <message>
      <source>{categories}: categories have no correlation coefficient and are left out here.</source>
      <translation>{categories}: Kategorien haben keinen Korrelationskoeffizienten und bleiben hier weg.</translation>
    </message>
    <message>
      <source>An angle has no linear correlation (359 and 1 degree are neighbours): aspect enters as northness and eastness.</source>
      <translation>Ein Winkel hat keine lineare Korrelation (359 und 1 Grad sind Nachbarn): Die Exposition geht als Northness und Eastness ein.</translation>
    </message>
    <message>
      <source>Permutation importance by factor</source>
      <translation>Permutationswichtigkeit je Faktor</translation>
    </message>
    <message>
      <source>Gini importance by factor</source>
      <translation>Gini-Wichtigkeit je Faktor</translation>
    </message>
    <message>
      <source>kind of sensor</source>
      <translation>Art des Sensors</translation>
    </message>
    <message>
      <source>Pearson's correlation coefficients.</source>
      <translation>Pearsons Korrelationskoeffizienten.</translation>
    </message>
    <message>
      <source>Pearson correlation of the factors</source>
      <translation>Pearson-Korrelation der Faktoren</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>Collinearity</source>
      <translation>Kollinearität</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>VIF</source>
      <translation>VIF</translation>
    </message>
    <message>
      <source>tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <source>Computed by {named} worker of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>Berechnet von {named} Worker des Dask-Clusters bei {address}; Blöcke je Worker: {named2}.</translation>
    </message>
    <message>
      <source>Computed by {named} workers of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>Berechnet von {named} Workern des Dask-Clusters bei {address}; Blöcke je Worker: {named2}.</translation>
    </message>
    <message>
      <source>Workers of the cluster compute on {others}, this computer on {here}: probabilities can differ in their last digits from those computed here.</source>
      <translation>Worker des Clusters rechnen auf {others}, dieser Computer auf {here}: Wahrscheinlichkeiten können in den letzten Stellen von den hier berechneten abweichen.</translation>
    </message>
    <message>
      <source>Tiles of up to {tile} x {tile2} pixels{why}, {how}.</source>
      <translation>Kacheln von bis zu {tile} x {tile2} Pixeln{why}, {how}.</translation>
    </message>
    <message>
      <source>The mean of {turns} views.</source>
      <translation>Der Mittelwert aus {turns} Ansichten.</translation>
    </message>
    <message>
      <source>blended over {overlap} pixels</source>
      <translation>über {overlap} Pixel ineinander übergehend</translation>
    </message>
    <message>
      <source>joined without seam, with {overlap} pixels of context</source>
      <translation>ohne Naht aneinandergefügt, mit {overlap} Pixeln Umgebung</translation>
    </message>
    <message>
      <source>(the network looks at the whole tile, so it keeps its training tile)</source>
      <translation>(das Netz betrachtet die ganze Kachel und behält daher die Kachelgröße seines Trainings)</translation>
    </message>
    <message>
      <source>Computing in float32, because {precision_name} moves probabilities by {largest} here.</source>
      <translation>Es wird in float32 gerechnet, weil {precision_name} Wahrscheinlichkeiten hier um {largest} verschiebt.</translation>
    </message>
    <message>
      <source>Out of memory on {name}: going on with batches of {batch_size}.</source>
      <translation>Speicher auf {name} erschöpft: Es geht mit Batches von {batch_size} weiter.</translation>
    </message>
    <message>
      <source>Computing in {name} from 1/{levels} of the resolution down, in float32 above; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>Es wird in {name} ab 1/{levels} der Auflösung abwärts gerechnet, darüber in float32; Wahrscheinlichkeiten weichen auf Proben um höchstens {largest} von float32 ab.</translation>
    </message>
    <message>
      <source>Computing in {name}; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>Es wird in {name} gerechnet; Wahrscheinlichkeiten weichen auf Proben um höchstens {largest} von float32 ab.</translation>
    </message>
    <message>
      <source>The pixels of {name} are {size} m wide, the model {name2} was trained on {pixel_size_m} m; expect poor results, or make a stack at the model's resolution.</source>
      <translation>Die Pixel von {name} sind {size} m breit, das Modell {name2} wurde auf {pixel_size_m} m trainiert; schlechte Ergebnisse sind zu erwarten, oder einen Stapel in der Auflösung des Modells erstellen.</translation>
    </message>
    <message>
      <source>The model {name} was trained for the rest of its own scene ({learnt_from}), not for {name2}; in other light it may do poorly. Train with USE_ON other_scenes for other dates and regions.</source>
      <translation>Das Modell {name} wurde für den Rest seiner eigenen Szene trainiert ({learnt_from}), nicht für {name2}; in anderem Licht kann es schlecht abschneiden. Für andere Daten und Gegenden mit USE_ON other_scenes trainieren.</translation>
    </message>
    <message>
      <source>Pixels without a value in {name}: {told}; {meaning}.</source>
      <translation>Pixel ohne Wert in {name}: {told}; {meaning}.</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Band {empty} von {name} hat nirgends einen Wert{inside}: Es gilt in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Band {empty} von {name} hat nirgends einen Wert{inside}: Es gilt in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Band {empty} von {name} hat nirgends einen Wert{inside}: Es gilt in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Band {empty} von {name} hat nirgends einen Wert{inside}: Es gilt in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Die Bänder {empty} von {name} haben nirgends einen Wert{inside}: Sie gelten in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Die Bänder {empty} von {name} haben nirgends einen Wert{inside}: Sie gelten in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Die Bänder {empty} von {name} haben nirgends einen Wert{inside}: Sie gelten in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>Die Bänder {empty} von {name} haben nirgends einen Wert{inside}: Sie gelten in jedem Pixel als der Mittelwert (MISSING fill), und die Karte beruht allein auf den anderen Bändern. Den NoData-Wert prüfen oder den Stapel neu erstellen.</translation>
    </message>
    <message>
      <source>a missing band counts as its mean there (MISSING fill)</source>
      <translation>ein fehlendes Band gilt dort als sein Mittelwert (MISSING fill)</translation>
    </message>
    <message>
      <source>the map is unknown where any of them is missing (MISSING exclude)</source>
      <translation>die Karte ist unbekannt, wo eines davon fehlt (MISSING exclude)</translation>
    </message>
    <message>
      <source>Uncertainty from {how}.</source>
      <translation>Unsicherheit aus {how}.</translation>
    </message>
    <message>
      <source>{images}: {output_type} on {width} x {height} pixels, {crs}; {valid} % with values.</source>
      <translation>{images}: {output_type} auf {width} x {height} Pixeln, {crs}; {valid} % mit Werten.</translation>
    </message>
    <message>
      <source>{name} declares its heights in '{declared}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{name} nennt seine Höhen in „{declared}“, was keine bekannte Längeneinheit ist; sie gelten als Meter.</translation>
    </message>
    <message>
      <source>{name} has elevations in a unit of {unit} m; they are converted to metres.</source>
      <translation>{name} hat Höhen in einer Einheit von {unit} m; sie werden in Meter umgerechnet.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the first is taken as elevation.</source>
      <translation>{name} hat {count} Bänder; das erste gilt als Höhe.</translation>
    </message>
    <message>
      <source>The DEM's heights are above the geoid, radar geometry needs them above the ellipsoid: give GEOID_HEIGHT.</source>
      <translation>Die Höhen des DGM beziehen sich auf das Geoid, die Radargeometrie braucht sie über dem Ellipsoid: GEOID_HEIGHT angeben.</translation>
    </message>
    <message>
      <source>Unpacking {sum} MB of {name}.</source>
      <translation>{sum} MB von {name} werden entpackt.</translation>
    </message>
    <message>
      <source>Split by blocks of {edge} pixels with a buffer of {buffer} pixels.</source>
      <translation>Nach Blöcken von {edge} Pixeln aufgeteilt, mit einem Puffer von {buffer} Pixeln.</translation>
    </message>
    <message>
      <source>Random split of {by_tile} tiles, as in the papers.</source>
      <translation>Zufällige Aufteilung von {by_tile} Kacheln, wie in den Arbeiten.</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and scores on them are too good.</source>
      <translation>Die Kacheln überlappen, daher teilen sich beide Teile Pixel und die Werte darauf sind zu gut.</translation>
    </message>
    <message>
      <source>Split by the given areas.</source>
      <translation>Nach den angegebenen Gebieten aufgeteilt.</translation>
    </message>
    <message>
      <source>{words} {count} training and {count2} validation tiles.</source>
      <translation>{words} {count} Kacheln zum Training und {count2} zur Validierung.</translation>
    </message>
    <message>
      <source>{processes} processes share each batch of {batch_size}.</source>
      <translation>{processes} Prozesse teilen sich jeden Batch von {batch_size}.</translation>
    </message>
    <message>
      <source>{processes} of {devices} graphics cards are used: a larger BATCH_SIZE ({min_samples}) would use all.</source>
      <translation>{processes} von {devices} Grafikkarten werden verwendet: Eine größere BATCH_SIZE ({min_samples}) würde alle verwenden.</translation>
    </message>
    <message>
      <source>Member {member} of {members}.</source>
      <translation>Mitglied {member} von {members}.</translation>
    </message>
    <message>
      <source>Member {member} of {members} is there already.</source>
      <translation>Mitglied {member} von {members} ist schon da.</translation>
    </message>
    <message>
      <source>Stopped by the user: {finished} of {members} members are finished; those not begun are left out.</source>
      <translation>Vom Benutzer angehalten: {finished} von {members} Mitgliedern sind fertig; nicht begonnene bleiben weg.</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is kept.</source>
      <translation>Mitglied {member} war in Arbeit, nach Epoche {epochs}: Mit ihm ist {monitor} der Validierung {with_value}, ohne es {without_value}; es wird also behalten.</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is left out.</source>
      <translation>Mitglied {member} war in Arbeit, nach Epoche {epochs}: Mit ihm ist {monitor} der Validierung {with_value}, ohne es {without_value}; es bleibt also weg.</translation>
    </message>
    <message>
      <source>Resuming after epoch {epoch} of {last_epoch} (checkpoint {checkpoint}).</source>
      <translation>Nach Epoche {epoch} von {last_epoch} fortgesetzt (Checkpoint {checkpoint}).</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}, validation loss {loss}, AUC {found}, F1 {found2} at {threshold}</source>
      <translation>Epoche {epoch}/{last_epoch}: Verlust {training_loss}, Validierungsverlust {loss}, AUC {found}, F1 {found2} bei {threshold}</translation>
    </message>
    <message>
      <source>No better {monitor} for {waited} epochs: training ends early after epoch {epoch}.</source>
      <translation>Seit {waited} Epochen kein besseres {monitor}: Das Training endet vorzeitig nach Epoche {epoch}.</translation>
    </message>
    <message>
      <source>Stopped by the user after epoch {epoch}.</source>
      <translation>Vom Benutzer nach Epoche {epoch} angehalten.</translation>
    </message>
    <message>
      <source>There is no checkpoint {checkpoint}; training starts from the beginning.</source>
      <translation>Es gibt keinen Checkpoint {checkpoint}; das Training beginnt von vorn.</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}</source>
      <translation>Epoche {epoch}/{last_epoch}: Verlust {training_loss}</translation>
    </message>
    <message>
      <source>; the best epoch, {best_epoch}, is kept</source>
      <translation>; die beste Epoche, {best_epoch}, wird behalten</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; members of each worker: {told}.</source>
      <translation>Vom Dask-Cluster bei {scheduler} trainiert; Mitglieder je Worker: {told}.</translation>
    </message>
    <message>
      <source>Trained for the rest of the same scene: brightness and the side of the shadows count as they are there (USE_ON rest_of_scene). For other dates or regions, train with USE_ON other_scenes.</source>
      <translation>Für den Rest derselben Szene trainiert: Helligkeit und die Seite der Schatten zählen, wie sie dort sind (USE_ON rest_of_scene). Für andere Daten oder Gegenden mit USE_ON other_scenes trainieren.</translation>
    </message>
    <message>
      <source>Trained for other scenes too: samples vary in brightness and in all directions (USE_ON other_scenes). For the rest of one partly mapped scene, USE_ON rest_of_scene is better.</source>
      <translation>Auch für andere Szenen trainiert: Die Beispiele ändern sich in Helligkeit und in allen Richtungen (USE_ON other_scenes). Für den Rest einer teilweise kartierten Szene ist USE_ON rest_of_scene besser.</translation>
    </message>
    <message>
      <source>{split} Training on {pixels} known pixels ({pixels2} landslide), validating on {pixels3} ({pixels4} landslide).</source>
      <translation>{split} Trainiert wird auf {pixels} bekannten Pixeln ({pixels2} Hangrutschung), validiert auf {pixels3} ({pixels4} Hangrutschung).</translation>
    </message>
    <message>
      <source>Random split of {chosen} tiles.</source>
      <translation>Zufällige Aufteilung von {chosen} Kacheln.</translation>
    </message>
    <message>
      <source>There is no VALIDATION_AREA, so blocks inside the training area validate.</source>
      <translation>Es gibt keine VALIDATION_AREA, daher validieren Blöcke innerhalb des Trainingsgebiets.</translation>
    </message>
    <message>
      <source>Random split of squares of {edge} pixels, without a buffer.</source>
      <translation>Zufällige Aufteilung von Quadraten von {edge} Pixeln, ohne Puffer.</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and the validation scores are too good.</source>
      <translation>Die Kacheln überlappen, daher teilen sich beide Teile Pixel und die Validierungswerte sind zu gut.</translation>
    </message>
    <message>
      <source>{scenes} label rasters</source>
      <translation>{scenes} Labelraster</translation>
    </message>
    <message>
      <source>Training again for {length}, now on all {pixels} known pixels ({pixels2} landslide).</source>
      <translation>Es wird {length} lang neu trainiert, jetzt auf allen {pixels} bekannten Pixeln ({pixels2} Hangrutschung).</translation>
    </message>
    <message>
      <source>The network before training again is kept.</source>
      <translation>Das Netz vor dem neuen Training wird behalten.</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 Epoche</translation>
    </message>
    <message>
      <source>{epochs} epochs</source>
      <translation>{epochs} Epochen</translation>
    </message>
    <message>
      <source>Probabilities calibrated on the validation part: temperature {temperature}, bias {bias}; expected calibration error {expected_calibration_error} before, {expected_calibration_error2} after. The threshold {threshold} becomes {calibrated_threshold}, at which the map is the same.</source>
      <translation>Wahrscheinlichkeiten am Validierungsteil kalibriert: Temperatur {temperature}, Bias {bias}; erwarteter Kalibrierungsfehler {expected_calibration_error} vorher, {expected_calibration_error2} nachher. Aus dem Schwellenwert {threshold} wird {calibrated_threshold}, bei dem die Karte dieselbe ist.</translation>
    </message>
    <message>
      <source>{architecture} trained on {scenes} scene(s), preset {preset}.</source>
      <translation>{architecture}, auf {scenes} Szene(n) trainiert, Voreinstellung {preset}.</translation>
    </message>
    <message>
      <source>validation part</source>
      <translation>Validierungsteil</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>mittlere IoU</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>area under the ROC curve</source>
      <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <source>average precision</source>
      <translation>mittlere Präzision</translation>
    </message>
    <message>
      <source>finds {recall} of 100 landslide pixels; of 100 pixels that it classifies as landslide, {precision} are.</source>
      <translation>findet {recall} von 100 Rutschungspixeln; von 100 Pixeln, die es als Hangrutschung klassifiziert, sind es {precision}.</translation>
    </message>
    <message>
      <source>On the validation part, which it was not trained on, this model {found} The epoch and the threshold were chosen on this part, so expect somewhat less elsewhere.</source>
      <translation>Auf dem Validierungsteil, auf dem es nicht trainiert wurde: Dieses Modell {found} Epoche und Schwellenwert wurden auf diesem Teil gewählt, anderswo ist also etwas weniger zu erwarten.</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>Training von {name}</translation>
    </message>
    <message>
      <source>Best epoch {training} of {training2}, {training3} minutes on {training4} in {training5}. {training6}</source>
      <translation>Beste Epoche {training} von {training2}, {training3} Minuten auf {training4} in {training5}. {training6}</translation>
    </message>
    <message>
      <source>Everything needed to repeat this training</source>
      <translation>Alles, was nötig ist, um dieses Training zu wiederholen</translation>
    </message>
    <message>
      <source>At the threshold {threshold} this model classifies nothing as landslide on the validation part.</source>
      <translation>Beim Schwellenwert {threshold} klassifiziert dieses Modell auf dem Validierungsteil nichts als Hangrutschung.</translation>
    </message>
    <message>
      <source>Before it was trained again on all labels, this model was judged on the validation part, which it had not been trained on: there it {found} The epoch and the threshold were chosen on this part. Only labels that it has never seen can show what the model achieves now.</source>
      <translation>Bevor es auf allen Labels neu trainiert wurde, wurde dieses Modell auf dem Validierungsteil beurteilt, auf dem es nicht trainiert worden war: Dort {found} Epoche und Schwellenwert wurden auf diesem Teil gewählt. Nur Labels, die es nie gesehen hat, können zeigen, was das Modell jetzt leistet.</translation>
    </message>
    <message>
      <source>The circle is the best epoch: its weights are in the model or, where it was trained again, it sets for how long.</source>
      <translation>Der Kreis ist die beste Epoche: Ihre Gewichte sind im Modell oder, wo es neu trainiert wurde, bestimmt sie, wie lange.</translation>
    </message>
    <message>
      <source>Accuracy on the validation part</source>
      <translation>Genauigkeit auf dem Validierungsteil</translation>
    </message>
    <message>
      <source>Maps hold sigmoid(logit / temperature + bias). Both numbers were fitted to the validation part, which is the part shown here; the order of the pixels, and so F1, AUC and the map at the threshold, stay the same. Elsewhere the error is larger, above all where landslides are rarer or more frequent than here: the accuracy report of a map shows it there.</source>
      <translation>Karten enthalten sigmoid(Logit / Temperatur + Bias). Beide Zahlen wurden an den Validierungsteil angepasst, den hier gezeigten Teil; die Reihenfolge der Pixel und damit F1, AUC und die Karte beim Schwellenwert bleiben gleich. Anderswo ist der Fehler größer, vor allem wo Hangrutschungen seltener oder häufiger sind als hier: Der Genauigkeitsbericht einer Karte zeigt ihn dort.</translation>
    </message>
    <message>
      <source>Validation map</source>
      <translation>Validierungskarte</translation>
    </message>
    <message>
      <source>The validated pieces richest in landslides, from left to right: input, labels, probability, errors.</source>
      <translation>Die validierten Stücke mit den meisten Hangrutschungen, von links nach rechts: Eingabe, Labels, Wahrscheinlichkeit, Fehler.</translation>
    </message>
    <message>
      <source>Then trained again from the start to epoch {again}, on the validation part too, {again2} known pixels in all. That network is the model. Nothing is left to judge it on, so every score and picture below is of the network before that.</source>
      <translation>Danach von vorn neu trainiert bis Epoche {again}, auch auf dem Validierungsteil, insgesamt {again2} bekannte Pixel. Dieses Netz ist das Modell. Es bleibt nichts, um es zu beurteilen; jeder Wert und jedes Bild unten gilt also dem Netz davor.</translation>
    </message>
    <message>
      <source>On the validation part</source>
      <translation>Auf dem Validierungsteil</translation>
    </message>
    <message>
      <source>Learning rate (thousandths)</source>
      <translation>Lernrate (Tausendstel)</translation>
    </message>
    <message>
      <source>Precision and recall; the circle is the model's threshold.</source>
      <translation>Präzision und Trefferquote; der Kreis ist der Schwellenwert des Modells.</translation>
    </message>
    <message>
      <source>expected calibration error before</source>
      <translation>erwarteter Kalibrierungsfehler vorher</translation>
    </message>
    <message>
      <source>expected calibration error after</source>
      <translation>erwarteter Kalibrierungsfehler nachher</translation>
    </message>
    <message>
      <source>temperature of the logits</source>
      <translation>Temperatur der Logits</translation>
    </message>
    <message>
      <source>bias of the logits</source>
      <translation>Bias der Logits</translation>
    </message>
    <message>
      <source>threshold before</source>
      <translation>Schwellenwert vorher</translation>
    </message>
    <message>
      <source>threshold after</source>
      <translation>Schwellenwert nachher</translation>
    </message>
    <message>
      <source>Reliability diagram, ten bins of probability.</source>
      <translation>Zuverlässigkeitsdiagramm, zehn Klassen der Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>epoch {best_epoch}</source>
      <translation>Epoche {best_epoch}</translation>
    </message>
    <message>
      <source>Values above {limit} are not drawn.</source>
      <translation>Werte über {limit} sind nicht gezeichnet.</translation>
    </message>
    <message>
      <source>training part</source>
      <translation>Trainingsteil</translation>
    </message>
    <message>
      <source>F1 at its best threshold</source>
      <translation>F1 bei seinem besten Schwellenwert</translation>
    </message>
    <message>
      <source>landslide in the labels</source>
      <translation>Hangrutschung in den Labels</translation>
    </message>
    <message>
      <source>no landslide in the labels</source>
      <translation>keine Hangrutschung in den Labels</translation>
    </message>
    <message>
      <source>Errors in {name}</source>
      <translation>Fehler in {name}</translation>
    </message>
    <message>
      <source>Probability in {name}</source>
      <translation>Wahrscheinlichkeit in {name}</translation>
    </message>
    <message>
      <source>probability {value}</source>
      <translation>Wahrscheinlichkeit {value}</translation>
    </message>
    <message>
      <source>training mean</source>
      <translation>Mittelwert des Trainings</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>the network's own</source>
      <translation>die des Netzes selbst</translation>
    </message>
    <message>
      <source>calibrated, as in the maps</source>
      <translation>kalibriert, wie in den Karten</translation>
    </message>
    <message>
      <source>not in the validation part</source>
      <translation>nicht im Validierungsteil</translation>
    </message>
    <message>
      <source>Sample {number}: input, labels, probability, errors</source>
      <translation>Probe {number}: Eingabe, Labels, Wahrscheinlichkeit, Fehler</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Proben</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>{architecture} for {bands} bands, {parameters} parameters.</source>
      <translation>{architecture} für {bands} Bänder, {parameters} Parameter.</translation>
    </message>
    <message>
      <source>The scenes' pixels measure {sizes} to {sizes2} m; resample them to one size for a better model.</source>
      <translation>Die Pixel der Szenen messen {sizes} bis {sizes2} m; für ein besseres Modell auf eine Größe resampeln.</translation>
    </message>
    <message>
      <source>WIDTH {width}: the choice for this device.</source>
      <translation>WIDTH {width}: die Wahl für dieses Gerät.</translation>
    </message>
    <message>
      <source>Warning: {text}</source>
      <translation>Warnung: {text}</translation>
    </message>
    <message>
      <source>Making the environment {folder} with {program}.</source>
      <translation>Die Umgebung {folder} wird mit {program} erstellt.</translation>
    </message>
    <message>
      <source>It could not: {problem}</source>
      <translation>Das ging nicht: {problem}</translation>
    </message>
    <message>
      <source>The engine in {folder} is already set up and works.</source>
      <translation>Der Rechenkern in {folder} ist schon eingerichtet und funktioniert.</translation>
    </message>
    <message>
      <source>The environment in {folder} is damaged and is being made again. {error}</source>
      <translation>Die Umgebung in {folder} ist beschädigt und wird neu erstellt. {error}</translation>
    </message>
    <message>
      <source>Prefixes: post_ and pre_ before the names of the bands, so that one stack holds both dates.</source>
      <translation>Präfixe: post_ und pre_ vor den Namen der Bänder, damit ein Stapel beide Daten enthält.</translation>
    </message>
    <message>
      <source>a pixel that lacks a band is left out and stays unknown</source>
      <translation>ein Pixel, dem ein Band fehlt, wird ausgelassen und bleibt unbekannt</translation>
    </message>
    <message>
      <source>a missing band counts as its mean; only a pixel without any band stays unknown</source>
      <translation>ein fehlendes Band gilt als sein Mittelwert; nur ein Pixel ganz ohne Band bleibt unbekannt</translation>
    </message>
    <message>
      <source>Pixel: {resolution} m, as fine as the post-event image.</source>
      <translation>Pixel: {resolution} m, so fein wie das Bild nach dem Ereignis.</translation>
    </message>
    <message>
      <source>Extent: where the post-event image and the DEM overlap, {right} by {top} km. Where other inputs do not cover it (a cloud, the edge of a swath), they are missing.</source>
      <translation>Ausdehnung: wo sich das Bild nach dem Ereignis und das DGM überlappen, {right} mal {top} km. Wo andere Eingaben sie nicht bedecken (eine Wolke, der Rand eines Streifens), fehlen sie.</translation>
    </message>
    <message>
      <source>Radar values: {scale}, because {known_by} ({path}).</source>
      <translation>Radarwerte: {scale}, weil {known_by} ({path}).</translation>
    </message>
    <message>
      <source>CRS: that of the post-event image ({reference}), because it is metric.</source>
      <translation>KBS: das des Bildes nach dem Ereignis ({reference}), weil es metrisch ist.</translation>
    </message>
    <message>
      <source>CRS: {zone}, the UTM zone around the middle of the post-event image.</source>
      <translation>KBS: {zone}, die UTM-Zone um die Mitte des Bildes nach dem Ereignis.</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>diesem Computer</translation>
    </message>
    <message>
      <source>Missing values: {missing_words}.</source>
      <translation>Fehlende Werte: {missing_words}.</translation>
    </message>
    <message>
      <source>Threshold: {threshold}, the one with the best F1 on the part set aside.</source>
      <translation>Schwellenwert: {threshold}, der mit dem besten F1 auf dem zurückgehaltenen Teil.</translation>
    </message>
    <message>
      <source>Network: {network}, {width} of its published width, trained on {device}.</source>
      <translation>Netz: {network}, {width} seiner veröffentlichten Breite, trainiert auf {device}.</translation>
    </message>
    <message>
      <source>Network: {network}, trained on {device}.</source>
      <translation>Netz: {network}, trainiert auf {device}.</translation>
    </message>
    <message>
      <source>post-event image</source>
      <translation>Bild nach dem Ereignis</translation>
    </message>
    <message>
      <source>{get} The error map judges where the network was not trained.</source>
      <translation>{get} Die Fehlerkarte beurteilt nur, wo das Netz nicht trainiert wurde.</translation>
    </message>
    <message>
      <source>one network, 20 epochs</source>
      <translation>ein Netz, 20 Epochen</translation>
    </message>
    <message>
      <source>one network, as many epochs as the preset has</source>
      <translation>ein Netz, so viele Epochen wie in der Voreinstellung</translation>
    </message>
    <message>
      <source>three networks as an ensemble, and every detection in eight flipped and rotated views</source>
      <translation>drei Netze als Ensemble, und jede Erkennung in acht gespiegelten und gedrehten Ansichten</translation>
    </message>
    <message>
      <source>scale bar</source>
      <translation>Maßstabsleiste</translation>
    </message>
    <message>
      <source>What was chosen, and why</source>
      <translation>Was gewählt wurde, und warum</translation>
    </message>
    <message>
      <source>The steps, to repeat one by one</source>
      <translation>Die Schritte, um sie einzeln zu wiederholen</translation>
    </message>
    <message>
      <source>Cautions</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <source>Effort: {words}. A fifth of the area, in whole blocks, is set aside: the error map judges there. The model is not trained again on these blocks at the end (REFIT), because then nothing would be left to judge it on.</source>
      <translation>Aufwand: {words}. Ein Fünftel des Gebiets wird in ganzen Blöcken zurückgehalten: Dort beurteilt die Fehlerkarte das Ergebnis. Das Modell wird am Ende nicht auch auf diesen Blöcken trainiert (REFIT), denn dann bliebe nichts, um es zu beurteilen.</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>Geländefaktoren</translation>
    </message>
    <message>
      <source>Several dates: the change against the median of all dates before the event, and its z-score.</source>
      <translation>Mehrere Aufnahmen: die Änderung gegen den Median aller Aufnahmen vor dem Ereignis und ihr z-Wert.</translation>
    </message>
    <message>
      <source>SAR factors</source>
      <translation>SAR-Faktoren</translation>
    </message>
    <message>
      <source>Lee filter, 5 x 5.</source>
      <translation>Lee-Filter, 5 x 5.</translation>
    </message>
    <message>
      <source>Geology factors</source>
      <translation>Geologiefaktoren</translation>
    </message>
    <message>
      <source>No mapped area was given, so whatever is not a landslide in the inventory counts as ground.</source>
      <translation>Es wurde kein kartiertes Gebiet angegeben, daher gilt alles, was im Inventar keine Hangrutschung ist, als Gelände ohne.</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>Ausdehnung der Erkennung</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>Fehlerkarte</translation>
    </message>
    <message>
      <source>Judged at the model's own threshold, only where the model was not trained.</source>
      <translation>Beurteilt beim Schwellenwert des Modells, und nur dort, wo es nicht trainiert wurde.</translation>
    </message>
    <message>
      <source>Optical factors, pre-event</source>
      <translation>Optische Faktoren, vor dem Ereignis</translation>
    </message>
    <message>
      <source>Optical factors, post-event</source>
      <translation>Optische Faktoren, nach dem Ereignis</translation>
    </message>
    <message>
      <source>Clouds and their shadows are masked by the product's own classification.</source>
      <translation>Wolken und ihre Schatten werden nach der Klassifikation des Produkts maskiert.</translation>
    </message>
    <message>
      <source>Plain bands do not tell clouds, so none are masked: what was found under one is false.</source>
      <translation>Einfache Bänder sagen nichts über Wolken, daher wird keine maskiert: Was unter einer gefunden wird, ist falsch.</translation>
    </message>
    <message>
      <source>Both papers' terrain factors, and those that the model needs.</source>
      <translation>Die Geländefaktoren beider Arbeiten und die, die das Modell braucht.</translation>
    </message>
    <message>
      <source>Both papers' terrain factors.</source>
      <translation>Die Geländefaktoren beider Arbeiten.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Detection</source>
      <translation>Erkennung</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygons have no {field}; unknown there.</source>
      <translation>{name}: {without_class} Polygone haben kein {field}; dort unbekannt.</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygon has no {field}; unknown there.</source>
      <translation>{name}: {without_class} Polygon hat kein {field}; dort unbekannt.</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} features that are a point or a line left out; only outlines have an area.</source>
      <translation>{name}: {points_and_lines} Objekte, die ein Punkt oder eine Linie sind, wurden ausgelassen; nur Umrisse haben eine Fläche.</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} feature that is a point or a line left out; only outlines have an area.</source>
      <translation>{name}: {points_and_lines} Objekt, das ein Punkt oder eine Linie ist, wurde ausgelassen; nur Umrisse haben eine Fläche.</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygons were repaired.</source>
      <translation>{name}: {repaired} ungültige Polygone wurden repariert.</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygon was repaired.</source>
      <translation>{name}: {repaired} ungültiges Polygon wurde repariert.</translation>
    </message>
    <message>
      <source>{name}: {empty} features without any polygon left out.</source>
      <translation>{name}: {empty} Objekte ohne Polygon ausgelassen.</translation>
    </message>
    <message>
      <source>{name}: {empty} feature without any polygon left out.</source>
      <translation>{name}: {empty} Objekt ohne Polygon ausgelassen.</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>FCADenseNet (Remote Sensing 2024, 16, 992), auf den westlichen 60 % einer Szene trainiert: Atsuma, Hokkaido, nach dem Erdbeben von Ost-Iburi am 06.09.2018 (Sentinel-2 Blau, Grün, Rot, vorher und nachher, und Gelände aus AW3D30). Andere Orte, Jahreszeiten und Auslöser sehen anders aus: ein Ausgangspunkt zum Feinabstimmen (START_FROM).</translation>
    </message>
    <message>
      <source>the eastern 40 % of the Atsuma scene inside the inventory's mapped area, not seen in training or validation</source>
      <translation>die östlichen 40 % der Szene Atsuma innerhalb des kartierten Gebiets des Inventars, weder im Training noch in der Validierung gesehen</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>Multi-Input-U-Net mit Attention (Chen et al. 2023), auf den westlichen 60 % einer Szene trainiert: Atsuma, Hokkaido, nach dem Erdbeben von Ost-Iburi am 06.09.2018 (Sentinel-2 Blau, Grün, Rot, vorher und nachher, und Gelände aus AW3D30). Andere Orte, Jahreszeiten und Auslöser sehen anders aus: ein Ausgangspunkt zum Feinabstimmen (START_FROM).</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>FCADenseNet (Remote Sensing 2024, 16, 992), auf drei simulierten Tälern mit allen Sensoren trainiert (Seeds 11, 12, 13 von „Beispielszene erzeugen“). Es hat nie die wirkliche Erde gesehen: ein Ausgangspunkt zum Feinabstimmen (START_FROM), kein Modell zum Kartieren.</translation>
    </message>
    <message>
      <source>a fourth simulated valley (seed 14) that training never saw; it says nothing about the real Earth</source>
      <translation>ein viertes simuliertes Tal (Seed 14), das im Training nie vorkam; über die wirkliche Erde sagt es nichts</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>Multi-Input-U-Net mit Attention (Chen et al. 2023), auf drei simulierten Tälern mit allen Sensoren trainiert (Seeds 11, 12, 13 von „Beispielszene erzeugen“). Es hat nie die wirkliche Erde gesehen: ein Ausgangspunkt zum Feinabstimmen (START_FROM), kein Modell zum Kartieren.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Could not write {names}: {value}. Free some space or choose another folder.</source>
      <translation>{names} konnte nicht geschrieben werden: {value}. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{names} was not written: {error}. Check that the inputs can be read. Free some space or choose another folder.</source>
      <translation>{names} wurde nicht geschrieben: {error}. Prüfen, ob die Eingaben lesbar sind. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{named} could not be used ({value}), so {names} was not written. Check that the file is there, readable, and not held open by another program.</source>
      <translation>{named} konnte nicht verwendet werden ({value}), daher wurde {names} nicht geschrieben. Prüfen, ob die Datei da und lesbar ist und von keinem anderen Programm offen gehalten wird.</translation>
    </message>
    <message>
      <source>The folder {parent} of the output {name} does not exist. Create it, or choose another folder.</source>
      <translation>Den Ordner {parent} der Ausgabe {name} gibt es nicht. Ihn anlegen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The folder {parent} is not writable, so {name} cannot be saved. Choose another folder.</source>
      <translation>Der Ordner {parent} ist nicht beschreibbar, daher kann {name} nicht gespeichert werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{target} is a file, not a folder. Choose another folder.</source>
      <translation>{target} ist eine Datei, kein Ordner. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is overwritten.</source>
      <translation>Der Ordner {target} enthält andere Dateien. Einen leeren Ordner oder einen neuen Namen wählen; nichts Eigenes wird überschrieben.</translation>
    </message>
    <message>
      <source>{target} could not be put in its place ({strerror}): a program holds it open, such as QGIS with the older file as a layer, or a virus scanner. Close it there and run again, or choose another name.</source>
      <translation>{target} konnte nicht an seinen Platz gebracht werden ({strerror}): Ein Programm hält es offen, etwa QGIS mit der älteren Datei als Layer oder ein Virenscanner. Es dort schließen und erneut ausführen, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the bands {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>Dem Stapel {layer} fehlen die Bänder {missing}, die das Modell braucht. Er hat: {present}. Mit „Layer stapeln“ hinzufügen, was fehlt, oder ein Modell für diese Bänder wählen.</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the band {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>Dem Stapel {layer} fehlt das Band {missing}, das das Modell braucht. Er hat: {present}. Mit „Layer stapeln“ hinzufügen, was fehlt, oder ein Modell für diese Bänder wählen.</translation>
    </message>
    <message>
      <source>A band has no name. Give every band a description.</source>
      <translation>Ein Band hat keinen Namen. Jedem Band eine Beschreibung geben.</translation>
    </message>
    <message>
      <source>Band {name}: role {role} is not known. Use one of {roles}.</source>
      <translation>Band {name}: Die Rolle {role} ist nicht bekannt. Eine von {roles} verwenden.</translation>
    </message>
    <message>
      <source>Band {name}: kind {kind} is not known. Use one of {kinds}.</source>
      <translation>Band {name}: Die Art {kind} ist nicht bekannt. Eine von {kinds} verwenden.</translation>
    </message>
    <message>
      <source>Two bands are called {called}: one in {other}, one in {layer}. Rename one (band description), or make it with a prefix such as pre_.</source>
      <translation>Zwei Bänder heißen {called}: eines in {other}, eines in {layer}. Eines umbenennen (Bandbeschreibung) oder mit einem Präfix wie pre_ erstellen.</translation>
    </message>
    <message>
      <source>A band entry is not valid ({error}). The model file is damaged or was made by another program.</source>
      <translation>Ein Bandeintrag ist ungültig ({error}). Die Modelldatei ist beschädigt oder stammt von einem anderen Programm.</translation>
    </message>
    <message>
      <source>{other} and {name}, which mean the same</source>
      <translation>{other} und {name}, was dasselbe bedeutet</translation>
    </message>
    <message>
      <source>The model {name} has the impossible calibration {name2} {value}. Train it again, or use another copy.</source>
      <translation>Das Modell {name} hat die unmögliche Kalibrierung {name2} {value}. Es neu trainieren oder eine andere Kopie verwenden.</translation>
    </message>
    <message>
      <source>The graphics card ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or DEVICE cpu.</source>
      <translation>Der Speicher der Grafikkarte ist erschöpft. Eine kleinere BATCH_SIZE, TILE_SIZE oder WIDTH verwenden, oder DEVICE cpu.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or close other programs.</source>
      <translation>Der Speicher des Computers ist erschöpft. Eine kleinere BATCH_SIZE, TILE_SIZE oder WIDTH verwenden, oder andere Programme schließen.</translation>
    </message>
    <message>
      <source>A library of the engine failed without saying why, as happens when the memory is full. Close other programs or use a smaller BATCH_SIZE, TILE_SIZE or WIDTH; where there is room enough, run 'Set up the engine' again.</source>
      <translation>Eine Bibliothek des Rechenkerns versagte ohne Angabe von Gründen, wie es bei vollem Speicher vorkommt. Andere Programme schließen oder eine kleinere BATCH_SIZE, TILE_SIZE oder WIDTH verwenden; ist genug Platz, „Rechenkern einrichten“ erneut ausführen.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space, or choose another folder for the outputs.</source>
      <translation>Der Datenträger ist voll. Platz schaffen oder einen anderen Ordner für die Ausgaben wählen.</translation>
    </message>
    <message>
      <source>Windows could not load a library of PyTorch. Install the Microsoft Visual C++ Redistributable (x64) from Microsoft and start QGIS again.</source>
      <translation>Windows konnte eine Bibliothek von PyTorch nicht laden. Das Microsoft Visual C++ Redistributable (x64) von Microsoft installieren und QGIS neu starten.</translation>
    </message>
    <message>
      <source>A package of the engine is missing or damaged. Run 'Set up the engine' again; it repairs the environment.</source>
      <translation>Ein Paket des Rechenkerns fehlt oder ist beschädigt. „Rechenkern einrichten“ erneut ausführen; es repariert die Umgebung.</translation>
    </message>
    <message>
      <source>The graphics card could not do the work. Update its driver, or use DEVICE cpu.</source>
      <translation>Die Grafikkarte konnte die Arbeit nicht leisten. Ihren Treiber aktualisieren oder DEVICE cpu verwenden.</translation>
    </message>
    <message>
      <source>met an error that it does not foresee</source>
      <translation>traf auf einen Fehler, den es nicht vorhersieht</translation>
    </message>
    <message>
      <source>{what} {unforeseen} ({said}). Check the inputs.</source>
      <translation>{what} {unforeseen} ({said}). Die Eingaben prüfen.</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please send the report {path} to {issues}.</source>
      <translation>{sentence} Sind sie richtig, bitte den Bericht {path} an {issues} senden.</translation>
    </message>
    <message>
      <source>Landslide Mapper: {what}</source>
      <translation>Landslide Mapper: {what}</translation>
    </message>
    <message>
      <source>landslide_mapper {version}</source>
      <translation>landslide_mapper {version}</translation>
    </message>
    <message>
      <source>Python {split} on {platform}</source>
      <translation>Python {split} auf {platform}</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please tell us at {issues}; no report could be written ({reason}).</source>
      <translation>{sentence} Sind sie richtig, bitte unter {issues} mitteilen; ein Bericht konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <source>{name} has {size} MB, and no metadata of a product has more than {max_xml_bytes} MB. Download the product again, from its publisher.</source>
      <translation>{name} hat {size} MB, und keine Metadaten eines Produkts haben mehr als {max_xml_bytes} MB. Das Produkt erneut von seinem Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{name} declares entities or is not in UTF-8, as no metadata of a product are. Download the product again, from its publisher.</source>
      <translation>{name} deklariert Entitäten oder ist nicht in UTF-8; keine Metadaten eines Produkts sind so. Das Produkt erneut von seinem Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. {cure}</source>
      <translation>{path}: {what} hat {said}, diese Version liest {known}. {cure}</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. Update the plugin.</source>
      <translation>{path}: {what} hat {said}, diese Version liest {known}. Die Erweiterung aktualisieren.</translation>
    </message>
    <message>
      <source>no format</source>
      <translation>kein Format</translation>
    </message>
    <message>
      <source>format {found}</source>
      <translation>das Format {found}</translation>
    </message>
    <message>
      <source>{path}: task {task} is not known. Use one of {tasks}.</source>
      <translation>{path}: Die Aufgabe {task} ist nicht bekannt. Eine von {tasks} verwenden.</translation>
    </message>
    <message>
      <source>{path} is not a job file ({error}). A job is JSON with 'task' and 'parameters'.</source>
      <translation>{path} ist keine Auftragsdatei ({error}). Ein Auftrag ist JSON mit „task“ und „parameters“.</translation>
    </message>
    <message>
      <source>{layer}: the verdict '{value}' is not known. Write {verdicts} or {verdicts2} (in English, whatever the language of QGIS), or leave the field empty where nobody has looked.</source>
      <translation>{layer}: Das Urteil „{value}“ ist nicht bekannt. {verdicts} oder {verdicts2} schreiben (auf Englisch, welche Sprache QGIS auch hat), oder das Feld leer lassen, wo niemand nachgesehen hat.</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt. {advice}</source>
      <translation>Der Kopf der Modelldatei {path} ist beschädigt. {advice}</translation>
    </message>
    <message>
      <source>{path} is a safetensors file, but not a Landslide Mapper model: it has no '{card_key}' card.</source>
      <translation>{path} ist eine safetensors-Datei, aber kein Modell von Landslide Mapper: Es fehlt die Karte „{card_key}“.</translation>
    </message>
    <message>
      <source>{path}: architecture {architecture} is not known. This version has: {architectures}.</source>
      <translation>{path}: Die Architektur {architecture} ist nicht bekannt. Diese Version hat: {architectures}.</translation>
    </message>
    <message>
      <source>{path}: the model names no band, so it cannot be used.</source>
      <translation>{path}: Das Modell nennt kein Band, kann also nicht verwendet werden.</translation>
    </message>
    <message>
      <source>{path}: the threshold {threshold} is not between 0 and 1.</source>
      <translation>{path}: Der Schwellenwert {threshold} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
      <source>{path}: missing {missing} is not known. This version has: {missing_rules}.</source>
      <translation>{path}: missing {missing} ist nicht bekannt. Diese Version hat: {missing_rules}.</translation>
    </message>
    <message>
      <source>{path}: tile size {tile_size} or pixel size {pixel_size_m} m is impossible.</source>
      <translation>{path}: Die Kachelgröße {tile_size} oder Pixelgröße {pixel_size_m} m ist unmöglich.</translation>
    </message>
    <message>
      <source>The model file {path} cannot be read: {value}. {advice}</source>
      <translation>Die Modelldatei {path} kann nicht gelesen werden: {value}. {advice}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid: {error}</source>
      <translation>Die Karte der Modelldatei {path} ist ungültig: {error}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid ({error}). The file is damaged, or another program made it.</source>
      <translation>Die Karte der Modelldatei {path} ist ungültig ({error}). Die Datei ist beschädigt, oder ein anderes Programm hat sie geschrieben.</translation>
    </message>
    <message>
      <source>The model file {path} is truncated: tensor {name} is not all there. Copy or download it again.</source>
      <translation>Die Modelldatei {path} ist abgeschnitten: Der Tensor {name} ist nicht ganz da. Sie erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
      <source>{path} is not a model file, or it is truncated. {advice}</source>
      <translation>{path} ist keine Modelldatei, oder sie ist abgeschnitten. {advice}</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt (tensor {name}). Use another copy of the file.</source>
      <translation>Der Kopf der Modelldatei {path} ist beschädigt (Tensor {name}). Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
      <source>{path} is a pickle or zip archive (an old PyTorch file), which can run code when opened. {advice}</source>
      <translation>{path} ist ein Pickle- oder Zip-Archiv (eine alte PyTorch-Datei), das beim Öffnen Code ausführen kann. {advice}</translation>
    </message>
    <message>
      <source>Choose a .safetensors model made by 'Train a model', or a model of the zoo.</source>
      <translation>Ein mit „Modell trainieren“ erstelltes .safetensors-Modell wählen, oder ein Modell des Zoos.</translation>
    </message>
    <message>
      <source>There is no model file {name_or_path}, and the zoo has no model of that name. It has: {names}.</source>
      <translation>Es gibt keine Modelldatei {name_or_path}, und der Zoo hat kein Modell dieses Namens. Er hat: {names}.</translation>
    </message>
    <message>
      <source>Band {name} of the stack {stack} is in radians, and angles are needed in degrees. Run it through 'Stack layers', which converts it.</source>
      <translation>Band {name} des Stapels {stack} ist in Radiant, gebraucht werden Winkel in Grad. Durch „Layer stapeln“ schicken, das es umrechnet.</translation>
    </message>
    <message>
      <source>{path} is a whole drive. Choose a folder on it, or give the output a name.</source>
      <translation>{path} ist ein ganzes Laufwerk. Einen Ordner darauf wählen oder der Ausgabe einen Namen geben.</translation>
    </message>
    <message>
      <source>The output cannot be called {name}: Windows keeps that name for a device. Choose another.</source>
      <translation>Die Ausgabe kann nicht {name} heißen: Windows hält diesen Namen für ein Gerät frei. Einen anderen wählen.</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a dot, which Windows drops. Choose another name.</source>
      <translation>Der Name der Ausgabe {name} endet mit einem Punkt, den Windows weglässt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a space, which Windows drops. Choose another name.</source>
      <translation>Der Name der Ausgabe {name} endet mit einem Leerzeichen, das Windows weglässt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>The output's name {name} holds {found}, which Windows forbids. Choose another name.</source>
      <translation>Der Name der Ausgabe {name} enthält {found}, was Windows verbietet. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>The path of the output {path} is too long: it has {path2} characters, and temporary files beside it {temporary} more. Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>Der Pfad der Ausgabe {path} ist zu lang: Er hat {path2} Zeichen, und temporäre Dateien daneben {temporary} mehr. Einen kürzeren Namen wählen, oder einen Ordner näher am Laufwerk.</translation>
    </message>
    <message>
      <source>Two outputs have the same file ({seen} and {path}). Give each its own name.</source>
      <translation>Zwei Ausgaben haben dieselbe Datei ({seen} und {path}). Jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
      <source>The label raster {labels_path} is not on the grid of the prediction {prediction_path} ({labels} against {prediction}). Make the labels with 'Landslide labels' on the stack that was mapped, or give the inventory's polygons as INVENTORY instead.</source>
      <translation>Das Labelraster {labels_path} liegt nicht auf dem Gitter der Vorhersage {prediction_path} ({labels} gegen {prediction}). Die Labels mit „Rutschungslabels“ auf dem kartierten Stapel erstellen, oder stattdessen die Polygone des Inventars als INVENTORY angeben.</translation>
    </message>
    <message>
      <source>The label raster {labels_path} and the prediction {prediction_path} do not overlap. Choose labels of the area that was mapped.</source>
      <translation>Das Labelraster {labels_path} und die Vorhersage {prediction_path} überlappen sich nicht. Labels des kartierten Gebiets wählen.</translation>
    </message>
    <message>
      <source>The stack {stack} is not on the prediction's grid, so accuracy by slope cannot be computed. Choose the stack that the prediction was made from, or leave STACK empty.</source>
      <translation>Der Stapel {stack} liegt nicht auf dem Gitter der Vorhersage, daher kann die Genauigkeit nach Neigung nicht berechnet werden. Den Stapel der Vorhersage wählen oder STACK leer lassen.</translation>
    </message>
    <message>
      <source>The stack {stack} has no band 'slope' or 'aspect'. Add terrain factors to it, or leave STACK empty.</source>
      <translation>Der Stapel {stack} hat kein Band „slope“ oder „aspect“. Ihm Geländefaktoren hinzufügen oder STACK leer lassen.</translation>
    </message>
    <message>
      <source>No factor is chosen. Choose at least one in FACTORS.</source>
      <translation>Es ist kein Faktor gewählt. Mindestens einen in FACTORS wählen.</translation>
    </message>
    <message>
      <source>INPUT is empty. Give coherence rasters from before and across the event.</source>
      <translation>INPUT ist leer. Kohärenzraster von vor dem Ereignis und darüber hinweg angeben.</translation>
    </message>
    <message>
      <source>No pair begins before and ends after the event of {event}: {span}.{of_the_day} Check EVENT, or add a pair across it.</source>
      <translation>Kein Paar beginnt vor und endet nach dem Ereignis vom {event}: {span}.{of_the_day} EVENT prüfen oder ein Paar darüber hinweg hinzufügen.</translation>
    </message>
    <message>
      <source>No pair lies wholly before the event of {event}: {span}.{of_the_day} Check EVENT, or add earlier pairs.</source>
      <translation>Kein Paar liegt ganz vor dem Ereignis vom {event}: {span}.{of_the_day} EVENT prüfen oder frühere Paare hinzufügen.</translation>
    </message>
    <message>
      <source>{name} is not a coherence raster, by its name. Choose the files ending in _corr.tif (HyP3), .cc.tif (LiCSAR) or _cc.tif (GAMMA).</source>
      <translation>{name} ist seinem Namen nach kein Kohärenzraster. Die Dateien wählen, die auf _corr.tif (HyP3), .cc.tif (LiCSAR) oder _cc.tif (GAMMA) enden.</translation>
    </message>
    <message>
      <source>the pairs run from {min} to {max}</source>
      <translation>die Paare reichen von {min} bis {max}</translation>
    </message>
    <message>
      <source>{on_the_day} end or begin on the day itself, so their side of the event is unknown; move EVENT by a day if you know it.</source>
      <translation>{on_the_day} enden oder beginnen am Tag selbst, daher ist nicht bekannt, auf welcher Seite des Ereignisses sie liegen; ist es bekannt, EVENT um einen Tag verschieben.</translation>
    </message>
    <message>
      <source>The coherence {name} does not lie on the interferograms' grid. Choose the coherence of the same products.</source>
      <translation>Die Kohärenz {name} liegt nicht auf dem Gitter der Interferogramme. Die Kohärenz derselben Produkte wählen.</translation>
    </message>
    <message>
      <source>Vertical and east need rates of two orbits; {rates} given. Add the other direction.</source>
      <translation>Vertikal und Ost brauchen Raten zweier Bahnen; {rates} angegeben. Die andere Richtung hinzufügen.</translation>
    </message>
    <message>
      <source>ERRORS has {errors} rasters for {rates} rates. Give one per rate, in the same order.</source>
      <translation>ERRORS hat {errors} Raster für {rates} Raten. Eines je Rate angeben, in derselben Reihenfolge.</translation>
    </message>
    <message>
      <source>STANDARD_ERROR {standard_error} is not possible. Choose more than 0 mm/year.</source>
      <translation>STANDARD_ERROR {standard_error} ist nicht möglich. Mehr als 0 mm/Jahr wählen.</translation>
    </message>
    <message>
      <source>The rates' first or last dates differ by {gap} days, more than MAX_DATE_GAP {max_gap} ({told}). Derive them from the same months, or raise MAX_DATE_GAP.</source>
      <translation>Die ersten oder letzten Daten der Raten liegen {gap} Tage auseinander, mehr als MAX_DATE_GAP {max_gap} ({told}). Sie aus denselben Monaten ableiten oder MAX_DATE_GAP erhöhen.</translation>
    </message>
    <message>
      <source>Both GEOMETRY and LOOKS are given. Give one of them.</source>
      <translation>Sowohl GEOMETRY als auch LOOKS sind angegeben. Eines davon angeben.</translation>
    </message>
    <message>
      <source>The look geometries are swapped: {name} is {direction}, but its satellite would stand on the other side, as {name2}'s would. Swap them, or the order of LOOKS.</source>
      <translation>Die Blickgeometrien sind vertauscht: {name} ist {direction}, sein Satellit stünde aber auf der anderen Seite, ebenso der von {name2}. Sie vertauschen, oder die Reihenfolge von LOOKS.</translation>
    </message>
    <message>
      <source>All rates look from one side ({join}): vertical and east cannot be separated. Add a rate of the other orbit direction, or check the look geometry.</source>
      <translation>Alle Raten blicken von einer Seite ({join}): Vertikal und Ost lassen sich nicht trennen. Eine Rate der anderen Bahnrichtung hinzufügen oder die Blickgeometrie prüfen.</translation>
    </message>
    <message>
      <source>MAX_DATE_GAP cannot be kept, because {silent} does not state its dates. Leave MAX_DATE_GAP empty, or derive the rate with 'Deformation rate', which writes them.</source>
      <translation>MAX_DATE_GAP kann nicht eingehalten werden, weil {silent} seine Daten nicht nennt. MAX_DATE_GAP leer lassen oder die Rate mit „Deformationsrate“ ableiten, das sie schreibt.</translation>
    </message>
    <message>
      <source>The rate {name} does not state where the satellite looked from. Add the look geometry of its product under GEOMETRY, or type incidence and heading under LOOKS.{names}</source>
      <translation>Die Rate {name} sagt nicht, von wo der Satellit blickte. Die Blickgeometrie ihres Produkts unter GEOMETRY hinzufügen, oder Einfallswinkel und Flugrichtung unter LOOKS eingeben.{names}</translation>
    </message>
    <message>
      <source>No pixel is known in two rates that look from different sides. Check that the rates overlap and their nodata values.</source>
      <translation>Kein Pixel ist in zwei Raten bekannt, die von verschiedenen Seiten blicken. Prüfen, ob sich die Raten überlappen, und ihre NoData-Werte.</translation>
    </message>
    <message>
      <source>The DEM {name} gives no slope along which an orbit sees the motion. Check that it covers the rates, or leave it out.</source>
      <translation>Das DGM {name} ergibt keinen Hang, längs dessen eine Bahn die Bewegung sieht. Prüfen, ob es die Raten bedeckt, oder es weglassen.</translation>
    </message>
    <message>
      <source>It was derived with {look_names}: add these.</source>
      <translation>Sie wurde mit {look_names} abgeleitet: Diese hinzufügen.</translation>
    </message>
    <message>
      <source>{GetDescription} has {rastercount} bands and does not tell which is the coherence. Name the band 'coherence', or export it alone.</source>
      <translation>{GetDescription} hat {rastercount} Bänder und sagt nicht, welches die Kohärenz ist. Das Band „coherence“ nennen oder es allein exportieren.</translation>
    </message>
    <message>
      <source>{path} holds values from {values} to {values2}, but coherence is 0-1 (or 0-255). Choose the coherence of the pair.</source>
      <translation>{path} enthält Werte von {values} bis {values2}, aber Kohärenz ist 0-1 (oder 0-255). Die Kohärenz des Paars wählen.</translation>
    </message>
    <message>
      <source>The {what} {name} names one date twice. Rename it with the dates of its two acquisitions.</source>
      <translation>{what} {name} nennt ein Datum zweimal. Nach den Daten der beiden Aufnahmen umbenennen.</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms span {longest_days} days or less (the shortest {shortest}); two are needed. Raise MAX_TEMPORAL_BASELINE, or add interferograms.</source>
      <translation>Nur {kept} von {pairs} Interferogrammen umspannen {longest_days} Tage oder weniger (das kürzeste {shortest}); zwei werden gebraucht. MAX_TEMPORAL_BASELINE erhöhen oder Interferogramme hinzufügen.</translation>
    </message>
    <message>
      <source>{name} lies on another pixel grid than {name2}. Bring all interferograms onto one grid first, for example with 'Warp (reproject)', same CRS, resolution and alignment.</source>
      <translation>{name} liegt auf einem anderen Pixelgitter als {name2}. Zuerst alle Interferogramme auf ein Gitter bringen, zum Beispiel mit „Transformieren (Reprojizieren)“, gleiches KBS, gleiche Auflösung und Ausrichtung.</translation>
    </message>
    <message>
      <source>{path} reaches {largest}, which may be per cent or a part of 0-255. Declare the band's scale (0.01 for per cent, 0.00392157 for 0-255), or give coherence of 0-1.</source>
      <translation>{path} erreicht {largest}, das können Prozent oder ein Teil von 0-255 sein. Die Skalierung des Bands deklarieren (0.01 für Prozent, 0.00392157 für 0-255) oder Kohärenz von 0-1 angeben.</translation>
    </message>
    <message>
      <source>{name} was made by {found}, by its name, and PRODUCT says {product}. Choose PRODUCT auto or {found2}, or give the files of one product.</source>
      <translation>{name} wurde dem Namen nach von {found} gemacht, und PRODUCT sagt {product}. PRODUCT auto oder {found2} wählen, oder die Dateien eines Produkts angeben.</translation>
    </message>
    <message>
      <source>{name} holds {meaning} by its name; unwrapped phase is needed. Choose the files ending in _unw_phase.tif (HyP3) or .unw.tif (LiCSAR).</source>
      <translation>{name} enthält dem Namen nach {meaning}; gebraucht wird die abgewickelte Phase. Die Dateien wählen, die auf _unw_phase.tif (HyP3) oder .unw.tif (LiCSAR) enden.</translation>
    </message>
    <message>
      <source>The {what} {name} does not state its two dates. Rename it so that the name contains them as YYYYMMDD_YYYYMMDD.</source>
      <translation>{what} {name} nennt seine zwei Daten nicht. Umbenennen, sodass der Name sie als JJJJMMTT_JJJJMMTT enthält.</translation>
    </message>
    <message>
      <source>Two interferograms have the same dates, {key} and {key2}: {name} and {name2}. Leave one out.</source>
      <translation>Zwei Interferogramme haben dieselben Daten, {key} und {key2}: {name} und {name2}. Eines weglassen.</translation>
    </message>
    <message>
      <source>No coherence raster has the dates of {missing} (and {missing2} more). Add it, or give no coherence at all.</source>
      <translation>Kein Kohärenzraster hat die Daten von {missing} (und {missing2} weiteren). Es hinzufügen oder gar keine Kohärenz angeben.</translation>
    </message>
    <message>
      <source>The interferograms share no pixel: {paths} and the others lie apart. Choose those of one frame.</source>
      <translation>Die Interferogramme teilen kein Pixel: {paths} und die anderen liegen auseinander. Die eines Rahmens wählen.</translation>
    </message>
    <message>
      <source>{name} under GEOMETRY does not say what it holds. Name it as its processor does: lv_theta and lv_phi (HyP3), .geo.E, .geo.N and .geo.U (LiCSAR), incidenceAngle and azimuthAngle (MintPy), los_east, los_north and los_up (EGMS).</source>
      <translation>{name} unter GEOMETRY sagt nicht, was es enthält. Benennen, wie es der Prozessor tut: lv_theta und lv_phi (HyP3), .geo.E, .geo.N und .geo.U (LiCSAR), incidenceAngle und azimuthAngle (MintPy), los_east, los_north und los_up (EGMS).</translation>
    </message>
    <message>
      <source>The look geometry of {names} lacks {missing}. Add it from the same product.</source>
      <translation>Der Blickgeometrie von {names} fehlt {missing}. Es aus demselben Produkt hinzufügen.</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (none fits). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>Es ist nicht klar, welche Blickgeometrie zur Rate {rate} gehört (keine passt). Ähnliche Namen geben, etwa asc_rate.tif mit asc_lv_theta.tif und asc_lv_phi.tif, oder Einfallswinkel und Flugrichtung unter LOOKS eingeben.</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (several fit). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>Es ist nicht klar, welche Blickgeometrie zur Rate {rate} gehört (mehrere passen). Ähnliche Namen geben, etwa asc_rate.tif mit asc_lv_theta.tif und asc_lv_phi.tif, oder Einfallswinkel und Flugrichtung unter LOOKS eingeben.</translation>
    </message>
    <message>
      <source>The look geometry {names} would belong to two rates. Add that of the other orbit, or type incidence and heading under LOOKS.</source>
      <translation>Die Blickgeometrie {names} würde zu zwei Raten gehören. Die der anderen Bahn hinzufügen oder Einfallswinkel und Flugrichtung unter LOOKS eingeben.</translation>
    </message>
    <message>
      <source>An incidence angle of {incidence} degrees is not possible ({min_incidence} to {max_incidence} are). Write the incidence first, then the heading, both in degrees: 39 -12; 39 192.</source>
      <translation>Ein Einfallswinkel von {incidence} Grad ist nicht möglich ({min_incidence} bis {max_incidence} sind es). Zuerst den Einfallswinkel, dann die Flugrichtung schreiben, beide in Grad: 39 -12; 39 192.</translation>
    </message>
    <message>
      <source>A heading of {heading} degrees is not possible. Write degrees clockwise from north.</source>
      <translation>Eine Flugrichtung von {heading} Grad ist nicht möglich. Grad im Uhrzeigersinn von Nord schreiben.</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entry for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKS hat {parts} Eintrag für {rates} Raten. Einfallswinkel und Flugrichtung jeder Rate schreiben, in der Reihenfolge von RATES: 39 -12; 39 192.</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entries for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKS hat {parts} Einträge für {rates} Raten. Einfallswinkel und Flugrichtung jeder Rate schreiben, in der Reihenfolge von RATES: 39 -12; 39 192.</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an elevation above the horizon (0 to 1.57). Check that lv_theta and lv_phi are not swapped.</source>
      <translation>{names} enthält in der Mitte {median}, was keine Höhe über dem Horizont ist (0 bis 1.57). Prüfen, ob lv_theta und lv_phi vertauscht sind.</translation>
    </message>
    <message>
      <source>{names} make a vector of length {norm}, not 1. Choose the east, north and up components of the look vector of one product.</source>
      <translation>{names} ergeben einen Vektor der Länge {norm}, nicht 1. Die Ost-, Nord- und Hochkomponente des Blickvektors eines Produkts wählen.</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an incidence angle in degrees ({min_incidence} to {max_incidence}). Convert radians to degrees, or check that the angles are not swapped.</source>
      <translation>{names} enthält in der Mitte {median}, was kein Einfallswinkel in Grad ist ({min_incidence} bis {max_incidence}). Radiant in Grad umrechnen oder prüfen, ob die Winkel vertauscht sind.</translation>
    </message>
    <message>
      <source>The look geometry {name} holds no valid pixel. Choose that of the same product.</source>
      <translation>Die Blickgeometrie {name} enthält kein gültiges Pixel. Die desselben Produkts wählen.</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the north or south, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>Nach {name} stünde der Satellit im Norden oder Süden, nicht im Osten oder Westen. Prüfen, ob die Raster vertauscht oder umgekehrt sind und vom Boden zum Satelliten zeigen.</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the ground, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>Nach {name} stünde der Satellit im Boden, nicht im Osten oder Westen. Prüfen, ob die Raster vertauscht oder umgekehrt sind und vom Boden zum Satelliten zeigen.</translation>
    </message>
    <message>
      <source>{name} holds angles up to {max}, which are degrees; lv_theta and lv_phi are radians. Divide it by 57.29578 (raster calculator), or take the file as HyP3 delivers it.</source>
      <translation>{name} enthält Winkel bis {max}, das sind Grad; lv_theta und lv_phi sind in Radiant. Durch 57.29578 teilen (Rasterrechner) oder die Datei nehmen, wie HyP3 sie liefert.</translation>
    </message>
    <message>
      <source>{paths} and {path} lie on different grids. Take all rasters of a look geometry from one product.</source>
      <translation>{paths} und {path} liegen auf verschiedenen Gittern. Alle Raster einer Blickgeometrie aus einem Produkt nehmen.</translation>
    </message>
    <message>
      <source>LOOKS does not understand '{part}'. Write incidence and heading in degrees, as 39 -12, and left behind them for a radar that looks left.</source>
      <translation>LOOKS versteht „{part}“ nicht. Einfallswinkel und Flugrichtung in Grad schreiben, wie 39 -12, und left dahinter bei einem Radar, das nach links blickt.</translation>
    </message>
    <message>
      <source>None of the {pairs} interferograms tells its perpendicular baseline (HyP3's text file beside it, LiCSAR's metadata/baselines, or PERPENDICULAR_BASELINE in its own metadata). Keep these files together, or leave MAX_PERPENDICULAR_BASELINE empty.</source>
      <translation>Keines der {pairs} Interferogramme nennt seine senkrechte Basislinie (HyP3s Textdatei daneben, LiCSARs metadata/baselines oder PERPENDICULAR_BASELINE in den eigenen Metadaten). Diese Dateien zusammen lassen oder MAX_PERPENDICULAR_BASELINE leer lassen.</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms have a perpendicular baseline of {longest_m} m or less (the shortest {known} m); two are needed. Raise MAX_PERPENDICULAR_BASELINE.</source>
      <translation>Nur {kept} von {pairs} Interferogrammen haben eine senkrechte Basislinie von {longest_m} m oder weniger (die kürzeste {known} m); zwei werden gebraucht. MAX_PERPENDICULAR_BASELINE erhöhen.</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands and does not tell which is the unwrapped phase. Name the band 'phase', or export it alone.</source>
      <translation>{layer} hat {rastercount} Bänder und sagt nicht, welches die abgewickelte Phase ist. Das Band „phase“ nennen oder es allein exportieren.</translation>
    </message>
    <message>
      <source>{name} declares its values in {unit}, which is no unit of phase. Give unwrapped phase in radians.</source>
      <translation>{name} nennt seine Werte in {unit}, was keine Einheit der Phase ist. Abgewickelte Phase in Radiant angeben.</translation>
    </message>
    <message>
      <source>{name} holds displacements by its name and declares no unit. Declare it (m, cm or mm), or give the unwrapped phase.</source>
      <translation>{name} enthält dem Namen nach Verschiebungen und nennt keine Einheit. Sie deklarieren (m, cm oder mm) oder die abgewickelte Phase angeben.</translation>
    </message>
    <message>
      <source>{file} tells a wavelength of {length} m, which no radar satellite has. Correct its metadata (metres), or remove them and set WAVELENGTH.</source>
      <translation>{file} nennt eine Wellenlänge von {length} m, die kein Radarsatellit hat. Die Metadaten berichtigen (Meter), oder sie entfernen und WAVELENGTH setzen.</translation>
    </message>
    <message>
      <source>{name} and {wrapped} more fill -pi to pi and nothing beyond: their phase is wrapped. Give unwrapped phase.</source>
      <translation>{name} und {wrapped} weitere füllen -pi bis pi und nichts darüber hinaus: Ihre Phase ist nicht abgewickelt. Abgewickelte Phase angeben.</translation>
    </message>
    <message>
      <source>{name} and {name2} are not alike: one holds phase, one displacements. Give one kind.</source>
      <translation>{name} und {name2} sind nicht gleichartig: Eines enthält Phase, eines Verschiebungen. Eine Art angeben.</translation>
    </message>
    <message>
      <source>{name} tells a wavelength of {telling} m, {name2} of {wavelength} m. Give the interferograms of one radar.</source>
      <translation>{name} nennt eine Wellenlänge von {telling} m, {name2} von {wavelength} m. Die Interferogramme eines Radars angeben.</translation>
    </message>
    <message>
      <source>{path} is in {unit}, not in metres. Choose the variable displacement.</source>
      <translation>{path} ist in {unit}, nicht in Meter. Die Variable displacement wählen.</translation>
    </message>
    <message>
      <source>{name} does not tell its centre frequency. Open the product's own .h5 file, so that the radar's wavelength is read from it.</source>
      <translation>{name} nennt seine Mittenfrequenz nicht. Die .h5-Datei des Produkts selbst öffnen, damit die Wellenlänge des Radars daraus gelesen wird.</translation>
    </message>
    <message>
      <source>{name} is EGMS's {component} component, not a rate along a line of sight: it needs no decomposition. Stack it as it is, under Deformation.</source>
      <translation>{name} ist die Komponente {component} von EGMS, keine Rate längs einer Blickrichtung: Sie braucht keine Zerlegung. Sie stapeln, wie sie ist, unter Deformation.</translation>
    </message>
    <message>
      <source>{name} holds a {components} rate, not one along a line of sight. Choose the output of 'Deformation rate'.</source>
      <translation>{name} enthält eine Rate {components}, keine längs einer Blickrichtung. Die Ausgabe von „Deformationsrate“ wählen.</translation>
    </message>
    <message>
      <source>{name} is in {unit}, which is not a rate. Choose the rate in mm/year, or derive it from displacements or phases with 'Deformation rate'.</source>
      <translation>{name} ist in {unit}, was keine Rate ist. Die Rate in mm/Jahr wählen, oder sie mit „Deformationsrate“ aus Verschiebungen oder Phasen ableiten.</translation>
    </message>
    <message>
      <source>The interferogram {name} holds no valid pixel where all overlap. Leave it out.</source>
      <translation>Das Interferogramm {name} enthält kein gültiges Pixel, wo sich alle überlappen. Es weglassen.</translation>
    </message>
    <message>
      <source>No pixel is valid in every interferogram, so no reference can be chosen. Leave out the poorest interferograms (smaller temporal baseline), or set a reference point.</source>
      <translation>Kein Pixel ist in jedem Interferogramm gültig, daher kann keine Referenz gewählt werden. Die schlechtesten Interferogramme weglassen (kleinere zeitliche Basislinie) oder einen Referenzpunkt setzen.</translation>
    </message>
    <message>
      <source>The reference point {position}, {position2} is outside the interferograms. Choose one inside, on stable ground.</source>
      <translation>Der Referenzpunkt {position}, {position2} liegt außerhalb der Interferogramme. Einen darin wählen, auf stabilem Grund.</translation>
    </message>
    <message>
      <source>At the reference point {name} has no value ({size} of {pairs} interferograms have none). Choose a point on coherent, stable ground, or leave it empty.</source>
      <translation>Am Referenzpunkt hat {name} keinen Wert ({size} von {pairs} Interferogrammen haben keinen). Einen Punkt auf kohärentem, stabilem Grund wählen oder ihn leer lassen.</translation>
    </message>
    <message>
      <source>{layer}: the field has {polygons} different values, which is not a class legend. Choose the field with the rock class.</source>
      <translation>{layer}: Das Feld hat {polygons} verschiedene Werte, das ist keine Klassenlegende. Das Feld mit der Gesteinsklasse wählen.</translation>
    </message>
    <message>
      <source>{layer}: two classes differ only in characters that a band name cannot contain. Rename one, or use codes.</source>
      <translation>{layer}: Zwei Klassen unterscheiden sich nur in Zeichen, die ein Bandname nicht enthalten kann. Eine umbenennen oder Codes verwenden.</translation>
    </message>
    <message>
      <source>{layer}: no polygon covers a pixel of the grid. Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer}: Kein Polygon bedeckt ein Pixel des Gitters. Das KBS des Layers prüfen, und ob er zu diesem Gebiet gehört.</translation>
    </message>
    <message>
      <source>{name} has another coordinate reference system than {names}. Run the rasters of each CRS on their own; 'Stack layers' brings the results onto one grid.</source>
      <translation>{name} hat ein anderes Koordinatenbezugssystem als {names}. Die Raster jedes KBS einzeln ausführen; „Layer stapeln“ bringt die Ergebnisse auf ein Gitter.</translation>
    </message>
    <message>
      <source>{name} does not overlap {names}. Choose rasters of one place.</source>
      <translation>{name} überlappt sich nicht mit {names}. Raster eines Orts wählen.</translation>
    </message>
    <message>
      <source>The index {index} needs the bands {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>Der Index {index} braucht die Bänder {missing}, und die Eingabe hat nur {present}. Das fehlende Band hinzufügen oder den Index weglassen.</translation>
    </message>
    <message>
      <source>The index {index} needs the band {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>Der Index {index} braucht das Band {missing}, und die Eingabe hat nur {present}. Das fehlende Band hinzufügen oder den Index weglassen.</translation>
    </message>
    <message>
      <source>The input has no band {missing}. It has: {present}. Correct BANDS, or add the missing raster.</source>
      <translation>Die Eingabe hat kein Band {missing}. Sie hat: {present}. BANDS berichtigen oder das fehlende Raster hinzufügen.</translation>
    </message>
    <message>
      <source>In {layer} every pixel is missing or hidden by clouds. Choose another date, or set MASK_CLOUDS to false.</source>
      <translation>In {layer} fehlt jedes Pixel oder ist von Wolken verdeckt. Ein anderes Datum wählen oder MASK_CLOUDS auf false setzen.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Download the product again.</source>
      <translation>Die Datei {path} kann nicht gelesen werden. Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>The metadata {path} are damaged ({error}). Download the product again.</source>
      <translation>Die Metadaten {path} sind beschädigt ({error}). Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>Sentinel-2 has no band {unknown}. Choose from {sentinel2_bands}.</source>
      <translation>Sentinel-2 hat kein Band {unknown}. Aus {sentinel2_bands} wählen.</translation>
    </message>
    <message>
      <source>{name} has no image of {missing} in {name2}; it has {present}. Download the product again, or name the bands you want in BANDS.</source>
      <translation>{name} hat kein Bild von {missing} in {name2}; es hat {present}. Das Produkt erneut herunterladen oder die gewünschten Bänder in BANDS nennen.</translation>
    </message>
    <message>
      <source>The Sentinel-2 product {path} does not exist. Check the path.</source>
      <translation>Das Sentinel-2-Produkt {path} gibt es nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>{path} holds no Sentinel-2 product (no MTD_MSIL1C.xml or MTD_MSIL2A.xml). Choose the .SAFE folder or the zip as downloaded; for Sentinel-1 use 'Sentinel-1 backscatter'.</source>
      <translation>{path} enthält kein Sentinel-2-Produkt (keine MTD_MSIL1C.xml oder MTD_MSIL2A.xml). Den .SAFE-Ordner oder die zip-Datei wählen, wie heruntergeladen; für Sentinel-1 „Sentinel-1-Rückstreuung“ verwenden.</translation>
    </message>
    <message>
      <source>{path} mixes L1C and L2A products. Keep the products of one level in the folder.</source>
      <translation>{path} mischt L1C- und L2A-Produkte. Im Ordner nur die Produkte einer Stufe lassen.</translation>
    </message>
    <message>
      <source>The metadata {metadata} of {name} contain no quantification value. Download the product again.</source>
      <translation>Die Metadaten {metadata} von {name} enthalten keinen Quantisierungswert. Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} has no image in its GRANULE folder. Download the product again.</source>
      <translation>{name} hat kein Bild im Ordner GRANULE. Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>POST is empty. Give rasters from before and from after the event.</source>
      <translation>POST ist leer. Raster von vor und nach dem Ereignis angeben.</translation>
    </message>
    <message>
      <source>PRE is empty. Give rasters from before and from after the event.</source>
      <translation>PRE ist leer. Raster von vor und nach dem Ereignis angeben.</translation>
    </message>
    <message>
      <source>PRE and POST share no polarisation (PRE: {told}; POST: {told2}). Give the same polarisation before and after the event, named VV or VH in the file or band name.</source>
      <translation>PRE und POST haben keine gemeinsame Polarisation (PRE: {told}; POST: {told2}). Vor und nach dem Ereignis dieselbe angeben, im Datei- oder Bandnamen VV oder VH genannt.</translation>
    </message>
    <message>
      <source>{name} has {count} bands and does not say which is VV and which VH. Name its bands, or give one file per polarisation.</source>
      <translation>{name} hat {count} Bänder und sagt nicht, welches VV und welches VH ist. Die Bänder benennen oder eine Datei je Polarisation angeben.</translation>
    </message>
    <message>
      <source>{name} under PRE is of {time}, not before {name2} under POST of {time2}. Put each date on its side of the event.</source>
      <translation>{name} unter PRE ist vom {time}, nicht vor {name2} unter POST vom {time2}. Jede Aufnahme auf ihre Seite des Ereignisses setzen.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {bands} bands, and none is named after its polarisation. Name them VV and VH (band description), or give one file for each polarisation.</source>
      <translation>{layer} ({parameter}) hat {bands} Bänder, und keines ist nach seiner Polarisation benannt. Sie VV und VH nennen (Bandbeschreibung) oder eine Datei je Polarisation angeben.</translation>
    </message>
    <message>
      <source>{path} has {rasterxsize} x {rasterysize} pixels, fewer than one look of {range_looks} x {azimuth_looks}. Choose fewer RANGE_LOOKS and AZIMUTH_LOOKS.</source>
      <translation>{path} hat {rasterxsize} x {rasterysize} Pixel, weniger als ein Look von {range_looks} x {azimuth_looks}. Kleinere RANGE_LOOKS und AZIMUTH_LOOKS wählen.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {others}, not {polarisation}, by its names. Give the file of {polarisation2}, or rename the band.</source>
      <translation>{layer} ({parameter}) enthält dem Namen nach {others}, nicht {polarisation}. Die Datei von {polarisation2} angeben oder das Band umbenennen.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds mostly negative values, which {scale} cannot have. Set INPUT_SCALE to decibel.</source>
      <translation>{layer} ({parameter}) enthält überwiegend negative Werte, die {scale} nicht haben kann. INPUT_SCALE auf decibel setzen.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds no negative value, so it is not in decibels. Set INPUT_SCALE to power or amplitude.</source>
      <translation>{layer} ({parameter}) enthält keinen negativen Wert, ist also nicht in Dezibel. INPUT_SCALE auf power oder amplitude setzen.</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {found} bands of {wanted} ({join}). Give a raster of one date with one band for each polarisation.</source>
      <translation>{layer} ({parameter}) hat {found} Bänder von {wanted} ({join}). Ein Raster einer Aufnahme mit einem Band je Polarisation angeben.</translation>
    </message>
    <message>
      <source>{name} and {name2} are of two orbits ({first}; {product}): they see the slopes from different sides and must not be compared. Give the dates of one orbit, and derive the other on its own with PREFIX asc_ or desc_.</source>
      <translation>{name} und {name2} sind von zwei Bahnen ({first}; {product}): Sie sehen die Hänge von verschiedenen Seiten und dürfen nicht verglichen werden. Die Aufnahmen einer Bahn angeben und die andere für sich ableiten, mit PREFIX asc_ oder desc_.</translation>
    </message>
    <message>
      <source>{name} is of the satellite {platform}, {name2} of {platform2}. Give the dates of one satellite, or set MIXED_PLATFORMS if these are twins on one orbit.</source>
      <translation>{name} ist vom Satelliten {platform}, {name2} von {platform2}. Die Aufnahmen eines Satelliten angeben, oder MIXED_PLATFORMS setzen, wenn es Zwillinge auf einer Bahn sind.</translation>
    </message>
    <message>
      <source>{name} holds {scale} values, {name2} {scale2}, by their names. Give products of one scale.</source>
      <translation>{name} enthält dem Namen nach Werte in {scale}, {name2} in {scale2}. Produkte einer Skala angeben.</translation>
    </message>
    <message>
      <source>WINDOW {window} has no central pixel. Choose an odd number from 3.</source>
      <translation>WINDOW {window} hat kein mittleres Pixel. Eine ungerade Zahl ab 3 wählen.</translation>
    </message>
    <message>
      <source>RANGE_LOOKS, AZIMUTH_LOOKS and ITERATIONS start at 1. Choose 1 or more.</source>
      <translation>RANGE_LOOKS, AZIMUTH_LOOKS und ITERATIONS beginnen bei 1. 1 oder mehr wählen.</translation>
    </message>
    <message>
      <source>LOOKS {looks} is not possible. Choose a positive number, or -1 to have it estimated.</source>
      <translation>LOOKS {looks} ist nicht möglich. Eine positive Zahl wählen, oder -1, um es schätzen zu lassen.</translation>
    </message>
    <message>
      <source>{name} (VV) and {name2} (VH) have different grids. Take both from one product, or align one to the other first.</source>
      <translation>{name} (VV) und {name2} (VH) haben verschiedene Gitter. Beide aus einem Produkt nehmen oder zuerst eines am anderen ausrichten.</translation>
    </message>
    <message>
      <source>The factor {factor} needs the raster {missing}, which is not set. Set it, or leave the factor out.</source>
      <translation>Der Faktor {factor} braucht das Raster {missing}, das nicht gesetzt ist. Es setzen oder den Faktor weglassen.</translation>
    </message>
    <message>
      <source>{name} is given as {seen} and as {name2}, and both are its band {number}. Give a raster for each.</source>
      <translation>{name} ist als {seen} und als {name2} angegeben, und beides ist sein Band {number}. Für jedes ein Raster angeben.</translation>
    </message>
    <message>
      <source>{name} ({name2}) holds no valid backscatter here. Check its nodata value, INPUT_SCALE, and that it overlaps the others.</source>
      <translation>{name} ({name2}) enthält hier keine gültige Rückstreuung. Seinen NoData-Wert, INPUT_SCALE und die Überlappung mit den anderen prüfen.</translation>
    </message>
    <message>
      <source>MAX_SHIFT {max_shift} is not possible. Choose pixels from 0 (not checked).</source>
      <translation>MAX_SHIFT {max_shift} ist nicht möglich. Pixel ab 0 (nicht geprüft) wählen.</translation>
    </message>
    <message>
      <source>mahalanobis joins two polarisations, and PRE and POST share {before}. Add VH (or VV) of the same dates, or leave mahalanobis out.</source>
      <translation>mahalanobis verbindet zwei Polarisationen, und PRE und POST haben {before} gemeinsam. VH (oder VV) derselben Aufnahmen hinzufügen oder mahalanobis weglassen.</translation>
    </message>
    <message>
      <source>mahalanobis needs {names} of the same pre-event dates, and they differ ({first} and {second} dates). Give both polarisations of each date, or leave mahalanobis out.</source>
      <translation>mahalanobis braucht {names} derselben Aufnahmen vor dem Ereignis, und sie unterscheiden sich ({first} und {second} Aufnahmen). Beide Polarisationen jeder Aufnahme angeben oder mahalanobis weglassen.</translation>
    </message>
    <message>
      <source>PRE has {dates} dates{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PRE hat {dates} Aufnahmen{value}; {spread} brauchen mindestens {needed}, besser 10 oder mehr. Aufnahmen derselben Bahn vor dem Ereignis hinzufügen, oder nur die Faktoren change, pre_median und post_median wählen.</translation>
    </message>
    <message>
      <source>PRE has {dates} date{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PRE hat {dates} Aufnahme{value}; {spread} brauchen mindestens {needed}, besser 10 oder mehr. Aufnahmen derselben Bahn vor dem Ereignis hinzufügen, oder nur die Faktoren change, pre_median und post_median wählen.</translation>
    </message>
    <message>
      <source>{name} holds no valid backscatter where the result lies. Check its nodata value, its scale, and that it overlaps the first post-event raster.</source>
      <translation>{name} enthält, wo das Ergebnis liegt, keine gültige Rückstreuung. Seinen NoData-Wert, seine Skala und die Überlappung mit dem ersten Raster nach dem Ereignis prüfen.</translation>
    </message>
    <message>
      <source>{name} lies {columns} columns and {rows} rows beside the other dates (± {deviation}), more than MAX_SHIFT {max_shift} pixels: every edge would look like a change. Take all dates from one processor, coregister this one to the others, leave it out, or raise MAX_SHIFT.</source>
      <translation>{name} liegt {columns} Spalten und {rows} Zeilen neben den anderen Aufnahmen (± {deviation}), mehr als MAX_SHIFT {max_shift} Pixel: Jede Kante sähe wie eine Änderung aus. Alle Aufnahmen von einem Prozessor nehmen, diese mit den anderen koregistrieren, sie weglassen oder MAX_SHIFT erhöhen.</translation>
    </message>
    <message>
      <source>The DEM {name} has {width} x {height} pixels; slopes need at least 3 x 3. Choose a larger DEM.</source>
      <translation>Das DGM {name} hat {width} x {height} Pixel; Neigungen brauchen mindestens 3 x 3. Ein größeres DGM wählen.</translation>
    </message>
    <message>
      <source>The factor twi needs SciPy, which this QGIS lacks. Install python3-scipy (or leave twi out).</source>
      <translation>Der Faktor twi braucht SciPy, das diesem QGIS fehlt. python3-scipy installieren (oder twi weglassen).</translation>
    </message>
    <message>
      <source>The factor twi follows water over the whole DEM {name} and needs about {needed} GB of memory for its {width} x {height} pixels; this machine has {free} GB. Leave twi out, or cut the DEM to a catchment or make it coarser.</source>
      <translation>Der Faktor twi folgt dem Wasser über das ganze DGM {name} und braucht für dessen {width} x {height} Pixel etwa {needed} GB Speicher; dieser Computer hat {free} GB. twi weglassen, oder das DGM auf ein Einzugsgebiet zuschneiden oder vergröbern.</translation>
    </message>
    <message>
      <source>The DEM {name} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>Das DGM {name} enthält überhaupt kein gültiges Pixel. Den NoData-Wert des Layers und seine Ausdehnung prüfen.</translation>
    </message>
    <message>
      <source>The inventory {table} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>Das Inventar {table} hat kein Koordinatenbezugssystem. In QGIS eines zuweisen (Layer &gt; KBS setzen).</translation>
    </message>
    <message>
      <source>{where} of the inventory cannot be opened for writing ({error}). Check the connection, and that you may write there.</source>
      <translation>{where} des Inventars lässt sich nicht zum Schreiben öffnen ({error}). Die Verbindung prüfen, und ob dort geschrieben werden darf.</translation>
    </message>
    <message>
      <source>The inventory {table} has the same {id} in several rows. Give each landslide its own, or empty the field where it is wrong: an empty one gets a new identifier.</source>
      <translation>Das Inventar {table} hat dieselbe {id} in mehreren Zeilen. Jeder Hangrutschung eine eigene geben, oder das Feld leeren, wo es falsch ist: Ein leeres bekommt eine neue Kennung.</translation>
    </message>
    <message>
      <source>There is no table {table}. Check the inventory's name, or leave INVENTORY empty.</source>
      <translation>Es gibt keine Tabelle {table}. Den Namen des Inventars prüfen oder INVENTORY leer lassen.</translation>
    </message>
    <message>
      <source>There is no table {table} in {connection}. Check the inventory.</source>
      <translation>Es gibt keine Tabelle {table} in {connection}. Das Inventar prüfen.</translation>
    </message>
    <message>
      <source>The inventory {table} could not be written ({error}). Nothing in it was changed; free some space or check your rights, and run it again.</source>
      <translation>Das Inventar {table} konnte nicht geschrieben werden ({error}). Nichts darin wurde geändert; Platz schaffen oder die Rechte prüfen und erneut ausführen.</translation>
    </message>
    <message>
      <source>The inventory {table} cannot be locked for writing ({error}). Someone else may be updating or editing it: save those edits, and run it again.</source>
      <translation>Das Inventar {table} kann nicht zum Schreiben gesperrt werden ({error}). Vielleicht aktualisiert oder bearbeitet es jemand anderes: Diese Änderungen speichern und erneut ausführen.</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>Die Datenbank</translation>
    </message>
    <message>
      <source>The inventory {GetName} takes only single polygons, but a landslide has {GetGeometryCount} parts. Convert it with 'Promote to multipart' first.</source>
      <translation>Das Inventar {GetName} nimmt nur einfache Polygone auf, aber eine Hangrutschung hat {GetGeometryCount} Teile. Es zuerst mit „Zu Mehrfachteilen umwandeln“ umwandeln.</translation>
    </message>
    <message>
      <source>{place} could not be written ({error}). It is as it was before. Close what holds it (edits not saved, views made from it), free some space, or choose another name.</source>
      <translation>{place} konnte nicht geschrieben werden ({error}). Es ist, wie es war. Schließen, was es hält (nicht gespeicherte Änderungen, daraus erstellte Sichten), Platz schaffen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{connection} is no database of tables. Choose a GeoPackage (.gpkg), or give the path of the file alone.</source>
      <translation>{connection} ist keine Datenbank mit Tabellen. Ein GeoPackage (.gpkg) wählen oder nur den Pfad der Datei angeben.</translation>
    </message>
    <message>
      <source>{place} could not be replaced as a whole: its format knows no transactions. Choose a GeoPackage or PostGIS, or give the path of a new file.</source>
      <translation>{place} konnte nicht im Ganzen ersetzt werden: Sein Format kennt keine Transaktionen. Ein GeoPackage oder PostGIS wählen oder den Pfad einer neuen Datei angeben.</translation>
    </message>
    <message>
      <source>{place} cannot be reached for writing ({error}). Check the connection and your rights.</source>
      <translation>{place} ist zum Schreiben nicht erreichbar ({error}). Die Verbindung und die Rechte prüfen.</translation>
    </message>
    <message>
      <source>{target} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>{target} konnte nicht nach {parent} geschrieben werden ({error}). Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{source}: bands {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: Die Bänder {empty} enthalten überhaupt kein gültiges Pixel. Den NoData-Wert des Layers und seine Ausdehnung prüfen.</translation>
    </message>
    <message>
      <source>{source}: bands {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: Die Bänder {empty} enthalten überhaupt kein gültiges Pixel. Den NoData-Wert des Layers und seine Ausdehnung prüfen.</translation>
    </message>
    <message>
      <source>{source}: band {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: Das Band {empty} enthält überhaupt kein gültiges Pixel. Den NoData-Wert des Layers und seine Ausdehnung prüfen.</translation>
    </message>
    <message>
      <source>{source}: band {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: Das Band {empty} enthält überhaupt kein gültiges Pixel. Den NoData-Wert des Layers und seine Ausdehnung prüfen.</translation>
    </message>
    <message>
      <source>{layer} has {found} bands of {name} (bands {str}). Give a raster with one of them, or rename the others (band description).</source>
      <translation>{layer} hat {found} Bänder von {name} (Bänder {str}). Ein Raster mit einem davon angeben oder die anderen umbenennen (Bandbeschreibung).</translation>
    </message>
    <message>
      <source>A polygon is not valid WKB ({error}). Repair the layer with 'Fix geometries'.</source>
      <translation>Ein Polygon ist kein gültiges WKB ({error}). Den Layer mit „Geometrien reparieren“ reparieren.</translation>
    </message>
    <message>
      <source>{name} would have {bands} bands of {width} x {height} pixels, {needed} GB, and {parent} has {free} GB free. Choose a coarser resolution, a smaller extent, or another disk.</source>
      <translation>{name} hätte {bands} Bänder von {width} x {height} Pixeln, {needed} GB, und in {parent} sind {free} GB frei. Eine gröbere Auflösung, eine kleinere Ausdehnung oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
      <source>{GetDescription} joins files whose heights are in different units ({join}). Convert them to one unit first.</source>
      <translation>{GetDescription} verbindet Dateien, deren Höhen verschiedene Einheiten haben ({join}). Sie zuerst in eine Einheit umrechnen.</translation>
    </message>
    <message>
      <source>The label raster {name} holds other values, such as {values}. {cure}</source>
      <translation>Das Labelraster {name} enthält andere Werte, etwa {values}. {cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds 255 and no 1: 255 means unknown, so it knows of no landslide. If it is a mask of 0 and 255, divide it by 255 with the raster calculator. {cure}</source>
      <translation>Das Labelraster {name} enthält 255 und keine 1: 255 bedeutet unbekannt, es kennt also keine Hangrutschung. Ist es eine Maske aus 0 und 255, sie mit dem Rasterrechner durch 255 teilen. {cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds no pixel that is not landslide, so {consequence}. {zero_as_nodata}</source>
      <translation>Das Labelraster {name} enthält kein Pixel, das keine Hangrutschung ist, daher {consequence}. {zero_as_nodata}</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown): make them with 'Landslide labels', or recode them with 'Reclassify by table'.</source>
      <translation>Labels sind 1 (Hangrutschung), 0 (keine) und 255 (unbekannt): Sie mit „Rutschungslabels“ erstellen oder mit „Nach Tabelle reklassifizieren“ umschreiben.</translation>
    </message>
    <message>
      <source>If 0 is declared as its nodata value, save it without (export with no nodata value): 0 means 'no landslide', not 'unknown'.</source>
      <translation>Ist 0 als NoData-Wert deklariert, es ohne speichern (ohne NoData-Wert exportieren): 0 bedeutet „keine Hangrutschung“, nicht „unbekannt“.</translation>
    </message>
    <message>
      <source>{name} is not georeferenced: it has no geotransform. Georeference it first (Layer &gt; Georeferencer), or for SAR use 'Sentinel-1 backscatter'.</source>
      <translation>{name} ist nicht georeferenziert: Es hat keine Geotransformation. Es zuerst georeferenzieren (Layer &gt; Georeferenzierung), oder für SAR „Sentinel-1-Rückstreuung“ verwenden.</translation>
    </message>
    <message>
      <source>The {what} {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>{what} {path} hat kein Rasterband. Eines seiner Subdatasets wählen.</translation>
    </message>
    <message>
      <source>The {what} {path} holds complex numbers (amplitude and phase of a radar image). Make a raster of power or amplitude of it first, for Sentinel-1 with 'Sentinel-1 backscatter'.</source>
      <translation>{what} {path} enthält komplexe Zahlen (Amplitude und Phase eines Radarbilds). Zuerst ein Raster der Leistung oder Amplitude daraus machen, für Sentinel-1 mit „Sentinel-1-Rückstreuung“.</translation>
    </message>
    <message>
      <source>The {what} {path} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export), or with 'Assign projection'.</source>
      <translation>{what} {path} hat kein Koordinatenbezugssystem. In QGIS eines zuweisen (Layer &gt; KBS setzen, dann exportieren), oder mit „Projektion zuweisen“.</translation>
    </message>
    <message>
      <source>{name} has ground control points, but its pixels lie on no map grid. Warp it first ('Warp (reproject)' follows the control points); to assign a CRS is not enough.</source>
      <translation>{name} hat Passpunkte, seine Pixel liegen aber auf keinem Kartengitter. Es zuerst transformieren („Transformieren (Reprojizieren)“ folgt den Passpunkten); ein KBS zuzuweisen genügt nicht.</translation>
    </message>
    <message>
      <source>{name} is an image in sensor geometry (a sensor model or coordinate arrays tell its place). Warp it onto a map grid first, with 'Warp (reproject)' or the provider's orthorectification.</source>
      <translation>{name} ist ein Bild in Sensorgeometrie (ein Sensormodell oder Koordinatenfelder nennen seinen Ort). Es zuerst auf ein Kartengitter bringen, mit „Transformieren (Reprojizieren)“ oder der Orthorektifizierung des Anbieters.</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or export the layer to GeoTIFF again.</source>
      <translation>{what} {path} lässt sich nicht als Raster öffnen ({error}). Den Pfad prüfen oder den Layer neu als GeoTIFF exportieren.</translation>
    </message>
    <message>
      <source>{path} may take values from other files, which could be any on this computer: it has external links, external storage, virtual variables or compressed links of HDF5. If you trust where it comes from, export it to GeoTIFF in QGIS and give that; else download it again, from its publisher.</source>
      <translation>{path} nimmt vielleicht Werte aus anderen Dateien, die beliebige auf diesem Computer sein können: Es hat externe Links, externe Speicherung, virtuelle Variablen oder komprimierte Links von HDF5. Wer der Herkunft traut, exportiert es in QGIS als GeoTIFF und gibt dieses an; sonst erneut vom Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{name} lies nowhere: its geotransform {place} gives its pixels no area. Georeference it again (Layer &gt; Georeferencer), or export it from its source once more.</source>
      <translation>{name} liegt nirgends: Seine Geotransformation {place} gibt den Pixeln keine Fläche. Neu georeferenzieren (Layer &gt; Georeferenzierung) oder noch einmal aus der Quelle exportieren.</translation>
    </message>
    <message>
      <source>The prediction {name} is {what}, not a probability of 0-1. {cure}</source>
      <translation>Die Vorhersage {name} ist {what}, keine Wahrscheinlichkeit von 0-1. {cure}</translation>
    </message>
    <message>
      <source>{what} has {telling} bands ({names}); only one can be meant. Export the right one with 'Rearrange bands'.</source>
      <translation>{what} hat {telling} Bänder ({names}); nur eines kann gemeint sein. Das richtige mit „Bänder neu anordnen“ exportieren.</translation>
    </message>
    <message>
      <source>{what} holds complex numbers. Choose a raster of real ones.</source>
      <translation>{what} enthält komplexe Zahlen. Ein Raster mit reellen wählen.</translation>
    </message>
    <message>
      <source>Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator. A fill value must be declared as nodata ('Translate', 'Assign a specified nodata value').</source>
      <translation>Die Wahrscheinlichkeit oder die Maske von „Hangrutschungen erkennen“ wählen, oder das Raster mit dem Rasterrechner umskalieren. Ein Füllwert muss als NoData deklariert sein („Übersetzen“, „Den angegebenen NoData-Wert zuweisen“).</translation>
    </message>
    <message>
      <source>a factor ({lower})</source>
      <translation>ein Faktor ({lower})</translation>
    </message>
    <message>
      <source>{layer} holds classes of aspect in its band {name}, and directions are needed. Give an aspect in degrees, as 'Terrain factors' writes it, or a raster without this band.</source>
      <translation>{layer} enthält im Band {name} Klassen der Exposition, gebraucht werden Richtungen. Eine Exposition in Grad angeben, wie „Geländefaktoren“ sie schreibt, oder ein Raster ohne dieses Band.</translation>
    </message>
    <message>
      <source>{layer} has slopes up to {max}, which are no degrees, and declares no unit. Declare the band's unit (%), or give a slope in degrees, as 'Terrain factors' writes it.</source>
      <translation>{layer} hat Neigungen bis {max}, das sind keine Grad, und nennt keine Einheit. Die Einheit des Bands (%) deklarieren, oder eine Neigung in Grad angeben, wie „Geländefaktoren“ sie schreibt.</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>Das Raster {name} ist beschädigt: Ein Block konnte nicht gelesen werden ({error}). Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: its mask cannot be read ({error}). Use another copy of the file.</source>
      <translation>Das Raster {name} ist beschädigt: Seine Maske kann nicht gelesen werden ({error}). Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
      <source>The raster {source} cannot be opened ({error}). Check the path and the layer's open options, or export the layer to GeoTIFF.</source>
      <translation>Das Raster {source} lässt sich nicht öffnen ({error}). Den Pfad und die Öffnungsoptionen des Layers prüfen, oder ihn als GeoTIFF exportieren.</translation>
    </message>
    <message>
      <source>The CRS {GetName} belongs to no ellipsoid, so that no area can be measured in it. Reproject the raster to a projected or geographic CRS ('Warp (reproject)').</source>
      <translation>Das KBS {GetName} gehört zu keinem Ellipsoid, daher kann darin keine Fläche gemessen werden. Das Raster in ein projiziertes oder geographisches KBS umprojizieren („Transformieren (Reprojizieren)“).</translation>
    </message>
    <message>
      <source>The stack {name} lies on another grid than the rotated probability raster. Give the stack that was detected on.</source>
      <translation>Der Stapel {name} liegt auf einem anderen Gitter als das gedrehte Wahrscheinlichkeitsraster. Den Stapel angeben, auf dem erkannt wurde.</translation>
    </message>
    <message>
      <source>The polygons could not be traced in the temporary folder {folder} ({error}). Free some space there.</source>
      <translation>Die Polygone konnten im temporären Ordner {folder} nicht nachgezeichnet werden ({error}). Dort Platz schaffen.</translation>
    </message>
    <message>
      <source>The reviewed area covers no pixel of the stack {stack_path}. Choose the tiles that were reviewed on this stack.</source>
      <translation>Das geprüfte Gebiet bedeckt kein Pixel des Stapels {stack_path}. Die Kacheln wählen, die auf diesem Stapel geprüft wurden.</translation>
    </message>
    <message>
      <source>Only {tiles} tile was reviewed, and KEPT_ASIDE wants one more to judge by. Review more tiles, or set KEPT_ASIDE to 0.</source>
      <translation>Nur {tiles} Kachel wurde geprüft, und KEPT_ASIDE braucht eine mehr zum Beurteilen. Mehr Kacheln prüfen oder KEPT_ASIDE auf 0 setzen.</translation>
    </message>
    <message>
      <source>There is no tile left to review: all have been reviewed, lie outside the area, or have no uncertainty. Make SIDE smaller, or choose another AREA.</source>
      <translation>Es ist keine Kachel mehr zu prüfen: Alle sind geprüft, liegen außerhalb des Gebiets oder haben keine Unsicherheit. SIDE kleiner oder eine andere AREA wählen.</translation>
    </message>
    <message>
      <source>SIDE {side_m} m is less than a pixel ({pixel_size_m} m). Make it larger.</source>
      <translation>SIDE {side_m} m ist weniger als ein Pixel ({pixel_size_m} m). Es größer wählen.</translation>
    </message>
    <message>
      <source>{GetDescription} has no band {spread}. Give the uncertainty map of 'Detect landslides', or a raster with one band.</source>
      <translation>{GetDescription} hat kein Band {spread}. Die Unsicherheitskarte von „Hangrutschungen erkennen“ angeben, oder ein Raster mit einem Band.</translation>
    </message>
    <message>
      <source>The stack {stack_path} is not on the grid of the probability raster. Give the stack that it was made from.</source>
      <translation>Der Stapel {stack_path} liegt nicht auf dem Gitter des Wahrscheinlichkeitsrasters. Den Stapel angeben, aus dem es entstand.</translation>
    </message>
    <message>
      <source>SAMPLES {total} is too few: each stratum needs at least two points. Take a few hundred.</source>
      <translation>SAMPLES {total} ist zu wenig: Jede Schicht braucht mindestens zwei Punkte. Einige Hundert nehmen.</translation>
    </message>
    <message>
      <source>The stratum '{name}' covers {area} km2 of the map, but {lie} in it, and at least two are needed. Draw a sample with 'Sample for accuracy assessment' on this map.</source>
      <translation>Die Schicht „{name}“ bedeckt {area} km2 der Karte, aber {lie} darin, und mindestens zwei werden gebraucht. Mit „Stichprobe zur Genauigkeitsprüfung“ eine Stichprobe auf dieser Karte ziehen.</translation>
    </message>
    <message>
      <source>one point lies</source>
      <translation>ein Punkt liegt</translation>
    </message>
    <message>
      <source>no point lies</source>
      <translation>kein Punkt liegt</translation>
    </message>
    <message>
      <source>{path} has no known pixel{where}. Choose another map or area.</source>
      <translation>{path} hat kein bekanntes Pixel{where}. Eine andere Karte oder ein anderes Gebiet wählen.</translation>
    </message>
    <message>
      <source>inside AREA</source>
      <translation>innerhalb von AREA</translation>
    </message>
    <message>
      <source>SIZE {size} is not possible. Choose {min_size} to {max_size} pixels.</source>
      <translation>SIZE {size} ist nicht möglich. {min_size} bis {max_size} Pixel wählen.</translation>
    </message>
    <message>
      <source>RESOLUTION {resolution} is not possible. Choose {min_resolution_m} to {max_resolution_m} metres.</source>
      <translation>RESOLUTION {resolution} ist nicht möglich. {min_resolution_m} bis {max_resolution_m} Meter wählen.</translation>
    </message>
    <message>
      <source>SEED {seed} is not possible. Choose 0 or a positive number.</source>
      <translation>SEED {seed} ist nicht möglich. 0 oder eine positive Zahl wählen.</translation>
    </message>
    <message>
      <source>{size} landslide are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>{size} Hangrutschung ist zu wenig für eine Größenverteilung: Mindestens {min_landslides} werden gebraucht, einige Hundert sind besser. Den Rest des Inventars hinzufügen, oder mehrere Ereignisse.</translation>
    </message>
    <message>
      <source>{size} landslides are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>{size} Hangrutschungen sind zu wenig für eine Größenverteilung: Mindestens {min_landslides} werden gebraucht, einige Hundert sind besser. Den Rest des Inventars hinzufügen, oder mehrere Ereignisse.</translation>
    </message>
    <message>
      <source>Nearly all polygons have the same area, so there is no distribution to fit. Give outlines of landslides, not symbols or pixels.</source>
      <translation>Fast alle Polygone haben dieselbe Fläche, es gibt also keine Verteilung anzupassen. Umrisse von Hangrutschungen angeben, keine Symbole oder Pixel.</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands, some without a name, and by its own name one is an aspect. Name its bands (slope, aspect), because angles are averaged differently.</source>
      <translation>{layer} hat {rastercount} Bänder, einige ohne Namen, und dem eigenen Namen nach ist eines eine Exposition. Die Bänder benennen (slope, aspect), weil Winkel anders gemittelt werden.</translation>
    </message>
    <message>
      <source>{name} cannot be brought onto the stack's grid ({error}). Choose another CRS or extent for the stack.</source>
      <translation>{name} lässt sich nicht auf das Gitter des Stapels bringen ({error}). Ein anderes KBS oder eine andere Ausdehnung für den Stapel wählen.</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster.</source>
      <translation>Es gibt nichts zu stapeln. Mindestens ein Raster angeben.</translation>
    </message>
    <message>
      <source>{name}: bands {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: Die Bänder {empty} enthalten auf dem Gitter des Stapels kein gültiges Pixel. Den NoData-Wert des Layers prüfen und wo seine Daten liegen, oder ihn weglassen.</translation>
    </message>
    <message>
      <source>{name}: bands {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: Die Bänder {empty} enthalten auf dem Gitter des Stapels kein gültiges Pixel. Den NoData-Wert des Layers prüfen und wo seine Daten liegen, oder ihn weglassen.</translation>
    </message>
    <message>
      <source>{name}: band {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: Das Band {empty} enthält auf dem Gitter des Stapels kein gültiges Pixel. Den NoData-Wert des Layers prüfen und wo seine Daten liegen, oder ihn weglassen.</translation>
    </message>
    <message>
      <source>{name}: band {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: Das Band {empty} enthält auf dem Gitter des Stapels kein gültiges Pixel. Den NoData-Wert des Layers prüfen und wo seine Daten liegen, oder ihn weglassen.</translation>
    </message>
    <message>
      <source>{name} holds class codes up to {largest}, and a stack (float32) keeps them exact up to {max_exact_code} only. Number the classes anew, with 'Reclassify by table'.</source>
      <translation>{name} enthält Klassencodes bis {largest}, und ein Stapel (float32) hält sie nur bis {max_exact_code} genau. Die Klassen mit „Nach Tabelle reklassifizieren“ neu nummerieren.</translation>
    </message>
    <message>
      <source>{layer} does not overlap {target_name}. Check both coordinate reference systems, or choose another extent, grid or layer.</source>
      <translation>{layer} überlappt sich nicht mit {target_name}. Beide Koordinatenbezugssysteme prüfen, oder eine andere Ausdehnung, ein anderes Gitter oder einen anderen Layer wählen.</translation>
    </message>
    <message>
      <source>The resolution of no layer can be expressed in the chosen CRS. Give RESOLUTION, or choose another CRS.</source>
      <translation>Die Auflösung keines Layers lässt sich im gewählten KBS ausdrücken. RESOLUTION angeben oder ein anderes KBS wählen.</translation>
    </message>
    <message>
      <source>The extent of no layer can be expressed in the chosen CRS. Give EXTENT, or choose another CRS.</source>
      <translation>Die Ausdehnung keines Layers lässt sich im gewählten KBS ausdrücken. EXTENT angeben oder ein anderes KBS wählen.</translation>
    </message>
    <message>
      <source>The area to stack is smaller than {pixel}. Give a finer RESOLUTION (in {unit}) or a larger EXTENT.</source>
      <translation>Das zu stapelnde Gebiet ist kleiner als {pixel}. Eine feinere RESOLUTION (in {unit}) oder einen größeren EXTENT angeben.</translation>
    </message>
    <message>
      <source>The stack would be {width} x {height} pixels at {pixel}. Check that RESOLUTION and EXTENT are in {unit}, the unit of the stack's CRS.</source>
      <translation>Der Stapel hätte {width} x {height} Pixel bei {pixel}. Prüfen, ob RESOLUTION und EXTENT in {unit} sind, der Einheit des KBS des Stapels.</translation>
    </message>
    <message>
      <source>There is no transformation from the CRS '{GetName}' to '{GetName2}' ({error}). Assign the layers a CRS that is tied to the Earth.</source>
      <translation>Es gibt keine Transformation vom KBS „{GetName}“ nach „{GetName2}“ ({error}). Den Layern ein KBS zuweisen, das an die Erde gebunden ist.</translation>
    </message>
    <message>
      <source>{other_name} and {layer} do not overlap. Check the coordinate reference system of both, or leave one of them out.</source>
      <translation>{other_name} und {layer} überlappen sich nicht. Das Koordinatenbezugssystem beider prüfen, oder eines weglassen.</translation>
    </message>
    <message>
      <source>a pixel of {size} x {size2} {unit}</source>
      <translation>einem Pixel von {size} x {size2} {unit}</translation>
    </message>
    <message>
      <source>{job_file} belongs to a QGIS that is gone (process {parent}). Take parent and token out of it to run it by itself.</source>
      <translation>{job_file} gehört zu einem QGIS, das es nicht mehr gibt (Prozess {parent}). Parent und token daraus entfernen, um es allein auszuführen.</translation>
    </message>
    <message>
      <source>A comparison is started once; PROCESSES distributes its trainings. Start it without torchrun or srun.</source>
      <translation>Ein Vergleich wird einmal gestartet; PROCESSES verteilt seine Trainings. Ihn ohne torchrun oder srun starten.</translation>
    </message>
    <message>
      <source>The folder {folder} is needed for finished rows, but contains other files. Move it away, or choose another TABLE.</source>
      <translation>Der Ordner {folder} wird für fertige Zeilen gebraucht, enthält aber andere Dateien. Ihn verschieben oder eine andere TABLE wählen.</translation>
    </message>
    <message>
      <source>The note {note} of a stopped comparison is damaged ({error}). {cure}</source>
      <translation>Die Notiz {note} eines angehaltenen Vergleichs ist beschädigt ({error}). {cure}</translation>
    </message>
    <message>
      <source>Delete the folder {parent} to start again, or choose another TABLE.</source>
      <translation>Den Ordner {parent} löschen, um von vorn zu beginnen, oder eine andere TABLE wählen.</translation>
    </message>
    <message>
      <source>EXPERIMENTS is {table}. Use one of {tables}.</source>
      <translation>EXPERIMENTS ist {table}. Eines von {tables} verwenden.</translation>
    </message>
    <message>
      <source>EXPERIMENTS {radar_table} needs {missing}, which the stacks lack. They have: {bands}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {radar_table} braucht {missing}, was den Stapeln fehlt. Sie haben: {bands}. Mit „Layer stapeln“ hinzufügen, oder custom wählen und eigene Zeilen nennen.</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} needs {role} bands, and the stacks have none. They have: {present}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} braucht Bänder der Rolle {role}, und die Stapel haben keine. Sie haben: {present}. Mit „Layer stapeln“ hinzufügen, oder custom wählen und eigene Zeilen nennen.</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} compares the {role} bands with all bands, and the stacks have no others. They have: {present}. Add the other sensors with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} vergleicht die Bänder der Rolle {role} mit allen, und die Stapel haben keine anderen. Sie haben: {present}. Die anderen Sensoren mit „Layer stapeln“ hinzufügen, oder custom wählen und eigene Zeilen nennen.</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name; architecture; bands. Add at least one.</source>
      <translation>EXPERIMENTS custom braucht Zeilen in CUSTOM: Name; Architektur; Bänder. Mindestens eine hinzufügen.</translation>
    </message>
    <message>
      <source>CUSTOM has several rows called {twice}. Give each row its own name.</source>
      <translation>CUSTOM hat mehrere Zeilen namens {twice}. Jeder Zeile einen eigenen Namen geben.</translation>
    </message>
    <message>
      <source>The row {strip} of CUSTOM is not 'name; architecture; bands'. Correct it.</source>
      <translation>Die Zeile {strip} von CUSTOM ist nicht „Name; Architektur; Bänder“. Sie berichtigen.</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names the architecture {architecture}. Use one of {join}.</source>
      <translation>Die Zeile {name} von CUSTOM nennt die Architektur {architecture}. Eine von {join} verwenden.</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names {word}, which the stacks lack. They have the bands {bands}; roles ({roles}) and all are understood as well.</source>
      <translation>Die Zeile {name} von CUSTOM nennt {word}, was den Stapeln fehlt. Sie haben die Bänder {bands}; auch Rollen ({roles}) und all werden verstanden.</translation>
    </message>
    <message>
      <source>TEST_AREA holds no known landslide pixel, so nothing can be judged there. Choose an area with mapped landslides and valid bands.</source>
      <translation>TEST_AREA enthält kein bekanntes Rutschungspixel, daher kann dort nichts beurteilt werden. Ein Gebiet mit kartierten Hangrutschungen und gültigen Bändern wählen.</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a row by itself. Leave one of them empty.</source>
      <translation>PROCESSES teilt einen Batch auf einem Computer auf; mit SCHEDULER trainiert jeder Worker eine Zeile allein. Eines davon leer lassen.</translation>
    </message>
    <message>
      <source>The row's job lacks ROW, ROW_SEED or ROW_JUDGED. A comparison with SCHEDULER makes it.</source>
      <translation>Dem Auftrag der Zeile fehlt ROW, ROW_SEED oder ROW_JUDGED. Ein Vergleich mit SCHEDULER erstellt ihn.</translation>
    </message>
    <message>
      <source>The comparison has no row {own}.</source>
      <translation>Der Vergleich hat keine Zeile {own}.</translation>
    </message>
    <message>
      <source>The engine has no scikit-learn, which a random_forest needs. Run 'Set up the engine' again.</source>
      <translation>Der Rechenkern hat kein scikit-learn, das ein random_forest braucht. „Rechenkern einrichten“ erneut ausführen.</translation>
    </message>
    <message>
      <source>The comparison job lacks AREAS: the test area, one raster per stack.</source>
      <translation>Dem Vergleichsauftrag fehlt AREAS: das Testgebiet, ein Raster je Stapel.</translation>
    </message>
    <message>
      <source>The work failed on the Dask cluster at {address}: {said}. {same_everywhere}</source>
      <translation>Die Arbeit schlug auf dem Dask-Cluster bei {address} fehl: {said}. {same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has no worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>Der Dask-Cluster bei {address} hat keinen Worker. Worker mit „dask worker {address2}“ starten, dann erneut ausführen.</translation>
    </message>
    <message>
      <source>At {address} a Dask {lower} answers, not a scheduler. {cure}</source>
      <translation>Bei {address} antwortet ein Dask-{lower}, kein Scheduler. {cure}</translation>
    </message>
    <message>
      <source>A Dask worker {problem}. {same_everywhere}</source>
      <translation>Ein Dask-Worker {problem}. {same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has lost its last worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>Der Dask-Cluster bei {address} hat seinen letzten Worker verloren. Worker mit „dask worker {address2}“ starten, dann erneut ausführen.</translation>
    </message>
    <message>
      <source>SCHEDULER needs the packages dask and distributed in the engine's Python. Install them, or leave SCHEDULER empty.</source>
      <translation>SCHEDULER braucht die Pakete dask und distributed im Python des Rechenkerns. Sie installieren oder SCHEDULER leer lassen.</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} within {seconds_to_connect} seconds. {cure}</source>
      <translation>Bei {address} antwortet innerhalb von {seconds_to_connect} Sekunden kein Dask-Scheduler. {cure}</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} ({said}). {cure}</source>
      <translation>Bei {address} antwortet kein Dask-Scheduler ({said}). {cure}</translation>
    </message>
    <message>
      <source>The scheduler or a worker of the Dask cluster at {address} does not answer within {seconds_to_answer} seconds. Start the cluster again, or leave SCHEDULER empty to compute here.</source>
      <translation>Der Scheduler oder ein Worker des Dask-Clusters bei {address} antwortet nicht innerhalb von {seconds_to_answer} Sekunden. Den Cluster neu starten, oder SCHEDULER leer lassen, um hier zu rechnen.</translation>
    </message>
    <message>
      <source>The Dask {who} {problem}. {same_everywhere}</source>
      <translation>Dask-{who} {problem}. {same_everywhere}</translation>
    </message>
    <message>
      <source>Check SCHEDULER, or leave it empty to compute here.</source>
      <translation>SCHEDULER prüfen, oder leer lassen, um hier zu rechnen.</translation>
    </message>
    <message>
      <source>Scheduler and workers need this version of the package, the same PyTorch, and the files under the same paths (a shared file system); or leave SCHEDULER empty to compute here.</source>
      <translation>Scheduler und Worker brauchen diese Version des Pakets, dasselbe PyTorch und die Dateien unter denselben Pfaden (ein gemeinsames Dateisystem); oder SCHEDULER leer lassen, um hier zu rechnen.</translation>
    </message>
    <message>
      <source>lacks this package, or has an older version of it ({there})</source>
      <translation>hat dieses Paket nicht, oder eine ältere Version davon ({there})</translation>
    </message>
    <message>
      <source>Not even the CPU computes correctly with this PyTorch. Set up the engine again with 'Set up the engine'.</source>
      <translation>Nicht einmal die CPU rechnet mit diesem PyTorch richtig. Den Rechenkern mit „Rechenkern einrichten“ neu einrichten.</translation>
    </message>
    <message>
      <source>The device {kind} cannot be used: {failure}. Choose DEVICE auto or cpu, or set up the engine for your graphics card.</source>
      <translation>Das Gerät {kind} kann nicht verwendet werden: {failure}. DEVICE auto oder cpu wählen, oder den Rechenkern für die Grafikkarte einrichten.</translation>
    </message>
    <message>
      <source>{name} ended unexpectedly on the worker {address} (exit status {returncode}): {value}. Run it again.</source>
      <translation>{name} endete unerwartet auf dem Worker {address} (Rückgabewert {returncode}): {value}. Erneut ausführen.</translation>
    </message>
    <message>
      <source>{name} was ended on its worker because nobody waits for it any more.</source>
      <translation>{name} wurde auf seinem Worker beendet, weil niemand mehr darauf wartet.</translation>
    </message>
    <message>
      <source>Several processes cannot meet in {parent}, whose name has letters beyond this Windows' code page. Set the environment variable TEMP to a folder with a plain name, or choose 1 for PROCESSES.</source>
      <translation>Mehrere Prozesse können sich nicht in {parent} treffen, dessen Name Zeichen außerhalb der Codepage dieses Windows hat. Die Umgebungsvariable TEMP auf einen Ordner mit einfachem Namen setzen, oder für PROCESSES 1 wählen.</translation>
    </message>
    <message>
      <source>The environment says process {rank} of {size} ({rank_name}, {size_name}). Correct or unset these variables.</source>
      <translation>Die Umgebung sagt Prozess {rank} von {size} ({rank_name}, {size_name}). Diese Variablen berichtigen oder entfernen.</translation>
    </message>
    <message>
      <source>The environment variables {rank_name}, {size_name} are not whole numbers ({error}). Correct or unset them.</source>
      <translation>Die Umgebungsvariablen {rank_name}, {size_name} sind keine ganzen Zahlen ({error}). Sie berichtigen oder entfernen.</translation>
    </message>
    <message>
      <source>No labelled training pixel has a value in {empty}. Leave the band out with BANDS, or choose another training area.</source>
      <translation>Kein gelabeltes Trainingspixel hat in {empty} einen Wert. Das Band mit BANDS weglassen oder ein anderes Trainingsgebiet wählen.</translation>
    </message>
    <message>
      <source>The categorical band {name} has more than {max_classes} codes. Mark it as continuous, or leave it out with BANDS.</source>
      <translation>Das kategoriale Band {name} hat mehr als {max_classes} Codes. Es als stetig kennzeichnen oder mit BANDS weglassen.</translation>
    </message>
    <message>
      <source>The stack {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>Der Stapel {path} hat kein Rasterband. Eines seiner Subdatasets wählen.</translation>
    </message>
    <message>
      <source>The stack {path} has no coordinate reference system. Make it with 'Stack layers', or assign one with 'Assign projection'.</source>
      <translation>Der Stapel {path} hat kein Koordinatenbezugssystem. Ihn mit „Layer stapeln“ erstellen, oder eines mit „Projektion zuweisen“ zuweisen.</translation>
    </message>
    <message>
      <source>The area {name} is not on the grid of the stack {name2}. Rasterise it on the stack's grid.</source>
      <translation>Das Gebiet {name} liegt nicht auf dem Gitter des Stapels {name2}. Es auf dem Gitter des Stapels rasterisieren.</translation>
    </message>
    <message>
      <source>The label raster {name} holds the values {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>Das Labelraster {name} enthält die Werte {named}. {meaning}. Mit „Nach Tabelle reklassifizieren“ umschreiben, Unbekanntes als NoData deklarieren, oder {cure}.</translation>
    </message>
    <message>
      <source>The label raster {name} holds the value {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>Das Labelraster {name} enthält den Wert {named}. {meaning}. Mit „Nach Tabelle reklassifizieren“ umschreiben, Unbekanntes als NoData deklarieren, oder {cure}.</translation>
    </message>
    <message>
      <source>The label raster {name} holds fractions ({named}), as a probability does. {meaning}: {cure}, or set a threshold with the raster calculator.</source>
      <translation>Das Labelraster {name} enthält Brüche ({named}), wie eine Wahrscheinlichkeit. {meaning}: {cure}, oder mit dem Rasterrechner einen Schwellenwert setzen.</translation>
    </message>
    <message>
      <source>The label raster {name} has {data_bands} bands; labels have one. {meaning}. Save the band that holds them by itself ('Translate'), or {cure}.</source>
      <translation>Das Labelraster {name} hat {data_bands} Bänder; Labels haben eines. {meaning}. Das Band, das sie enthält, allein speichern („Übersetzen“), oder {cure}.</translation>
    </message>
    <message>
      <source>make them from the inventory with 'Landslide labels'</source>
      <translation>sie mit „Rutschungslabels“ aus dem Inventar erstellen</translation>
    </message>
    <message>
      <source>{name} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>{name} konnte nicht nach {parent} geschrieben werden ({error}). Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The folder {folder} has {free} GB free, and the outputs may need {needed} GB. Free some space or choose another folder.</source>
      <translation>Im Ordner {folder} sind {free} GB frei, und die Ausgaben brauchen vielleicht {needed} GB. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The {what} {path} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>{what} {path} ist beschädigt: Ein Block konnte nicht gelesen werden ({error}). Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or make it again.</source>
      <translation>{what} {path} lässt sich nicht als Raster öffnen ({error}). Den Pfad prüfen oder es neu erstellen.</translation>
    </message>
    <message>
      <source>Training needs at least one stack and one label raster. Make them with 'Stack layers' and 'Landslide labels'.</source>
      <translation>Training braucht mindestens einen Stapel und ein Labelraster. Sie mit „Layer stapeln“ und „Rutschungslabels“ erstellen.</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {path} lacks. It has: {by_name}. Correct it, or leave it empty.</source>
      <translation>BANDS nennt {unknown}, was {path} fehlt. Es hat: {by_name}. Berichtigen oder leer lassen.</translation>
    </message>
    <message>
      <source>The stack {path} lacks {missing}, which {path2} has. It has: {positions}. Make both with the same layers, or name the common bands in BANDS.</source>
      <translation>Dem Stapel {path} fehlt {missing}, was {path2} hat. Er hat: {positions}. Beide mit denselben Layern erstellen, oder die gemeinsamen Bänder in BANDS nennen.</translation>
    </message>
    <message>
      <source>No label raster lies on the grid of the stack {path} (given: {names}). Make it with 'Landslide labels'.</source>
      <translation>Auf dem Gitter des Stapels {path} liegt kein Labelraster (angegeben: {names}). Es mit „Rutschungslabels“ erstellen.</translation>
    </message>
    <message>
      <source>The label raster {path} lies on the grid of no stack. Make it again with 'Landslide labels' from its stack.</source>
      <translation>Das Labelraster {path} liegt auf dem Gitter keines Stapels. Es mit „Rutschungslabels“ neu aus seinem Stapel erstellen.</translation>
    </message>
    <message>
      <source>The grid of {path} has {sharing} stack(s) and {own} label rasters ({names}). Give one label raster per stack.</source>
      <translation>Das Gitter von {path} hat {sharing} Stapel und {own} Labelraster ({names}). Ein Labelraster je Stapel angeben.</translation>
    </message>
    <message>
      <source>The landslides lie in one place only, so no part is left to validate on. Label a larger area, or choose SPLIT area and draw a validation area.</source>
      <translation>Die Hangrutschungen liegen nur an einer Stelle, daher bleibt kein Teil zum Validieren. Ein größeres Gebiet labeln, oder SPLIT area wählen und ein Validierungsgebiet zeichnen.</translation>
    </message>
    <message>
      <source>No split leaves landslides both for training and for validation. Label more landslides, or choose another VALIDATION_FRACTION.</source>
      <translation>Keine Aufteilung lässt sowohl fürs Training als auch für die Validierung Hangrutschungen. Mehr Hangrutschungen labeln oder eine andere VALIDATION_FRACTION wählen.</translation>
    </message>
    <message>
      <source>An overlap of {overlap} pixels leaves nothing of a tile of {tile} pixels. Choose a smaller overlap or a larger tile.</source>
      <translation>Eine Überlappung von {overlap} Pixeln lässt von einer Kachel von {tile} Pixeln nichts übrig. Eine kleinere Überlappung oder eine größere Kachel wählen.</translation>
    </message>
    <message>
      <source>There is no folder {source}. Choose the folder of the unpacked data set.</source>
      <translation>Es gibt keinen Ordner {source}. Den Ordner des entpackten Datensatzes wählen.</translation>
    </message>
    <message>
      <source>{source} holds no Landslide4Sense patches with masks. Choose the folder that holds TrainData (or images and annotations), unpacked.</source>
      <translation>{source} enthält keine Ausschnitte von Landslide4Sense mit Masken. Den Ordner wählen, der TrainData (oder images und annotations) enthält, entpackt.</translation>
    </message>
    <message>
      <source>{path} holds an array of {shape}, Landslide4Sense has {shape2}. Choose the folder of the published set.</source>
      <translation>{path} enthält ein Feld der Form {shape}, Landslide4Sense hat {shape2}. Den Ordner des veröffentlichten Satzes wählen.</translation>
    </message>
    <message>
      <source>{path} is not a patch of Landslide4Sense ({error}). Download it again.</source>
      <translation>{path} ist kein Ausschnitt von Landslide4Sense ({error}). Ihn erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} could not be written: {error}. Free some space, or choose another folder.</source>
      <translation>{name} konnte nicht geschrieben werden: {error}. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{path} takes {name} from another file, as no file of a published set does. Download it again, from its publisher.</source>
      <translation>{path} nimmt {name} aus einer anderen Datei, wie keine Datei eines veröffentlichten Satzes. Erneut vom Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{path} says that {name} has {str} values, far more than a patch has. Download it again, from its publisher.</source>
      <translation>{path} sagt, dass {name} {str} Werte hat, weit mehr als ein Ausschnitt. Erneut vom Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{source} holds no Sen12Landslides patches. Choose the folder that holds s2, s1asc and s1dsc with unpacked .nc files.</source>
      <translation>{source} enthält keine Ausschnitte von Sen12Landslides. Den Ordner wählen, der s2, s1asc und s1dsc mit entpackten .nc-Dateien enthält.</translation>
    </message>
    <message>
      <source>The patch {number} of {region} has no file of any sensor. Unpack the set again.</source>
      <translation>Der Ausschnitt {number} von {region} hat keine Datei eines Sensors. Den Satz erneut entpacken.</translation>
    </message>
    <message>
      <source>{filepath} has patches of {shape} pixels, Sen12Landslides has {block} x {block2}. Download it again.</source>
      <translation>{filepath} hat Ausschnitte von {shape} Pixeln, Sen12Landslides hat {block} x {block2}. Erneut herunterladen.</translation>
    </message>
    <message>
      <source>The patches of {name} lie {width} km apart, so one of them is misplaced. Check the files.</source>
      <translation>Die Ausschnitte von {name} liegen {width} km auseinander, einer liegt also falsch. Die Dateien prüfen.</translation>
    </message>
    <message>
      <source>{path} names no CRS, as patches of Sen12Landslides do. Download it again.</source>
      <translation>{path} nennt kein KBS, wie es Ausschnitte von Sen12Landslides tun. Erneut herunterladen.</translation>
    </message>
    <message>
      <source>{path} is not a netCDF file, or it is damaged ({error}). Unpack or download it again.</source>
      <translation>{path} ist keine netCDF-Datei, oder sie ist beschädigt ({error}). Erneut entpacken oder herunterladen.</translation>
    </message>
    <message>
      <source>{files} lacks {error}, which patches of Sen12Landslides have. Download it again.</source>
      <translation>{files} fehlt {error}, was Ausschnitte von Sen12Landslides haben. Erneut herunterladen.</translation>
    </message>
    <message>
      <source>The method {method} is not known. Use one of {methods}.</source>
      <translation>Die Methode {method} ist nicht bekannt. Eine von {methods} verwenden.</translation>
    </message>
    <message>
      <source>The stack {name} has no pixel{where} where the model could say anything. Check its nodata and the area.</source>
      <translation>Der Stapel {name} hat kein Pixel{where}, über das das Modell etwas sagen könnte. Sein NoData und das Gebiet prüfen.</translation>
    </message>
    <message>
      <source>inside the area</source>
      <translation>innerhalb des Gebiets</translation>
    </message>
    <message>
      <source>The engine has no onnx package, so it cannot export to ONNX. Run 'Set up the engine' again, or export TorchScript.</source>
      <translation>Der Rechenkern hat kein Paket onnx, kann also nicht nach ONNX exportieren. „Rechenkern einrichten“ erneut ausführen oder TorchScript exportieren.</translation>
    </message>
    <message>
      <source>The model {name} has {size} GB of weights, more than one ONNX file can hold (2 GB). Export TorchScript.</source>
      <translation>Das Modell {name} hat {size} GB Gewichte, mehr als eine ONNX-Datei aufnehmen kann (2 GB). TorchScript exportieren.</translation>
    </message>
    <message>
      <source>The exported {name} differs from the model by {difference} in probability, more than {tolerance}. Export it in the other format.</source>
      <translation>Das exportierte {name} weicht vom Modell um {difference} in der Wahrscheinlichkeit ab, mehr als {tolerance}. In das andere Format exportieren.</translation>
    </message>
    <message>
      <source>SAMPLES is {samples}; at least {min_samples} pixels are needed for numbers that mean something.</source>
      <translation>SAMPLES ist {samples}; mindestens {min_samples} Pixel werden für aussagekräftige Zahlen gebraucht.</translation>
    </message>
    <message>
      <source>The labels {name} hold no {what} pixel where every band of the stack {name2} has a value, so nothing can be compared. Check that labels and stack show the same area, and that no band of the stack is empty.</source>
      <translation>Die Labels {name} enthalten kein Pixel {what}, wo jedes Band des Stapels {name2} einen Wert hat, daher lässt sich nichts vergleichen. Prüfen, ob Labels und Stapel dasselbe Gebiet zeigen und kein Band des Stapels leer ist.</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for one tile of {shape} x {shape2} pixels. Choose a smaller TILE_SIZE, or DEVICE cpu.</source>
      <translation>Der Speicher von {name} ist zu klein für eine Kachel von {shape} x {shape2} Pixeln. Eine kleinere TILE_SIZE oder DEVICE cpu wählen.</translation>
    </message>
    <message>
      <source>{key} is {value}. Use {right}.</source>
      <translation>{key} ist {value}. {right} verwenden.</translation>
    </message>
    <message>
      <source>The {task} job lacks {absent}. Add what is missing to the job's parameters.</source>
      <translation>Dem Auftrag {task} fehlt {absent}. Das Fehlende den Parametern des Auftrags hinzufügen.</translation>
    </message>
    <message>
      <source>The {task} job has the unknown parameter {name}. It knows: {keys}.</source>
      <translation>Der Auftrag {task} hat den unbekannten Parameter {name}. Er kennt: {keys}.</translation>
    </message>
    <message>
      <source>The {task} job gives {key} twice, in capitals and in small letters. Keep one.</source>
      <translation>Der Auftrag {task} gibt {key} zweimal an, in Groß- und in Kleinbuchstaben. Eines behalten.</translation>
    </message>
    <message>
      <source>The scene {name} has no pixel where the DEM {name2} has heights. Choose a DEM of the scene's area.</source>
      <translation>Die Szene {name} hat kein Pixel, wo das DGM {name2} Höhen hat. Ein DGM des Gebiets der Szene wählen.</translation>
    </message>
    <message>
      <source>The {name} image of {name2} has no pixel where the DEM lies. Choose other POLARISATIONS.</source>
      <translation>Das Bild {name} von {name2} hat kein Pixel, wo das DGM liegt. Andere POLARISATIONS wählen.</translation>
    </message>
    <message>
      <source>{name} holds the undeclared fill {join}. Make one nodata value of them first ('Fill NoData cells', or Raster &gt; Conversion &gt; Translate).</source>
      <translation>{name} enthält den nicht deklarierten Füllwert {join}. Zuerst einen NoData-Wert daraus machen („NoData-Zellen füllen“, oder Raster &gt; Konvertierung &gt; Übersetzen).</translation>
    </message>
    <message>
      <source>The DEM {name} is damaged ({error}). Make or download it again.</source>
      <translation>Das DGM {name} ist beschädigt ({error}). Es neu erstellen oder herunterladen.</translation>
    </message>
    <message>
      <source>beside its nodata value {declared}</source>
      <translation>neben ihrem NoData-Wert {declared}</translation>
    </message>
    <message>
      <source>EXTENT is empty. Give its left, right, bottom and top side, or leave it out for the whole scene.</source>
      <translation>EXTENT ist leer. Seine linke, rechte, untere und obere Seite angeben, oder ihn für die ganze Szene weglassen.</translation>
    </message>
    <message>
      <source>EXTENT lies outside {scene}. Move it there, or leave it out for the whole scene.</source>
      <translation>EXTENT liegt außerhalb von {scene}. Ihn dorthin verschieben, oder für die ganze Szene weglassen.</translation>
    </message>
    <message>
      <source>{dem} does not cover {wanted}. Choose a DEM of the scene's area.</source>
      <translation>{dem} bedeckt {wanted} nicht. Ein DGM des Gebiets der Szene wählen.</translation>
    </message>
    <message>
      <source>{dem} ends inside {wanted}. Choose a larger DEM, or set EXTENT to the part of the scene that you need (the DEM's extent, for one).</source>
      <translation>{dem} endet innerhalb von {wanted}. Ein größeres DGM wählen, oder EXTENT auf den gebrauchten Teil der Szene setzen (zum Beispiel die Ausdehnung des DGM).</translation>
    </message>
    <message>
      <source>EXTENT cannot be placed on the Earth ({error}). Give it in another CRS.</source>
      <translation>EXTENT lässt sich nicht auf der Erde verorten ({error}). Ihn in einem anderen KBS angeben.</translation>
    </message>
    <message>
      <source>The DEM {path} cannot be opened as a raster ({error}). Check the path.</source>
      <translation>Das DGM {path} lässt sich nicht als Raster öffnen ({error}). Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>The DEM {path} declares no CRS. Set it with 'Assign projection'.</source>
      <translation>Das DGM {path} nennt kein KBS. Es mit „Projektion zuweisen“ setzen.</translation>
    </message>
    <message>
      <source>{folder} is not a Sentinel-1 product: it has no manifest.safe. Choose the folder whose name ends in .SAFE.</source>
      <translation>{folder} ist kein Sentinel-1-Produkt: Es hat keine manifest.safe. Den Ordner wählen, dessen Name auf .SAFE endet.</translation>
    </message>
    <message>
      <source>{name} lacks the image of {group} in its folder 'measurement'. Download the product again.</source>
      <translation>{name} fehlt das Bild {group} im Ordner „measurement“. Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>Reading Sentinel-1 products needs the library {missing}, an optional extra that the engine lacks. Run 'Set up the engine' with EXTRAS backscatter, or: {executable} -m pip install -r {requirements}</source>
      <translation>Zum Lesen von Sentinel-1-Produkten wird die Bibliothek {missing} gebraucht, ein wählbarer Zusatz, der dem Rechenkern fehlt. „Rechenkern einrichten“ mit EXTRAS backscatter ausführen, oder: {executable} -m pip install -r {requirements}</translation>
    </message>
    <message>
      <source>The Sentinel-1 product {safe} is not there. Check the path.</source>
      <translation>Das Sentinel-1-Produkt {safe} ist nicht da. Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>{name} holds no Sentinel-1 product (no manifest.safe). Choose the zip as it was downloaded.</source>
      <translation>{name} enthält kein Sentinel-1-Produkt (keine manifest.safe). Die zip-Datei wählen, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
      <source>The image {title} is empty: all its pixels are 0. Download the product again.</source>
      <translation>Das Bild {title} ist leer: Alle seine Pixel sind 0. Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>The image {title} is damaged ({error}). Download the product again.</source>
      <translation>Das Bild {title} ist beschädigt ({error}). Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} holds no complete {polarisations} image. Choose other POLARISATIONS, or download it again.</source>
      <translation>{name} enthält kein vollständiges Bild {polarisations}. Andere POLARISATIONS wählen oder es erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} has no {missing} image; it has {present}. Choose POLARISATIONS among these.</source>
      <translation>{name} hat kein Bild {missing}; es hat {present}. POLARISATIONS darunter wählen.</translation>
    </message>
    <message>
      <source>{name} is neither a SAFE folder nor a complete zip archive ({error}). Download the product again.</source>
      <translation>{name} ist weder ein SAFE-Ordner noch ein vollständiges zip-Archiv ({error}). Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} could not be unpacked ({error}). Free some space, or unpack it and give the SAFE folder.</source>
      <translation>{name} konnte nicht entpackt werden ({error}). Platz schaffen, oder es entpacken und den SAFE-Ordner angeben.</translation>
    </message>
    <message>
      <source>The noise annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>Die Rauschangaben von {title} können nicht gelesen werden ({error}). Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a Sentinel-1 product ({error}). Download it again.</source>
      <translation>{name} kann nicht als Sentinel-1-Produkt gelesen werden ({error}). Es erneut herunterladen.</translation>
    </message>
    <message>
      <source>{name} is neither GRD nor SLC. Choose one of these products.</source>
      <translation>{name} ist weder GRD noch SLC. Eines dieser Produkte wählen.</translation>
    </message>
    <message>
      <source>The annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>Die Annotation von {title} kann nicht gelesen werden ({error}). Das Produkt erneut herunterladen.</translation>
    </message>
    <message>
      <source>The image {name} is not a TIFF, as those of Sentinel-1 products are. Download the product again, from its publisher.</source>
      <translation>Das Bild {name} ist kein TIFF, wie es die von Sentinel-1-Produkten sind. Das Produkt erneut von seinem Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{name} unpacks from {packed} MB to {needed} MB, as no product does. Download it again, from its publisher.</source>
      <translation>{name} entpackt sich von {packed} MB auf {needed} MB, wie kein Produkt. Es erneut von seinem Herausgeber herunterladen.</translation>
    </message>
    <message>
      <source>{name} unpacks to {needed} GB, and {free} GB are free in {parent}. Free some space, or unpack it elsewhere and give the SAFE folder.</source>
      <translation>{name} entpackt sich auf {needed} GB, und in {parent} sind {free} GB frei. Platz schaffen, oder es anderswo entpacken und den SAFE-Ordner angeben.</translation>
    </message>
    <message>
      <source>No tile of the {name} part holds a landslide pixel ({words}). Label more landslides, choose smaller tiles, or other areas.</source>
      <translation>Keine Kachel des Teils {name} enthält ein Rutschungspixel ({words}). Mehr Hangrutschungen labeln, kleinere Kacheln oder andere Gebiete wählen.</translation>
    </message>
    <message>
      <source>OVERLAP {overlap} leaves nothing of a tile of {tile_size} pixels. Make it smaller.</source>
      <translation>OVERLAP {overlap} lässt von einer Kachel von {tile_size} Pixeln nichts übrig. Ihn kleiner wählen.</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area braucht eine TRAIN_AREA oder eine VALIDATION_AREA. Eine davon wählen, oder SPLIT blocks.</translation>
    </message>
    <message>
      <source>The checkpoint {path} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>Der Checkpoint {path} gehört zu einem anderen Training: {different} unterscheiden sich. Dieselben Eingaben verwenden oder ohne RESUME trainieren.</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged or not a checkpoint ({error}). Delete it, or train without RESUME.</source>
      <translation>Der Checkpoint {path} ist beschädigt oder kein Checkpoint ({error}). Ihn löschen oder ohne RESUME trainieren.</translation>
    </message>
    <message>
      <source>BATCH_SIZE {batch_size} is too small for {processes} processes, each of which needs {min_samples} samples per step. Use at least {min_samples2}, or fewer PROCESSES.</source>
      <translation>BATCH_SIZE {batch_size} ist zu klein für {processes} Prozesse, von denen jeder {min_samples} Beispiele je Schritt braucht. Mindestens {min_samples2} oder weniger PROCESSES verwenden.</translation>
    </message>
    <message>
      <source>The training was stopped before a member had begun. Train again, with RESUME.</source>
      <translation>Das Training wurde angehalten, bevor ein Mitglied begonnen hatte. Mit RESUME erneut trainieren.</translation>
    </message>
    <message>
      <source>The training diverged in epoch {epoch}: its loss is NaN. Choose a smaller LEARNING_RATE.</source>
      <translation>Das Training divergierte in Epoche {epoch}: Sein Verlust ist NaN. Eine kleinere LEARNING_RATE wählen.</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for BATCH_SIZE {batch_size} and TILE_SIZE {tile_size}. Choose a smaller BATCH_SIZE, TILE_SIZE or WIDTH.</source>
      <translation>Der Speicher von {name} ist zu klein für BATCH_SIZE {batch_size} und TILE_SIZE {tile_size}. Eine kleinere BATCH_SIZE, TILE_SIZE oder WIDTH wählen.</translation>
    </message>
    <message>
      <source>BATCH_SIZE 1 with TILE_SIZE {tile_size} leaves one value in the network's deepest layer, and batch normalisation needs more. Choose BATCH_SIZE 2 or more, or {larger_tile}.</source>
      <translation>BATCH_SIZE 1 mit TILE_SIZE {tile_size} lässt in der tiefsten Schicht des Netzes einen Wert, und Batch-Normalisierung braucht mehr. BATCH_SIZE 2 oder mehr wählen, oder {larger_tile}.</translation>
    </message>
    <message>
      <source>There is one tile of {tile_size} pixels to train on, too little for this network. Label a larger area, or choose {larger_tile}.</source>
      <translation>Es gibt eine einzige Kachel von {tile_size} Pixeln zum Trainieren, zu wenig für dieses Netz. Ein größeres Gebiet labeln oder {larger_tile} wählen.</translation>
    </message>
    <message>
      <source>TILE_SIZE {multiple} or more</source>
      <translation>TILE_SIZE {multiple} oder mehr</translation>
    </message>
    <message>
      <source>The member {output} does not say which training it belongs to. Train without RESUME.</source>
      <translation>Das Mitglied {output} sagt nicht, zu welchem Training es gehört. Ohne RESUME trainieren.</translation>
    </message>
    <message>
      <source>The member {output} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>Das Mitglied {output} gehört zu einem anderen Training: {different} unterscheiden sich. Dieselben Eingaben verwenden oder ohne RESUME trainieren.</translation>
    </message>
    <message>
      <source>SCHEDULER shares the members of an ensemble among the workers of a cluster, and MEMBERS is 1. Set MEMBERS, or leave SCHEDULER empty.</source>
      <translation>SCHEDULER verteilt die Mitglieder eines Ensembles auf die Worker eines Clusters, und MEMBERS ist 1. MEMBERS setzen oder SCHEDULER leer lassen.</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a member by itself. Leave one of them empty.</source>
      <translation>PROCESSES teilt einen Batch auf einem Computer auf; mit SCHEDULER trainiert jeder Worker ein Mitglied allein. Eines davon leer lassen.</translation>
    </message>
    <message>
      <source>There is no known landslide pixel in the {part} part ({split}). Label more landslides, or choose other areas.</source>
      <translation>Im Teil {part} gibt es kein bekanntes Rutschungspixel ({split}). Mehr Hangrutschungen labeln oder andere Gebiete wählen.</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Draw one, or choose SPLIT blocks.</source>
      <translation>SPLIT area braucht eine TRAIN_AREA oder eine VALIDATION_AREA. Eine zeichnen oder SPLIT blocks wählen.</translation>
    </message>
    <message>
      <source>PLAN has no setting {unknown}. It has: {to_json}.</source>
      <translation>PLAN hat keine Einstellung {unknown}. Es hat: {to_json}.</translation>
    </message>
    <message>
      <source>No tile holds a landslide pixel. Check that labels and areas overlap, or label more landslides.</source>
      <translation>Keine Kachel enthält ein Rutschungspixel. Prüfen, ob sich Labels und Gebiete überlappen, oder mehr Hangrutschungen labeln.</translation>
    </message>
    <message>
      <source>The network option variant={variant} is not known. Use one of {variants}.</source>
      <translation>Die Netzoption variant={variant} ist nicht bekannt. Eine von {variants} verwenden.</translation>
    </message>
    <message>
      <source>The network option layers_per_block={layers_per_block} does not hold {layers} whole numbers. Correct it.</source>
      <translation>Die Netzoption layers_per_block={layers_per_block} enthält nicht {layers} ganze Zahlen. Sie berichtigen.</translation>
    </message>
    <message>
      <source>A network needs at least one band. Choose the bands of the stack that it should use.</source>
      <translation>Ein Netz braucht mindestens ein Band. Die Bänder des Stapels wählen, die es verwenden soll.</translation>
    </message>
    <message>
      <source>The classes of the categorical band {name} are not known. Compute the stack's statistics, or leave the band out.</source>
      <translation>Die Klassen des kategorialen Bands {name} sind nicht bekannt. Die Statistik des Stapels berechnen oder das Band weglassen.</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum does not match its content. Copy or download it again.</source>
      <translation>Die Modelldatei {path} ist beschädigt: Ihre Prüfsumme passt nicht zum Inhalt. Sie erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
      <source>The model file {path} {what}, so it does not match its own card. {advice}</source>
      <translation>Die Modelldatei {path} {what}, passt also nicht zu ihrer eigenen Karte. {advice}</translation>
    </message>
    <message>
      <source>The model file {path} describes a network that cannot be built: {error} {advice}</source>
      <translation>Die Modelldatei {path} beschreibt ein Netz, das sich nicht bauen lässt: {error} {advice}</translation>
    </message>
    <message>
      <source>The tensors of the model file {path} cannot be read ({error}). Copy or download it again.</source>
      <translation>Die Tensoren der Modelldatei {path} können nicht gelesen werden ({error}). Sie erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
      <source>The model file {path} holds numbers that are not finite (tensor {name}). Train it again, or use another copy.</source>
      <translation>Die Modelldatei {path} enthält Zahlen, die nicht endlich sind (Tensor {name}). Es neu trainieren oder eine andere Kopie verwenden.</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has shape {shape}, its card requires {shape2}. {advice}</source>
      <translation>Der Tensor {name} der Modelldatei {path} hat die Form {shape}, ihre Karte verlangt {shape2}. {advice}</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has the number type {kind}, which a model cannot have. {advice}</source>
      <translation>Der Tensor {name} der Modelldatei {path} hat den Zahlentyp {kind}, den ein Modell nicht haben kann. {advice}</translation>
    </message>
    <message>
      <source>lacks the tensor {missing}</source>
      <translation>hat keinen Tensor {missing}</translation>
    </message>
    <message>
      <source>holds the unexpected tensor {surplus}</source>
      <translation>enthält den unerwarteten Tensor {surplus}</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>Die Netzoption {name}={value} ist keine Zahl von {low} bis {high}. Sie berichtigen oder eine andere Modelldatei verwenden.</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a whole number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>Die Netzoption {name}={value} ist keine ganze Zahl von {low} bis {high}. Sie berichtigen oder eine andere Modelldatei verwenden.</translation>
    </message>
    <message>
      <source>The architecture {architecture} is not known. Use one of {architectures}.</source>
      <translation>Die Architektur {architecture} ist nicht bekannt. Eine von {architectures} verwenden.</translation>
    </message>
    <message>
      <source>The architecture {architecture} has no option {unknown}. It has: {allowed}, members.</source>
      <translation>Die Architektur {architecture} hat keine Option {unknown}. Sie hat: {allowed}, members.</translation>
    </message>
    <message>
      <source>The band name {band} is not in the table of known bands. Give the band's role and kind as well.</source>
      <translation>Der Bandname {band} steht nicht in der Tabelle bekannter Bänder. Auch Rolle und Art des Bands angeben.</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {entry} is no option of {architecture}. {knows}, written as name=value.</source>
      <translation>NETWORK_OPTIONS: {entry} ist keine Option von {architecture}. {knows}, geschrieben als Name=Wert.</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {name}={value} is no number. Correct it.</source>
      <translation>NETWORK_OPTIONS: {name}={value} ist keine Zahl. Sie berichtigen.</translation>
    </message>
    <message>
      <source>It knows {known}</source>
      <translation>Sie kennt {known}</translation>
    </message>
    <message>
      <source>It has no further options</source>
      <translation>Sie hat keine weiteren Optionen</translation>
    </message>
    <message>
      <source>Nothing in the model {source_name} fits this network. Start from a model of the same architecture and width.</source>
      <translation>Nichts im Modell {source_name} passt zu diesem Netz. Von einem Modell derselben Architektur und Breite ausgehen.</translation>
    </message>
    <message>
      <source>The Python {named} cannot make the engine's environment: {problem}. Name another in PYTHON.</source>
      <translation>Das Python {named} kann die Umgebung des Rechenkerns nicht erstellen: {problem}. Unter PYTHON ein anderes nennen.</translation>
    </message>
    <message>
      <source>No Python on this computer can make the engine's environment ({reasons}). Install Python 3.12 and name it in PYTHON.</source>
      <translation>Kein Python auf diesem Computer kann die Umgebung des Rechenkerns erstellen ({reasons}). Python 3.12 installieren und unter PYTHON nennen.</translation>
    </message>
    <message>
      <source>No Python could make an environment ({failures}). Name another Python ({oldest}.{oldest2} to 3.14) in PYTHON.</source>
      <translation>Kein Python konnte eine Umgebung erstellen ({failures}). Unter PYTHON ein anderes Python ({oldest}.{oldest2} bis 3.14) nennen.</translation>
    </message>
    <message>
      <source>The backend {backend} is not known. Use one of {backends}.</source>
      <translation>Das Backend {backend} ist nicht bekannt. Eines von {backends} verwenden.</translation>
    </message>
    <message>
      <source>{folder} is a whole drive. Name a folder on it in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>{folder} ist ein ganzes Laufwerk. In LANDSLIDE_MAPPER_ENGINE einen Ordner darauf nennen.</translation>
    </message>
    <message>
      <source>The folder {folder} holds {what}. Name an empty or new folder in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>Der Ordner {folder} enthält {what}. In LANDSLIDE_MAPPER_ENGINE einen leeren oder neuen Ordner nennen.</translation>
    </message>
    <message>
      <source>The path of the engine's folder is too long for this Windows ({folder}, {folder2} characters: packages of the engine need {max_package_path} more, and the limit is 259). Name a folder nearer to the drive in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>Der Pfad zum Ordner des Rechenkerns ist zu lang für dieses Windows ({folder}, {folder2} Zeichen: Pakete des Rechenkerns brauchen {max_package_path} mehr, und die Grenze ist 259). In LANDSLIDE_MAPPER_ENGINE einen Ordner näher am Laufwerk nennen.</translation>
    </message>
    <message>
      <source>The engine needs {room} GB in {parent}, and {free} GB are free. Free some space, or name a folder elsewhere in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>Der Rechenkern braucht {room} GB in {parent}, und {free} GB sind frei. Platz schaffen, oder in LANDSLIDE_MAPPER_ENGINE einen Ordner anderswo nennen.</translation>
    </message>
    <message>
      <source>There is no engine in {folder} that a set-up of ours made. Nothing was removed.</source>
      <translation>In {folder} ist kein Rechenkern, den unsere Einrichtung erstellt hat. Nichts wurde entfernt.</translation>
    </message>
    <message>
      <source>The engine in {folder} could not be removed completely ({strerror}). Close what uses it and remove it again, or delete the folder.</source>
      <translation>Der Rechenkern in {folder} konnte nicht ganz entfernt werden ({strerror}). Schließen, was ihn benutzt, und erneut entfernen, oder den Ordner löschen.</translation>
    </message>
    <message>
      <source>an environment that is not ours</source>
      <translation>eine Umgebung, die nicht unsere ist</translation>
    </message>
    <message>
      <source>other files</source>
      <translation>andere Dateien</translation>
    </message>
    <message>
      <source>PyTorch is not installed yet: there is no engine in {engine}, and QGIS's own Python has none. {set_up} once, or name a Python that has it in the environment variable {python_variable}.</source>
      <translation>PyTorch ist noch nicht installiert: In {engine} ist kein Rechenkern, und das Python von QGIS hat keines. {set_up}, einmal, oder ein Python, das es hat, in der Umgebungsvariablen {python_variable} nennen.</translation>
    </message>
    <message>
      <source>The engine's environment {engine} is damaged: {engine_problem}. {set_up} again; it repairs the environment.</source>
      <translation>Die Umgebung {engine} des Rechenkerns ist beschädigt: {engine_problem}. {set_up}, erneut; das repariert die Umgebung.</translation>
    </message>
    <message>
      <source>The Python {path}, named by {source}, cannot run the engine: {problem}. {cure}.</source>
      <translation>Das Python {path}, genannt durch {source}, kann den Rechenkern nicht ausführen: {problem}. {cure}.</translation>
    </message>
    <message>
      <source>Run 'Set up the engine' in the Processing toolbox</source>
      <translation>„Rechenkern einrichten“ in der Verarbeitungswerkzeugkiste ausführen</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({strerror}). Name another in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>Der Ordner {parent} ist nicht beschreibbar ({strerror}). In LANDSLIDE_MAPPER_ENGINE einen anderen nennen.</translation>
    </message>
    <message>
      <source>Another set-up of the engine is running (it holds {lock_file}). Wait until it has finished, then try again.</source>
      <translation>Eine andere Einrichtung des Rechenkerns läuft (sie hält {lock_file}). Warten, bis sie fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>The extra {extra} is not known. Use one of {extras}.</source>
      <translation>Der Zusatz {extra} ist nicht bekannt. Einen von {extras} verwenden.</translation>
    </message>
    <message>
      <source>The Python {path}, from {source}, could not be started. Run 'Set up the engine' to make a new one.</source>
      <translation>Das Python {path}, aus {source}, konnte nicht gestartet werden. „Rechenkern einrichten“ ausführen, um ein neues zu erstellen.</translation>
    </message>
    <message>
      <source>Traceback (most recent call last):</source>
      <translation>Traceback (most recent call last):</translation>
    </message>
    <message>
      <source>it hit a processor instruction that this computer lacks</source>
      <translation>er traf auf einen Prozessorbefehl, den dieser Computer nicht kennt</translation>
    </message>
    <message>
      <source>a library inside it aborted</source>
      <translation>eine Bibliothek darin brach ab</translation>
    </message>
    <message>
      <source>a file it was reading vanished or the memory is faulty</source>
      <translation>eine Datei, die er las, verschwand, oder der Speicher ist fehlerhaft</translation>
    </message>
    <message>
      <source>the system ran out of memory, or something killed it</source>
      <translation>dem System ging der Speicher aus, oder etwas hat ihn beendet</translation>
    </message>
    <message>
      <source>a library inside it crashed</source>
      <translation>eine Bibliothek darin stürzte ab</translation>
    </message>
    <message>
      <source>something ended it</source>
      <translation>etwas hat ihn beendet</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly ({how}). Run it again with smaller tiles or batches, or run 'Set up the engine' to check it.{last_lines}</source>
      <translation>Der Rechenkern endete unerwartet ({how}). Mit kleineren Kacheln oder Batches erneut ausführen, oder ihn mit „Rechenkern einrichten“ prüfen.{last_lines}</translation>
    </message>
    <message>
      <source>Last lines:{end}</source>
      <translation>Letzte Zeilen:{end}</translation>
    </message>
    <message>
      <source>signal {exit_code}: {exit_code2}</source>
      <translation>Signal {exit_code}: {exit_code2}</translation>
    </message>
    <message>
      <source>exit status {exit_code}</source>
      <translation>Rückgabewert {exit_code}</translation>
    </message>
    <message>
      <source>The engine failed without saying why. Run it again.</source>
      <translation>Der Rechenkern versagte, ohne zu sagen warum. Erneut ausführen.</translation>
    </message>
    <message>
      <source>KEPT_LABELS needs tiles that are kept aside. Set KEPT_ASIDE, for instance to 4.</source>
      <translation>KEPT_LABELS braucht zurückgehaltene Kacheln. KEPT_ASIDE setzen, zum Beispiel auf 4.</translation>
    </message>
    <message>
      <source>{name} has no field '{verdict_field}', so it is not known which detections are right. Review it first: write {verdicts} into a text field of this name.</source>
      <translation>{name} hat kein Feld „{verdict_field}“, daher ist nicht bekannt, welche Erkennungen richtig sind. Zuerst prüfen: {verdicts} in ein Textfeld dieses Namens schreiben.</translation>
    </message>
    <message>
      <source>No polygon of {name} has a verdict yet. Review it first, then apply the corrections.</source>
      <translation>Kein Polygon von {name} hat schon ein Urteil. Zuerst prüfen, dann die Korrekturen anwenden.</translation>
    </message>
    <message>
      <source>Nothing in {name} is reviewed yet. Set '{reviewed}' to true in the tiles that were looked at, or give polygons of the reviewed area.</source>
      <translation>In {name} ist noch nichts geprüft. „{reviewed}“ in den angesehenen Kacheln auf wahr setzen, oder Polygone des geprüften Gebiets angeben.</translation>
    </message>
    <message>
      <source>{name} has no field '{reference}'. Draw points with 'Sample for accuracy assessment' and write 'landslide' or 'not_landslide' there.</source>
      <translation>{name} hat kein Feld „{reference}“. Mit „Stichprobe zur Genauigkeitsprüfung“ Punkte ziehen und dort „landslide“ oder „not_landslide“ schreiben.</translation>
    </message>
    <message>
      <source>{name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{name} hat kein Koordinatenbezugssystem. In QGIS eines zuweisen (Layer &gt; KBS setzen).</translation>
    </message>
    <message>
      <source>{name} holds no point. Draw some with 'Sample for accuracy assessment'.</source>
      <translation>{name} enthält keinen Punkt. Mit „Stichprobe zur Genauigkeitsprüfung“ welche ziehen.</translation>
    </message>
    <message>
      <source>{empty} of {points} points in {name} have no reference yet. Write 'landslide', 'not_landslide' or 'unknown' into each: leaving out some of them would bias the result.</source>
      <translation>{empty} von {points} Punkten in {name} haben noch keine Referenz. In jeden „landslide“, „not_landslide“ oder „unknown“ schreiben: Einige auszulassen würde das Ergebnis verzerren.</translation>
    </message>
    <message>
      <source>{name}: the reference '{unknown}' is not known. Write {known} (in English, whatever the language of QGIS).</source>
      <translation>{name}: Die Referenz „{unknown}“ ist nicht bekannt. {known} schreiben (auf Englisch, welche Sprache QGIS auch hat).</translation>
    </message>
    <message>
      <source>The points of {name} were drawn from another map than {map_name} as it is now (its id is {identity}, theirs {drawn_from}). Give the map that they were drawn from, or draw a new sample.</source>
      <translation>Die Punkte von {name} wurden aus einer anderen Karte gezogen als {map_name}, wie sie jetzt ist (ihre Kennung ist {identity}, die der Punkte {drawn_from}). Die Karte angeben, aus der sie gezogen wurden, oder eine neue Stichprobe ziehen.</translation>
    </message>
    <message>
      <source>{name} holds lines or polygons. Draw points with 'Sample for accuracy assessment', and give these.</source>
      <translation>{name} enthält Linien oder Polygone. Mit „Stichprobe zur Genauigkeitsprüfung“ Punkte ziehen und diese angeben.</translation>
    </message>
    <message>
      <source>The DEM {dem} and the post-event image {post} do not overlap. Choose a DEM of the same place.</source>
      <translation>Das DGM {dem} und das Bild nach dem Ereignis {post} überlappen sich nicht. Ein DGM desselben Orts wählen.</translation>
    </message>
    <message>
      <source>{key} holds more than one Sentinel-2 product or image. Give one product, or band rasters.</source>
      <translation>{key} enthält mehr als ein Sentinel-1-Produkt oder Bild. Ein Produkt angeben, oder Bandraster.</translation>
    </message>
    <message>
      <source>{found}, given under {key}, does not say whether it is VV or VH. Put that in the name of the band or the file.</source>
      <translation>{found}, angegeben unter {key}, sagt nicht, ob es VV oder VH ist. Das in den Namen des Bands oder der Datei schreiben.</translation>
    </message>
    <message>
      <source>SAR_PRE is given without SAR_POST. Give the radar image after the event, too, or leave both empty.</source>
      <translation>SAR_PRE ist ohne SAR_POST angegeben. Auch das Radarbild nach dem Ereignis angeben, oder beide leer lassen.</translation>
    </message>
    <message>
      <source>SAR_POST holds several dates of one polarisation, but SAR_PRE fewer than two to compare them with. Give two or more dates before the event, or one date after it.</source>
      <translation>SAR_POST enthält mehrere Aufnahmen einer Polarisation, SAR_PRE aber weniger als zwei, um sie damit zu vergleichen. Zwei oder mehr Aufnahmen vor dem Ereignis angeben, oder eine danach.</translation>
    </message>
    <message>
      <source>The layout {template} cannot be read. Install the plugin again.</source>
      <translation>Das Layout {template} kann nicht gelesen werden. Die Erweiterung neu installieren.</translation>
    </message>
    <message>
      <source>The layout {template} lacks its map or its scale bar. Install the plugin again.</source>
      <translation>Dem Layout {template} fehlt seine Karte oder Maßstabsleiste. Die Erweiterung neu installieren.</translation>
    </message>
    <message>
      <source>The layout {template} lacks its legend. Install the plugin again.</source>
      <translation>Dem Layout {template} fehlt seine Legende. Die Erweiterung neu installieren.</translation>
    </message>
    <message>
      <source>The map sheet {name} could not be written ({errorMessage}). Free some space, or open {name2} in QGIS's layout manager.</source>
      <translation>Das Kartenblatt {name} konnte nicht geschrieben werden ({errorMessage}). Platz schaffen, oder {name2} in der Layoutverwaltung von QGIS öffnen.</translation>
    </message>
    <message>
      <source>The record {path} has the format {version}, which this version does not know. Choose another folder.</source>
      <translation>Die Aufzeichnung {path} hat das Format {version}, das diese Version nicht kennt. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The folder {folder} holds other files. Choose a new or empty folder, or one that 'Map my area' made.</source>
      <translation>Der Ordner {folder} enthält andere Dateien. Einen neuen oder leeren Ordner wählen, oder einen, den „Mein Gebiet kartieren“ erstellt hat.</translation>
    </message>
    <message>
      <source>The record {path} cannot be read ({error}). Delete it to start again.</source>
      <translation>Die Aufzeichnung {path} kann nicht gelesen werden ({error}). Sie löschen, um von vorn zu beginnen.</translation>
    </message>
    <message>
      <source>{name} holds no polygon with an area. Choose a layer (or a selection) with outlines of landslides.</source>
      <translation>{name} enthält kein Polygon mit einer Fläche. Einen Layer (oder eine Auswahl) mit Umrissen von Hangrutschungen wählen.</translation>
    </message>
    <message>
      <source>Size statistics need SciPy, which this QGIS lacks. Install python3-scipy.</source>
      <translation>Die Größenstatistik braucht SciPy, das diesem QGIS fehlt. python3-scipy installieren.</translation>
    </message>
    <message>
      <source>AREA holds no polygon. Choose a layer (or a selection) with at least one polygon.</source>
      <translation>AREA enthält kein Polygon. Einen Layer (oder eine Auswahl) mit mindestens einem Polygon wählen.</translation>
    </message>
    <message>
      <source>The area {name} covers no pixel of the stack {stack}. Choose an area that overlaps it.</source>
      <translation>Das Gebiet {name} bedeckt kein Pixel des Stapels {stack}. Ein Gebiet wählen, das sich mit ihm überlappt.</translation>
    </message>
    <message>
      <source>The polygons could not be written to {identifier} ({why}). Free some space or choose another folder.</source>
      <translation>Die Polygone konnten nicht nach {identifier} geschrieben werden ({why}). Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{key} is to be added to a layer that is there, which these polygons cannot be. Give them a table or file of their own, and append them with 'Merge vector layers'.</source>
      <translation>{key} soll einem vorhandenen Layer angefügt werden, was mit diesen Polygonen nicht geht. Ihnen eine eigene Tabelle oder Datei geben und sie mit „Vektorlayer zusammenführen“ anfügen.</translation>
    </message>
    <message>
      <source>Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>Einen kürzeren Namen wählen, oder einen Ordner näher am Laufwerk.</translation>
    </message>
    <message>
      <source>You may not use it: choose another, or have its rights changed.</source>
      <translation>Es fehlen die Rechte dafür: etwas anderes wählen oder die Rechte ändern lassen.</translation>
    </message>
    <message>
      <source>A part of its path is a file, not a folder. Check the path.</source>
      <translation>Ein Teil des Pfads ist eine Datei, kein Ordner. Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>It is a link that leads to itself. Check the path.</source>
      <translation>Es ist ein Link, der zu sich selbst führt. Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>GDAL could not read or write a file ({error}). Check the inputs and their drives; export a damaged layer to GeoTIFF again.</source>
      <translation>GDAL konnte eine Datei nicht lesen oder schreiben ({error}). Die Eingaben und ihre Laufwerke prüfen; einen beschädigten Layer neu als GeoTIFF exportieren.</translation>
    </message>
    <message>
      <source>The computer ran out of memory ({error}). Close other programs, or use a smaller extent or a coarser resolution.</source>
      <translation>Der Speicher des Computers ist erschöpft ({error}). Andere Programme schließen, oder eine kleinere Ausdehnung oder gröbere Auflösung verwenden.</translation>
    </message>
    <message>
      <source>A file{file} could not be read or written ({value}). {cure}</source>
      <translation>Eine Datei{file} konnte nicht gelesen oder geschrieben werden ({value}). {cure}</translation>
    </message>
    <message>
      <source>Check that its drive is connected and has free space; then run it again.</source>
      <translation>Prüfen, ob das Laufwerk verbunden ist und freien Platz hat; dann erneut ausführen.</translation>
    </message>
    <message>
      <source>{layer_name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{layer_name} hat kein Koordinatenbezugssystem. In QGIS eines zuweisen (Layer &gt; KBS setzen).</translation>
    </message>
    <message>
      <source>The table {table} could not be read back. Run it again.</source>
      <translation>Die Tabelle {table} konnte nicht zurückgelesen werden. Erneut ausführen.</translation>
    </message>
    <message>
      <source>{path}, given as {key}, is a device or a pipe, not a file. Choose the name of a file in a folder of yours.</source>
      <translation>{path}, angegeben als {key}, ist ein Gerät oder eine Pipe, keine Datei. Den Namen einer Datei in einem eigenen Ordner wählen.</translation>
    </message>
    <message>
      <source>{files}, given as {key}, is a file of the input {input_key} ({source}), which would be lost. Give the output another name.</source>
      <translation>{files}, angegeben als {key}, ist eine Datei der Eingabe {input_key} ({source}), die verloren ginge. Der Ausgabe einen anderen Namen geben.</translation>
    </message>
    <message>
      <source>The folder {folder}, given as {key}, holds the input {input_key} ({source}), which would be lost. Choose another folder.</source>
      <translation>Der Ordner {folder}, angegeben als {key}, enthält die Eingabe {input_key} ({source}), die verloren ginge. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{first}, given as {other}, and {second}, given as {key}, are one file. Give each its own name.</source>
      <translation>{first}, angegeben als {other}, und {second}, angegeben als {key}, sind eine Datei. Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
      <source>{destination} names no table of a database. Choose one in the browser of QGIS.</source>
      <translation>{destination} nennt keine Tabelle einer Datenbank. Eine im Browser von QGIS wählen.</translation>
    </message>
    <message>
      <source>QGIS cannot replace tables of {provider}. Choose a GeoPackage or PostGIS.</source>
      <translation>QGIS kann keine Tabellen von {provider} ersetzen. Ein GeoPackage oder PostGIS wählen.</translation>
    </message>
    <message>
      <source>The table {table} could not be written ({text}). It is as it was before.</source>
      <translation>Die Tabelle {table} konnte nicht geschrieben werden ({text}). Sie ist, wie sie war.</translation>
    </message>
    <message>
      <source>The table {table} could not be replaced: {failure}</source>
      <translation>Die Tabelle {table} konnte nicht ersetzt werden: {failure}</translation>
    </message>
    <message>
      <source>The database of the table {table} cannot be reached ({error}).</source>
      <translation>Die Datenbank der Tabelle {table} ist nicht erreichbar ({error}).</translation>
    </message>
    <message>
      <source>{destination}, given as {key}, is neither the path of a file nor a table of a database: QGIS knows no provider {provider}. Choose a name without a colon.</source>
      <translation>{destination}, angegeben als {key}, ist weder der Pfad einer Datei noch eine Tabelle einer Datenbank: QGIS kennt keinen Anbieter {provider}. Einen Namen ohne Doppelpunkt wählen.</translation>
    </message>
    <message>
      <source>{destination}, given as {name}, is not the path of a file on this computer. Give a folder and a name.</source>
      <translation>{destination}, angegeben als {name}, ist nicht der Pfad einer Datei auf diesem Computer. Einen Ordner und einen Namen angeben.</translation>
    </message>
    <message>
      <source>{name}, given as {key}, is named as {what}, but this raster is a GeoTIFF. Call it {name2}, and export it to {what2} afterwards if you need that.</source>
      <translation>{name}, angegeben als {key}, ist wie {what} benannt, aber dieses Raster ist ein GeoTIFF. Es {name2} nennen und danach nach {what2} exportieren, wenn das gebraucht wird.</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {suffix}, but what is written is {kind}. Call it {name3}.</source>
      <translation>{name}, angegeben als {name2}, ist wie {suffix} benannt, geschrieben wird aber {kind}. Es {name3} nennen.</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {driver}, which cannot hold these polygons ({problem}). Call it {name3}.</source>
      <translation>{name}, angegeben als {name2}, ist wie {driver} benannt, das diese Polygone nicht aufnehmen kann ({problem}). Es {name3} nennen.</translation>
    </message>
    <message>
      <source>{path}, given as {name}, is a folder. Choose the name of a file.</source>
      <translation>{path}, angegeben als {name}, ist ein Ordner. Den Namen einer Datei wählen.</translation>
    </message>
    <message>
      <source>{file}, given as {other}, would replace the file that the table {table}, given as {key}, is to lie in. Give each its own file, or both a table of it.</source>
      <translation>{file}, angegeben als {other}, würde die Datei ersetzen, in der die Tabelle {table}, angegeben als {key}, liegen soll. Jedem eine eigene Datei geben, oder beiden eine Tabelle darin.</translation>
    </message>
    <message>
      <source>{other} and {key} are one table, {table}. Give each its own name.</source>
      <translation>{other} und {key} sind eine Tabelle, {table}. Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
      <source>The table {table}, given as {key}, is the input {name}, which would be lost. Give the output another name.</source>
      <translation>Die Tabelle {table}, angegeben als {key}, ist die Eingabe {name}, die verloren ginge. Der Ausgabe einen anderen Namen geben.</translation>
    </message>
    <message>
      <source>{file}, given under {key}, holds several layers with polygons: {with_polygons}. Name one of them as {uri}, or merge them with 'Merge vector layers'.</source>
      <translation>{file}, angegeben unter {key}, enthält mehrere Layer mit Polygonen: {with_polygons}. Einen davon als {uri} nennen, oder sie mit „Vektorlayer zusammenführen“ vereinen.</translation>
    </message>
    <message>
      <source>{name}, given under {key}, holds polygons in {layers} folders. Merge them into one layer with 'Merge vector layers'.</source>
      <translation>{name}, angegeben unter {key}, enthält Polygone in {layers} Ordnern. Sie mit „Vektorlayer zusammenführen“ zu einem Layer vereinen.</translation>
    </message>
    <message>
      <source>QGIS does not understand the raster's CRS, so the polygons would have none. Restart QGIS and try again; if it stays so, reproject the raster ('Warp (reproject)').</source>
      <translation>QGIS versteht das KBS des Rasters nicht, daher hätten die Polygone keines. QGIS neu starten und erneut versuchen; bleibt es so, das Raster umprojizieren („Transformieren (Reprojizieren)“).</translation>
    </message>
    <message>
      <source>The ellipsoid of {GetName} is unusable. Reproject the raster ('Warp (reproject)').</source>
      <translation>Das Ellipsoid von {GetName} ist unbrauchbar. Das Raster umprojizieren („Transformieren (Reprojizieren)“).</translation>
    </message>
    <message>
      <source>A polygon cannot be measured on the ground. Check the raster's CRS.</source>
      <translation>Ein Polygon kann nicht auf dem Boden gemessen werden. Das KBS des Rasters prüfen.</translation>
    </message>
    <message>
      <source>A polygon lies where its CRS has no longitude and latitude ({error}). Check the raster's CRS.</source>
      <translation>Ein Polygon liegt, wo sein KBS weder Länge noch Breite hat ({error}). Das KBS des Rasters prüfen.</translation>
    </message>
    <message>
      <source>{name}: the field {field} is empty in every polygon. Choose the field with the class.</source>
      <translation>{name}: Das Feld {field} ist in jedem Polygon leer. Das Feld mit der Klasse wählen.</translation>
    </message>
    <message>
      <source>The raster has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export).</source>
      <translation>Das Raster hat kein Koordinatenbezugssystem. In QGIS eines zuweisen (Layer &gt; KBS setzen, dann exportieren).</translation>
    </message>
    <message>
      <source>{layer_name}: a polygon cannot be expressed in {value} ({error}). Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer_name}: Ein Polygon lässt sich nicht in {value} ausdrücken ({error}). Das KBS des Layers prüfen, und ob er zu diesem Gebiet gehört.</translation>
    </message>
    <message>
      <source>{key} ({name}) covers no pixel of any stack. Choose an area that overlaps the stacks.</source>
      <translation>{key} ({name}) bedeckt kein Pixel eines Stapels. Ein Gebiet wählen, das sich mit den Stapeln überlappt.</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {stacks} lacks. It has: {present}. Correct it, or leave it empty.</source>
      <translation>BANDS nennt {unknown}, was {stacks} fehlt. Es hat: {present}. Berichtigen oder leer lassen.</translation>
    </message>
    <message>
      <source>DATE is '{value}', which is not a date. Write year, month and day, for example 2018-09-11.</source>
      <translation>DATE ist „{value}“, kein Datum. Jahr, Monat und Tag schreiben, zum Beispiel 2018-09-11.</translation>
    </message>
    <message>
      <source>The inventory {name} has edits that are not saved. Save or discard them first.</source>
      <translation>Das Inventar {name} hat nicht gespeicherte Änderungen. Sie zuerst speichern oder verwerfen.</translation>
    </message>
    <message>
      <source>The inventory {name} could not be read ({text}). Export it to a GeoPackage.</source>
      <translation>Das Inventar {name} konnte nicht gelesen werden ({text}). Es als GeoPackage exportieren.</translation>
    </message>
  </context>
</TS>
