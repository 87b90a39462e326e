<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>CompareModels</name>
    <message>
      <source>Compare models</source>
      <translation>Modelle vergleichen</translation>
    </message>
    <message>
      <source>Trains several networks or band sets on the same tiles with the same seeds, and judges them on the same test area, which training and validation never see (nor a quarter of a tile around it).

fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the deformation bands. custom: the rows of CUSTOM.

The report has the table with mean and spread over REPEATS seeds, the total detected area against the inventory's, and the error maps side by side. One seed tells little: take three or more before believing a difference.

A comparison that was stopped goes on when it is run again with the same inputs and the same table: finished rows wait in &lt;table&gt;.partial beside it.</source>
      <translation>Trainiert mehrere Netze oder Bandauswahlen auf denselben Kacheln mit denselben Startwerten und bewertet sie auf demselben Testgebiet, das Training und Validierung nie sehen (auch nicht eine Viertelkachel darum herum).

fusion_table: U-Net und U-Net mit mehreren Eingängen, jeweils nur mit den optischen Bändern und mit allen Bändern. deformation_table: FCN, U-Net, FC-DenseNet und FCADenseNet mit allen Bändern sowie FCADenseNet ohne die Deformationsbänder. custom: die Zeilen aus CUSTOM.

Der Bericht enthält die Tabelle mit Mittelwert und Streuung über REPEATS Startwerte, die gesamte erkannte Fläche im Vergleich zu der des Inventars und die Fehlerkarten nebeneinander. Ein einzelner Startwert sagt wenig: mindestens drei nehmen, bevor man einem Unterschied glaubt.

Ein angehaltener Vergleich geht weiter, wenn er mit denselben Eingaben und derselben Tabelle erneut gestartet wird: Fertige Zeilen liegen daneben in &lt;table&gt;.partial.</translation>
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
      <source>fusion_table: optical against all bands, two networks. deformation_table: four networks, and one without deformation bands. custom: your own rows.</source>
      <translation>fusion_table: optische gegen alle Bänder, zwei Netze. deformation_table: vier Netze und eines ohne Deformationsbänder. custom: eigene Zeilen.</translation>
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
      <source>One row a training: a name, an architecture ({}), and bands: names or roles (sar, optical, terrain, deformation, geology) separated by spaces or commas, or all. Also understood: text with one line a row, name; architecture; bands.</source>
      <translation>Eine Zeile je Training: ein Name, eine Architektur ({}) und Bänder: Namen oder Rollen (sar, optical, terrain, deformation, geology), durch Leerzeichen oder Kommas getrennt, oder all. Ebenfalls verstanden: Text mit einer Textzeile je Tabellenzeile, Name; Architektur; Bänder.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>How often each row is trained, with seeds counting up from SEED; the report gives mean and spread.</source>
      <translation>Wie oft jede Zeile trainiert wird, mit Startwerten, die von SEED an hochzählen; der Bericht nennt Mittelwert und Streuung.</translation>
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
      <source>One line per training: accuracy on the test area, detected area in square metres, size of the network, seconds.</source>
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
      <source>The table with mean and spread, bars, error maps side by side, and everything needed to repeat the comparison.</source>
      <translation>Die Tabelle mit Mittelwert und Streuung, Balken, Fehlerkarten nebeneinander und alles, was zum Wiederholen des Vergleichs nötig ist.</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one.</source>
      <translation>EXPERIMENTS custom braucht Zeilen in CUSTOM: Name, Architektur, Bänder. Mindestens eine hinzufügen.</translation>
    </message>
    <message>
      <source>What is finished waits in {}. Run again with the same inputs to go on from there.</source>
      <translation>Das Fertige liegt in {}. Mit denselben Eingaben erneut starten, um dort fortzufahren.</translation>
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

Result in mm/year, positive TOWARDS the satellite, relative to the reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; so are plain files read unless SIGN says otherwise. A ready velocity raster (MintPy, EGMS) needs no inversion: stack it directly under Deformation.

The optional quality raster holds the temporal coherence (Pepe and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the network, the histogram of rates and the residual of each pair.</source>
      <translation>Macht aus einem Satz abgewickelter Interferogramme (HyP3, LiCSAR, GAMMA oder PyRate, oder einfache GeoTIFFs mit zwei Datumsangaben im Namen) die Geschwindigkeit in Blickrichtung, die langsame Hangrutschungen zeigt, die kein optisches Bild sieht.

Kleinste Quadrate mit kurzen Basislinien (SBAS; Berardino et al. 2002): Verschiebung d = -Wellenlänge * Phase / (4 pi), Pixel für Pixel, gewichtet mit der inversen Phasenvarianz aus der Kohärenz; wo das Netz der Paare auseinanderfällt, wird die Lösung mit den kleinsten Geschwindigkeiten genommen. Die Rate ist die Ausgleichsgerade durch die Verschiebungen.

Ergebnis in mm/Jahr, positiv AUF den Satelliten ZU, relativ zum Referenzpunkt. HyP3, LiCSAR und GAMMA schreiben positive Phase für Bewegung vom Satelliten WEG; so werden auch einfache Dateien gelesen, sofern SIGN nichts anderes sagt. Ein fertiges Geschwindigkeitsraster (MintPy, EGMS) braucht keine Inversion: direkt unter „Deformationsraster“ stapeln.

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
      <source>Unwrapped phase in radians, one file a pair, two dates (YYYYMMDD) in each file name. Extents may differ, pixels must align.</source>
      <translation>Abgewickelte Phase in Radiant, eine Datei je Paar, zwei Datumsangaben (YYYYMMDD) in jedem Dateinamen. Ausdehnungen dürfen abweichen, Pixel müssen zusammenpassen.</translation>
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
      <source>Which processor made the interferograms; auto tells it by the file names.</source>
      <translation>Welcher Prozessor die Interferogramme erzeugt hat; auto erkennt ihn an den Dateinamen.</translation>
    </message>
    <message>
      <source>Largest temporal baseline (days)</source>
      <translation>Größte zeitliche Basislinie (Tage)</translation>
    </message>
    <message>
      <source>Pairs that span more days are left out: over vegetation they have decorrelated.</source>
      <translation>Paare, die mehr Tage überspannen, entfallen: Über Vegetation sind sie dekorreliert.</translation>
    </message>
    <message>
      <source>Least coherence</source>
      <translation>Mindestkohärenz</translation>
    </message>
    <message>
      <source>A pair counts in a pixel only from this coherence on; a pixel that keeps fewer than half of the pairs becomes nodata.</source>
      <translation>Ein Paar zählt in einem Pixel erst ab dieser Kohärenz; ein Pixel, dem weniger als die Hälfte der Paare bleibt, wird NoData.</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>Referenzpunkt</translation>
    </message>
    <message>
      <source>A place on stable, coherent ground that is taken not to move. Empty: the pixel with the highest mean coherence.</source>
      <translation>Ein Ort auf stabilem, kohärentem Grund, der als unbewegt gilt. Leer: das Pixel mit der höchsten mittleren Kohärenz.</translation>
    </message>
    <message>
      <source>Radar wavelength (m)</source>
      <translation>Radarwellenlänge (m)</translation>
    </message>
    <message>
      <source>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m.</source>
      <translation>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m.</translation>
    </message>
    <message>
      <source>Positive phase means motion</source>
      <translation>Positive Phase bedeutet Bewegung</translation>
    </message>
    <message>
      <source>Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files).</source>
      <translation>Leer: wie im Produkt (vom Satelliten weg bei HyP3, LiCSAR und GAMMA; auch für einfache Dateien angenommen).</translation>
    </message>
    <message>
      <source>Remove a plane from each interferogram</source>
      <translation>Von jedem Interferogramm eine Ebene abziehen</translation>
    </message>
    <message>
      <source>Takes out orbit errors and long-wave atmosphere, and any deformation that spans the whole scene with them.</source>
      <translation>Entfernt Orbitfehler und langwellige Atmosphäre, mit ihnen aber auch jede Deformation, die die ganze Szene überspannt.</translation>
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
  </context>
  <context>
    <name>DetectLandslides</name>
    <message>
      <source>Detect landslides</source>
      <translation>Hangrutschungen erkennen</translation>
    </message>
    <message>
      <source>Runs a trained model over a stack: landslide polygons, a probability map and, where asked for, a mask and an uncertainty map.

The stack may have any size: it is read in tiles, and memory does not grow with it. Bands are matched by name; further bands do no harm. Tiles join without a seam: exactly where the network's view is limited (U-Net), else by overlapping and blending them.

Pixels without data stay unknown (nodata), they are never 'no landslide'. Polygons carry area, perimeter, length, width, compactness and probability, and with terrain in the stack mean elevation, slope and aspect; areas are ellipsoidal.</source>
      <translation>Wendet ein trainiertes Modell auf einen Stapel an: Rutschungspolygone, eine Wahrscheinlichkeitskarte und auf Wunsch eine Maske und eine Unsicherheitskarte.

Der Stapel darf beliebig groß sein: Er wird in Kacheln gelesen, der Speicherbedarf wächst nicht mit. Bänder werden nach Namen zugeordnet; weitere Bänder schaden nicht. Kacheln fügen sich ohne Naht: exakt, wo das Sichtfeld des Netzes begrenzt ist (U-Net), sonst durch Überlappen und Überblenden.

Pixel ohne Daten bleiben unbekannt (NoData), sie sind nie „keine Hangrutschung“. Polygone tragen Fläche, Umfang, Länge, Breite, Kompaktheit und Wahrscheinlichkeit und, mit Gelände im Stapel, mittlere Höhe, Hangneigung und Exposition; Flächen sind ellipsoidisch.</translation>
    </message>
    <message>
      <source>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify</source>
      <translation>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify,Hangrutschung,Rutschung,erkennen,Vorhersage,Segmentierung,Wahrscheinlichkeit,Unsicherheit,Polygone,Klassifikation</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>Hangrutschungen</translation>
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
      <source>Three bands in nats, 0 to 0.693: predictive entropy; its part from ambiguous data (expected entropy); its part from the model's lack of knowledge (mutual information). Giving this output switches the uncertainty on.</source>
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
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained on, by the same names.</source>
      <translation>Die Layer, auf denen erkannt wird, mit „Layer stapeln“ erzeugt. Der Stapel braucht die Bänder, auf denen das Modell trainiert wurde, unter denselben Namen.</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>keines mitgeliefert</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
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
      <source>Probability from which a pixel is landslide. -1 takes the threshold that gave the best F1 when the model was validated.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Hangrutschung ist. -1 nimmt den Schwellenwert, der bei der Validierung des Modells das beste F1 ergab.</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
      <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area are left out.</source>
      <translation>Die Mindestkartierfläche: Polygone mit kleinerer Fläche entfallen.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Only inside these polygons (any CRS) is detected; outside the result is unknown. Empty: everywhere.</source>
      <translation>Nur innerhalb dieser Polygone (beliebiges KBS) wird erkannt; außerhalb ist das Ergebnis unbekannt. Leer: überall.</translation>
    </message>
    <message>
      <source>Tile size (pixels, 0 = automatic)</source>
      <translation>Kachelgröße (Pixel, 0 = automatisch)</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. Automatic: the largest that pays on this device, or the training tile.</source>
      <translation>Seitenlänge der Quadrate, die das Netz auf einmal sieht. Automatisch: die größte, die sich auf diesem Gerät lohnt, oder die Kachel des Trainings.</translation>
    </message>
    <message>
      <source>Overlap (pixels, -1 = automatic)</source>
      <translation>Überlappung (Pixel, -1 = automatisch)</translation>
    </message>
    <message>
      <source>Automatic: as far as the network sees, which leaves no seam at all; half a tile where the network looks at the whole tile.</source>
      <translation>Automatisch: so weit, wie das Netz sieht, was gar keine Naht lässt; eine halbe Kachel, wo das Netz die ganze Kachel betrachtet.</translation>
    </message>
    <message>
      <source>Average mirrored and turned views</source>
      <translation>Gespiegelte und gedrehte Ansichten mitteln</translation>
    </message>
    <message>
      <source>Test-time augmentation: eight views of each tile, angles turned with them. Eight times slower, sometimes a little better.</source>
      <translation>Test-Time-Augmentation: acht Ansichten jeder Kachel, Winkel werden mitgedreht. Achtmal langsamer, manchmal etwas besser.</translation>
    </message>
    <message>
      <source>Estimate uncertainty</source>
      <translation>Unsicherheit schätzen</translation>
    </message>
    <message>
      <source>Fills the uncertainty map: from dropout, an ensemble's members, or mirrored and turned views, as the model allows.</source>
      <translation>Füllt die Unsicherheitskarte: aus Dropout, den Mitgliedern eines Ensembles oder gespiegelten und gedrehten Ansichten, je nach Modell.</translation>
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
      <source>Tiles computed together. It changes the speed, not the result.</source>
      <translation>Kacheln, die gemeinsam berechnet werden. Ändert die Geschwindigkeit, nicht das Ergebnis.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>auto takes the graphics card where it works, else the processor.</source>
      <translation>auto nimmt die Grafikkarte, wo sie funktioniert, sonst den Prozessor.</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles. Empty: this computer alone.</source>
      <translation>Adresse eines Dask-Clusters, zum Beispiel tcp://10.0.0.1:8786, dessen Worker sich die Kacheln teilen. Leer: nur dieser Rechner.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is on, but no UNCERTAINTY_MAP is asked for, so there is nothing to put it in.</source>
      <translation>UNCERTAINTY ist eingeschaltet, aber keine UNCERTAINTY_MAP verlangt; es gibt also keine Ausgabe, die sie aufnimmt.</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}.</source>
      <translation>{count:,} Hangrutschungen, {area:,.0f} m2, ab einer Wahrscheinlichkeit von {threshold:.3f}; Gerät: {device}.</translation>
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

Blue pixels are landslides that were found (true positives), red ones false alarms (false positives), yellow ones missed landslides (false negatives). Pixels without prediction or outside the mapped area are unknown: counted and left out.

The report holds the map, all metrics with 95 % confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, results by landslide size (and by slope and aspect with a stack), and how many landslides were found.

Give either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et al. 2023 (equations 2-5); 0/0 is not a number and is said so.</source>
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
      <source>Polygons of the known landslides, in any CRS; they are burnt onto the prediction's grid. Leave empty when you give labels.</source>
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
      <source>Probability from which a pixel is called landslide. Use the threshold the model was trained to (in its report). For a mask: 0.5.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel als Hangrutschung gilt. Den Schwellenwert verwenden, auf den das Modell trainiert wurde (in seinem Bericht). Für eine Maske: 0.5.</translation>
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
      <source>All numbers for programs; what is undefined (0/0) is null and explained under 'notes'.</source>
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
  </context>
  <context>
    <name>ExplainDetection</name>
    <message>
      <source>Explain a detection</source>
      <translation>Eine Erkennung erklären</translation>
    </message>
    <message>
      <source>Shows which bands a trained model looks at when it calls landslide, and where: one heat map for each band, a ranking, and a report with the heat laid over the bands.

grad_cam: where a band's departure from its mean speaks for landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Fast.
integrated_gradients: each band's share in the decision, which add up to the whole (Sundararajan et al. 2017). About 17 times slower.
occlusion: by how much the log-odds of landslide drop when a band is replaced by its mean. One more pass for each band.

Heat is divided by one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It says what moves this network, not what causes landslides. Give an area to keep large maps quick.</source>
      <translation>Zeigt, auf welche Bänder ein trainiertes Modell achtet, wenn es eine Hangrutschung meldet, und wo: eine Wärmekarte je Band, eine Rangliste und ein Bericht mit den Wärmekarten über den Bändern.

grad_cam: wo die Abweichung eines Bandes von seinem Mittelwert für Hangrutschung spricht, nach den Gradienten des Netzes (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Schnell.
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
      <source>The layers the model detects on. It needs the bands that the model was trained on, by the same names.</source>
      <translation>Die Layer, auf denen das Modell erkennt. Der Stapel braucht die Bänder, auf denen das Modell trainiert wurde, unter denselben Namen.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>Eine mit „Modell trainieren“ erzeugte Modelldatei (.safetensors) oder der Name eines Modells der Sammlung: {}.</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>keines mitgeliefert</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Only inside these polygons (any CRS) the detection is explained. Empty: everywhere.</source>
      <translation>Nur innerhalb dieser Polygone (beliebiges KBS) wird die Erkennung erklärt. Leer: überall.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>grad_cam is the fastest, integrated_gradients adds up to the whole decision, occlusion is the easiest to understand.</source>
      <translation>grad_cam ist am schnellsten, integrated_gradients summiert sich zur ganzen Entscheidung, occlusion ist am leichtesten zu verstehen.</translation>
    </message>
    <message>
      <source>Heat maps</source>
      <translation>Wärmekarten</translation>
    </message>
    <message>
      <source>One band for each band of the model, named alike: heat from 0 (grad_cam) or -1 (against) to 1 and beyond, nodata where unknown.</source>
      <translation>Ein Band je Band des Modells, gleich benannt: Wärme von 0 (grad_cam) oder -1 (dagegen) bis 1 und darüber hinaus, NoData wo unbekannt.</translation>
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
      <source>For each band its share in the heat on the pixels called landslide; all together are 1.</source>
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

In Deepness choose the stack as input layer and map its bands in the order told in the log; resolution, tile size, overlap and threshold are set from the file.</source>
      <translation>Schreibt ein trainiertes Modell in einem Format, das ohne dieses Plugin läuft: ONNX mit den Metadaten, die QGIS-Inferenz-Plugins wie Deepness lesen, oder TorchScript für Programme auf Basis von PyTorch.

Das exportierte Netz nimmt die rohen Bänder eines Stapels, in Reihenfolge und Einheiten der Bandtabelle des Modells, fehlende Werte als NaN, in Kacheln der Trainingsgröße, und liefert die Wahrscheinlichkeit einer Hangrutschung, 0-1. Vor dem Speichern wird der Export mit dem Modell verglichen: Die Wahrscheinlichkeiten weichen um weniger als 0,0001 ab.

In Deepness den Stapel als Eingabelayer wählen und seine Bänder in der im Protokoll genannten Reihenfolge zuordnen; Auflösung, Kachelgröße, Überlappung und Schwellenwert werden aus der Datei gesetzt.</translation>
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
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>Eine mit „Modell trainieren“ erzeugte Modelldatei (.safetensors) oder der Name eines Modells der Sammlung: {}.</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>keines mitgeliefert</translation>
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
      <source>The output ends in {}, but the chosen format is saved as {}. Change one of the two.</source>
      <translation>Die Ausgabe endet auf {}, das gewählte Format wird aber als {} gespeichert. Eines von beiden ändern.</translation>
    </message>
  </context>
  <context>
    <name>FactorAnalysis</name>
    <message>
      <source>Factor analysis</source>
      <translation>Faktoren analysieren</translation>
    </message>
    <message>
      <source>Tells which bands of a stack help to tell landslides from the rest, and which only repeat others.

Draws as many landslide pixels as others at random and computes Pearson's correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a random forest: Gini importance, which favours bands with many different values, and beside it permutation importance on parts of the map that the forest never saw.

Angles (aspect) enter as northness and eastness. Categories (lithology) have no correlation coefficient; they enter collinearity and importance with one column a class. A variance inflation factor above 10 means that the other bands say nearly the same.

Runs in the engine's Python (see 'Set up the engine'). After the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1).</source>
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
      <source>Sampled pixels</source>
      <translation>Stichprobenpixel</translation>
    </message>
    <message>
      <source>How many pixels are drawn at most, half of them landslide. More is slower and steadier.</source>
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

'codes' gives one band, lithology, with a whole number per class: the networks turn it into one channel a class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, lithology_&lt;class&gt;, for programs that know no categories.

Where the field holds whole numbers they are the codes; else classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the map, and polygons without a class, stay unknown (nodata).</source>
      <translation>Bringt die Gesteinsklassen einer geologischen Karte auf das Gitter eines Rasters, fertig zum Stapeln.

„codes“ ergibt ein Band, lithology, mit einer ganzen Zahl je Klasse: Die Netze machen daraus einen Kanal je Klasse, und beim Stapeln wird es mit dem nächsten Nachbarn umgerechnet. „one_hot“ ergibt je Klasse ein Band aus 1 und 0, lithology_&lt;class&gt;, für Programme, die keine Kategorien kennen.

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
      <source>The raster whose grid the result gets: a stack, or the DEM.</source>
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
      <source>The geological map</source>
      <translation>Die geologische Karte</translation>
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
      <source>6 - Graphical models</source>
      <translation>6 - Grafische Modelle</translation>
    </message>
    <message>
      <source>landslide,model,workflow,chain,batch</source>
      <translation>landslide,model,workflow,chain,batch,Hangrutschung,Modell,Arbeitsablauf,Kette,Stapelverarbeitung</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>Löcher füllen bis (m2)</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
      <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
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
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>Rutschungsinventar</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
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
    <message>
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
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

landslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side by side, with gaps, at a placeholder in the open Atlantic; &lt;split&gt;_area.geojson outlines each split.

sen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter after it and its change. A sensor that a place lacks is missing there: train with MISSING fill.

Download and unpack the set first; docs/datasets.md says where, and gives the one command that turns it into weights.</source>
      <translation>Macht aus einem veröffentlichten Satz gelabelter Bildausschnitte Stapel und Labelraster für „Modell trainieren“.

landslide4sense: 128 x 128 Pixel Sentinel-2 (Oberrand der Atmosphäre), Hangneigung und Höhe. Ein Stapel je Teilmenge, die Masken hat. Die Ausschnitte haben keine Koordinaten: Sie werden mit Lücken nebeneinander an einen Platzhalter im offenen Atlantik gelegt; &lt;split&gt;_area.geojson umreißt jede Teilmenge.

sen12landslides: Zeitreihen von Sentinel-2, Sentinel-1 und Höhe. Ein Stapel je Region, an seinem wahren Ort: der Median der wolkenfreien Termine vor und nach dem Ereignis (pre_, post_), die Rückstreuung danach und ihre Änderung. Ein Sensor, den es an einem Ort nicht gibt, fehlt dort: mit MISSING fill trainieren.

Den Datensatz zuerst herunterladen und entpacken; docs/datasets.md sagt, wo, und nennt den einen Befehl, der daraus Gewichte macht.</translation>
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
      <source>A new or empty folder for &lt;name&gt;_stack.tif and &lt;name&gt;_labels.tif. It appears complete or not at all.</source>
      <translation>Ein neuer oder leerer Ordner für &lt;name&gt;_stack.tif und &lt;name&gt;_labels.tif. Er entsteht vollständig oder gar nicht.</translation>
    </message>
  </context>
  <context>
    <name>LandslideAlgorithm</name>
    <message>
      <source>The area</source>
      <translation>Das Gebiet</translation>
    </message>
    <message>
      <source>{key} does not know {word}. Choose from {choices}.</source>
      <translation>{key} kennt {word} nicht. Zur Wahl stehen {choices}.</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or no raster. Check the path, or export the layer to GeoTIFF.</source>
      <translation>{file}, angegeben unter {key}, fehlt oder ist kein Raster. Den Pfad prüfen oder den Layer als GeoTIFF exportieren.</translation>
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
  </context>
  <context>
    <name>LandslideLabels</name>
    <message>
      <source>Landslide labels</source>
      <translation>Rutschungslabels</translation>
    </message>
    <message>
      <source>Turns the polygons of a landslide inventory into the label raster that training and accuracy reports need, on the grid of a stack.

1 is landslide, 0 is not, 255 (nodata) is unknown. Unknown are pixels outside the mapped area and pixels where the stack has no data in any band; a pixel that lacks only some bands (a swath edge, a cloud) keeps its label.

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
      <source>The stack (or any raster) whose grid the labels get. Where all its bands are nodata, labels are unknown.</source>
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
      <source>The inventory</source>
      <translation>Das Inventar</translation>
    </message>
    <message>
      <source>The mapped area</source>
      <translation>Das kartierte Gebiet</translation>
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
      <source>Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, compactness and mean and highest probability; with a stack that has terrain also mean elevation, slope and aspect.

Pixels from the threshold on are landslide; those that share a side make one polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, except in holes that are filled.

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
      <source>Probability from which a pixel is landslide. The model's own threshold is in its report. For a mask: 0.5.</source>
      <translation>Wahrscheinlichkeit, ab der ein Pixel Hangrutschung ist. Der eigene Schwellenwert des Modells steht in seinem Bericht. Für eine Maske: 0.5.</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
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
      <source>Holes of at most this area become part of the polygon around them, with all that lies in them. 0 keeps all holes.</source>
      <translation>Löcher bis zu dieser Fläche werden Teil des Polygons um sie herum, mit allem, was darin liegt. 0 behält alle Löcher.</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <source>Rounds off the pixel steps. No polygon or hole is lost or joined, and each area stays within 1 %.</source>
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

Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF), or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).

Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing pixels stay missing in every band.

Indices:</source>
      <translation>Bringt die Bänder eines optischen Bildes als Reflexionsgrad (0 bis 1) auf ein Gitter und leitet Spektralindizes ab, je ein benanntes Band.

Bandraster eines beliebigen Sensors angeben, deren Bänder an ihren Beschreibungen oder Dateinamen erkannt werden (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF), oder ein Sentinel-2-Produkt (.SAFE-Ordner oder zip, L1C oder L2A, beliebige Processing Baseline).

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
      <source>Plain rasters only: values are multiplied by this, 0.0001 for most Sentinel-2 files. Empty: the scale that the raster declares, else Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and offset -0.2), else none.</source>
      <translation>Nur einfache Raster: Die Werte werden damit multipliziert, 0.0001 bei den meisten Sentinel-2-Dateien. Leer: die vom Raster deklarierte Skalierung, sonst die von Landsat, wenn die Datei den Namen eines Bandes der Oberflächenreflexion (Surface Reflectance) aus Collection 2 trägt (0.0000275 und Offset -0.2), sonst keine.</translation>
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
      <source>From rasters of any sensor to landslide polygons and an honest error map.</source>
      <translation>Von Rastern beliebiger Sensoren zu Rutschungspolygonen und einer ehrlichen Fehlerkarte.</translation>
    </message>
    <message>
      <source>New here? Make a sample scene</source>
      <translation>Neu hier? Beispielszene erzeugen</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>Workflow</source>
      <translation>Arbeitsablauf</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
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
      <source>Not checked yet. Press Check, or set the engine up once before the first training.</source>
      <translation>Noch nicht geprüft. Auf „Prüfen“ klicken oder den Rechenkern vor dem ersten Training einmal einrichten.</translation>
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
      <source>Export …</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
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
      <source>Choose an empty folder for the sample scene</source>
      <translation>Einen leeren Ordner für die Beispielszene wählen</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>Beispielszene</translation>
    </message>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Schritt {0} von {1}: {2}</translation>
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
      <source>Sets up the engine if need be, makes two valleys, trains on one and maps the landslides of the other. About five minutes.</source>
      <translation>Richtet nötigenfalls den Rechenkern ein, erzeugt zwei Täler, trainiert am einen und kartiert die Hangrutschungen des anderen. Etwa fünf Minuten.</translation>
    </message>
    <message>
      <source>Choose an empty folder for the tour</source>
      <translation>Einen leeren Ordner für den Rundgang wählen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Done. Polygons, probability and error map are loaded; read the {0} and the {1}.</source>
      <translation>Fertig. Polygone, Wahrscheinlichkeit und Fehlerkarte sind geladen; lesen Sie den {0} und den {1}.</translation>
    </message>
    <message>
      <source>accuracy report</source>
      <translation>Genauigkeitsbericht</translation>
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
      <source>What was found, missed and invented; and why.</source>
      <translation>Was gefunden, übersehen und erfunden wurde; und warum.</translation>
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
    <message>
      <source>Error map</source>
      <translation>Fehlerkarte</translation>
    </message>
    <message>
      <source>Landslide probability</source>
      <translation>Rutschungswahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>Erkannte Hangrutschungen</translation>
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
      <source>The same seed gives the same scene; another seed another valley.</source>
      <translation>Derselbe Startwert ergibt dieselbe Szene; ein anderer Startwert ein anderes Tal.</translation>
    </message>
    <message>
      <source>Size (pixels)</source>
      <translation>Größe (Pixel)</translation>
    </message>
    <message>
      <source>Pixels a side of the square scene. 512 takes about five seconds; time and memory grow with the area, to minutes and 2.7 GB at 4096.</source>
      <translation>Pixel je Seite der quadratischen Szene. 512 dauert etwa fünf Sekunden; Zeit und Speicher wachsen mit der Fläche, auf Minuten und 2,7 GB bei 4096.</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>Auflösung (Meter)</translation>
    </message>
    <message>
      <source>Pixel size of the finest layers; the coarser bands and the interferograms have 2 and 6 times as large pixels.</source>
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

Take calibrated, geocoded products, best terrain-corrected ones (for example HyP3 RTC, OPERA RTC-S1, or the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the input; the output is in dB.

VV, VH: 10 log10(power). VV_VH_ratio: VV/VH, thus VV - VH in dB. RVI: 4 VH / (VV + VH) in power, without unit. VV_change, VH_change: after / before, thus the difference in dB; positive where the ground became rougher.

Filters: boxcar is the mean of the window. lee (Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), where m and v are the mean and the variance of the window and L is the number of looks. refined_lee (Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor spread.

Power that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is resampled, in power, to the post-event grid; compare only passes of the same orbit.</source>
      <translation>Macht aus Radar-Rückstreuung Faktoren in Dezibel, je ein Band, mit gefiltertem Speckle.

Kalibrierte, geokodierte Produkte verwenden, am besten geländekorrigierte (zum Beispiel HyP3 RTC, OPERA RTC-S1 oder die Ausgabe von „Sentinel-1-Rückstreuung“). Gemittelt wird stets in Leistung, gleich in welcher Skala die Eingabe vorliegt; die Ausgabe ist in dB.

VV, VH: 10 log10(Leistung). VV_VH_ratio: VV/VH, also VV - VH in dB. RVI: 4 VH / (VV + VH) in Leistung, ohne Einheit. VV_change, VH_change: nachher / vorher, also die Differenz in dB; positiv, wo der Boden rauer wurde.

Filter: boxcar ist der Mittelwert des Fensters. lee (Lee 1980) bewahrt, was stärker variiert als Speckle: m + k (x - m) mit k = (v - m² / L) / ((1 + 1/L) v), wobei m und v Mittelwert und Varianz des Fensters sind und L die Anzahl der Looks. refined_lee (Lee 1981) nimmt m und v aus jener Hälfte des Fensters, die auf der Seite des Pixels an der stärksten Kante liegt: Das hält die Ränder von Rutschungsnarben schärfer; 7 ist das übliche Fenster. Fehlende Pixel zählen nicht und breiten sich nicht aus.

Leistung, die fehlt, 0 oder negativ ist, wird NoData. Ein Raster von vor dem Ereignis auf anderem Gitter wird, in Leistung, auf das Gitter nach dem Ereignis umgerechnet; nur Überflüge desselben Orbits vergleichen.</translation>
    </message>
    <message>
      <source>Of several bands the one named {name} is taken, else the first. VV and VH must share one grid.</source>
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
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power).</source>
      <translation>power: lineares Sigma-Null oder Gamma-Null. amplitude: dessen Quadratwurzel. decibel: 10 log10(Leistung).</translation>
    </message>
    <message>
      <source>Range looks</source>
      <translation>Looks in Entfernungsrichtung (Range)</translation>
    </message>
    <message>
      <source>So many columns are averaged to one; the output's pixels grow with it.</source>
      <translation>So viele Spalten werden zu einer gemittelt; die Pixel der Ausgabe wachsen mit.</translation>
    </message>
    <message>
      <source>Azimuth looks</source>
      <translation>Looks in Azimutrichtung</translation>
    </message>
    <message>
      <source>So many rows are averaged to one; the output's pixels grow with it.</source>
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
      <source>Width of the filter's window, an odd number. Larger is smoother, and loses small scars.</source>
      <translation>Breite des Filterfensters, eine ungerade Zahl. Größer ist glatter und verliert kleine Rutschungsnarben.</translation>
    </message>
    <message>
      <source>Equivalent number of looks</source>
      <translation>Äquivalente Anzahl der Looks</translation>
    </message>
    <message>
      <source>Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the most even 9 x 9 pixel windows, and tells it in the log.</source>
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
      <source>The same polarisation and scale before the event, for {name}_change. Another grid is resampled.</source>
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
      <source>GeoTIFF on the multilooked grid, float32, dB (RVI without unit), one named band per factor, nodata NaN.</source>
      <translation>GeoTIFF auf dem Gitter nach dem Multilooking, float32, dB (RVI ohne Einheit), ein benanntes Band je Faktor, NoData NaN.</translation>
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
      <source>Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, one band per polarisation. 'SAR factors' makes decibels of it. The result lies in the UTM zone of the scene, or of the extent that you choose in it.

sigma0: calibrated with the product's own table and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the radar are not brighter than those that turn away; the choice for landslides. Radar shadow becomes nodata.

Radar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have heights above the geoid: give the geoid's height there as GEOID_HEIGHT, else the image is shifted by about as many metres.

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
      <source>Heights in metres, any CRS, at best 30 m or finer. It has to cover the scene, or the extent.</source>
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
      <source>sigma0: calibrated to the ellipsoid. gamma0_rtc: the slopes' brightness is taken out.</source>
      <translation>sigma0: auf das Ellipsoid kalibriert. gamma0_rtc: Die Helligkeit der Hänge ist herausgerechnet.</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>Auflösung (Meter)</translation>
    </message>
    <message>
      <source>Side of a pixel. Radar pixels that are finer are averaged in power.</source>
      <translation>Seitenlänge eines Pixels. Feinere Radarpixel werden in Leistung gemittelt.</translation>
    </message>
    <message>
      <source>Height of the geoid (metres)</source>
      <translation>Höhe des Geoids (Meter)</translation>
    </message>
    <message>
      <source>Is added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for ellipsoidal heights.</source>
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
      <source>Installs PyTorch and what goes with it into an environment of its own, and proves by a real computation that it works. Run it once before training or detecting; run it again after an update of the plugin, or to repair a damaged environment. QGIS's own Python is never touched.

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
      <source>auto installs the build for NVIDIA graphics cards where their driver is found, else the much smaller one for the CPU.</source>
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
      <source>A folder of downloaded packages (.whl). It is looked into first; when it holds everything, no network is needed.</source>
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
    <name>StackLayers</name>
    <message>
      <source>Stack layers</source>
      <translation>Layer stapeln</translation>
    </message>
    <message>
      <source>Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack, which knows of every band its name, its role (SAR, optical, terrain, deformation, geology), its kind, its unit and its statistics.

Without further settings the stack gets the CRS of the first raster, the finest resolution and the area where all rasters overlap. Layers that already lie on that grid are copied unchanged.

Resampling follows the kind of band: continuous values bilinearly, or averaged where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and never bleed into their neighbours; declared scale and offset are applied.

Bands are named by their description, else by their file. Two bands of one name are refused: make post- and pre-event factors with a prefix. Angles keep their reference to the north of their own CRS (meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone.</source>
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
      <source>All bands of these rasters enter the stack; a band that tells no role of its own gets '{role}'.</source>
      <translation>Alle Bänder dieser Raster kommen in den Stapel; ein Band, das selbst keine Rolle nennt, erhält „{role}“.</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>Gitter des Stapels</translation>
    </message>
    <message>
      <source>A raster whose CRS, pixels and extent the stack gets. It wins over CRS, resolution and extent.</source>
      <translation>Ein Raster, dessen KBS, Pixel und Ausdehnung der Stapel erhält. Es hat Vorrang vor KBS, Auflösung und Ausdehnung.</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <source>CRS of the stack; empty: that of the first raster. A metric one (UTM) is the better choice.</source>
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
      <source>The stack is in degrees, so its pixels are not square on the ground. A metric CRS, such as that of the UTM zone, keeps shapes.</source>
      <translation>Der Stapel ist in Grad, seine Pixel sind am Boden also nicht quadratisch. Ein metrisches KBS, etwa das der UTM-Zone, bewahrt die Formen.</translation>
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

slope: degrees, Horn 1981 or Zevenbergen &amp; Thorne 1987. aspect: degrees clockwise from grid north, nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all in metres. twi: ln(specific catchment area / tan slope) (Beven &amp; Kirkby 1979), with the multiple flow directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. 2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come from anywhere: up to 150 bytes a pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this machine's memory is refused before any work; cut it to catchments, or make it coarser. All other factors need the same little memory for a DEM of any size.

A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, SRTM of 30 m made finer, with heights above the ellipsoid. It shows no more detail than 30 m.</source>
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
      <source>Elevations in metres, first band. Any CRS, also degrees; it must be declared.</source>
      <translation>Höhen in Metern, erstes Band. Beliebiges KBS, auch in Grad; es muss deklariert sein.</translation>
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
      <source>Gradient by</source>
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

Stacks and labels are paired by their grid; several scenes train together when they have the same bands. Part of the labelled area is kept aside to validate: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a random split would flatter. The threshold is chosen there, too.

The preset 'recommended' is made for few labels: random crops around landslides and background, mirrored and turned with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT at the end lets the model learn from the validation part too.

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
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>multi_input_unet: images and terrain enter by branches of their own, attention on the skips. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare with.</source>
      <translation>multi_input_unet: Bilder und Gelände gehen über eigene Zweige ein, Attention auf den Skip-Verbindungen. fca_densenet: Dense-Blöcke mit Kanal- und räumlicher Attention. unet, fc_densenet und fcn: die Netze, mit denen die Veröffentlichungen vergleichen.</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>keines mitgeliefert</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>Von Modell ausgehen</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Fine-tune a model file, or a model of the zoo by name ({}), also when its bands differ. Empty: start afresh.</source>
      <translation>Eine Modelldatei oder, nach Namen, ein Modell der Sammlung ({}) feinabstimmen, auch wenn die Bänder abweichen. Leer: von vorn beginnen.</translation>
    </message>
    <message>
      <source>Resume a stopped training</source>
      <translation>Angehaltenes Training fortsetzen</translation>
    </message>
    <message>
      <source>Go on after the last finished epoch, kept beside the model file as &lt;model&gt;.checkpoint. The result is as without the stop.</source>
      <translation>Nach der letzten fertigen Epoche weitermachen, die neben der Modelldatei als &lt;model&gt;.checkpoint liegt. Das Ergebnis ist wie ohne das Anhalten.</translation>
    </message>
    <message>
      <source>Members of the ensemble</source>
      <translation>Mitglieder des Ensembles</translation>
    </message>
    <message>
      <source>More than 1 trains so many networks that differ only by their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take so many times longer.</source>
      <translation>Mehr als 1 trainiert so viele Netze, die sich nur im Startwert unterscheiden, und schreibt sie als ein Modell: Seine Wahrscheinlichkeit ist ihr Mittelwert, und „Hangrutschungen erkennen“ nimmt ihre Streuung als Unsicherheit. Training und Erkennung dauern entsprechend länger.</translation>
    </message>
    <message>
      <source>The last finished epoch is kept in {}. Tick RESUME to go on from there.</source>
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
      <source>One or more stacks made with 'Stack layers'. All need the bands that are trained on.</source>
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
      <source>1 is the published size. 0.25 has a sixteenth of the weights: the choice for training without a graphics card.</source>
      <translation>1 ist die veröffentlichte Größe. 0.25 hat ein Sechzehntel der Gewichte: die Wahl für das Training ohne Grafikkarte.</translation>
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
      <source>Passes over the training area at most.</source>
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
      <source>Distance of tiles on a fixed grid, instead of crops drawn at random.</source>
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
      <source>Stop after so many epochs without a better MONITOR; 0 never stops early.</source>
      <translation>Nach so vielen Epochen ohne besseren MONITOR anhalten; 0 hält nie vorzeitig an.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>The highest rate of the schedule.</source>
      <translation>Die höchste Rate des Verlaufs.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlustfunktion</translation>
    </message>
    <message>
      <source>bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for few landslides among much else.</source>
      <translation>bce: binäre Kreuzentropie. bce_dice: gewichtete Kreuzentropie plus Dice, für wenige Hangrutschungen unter viel anderem.</translation>
    </message>
    <message>
      <source>Vary the samples</source>
      <translation>Stichproben variieren</translation>
    </message>
    <message>
      <source>Mirror and turn samples (aspect, northness and eastness turn with them); recommended also varies brightness and drops sensors.</source>
      <translation>Stichproben spiegeln und drehen (aspect, northness und eastness drehen mit); recommended variiert auch die Helligkeit und lässt Sensoren weg.</translation>
    </message>
    <message>
      <source>Train again on all labels at the end</source>
      <translation>Am Ende auf allen Labels neu trainieren</translation>
    </message>
    <message>
      <source>When the best epoch and the threshold are known, train once more for as many epochs, now on the validation part too. The model then has learnt from every label, which usually makes it better elsewhere. Its figures are of the training before: no label is left to judge it on. Takes up to twice as long.</source>
      <translation>Wenn die beste Epoche und der Schwellenwert feststehen, wird noch einmal so viele Epochen lang trainiert, nun auch auf dem Validierungsteil. Das Modell hat dann von jedem Label gelernt und ist anderswo meist besser. Seine Kennzahlen sind die des Trainings davor, denn kein Label bleibt übrig, um es zu beurteilen. Dauert bis zu doppelt so lang.</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>What validates. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>Was validiert. blocks: räumliche Blöcke mit einem Puffer darum. random: zufällige Kacheln, wie in den Veröffentlichungen. area: VALIDATION_AREA, oder Blöcke innerhalb von TRAIN_AREA, wo es keine gibt.</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>Trainingsgebiet</translation>
    </message>
    <message>
      <source>Only labels inside are used (any CRS); with SPLIT blocks or random, validation too stays inside. Empty: everywhere.</source>
      <translation>Nur Labels darin werden verwendet (beliebiges KBS); mit SPLIT blocks oder random bleibt auch die Validierung darin. Leer: überall.</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>Validierungsgebiet</translation>
    </message>
    <message>
      <source>With SPLIT area: what validates. Where both areas overlap, validation wins.</source>
      <translation>Mit SPLIT area: was validiert. Wo sich beide Gebiete überlappen, hat die Validierung Vorrang.</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Validierungsanteil</translation>
    </message>
    <message>
      <source>Share of the labelled area that validates, with blocks and random.</source>
      <translation>Anteil des gelabelten Gebiets, der validiert, bei blocks und random.</translation>
    </message>
    <message>
      <source>Monitor</source>
      <translation>Überwachte Kennzahl</translation>
    </message>
    <message>
      <source>The validation figure that decides which epoch's weights are kept, and when patience ends.</source>
      <translation>Die Kennzahl der Validierung, die entscheidet, von welcher Epoche die Gewichte behalten werden und wann die Geduld endet.</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>Pixel, denen Bänder fehlen</translation>
    </message>
    <message>
      <source>exclude: unknown, left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown.</source>
      <translation>exclude: unbekannt, bleibt außen vor. fill: Das fehlende Band zählt als sein Mittelwert, und nur ein Pixel ohne jedes Band ist unbekannt.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>auto takes the graphics card where it works, else the processor.</source>
      <translation>auto nimmt die Grafikkarte, wo sie funktioniert, sonst den Prozessor.</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <source>How many processes share each batch. Empty: one for each graphics card, one without.</source>
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
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area braucht eine TRAIN_AREA oder eine VALIDATION_AREA. Eine davon wählen, oder SPLIT blocks.</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA wird nur mit SPLIT area verwendet. SPLIT area wählen oder VALIDATION_AREA leer lassen.</translation>
    </message>
  </context>
</TS>
