<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>AccuracySample</name>
    <message>
      <source>Sample for accuracy assessment</source>
      <translation>精度評価用サンプルの抽出</translation>
    </message>
    <message>
      <source>Draws random points in what a map shows as landslide and in what it does not, to find out how accurate the map is and how large the landslide area really is, where there is no complete inventory.

Interpret each point on the best images you have, without looking at the map, and write 'landslide' or 'not_landslide' into the field 'reference' ('unknown' where it cannot be decided). Then run 'Estimate area and accuracy'.

neyman puts more points where classes are mixed and gives the narrowest interval for the landslide area for a given number of points; equal gives both classes the same number; proportional follows the area. The field 'weight' is the share of the map that a point stands for. The points record which map they were drawn from.

Method: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</source>
      <translation>地図で地すべりとされた部分とそうでない部分から無作為に点を抽出します。漏れのないインベントリがない場合に、地図の精度と実際の地すべり面積を調べるためのものです。

手に入る最良の画像で、地図を見ずに各点を判読し、フィールド「reference」に「landslide」または「not_landslide」（判定できなければ「unknown」）と記入してください。その後「面積と精度の推定」を実行します。

neyman はクラスの混在する所に多くの点を置き、同じ点数で地すべり面積の信頼区間が最も狭くなります。equal は両クラスを同数とし、proportional は面積に比例させます。フィールド「weight」は、その点が代表する地図上の割合です。点には、どの地図から抽出したかが記録されます。

手法: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson</source>
      <translation>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson,地すべり,斜面崩壊,精度,検証,層化無作為抽出,ネイマン,点,参照データ,面積推定</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>The mask or the probability raster of 'Detect landslides'.</source>
      <translation>「地すべり・斜面崩壊の検出」のマスクまたは確率ラスタ。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the one the map was made with, otherwise 0.5.</source>
      <translation>確率がこの値以上のピクセルを地すべりとします。-1: 地図の作成に使ったしきい値、なければ0.5。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地図自身の値</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>点の数</translation>
    </message>
    <message>
      <source>Total number of points. Each one has to be interpreted: 300 are a day's work.</source>
      <translation>点の総数。1点ずつ判読する必要があります。300点で1日分の作業です。</translation>
    </message>
    <message>
      <source>Allocation</source>
      <translation>配分</translation>
    </message>
    <message>
      <source>How the points are allocated to the two classes.</source>
      <translation>2つのクラスへの点の配分方法。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>Only the map inside these polygons is assessed, in any CRS. Empty: the whole map.</source>
      <translation>これらのポリゴンの内側の地図だけを評価します。CRSは任意。空なら地図全体。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same seed and map give the same points.</source>
      <translation>同じ乱数シードと地図なら、同じ点になります。</translation>
    </message>
    <message>
      <source>Expected share of correct detections</source>
      <translation>正しい検出の予想割合</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as landslide that really is landslide.</source>
      <translation>neyman 用の見積もり: 地すべりとされた部分のうち、実際に地すべりである割合。</translation>
    </message>
    <message>
      <source>Expected share of missed area</source>
      <translation>見逃した面積の予想割合</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as no landslide that is landslide nevertheless.</source>
      <translation>neyman 用の見積もり: 地すべりでないとされた部分のうち、実際には地すべりである割合。</translation>
    </message>
    <message>
      <source>Points to interpret</source>
      <translation>判読する点</translation>
    </message>
    <message>
      <source>Pixel centres: stratum, weight, reference (empty), map_id, threshold, stratum_m2.</source>
      <translation>ピクセルの中心: stratum、weight、reference（空）、map_id、threshold、stratum_m2。</translation>
    </message>
    <message>
      <source>Points in what the map shows as landslide</source>
      <translation>地図で地すべりとされた部分の点</translation>
    </message>
    <message>
      <source>The map has no pixel of the class {}.</source>
      <translation>地図にクラス {} のピクセルがありません。</translation>
    </message>
    <message>
      <source>{name}: {share:.2%} of the area, {size:,} points.</source>
      <translation>{name}: 面積の {share:.2%}、{size:,} 点。</translation>
    </message>
  </context>
  <context>
    <name>ApplyCorrections</name>
    <message>
      <source>Apply corrections</source>
      <translation>修正の適用</translation>
    </message>
    <message>
      <source>Turns a person's verdicts on detections into labels for further training.

Inside the reviewed area everything is known: what was accepted, edited or added is landslide, everything else is not. A polygon without a verdict stays unknown. Outside the reviewed area the labels stay as they were, or unknown.

The verdict stands in the field 'verdict' of the detections: accepted, rejected, edited or added, in English in every language of QGIS. Where the reviewed area has a field 'reviewed' (as 'Suggest what to review' makes), only polygons in which it is true count.

Train on the result, with the model that made the detections as START_FROM: about 20 corrected tiles of the new area help more than another network.</source>
      <translation>検出結果に対する人の判定を、追加学習用のラベルに変換します。

確認済み領域の内側はすべて既知とします。承認、編集、追加されたものは地すべり、それ以外はすべて地すべりではありません。判定のないポリゴンは不明のままです。確認済み領域の外側では、ラベルはこれまでのまま、または不明です。

判定は検出結果のフィールド「verdict」に accepted、rejected、edited、added のいずれかで、QGISの言語によらず英語で記入します。確認済み領域にフィールド「reviewed」がある場合（「確認箇所の提案」の出力など）、その値が真のポリゴンだけを使います。

結果を使い、検出に用いたモデルをSTART_FROMに指定して学習させてください。新しい領域の修正済みタイル約20枚は、ネットワークを替えるよりも効果があります。</translation>
    </message>
    <message>
      <source>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected</source>
      <translation>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected,地すべり,斜面崩壊,確認,修正,判定,ラベル,能動学習,微調整,適応,学習,承認,却下</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The stack that the detections were made on; the labels take its grid.</source>
      <translation>検出に使ったスタック。ラベルはそのグリッドになります。</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>確認済みの検出結果</translation>
    </message>
    <message>
      <source>The landslide polygons with their verdicts in the field 'verdict', in any CRS.</source>
      <translation>フィールド「verdict」に判定を記入した地すべり・斜面崩壊ポリゴン。CRSは任意。</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>確認済み領域</translation>
    </message>
    <message>
      <source>Where a person has checked everything, including what was not detected; in any CRS.</source>
      <translation>検出されなかったものも含め、人がすべてを確認した範囲。CRSは任意。</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>これまでのラベル</translation>
    </message>
    <message>
      <source>Labels on the stack's grid to keep outside the reviewed area. Empty: unknown there.</source>
      <translation>確認済み領域の外側で残す、スタックのグリッド上のラベル。空なら、そこは不明。</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>修正後のラベル</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>スタックのグリッド上のバイト型ラスタ: 1 = 地すべり、0 = それ以外、255 = 不明。</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>n枚ごとに1枚のタイルを取り置く</translation>
    </message>
    <message>
      <source>So many reviewed tiles, one is kept aside to judge by: unknown in the corrected labels, with a margin of an eighth of its side, and the only thing that is known in the labels to judge by. 0: all tiles teach.</source>
      <translation>確認済みタイルのうち、この枚数ごとに1枚を評価用に取り置きます。取り置いたタイルは、周囲（一辺の8分の1の幅）とともに修正後のラベルでは不明となり、評価用のラベルではそのタイルだけが既知となります。0: すべてのタイルを学習に使います。</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>評価用のラベル</translation>
    </message>
    <message>
      <source>The tiles kept aside as labels, for 'Error map'; unknown elsewhere.</source>
      <translation>取り置いたタイルのラベル。「誤差マップ」用で、ほかの所は不明。</translation>
    </message>
    <message>
      <source>Pixels that became landslide</source>
      <translation>地すべりになったピクセル</translation>
    </message>
    <message>
      <source>Pixels that are no longer landslide</source>
      <translation>地すべりではなくなったピクセル</translation>
    </message>
    <message>
      <source>{reviewed:,} pixels are known by review: {added:,} became landslide, {removed:,} are none.</source>
      <translation>確認により {reviewed:,} ピクセルが既知: {added:,} が地すべりになり、{removed:,} は地すべりではなくなりました。</translation>
    </message>
    <message>
      <source>{:,} reviewed pixels stay unknown: they lie in polygons without a verdict, or the stack has no data there.</source>
      <translation>確認済みの {:,} ピクセルは不明のままです。判定のないポリゴンの中にあるか、スタックにデータがありません。</translation>
    </message>
  </context>
  <context>
    <name>CoherenceChange</name>
    <message>
      <source>Coherence change</source>
      <translation>コヒーレンス変化</translation>
    </message>
    <message>
      <source>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change</source>
      <translation>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change,レーダー,コヒーレンス,干渉性低下,イベント,被害,変化</translation>
    </message>
    <message>
      <source>Where a slope has failed, the radar echoes before and after no longer have anything in common: the coherence of a pair across the event falls below that of pairs before it.

Give the coherence rasters of one orbit and the day of the event; the dates in each file name show on which side of the event its pair lies. Works with HyP3 (_corr), LiCSAR (0-255), GAMMA (_cc), OPERA, and any raster of 0-1 with two dates in its name.

pre_coherence: mean of the pairs that end before the event. co_coherence: mean of those across it. coherence_change: co - pre, so negative where the ground was disturbed. Exactly 0 counts as unknown.

Forest loses coherence within days, event or not: where pre_coherence is below about 0.3, the change says nothing. Take pairs of similar time spans on both sides.</source>
      <translation>斜面が崩壊した所では、前後のレーダーの反射に共通点がなくなります。イベントをまたぐペアのコヒーレンスが、イベント前のペアより低くなります。

1つの軌道のコヒーレンスラスタとイベントの日を指定してください。各ファイル名の日付から、ペアがイベントのどちら側にあるかを判別します。HyP3（_corr）、LiCSAR（0-255）、GAMMA（_cc）、OPERA、および名前に2つの日付を含む0〜1の任意のラスタに対応します。

pre_coherence: イベントより前に終わるペアの平均。co_coherence: イベントをまたぐペアの平均。coherence_change: co - pre、したがって地表が乱された所で負。ちょうど0の値は不明とみなします。

森林では、イベントの有無にかかわらず数日でコヒーレンスが失われます。pre_coherenceが約0.3を下回る所では、変化から何も分かりません。前後で期間の長さが近いペアを使ってください。</translation>
    </message>
    <message>
      <source>Coherence rasters</source>
      <translation>コヒーレンスラスタ</translation>
    </message>
    <message>
      <source>Coherence of one orbit, 0-1 or 0-255, one file per pair, two dates (YYYYMMDD) in each file name.</source>
      <translation>1つの軌道のコヒーレンス。0〜1または0〜255、ペアごとに1ファイルで、各ファイル名に2つの日付（YYYYMMDD）を含むこと。</translation>
    </message>
    <message>
      <source>Day of the event</source>
      <translation>イベントの日</translation>
    </message>
    <message>
      <source>As YYYY-MM-DD. Pairs with an image taken on that day are left out.</source>
      <translation>YYYY-MM-DDの形式。この日に撮影された画像を含むペアは除外します。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name.</source>
      <translation>求める因子。それぞれその名前の1バンドになります。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>バンド名の接頭辞</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>各バンド名の前に付けます。asc_ または desc_ とすると、両方の軌道を1つのスタックに収めることができます。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, -1 to 1 for the change, 0 to 1 otherwise, nodata NaN.</source>
      <translation>GeoTIFF、float32、変化は -1〜1、それ以外は0〜1、nodataはNaN。</translation>
    </message>
    <message>
      <source>EVENT {0} is not a date. Write it as YYYY-MM-DD.</source>
      <translation>EVENT {0} は日付ではありません。YYYY-MM-DDの形式で記入してください。</translation>
    </message>
  </context>
  <context>
    <name>CompareModels</name>
    <message>
      <source>Compare models</source>
      <translation>モデルの比較</translation>
    </message>
    <message>
      <source>Trains several networks or band sets on the same tiles with the same seeds, and judges them on the same test area, which training and validation never see (nor a margin of a quarter of a tile around it).

fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the deformation bands. radar_table: multi-input U-Net with terrain and, row by row, a radar pair, a series, two orbits, coherence, vertical and east rates. custom: the rows of CUSTOM.

The report has the table with mean and spread over REPEATS seeds, the total detected area against the inventory's, and the error maps side by side. One seed says little: use three or more before believing a difference.

A stopped comparison continues when it is run again with the same inputs and the same table: finished rows wait in TABLE.partial beside it.</source>
      <translation>複数のネットワークやバンドの組み合わせを、同じタイルと同じ乱数シードで学習させ、同じテスト領域で評価します。テスト領域とその周囲（タイルの4分の1の幅）は、学習にも検証にも使われません。

fusion_table: U-Netと複数入力U-Netを、それぞれ光学バンドのみと全バンドで比較。deformation_table: FCN、U-Net、FC-DenseNet、FCADenseNetを全バンドで、さらにFCADenseNetを変動バンドなしで比較。radar_table: 複数入力U-Netで、地形のほか、行ごとにレーダーのペア、時系列、2つの軌道、コヒーレンス、上下と東西の速度を使って比較。custom: CUSTOMの行を比較。

レポートには、REPEATS個の乱数シードによる平均とばらつきの表、インベントリの総面積と対比した検出総面積、並べた誤差マップが載ります。1つのシードでは多くは分かりません。差を信じる前に3つ以上で試してください。

停止した比較は、同じ入力と同じ表で再実行すると続きから進みます。完了した行は表と同じ場所の TABLE.partial に残っています。</translation>
    </message>
    <message>
      <source>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture</source>
      <translation>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture,地すべり,斜面崩壊,比較,融合,地表変動,実験,精度</translation>
    </message>
    <message>
      <source>Test area</source>
      <translation>テスト領域</translation>
    </message>
    <message>
      <source>Where all rows are judged (any CRS). It must hold mapped landslides; nothing inside trains or validates.</source>
      <translation>すべての行を評価する領域（CRSは任意）。判読済みの地すべり・斜面崩壊を含む必要があります。この内側は学習にも検証にも使いません。</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>実験</translation>
    </message>
    <message>
      <source>fusion_table: optical bands against all bands, two networks. deformation_table: four networks, and one without deformation bands. radar_table: what each further radar product adds. custom: your own rows.</source>
      <translation>fusion_table: 光学のみと全バンドを2つのネットワークで比較。deformation_table: 4つのネットワークと、変動バンドなしの1つ。radar_table: レーダープロダクトを1つずつ加えた効果。custom: 独自の行。</translation>
    </message>
    <message>
      <source>Rows of a custom comparison</source>
      <translation>独自の比較の行</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>ネットワーク構造</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <source>One row per training: a name, an architecture ({}), and bands: names or roles (sar, optical, terrain, deformation, geology) separated by spaces or commas, or all. random_forest is the usual baseline: 100 trees that see one pixel at a time. Also understood: text with one line per row, name; architecture; bands.</source>
      <translation>学習1回につき1行: 名前、ネットワーク構造（{}）、バンド。バンドは名前または役割（sar, optical, terrain, deformation, geology）を空白かカンマで区切るか、all とします。random_forest は一般的な比較の基準で、1ピクセルずつ見る100本の木です。1行ずつ「名前; ネットワーク構造; バンド」と書いたテキストも使えます。</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>繰り返し回数</translation>
    </message>
    <message>
      <source>How often each row is trained, with seeds counting up from SEED; the report gives the mean and the spread.</source>
      <translation>各行を学習させる回数。乱数シードはSEEDから1ずつ増えます。レポートには平均とばらつきが載ります。</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train and judge the rows, each on its own device.</source>
      <translation>各行の学習と評価を、それぞれ自分のデバイスで行うワーカーを持つDaskクラスターのアドレス（例: tcp://10.0.0.1:8786）。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>One row per training: accuracy on the test area, detected area in square metres, size of the network, seconds.</source>
      <translation>学習1回につき1行: テスト領域での精度、検出面積（平方メートル）、ネットワークの大きさ、秒数。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>The table with mean and spread, bars, error maps side by side, the places richest in landslides and those hardest to map near by, and everything needed to repeat the comparison.</source>
      <translation>平均とばらつきの表、棒グラフ、並べた誤差マップ、地すべりが最も多い場所とその近くで図化が最も難しい場所、比較の再現に必要な情報一式。</translation>
    </message>
    <message>
      <source>Folder for models and maps</source>
      <translation>モデルと地図のフォルダ</translation>
    </message>
    <message>
      <source>A new or empty folder for each row's model and probability raster, in a folder of its own. Empty: they are not kept.</source>
      <translation>各行のモデルと確率ラスタを、行ごとのフォルダに分けて置く新しいフォルダまたは空のフォルダ。空欄なら残しません。</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one.</source>
      <translation>EXPERIMENTSが custom のときは、CUSTOMに行（名前、ネットワーク構造、バンド）が必要です。少なくとも1行追加してください。</translation>
    </message>
    <message>
      <source>What is finished is kept in {}. Run it again with the same inputs to continue from there.</source>
      <translation>完了した分は {} に残っています。同じ入力で再実行すると、そこから続行します。</translation>
    </message>
  </context>
  <context>
    <name>DeformationComponents</name>
    <message>
      <source>Deformation components</source>
      <translation>変動成分</translation>
    </message>
    <message>
      <source>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS</source>
      <translation>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS,地表変動,上下,水平,東西,斜面下方,斜面,投影,上昇軌道,下降軌道,分解,視線方向</translation>
    </message>
    <message>
      <source>One line of sight shows one number: how fast the ground approaches the satellite. Two orbits combined show how much of that is up or down and how much is east or west.

Each rate is d = u · (east, north, up), where u points from the ground to the satellite. North is taken as 0, because radar on polar orbits is hardly sensitive to it; the log and the report say how large that error may be. More than two rates are combined by weighted least squares; the error bands are the standard errors of the rates, propagated.

u comes from the product's look geometry: lv_theta and lv_phi (HyP3, GAMMA; radians), E, N and U (LiCSAR), incidenceAngle and azimuthAngle (MintPy; degrees), los_east, los_north and los_up (EGMS); or from an incidence angle and a heading typed for each rate.

With a DEM, the motion is assumed to be straight down the slope s: downslope_rate = d / (u · s), from all orbits that see it; downslope_sensitivity = |u · s| of the best of them. Below 0.2 the rate is unknown: such slopes, most of those that face north or south, hide their motion from radar.

Rates of different months cannot be decomposed where motion changed between them: a warning is given when the orbits cover different periods.</source>
      <translation>1つの視線方向から分かるのは1つの数、すなわち地面が衛星にどれだけ速く近づくかだけです。2つの軌道を組み合わせると、そのうち上下方向と東西方向の成分が分かります。

各速度は d = u · (東, 北, 上) で、u は地面から衛星へ向かうベクトルです。極軌道のレーダーは南北方向にほとんど感度がないため、北成分は0とみなします。それによる誤差の大きさはログとレポートに示されます。3つ以上の速度は重み付き最小二乗法で組み合わせます。誤差のバンドは、速度の標準誤差から伝播させたものです。

u はプロダクトの視線幾何から求めます: lv_thetaとlv_phi（HyP3、GAMMA。ラジアン）、E、N、U（LiCSAR）、incidenceAngleとazimuthAngle（MintPy。度）、los_east、los_north、los_up（EGMS）。または、速度ごとに入力した入射角と進行方位角から求めます。

DEMがあれば、動きは最大傾斜方向 s に沿って真下へ向かうと仮定します: downslope_rate = d / (u · s)、その斜面が見えるすべての軌道から。downslope_sensitivity = |u · s|、そのうち最良の軌道の値。0.2未満では速度は不明です。そのような斜面（北向きまたは南向きの斜面の大部分）の動きは、レーダーでは捉えられません。

期間の異なる速度は、その間に動きが変わった所では分解できません。軌道の観測期間が異なる場合は警告します。</translation>
    </message>
    <message>
      <source>Line-of-sight rates</source>
      <translation>視線方向の速度</translation>
    </message>
    <message>
      <source>Two or more rates towards the satellite, of orbits that look from different sides: outputs of 'Deformation rate', MintPy velocities, or any raster in mm/year. The first one's grid is that of the result.</source>
      <translation>異なる側から見る軌道の、衛星に近づく向きを正とする2つ以上の速度: 「変動速度」の出力、MintPyの速度、または単位がmm/yearの任意のラスタ。結果のグリッドは最初のもののグリッドです。</translation>
    </message>
    <message>
      <source>Look geometry</source>
      <translation>視線幾何</translation>
    </message>
    <message>
      <source>The look geometry rasters of every rate, named as their processor does. They are matched to the rates by the rates' own metadata, or by words that their names share (asc_rate, asc_lv_theta, asc_lv_phi).</source>
      <translation>すべての速度の視線幾何ラスタ。プロセッサが付けた名前のまま指定します。速度との対応は、速度自身のメタデータ、または名前に共通する語（asc_rate、asc_lv_theta、asc_lv_phi）で決まります。</translation>
    </message>
    <message>
      <source>Incidence and heading</source>
      <translation>入射角と進行方位角</translation>
    </message>
    <message>
      <source>Instead of rasters: incidence angle and heading of each rate in degrees, in the order of the rates, separated by semicolons, for example 39 -12; 39 192 (ascending; descending). Write left behind them for a radar that looks to its left.</source>
      <translation>ラスタの代わりに、各速度の入射角と進行方位角（度）を、速度の順にセミコロンで区切って指定します。例: 39 -12; 39 192（上昇軌道; 下降軌道）。左側を観測するレーダーの場合は、その後に left と記入してください。</translation>
    </message>
    <message>
      <source>Standard errors</source>
      <translation>標準誤差</translation>
    </message>
    <message>
      <source>The standard error of each rate, in the order of the rates: the quality rasters of 'Deformation rate'. Without them all rates have the one below.</source>
      <translation>各速度の標準誤差を速度の順に指定: 「変動速度」の品質ラスタ。指定しなければ、すべての速度に下の値を使います。</translation>
    </message>
    <message>
      <source>Standard error of a rate (mm/year)</source>
      <translation>速度の標準誤差（mm/year）</translation>
    </message>
    <message>
      <source>Used for every rate without a raster of its own.</source>
      <translation>専用のラスタがない速度すべてに使います。</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>標高モデル</translation>
    </message>
    <message>
      <source>Adds the downslope rate and its sensitivity. It is resampled to the rates' grid.</source>
      <translation>斜面下方への速度とその感度を加えます。速度のグリッドにリサンプリングされます。</translation>
    </message>
    <message>
      <source>Maximum difference between dates (days)</source>
      <translation>日付の最大差（日）</translation>
    </message>
    <message>
      <source>Rates whose first or last dates differ by more are refused. Empty: a warning above 90 days.</source>
      <translation>最初または最後の日付の差がこれを超える速度は受け付けません。空なら、90日を超えると警告します。</translation>
    </message>
    <message>
      <source>no limit; a warning above 90 days</source>
      <translation>制限なし（90日を超えると警告）</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, mm/year: vertical_rate (up is positive), east_rate, their errors, and with a DEM downslope_rate and downslope_sensitivity (0-1).</source>
      <translation>GeoTIFF、float32、mm/year: vertical_rate（上が正）、east_rate、それらの誤差、DEMがあればdownslope_rateとdownslope_sensitivity（0〜1）。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>Web page with the lines of sight, the errors, and the error from neglecting northward motion.</source>
      <translation>視線方向、誤差、南北方向の動きを無視することによる誤差を載せたウェブページ。</translation>
    </message>
  </context>
  <context>
    <name>DeformationRate</name>
    <message>
      <source>Deformation rate</source>
      <translation>変動速度</translation>
    </message>
    <message>
      <source>Turns a stack of unwrapped interferograms (HyP3, LiCSAR, GAMMA or PyRate, or plain GeoTIFFs whose names hold two dates) into the line-of-sight velocity that shows slow landslides no optical image sees.

Small-baseline least squares (Berardino et al. 2002): displacement d = -wavelength * phase / (4 pi), pixel by pixel, weighted by the inverse phase variance from coherence; where the network of pairs falls apart, the solution with the smallest velocities is taken. The rate is the straight line through the displacements.

Result in mm/year, positive TOWARDS the satellite, relative to the reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; plain files are read that way too unless SIGN says otherwise. A ready rate (MintPy's velocity, EGMS, any raster in mm/year or m/year), given alone, is converted to mm/year, not derived. OPERA DISP-S1's displacement and NISAR GUNW's unwrappedPhase (choose that variable of each .nc or .h5 file) are read in their own unit and sign.

The optional quality raster holds the temporal coherence (Pepe and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the network, the histogram of rates and the residual of each pair.</source>
      <translation>アンラップ済み干渉画像の組（HyP3、LiCSAR、GAMMA、PyRate、またはファイル名に2つの日付を含む通常のGeoTIFF）から、光学画像では見えない緩慢な地すべりを示す視線方向の速度を求めます。

短基線の最小二乗法（SBAS; Berardino et al. 2002）: 変位 d = -波長 * 位相 / (4 pi) をピクセルごとに、コヒーレンスから求めた位相分散の逆数で重み付けして解きます。ペアのネットワークが分断される所では、速度が最小となる解を採ります。速度は変位に当てはめた直線の傾きです。

結果の単位はmm/yearで、衛星に「近づく」向きが正、参照点に対する相対値です。HyP3、LiCSAR、GAMMAでは正の位相は「遠ざかる」動きを表し、通常のファイルもSIGNで別に指定しない限りそのように読みます。既製の速度（MintPyのvelocity、EGMS、単位がmm/yearまたはm/yearの任意のラスタ）を単独で指定すると、逆解析はせず、mm/yearに換算します。OPERA DISP-S1のdisplacementとNISAR GUNWのunwrappedPhase（各 .nc または .h5 ファイルのその変数を選択）は、それぞれの単位と符号で読みます。

任意で出力する品質ラスタには、時間コヒーレンス（Pepe and Lanari 2006。0.7未満では速度を信用しないでください）と速度の標準誤差が入ります。レポートには、ネットワーク、速度のヒストグラム、各ペアの残差が示されます。</translation>
    </message>
    <message>
      <source>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor</source>
      <translation>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor,地表変動,変位,速度,干渉画像,視線方向,時系列</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>アンラップ済み干渉画像</translation>
    </message>
    <message>
      <source>Unwrapped phase in radians (or in the unit that the file declares, also as displacement in m, cm or mm), one file per pair, two dates (YYYYMMDD) in each file name. Extents may differ, but pixels must align.</source>
      <translation>ラジアン単位（またはファイルに宣言された単位。m、cm、mm単位の変位も可）のアンラップ済み位相。ペアごとに1ファイルで、各ファイル名に2つの日付（YYYYMMDD）を含むこと。範囲は異なってもかまいませんが、ピクセルの位置は揃っている必要があります。</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>コヒーレンス</translation>
    </message>
    <message>
      <source>Coherence of the same pairs, 0-1 (or 0-255 as bytes), matched by the dates in the names. Without it all pairs weigh the same.</source>
      <translation>同じペアのコヒーレンス。0〜1（バイト型なら0〜255）。ファイル名の日付で対応付けます。指定しなければ、すべてのペアの重みは同じです。</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>プロダクト</translation>
    </message>
    <message>
      <source>Which processor made the interferograms; auto recognises it by the file names. Files whose names say another one are refused.</source>
      <translation>干渉画像を作成したプロセッサ。auto ではファイル名から判別します。別のプロセッサを示す名前のファイルは受け付けません。</translation>
    </message>
    <message>
      <source>Maximum temporal baseline (days)</source>
      <translation>最大時間基線長（日）</translation>
    </message>
    <message>
      <source>Pairs that span more days are left out: over vegetation they have decorrelated.</source>
      <translation>これより日数の離れたペアは除外します。植生の上では相関が失われているためです。</translation>
    </message>
    <message>
      <source>Largest perpendicular baseline (m)</source>
      <translation>最大垂直基線長（m）</translation>
    </message>
    <message>
      <source>Pairs whose satellites stood further apart are left out, where the product tells it (HyP3's text files, LiCSAR's metadata/baselines). Empty: no limit. 2 % of the critical baseline, which FCADenseNet's paper allows, are about 100 m for Sentinel-1.</source>
      <translation>衛星どうしがこれより離れていたペアを、プロダクトから分かる場合（HyP3のテキストファイル、LiCSARのmetadata/baselines）に除外します。空なら制限なし。FCADenseNetの論文が許容する臨界基線長の2 %は、Sentinel-1では約100 mです。</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>制限なし</translation>
    </message>
    <message>
      <source>Minimum coherence</source>
      <translation>最小コヒーレンス</translation>
    </message>
    <message>
      <source>A pair counts in a pixel only at or above this coherence; a pixel that keeps fewer than half of the pairs becomes nodata.</source>
      <translation>コヒーレンスがこの値以上のピクセルでのみ、そのペアを使います。残るペアが半数に満たないピクセルはnodataになります。</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>参照点</translation>
    </message>
    <message>
      <source>A place on stable, coherent ground that is assumed not to move. Empty: the pixel with the highest mean coherence.</source>
      <translation>動かないとみなす、安定でコヒーレンスの高い地点。空なら、平均コヒーレンスが最も高いピクセル。</translation>
    </message>
    <message>
      <source>Radar wavelength (m)</source>
      <translation>レーダー波長（m）</translation>
    </message>
    <message>
      <source>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m. The wavelength that the files tell wins.</source>
      <translation>Sentinel-1: 0.05546576 m。ALOS-2: 0.2424525 m。TerraSAR-X: 0.0310666 m。ファイルに示された波長が優先されます。</translation>
    </message>
    <message>
      <source>Positive phase means motion</source>
      <translation>正の位相が示す動きの向き</translation>
    </message>
    <message>
      <source>Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files), and towards for files of displacements.</source>
      <translation>空なら、プロダクトの定義に従います（HyP3、LiCSAR、GAMMAでは遠ざかる動き。通常のファイルも同様とみなします）。変位のファイルでは近づく動きとします。</translation>
    </message>
    <message>
      <source>as the product has it</source>
      <translation>プロダクトのまま</translation>
    </message>
    <message>
      <source>Remove a plane from each interferogram</source>
      <translation>各干渉画像から平面成分を除去</translation>
    </message>
    <message>
      <source>Removes orbit errors and long-wave atmosphere, and with them any deformation that spans the whole scene.</source>
      <translation>軌道誤差と長波長の大気の影響を取り除きます。シーン全体に及ぶ変動も一緒に取り除かれます。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>バンド名の接頭辞</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>各バンド名の前に付けます。asc_ または desc_ とすると、両方の軌道を1つのスタックに収めることができます。</translation>
    </message>
    <message>
      <source>Float32, mm/year along the line of sight, positive towards the satellite.</source>
      <translation>Float32、視線方向のmm/year、衛星に近づく向きが正。</translation>
    </message>
    <message>
      <source>Temporal coherence</source>
      <translation>時間コヒーレンス</translation>
    </message>
    <message>
      <source>Two bands: temporal coherence (0-1) and the standard error of the rate (mm/year).</source>
      <translation>2バンド: 時間コヒーレンス（0〜1）と速度の標準誤差（mm/year）。</translation>
    </message>
    <message>
      <source>Time series</source>
      <translation>時系列</translation>
    </message>
    <message>
      <source>One band per date: displacement since the first date in mm, positive towards the satellite.</source>
      <translation>日付ごとに1バンド: 最初の日付からの変位（mm）。衛星に近づく向きが正。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>Web page with the network, the histogram of rates and the residuals.</source>
      <translation>ネットワーク、速度のヒストグラム、残差を載せたウェブページ。</translation>
    </message>
    <message>
      <source>A rate needs at least two interferograms; {0} given. Add the others of the frame.</source>
      <translation>速度の算出には干渉画像が2枚以上必要です（指定: {0}）。同じフレームの残りを追加してください。</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion away from the satellite.</source>
      <translation>{1}枚中{0}枚の干渉画像を使用；プロダクト：{2}；正の位相は衛星から遠ざかる動きを意味します。</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion towards the satellite.</source>
      <translation>{1}枚中{0}枚の干渉画像を使用；プロダクト：{2}；正の位相は衛星へ近づく動きを意味します。</translation>
    </message>
    <message>
      <source>The product tells a wavelength of {0} m.</source>
      <translation>プロダクトに示された波長は {0} m です。</translation>
    </message>
    <message>
      <source>{0} is a rate already, and {1} other rasters are given. Convert one ready rate at a time.</source>
      <translation>{0} はすでに速度ですが、ほかに {1} 個のラスタが指定されています。既製の速度は1つずつ換算してください。</translation>
    </message>
  </context>
  <context>
    <name>DetectLandslides</name>
    <message>
      <source>Detect landslides</source>
      <translation>地すべり・斜面崩壊の検出</translation>
    </message>
    <message>
      <source>Runs a trained model over a stack: landslide polygons, a probability map and, on request, a mask and an uncertainty map.

The stack may have any size: it is read in tiles, and memory does not grow with it. Bands are matched by name; additional bands do no harm. Tiles join without a seam: exactly where the network's view is limited (U-Net), otherwise by overlapping and blending them.

Pixels without data stay unknown (nodata); they are never 'no landslide'. Polygons carry area, perimeter, length, width, compactness and probability and, with terrain in the stack, mean elevation, slope and aspect; areas are ellipsoidal.</source>
      <translation>学習済みモデルをスタックに適用し、地すべり・斜面崩壊ポリゴンと確率マップ、必要に応じてマスクと不確実性マップを作ります。

スタックの大きさに制限はありません。タイルごとに読み込むため、使用メモリは大きさによって増えません。バンドは名前で対応付け、余分なバンドがあっても問題ありません。タイルは継ぎ目なくつながります。ネットワークの視野が限られる場合（U-Net）は厳密に、それ以外ではタイルを重ねて滑らかに合成します。

データのないピクセルは不明（nodata）のままで、「地すべりなし」とは決してされません。ポリゴンには面積、周長、長さ、幅、コンパクト度、確率が付き、スタックに地形があれば平均の標高、傾斜、斜面方位も付きます。面積は楕円体上の値です。</translation>
    </message>
    <message>
      <source>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify</source>
      <translation>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify,地すべり,斜面崩壊,検出,抽出,予測,深層学習,領域分割,確率,不確実性,ポリゴン,分類</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>検出された地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the stack.</source>
      <translation>地すべり・斜面崩壊ごとに1つのポリゴン。CRSはスタックと同じ。</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>確率</translation>
    </message>
    <message>
      <source>Probability of landslide, 0-1, nodata where unknown; a Cloud-Optimised GeoTIFF on the stack's grid.</source>
      <translation>地すべり・斜面崩壊の確率（0〜1）。不明な所はnodata。スタックのグリッド上のCloud-Optimised GeoTIFF。</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>マスク</translation>
    </message>
    <message>
      <source>Byte raster: 1 landslide, 0 not, 255 unknown. MIN_AREA does not apply to it.</source>
      <translation>バイト型ラスタ: 1 = 地すべり、0 = それ以外、255 = 不明。MIN_AREAは適用されません。</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>不確実性マップ</translation>
    </message>
    <message>
      <source>Three bands in nats, 0 to 0.693: predictive entropy; the part due to ambiguous data (expected entropy); the part due to the model's lack of knowledge (mutual information). Choosing this output turns the uncertainty on.</source>
      <translation>単位はナットで0〜0.693の3バンド: 予測エントロピー、そのうちデータの曖昧さによる分（期待エントロピー）、モデルの知識不足による分（相互情報量）。この出力を指定すると、不確実性の推定が有効になります。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>地すべり・斜面崩壊の数</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>総面積（m2）</translation>
    </message>
    <message>
      <source>Threshold used</source>
      <translation>使用したしきい値</translation>
    </message>
    <message>
      <source>Workers of the cluster that did it</source>
      <translation>計算したクラスターのワーカー</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained on, with the same names.</source>
      <translation>検出の対象とするレイヤ。「レイヤのスタック」で作成します。モデルの学習に使ったバンドが同じ名前で必要です。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>「モデルの学習」で作ったモデルファイル（.safetensors）、または収録モデルの名前: {}。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1 takes the threshold that gave the best F1 when the model was validated.</source>
      <translation>この確率以上のピクセルを地すべりとします。-1 では、モデルの検証でF1が最良となったしきい値を使います。</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面積（m2）</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area are left out.</source>
      <translation>最小図示単位。これより面積の小さいポリゴンは除外します。</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>輪郭を滑らかにする</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>ピクセルの階段状の輪郭を丸めます。ポリゴンや穴が失われたり結合したりすることはなく、各面積の変化は1 %以内です。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>Detection is limited to these polygons (any CRS); outside them the result is unknown. Empty: everywhere.</source>
      <translation>これらのポリゴン（CRSは任意）の内側だけで検出し、外側の結果は不明とします。空なら全域。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>タイルサイズ（ピクセル）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. 0, automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>ネットワークが一度に見る正方形の一辺。0、自動: このデバイスで有効な最大、または学習時のタイル。</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>重なり（ピクセル）</translation>
    </message>
    <message>
      <source>-1, automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>-1、自動: ネットワークが見る範囲の分だけ重ねるので、継ぎ目がまったく残りません。ネットワークがタイル全体を見る場合はタイルの半分です。</translation>
    </message>
    <message>
      <source>Average flipped and rotated views</source>
      <translation>反転・回転した結果を平均</translation>
    </message>
    <message>
      <source>Test-time augmentation: eight views of each tile, angles rotated with them, or two where the model was trained for the rest of one scene, whose light must not turn. Eight or two times slower, usually a little better.</source>
      <translation>テスト時拡張: 各タイルを8通りに反転・回転し、角度の値もそれに合わせて回します。1つのシーンの残りを対象に学習したモデルでは、光の向きを変えられないため2通りです。時間は8倍または2倍かかり、通常は結果が少し良くなります。</translation>
    </message>
    <message>
      <source>Estimate uncertainty</source>
      <translation>不確実性を推定</translation>
    </message>
    <message>
      <source>From dropout, an ensemble's members, or flipped and rotated views, depending on the model. Each polygon gets the attribute uncertainty_mean (nats, 0 to 0.693), and the style shows which to check first; the uncertainty map is written where it is given a file.</source>
      <translation>モデルに応じて、ドロップアウト、アンサンブルのメンバー、または反転・回転した結果から求めます。各ポリゴンに属性 uncertainty_mean（ナット、0から0.693）が付き、先に確認すべきものがスタイルで示されます。不確実性マップは、ファイルを指定した場合に書き出されます。</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>一部のバンドが欠けたピクセル</translation>
    </message>
    <message>
      <source>exclude: unknown when any band is missing. fill: a missing band counts as its mean. Empty: as the model was trained.</source>
      <translation>exclude: バンドが1つでも欠ければ不明とする。fill: 欠けたバンドは平均値とみなす。空なら学習時の設定に従う。</translation>
    </message>
    <message>
      <source>as the model was trained</source>
      <translation>モデルの学習時と同じ</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>バッチサイズ</translation>
    </message>
    <message>
      <source>Number of tiles computed at once, 0: automatic. It changes the speed, not the result.</source>
      <translation>一度に計算するタイルの数、0: 自動。速さは変わりますが、結果は変わりません。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>計算デバイス</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto では、グラフィックスカードが使えればそれを、使えなければプロセッサを使います。</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Daskスケジューラー</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles; tls://... with the certificates of Dask's own settings. The inputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>タイルを分担するワーカーを持つDaskクラスターのアドレス（例: tcp://10.0.0.1:8786）。tls://... では、Dask自身の設定にある証明書を使います。入力は、すべてのワーカーから同じパスで見える場所に置いてください。空なら、このコンピュータのみ。</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}.</source>
      <translation>地すべり・斜面崩壊 {count:,} 箇所、{area:,.0f} m2（確率 {threshold:.3f} 以上）。デバイス: {device}。</translation>
    </message>
    <message>
      <source>The probability map is finished: {0}. Make the polygons of it with 'Landslide polygons'.</source>
      <translation>確率マップが完成しました: {0}。「地すべり・斜面崩壊ポリゴン」でポリゴンを作成してください。</translation>
    </message>
  </context>
  <context>
    <name>ErrorMap</name>
    <message>
      <source>Error map and accuracy report</source>
      <translation>誤差マップと精度レポート</translation>
    </message>
    <message>
      <source>Compares a prediction with what is known and shows where it is right and where it is wrong.

Blue pixels are landslides that were found (true positives), red ones false alarms (false positives), yellow ones missed landslides (false negatives). Pixels without a prediction or outside the mapped area are unknown: they are counted and left out.

The report holds the map, all metrics with 95 % confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, results by landslide size (and by slope and aspect with a stack), and the number of landslides that were found.

Give either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et al. 2023 (equations 2-5); 0/0 is reported as undefined.</source>
      <translation>予測結果を既知の情報と比較し、どこが正しくどこが誤っているかを示します。

青のピクセルは見つかった地すべり（真陽性）、赤は誤検出（偽陽性）、黄は見逃した地すべり（偽陰性）です。予測のないピクセルと判読済み領域の外のピクセルは不明とし、数えたうえで評価から除きます。

レポートには、マップ、空間ブロックブートストラップによる95 %信頼区間付きの全評価指標、適合率-再現率曲線とROC曲線、確率の較正、地すべりの規模別（スタックがあれば傾斜・斜面方位別も）の結果、見つかった地すべりの数が載ります。

ラベルラスタかインベントリのポリゴンのどちらかを指定してください。適合率 TP/(TP+FP)、再現率 TP/(TP+FN)、F1、コーエンのカッパ係数、地すべりクラスのIoU、MIoU、全体精度はChen et al. 2023（式2-5）に従います。0/0は数値とせず、その旨を記します。</translation>
    </message>
    <message>
      <source>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide</source>
      <translation>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide,精度,検証,混同行列,誤差マップ,レポート,評価,地すべり,斜面崩壊</translation>
    </message>
    <message>
      <source>Prediction (probability or mask)</source>
      <translation>予測結果（確率またはマスク）</translation>
    </message>
    <message>
      <source>The probability raster (0-1) or the mask (1 landslide, 0 not, 255 unknown) of 'Detect landslides'.</source>
      <translation>「地すべり・斜面崩壊の検出」の確率ラスタ（0〜1）またはマスク（1 = 地すべり、0 = それ以外、255 = 不明）。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Label raster on the prediction's grid: 1 landslide, 0 not, 255 unknown. Leave empty when you give the inventory's polygons.</source>
      <translation>予測結果のグリッド上のラベルラスタ: 1 = 地すべり、0 = それ以外、255 = 不明。インベントリのポリゴンを指定する場合は空にしてください。</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>地すべり・斜面崩壊インベントリ</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS; they are rasterised onto the prediction's grid. Leave empty when you give labels.</source>
      <translation>既知の地すべり・斜面崩壊のポリゴン。CRSは任意。予測結果のグリッドにラスタ化されます。ラベルを指定する場合は空にしてください。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Where the inventory is complete. Outside it nothing is known, so nothing is counted. Only used with an inventory.</source>
      <translation>インベントリが漏れなく作られている範囲。その外側は何も分からないため、集計しません。インベントリを指定した場合のみ使います。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the threshold that the map was detected with, which 'Detect landslides' records in it; 0.5 for a map that does not say.</source>
      <translation>確率がこの値以上のピクセルを地すべりとします。-1: 地図の検出に使ったしきい値（「地すべり・斜面崩壊の検出」が地図に記録します）。記録のない地図では0.5。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地図自身の値</translation>
    </message>
    <message>
      <source>Ground that the model was trained on</source>
      <translation>モデルの学習に使った範囲</translation>
    </message>
    <message>
      <source>leave_out: the model is judged only where it was not trained, as far as the map records that; the report says how much that is. include: everywhere, with a warning.</source>
      <translation>leave_out: 地図の記録から分かる限り、学習に使っていない所だけでモデルを評価します。その割合はレポートに示されます。include: 全域で評価し、警告を出します。</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>地形を含むスタック</translation>
    </message>
    <message>
      <source>A stack or terrain raster on the prediction's grid with bands 'slope' and 'aspect': adds results by slope and aspect to the report.</source>
      <translation>予測結果のグリッド上にあり、バンド「slope」と「aspect」を持つスタックまたは地形ラスタ。傾斜・斜面方位別の結果をレポートに加えます。</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>誤差マップ</translation>
    </message>
    <message>
      <source>0 true negative, 1 true positive (blue), 2 false positive (red), 3 false negative (yellow), 255 unknown.</source>
      <translation>0 = 真陰性、1 = 真陽性（青）、2 = 偽陽性（赤）、3 = 偽陰性（黄）、255 = 不明。</translation>
    </message>
    <message>
      <source>Error polygons</source>
      <translation>誤差ポリゴン</translation>
    </message>
    <message>
      <source>Patches of true positives, false positives and false negatives, with class and ellipsoidal area.</source>
      <translation>真陽性、偽陽性、偽陰性の各まとまり。クラスと楕円体上の面積が付きます。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>One HTML file that holds everything and loads nothing from the internet.</source>
      <translation>すべてを収めた1つのHTMLファイル。インターネットからは何も読み込みません。</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>評価指標</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
      <source>All numbers in machine-readable form; what is undefined (0/0) is null and explained under 'notes'.</source>
      <translation>プログラムで使うための全数値。未定義（0/0）の値はnullとし、「notes」に説明があります。</translation>
    </message>
    <message>
      <source>True positives (pixels)</source>
      <translation>真陽性（ピクセル）</translation>
    </message>
    <message>
      <source>False positives (pixels)</source>
      <translation>偽陽性（ピクセル）</translation>
    </message>
    <message>
      <source>False negatives (pixels)</source>
      <translation>偽陰性（ピクセル）</translation>
    </message>
    <message>
      <source>True negatives (pixels)</source>
      <translation>真陰性（ピクセル）</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>適合率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>再現率</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>コーエンのカッパ係数</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>地すべりクラスのIoU</translation>
    </message>
    <message>
      <source>Mean IoU of both classes</source>
      <translation>2クラスの平均IoU</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>ROC曲線下面積</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>平均適合率</translation>
    </message>
    <message>
      <source>Both labels and an inventory are given. Give only one of them as the reference.</source>
      <translation>ラベルとインベントリの両方が指定されています。参照データとしてどちらか一方だけを指定してください。</translation>
    </message>
    <message>
      <source>There is nothing to compare the prediction with. Give a label raster or the inventory's polygons.</source>
      <translation>予測結果と比較するものがありません。ラベルラスタかインベントリのポリゴンを指定してください。</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory; a label raster already says what is unknown. Remove the area, or give polygons.</source>
      <translation>判読済み領域はインベントリと組み合わせて使うものです。ラベルラスタには不明な所がすでに示されています。領域の指定を外すか、ポリゴンを指定してください。</translation>
    </message>
    <message>
      <source>The error map is finished: {0}, with the report and the metrics that were asked for.</source>
      <translation>誤差マップが完成しました: {0}。指定されたレポートと評価指標も作成しました。</translation>
    </message>
    <message>
      <source>{inventory} looks like polygons that a model detected, because it has the attribute {field}. A map judged by itself is always right: give the inventory that was mapped by other means.</source>
      <translation>{inventory} は属性 {field} を持つため、モデルが検出したポリゴンのようです。地図をそれ自身で評価すると必ず正解になります。別の方法で図化したインベントリを指定してください。</translation>
    </message>
  </context>
  <context>
    <name>EstimateArea</name>
    <message>
      <source>Estimate area and accuracy</source>
      <translation>面積と精度の推定</translation>
    </message>
    <message>
      <source>Estimates from the interpreted points of 'Sample for accuracy assessment' how large the landslide area is and how accurate the map is, each with its 95 % confidence interval.

Counting the map's pixels includes its false alarms and leaves out what it missed. The stratified estimator corrects both: the error matrix in shares of the area, user's, producer's and overall accuracy and the landslide area by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57).

The field 'reference' holds 'landslide' or 'not_landslide' for every point, or 'unknown' where it cannot be decided (left out, with a message). The map must be the one that the points were drawn from.</source>
      <translation>「精度評価用サンプルの抽出」の点を判読した結果から、地すべり面積の大きさと地図の精度を、それぞれ95 %信頼区間付きで推定します。

地図のピクセルを数えると、誤検出が含まれ、見逃しが抜け落ちます。層化推定量はその両方を補正します: 面積の割合で表した誤差行列、ユーザ精度、プロデューサ精度、全体精度、地すべり面積を、Olofsson et al. 2014（Remote Sensing of Environment 148, 42-57）の式1〜11で求めます。

フィールド「reference」には、すべての点について「landslide」または「not_landslide」、判定できなければ「unknown」（メッセージを出して除外）と記入してください。地図は、点を抽出したものと同じでなければなりません。</translation>
    </message>
    <message>
      <source>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based</source>
      <translation>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based,地すべり,斜面崩壊,面積,信頼区間,誤差行列,ユーザ精度,プロデューサ精度,全体精度,層化推定量,デザインベース</translation>
    </message>
    <message>
      <source>Interpreted points</source>
      <translation>判読済みの点</translation>
    </message>
    <message>
      <source>Points with the field 'reference' filled in, from 'Sample for accuracy assessment'.</source>
      <translation>「精度評価用サンプルの抽出」で作り、フィールド「reference」に記入した点。</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>The mask or probability raster that the points were drawn from.</source>
      <translation>点を抽出したマスクまたは確率ラスタ。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Only for points of another program: pixels with at least this probability are landslide. -1: the map's own threshold.</source>
      <translation>他のプログラムで作った点の場合のみ: 確率がこの値以上のピクセルを地すべりとします。-1: 地図自身のしきい値。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地図自身の値</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with areas, accuracies, their intervals and the error matrix.</source>
      <translation>面積、精度、それらの信頼区間、誤差行列を収めた1つのHTMLファイル。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with estimate, standard error and 95 % interval.</source>
      <translation>すべての量の推定値、標準誤差、95 %信頼区間。</translation>
    </message>
    <message>
      <source>Landslide area (m2)</source>
      <translation>地すべり面積（m2）</translation>
    </message>
    <message>
      <source>Half the 95 % interval (m2)</source>
      <translation>95 %信頼区間の半幅（m2）</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <source>{} points are left out: reference 'unknown', or the map is unknown there.</source>
      <translation>{} 点を除外しました。referenceが「unknown」か、地図のその場所が不明です。</translation>
    </message>
    <message>
      <source>Of the {drawn} points in '{stratum}' only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals are too narrow: draw more points in that class.</source>
      <translation>「{stratum}」の {drawn} 点のうち、少ない方（正または誤）は {rarer} 点だけです。5点未満では区間が狭くなりすぎます。そのクラスの点を増やしてください。</translation>
    </message>
    <message>
      <source>Landslide area {area:,.0f} m2, plus or minus {half:,.0f} m2 (95 %).</source>
      <translation>地すべり面積 {area:,.0f} m2 ± {half:,.0f} m2（95 %）。</translation>
    </message>
  </context>
  <context>
    <name>ExplainDetection</name>
    <message>
      <source>Explain a detection</source>
      <translation>検出結果の説明</translation>
    </message>
    <message>
      <source>Shows which bands make a trained model detect a landslide, and where: one heat map for each band, a ranking, and a report with the heat laid over the bands.

grad_cam: where a band's deviation from its mean points to landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Fast.
grad_cam_encoder: the same on the last encoder level, where Grad-CAM usually looks: coarse, in the paper's colours from blue to red. One more pass for each band.
integrated_gradients: each band's share in the decision; the shares add up to the whole (Sundararajan et al. 2017). About 17 times slower.
occlusion: by how much the log-odds of landslide drop when a band is replaced by its mean. One more pass for each band.

Heat is divided by one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It shows what drives this network, not what causes landslides. On large maps, give an area to save time.</source>
      <translation>学習済みモデルが地すべりと判定するとき、どのバンドのどこを見ているかを示します。バンドごとのヒートマップ、重要度の順位、バンドにヒートマップを重ねたレポートを作ります。

grad_cam: バンドの値の平均からのずれが地すべりを示唆する場所を、ネットワークの勾配から求めます（Selvaraju et al. 2017; Chen et al. 2023, Fig. 15）。高速です。
grad_cam_encoder: 同じ計算を、Grad-CAMが通常見る、エンコーダの最後の段で行います。粗く、論文と同じ青から赤の配色です。バンドごとに計算が1回増えます。
integrated_gradients: 判定に占める各バンドの寄与。合計すると判定全体になります（Sundararajan et al. 2017）。約17倍の時間がかかります。
occlusion: バンドを平均値に置き換えたとき、地すべりの対数オッズがどれだけ下がるか。バンドごとに計算が1回増えます。

ヒートマップの値は全バンド共通の1つの数（99.5パーセンタイル）で割ってあるため、1は非常に強いことを意味し、バンド間で比較できます。示すのはこのネットワークを動かす要因であり、地すべりの原因ではありません。大きな地図では、領域を指定すると短時間で済みます。</translation>
    </message>
    <message>
      <source>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide</source>
      <translation>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide,説明,ヒートマップ,積分勾配,遮蔽,重要度,解釈性,バンド,地すべり</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The layers the model detects on. It needs the bands that the model was trained on, with the same names.</source>
      <translation>モデルで検出する対象のレイヤ。モデルの学習に使ったバンドが同じ名前で必要です。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>「モデルの学習」で作ったモデルファイル（.safetensors）、または収録モデルの名前: {}。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>The explanation is limited to these polygons (any CRS). Empty: everywhere.</source>
      <translation>これらのポリゴン（CRSは任意）の内側だけで検出結果を説明します。空なら全域。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>手法</translation>
    </message>
    <message>
      <source>grad_cam is the fastest, grad_cam_encoder looks at the last encoder level, integrated_gradients adds up to the whole decision, occlusion is the easiest to understand.</source>
      <translation>grad_cam は最も速く、grad_cam_encoder はエンコーダの最後の段を見ます。integrated_gradients は合計すると判定全体になり、occlusion は最も理解しやすい手法です。</translation>
    </message>
    <message>
      <source>Heat maps</source>
      <translation>ヒートマップ</translation>
    </message>
    <message>
      <source>One band for each band of the model, with the same name: heat from 0 (grad_cam, grad_cam_encoder) or -1 (against) to 1 and beyond, nodata where unknown.</source>
      <translation>モデルの各バンドに対応する同名の1バンド: 値は0（grad_cam、grad_cam_encoder）または -1（地すべりを否定）から1以上まで。不明な所はnodata。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking and each band's heat laid over it.</source>
      <translation>重要度の順位と、各バンドにヒートマップを重ねた図を収めた1つのHTMLファイル。</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>重要度の順位</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>For each band, its share of the heat on the pixels classified as landslide; the shares add up to 1.</source>
      <translation>地すべりと判定されたピクセルのヒートマップの値に各バンドが占める割合。全バンドの合計は1。</translation>
    </message>
  </context>
  <context>
    <name>ExportModel</name>
    <message>
      <source>Export a model</source>
      <translation>モデルのエクスポート</translation>
    </message>
    <message>
      <source>Writes a trained model in a format that runs without this plugin: ONNX, with the metadata that QGIS inference plugins such as Deepness read, or TorchScript for programs built on PyTorch.

The exported network takes the raw bands of a stack, in the order and units of the model's band table, missing values as NaN, in tiles of the training size, and gives the probability of landslide, 0-1. The export is compared with the model before it is saved: probabilities differ by less than 0.0001.

In Deepness choose the stack as input layer and map its bands in the order given in the log; resolution, tile size, overlap and threshold are set from the file.

mlm.json beside it describes the model for catalogues: a STAC item with the Machine Learning Model extension 1.4.</source>
      <translation>学習済みモデルを、このプラグインなしで動く形式で書き出します。DeepnessなどのQGIS推論プラグインが読むメタデータ付きのONNX、またはPyTorchベースのプログラム向けのTorchScriptです。

エクスポートしたネットワークは、スタックの生のバンドを、モデルのバンド表の順序と単位で、欠損値をNaNとし、学習時のサイズのタイルで受け取り、地すべり・斜面崩壊の確率（0〜1）を返します。保存前にエクスポート結果を元のモデルと比較し、確率の差が0.0001未満であることを確かめます。

Deepnessでは、入力レイヤとしてスタックを選び、ログに示された順序でバンドを割り当ててください。解像度、タイルサイズ、重なり、しきい値はファイルから設定されます。

同じ場所の mlm.json は、カタログ向けにモデルを記述したものです: Machine Learning Model extension 1.4に従うSTACアイテム。</translation>
    </message>
    <message>
      <source>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference</source>
      <translation>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference,エクスポート,モデル,ネットワーク,重み,共有,変換,推論</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>「モデルの学習」で作ったモデルファイル（.safetensors）、または収録モデルの名前: {}。</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>onnx runs in ONNX Runtime and in QGIS inference plugins; torchscript in programs built on PyTorch.</source>
      <translation>onnx はONNX RuntimeとQGISの推論プラグインで、torchscript はPyTorchベースのプログラムで動きます。</translation>
    </message>
    <message>
      <source>Exported model</source>
      <translation>エクスポートしたモデル</translation>
    </message>
    <message>
      <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
      <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
      <source>The file to write: .onnx for ONNX, .pt for TorchScript.</source>
      <translation>書き出すファイル。ONNXは .onnx、TorchScriptは .pt。</translation>
    </message>
    <message>
      <source>Description (STAC, Machine Learning Model extension)</source>
      <translation>説明（STAC、Machine Learning Model extension）</translation>
    </message>
    <message>
      <source>The output ends in {}, but the chosen format is saved as {}. Change one of the two.</source>
      <translation>出力の拡張子は {} ですが、選んだ形式は {} で保存されます。どちらかを変更してください。</translation>
    </message>
  </context>
  <context>
    <name>ExportTiles</name>
    <message>
      <source>Export tiles</source>
      <translation>タイルのエクスポート</translation>
    </message>
    <message>
      <source>Cuts a stack and its labels into tiles for people who train elsewhere, in a folder that can be read without this plugin.

images/ holds the bands (float32, NaN where missing), labels/ the labels (1 landslide, 0 not, 255 unknown) under the same names; splits.csv says which tiles are for training and which for validation, bands.json what each band is, with mean and standard deviation of the training tiles.

The split is the one that 'Train a model' would draw with the same seed; with blocks or areas, labels of the other part and of the buffer in between are unknown in a tile, so nothing leaks. geotiff has coordinates and opens in QGIS, rasterio and torchgeo; npz opens in NumPy alone. Tiles without a known pixel are left out.</source>
      <translation>スタックとそのラベルをタイルに切り分け、別の環境で学習する人のために、このプラグインなしで読めるフォルダに書き出します。

images/ にはバンド（float32、欠損はNaN）、labels/ には同じ名前のラベル（1 = 地すべり、0 = それ以外、255 = 不明）が入ります。splits.csv には学習用と検証用のタイルの区別、bands.json には各バンドの内容と、学習用タイルの平均と標準偏差が入ります。

分割は、同じ乱数シードで「モデルの学習」が行うものと同じです。blocks または area のときは、もう一方の部分と間の緩衝帯のラベルをタイル内で不明とするため、情報は漏れません。geotiff は座標を持ち、QGIS、rasterio、torchgeoで開けます。npz はNumPyだけで開けます。既知のピクセルがないタイルは除外します。</translation>
    </message>
    <message>
      <source>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split</source>
      <translation>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split,地すべり,斜面崩壊,タイル,チップ,パッチ,エクスポート,学習データ,領域分割,分割</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The stack whose bands become the images.</source>
      <translation>バンドを画像にするスタック。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>スタックのグリッド上のラベルラスタ: 1 = 地すべり、0 = それ以外、255 = 不明。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>タイルサイズ（ピクセル）</translation>
    </message>
    <message>
      <source>Side of a tile.</source>
      <translation>タイルの一辺。</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>重なり（ピクセル）</translation>
    </message>
    <message>
      <source>Number of pixels that neighbouring tiles share.</source>
      <translation>隣り合うタイルが共有するピクセル数。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>分割方法</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>検証に使うもの。blocks: 周囲に緩衝帯を設けた空間ブロック。random: 論文と同じく無作為に選んだタイル。area: VALIDATION_AREA、なければTRAIN_AREA内のブロック。</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>学習領域</translation>
    </message>
    <message>
      <source>Only labels inside are used, in any CRS. Empty: everywhere.</source>
      <translation>この内側のラベルだけを使います。CRSは任意。空なら全域。</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>検証領域</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>SPLITが area のとき: 検証に使う領域。両方の領域が重なる所では検証が優先されます。</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>検証の割合</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>blocks と random のとき、ラベルのある領域のうち検証に使う割合。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same seed draws the same split.</source>
      <translation>同じ乱数シードなら、同じ分割になります。</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>geotiff: with coordinates and band names. npz: NumPy arrays 'image' and 'label'.</source>
      <translation>geotiff: 座標とバンド名付き。npz: NumPy配列「image」と「label」。</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>タイルのフォルダ</translation>
    </message>
    <message>
      <source>A new or empty folder for images/, labels/, splits.csv and bands.json. It appears complete or not at all.</source>
      <translation>images/、labels/、splits.csv、bands.json を置く新しいフォルダまたは空のフォルダ。完成した場合にのみ作られ、途中の状態は残りません。</translation>
    </message>
    <message>
      <source>Training tiles</source>
      <translation>学習用タイル</translation>
    </message>
    <message>
      <source>Validation tiles</source>
      <translation>検証用タイル</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area にはTRAIN_AREAかVALIDATION_AREAが必要です。どちらかを選ぶか、SPLITを blocks にしてください。</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREAはSPLITが area のときだけ使われます。SPLITを area にするか、VALIDATION_AREAを空にしてください。</translation>
    </message>
    <message>
      <source>OVERLAP leaves nothing of a tile. Make it smaller than TILE_SIZE.</source>
      <translation>OVERLAPが大きすぎてタイルに何も残りません。TILE_SIZEより小さくしてください。</translation>
    </message>
  </context>
  <context>
    <name>FactorAnalysis</name>
    <message>
      <source>Factor analysis</source>
      <translation>因子の分析</translation>
    </message>
    <message>
      <source>Shows which bands of a stack help to distinguish landslides from the rest, and which only repeat others.

Draws equal numbers of landslide and other pixels at random and computes Pearson's correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a random forest: Gini importance, which favours bands with many different values, and, for comparison, permutation importance on parts of the map that the forest never saw.

Angles (aspect) enter as northness and eastness. Categories (lithology) have no correlation coefficient; they enter collinearity and importance with one column per class. A variance inflation factor above 10 means that the other bands carry nearly the same information.

Runs in the engine's Python (see 'Set up the engine'). Follows the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1).</source>
      <translation>スタックのどのバンドが地すべりとそれ以外の区別に役立ち、どのバンドが他の繰り返しにすぎないかを調べます。

地すべりピクセルとそれ以外を同数ずつ無作為に抽出し、ピアソンの相関行列、各バンドの分散拡大係数と許容度、ランダムフォレストでの重要度を計算します。重要度は、異なる値を多く持つバンドに有利なジニ重要度と、フォレストが一度も見ていない地図の部分で求めた並べ替え重要度を併記します。

角度（aspect）はnorthnessとeastnessとして扱います。カテゴリ（lithology）には相関係数がなく、多重共線性と重要度にはクラスごとに1列として入ります。分散拡大係数が10を超えるバンドは、他のバンドとほぼ同じ情報しか持ちません。

エンジンのPythonで動きます（「エンジンのセットアップ」を参照）。Remote Sensing 2024, 16, 992（3.1節と4.1節）の因子分析に基づきます。</translation>
    </message>
    <message>
      <source>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide</source>
      <translation>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide,因子,相関,分散拡大係数,多重共線性,許容度,重要度,ジニ,ランダムフォレスト,バンド,地すべり</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The stack of factors, from 'Stack layers'.</source>
      <translation>「レイヤのスタック」で作った因子のスタック。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid, from 'Landslide labels': 1 landslide, 0 not, 255 unknown.</source>
      <translation>スタックのグリッド上のラベルラスタ。「地すべり・斜面崩壊ラベル」で作成: 1 = 地すべり、0 = それ以外、255 = 不明。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <source>Names of the bands to analyse, separated by commas. Empty: all bands of the stack.</source>
      <translation>解析するバンドの名前(カンマ区切り)。空欄:スタックの全バンド。</translation>
    </message>
    <message>
      <source>Sampled pixels</source>
      <translation>抽出ピクセル数</translation>
    </message>
    <message>
      <source>Maximum number of pixels drawn, half of them landslide. More pixels are slower, but give steadier results.</source>
      <translation>抽出するピクセルの最大数。その半分を地すべりから取ります。多いほど遅く、結果は安定します。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same seed draws the same pixels and gives the same numbers.</source>
      <translation>同じ乱数シードなら、同じピクセルを抽出し、同じ数値になります。</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking, the collinearity table and the correlation heat map.</source>
      <translation>重要度の順位、多重共線性の表、相関のヒートマップを収めた1つのHTMLファイル。</translation>
    </message>
    <message>
      <source>Table of factors</source>
      <translation>因子の表</translation>
    </message>
    <message>
      <source>For each band: vif, tolerance, gini_importance, permutation_importance.</source>
      <translation>バンドごとの vif、tolerance、gini_importance、permutation_importance。</translation>
    </message>
    <message>
      <source>Correlation matrix</source>
      <translation>相関行列</translation>
    </message>
    <message>
      <source>Pearson's coefficients as a square table.</source>
      <translation>ピアソンの相関係数の正方表。</translation>
    </message>
  </context>
  <context>
    <name>GeologyFactors</name>
    <message>
      <source>Geology factors</source>
      <translation>地質因子</translation>
    </message>
    <message>
      <source>Puts the rock classes of a geological map onto the grid of a raster, ready to be stacked.

'codes' gives one band, lithology, with a whole number per class: the networks turn it into one channel per class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, lithology_CLASS, for programs that know no categories.

Whole numbers in the field are the codes; other classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the map, and polygons without a class, stay unknown (nodata).</source>
      <translation>地質図の岩相区分をラスタのグリッドに載せ、そのままスタックできる形にします。

「codes」は、分類ごとに1つの整数を持つ1バンドlithologyを作ります。ネットワークはこれを分類ごとに1チャンネルへ展開し、スタック時は最近隣法でリサンプリングされます。「one_hot」は、カテゴリを扱えないプログラム向けに、分類ごとに1と0のバンド lithology_CLASS を作ります。

フィールドが整数なら、それがコードになります。そうでなければ、分類にはアルファベット順に1から番号を付けます。対応は凡例に示されます。地質図の空白部分と、分類のないポリゴンは、不明（nodata）のままです。</translation>
    </message>
    <message>
      <source>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor</source>
      <translation>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor,地質,岩相,岩石,地層,カテゴリ,ワンホット,ラスタ化,因子</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>地質図</translation>
    </message>
    <message>
      <source>Polygons of rock units, in any CRS.</source>
      <translation>岩相区分のポリゴン。CRSは任意。</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>分類フィールド</translation>
    </message>
    <message>
      <source>The attribute that names the class: text, or whole numbers that become the codes.</source>
      <translation>分類名を持つ属性。テキスト、またはそのままコードになる整数。</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>グリッド</translation>
    </message>
    <message>
      <source>The raster whose grid the result takes: a stack, or the DEM.</source>
      <translation>結果のグリッドの基準となるラスタ（スタックまたはDEM）。</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>符号化</translation>
    </message>
    <message>
      <source>codes: one categorical band. one_hot: one band of 1 and 0 per class.</source>
      <translation>codes: カテゴリの1バンド。one_hot: 分類ごとに1と0の1バンド。</translation>
    </message>
    <message>
      <source>Float32 raster on the grid; nodata in the gaps of the map.</source>
      <translation>グリッド上のFloat32ラスタ。地質図の空白部分はnodata。</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>凡例</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>CSV table of code, class name, band and number of pixels.</source>
      <translation>コード、分類名、バンド、ピクセル数のCSV表。</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>フィールドなし</translation>
    </message>
    <message>
      <source>{0} has no field {1}. It has: {2}. Choose the one with the rock class.</source>
      <translation>{0} にフィールド {1} はありません。あるのは: {2}。岩相区分のフィールドを選んでください。</translation>
    </message>
    <message>
      <source>{0} = {1}: {2:,} pixels</source>
      <translation>{0} = {1}: {2:,} ピクセル</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
  </context>
  <context>
    <name>GraphicalModel</name>
    <message>
      <source>Factors to stack (model)</source>
      <translation>因子からスタックへ（モデル）</translation>
    </message>
    <message>
      <source>Train and judge (model)</source>
      <translation>学習と評価（モデル）</translation>
    </message>
    <message>
      <source>Detect and vectorise (model)</source>
      <translation>検出とベクタ化（モデル）</translation>
    </message>
    <message>
      <source>Correct and adapt (model)</source>
      <translation>修正と適応（モデル）</translation>
    </message>
    <message>
      <source>6 - Graphical models</source>
      <translation>6 - グラフィカルモデル</translation>
    </message>
    <message>
      <source>landslide,model,workflow,chain,batch</source>
      <translation>landslide,model,workflow,chain,batch,地すべり,斜面崩壊,モデル,ワークフロー,バッチ処理</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>確認済みの検出結果</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>エポック数</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>n枚ごとに1枚のタイルを取り置く</translation>
    </message>
    <message>
      <source>Their labels</source>
      <translation>それらのラベル</translation>
    </message>
    <message>
      <source>Stacks learnt before</source>
      <translation>これまでに学習したスタック</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>これまでのラベル</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学習率</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>確認済み領域</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>Accuracy report after</source>
      <translation>適応後の精度レポート</translation>
    </message>
    <message>
      <source>Accuracy report before</source>
      <translation>適応前の精度レポート</translation>
    </message>
    <message>
      <source>Adapted model</source>
      <translation>適応後のモデル</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>修正後のラベル</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>適応後の誤差マップ</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>適応前の誤差マップ</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>評価用のラベル</translation>
    </message>
    <message>
      <source>Landslides after</source>
      <translation>適応後の地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Metrics after</source>
      <translation>適応後の評価指標</translation>
    </message>
    <message>
      <source>Metrics before</source>
      <translation>適応前の評価指標</translation>
    </message>
    <message>
      <source>Probability after</source>
      <translation>適応後の確率</translation>
    </message>
    <message>
      <source>Probability before</source>
      <translation>適応前の確率</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>学習レポート</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>穴を埋める上限面積（m2）</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面積（m2）</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>輪郭を滑らかにする</translation>
    </message>
    <message>
      <source>Threshold (-1 = the model's)</source>
      <translation>しきい値（-1 = モデルの値）</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>確率</translation>
    </message>
    <message>
      <source>Deformation layers</source>
      <translation>変動レイヤ</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数値標高モデル</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <source>Geology layers</source>
      <translation>地質レイヤ</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>スタックのグリッド</translation>
    </message>
    <message>
      <source>Spectral indices</source>
      <translation>分光指数</translation>
    </message>
    <message>
      <source>Optical bands</source>
      <translation>光学バンド</translation>
    </message>
    <message>
      <source>Radar layers</source>
      <translation>レーダーレイヤ</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>ネットワーク構造</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>地すべり・斜面崩壊インベントリ</translation>
    </message>
    <message>
      <source>Share kept for the judgement</source>
      <translation>評価用に残す割合</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>タイルサイズ（ピクセル）</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>ネットワークの幅</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>精度レポート</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>誤差マップ</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>評価指標</translation>
    </message>
  </context>
  <context>
    <name>ImportDataset</name>
    <message>
      <source>Import a data set</source>
      <translation>データセットのインポート</translation>
    </message>
    <message>
      <source>Turns a published set of labelled patches into stacks and label rasters for 'Train a model'.

landslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side by side, with gaps, at a placeholder in the open Atlantic; SPLIT_area.geojson outlines each split.

sen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter after it and its change. Where a place lacks a sensor, its bands are missing: train with MISSING fill.

Download and unpack the set first; docs/datasets.md says where to find it, and gives the one command that turns it into weights.</source>
      <translation>公開されているラベル付きパッチのデータセットを、「モデルの学習」用のスタックとラベルラスタに変換します。

landslide4sense: 128 x 128ピクセルのSentinel-2（大気上端反射率）、傾斜、標高。マスクのある分割ごとに1つのスタックになります。パッチには座標がないため、間隔を空けて並べ、大西洋の沖合の仮の位置に置きます。各分割の外形は SPLIT_area.geojson に入ります。

sen12landslides: Sentinel-2、Sentinel-1、標高の時系列。地域ごとに1つのスタックを実際の位置に作ります: イベント前後の雲のない日付の中央値（pre_、post_）、イベント後の後方散乱とその変化。ある場所に無いセンサのバンドは欠損となるため、MISSINGを fill にして学習してください。

先にデータセットをダウンロードして展開してください。入手先と、データセットから重みを作る1つのコマンドは docs/datasets.md にあります。</translation>
    </message>
    <message>
      <source>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data</source>
      <translation>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data,地すべり,斜面崩壊,ベンチマーク,データセット,インポート,学習データ</translation>
    </message>
    <message>
      <source>Folder of the data set</source>
      <translation>データセットのフォルダ</translation>
    </message>
    <message>
      <source>The unpacked set: the folder that holds TrainData (or images and annotations), or s2, s1asc and s1dsc.</source>
      <translation>展開したデータセット: TrainData（またはimagesとannotations）、もしくはs2、s1asc、s1dscを含むフォルダ。</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>データセット</translation>
    </message>
    <message>
      <source>Which of the published sets the folder holds.</source>
      <translation>フォルダに入っている公開データセットの種類。</translation>
    </message>
    <message>
      <source>Stacks and labels</source>
      <translation>スタックとラベル</translation>
    </message>
    <message>
      <source>A new or empty folder for NAME_stack.tif and NAME_labels.tif. It appears complete or not at all.</source>
      <translation>NAME_stack.tif と NAME_labels.tif を置く新しいフォルダまたは空のフォルダ。完成した場合にのみ作られ、途中の状態は残りません。</translation>
    </message>
  </context>
  <context>
    <name>LandslideAlgorithm</name>
    <message>
      <source>{step}: finished before, from the same inputs.</source>
      <translation>{step}: 同じ入力で完了済みです。</translation>
    </message>
    <message>
      <source>Cancelled. The finished steps are kept; run it again with the same folder to continue.</source>
      <translation>取り消されました。完了した手順は残っています。同じフォルダで再実行すると続きから進みます。</translation>
    </message>
    <message>
      <source>The training takes about {minutes:.0f} minutes at most on {device} ({effort}).</source>
      <translation>学習の所要時間は {device} で最大約{minutes:.0f}分です（{effort}）。</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>検出された地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>既知の地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>イベント後の画像</translation>
    </message>
    <message>
      <source>Relief</source>
      <translation>起伏</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area}</source>
      <translation>地すべり・斜面崩壊 {count:,} 箇所、総面積 {area}</translation>
    </message>
    <message>
      <source>Licence of the model: {}</source>
      <translation>モデルのライセンス: {}</translation>
    </message>
    <message>
      <source>Model: {architecture}, trained on this area</source>
      <translation>モデル: {architecture}、この領域で学習</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>モデル: {name}</translation>
    </message>
    <message>
      <source>From a probability of {threshold:.2f} on</source>
      <translation>確率 {threshold:.2f} 以上</translation>
    </message>
    <message>
      <source>Map of {day}</source>
      <translation>{day} の地図</translation>
    </message>
    <message>
      <source>Made with Landslide Mapper {}.</source>
      <translation>Landslide Mapper {} で作成。</translation>
    </message>
    <message>
      <source>The accuracy of this map was not measured.</source>
      <translation>この地図の精度は測定されていません。</translation>
    </message>
    <message>
      <source>F1 {0:.2f} (precision {1:.2f}, recall {2:.2f}), where the model was not trained</source>
      <translation>モデルの学習に使っていない所でのF1 {0:.2f}（適合率 {1:.2f}、再現率 {2:.2f}）</translation>
    </message>
    <message>
      <source>Images of {}</source>
      <translation>{} の画像</translation>
    </message>
    <message>
      <source>Known of the inputs: {caution}</source>
      <translation>入力についての既知の注意点: {caution}</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is no layer. Check the path, or choose another.</source>
      <translation>{key} に指定された {file} は、存在しないか、レイヤではありません。パスを確認するか、別のものを選んでください。</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>モデル (*.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>同梱なし</translation>
    </message>
    <message>
      <source>{file} holds further layers with polygons that are not read: {layers}. Choose each layer in QGIS, or merge them with 'Merge vector layers'.</source>
      <translation>{file} には、ポリゴンを持つ読み込まれないレイヤがほかにあります: {layers}。QGISで各レイヤを選ぶか、「ベクタレイヤをマージ」で結合してください。</translation>
    </message>
    <message>
      <source>{file}: read from its layers {layers}.</source>
      <translation>{file}: レイヤ {layers} から読み込みました。</translation>
    </message>
    <message>
      <source>Without polygons, and left out: {}.</source>
      <translation>ポリゴンがないため除外: {}。</translation>
    </message>
    <message>
      <source>{layer} is a vector layer. Give a raster, or rasterize it first.</source>
      <translation>{layer} はベクタレイヤです。ラスタを指定するか、先にラスタ化してください。</translation>
    </message>
    <message>
      <source>{layer} lies in {crs}, as set on the layer in QGIS; its file says {own}.</source>
      <translation>{layer} のCRSは、QGISのレイヤ設定では {crs} ですが、ファイルでは {own} です。</translation>
    </message>
    <message>
      <source>The pixels of {layer} cannot be read from its source. Export it to GeoTIFF.</source>
      <translation>{layer} のピクセルをソースから読み込めません。GeoTIFFにエクスポートしてください。</translation>
    </message>
    <message>
      <source>{key} holds a NUL character, which no name has. Type it again.</source>
      <translation>{key} に、名前には使えないNUL文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
      <source>{key} holds bytes that are no text. Type it again, or rename the file.</source>
      <translation>{key} に、文字として読めないバイトが含まれています。入力し直すか、ファイル名を変更してください。</translation>
    </message>
    <message>
      <source>{value}, given under {key}, is a device or a pipe, not a file. Choose a file.</source>
      <translation>{key} に指定された {value} は、ファイルではなくデバイスまたはパイプです。ファイルを選んでください。</translation>
    </message>
    <message>
      <source>{key} does not know {word}. Choose from {choices}.</source>
      <translation>{key} には {word} という選択肢がありません。次から選んでください: {choices}。</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is not a raster. Check the path, or export the layer to GeoTIFF.</source>
      <translation>{key} に指定された {file} は存在しないか、ラスタではありません。パスを確認するか、レイヤをGeoTIFFにエクスポートしてください。</translation>
    </message>
    <message>
      <source>{key} is {value}, which no coordinate reference system is called. Choose another.</source>
      <translation>{key} の {value} という名前の座標参照系はありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>{key} is not given. Give {wanted}.</source>
      <translation>{key} が指定されていません。{wanted}を指定してください。</translation>
    </message>
    <message>
      <source>{key} cannot be {value}. Give {wanted}.</source>
      <translation>{key} を {value} にすることはできません。{wanted}を指定してください。</translation>
    </message>
    <message>
      <source>one of: {choices}</source>
      <translation>次のいずれか（{choices}）</translation>
    </message>
    <message>
      <source>a raster layer</source>
      <translation>ラスタレイヤ</translation>
    </message>
    <message>
      <source>one or more layers</source>
      <translation>1つ以上のレイヤ</translation>
    </message>
    <message>
      <source>a vector layer</source>
      <translation>ベクタレイヤ</translation>
    </message>
    <message>
      <source>the name of a field of the layer</source>
      <translation>レイヤのフィールド名</translation>
    </message>
    <message>
      <source>a file or folder that exists</source>
      <translation>存在するファイルまたはフォルダ</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>テキスト</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true または false</translation>
    </message>
    <message>
      <source>four numbers, west, east, south, north, with an area, and a CRS that exists</source>
      <translation>西、東、南、北の4つの数値（面積があること）と存在するCRS</translation>
    </message>
    <message>
      <source>two numbers, x and y, and a CRS that exists</source>
      <translation>xとyの2つの数値と存在するCRS</translation>
    </message>
    <message>
      <source>a date such as 2024-07-31</source>
      <translation>2024-07-31 のような日付</translation>
    </message>
    <message>
      <source>rows of cells</source>
      <translation>セルの行</translation>
    </message>
    <message>
      <source>a coordinate reference system</source>
      <translation>座標参照系</translation>
    </message>
    <message>
      <source>the path of a file or folder to write</source>
      <translation>書き出すファイルまたはフォルダのパス</translation>
    </message>
    <message>
      <source>a value of its kind</source>
      <translation>種類に合った値</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数値</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} to {high:.12g}</source>
      <translation>{low:.12g} から {high:.12g} までの{kind}</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} on</source>
      <translation>{low:.12g} 以上の{kind}</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>「{0}」</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>残り1分未満</translation>
    </message>
    <message>
      <source>about {0} min left</source>
      <translation>残り約{0}分</translation>
    </message>
    <message>
      <source>about {0} h left</source>
      <translation>残り約{0}時間</translation>
    </message>
    <message>
      <source>about {0} h {1} min left</source>
      <translation>残り約{0}時間{1}分</translation>
    </message>
    <message>
      <source>1 - Start here</source>
      <translation>1 - はじめに</translation>
    </message>
    <message>
      <source>2 - Derive factors</source>
      <translation>2 - 因子の作成</translation>
    </message>
    <message>
      <source>3 - Stack and label</source>
      <translation>3 - スタックとラベル付け</translation>
    </message>
    <message>
      <source>4 - Train and compare</source>
      <translation>4 - 学習と比較</translation>
    </message>
    <message>
      <source>5 - Detect and judge</source>
      <translation>5 - 検出と評価</translation>
    </message>
    <message>
      <source>6 - Correct and keep</source>
      <translation>6 - 修正と管理</translation>
    </message>
    <message>
      <source>quick</source>
      <translation>簡易</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>標準</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>入念</translation>
    </message>
    <message>
      <source>chosen automatically</source>
      <translation>自動選択</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>power</source>
      <translation>強度</translation>
    </message>
    <message>
      <source>amplitude</source>
      <translation>振幅</translation>
    </message>
    <message>
      <source>decibel</source>
      <translation>デシベル</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>衛星に近づく</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>衛星から遠ざかる</translation>
    </message>
    <message>
      <source>another product</source>
      <translation>他のプロダクト</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>コード</translation>
    </message>
    <message>
      <source>one band per class</source>
      <translation>クラスごとに1バンド</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>論文どおり</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推奨</translation>
    </message>
    <message>
      <source>the rest of the scene</source>
      <translation>シーンの残り</translation>
    </message>
    <message>
      <source>other scenes</source>
      <translation>他のシーン</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>ブロック</translation>
    </message>
    <message>
      <source>random</source>
      <translation>無作為</translation>
    </message>
    <message>
      <source>given areas</source>
      <translation>指定した領域</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>leave the pixel out</source>
      <translation>そのピクセルを除く</translation>
    </message>
    <message>
      <source>take the band's mean</source>
      <translation>バンドの平均を使う</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>除く</translation>
    </message>
    <message>
      <source>include</source>
      <translation>含める</translation>
    </message>
    <message>
      <source>proportional to the area</source>
      <translation>面積に比例</translation>
    </message>
    <message>
      <source>equal numbers</source>
      <translation>同数</translation>
    </message>
    <message>
      <source>table of sensors</source>
      <translation>センサの表</translation>
    </message>
    <message>
      <source>table of deformation</source>
      <translation>変動の表</translation>
    </message>
    <message>
      <source>table of radar</source>
      <translation>レーダーの表</translation>
    </message>
    <message>
      <source>rows of one's own</source>
      <translation>自分の行</translation>
    </message>
  </context>
  <context>
    <name>LandslideLabels</name>
    <message>
      <source>Landslide labels</source>
      <translation>地すべり・斜面崩壊ラベル</translation>
    </message>
    <message>
      <source>Turns the polygons of a landslide inventory into the label raster that training and accuracy reports need, on the grid of a stack.

1 is landslide, 0 is not, 255 (nodata) is unknown. Pixels outside the mapped area, and pixels where the stack has no data in any band, are unknown; a pixel that lacks only some bands (a swath edge, a cloud) keeps its label.

Give the mapped area whenever you have it: where nobody looked, 'no landslide' would be a false statement.

A pixel belongs to a polygon when its centre does; ALL_TOUCHED takes every pixel that the polygon touches, for landslides that are smaller than a pixel or only a few pixels wide. Polygons may be in any CRS; invalid ones are repaired.</source>
      <translation>地すべり・斜面崩壊インベントリのポリゴンを、学習と精度レポートに必要なラベルラスタに、スタックのグリッド上で変換します。

1は地すべり、0はそれ以外、255（nodata）は不明です。判読済み領域の外のピクセルと、スタックのどのバンドにもデータがないピクセルは不明とします。一部のバンドだけが欠けたピクセル（観測幅の端、雲など）のラベルは残ります。

判読済み領域があれば必ず指定してください。誰も見ていない場所では、「地すべりなし」は誤った記述になります。

ピクセルは、その中心がポリゴンに入るときにポリゴンに属します。ALL_TOUCHEDでは、ポリゴンが触れるすべてのピクセルを取ります。1ピクセルより小さい、または幅が数ピクセルしかない地すべり向けです。ポリゴンのCRSは任意で、不正なものは修復されます。</translation>
    </message>
    <message>
      <source>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area</source>
      <translation>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area,地すべり,斜面崩壊,ラベル,インベントリ,ラスタ化,正解データ,学習,マスク,ポリゴン,判読領域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>地すべり・斜面崩壊インベントリ</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS.</source>
      <translation>既知の地すべり・斜面崩壊のポリゴン。CRSは任意。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The stack (or any raster) whose grid the labels take. Where all its bands are nodata, labels are unknown.</source>
      <translation>ラベルのグリッドの基準となるスタック（または任意のラスタ）。すべてのバンドがnodataの所では、ラベルは不明になります。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Polygons of the area in which the inventory is complete, in any CRS. Outside it labels are unknown. Empty: everywhere.</source>
      <translation>インベントリが漏れなく作られている範囲のポリゴン。CRSは任意。その外側のラベルは不明になります。空なら全域。</translation>
    </message>
    <message>
      <source>All touched pixels are landslide</source>
      <translation>触れたピクセルをすべて地すべりとする</translation>
    </message>
    <message>
      <source>Label every pixel that a landslide touches instead of those whose centre it covers.</source>
      <translation>中心が地すべりに覆われるピクセルだけでなく、地すべりが触れるすべてのピクセルにラベルを付けます。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>スタックのグリッド上のバイト型ラスタ: 1 = 地すべり、0 = それ以外、255 = 不明。</translation>
    </message>
    <message>
      <source>Landslide pixels</source>
      <translation>地すべりピクセル数</translation>
    </message>
    <message>
      <source>Unknown pixels</source>
      <translation>不明ピクセル数</translation>
    </message>
    <message>
      <source>{landslide:,} landslide pixels, {other:,} without, {unknown:,} unknown.</source>
      <translation>地すべりピクセル {landslide:,}、それ以外 {other:,}、不明 {unknown:,}。</translation>
    </message>
  </context>
  <context>
    <name>LandslidePolygonsFromRaster</name>
    <message>
      <source>Landslide polygons</source>
      <translation>地すべり・斜面崩壊ポリゴン</translation>
    </message>
    <message>
      <source>Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, compactness and mean and maximum probability and, with a stack that has terrain, mean elevation, slope and aspect.

Pixels at or above the threshold are landslide; those that share a side form one polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, except in holes that are filled.

Areas and lengths are measured on the ellipsoid, whatever the CRS. Length and width are the sides of the smallest rectangle around the polygon; compactness is 4 pi area / perimeter^2, 1 for a circle. The mean aspect is the circular mean.</source>
      <translation>確率ラスタ（またはマスク）を、面積、周長、長さ、幅、コンパクト度、平均確率、最大確率を持つ地すべり・斜面崩壊ポリゴンに変換します。地形を含むスタックがあれば、平均の標高、傾斜、斜面方位も付きます。

しきい値以上のピクセルを地すべりとします。辺を共有するピクセルは1つのポリゴンになり、角だけで接するものは別になります。不明なピクセルは、埋められる穴の中を除き、ポリゴンに含まれることはありません。

面積と長さは、CRSによらず楕円体上で測ります。長さと幅はポリゴンを囲む最小の長方形の辺、コンパクト度は 4 pi 面積 / 周長^2 で、円なら1です。平均斜面方位は円周平均です。</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics</source>
      <translation>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics,地すべり,斜面崩壊,ベクタ化,インベントリ,面積,属性,最小図示単位,平滑化,穴埋め,ゾーン統計</translation>
    </message>
    <message>
      <source>Probability or mask</source>
      <translation>確率またはマスク</translation>
    </message>
    <message>
      <source>The probability raster (0-1) of 'Detect landslides', or a mask (1 landslide, 0 not, 255 unknown).</source>
      <translation>「地すべり・斜面崩壊の検出」の確率ラスタ（0〜1）、またはマスク（1 = 地すべり、0 = それ以外、255 = 不明）。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. The model's own threshold is in its report. For a mask: 0.5.</source>
      <translation>この確率以上のピクセルを地すべりとします。モデル自身のしきい値はモデルのレポートにあります。マスクの場合: 0.5。</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面積（m2）</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area, after filling holes, are left out.</source>
      <translation>最小図示単位。穴を埋めた後の面積がこれより小さいポリゴンは除外します。</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>穴を埋める上限面積（m2）</translation>
    </message>
    <message>
      <source>Holes up to this area become part of the polygon around them, with everything inside them. 0 keeps all holes.</source>
      <translation>面積がこれ以下の穴は、中にあるものすべてとともに、周囲のポリゴンの一部になります。0ならすべての穴を残します。</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>輪郭を滑らかにする</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>ピクセルの階段状の輪郭を丸めます。ポリゴンや穴が失われたり結合したりすることはなく、各面積の変化は1 %以内です。</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>地形を含むスタック</translation>
    </message>
    <message>
      <source>A stack or terrain raster with bands 'elevation', 'slope' or 'aspect': adds their means to each polygon.</source>
      <translation>バンド「elevation」「slope」「aspect」のいずれかを持つスタックまたは地形ラスタ。その平均を各ポリゴンに加えます。</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the raster.</source>
      <translation>地すべり・斜面崩壊ごとに1つのポリゴン。CRSはラスタと同じ。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>地すべり・斜面崩壊の数</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>総面積（m2）</translation>
    </message>
    <message>
      <source>The stack has no band called elevation, slope or aspect, so the polygons get no terrain attributes.</source>
      <translation>スタックにelevation、slope、aspectのバンドがないため、ポリゴンに地形の属性は付きません。</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2.</source>
      <translation>地すべり・斜面崩壊 {count:,} 箇所、{area:,.0f} m2。</translation>
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
      <translation>対象地域の図化</translation>
    </message>
    <message>
      <source>From files as downloaded to landslide polygons, a probability map and an error map, in one run.

Give the image after the event and a DEM, and whatever else you have: the image before, radar, interferograms, a geological map. With an inventory of known landslides a network is trained, judged on ground it was not trained on, and applied everywhere. Without one, an existing model is applied.

CRS, pixel size, scales, missing values, split and threshold are chosen from the data; the page README.md in the folder says what was chosen, why, and how to repeat each step on its own. A stopped run continues in the same folder where it left off.</source>
      <translation>ダウンロードしたままのファイルから、地すべり・斜面崩壊ポリゴン、確率マップ、誤差マップまでを一度の実行で作ります。

イベント後の画像とDEM、そのほか手元にあるもの（イベント前の画像、レーダー、干渉画像、地質図）を指定してください。既知の地すべり・斜面崩壊のインベントリがあれば、ネットワークを学習させ、学習に使っていない場所で評価し、全域に適用します。なければ、既存のモデルを適用します。

CRS、ピクセルサイズ、尺度、欠損値、分割、しきい値はデータから選びます。フォルダ内の README.md に、何をなぜ選んだか、各手順を単独で繰り返す方法が示されます。停止した実行は、同じフォルダを指定すると続きから進みます。</translation>
    </message>
    <message>
      <source>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step</source>
      <translation>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step,地すべり,斜面崩壊,図化,ウィザード,ワークフロー,地震,豪雨,インベントリ,一括処理</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダ</translation>
    </message>
    <message>
      <source>A new or empty folder, or that of an earlier run, which is then continued: factors, stack, labels, model, landslides.gpkg, probability.tif, error_map.tif, map.pdf, reports.</source>
      <translation>新しいフォルダまたは空のフォルダ。以前の実行のフォルダなら続きから進みます: 因子、スタック、ラベル、モデル、landslides.gpkg、probability.tif、error_map.tif、map.pdf、レポート。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>地すべり・斜面崩壊の数</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>総面積（m2）</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>使用したデバイス</translation>
    </message>
    <message>
      <source>The band rasters of one image, or one Sentinel-2 product (a file inside its .SAFE, or a zip).</source>
      <translation>1枚の画像のバンドのラスタ、または1つのSentinel-2プロダクト（.SAFE内のファイル、またはzip）。</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>イベント後の画像</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>イベント前の画像</translation>
    </message>
    <message>
      <source>It may cover only a part.</source>
      <translation>一部だけを覆っていてもかまいません。</translation>
    </message>
    <message>
      <source>Backscatter rasters of {when} the event, VV and VH recognised by the names of their bands or files; with two or more dates before the event, the change is measured against all of them.</source>
      <translation>イベント{when}の後方散乱ラスタ。VVとVHはバンドまたはファイルの名前で判別します。イベント前の日付が2つ以上あれば、そのすべてを基準に変化を求めます。</translation>
    </message>
    <message>
      <source>Radar after the event</source>
      <translation>イベント後のレーダー</translation>
    </message>
    <message>
      <source>after</source>
      <translation>後</translation>
    </message>
    <message>
      <source>Radar before the event</source>
      <translation>イベント前のレーダー</translation>
    </message>
    <message>
      <source>before</source>
      <translation>前</translation>
    </message>
    <message>
      <source>DEM</source>
      <translation>DEM</translation>
    </message>
    <message>
      <source>Heights of the ground, in any CRS and any declared unit.</source>
      <translation>地表の標高。CRSは任意、単位は宣言されていれば任意。</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>アンラップ済み干渉画像</translation>
    </message>
    <message>
      <source>Two dates in each name, as products have them; they become a deformation rate.</source>
      <translation>プロダクトのとおり、各ファイル名に2つの日付を含むこと。変動速度になります。</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>コヒーレンス</translation>
    </message>
    <message>
      <source>Coherence rasters of the same pairs.</source>
      <translation>同じペアのコヒーレンスラスタ。</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>地質図</translation>
    </message>
    <message>
      <source>Polygons of rock classes.</source>
      <translation>岩相区分のポリゴン。</translation>
    </message>
    <message>
      <source>Field of the rock class</source>
      <translation>岩相区分のフィールド</translation>
    </message>
    <message>
      <source>The attribute that names the class. Needed with a geological map.</source>
      <translation>分類名を持つ属性。地質図を指定する場合に必要です。</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>既知の地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Polygons of an inventory, to train on. Without it, give a model.</source>
      <translation>学習に使うインベントリのポリゴン。なければモデルを指定してください。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Where the inventory is complete; outside it nothing is known. Empty: everywhere.</source>
      <translation>インベントリが漏れなく作られている範囲。その外側は不明とします。空なら全域。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>A model file, or one of the zoo by name ({}). With an inventory it is fine-tuned.</source>
      <translation>モデルファイル、または名前で指定した収録モデル（{}）。インベントリがあれば微調整します。</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>検出する範囲</translation>
    </message>
    <message>
      <source>Landslides are detected only here; training uses the whole mapped area. Empty: everywhere.</source>
      <translation>この内側だけで地すべり・斜面崩壊を検出します。学習には判読済み領域全体を使います。空なら全域。</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>すべての所</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>処理の程度</translation>
    </message>
    <message>
      <source>quick: a first look. normal: one well-trained network. thorough: an ensemble of three, which takes several times as long. The time is estimated on this computer and shown before the training starts.</source>
      <translation>quick: まず様子を見る。normal: 十分に学習させた1つのネットワーク。thorough: 3つのネットワークのアンサンブル。数倍の時間がかかります。所要時間はこのコンピュータで見積もり、学習の開始前に示します。</translation>
    </message>
    <message>
      <source>There is nothing to train on and no model to apply. Give known landslides (INVENTORY) or a model (MODEL).</source>
      <translation>学習に使うものも、適用するモデルもありません。既知の地すべり・斜面崩壊（INVENTORY）かモデル（MODEL）を指定してください。</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory. Give the inventory, or leave the area empty.</source>
      <translation>判読済み領域はインベントリと組み合わせて使うものです。インベントリを指定するか、領域を空にしてください。</translation>
    </message>
    <message>
      <source>Name the field of the geological map that holds the rock class (GEOLOGY_FIELD).</source>
      <translation>地質図の岩相区分のフィールド（GEOLOGY_FIELD）を指定してください。</translation>
    </message>
    <message>
      <source>Map sheet to hand over: {}</source>
      <translation>提出用の地図: {}</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area:,.0f} m2 (landslides.gpkg).</source>
      <translation>地すべり・斜面崩壊 {count:,} 箇所、総面積 {area:,.0f} m2（landslides.gpkg）。</translation>
    </message>
    <message>
      <source>F1 {f1:.2f} where the model was not trained (error_map.tif, reports/accuracy.html). Threshold and best epoch were chosen on a part of it: expect less on other ground.</source>
      <translation>モデルの学習に使っていない所でのF1 {f1:.2f}（error_map.tif、reports/accuracy.html）。しきい値と最良のエポックはその一部で選んだため、ほかの土地ではこれより低くなると考えてください。</translation>
    </message>
    <message>
      <source>All choices and the command of each step: {}</source>
      <translation>すべての選択と各手順のコマンド: {}</translation>
    </message>
  </context>
  <context>
    <name>OpticalFactors</name>
    <message>
      <source>Optical factors</source>
      <translation>光学因子</translation>
    </message>
    <message>
      <source>Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices</source>
      <translation>Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices,反射率,バンド,植生指数,水指数,明るさ,雲マスク,指数,光学</translation>
    </message>
    <message>
      <source>Brings the bands of an optical image onto one grid as reflectance (0 to 1) and derives spectral indices, one named band each.

Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF, HLS.L30....B05.tif, PlanetScope's and STAC's names), or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).

Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing pixels stay missing in every band.

Indices:</source>
      <translation>光学画像のバンドを反射率（0〜1）として1つのグリッドに揃え、分光指数を求めて、それぞれ名前付きの1バンドにします。

任意のセンサのバンドのラスタ（バンドは説明またはファイル名で判別: B4.tif、T48RTR_..._B04_10m.jp2、red、LC08_..._SR_B5.TIF、HLS.L30....B05.tif、PlanetScopeやSTACの名前）か、1つのSentinel-2プロダクト（.SAFEフォルダまたはzip、L1CまたはL2A、処理ベースラインは任意）を指定してください。

通常のラスタでは最も細かいラスタのグリッドを保ち、粗いものは共一次内挿で補間します。欠損ピクセルはすべてのバンドで欠損のままです。

指数:</translation>
    </message>
    <message>
      <source>Band rasters</source>
      <translation>バンドのラスタ</translation>
    </message>
    <message>
      <source>Rasters of one place and one CRS, with one or many bands each. Leave empty when a Sentinel-2 product is given.</source>
      <translation>同じ場所、同じCRSのラスタ。それぞれ1つまたは複数のバンドを持ちます。Sentinel-2プロダクトを指定する場合は空にしてください。</translation>
    </message>
    <message>
      <source>Sentinel-2 product</source>
      <translation>Sentinel-2プロダクト</translation>
    </message>
    <message>
      <source>A .SAFE folder, a folder that holds several of them (tiles to mosaic), or a .zip as downloaded.</source>
      <translation>.SAFEフォルダ、複数の .SAFEフォルダを含むフォルダ（タイルをモザイクする場合）、またはダウンロードしたままの .zip。</translation>
    </message>
    <message>
      <source>Bands to write</source>
      <translation>出力するバンド</translation>
    </message>
    <message>
      <source>Names separated by commas, such as B2,B3,B4,B8. Empty: all there are.</source>
      <translation>B2,B3,B4,B8 のようにカンマで区切った名前。空なら、あるものすべて。</translation>
    </message>
    <message>
      <source>Indices</source>
      <translation>指数</translation>
    </message>
    <message>
      <source>Spectral indices to add, one band each. Their bands must be in the input, but need not be written.</source>
      <translation>追加する分光指数。それぞれ1バンドになります。必要なバンドは入力にあればよく、出力しなくてもかまいません。</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>雲をマスクする</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: clouds, their shadows and defective pixels become missing, by the product's own classification.</source>
      <translation>Sentinel-2プロダクトのみ: 雲、雲の影、不良ピクセルを、プロダクト自身の分類に基づいて欠損にします。</translation>
    </message>
    <message>
      <source>Pixel size of a Sentinel-2 product (m)</source>
      <translation>Sentinel-2プロダクトのピクセルサイズ（m）</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: pixel size of the output in metres. Plain rasters keep the finest raster's grid.</source>
      <translation>Sentinel-2プロダクトのみ: 出力のピクセルサイズ（メートル）。通常のラスタでは最も細かいラスタのグリッドを保ちます。</translation>
    </message>
    <message>
      <source>Scale to reflectance</source>
      <translation>反射率への換算係数</translation>
    </message>
    <message>
      <source>Plain rasters only: values are multiplied by this. Empty: the scale that the raster declares, else Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and offset -0.2), else 0.0001 for whole numbers beyond 255, as Sentinel-2's are stored; the log says so.</source>
      <translation>通常のラスタのみ: 値にこの係数を掛けます。空なら、ラスタに宣言された係数、それもなくファイル名がCollection 2の地表面反射率バンドの名前ならLandsatの係数（0.0000275、オフセット -0.2）、それ以外で255を超える整数なら、Sentinel-2の保存形式に合わせて0.0001。使った係数はログに示します。</translation>
    </message>
    <message>
      <source>found from the rasters</source>
      <translation>ラスタから判定</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>バンド名の接頭辞</translation>
    </message>
    <message>
      <source>Put before every band's name, such as pre_ for the image before the event: pre_B4, pre_NDVI.</source>
      <translation>すべてのバンド名の前に付けます。例えばイベント前の画像には pre_: pre_B4、pre_NDVI。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, one named band per band and index, nodata NaN.</source>
      <translation>GeoTIFF、float32、バンドと指数ごとに名前付きの1バンド、nodataはNaN。</translation>
    </message>
    <message>
      <source>Give either band rasters (INPUT) or a Sentinel-2 product (SAFE), not both and not neither.</source>
      <translation>バンドのラスタ（INPUT）かSentinel-2プロダクト（SAFE）のどちらか一方を指定してください。両方の指定も、どちらも指定しないこともできません。</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Landslide Mapper panel</source>
      <translation>Landslide Mapperパネル</translation>
    </message>
    <message>
      <source>own</source>
      <translation>自作</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>モデルファイルを選択</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>{0} (the model's)</source>
      <translation>{0}（モデルの値）</translation>
    </message>
    <message>
      <source>the model's</source>
      <translation>モデルの値</translation>
    </message>
    <message>
      <source>1 with a graphics card, else 0.25</source>
      <translation>グラフィックカードがあれば1、なければ0.25</translation>
    </message>
    <message>
      <source>{0} (effort {1})</source>
      <translation>{0}（手間 {1}）</translation>
    </message>
    <message>
      <source>from the preset</source>
      <translation>プリセットによる</translation>
    </message>
    <message>
      <source>{0} (preset)</source>
      <translation>{0}（プリセット）</translation>
    </message>
    <message>
      <source>crops at random</source>
      <translation>無作為な切り出し</translation>
    </message>
    <message>
      <source>never stops early</source>
      <translation>早く終えない</translation>
    </message>
    <message>
      <source>that of the first raster</source>
      <translation>最初のラスタのCRS</translation>
    </message>
    <message>
      <source>Landslide Mapper</source>
      <translation>Landslide Mapper</translation>
    </message>
    <message>
      <source>New here? Make a sample scene</source>
      <translation>はじめての方はサンプルシーンを作成</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>Map my area</source>
      <translation>対象地域の図化</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>手順</translation>
    </message>
    <message>
      <source>Every step on its own</source>
      <translation>手順を1つずつ実行</translation>
    </message>
    <message>
      <source>The models at hand</source>
      <translation>手元のモデル</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Say what is right</source>
      <translation>検出結果の正誤を判定</translation>
    </message>
    <message>
      <source>Check, repair or remove the engine</source>
      <translation>エンジンの確認・修復・削除</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>エンジンのセットアップ</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>まだ確認していません。</translation>
    </message>
    <message>
      <source>Checking …</source>
      <translation>確認中…</translation>
    </message>
    <message>
      <source>Check the Landslide Mapper engine</source>
      <translation>Landslide Mapperのエンジンを確認</translation>
    </message>
    <message>
      <source>, {:.0f} GB memory</source>
      <translation>、メモリ {:.0f} GB</translation>
    </message>
    <message>
      <source>PyTorch {0} on {1}{2}</source>
      <translation>PyTorch {0}（{1}{2}）</translation>
    </message>
    <message>
      <source>Repair or update</source>
      <translation>修復または更新</translation>
    </message>
    <message>
      <source>Delete the engine in {}? It can be set up again at any time.</source>
      <translation>{}のエンジンを削除しますか？いつでも再びセットアップできます。</translation>
    </message>
    <message>
      <source>Remove the engine</source>
      <translation>エンジンの削除</translation>
    </message>
    <message>
      <source>The engine is removed.</source>
      <translation>エンジンを削除しました。</translation>
    </message>
    <message>
      <source>No model yet. Train one, or import a .safetensors file.</source>
      <translation>まだモデルがありません。学習させるか、.safetensorsファイルをインポートしてください。</translation>
    </message>
    <message>
      <source>Import a model …</source>
      <translation>モデルをインポート…</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>モデルのインポート</translation>
    </message>
    <message>
      <source>Landslide Mapper model</source>
      <translation>Landslide Mapperモデル</translation>
    </message>
    <message>
      <source>Detect with it</source>
      <translation>これで検出</translation>
    </message>
    <message>
      <source>Fine-tune</source>
      <translation>微調整</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <source>Show in seconds what it finds in the part of your stack that the map shows.</source>
      <translation>地図に見えているスタックの部分で何が見つかるかを、数秒で表示します。</translation>
    </message>
    <message>
      <source>Detect in view …</source>
      <translation>表示範囲で検出 …</translation>
    </message>
    <message>
      <source>Open the dialog for the part of your stack that the map shows.</source>
      <translation>地図に見えているスタックの部分についてダイアログを開きます。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>{0} (cannot be read)</source>
      <translation>{0}（読み込めません）</translation>
    </message>
    <message>
      <source>Delete the model {0}? The file {1} is removed.</source>
      <translation>モデル {0} を削除しますか？ファイル {1} が削除されます。</translation>
    </message>
    <message>
      <source>Delete a model</source>
      <translation>モデルの削除</translation>
    </message>
    <message>
      <source>&lt;i&gt;Network:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;ネットワーク:&lt;/i&gt; {0}</translation>
    </message>
    <message>
      <source>&lt;i&gt;Needs:&lt;/i&gt; {0}, at about {1:g} m</source>
      <translation>&lt;i&gt;必要なバンド:&lt;/i&gt; {0}（約 {1:g} m）</translation>
    </message>
    <message>
      <source>&lt;i&gt;Scores:&lt;/i&gt; {0} ({1})</source>
      <translation>&lt;i&gt;スコア:&lt;/i&gt; {0}（{1}）</translation>
    </message>
    <message>
      <source>&lt;i&gt;Licence:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;ライセンス:&lt;/i&gt; {0}</translation>
    </message>
    <message>
      <source>&lt;i&gt;Data:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;データ:&lt;/i&gt; {0}</translation>
    </message>
    <message>
      <source>It is a landslide, and its outline is right.</source>
      <translation>地すべりであり、輪郭も正しい。</translation>
    </message>
    <message>
      <source>Move its vertices on the map; each step is saved. Again: done.</source>
      <translation>地図上で頂点を動かします。操作ごとに保存されます。もう一度押すと終了。</translation>
    </message>
    <message>
      <source>Draw a landslide that was missed; a right click ends the outline. Again: done.</source>
      <translation>見逃された地すべりを描きます。右クリックで輪郭を閉じます。もう一度押すと終了。</translation>
    </message>
    <message>
      <source>The images do not tell; the point is left out.</source>
      <translation>画像からは分かりません。この点は除外します。</translation>
    </message>
    <message>
      <source>Everything in this tile was looked at, including what was not detected.</source>
      <translation>検出されなかったものも含め、このタイルをすべて確認しました。</translation>
    </message>
    <message>
      <source>Show where the review stands.</source>
      <translation>確認作業の現在位置を表示します。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>承認</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>There is no landslide here.</source>
      <translation>ここに地すべりはありません。</translation>
    </message>
    <message>
      <source>Reshape</source>
      <translation>形を修正</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>地すべり</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>地すべりでない</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>取り消し</translation>
    </message>
    <message>
      <source>No verdict again.</source>
      <translation>判定なしに戻します。</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>ズーム</translation>
    </message>
    <message>
      <source>Tile is reviewed</source>
      <translation>タイルを確認済みに</translation>
    </message>
    <message>
      <source>Previous tile</source>
      <translation>前のタイル</translation>
    </message>
    <message>
      <source>Next tile</source>
      <translation>次のタイル</translation>
    </message>
    <message>
      <source>Whole tile</source>
      <translation>タイル全体</translation>
    </message>
    <message>
      <source>Adapt the model …</source>
      <translation>モデルを適応…</translation>
    </message>
    <message>
      <source>Continue training with what was reviewed, map again, and compare both maps on reviewed tiles that were kept aside.</source>
      <translation>確認した内容で学習を続け、もう一度図化し、取り置いた確認済みタイルで両方の地図を比較します。</translation>
    </message>
    <message>
      <source>Before and after …</source>
      <translation>適応前と適応後…</translation>
    </message>
    <message>
      <source>Both error maps of the adaptation side by side.</source>
      <translation>適応前後の誤差マップを並べて表示します。</translation>
    </message>
    <message>
      <source>Detected landslides, or the points of 'Sample for accuracy assessment'.</source>
      <translation>検出された地すべり・斜面崩壊、または「精度評価用サンプルの抽出」の点。</translation>
    </message>
    <message>
      <source>All of the map</source>
      <translation>地図全体</translation>
    </message>
    <message>
      <source>The tiles of 'Suggest what to review'.</source>
      <translation>「確認箇所の提案」のタイル。</translation>
    </message>
    <message>
      <source>What to review</source>
      <translation>確認の対象</translation>
    </message>
    <message>
      <source>Tile by tile</source>
      <translation>タイルごと</translation>
    </message>
    <message>
      <source>Load the detected landslides first.</source>
      <translation>先に、検出された地すべり・斜面崩壊を読み込んでください。</translation>
    </message>
    <message>
      <source>{0} polygons of that tile have no verdict; what they cover stays unknown.</source>
      <translation>そのタイルの {0} 個のポリゴンに判定がありません。それらが覆う部分は不明のままです。</translation>
    </message>
    <message>
      <source>The layer cannot be edited. Check that nobody has locked its file.</source>
      <translation>レイヤを編集できません。ファイルがロックされていないか確認してください。</translation>
    </message>
    <message>
      <source>End the review</source>
      <translation>確認を終了</translation>
    </message>
    <message>
      <source>Start the review</source>
      <translation>確認を開始</translation>
    </message>
    <message>
      <source>Verdicts are saved in the layer itself.</source>
      <translation>判定はレイヤ自体に保存されます。</translation>
    </message>
    <message>
      <source>Tile {0} of {1}, {2} reviewed</source>
      <translation>タイル {0}/{1}、確認済み {2}</translation>
    </message>
    <message>
      <source>Nothing was detected here. Add what is missing.</source>
      <translation>ここでは何も検出されていません。見逃しがあれば追加してください。</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}</source>
      <translation>{0}/{1}：{2}</translation>
    </message>
    <message>
      <source>Two maps side by side</source>
      <translation>2つの地図を並べて表示</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>適応前の誤差マップ</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>適応後の誤差マップ</translation>
    </message>
    <message>
      <source>Choose an empty folder for the sample scene</source>
      <translation>サンプルシーン用の空のフォルダを選択</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>サンプルシーン</translation>
    </message>
    <message>
      <source>Radar, geology, model</source>
      <translation>レーダー、地質、モデル</translation>
    </message>
    <message>
      <source>{0}: about {1:.0f} min at most</source>
      <translation>{0}：最大約{1:.0f}分</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>検出された地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>誤差マップ</translation>
    </message>
    <message>
      <source>Landslide probability</source>
      <translation>地すべり・斜面崩壊の確率</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>イベント後の画像</translation>
    </message>
    <message>
      <source>As a dialog …</source>
      <translation>ダイアログで開く…</translation>
    </message>
    <message>
      <source>The same with layers of the project, an extent, and as a batch.</source>
      <translation>同じ処理を、プロジェクトのレイヤや範囲を使って、またはバッチで実行します。</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Measure how fast this computer trains</source>
      <translation>このコンピュータの学習速度を測定</translation>
    </message>
    <message>
      <source>Choose first: {0}.</source>
      <translation>先に選択してください: {0}。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>What is finished stays in the folder; Start goes on from there.</source>
      <translation>完了した分はフォルダに残っています。「開始」でそこから続行します。</translation>
    </message>
    <message>
      <source>accuracy report</source>
      <translation>精度レポート</translation>
    </message>
    <message>
      <source>all choices and commands</source>
      <translation>すべての選択とコマンド</translation>
    </message>
    <message>
      <source>Done. The landslides are on the map. Read: {0}.</source>
      <translation>完了しました。地すべり・斜面崩壊を地図に表示しました。参照: {0}。</translation>
    </message>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>ステップ {0}/{1}：{2}</translation>
    </message>
    <message>
      <source>{0}:{1:02} min gone, {2}</source>
      <translation>{0}:{1:02} 分経過、{2}</translation>
    </message>
    <message>
      <source>The tour was stopped.</source>
      <translation>ツアーは停止されました。</translation>
    </message>
    <message>
      <source>Show me everything on a sample scene</source>
      <translation>サンプルシーンで全体を見る</translation>
    </message>
    <message>
      <source>Sets up the engine if necessary, makes two valleys, trains on one and maps the landslides of the other. About five minutes.</source>
      <translation>必要ならエンジンをセットアップし、2つの谷を作り、一方で学習してもう一方の地すべり・斜面崩壊を図化します。約5分。</translation>
    </message>
    <message>
      <source>Choose an empty folder for the tour</source>
      <translation>ツアー用の空のフォルダを選択</translation>
    </message>
    <message>
      <source>Done. Polygons, probability and error map are loaded; read the {0} and the {1}.</source>
      <translation>完了。ポリゴン、確率、誤差マップを読み込みました。{0}と{1}をご覧ください。</translation>
    </message>
    <message>
      <source>training report</source>
      <translation>学習レポート</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>ツアー</translation>
    </message>
    <message>
      <source>Stop and keep the best epoch</source>
      <translation>停止して最良のエポックを残す</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: the first epoch is under way</source>
      <translation>&lt;b&gt;学習 {0}&lt;/b&gt;: 最初のエポックを実行中</translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>未定義</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: epoch {1}, F1 {2}</source>
      <translation>&lt;b&gt;学習 {0}&lt;/b&gt;: エポック {1}、F1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; has ended after {1} epochs, best F1 {2}</source>
      <translation>&lt;b&gt;学習 {0}&lt;/b&gt; は {1} エポックで終了、最良のF1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; stops after this epoch; the best one is kept</source>
      <translation>&lt;b&gt;学習 {0}&lt;/b&gt; はこのエポックの後に停止し、最良のものを残します</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>学習損失</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>検証損失</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>エポック</translation>
    </message>
    <message>
      <source>Install matplotlib in QGIS's Python to see the curves.</source>
      <translation>曲線を見るにはQGISのPythonにmatplotlibをインストールしてください。</translation>
    </message>
    <message>
      <source>No stack is in the project. Add one, or make it with 'Stack layers'.</source>
      <translation>プロジェクトにスタックがありません。追加するか、「レイヤのスタック」で作ってください。</translation>
    </message>
    <message>
      <source>The map shows no part of the stack {0}. Zoom to the layer first.</source>
      <translation>地図にスタック {0} が見えていません。先にレイヤにズームしてください。</translation>
    </message>
    <message>
      <source>The map shows {0:.1f} million pixels of the stack; a preview takes {1:.0f} at most. Zoom in.</source>
      <translation>地図に見えているのはスタックの {0:.1f} 百万ピクセルで、プレビューは最大 {1:.0f} です。拡大してください。</translation>
    </message>
    <message>
      <source>Detecting in the visible map …</source>
      <translation>地図の表示範囲で検出しています …</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>確認は取り消されました。</translation>
    </message>
    <message>
      <source>All in one</source>
      <translation>一括実行</translation>
    </message>
    <message>
      <source>From files as downloaded to landslides and an error map, in one dialog.</source>
      <translation>ダウンロードしたファイルから地すべりと誤差マップまで、一つのダイアログで。</translation>
    </message>
    <message>
      <source>1  Derive factors</source>
      <translation>1  因子の作成</translation>
    </message>
    <message>
      <source>From the products you have, each on its own grid.</source>
      <translation>手元のプロダクトから、それぞれのグリッドのまま作成します。</translation>
    </message>
    <message>
      <source>2  Stack and label</source>
      <translation>2  スタックとラベル付け</translation>
    </message>
    <message>
      <source>Everything on one grid; your inventory becomes labels.</source>
      <translation>すべてを1つのグリッドに揃え、インベントリをラベルにします。</translation>
    </message>
    <message>
      <source>3  Train</source>
      <translation>3  学習</translation>
    </message>
    <message>
      <source>A network learns your landslides, on this computer.</source>
      <translation>このコンピュータ上で、ネットワークが地すべり・斜面崩壊を学習します。</translation>
    </message>
    <message>
      <source>4  Detect</source>
      <translation>4  検出</translation>
    </message>
    <message>
      <source>Probability map and polygons of a whole scene.</source>
      <translation>シーン全体の確率マップとポリゴン。</translation>
    </message>
    <message>
      <source>5  Judge</source>
      <translation>5  評価</translation>
    </message>
    <message>
      <source>What was found, what was missed, and what was falsely detected; and why.</source>
      <translation>正しく見つけたもの、見逃したもの、誤検出したものと、その理由。</translation>
    </message>
    <message>
      <source>6  Correct and keep</source>
      <translation>6  修正と管理</translation>
    </message>
    <message>
      <source>Correct the map, learn from it, and keep one inventory over time.</source>
      <translation>地図を修正し、そこから学習させ、一つのインベントリを継続して管理します。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Next:&lt;/b&gt; {0}</source>
      <translation>&lt;b&gt;次:&lt;/b&gt; {0}</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>判読済み領域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>地すべり・斜面崩壊インベントリ</translation>
    </message>
    <message>
      <source>Geology</source>
      <translation>地質</translation>
    </message>
    <message>
      <source>Sentinel-2, true colours</source>
      <translation>Sentinel-2、トゥルーカラー</translation>
    </message>
    <message>
      <source>Sentinel-1 VH (power)</source>
      <translation>Sentinel-1 VH（強度）</translation>
    </message>
    <message>
      <source>Sentinel-1 VV (power)</source>
      <translation>Sentinel-1 VV（強度）</translation>
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
      <translation>DEM</translation>
    </message>
  </context>
  <context>
    <name>SampleScene</name>
    <message>
      <source>Make a sample scene</source>
      <translation>サンプルシーンの作成</translation>
    </message>
    <message>
      <source>sample,demo,tutorial,example,simulation,synthetic,data,landslide</source>
      <translation>sample,demo,tutorial,example,simulation,synthetic,data,landslide,サンプル,例,チュートリアル,シミュレーション,合成データ,地すべり</translation>
    </message>
    <message>
      <source>&lt;p&gt;Makes a mountain valley with landslides as four sensors would see it, to learn and test every step of the plugin without downloading anything.&lt;/p&gt;&lt;p&gt;The valley is simulated from physics, fixed by the seed: rivers carve fractal terrain; slopes fail by steepness, hollows and rock; landslide areas follow the power law of real inventories. Each sensor sees what the others cannot: clouds hide scars from Sentinel-2 but not from Sentinel-1; bare fields look like scars but lie flat; slow-moving landslides show in the interferograms only.&lt;/p&gt;&lt;p&gt;The folder holds &lt;b&gt;dem.tif&lt;/b&gt;, &lt;b&gt;sentinel2/B*.tif&lt;/b&gt; (12 bands, reflectance), &lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt; (power), &lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt; (54 pairs of 20 dates), &lt;b&gt;geology.gpkg&lt;/b&gt;, &lt;b&gt;landslides.gpkg&lt;/b&gt;, &lt;b&gt;mapped_area.gpkg&lt;/b&gt; and &lt;b&gt;scene.json&lt;/b&gt; (conventions and the truth).&lt;/p&gt;&lt;p&gt;&lt;b&gt;No accuracy reached on this scene is an accuracy on the real Earth.&lt;/b&gt;&lt;/p&gt;</source>
      <translation>&lt;p&gt;地すべり・斜面崩壊のある山間の谷を、4種のセンサで見たように作ります。何もダウンロードせずに、プラグインの全手順を学び、試すことができます。&lt;/p&gt;&lt;p&gt;谷は物理法則に基づいてシミュレーションされ、乱数シードで決まります。河川がフラクタル地形を刻み、斜面は勾配、凹型地形、岩相に応じて崩壊し、地すべりの面積は実際のインベントリのべき乗則に従います。各センサには他のセンサに見えないものが見えます。雲は崩壊跡をSentinel-2からは隠しますが、Sentinel-1からは隠しません。裸の畑は崩壊跡に似ていますが、平坦です。緩慢に動く地すべりは干渉画像にのみ現れます。&lt;/p&gt;&lt;p&gt;フォルダには &lt;b&gt;dem.tif&lt;/b&gt;、&lt;b&gt;sentinel2/B*.tif&lt;/b&gt;（12バンド、反射率）、&lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt;（強度）、&lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt;（20の日付による54ペア）、&lt;b&gt;geology.gpkg&lt;/b&gt;、&lt;b&gt;landslides.gpkg&lt;/b&gt;、&lt;b&gt;mapped_area.gpkg&lt;/b&gt;、&lt;b&gt;scene.json&lt;/b&gt;（規約と正解）が入ります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;このシーンで得られた精度は、現実の地球での精度ではありません。&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same seed gives the same scene; another seed gives another valley.</source>
      <translation>同じ乱数シードなら同じシーン、別のシードなら別の谷になります。</translation>
    </message>
    <message>
      <source>Size (pixels)</source>
      <translation>サイズ（ピクセル）</translation>
    </message>
    <message>
      <source>Width and height of the square scene, in pixels. 512 takes about five seconds; time and memory grow with the area, to minutes and 2.7 GB at 4096.</source>
      <translation>正方形のシーンの一辺のピクセル数。512なら約5秒。時間とメモリは面積とともに増え、4096では数分、2.7 GBになります。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>解像度（メートル）</translation>
    </message>
    <message>
      <source>Pixel size of the finest layers; pixels of the coarser bands and of the interferograms are 2 and 6 times as large.</source>
      <translation>最も細かいレイヤのピクセルサイズ。粗いバンドのピクセルはその2倍、干渉画像のピクセルは6倍の大きさです。</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>サンプルシーン</translation>
    </message>
    <message>
      <source>A new or empty folder, or an older sample scene, which is replaced. It appears complete or not at all.</source>
      <translation>新しいフォルダまたは空のフォルダ、あるいは以前のサンプルシーンのフォルダ（置き換えられます）。完成した場合にのみ作られ、途中の状態は残りません。</translation>
    </message>
  </context>
  <context>
    <name>SarChange</name>
    <message>
      <source>SAR change of a series</source>
      <translation>時系列のSAR変化</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter</source>
      <translation>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter,レーダー,変化,時系列,時間,zスコア,マハラノビス,中央値,スペックル,軌道,イベント,後方散乱</translation>
    </message>
    <message>
      <source>Compares the radar dates after an event with many dates before it. One image before and one after differ everywhere by speckle; ten or more before the event show how much each pixel varies on its own, and what exceeds that.

Give dates of ONE orbit; derive the other orbit separately and distinguish them with PREFIX (asc_, desc_). Relative orbit, satellite, date and scale are read from the names of HyP3 RTC, OPERA RTC-S1, NISAR GCOV, SNAP, pyroSAR and Sentinel-1 products, and mixed ones are refused.

pre_median, post_median: median over the dates, in dB. pre_spread: standard deviation of the pre-event dates in dB. change: post_median - pre_median, so positive where the ground became rougher. zscore: change / pre_spread, where the spread is at least what speckle alone gives, 4.34 x sqrt(trigamma(looks)) dB. mahalanobis: joint distance of the changes of both polarisations, by the covariance of the pre-event dates.

Every date is speckle-filtered on its own, in power; missing pixels neither count nor spread. Before that, each date is matched to the median of the others by phase correlation: one that is off by more than MAX_SHIFT is refused, because every edge would look like a change.</source>
      <translation>イベント後のレーダーの日付を、イベント前の多数の日付と比較します。前後1枚ずつの画像は、スペックルのために至る所で異なります。イベント前の日付が10以上あれば、各ピクセルがもともとどれだけ変動するか、それを超える変化はどれかが分かります。

1つの軌道の日付だけを指定してください。もう一方の軌道は別に処理し、PREFIX（asc_、desc_）で区別します。相対軌道、衛星、日付、尺度は、HyP3 RTC、OPERA RTC-S1、NISAR GCOV、SNAP、pyroSAR、Sentinel-1の各プロダクトの名前から読み取り、混在していると受け付けません。

pre_median、post_median: 日付にわたる中央値（dB）。pre_spread: イベント前の日付の標準偏差（dB）。change: post_median - pre_median、したがって地表が粗くなった所で正。zscore: change / pre_spread。ばらつきは少なくともスペックルだけで生じる値、4.34 x sqrt(trigamma(ルック数)) dB とします。mahalanobis: 両偏波の変化を合わせた距離。イベント前の日付の共分散によります。

スペックルフィルタは日付ごとに強度で適用します。欠損ピクセルは計算に入らず、広がることもありません。その前に、位相相関で各日付を他の日付の中央値と照合します。MAX_SHIFTを超えてずれたものは受け付けません。すべての輪郭が変化のように見えてしまうためです。</translation>
    </message>
    <message>
      <source>Dates before the event</source>
      <translation>イベント前の日付</translation>
    </message>
    <message>
      <source>Calibrated, terrain-corrected backscatter of one orbit, one file per date and polarisation, or files with bands named VV and VH. At least two dates; ten or more are better.</source>
      <translation>1つの軌道の、校正・地形補正済みの後方散乱。日付と偏波ごとに1ファイル、またはVVとVHという名前のバンドを持つファイル。日付は2つ以上必要で、10以上あるとより良くなります。</translation>
    </message>
    <message>
      <source>Dates after the event</source>
      <translation>イベント後の日付</translation>
    </message>
    <message>
      <source>One or more dates of the same orbit. The first one's grid is that of the result.</source>
      <translation>同じ軌道の1つ以上の日付。結果のグリッドは最初のもののグリッドです。</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>値の尺度</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). Where the product's name states its scale, that scale is used, and the log says so.</source>
      <translation>power: 強度（線形のシグマノートまたはガンマノート）。amplitude: その平方根。decibel: 10 log10(強度)。プロダクトの名前から尺度が分かる場合はそれを使い、ログにその旨を示します。</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>スペックルフィルタ</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges; applied to each date.</source>
      <translation>none、boxcar（平均）、lee、または輪郭に沿う refined_lee。日付ごとに適用します。</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>フィルタ窓（ピクセル）</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>フィルタ窓の幅。奇数。大きいほど滑らかになり、小さな崩壊跡は失われます。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive, of each polarisation; mahalanobis needs both of the same dates.</source>
      <translation>偏波ごとに求める因子。mahalanobis には同じ日付の両偏波が必要です。</translation>
    </message>
    <message>
      <source>Maximum shift (pixels)</source>
      <translation>最大ずれ量（ピクセル）</translation>
    </message>
    <message>
      <source>A date that is further off from the others is refused, with its shift. 0: not checked.</source>
      <translation>他の日付からのずれがこれより大きい日付は、ずれ量を示して受け付けません。0: 確認しない。</translation>
    </message>
    <message>
      <source>Allow twin satellites</source>
      <translation>同型の衛星を許可</translation>
    </message>
    <message>
      <source>Combine dates of Sentinel-1A, B, C and D on one relative orbit.</source>
      <translation>同じ相対軌道のSentinel-1A、B、C、Dの日付を組み合わせます。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>バンド名の接頭辞</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>各バンド名の前に付けます。asc_ または desc_ とすると、両方の軌道を1つのスタックに収めることができます。</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR変化</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, dB (z-score and distance have no unit), nodata NaN; bands such as VV_zscore.</source>
      <translation>GeoTIFF、float32、dB（zスコアと距離は単位なし）、nodataはNaN。VV_zscore などのバンド。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>Web page with the dates, their shifts and the spread of speckle.</source>
      <translation>日付、それらのずれ、スペックルのばらつきを載せたウェブページ。</translation>
    </message>
  </context>
  <context>
    <name>SarFactors</name>
    <message>
      <source>SAR factors</source>
      <translation>SAR因子</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma</source>
      <translation>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma,レーダー,後方散乱,スペックル,フィルタ,マルチルック,比,変化,デシベル</translation>
    </message>
    <message>
      <source>Turns radar backscatter into factors in decibels, one band each, with the speckle filtered.

Take calibrated, geocoded products, preferably terrain-corrected (for example HyP3 RTC, OPERA RTC-S1, or the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the input; the output is in dB.

VV, VH: 10 log10(power). VV_VH_ratio: VV/VH, which is VV - VH in dB. RVI: 4 VH / (VV + VH) in power, no unit. VV_change, VH_change: after / before, which is the difference in dB; positive where the ground became rougher.

Filters: boxcar is the mean of the window. lee (Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), where m and v are the mean and the variance of the window and L is the number of looks. refined_lee (Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor spread.

Power that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is resampled, in power, to the post-event grid; compare only passes of the same orbit.</source>
      <translation>レーダー後方散乱を、スペックルを除いたデシベル単位の因子に変換します。因子ごとに1バンドです。

校正済みでジオコーディング済みのプロダクト、できれば地形補正済みのもの（例えばHyP3 RTC、OPERA RTC-S1、または「Sentinel-1後方散乱」の出力）を使ってください。平均はすべて、入力の尺度によらず強度で行い、出力はdBです。

VV、VH: 10 log10(強度)。VV_VH_ratio: VV/VH、すなわちdBでは VV - VH。RVI: 4 VH / (VV + VH)、強度で計算、単位なし。VV_change、VH_change: 後 / 前、すなわちdBでの差。地表が粗くなった所で正。

フィルタ: boxcar は窓の平均。lee（Lee 1980）はスペックルを超えて変動するものを残します: m + k (x - m)、k = (v - m² / L) / ((1 + 1/L) v)。ここで m と v は窓の平均と分散、L はルック数です。refined_lee（Lee 1981）は、最も強いエッジに対してピクセルと同じ側にある窓の半分から m と v を求めるため、崩壊跡の境界がより鮮明に残ります。窓は通常7です。欠損ピクセルは計算に入らず、広がることもありません。

欠損、0、または負の強度はnodataになります。グリッドの異なるイベント前のラスタは、強度でイベント後のグリッドにリサンプリングされます。必ず同じ軌道の観測どうしを比較してください。</translation>
    </message>
    <message>
      <source>If there are several bands, the one named {name} is taken, otherwise the first. VV and VH must share one grid.</source>
      <translation>複数のバンドがあれば {name} という名前のものを、なければ最初のバンドを使います。VVとVHは同じグリッドである必要があります。</translation>
    </message>
    <message>
      <source>{name} backscatter</source>
      <translation>{name}後方散乱</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>値の尺度</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). A scale that the product's name or the band's unit tells wins, and a caution says so.</source>
      <translation>power: 強度（線形のシグマノートまたはガンマノート）。amplitude: その平方根。decibel: 10 log10(強度)。プロダクトの名前またはバンドの単位が示す尺度が優先され、その旨の注意が出ます。</translation>
    </message>
    <message>
      <source>Range looks</source>
      <translation>レンジ方向のルック数</translation>
    </message>
    <message>
      <source>Number of columns averaged into one; the output's pixels grow accordingly.</source>
      <translation>この数の列を1つに平均します。出力のピクセルはその分大きくなります。</translation>
    </message>
    <message>
      <source>Azimuth looks</source>
      <translation>アジマス方向のルック数</translation>
    </message>
    <message>
      <source>Number of rows averaged into one; the output's pixels grow accordingly.</source>
      <translation>この数の行を1つに平均します。出力のピクセルはその分大きくなります。</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>スペックルフィルタ</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges.</source>
      <translation>none、boxcar（平均）、lee、または輪郭に沿う refined_lee。</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>フィルタ窓（ピクセル）</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>フィルタ窓の幅。奇数。大きいほど滑らかになり、小さな崩壊跡は失われます。</translation>
    </message>
    <message>
      <source>Equivalent number of looks</source>
      <translation>等価ルック数</translation>
    </message>
    <message>
      <source>Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the most homogeneous 9 x 9 pixel windows, and reports it in the log.</source>
      <translation>マルチルック後の画像の値。Sentinel-1 GRDでは4.4。-1 なら、ラスタごとに最も均質な9 x 9ピクセルの窓から推定し、ログに示します。</translation>
    </message>
    <message>
      <source>estimated from each raster</source>
      <translation>各ラスタから推定</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>反復回数</translation>
    </message>
    <message>
      <source>How many times the filter is applied, each time with the same number of looks.</source>
      <translation>フィルタを適用する回数。毎回同じルック数を使います。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>求める因子。それぞれその名前の1バンドになり、順序はこのリストのとおりです。</translation>
    </message>
    <message>
      <source>Scale of VV and VH</source>
      <translation>VVとVHの尺度</translation>
    </message>
    <message>
      <source>decibel, or power: linear, as paper 1 has them. Ratio and changes are in dB in either case, because they are quotients.</source>
      <translation>デシベル、または強度（論文1と同じ線形値）。比と変化は商であるため、どちらの場合もdBです。</translation>
    </message>
    <message>
      <source>The same polarisation and scale before the event, for {name}_change. A raster on another grid is resampled.</source>
      <translation>{name}_change に使う、イベント前の同じ偏波・同じ尺度のラスタ。グリッドが異なればリサンプリングされます。</translation>
    </message>
    <message>
      <source>Pre-event {name} backscatter</source>
      <translation>イベント前の{name}後方散乱</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>バンド名の接頭辞</translation>
    </message>
    <message>
      <source>Put before each band's name, for example pre_ or asc_, so that several dates or orbits fit into one stack.</source>
      <translation>各バンド名の前に付けます（例: pre_ や asc_）。複数の日付や軌道を1つのスタックに収めることができます。</translation>
    </message>
    <message>
      <source>GeoTIFF on the multilooked grid, float32, dB (RVI has no unit; VV and VH as OUTPUT_SCALE says), one named band per factor, nodata NaN.</source>
      <translation>GeoTIFF、マルチルック後のグリッド、float32、dB（RVIは単位なし。VVとVHはOUTPUT_SCALEに従う）、因子ごとに名前付きの1バンド、nodataはNaN。</translation>
    </message>
  </context>
  <context>
    <name>Sentinel1Backscatter</name>
    <message>
      <source>Sentinel-1 backscatter</source>
      <translation>Sentinel-1後方散乱</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify</source>
      <translation>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify,レーダー,校正,地形補正,ジオコーディング,オルソ補正</translation>
    </message>
    <message>
      <source>Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, one band per polarisation. 'SAR factors' turns it into decibels. The result lies in the UTM zone of the scene, or of the extent that you choose in it.

sigma0: calibrated with the product's own table and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the radar are not brighter than those that turn away; the right choice for landslides. Radar shadow becomes nodata.

Radar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have heights above the geoid: give the geoid's height there as GEOID_HEIGHT, otherwise the image is shifted by about as many metres.

The receiver's thermal noise is subtracted by the product's own noise annotation (range and azimuth tables); the orbit is the one in the product. Needs the engine with its extra 'backscatter' (see 'Set up the engine'), Python 3.11 or newer. Ready products, such as HyP3 or OPERA RTC, need none of this: stack them, or give them to 'SAR factors'.</source>
      <translation>Sentinel-1プロダクト（GRDまたはSLC、ダウンロードしたまま）を、地図上の校正済み後方散乱に変換します。強度で、偏波ごとに1バンドです。デシベルへの変換は「SAR因子」で行います。結果は、シーンのUTMゾーン、またはその中で選んだ範囲のUTMゾーンになります。

sigma0: プロダクト自身の表で校正し、地形補正したもの。gamma0_rtc: さらに地形による明るさの違いを補正し（Small 2011）、レーダーに向いた斜面が反対向きの斜面より明るくならないようにしたもの。地すべり・斜面崩壊にはこちらを選びます。レーダーシャドウはnodataになります。

レーダーの幾何計算には楕円体からの高さが必要です。多くのDEM（SRTM、Copernicus）はジオイドからの高さです。その場所のジオイド高をGEOID_HEIGHTに指定してください。指定しないと、画像がほぼ同じメートル数だけずれます。

受信機の熱雑音は、プロダクト自身の雑音アノテーション（レンジとアジマスの表）を使って差し引きます。軌道はプロダクト内のものを使います。追加機能「backscatter」を入れたエンジン（「エンジンのセットアップ」を参照）とPython 3.11以降が必要です。HyP3やOPERA RTCなどの既製プロダクトにはこの処理は不要です。そのままスタックするか、「SAR因子」に渡してください。</translation>
    </message>
    <message>
      <source>Sentinel-1 product</source>
      <translation>Sentinel-1プロダクト</translation>
    </message>
    <message>
      <source>The .SAFE folder, or the .zip as downloaded.</source>
      <translation>.SAFEフォルダ、またはダウンロードしたままの .zip。</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数値標高モデル</translation>
    </message>
    <message>
      <source>Heights in metres, any CRS, ideally 30 m or finer. It has to cover the scene, or the extent.</source>
      <translation>メートル単位の標高。CRSは任意。解像度は30 mかそれより細かいものが望ましい。シーンまたは範囲を覆っている必要があります。</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>範囲</translation>
    </message>
    <message>
      <source>The part of the scene that you need, for example the DEM's extent. Without it the whole scene is derived.</source>
      <translation>シーンのうち必要な部分。例えばDEMの範囲。指定しなければシーン全体を処理します。</translation>
    </message>
    <message>
      <source>the whole scene</source>
      <translation>シーン全体</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>偏波</translation>
    </message>
    <message>
      <source>Each becomes one band of that name. The product must have them.</source>
      <translation>それぞれその名前の1バンドになります。プロダクトに含まれている必要があります。</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>後方散乱</translation>
    </message>
    <message>
      <source>sigma0: calibrated to the ellipsoid. gamma0_rtc: the brightness of slopes is removed.</source>
      <translation>sigma0: 楕円体に対して校正。gamma0_rtc: 斜面による明るさの違いを除去。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>解像度（メートル）</translation>
    </message>
    <message>
      <source>Side of a pixel. Finer radar pixels are averaged in power.</source>
      <translation>ピクセルの一辺。これより細かいレーダーのピクセルは強度で平均されます。</translation>
    </message>
    <message>
      <source>Height of the geoid (metres)</source>
      <translation>ジオイド高（メートル）</translation>
    </message>
    <message>
      <source>Added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for ellipsoidal heights.</source>
      <translation>DEMの標高に加える、楕円体からのジオイドの高さ。ローマで48、東京で37。楕円体高のDEMなら0。</translation>
    </message>
    <message>
      <source>Subtract the thermal noise</source>
      <translation>熱雑音を差し引く</translation>
    </message>
    <message>
      <source>Matters on water, shadow and bare ground, above all in VH. What falls below -40 dB is set to -40 dB. Where the product has no noise annotation, or one from before processor version 2.53, nothing is subtracted and the log says so.</source>
      <translation>水域、影、裸地で、とりわけVHで影響します。-40 dBを下回る値は -40 dBとします。プロダクトに雑音アノテーションがないか、プロセッサのバージョン2.53より前のものである場合は、何も差し引かず、ログにその旨を示します。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, power, one band per polarisation, nodata NaN.</source>
      <translation>GeoTIFF、float32、強度、偏波ごとに1バンド、nodataはNaN。</translation>
    </message>
  </context>
  <context>
    <name>SetUpEngine</name>
    <message>
      <source>Set up the engine</source>
      <translation>エンジンのセットアップ</translation>
    </message>
    <message>
      <source>Installs PyTorch and what it needs into an environment of its own, and runs a real computation to prove that it works. Run it once before training or detecting; run it again after an update of the plugin, or to repair a damaged environment. QGIS's own Python is never touched.

It downloads about 400 MB (CPU) or 3 GB (NVIDIA graphics card), and uses the proxy from QGIS's network settings and the settings of your pip. The environment lies in your user folder; the environment variable LANDSLIDE_MAPPER_ENGINE names another place.

Without a network: fetch the wheels elsewhere and give their folder, or name a Python that has PyTorch, rasterio and safetensors.</source>
      <translation>PyTorchと関連パッケージを専用の環境にインストールし、実際に計算して動作を確かめます。学習や検出の前に一度実行してください。プラグインの更新後や、壊れた環境を修復するときにも再実行してください。QGIS自身のPythonには一切手を加えません。

約400 MB（CPU）または3 GB（NVIDIAのグラフィックスカード）をダウンロードし、QGISのネットワーク設定のプロキシとお使いのpipの設定を使います。環境はユーザーフォルダに置かれます。環境変数LANDSLIDE_MAPPER_ENGINEで別の場所を指定できます。

ネットワークがない場合: 別の場所でwheelパッケージを入手してそのフォルダを指定するか、PyTorch、rasterio、safetensorsの入ったPythonを指定してください。</translation>
    </message>
    <message>
      <source>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair</source>
      <translation>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair,インストール,環境,グラフィックスカード,セットアップ,エンジン,オフライン,修復</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>計算に使うもの</translation>
    </message>
    <message>
      <source>auto installs the build for NVIDIA graphics cards where their driver is found, otherwise the much smaller one for the CPU.</source>
      <translation>auto では、NVIDIAグラフィックスカードのドライバがあればそれ用のビルドを、なければはるかに小さいCPU用をインストールします。</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>A Python interpreter. One that already has PyTorch, rasterio and safetensors is used as it is; from any other (3.10 to 3.14) the environment is made. Empty: QGIS's own, or one found on this computer.</source>
      <translation>Pythonインタプリタ。PyTorch、rasterio、safetensorsがすでにあるものはそのまま使い、それ以外（3.10〜3.14）からは環境を作成します。空なら、QGIS自身のPython、またはこのコンピュータで見つかったもの。</translation>
    </message>
    <message>
      <source>Folder with wheels</source>
      <translation>wheelパッケージのフォルダ</translation>
    </message>
    <message>
      <source>A folder of downloaded packages (.whl). It is searched first; when it holds everything, no network is needed.</source>
      <translation>ダウンロードしたパッケージ（.whl）のフォルダ。最初にここを探し、すべて揃っていればネットワークは不要です。</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>追加機能</translation>
    </message>
    <message>
      <source>backscatter: what 'Sentinel-1 backscatter' needs to read GRD and SLC products (Python 3.11 or newer).</source>
      <translation>backscatter: 「Sentinel-1後方散乱」がGRDとSLCのプロダクトを読むのに必要なもの（Python 3.11以降）。</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>エンジンのPython</translation>
    </message>
    <message>
      <source>Version of PyTorch</source>
      <translation>PyTorchのバージョン</translation>
    </message>
    <message>
      <source>Device that computed</source>
      <translation>計算したデバイス</translation>
    </message>
    <message>
      <source>There is no Python {}. Choose the interpreter's file, such as python.exe or bin/python3.</source>
      <translation>Python {} が見つかりません。python.exe や bin/python3 など、インタプリタのファイルを選んでください。</translation>
    </message>
    <message>
      <source>There is no folder {}. Choose the folder that holds the downloaded packages.</source>
      <translation>フォルダ {} がありません。ダウンロードしたパッケージのあるフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{} has what the engine needs and is used as it is.</source>
      <translation>{} にはエンジンに必要なものが揃っており、そのまま使います。</translation>
    </message>
    <message>
      <source>Nothing is installed into a Python of your own. For the extra: {}</source>
      <translation>ご自身のPythonには何もインストールしません。追加機能には: {}</translation>
    </message>
    <message>
      <source>The graphics card cannot be used; the engine computes on: {}. Update its driver and run this again.</source>
      <translation>グラフィックスカードを使えないため、エンジンは {} で計算します。ドライバを更新して再実行してください。</translation>
    </message>
    <message>
      <source>The environment variable {} is set and wins over this set-up.</source>
      <translation>環境変数 {} が設定されているため、このセットアップより優先されます。</translation>
    </message>
    <message>
      <source>PyTorch {} computes on {}.</source>
      <translation>PyTorch {} は {} で計算します。</translation>
    </message>
  </context>
  <context>
    <name>SizeStatistics</name>
    <message>
      <source>Size statistics</source>
      <translation>規模統計</translation>
    </message>
    <message>
      <source>Describes the size distribution of an inventory, as event studies do: number, total area, the rollover (the most frequent area), the exponent at which large landslides become rarer, the magnitude of the event and, by a published law, the volume.

The inverse gamma distribution (Malamud et al. 2004) and the double Pareto distribution (Stark &amp; Hovius 2001) are fitted by maximum likelihood to all areas, because fits to histograms are biased; intervals come from the bootstrap. At least 50 landslides are needed.

A warning is given when polygons look like several landslides drawn as one: that distorts every figure here and inflates the volume.</source>
      <translation>インベントリの規模分布を、イベントの研究と同じように記述します: 数、総面積、ロールオーバー（最頻の面積）、大きな地すべりほど少なくなる割合を示す指数、イベントのマグニチュード、公表された経験式による体積。

逆ガンマ分布（Malamud et al. 2004）と二重パレート分布（Stark &amp; Hovius 2001）を、すべての面積に最尤法で当てはめます。ヒストグラムへの当てはめには偏りがあるためです。信頼区間はブートストラップによります。50箇所以上の地すべりが必要です。

複数の地すべりを1つに描いたとみられるポリゴンがあると警告します。そのようなポリゴンは、ここでのすべての数値を歪め、体積を過大にします。</translation>
    </message>
    <message>
      <source>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution</source>
      <translation>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution,地すべり,斜面崩壊,面積,頻度,べき乗則,逆ガンマ,二重パレート,ロールオーバー,マグニチュード,体積,統計,融合,規模分布</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>One polygon for each landslide, in any CRS; preferably of one event.</source>
      <translation>地すべり・斜面崩壊ごとに1つのポリゴン。CRSは任意。1つのイベントのものが望ましい。</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>体積</translation>
    </message>
    <message>
      <source>guzzetti2009: V = 0.074 A^1.450, slides. larsen2010: V = 0.146 A^1.332, all types of landslide. none: no volume.</source>
      <translation>guzzetti2009: V = 0.074 A^1.450、すべり型。larsen2010: V = 0.146 A^1.332、すべての型の地すべり。none: 体積なし。</translation>
    </message>
    <message>
      <source>Bootstrap samples</source>
      <translation>ブートストラップ標本数</translation>
    </message>
    <message>
      <source>How often the fits are repeated for the intervals.</source>
      <translation>信頼区間を求めるために当てはめを繰り返す回数。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same seed gives the same intervals.</source>
      <translation>同じ乱数シードなら、同じ信頼区間になります。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the distribution, both fits, the magnitude, the volume, and their limits.</source>
      <translation>分布、両方の当てはめ、マグニチュード、体積、それらの限界を収めた1つのHTMLファイル。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with its 95 % interval.</source>
      <translation>すべての量とその95 %信頼区間。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>地すべり・斜面崩壊の数</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>総面積（m2）</translation>
    </message>
    <message>
      <source>Event magnitude</source>
      <translation>イベントのマグニチュード</translation>
    </message>
    <message>
      <source>Exponent of the tail</source>
      <translation>裾の指数</translation>
    </message>
  </context>
  <context>
    <name>StackLayers</name>
    <message>
      <source>Stack layers</source>
      <translation>レイヤのスタック</translation>
    </message>
    <message>
      <source>Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack that records for every band its name, its role (SAR, optical, terrain, deformation, geology), its kind, its unit and its statistics.

Without further settings the stack takes the CRS of the first raster, the finest resolution and the area where all rasters overlap. Layers already on that grid are copied unchanged.

Resampling follows the kind of band: continuous values bilinearly, or averaged where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and never bleed into their neighbours; declared scale and offset are applied.

Bands are named after their description, or after their file if there is none. Two bands of one name are refused: derive pre- and post-event factors with a prefix. Angles keep their reference to the north of their own CRS (meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone.</source>
      <translation>あらゆるセンサ、CRS、解像度、範囲のラスタを1つのグリッドに揃え、1つのスタックとして書き出します。スタックは各バンドの名前、役割（SAR、光学、地形、変動、地質）、種類、単位、統計量を保持します。

特に設定しなければ、CRSは最初のラスタのもの、解像度は最も細かいもの、領域はすべてのラスタが重なる範囲になります。すでにそのグリッドにあるレイヤは変更せずにコピーします。

リサンプリングはバンドの種類に従います。連続値は共一次内挿、スタックがレイヤより明らかに粗ければ平均。斜面方位などの角度は正弦と余弦を介して。岩相などのクラスは最近隣または最頻値。不明なピクセルは不明のままで、隣のピクセルに影響することはありません。宣言されたスケールとオフセットは適用されます。

バンドの名前は説明から、なければファイル名から付けます。同名のバンドが2つあると受け付けません。イベント後とイベント前の因子は接頭辞を付けて作成してください。角度は元のCRSの北を基準としたままです（子午線収差は補正しません）。メートル単位の結果が必要なら、UTMゾーンなどメートル単位のCRSを選んでください。</translation>
    </message>
    <message>
      <source>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion</source>
      <translation>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion,スタック,位置合わせ,リサンプリング,再投影,バンド結合,合成,地すべり,融合</translation>
    </message>
    <message>
      <source>SAR rasters</source>
      <translation>SARラスタ</translation>
    </message>
    <message>
      <source>Optical rasters</source>
      <translation>光学ラスタ</translation>
    </message>
    <message>
      <source>Terrain rasters</source>
      <translation>地形ラスタ</translation>
    </message>
    <message>
      <source>Deformation rasters</source>
      <translation>変動ラスタ</translation>
    </message>
    <message>
      <source>Geology rasters</source>
      <translation>地質ラスタ</translation>
    </message>
    <message>
      <source>All bands of these rasters enter the stack; a band without a role of its own gets '{role}'.</source>
      <translation>これらのラスタの全バンドがスタックに入ります。役割の情報を持たないバンドの役割は「{role}」になります。</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>スタックのグリッド</translation>
    </message>
    <message>
      <source>A raster whose CRS, pixels and extent the stack takes. It overrides CRS, resolution and extent.</source>
      <translation>スタックのCRS、ピクセル、範囲の基準とするラスタ。座標参照系、解像度、範囲の指定より優先されます。</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>座標参照系</translation>
    </message>
    <message>
      <source>CRS of the stack; empty: that of the first raster. A metric one is preferable: for rasters in degrees the dialog fills in their UTM zone.</source>
      <translation>スタックのCRS。空: 最初のラスタのCRS。メートル単位が望ましく、度単位のラスタには、ダイアログがUTMゾーンを入れます。</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>解像度</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the stack's CRS (metres, or degrees for a geographic CRS); empty: the finest raster's.</source>
      <translation>スタックのCRSの単位（メートル、地理座標系なら度）で表したピクセルの一辺。空なら、最も細かいラスタの値。</translation>
    </message>
    <message>
      <source>the finest raster's</source>
      <translation>最も細かいラスタの解像度</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>範囲</translation>
    </message>
    <message>
      <source>Area of the stack; empty: where all rasters overlap.</source>
      <translation>スタックの範囲。空なら、すべてのラスタが重なる範囲。</translation>
    </message>
    <message>
      <source>where all rasters overlap</source>
      <translation>全ラスタが重なる所</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, nodata NaN, with one named band per input band.</source>
      <translation>GeoTIFF、float32、nodataはNaN、入力バンドごとに名前付きの1バンド。</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster under SAR, OPTICAL, TERRAIN, DEFORMATION or GEOLOGY.</source>
      <translation>スタックするものがありません。SAR、OPTICAL、TERRAIN、DEFORMATION、GEOLOGYのいずれかに、少なくとも1つのラスタを指定してください。</translation>
    </message>
    <message>
      <source>RESOLUTION must be larger than 0. Give the side of a pixel in units of the stack's CRS.</source>
      <translation>RESOLUTIONは0より大きくなければなりません。スタックのCRSの単位でピクセルの一辺を指定してください。</translation>
    </message>
    <message>
      <source>The grid raster decides; CRS, resolution and extent are not used.</source>
      <translation>グリッドのラスタに従います。座標参照系、解像度、範囲の指定は使いません。</translation>
    </message>
    <message>
      <source>The stack is in degrees, so its pixels are not square on the ground. Set CRS to {code} ({zone}), the UTM zone of this place, to keep shapes.</source>
      <translation>スタックが度単位のため、ピクセルは地表では正方形になりません。形を保つには、CRSをこの場所のUTMゾーンである {code}（{zone}）にしてください。</translation>
    </message>
    <message>
      <source>The stack has {columns} x {rows} pixels of {size:.3g} m and {count} bands:</source>
      <translation>スタックは {columns} x {rows} ピクセル（{size:.3g} m）、{count} バンドです:</translation>
    </message>
    <message>
      <source>{name}: {role}, {kind}, mean {mean:.6g} {unit}, {missing:.1f} % missing</source>
      <translation>{name}: {role}、{kind}、平均 {mean:.6g} {unit}、欠損 {missing:.1f} %</translation>
    </message>
  </context>
  <context>
    <name>SuggestReview</name>
    <message>
      <source>Suggest what to review</source>
      <translation>確認箇所の提案</translation>
    </message>
    <message>
      <source>Proposes the square tiles of a probability map whose review by a person teaches the model most.

A pixel is uncertain when its probability is near the threshold and, with the uncertainty map, when the members of an ensemble disagree on it. Tiles with much uncertain area come first, but not several alike: a tile counts less the closer it is to those before it and, with the stack, the more its bands look like theirs.

Go through each tile completely: accept or reject the detections in it, correct outlines, add what is missing (field 'verdict' of the detections), then set 'reviewed' to true. 'Apply corrections' turns that into labels. A reviewed tile is never proposed again: give the earlier tiles as REVIEWED.</source>
      <translation>確率マップの中から、人が確認するとモデルの学習に最も役立つ正方形のタイルを提案します。

ピクセルは、確率がしきい値に近いとき、また不確実性マップがあれば、アンサンブルのメンバーの判断が割れるときに不確実とします。不確実な面積の大きいタイルを先にしますが、似たものが続かないようにします。タイルは、先に選ばれたタイルに近いほど、またスタックがあれば、バンドの様子が似ているほど、優先度が下がります。

各タイルを隅々まで確認してください: 中の検出結果を承認または却下し、輪郭を直し、抜けているものを追加し（検出結果のフィールド「verdict」）、その後「reviewed」を真にします。「修正の適用」でこれをラベルに変換します。確認済みのタイルが再び提案されることはありません。以前のタイルをREVIEWEDに指定してください。</translation>
    </message>
    <message>
      <source>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control</source>
      <translation>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control,地すべり,斜面崩壊,確認,能動学習,不確実性,サンプリング,修正,多様性,タイル,品質管理</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>確率</translation>
    </message>
    <message>
      <source>The probability raster of 'Detect landslides'.</source>
      <translation>「地すべり・斜面崩壊の検出」の確率ラスタ。</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>不確実性マップ</translation>
    </message>
    <message>
      <source>The uncertainty map of 'Detect landslides', on the same grid.</source>
      <translation>同じグリッド上の「地すべり・斜面崩壊の検出」の不確実性マップ。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>The stack that the map was made from: tiles that look alike are not proposed one after another.</source>
      <translation>地図の作成に使ったスタック: 似たタイルが続けて提案されないようにします。</translation>
    </message>
    <message>
      <source>Number of tiles</source>
      <translation>タイルの数</translation>
    </message>
    <message>
      <source>Maximum number of tiles to propose.</source>
      <translation>提案するタイルの最大数。</translation>
    </message>
    <message>
      <source>Side of a tile (m)</source>
      <translation>タイルの一辺（m）</translation>
    </message>
    <message>
      <source>Length of a tile's side on the ground.</source>
      <translation>地表でのタイルの一辺の長さ。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>Only pixels inside count, in any CRS. Empty: the whole map.</source>
      <translation>この内側のピクセルだけを対象とします。CRSは任意。空なら地図全体。</translation>
    </message>
    <message>
      <source>Reviewed already</source>
      <translation>確認済みのもの</translation>
    </message>
    <message>
      <source>Earlier suggestions, of which those with 'reviewed' true are left out, or any polygons that a person has reviewed.</source>
      <translation>以前の提案（「reviewed」が真のものを除外します）、または人が確認した任意のポリゴン。</translation>
    </message>
    <message>
      <source>Tiles to review</source>
      <translation>確認するタイル</translation>
    </message>
    <message>
      <source>One square per tile: rank, reason, expected_gain (uncertain area in m2), reviewed (false).</source>
      <translation>タイルごとに1つの正方形: rank、reason、expected_gain（不確実な面積、m2）、reviewed（偽）。</translation>
    </message>
    <message>
      <source>Number of tiles proposed</source>
      <translation>提案したタイルの数</translation>
    </message>
    <message>
      <source>Only {} tiles are left to review.</source>
      <translation>確認すべきタイルは残り {} 枚だけです。</translation>
    </message>
    <message>
      <source>{} in doubt</source>
      <translation>不確実 {}</translation>
    </message>
    <message>
      <source>{} classified as landslide</source>
      <translation>地すべりと分類 {}</translation>
    </message>
    <message>
      <source>nothing classified as landslide</source>
      <translation>地すべりと分類された所なし</translation>
    </message>
    <message>
      <source>unlike the tiles before it</source>
      <translation>先のタイルと異なる</translation>
    </message>
  </context>
  <context>
    <name>TerrainFactors</name>
    <message>
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <source>DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief</source>
      <translation>DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief,数値標高モデル,傾斜,斜面方位,曲率,起伏量,粗度,湿潤指数,地形計測,地形</translation>
    </message>
    <message>
      <source>Derives slope, aspect, curvatures and other terrain factors from a digital elevation model, one band each.

The elevations must be in metres (declared feet are converted). A DEM in degrees or in a web-map (Mercator) CRS is handled: each row uses its true size on the ground. The outermost cells and the cells beside gaps have no slope (nodata), as with gdaldem.

slope: degrees, Horn 1981 or Zevenbergen &amp; Thorne 1987. aspect: degrees clockwise from grid north, nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all in metres. twi: ln(specific catchment area / tan slope) (Beven &amp; Kirkby 1979), with the multiple flow directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. 2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come from anywhere: up to 150 bytes per pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this machine's memory is refused before any work; cut it to catchments, or make it coarser. All other factors need little memory, the same for a DEM of any size.

A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, 30 m SRTM resampled to a finer grid, with heights above the ellipsoid. It shows no more detail than a 30 m DEM.</source>
      <translation>数値標高モデルから傾斜、斜面方位、曲率などの地形因子を求めます。因子ごとに1バンドです。

標高はメートル単位でなければなりません（フィートと宣言されたものは換算します）。度単位やウェブ地図（メルカトル）のCRSのDEMにも対応し、行ごとに地表での実際の大きさを使います。最も外側のセルと空白に隣接するセルには、gdaldemと同様に傾斜がありません（nodata）。

slope: 度、Horn 1981またはZevenbergen &amp; Thorne 1987。aspect: グリッドの北から時計回りの度、平坦な所はnodata。northness、eastness: aspectの余弦と正弦、平坦な所は0。curvature: -(z_xx + z_yy)、1/m、正 = 凸。ArcGISはこの値の100倍を示します。profile_curvature、plan_curvature: 最大傾斜方向とそれに直交する方向の曲率、1/m、正 = 凸（Minár et al. 2020）、平坦な所はnodata。ArcGISではprofileの符号が逆です。tri: Riley et al. 1999。tpi、roughness: Wilson et al. 2007、いずれもメートル。twi: ln(比集水面積 / tan 傾斜)（Beven &amp; Kirkby 1979）。Freeman 1991の多方向流を用い、凹地は最も低い鞍部を通して排水させます（Cordonnier et al. 2019）。twiだけはDEM全体をメモリに置く必要があります。複数の隣接セルに分かれて流れる水は、どこからでも来うるためです: 1ピクセルあたり最大150バイト、10,000 x 10,000ピクセルで15 GB。このコンピュータのメモリを超えるDEMは処理前に拒否されます。集水域ごとに切り出すか、粗くしてください。他の因子はすべて、DEMの大きさによらず同じわずかなメモリで済みます。

注意: ALOS RTCプロダクトに付属する「ALOS 12.5 m」のDEMは、北米以外では30 mのSRTMを細かくしたもので、高さは楕円体からの値です。30 mを超える細部は表していません。</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数値標高モデル</translation>
    </message>
    <message>
      <source>Elevations in metres, or in the unit that the band or the CRS's vertical axis declares (feet, cm), first band. Any CRS, including degrees; it must be declared.</source>
      <translation>最初のバンドの標高。単位はメートル、またはバンドかCRSの鉛直軸に宣言された単位（フィート、cm）。CRSは任意（度単位も可）ですが、宣言されている必要があります。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>求める因子。それぞれその名前の1バンドになり、順序はこのリストのとおりです。</translation>
    </message>
    <message>
      <source>Gradient method</source>
      <translation>勾配の計算法</translation>
    </message>
    <message>
      <source>horn: eight neighbours, robust on rough ground. zevenbergen_thorne: four neighbours, exact on smooth ground.</source>
      <translation>horn: 8近傍、凹凸の激しい地形でも安定。zevenbergen_thorne: 4近傍、滑らかな地形で正確。</translation>
    </message>
    <message>
      <source>GeoTIFF on the DEM's grid, float32, one named band per factor, nodata NaN.</source>
      <translation>GeoTIFF、DEMのグリッド、float32、因子ごとに名前付きの1バンド、nodataはNaN。</translation>
    </message>
  </context>
  <context>
    <name>TrainModel</name>
    <message>
      <source>Train a model</source>
      <translation>モデルの学習</translation>
    </message>
    <message>
      <source>Trains a network on stacks and their labels, and writes one model file that 'Detect landslides' uses.

Stacks and labels are paired by their grid; several scenes can be trained on at once when they have the same bands. Part of the labelled area is set aside for validation: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a random split would flatter the score. The threshold is chosen there, too.

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT lets the model learn from the validation part, too, at the end.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>スタックとそのラベルでネットワークを学習し、「地すべり・斜面崩壊の検出」で使うモデルファイルを1つ書き出します。

スタックとラベルはグリッドで対応付けます。同じバンドを持つ複数のシーンを一度に学習できます。ラベルのある領域の一部は検証用に取り分けます。隣り合うピクセルは似ており、無作為な分割では成績が良く見えすぎるため、既定では緩衝帯で囲んだブロック単位で取り分けます。しきい値もそこで選びます。

プリセット「recommended」は少ないラベル向けです。地すべりと背景の周りから無作為に切り出し、角度とともに反転・回転し、重みを平均します。「published」は論文と同じことをします。設定されていないSPLIT、VALIDATION_FRACTION、MONITORもその論文に従います。REFITは、最後に検証部分からもモデルを学習させます。

停止した学習は続けられます。RESUMEをオンにし、入力とモデルファイルを変えないでください。</translation>
    </message>
    <message>
      <source>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural</source>
      <translation>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural,地すべり,斜面崩壊,学習,深層学習,領域分割,ネットワーク,モデル,微調整,ニューラル</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
      <source>The trained model: weights and a card that says which bands it needs and how it was trained.</source>
      <translation>学習済みモデル: 重みと、必要なバンドや学習方法を記したモデルカード。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
      <source>Curves, validation map, confusion matrix, precision and recall, samples, and everything needed to repeat the training.</source>
      <translation>曲線、検証マップ、混同行列、適合率と再現率、サンプル、学習の再現に必要な情報一式。</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>One row per epoch: losses, AUC, F1, threshold, learning rate.</source>
      <translation>エポックごとに1行: 損失、AUC、F1、しきい値、学習率。</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>使用したデバイス</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>処理の程度</translation>
    </message>
    <message>
      <source>quick: 20 epochs, for a first look. normal: as many epochs as the preset has. thorough: an ensemble of three, which takes three times as long. EPOCHS and MEMBERS, where they are set, win.</source>
      <translation>quick: 20エポックで、まず様子を見る。normal: プリセットのエポック数。thorough: 3つのネットワークのアンサンブル。3倍の時間がかかります。EPOCHSとMEMBERSを設定した場合は、そちらが優先されます。</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>ネットワーク構造</translation>
    </message>
    <message>
      <source>multi_input_unet: images and terrain enter through separate branches, with attention on the skip connections. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare against.</source>
      <translation>multi_input_unet: 画像と地形が別々の枝から入り、スキップ接続にアテンションを持ちます。fca_densenet: チャンネルアテンションと空間アテンションを持つ密結合ブロック。unet、fc_densenet、fcn: 論文で比較対象とされているネットワーク。</translation>
    </message>
    <message>
      <source>Options of the network</source>
      <translation>ネットワークのオプション</translation>
    </message>
    <message>
      <source>Further options of the architecture, such as variant=103 growth_rate=12 bottleneck=4 compression=0.5 for the dense networks; see docs/architectures.md. An unknown one is refused with the list of known ones. Empty: the architecture's own.</source>
      <translation>ネットワーク構造の追加オプション。例えば密結合ネットワークでは variant=103 growth_rate=12 bottleneck=4 compression=0.5。docs/architectures.md を参照。未知のオプションは、既知のものの一覧を示して受け付けません。空なら、ネットワーク構造の既定値。</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>出発点とするモデル</translation>
    </message>
    <message>
      <source>Fine-tune a model file, or a model of the zoo by name ({}), even when its bands differ. Empty: start from scratch.</source>
      <translation>モデルファイル、または名前で指定した収録モデル（{}）を微調整します。バンドが異なっていてもかまいません。空なら最初から学習します。</translation>
    </message>
    <message>
      <source>Resume a stopped training</source>
      <translation>停止した学習を再開</translation>
    </message>
    <message>
      <source>Continue after the last finished epoch, kept beside the model file as MODEL.checkpoint. The result is the same as without the stop.</source>
      <translation>最後に完了したエポックの続きから再開します。エポックはモデルファイルと同じ場所の MODEL.checkpoint に残っています。結果は停止しなかった場合と同じです。</translation>
    </message>
    <message>
      <source>Members of the ensemble</source>
      <translation>アンサンブルのメンバー数</translation>
    </message>
    <message>
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer. Empty: 1, or 3 with the effort thorough.</source>
      <translation>1より大きい場合、シードだけが違うネットワークをその数だけ学習し、1つのモデルとして書き出します。確率はその平均で、「地すべり・斜面崩壊の検出」はばらつきを不確実性とします。学習と検出の時間はその倍数になります。空: 1、手間がthoroughなら3。</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train the members of an ensemble, each on its own device.</source>
      <translation>アンサンブルの各メンバーを、それぞれ自分のデバイスで学習させるワーカーを持つDaskクラスターのアドレス（例: tcp://10.0.0.1:8786）。</translation>
    </message>
    <message>
      <source>The last finished epoch is kept in {}. Tick RESUME to continue from there.</source>
      <translation>最後に完了したエポックは {} に残っています。RESUMEにチェックを入れると続行します。</translation>
    </message>
    <message>
      <source>Best epoch {epoch}: F1 {f1:.3f}, AUC {auc:.3f} on the validation part, threshold {threshold:.3f}.</source>
      <translation>最良のエポック {epoch}: 検証部分でF1 {f1:.3f}、AUC {auc:.3f}、しきい値 {threshold:.3f}。</translation>
    </message>
  </context>
  <context>
    <name>TrainingAlgorithm</name>
    <message>
      <source>Stacks</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>One or more stacks made with 'Stack layers'. All of them need the bands to train on.</source>
      <translation>「レイヤのスタック」で作った1つ以上のスタック。すべてのスタックに、学習に使うバンドが必要です。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>One label raster per stack, made with 'Landslide labels'; paired with the stack on its grid. 1 landslide, 0 not, 255 unknown.</source>
      <translation>「地すべり・斜面崩壊ラベル」で作った、スタックごとに1つのラベルラスタ。グリッドが同じスタックと対応付けられます。1 = 地すべり、0 = それ以外、255 = 不明。</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>recommended: made for few labels. published: the settings of the paper that introduced the architecture.</source>
      <translation>recommended: 少ないラベル向け。published: そのネットワーク構造を発表した論文の設定。</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>モデルを使う場所</translation>
    </message>
    <message>
      <source>For the preset recommended. rest_of_scene: to map the rest of the scene that is partly labelled; brightness and the side of the shadows then tell something. other_scenes: other dates or regions, where light and season differ, so samples vary in brightness and in all directions. auto: rest_of_scene with one stack, other_scenes with several.</source>
      <translation>プリセット recommended 用。rest_of_scene: 一部にラベルのあるシーンの残りを図化する場合。明るさと影の向きが手がかりになります。other_scenes: 光や季節の異なる別の日付や地域。そのため、サンプルの明るさを変え、あらゆる向きに反転・回転します。auto: スタックが1つなら rest_of_scene、複数なら other_scenes。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <source>Names of the bands to train on, separated by commas. Empty: all bands of the first stack.</source>
      <translation>学習に使うバンドの名前をカンマで区切ったもの。空なら、最初のスタックの全バンド。</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>ネットワークの幅</translation>
    </message>
    <message>
      <source>1 is the published size, 0.25 has a sixteenth of the weights. Empty: that of the model to start from, else 1 on a graphics card and 0.25 without one.</source>
      <translation>1が論文で発表された大きさ。0.25では重みの数が16分の1になります。空なら、出発点とするモデルの値、それもなければグラフィックスカードがあるとき1、ないとき0.25。</translation>
    </message>
    <message>
      <source>Empty: from the preset.</source>
      <translation>空ならプリセットの値。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>エポック数</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training area.</source>
      <translation>学習領域を繰り返す最大回数。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>タイルサイズ（ピクセル）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees while it trains.</source>
      <translation>学習時にネットワークが見る正方形の一辺。</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>ストライド（ピクセル）</translation>
    </message>
    <message>
      <source>Distance between tiles on a fixed grid, instead of crops drawn at random.</source>
      <translation>無作為な切り出しの代わりに固定した格子でタイルを並べるときの、タイルの間隔。</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>バッチサイズ</translation>
    </message>
    <message>
      <source>Tiles per step.</source>
      <translation>1ステップあたりのタイル数。</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>早期終了までの待ち（エポック）</translation>
    </message>
    <message>
      <source>Stop after this many epochs without a better MONITOR; 0 never stops early.</source>
      <translation>MONITORの値がこの数のエポックの間改善しなければ停止します。0なら早期終了しません。</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学習率</translation>
    </message>
    <message>
      <source>The highest learning rate of the schedule.</source>
      <translation>学習率スケジュールの最大値。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失関数</translation>
    </message>
    <message>
      <source>bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for landslides that are rare.</source>
      <translation>bce: 二値交差エントロピー。bce_dice: 重み付き交差エントロピーにDiceを加えたもの。地すべりがごく一部しかない場合向け。</translation>
    </message>
    <message>
      <source>Augment the samples</source>
      <translation>サンプルの拡張</translation>
    </message>
    <message>
      <source>Flip and rotate samples (aspect, northness and eastness rotate with them); recommended also varies brightness and drops sensors.</source>
      <translation>サンプルを反転・回転します（aspect、northness、eastnessも合わせて回します）。recommended ではさらに明るさを変え、センサを欠落させます。</translation>
    </message>
    <message>
      <source>Train again on all labels at the end</source>
      <translation>最後にすべてのラベルで再学習する</translation>
    </message>
    <message>
      <source>When the best epoch and the threshold are known, train once more for the same number of epochs, now on the validation part too. The model has then learnt from every label, which usually makes it better elsewhere. Its scores are those of the first training: no label is left to judge it on. Takes up to twice as long.</source>
      <translation>最良のエポックとしきい値が決まったあと、検証部分も加えて同じエポック数だけもう一度学習します。モデルはすべてのラベルから学んだことになり、多くの場合ほかの場所での精度が上がります。評価に使えるラベルは残らないため、示される数値は再学習前のものです。所要時間は最大で 2 倍になります。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>分割方法</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>検証に使うもの。blocks: 周囲に緩衝帯を設けた空間ブロック。random: 論文と同じく無作為に選んだタイル。area: VALIDATION_AREA、なければTRAIN_AREA内のブロック。</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>学習領域</translation>
    </message>
    <message>
      <source>Only labels inside are used (any CRS); with SPLIT blocks or random, validation stays inside, too. Empty: everywhere.</source>
      <translation>この内側のラベルだけを使います（CRSは任意）。SPLITが blocks または random のときは、検証もこの内側で行います。空なら全域。</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>検証領域</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>SPLITが area のとき: 検証に使う領域。両方の領域が重なる所では検証が優先されます。</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>検証の割合</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>blocks と random のとき、ラベルのある領域のうち検証に使う割合。</translation>
    </message>
    <message>
      <source>Monitor</source>
      <translation>監視する指標</translation>
    </message>
    <message>
      <source>The validation score that decides which epoch's weights are kept, and when patience runs out.</source>
      <translation>どのエポックの重みを残すか、いつ早期終了するかを決める検証指標。</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>一部のバンドが欠けたピクセル</translation>
    </message>
    <message>
      <source>auto: fill when more than a tenth of the labelled pixels lack a band, else exclude; the log says which, with the share of each band. exclude: such a pixel is unknown and left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown.</source>
      <translation>auto: ラベルのあるピクセルの10分の1を超えて欠けたバンドがあれば fill、なければ exclude。どちらになったかと各バンドの割合をログに示します。exclude: そのようなピクセルを不明とし、除外する。fill: 欠けたバンドは平均値とみなし、どのバンドもないピクセルだけを不明とする。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>計算デバイス</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto では、グラフィックスカードが使えればそれを、使えなければプロセッサを使います。</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>プロセス数</translation>
    </message>
    <message>
      <source>How many processes share each batch. Empty: one per graphics card, or one if there is none.</source>
      <translation>各バッチを分担するプロセスの数。空なら、グラフィックスカード1枚につき1つ、なければ1つ。</translation>
    </message>
    <message>
      <source>one per graphics card, else one</source>
      <translation>グラフィックカードごとに1つ、なければ1つ</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <source>The same inputs and seed give the same model on the same kind of device.</source>
      <translation>同じ入力と乱数シードなら、同じ種類のデバイスで同じモデルになります。</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Daskスケジューラー</translation>
    </message>
    <message>
      <source>Inputs and outputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>入力と出力は、すべてのワーカーから同じパスで見える場所に置いてください。空なら、このコンピュータのみ。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area にはTRAIN_AREAかVALIDATION_AREAが必要です。どちらかを選ぶか、SPLITを blocks にしてください。</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREAはSPLITが area のときだけ使われます。SPLITを area にするか、VALIDATION_AREAを空にしてください。</translation>
    </message>
  </context>
  <context>
    <name>UpdateInventory</name>
    <message>
      <source>Update an inventory</source>
      <translation>インベントリの更新</translation>
    </message>
    <message>
      <source>Adds the detections of one scene to a living inventory: each landslide keeps its identifier from scene to scene.

new: nothing was known here. grown: its area is more than a tenth larger in this scene; the outline becomes the union of the old and the new. known: seen again; the outline stays. not_seen: the scene covers the place (inside COVERED) and shows nothing. What lies under clouds or outside is left as it is.

A landslide that shows in several parts, and several that show as one, keep their identifiers; the field 'relation' says so. Confidence follows the classes of the USGS inventory: 1 possible, 2 probable, 3 likely, 5 confident, 8 high confidence. A probability alone reaches 3 at most; 5 and 8 require a person's verdict.

Give the same place as INVENTORY and OUTPUT to update it in place, in a GeoPackage or in PostGIS: in one transaction, one person at a time. Adding the same scene again changes nothing. Every change stays in the table INVENTORY_history beside it.</source>
      <translation>1つのシーンの検出結果を、更新し続けるインベントリに加えます。各地すべりは、シーンが変わっても同じ識別子を保ちます。

new: これまで何も知られていなかった。grown: このシーンで面積が10分の1を超えて拡大した。輪郭は新旧の和集合になります。known: 再び見えた。輪郭はそのままです。not_seen: シーンがその場所（COVEREDの内側）を覆っているのに、何も見えない。雲の下や範囲の外にあるものは、そのままにします。

複数の部分に分かれて見える地すべりも、1つに見える複数の地すべりも、識別子を保ち、フィールド「relation」にその旨を示します。信頼度はUSGSのインベントリの区分に従います: 1 可能性がある、2 おそらく、3 可能性が高い、5 確信がある、8 高い確信がある。確率だけでは3までで、5と8には人の判定が必要です。

INVENTORYとOUTPUTに同じ場所を指定すると、GeoPackageまたはPostGISの中で直接更新します。更新は1つのトランザクションで行い、同時に更新できるのは1人です。同じシーンを再び加えても何も変わりません。すべての変更は、同じ場所の表 INVENTORY_history に残ります。</translation>
    </message>
    <message>
      <source>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event</source>
      <translation>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event,地すべり,斜面崩壊,インベントリ,データベース,更新,多時期,監視,履歴,照合,結合,イベント</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>インベントリ</translation>
    </message>
    <message>
      <source>The inventory so far, made by this algorithm. Empty: a new one is started.</source>
      <translation>このアルゴリズムで作った、これまでのインベントリ。空なら新しく作り始めます。</translation>
    </message>
    <message>
      <source>Detections</source>
      <translation>検出結果</translation>
    </message>
    <message>
      <source>The landslides of one scene, in any CRS. Fields used where present: probability_mean, model, verdict (accepted, rejected, edited, added; rejected ones are left out).</source>
      <translation>1つのシーンの地すべり・斜面崩壊。CRSは任意。次のフィールドがあれば使います: probability_mean、model、verdict（accepted、rejected、edited、added。rejected のものは除外）。</translation>
    </message>
    <message>
      <source>Date of the scene</source>
      <translation>シーンの日付</translation>
    </message>
    <message>
      <source>When the scene was taken, for example 2018-09-11.</source>
      <translation>シーンの撮影日。例: 2018-09-11。</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>イベント</translation>
    </message>
    <message>
      <source>What triggered the new landslides, for example an earthquake or a storm; stored with each of them.</source>
      <translation>新しい地すべり・斜面崩壊の誘因。例えば地震や豪雨。それぞれに記録されます。</translation>
    </message>
    <message>
      <source>Overlap to match</source>
      <translation>対応付ける重なり</translation>
    </message>
    <message>
      <source>A detection is matched to a known landslide when they share at least this part of the smaller of the two.</source>
      <translation>検出結果と既知の地すべりが、小さい方の少なくともこの割合を共有するときに対応付けます。</translation>
    </message>
    <message>
      <source>Area covered by the scene</source>
      <translation>シーンが覆う領域</translation>
    </message>
    <message>
      <source>The cloud-free area of the scene, in any CRS. Only inside it can a landslide be not_seen. Empty: none is.</source>
      <translation>シーンのうち雲のない領域。CRSは任意。この内側にある地すべりだけが not_seen になりえます。空なら、not_seen にはなりません。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>The model that made the detections; not needed where they have a field 'model'.</source>
      <translation>検出に使ったモデル。検出結果にフィールド「model」があれば不要です。</translation>
    </message>
    <message>
      <source>Updated inventory</source>
      <translation>更新後のインベントリ</translation>
    </message>
    <message>
      <source>Where the inventory is kept. The place of INVENTORY updates it in place; another place receives an updated copy.</source>
      <translation>インベントリを保存する場所。INVENTORYと同じ場所なら直接更新し、別の場所なら更新したコピーを書き出します。</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>A table with every change of every landslide so far: date, status, area, event, splits and merges.</source>
      <translation>すべての地すべり・斜面崩壊のこれまでの全変更の表: 日付、状態、面積、イベント、分割と結合。</translation>
    </message>
    <message>
      <source>New landslides</source>
      <translation>新しい地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Grown landslides</source>
      <translation>拡大した地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Landslides seen again</source>
      <translation>再び見えた地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Landslides no longer seen</source>
      <translation>見えなくなった地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>Landslides left as they were</source>
      <translation>そのままの地すべり・斜面崩壊</translation>
    </message>
    <message>
      <source>{} is there already: it is updated, not replaced.</source>
      <translation>{} はすでに存在するため、置き換えずに更新します。</translation>
    </message>
    <message>
      <source>{} detections have exactly the outline of another one and count once.</source>
      <translation>{} 個の検出結果は他のものと輪郭がまったく同じで、1つと数えます。</translation>
    </message>
    <message>
      <source>{new:,} new, {grown:,} grown, {known:,} known, {not_seen:,} not seen, {same:,} unchanged.</source>
      <translation>新規 {new:,}、拡大 {grown:,}、既知 {known:,}、見えず {not_seen:,}、変更なし {same:,}。</translation>
    </message>
    <message>
      <source>{split:,} landslides show in several parts, {merged:,} as one with others.</source>
      <translation>地すべり・斜面崩壊 {split:,} 箇所は複数の部分に分かれ、{merged:,} 箇所は他と1つになって見えます。</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>true negative</source>
      <translation>真陰性</translation>
    </message>
    <message>
      <source>true positive</source>
      <translation>真陽性</translation>
    </message>
    <message>
      <source>false positive</source>
      <translation>偽陽性</translation>
    </message>
    <message>
      <source>false negative</source>
      <translation>偽陰性</translation>
    </message>
    <message>
      <source>{layer} holds {value} in about {share} % of its pixels, far from all others, and does not declare it as nodata; it is read as a measured value. If it means 'no data', declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value') and run this again.</source>
      <translation>{layer} は、ピクセルの約 {share} % に他の値からかけ離れた {value} を含み、それをnodataと宣言していません。測定値として読みます。「データなし」の意味なら、そのように宣言し（ラスタ &gt; 変換 &gt; 変換（フォーマットの変換）、「出力バンドに指定nodata値を割り当て」）、もう一度実行してください。</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds {what} in {count} % of the pixels read and does not declare it as nodata; these pixels are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>{layer} のバンド {band} は、読んだピクセルの {count} % に {what} を含み、それをnodataと宣言していません。これらのピクセルは欠損として扱います。測定値なら別の値で書き、そうでなければnodataと宣言してください（ラスタ &gt; 変換 &gt; 変換（フォーマットの変換）、「出力バンドに指定nodata値を割り当て」）。</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds infinite values in {count} % of the pixels read; they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>{layer} のバンド {band} は、読んだピクセルの {count} % で無限大です。欠損として扱います。0による除算や0の対数は無限大になります。バンドの作り方を確かめ、そうしたピクセルをnodataと宣言してください。</translation>
    </message>
    <message>
      <source>Made by Landslide Mapper.</source>
      <translation>Landslide Mapperで作成。</translation>
    </message>
    <message>
      <source>The prediction {prediction} and the labels {labels} are nowhere both known, so there is nothing to compare. Choose labels (or a mapped area) that overlap the prediction.</source>
      <translation>予測 {prediction} とラベル {labels} の両方が既知の所がなく、比べられません。予測と重なるラベル（または判読済み領域）を選んでください。</translation>
    </message>
    <message>
      <source>The prediction {prediction} holds no valid pixel at all. Check its nodata value, or run the detection again.</source>
      <translation>予測 {prediction} に有効なピクセルがまったくありません。nodata値を確かめるか、もう一度検出してください。</translation>
    </message>
    <message>
      <source>The label raster {labels} holds no known pixel at all. Check the inventory and the mapped area.</source>
      <translation>ラベルラスタ {labels} に既知のピクセルがまったくありません。インベントリと判読済み領域を確かめてください。</translation>
    </message>
    <message>
      <source>error class</source>
      <translation>誤差クラス</translation>
    </message>
    <message>
      <source>{unknown} of {left_out} pixels are unknown and were left out ({unknown_prediction} without a prediction, {unknown_labels} without a label).</source>
      <translation>{left_out} ピクセルのうち {unknown} は不明で、除きました（予測なし {unknown_prediction}、ラベルなし {unknown_labels}）。</translation>
    </message>
    <message>
      <source>The reference holds no landslide pixel where the prediction is known, so recall and what depends on it are undefined (0/0).</source>
      <translation>予測が既知の所で参照に地すべりピクセルがないため、再現率とそれに基づく値は未定義（0/0）です。</translation>
    </message>
    <message>
      <source>Nothing was classified as landslide at this threshold, so precision is undefined (0/0).</source>
      <translation>このしきい値では何も地すべりと分類されないため、適合率は未定義（0/0）です。</translation>
    </message>
    <message>
      <source>The reference has no pixel without landslide, so the area under the ROC curve is undefined (0/0). {zero_as_nodata}</source>
      <translation>参照に地すべりでないピクセルがないため、ROC曲線の下の面積は未定義（0/0）です。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>Prediction and reference hold the same single class everywhere, so kappa is undefined (0/0).</source>
      <translation>予測と参照がどこでも同じ1つのクラスなので、カッパは未定義（0/0）です。</translation>
    </message>
    <message>
      <source>The mask classifies every known pixel as landslide. {zero_as_nodata}</source>
      <translation>マスクが既知の全ピクセルを地すべりと分類しています。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>The prediction holds only 0 and 1 (a mask): AUC and average precision need probabilities, so they are not given.</source>
      <translation>予測は0と1だけ（マスク）です。AUCと平均適合率には確率が必要なので、示しません。</translation>
    </message>
    <message>
      <source>error raster</source>
      <translation>誤差ラスタ</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {geotransform}, {GetName}</source>
      <translation>{geotransform} の {width} x {height} ピクセル、{GetName}</translation>
    </message>
    <message>
      <source>{name} learnt from {seen} of the {known} labelled pixels that it is judged on here, so these figures are better than they will be elsewhere.</source>
      <translation>{name} は、ここで評価するラベル付き {known} ピクセルのうち {seen} から学習しました。これらの数値は他の所より良く出ます。</translation>
    </message>
    <message>
      <source>Nothing of this ground is where {name} is known to have learnt, but the map does not tell all of that; if the rest was here, these figures flatter.</source>
      <translation>{name} がここで学習したという記録はありませんが、地図の記録は完全ではありません。残りがここにあれば、これらの数値は良く見えすぎます。</translation>
    </message>
    <message>
      <source>Threshold {default_threshold}: {prediction} does not tell which it was detected with.</source>
      <translation>しきい値 {default_threshold}: {prediction} には、どのしきい値で検出したかの記録がありません。</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Set LEARNT to leave_out to judge the others only.</source>
      <translation>その他だけで評価するには、LEARNTをleave_outにしてください。</translation>
    </message>
    <message>
      <source>Judge it on labels that it has not seen.</source>
      <translation>見ていないラベルで評価してください。</translation>
    </message>
    <message>
      <source>Nothing of this ground was learnt by {name}.</source>
      <translation>{name} はこの地面からは何も学習していません。</translation>
    </message>
    <message>
      <source>Threshold {threshold}: the one that {prediction} was detected with.</source>
      <translation>しきい値 {threshold}: {prediction} の検出に使われた値です。</translation>
    </message>
    <message>
      <source>The map does not tell where its model learnt; if that was here, these figures flatter.</source>
      <translation>地図に、モデルがどこで学習したかの記録がありません。ここなら、これらの数値は良く見えすぎます。</translation>
    </message>
    <message>
      <source>Judged only where {name} did not learn: {known} of {known2} labelled pixels; {seen} that it learnt from are left out.</source>
      <translation>{name} が学習していない所だけで評価: ラベル付き {known2} ピクセルのうち {known}。学習した {seen} は除きました。</translation>
    </message>
    <message>
      <source>label raster</source>
      <translation>ラベルラスタ</translation>
    </message>
    <message>
      <source>detection numbers</source>
      <translation>検出の番号</translation>
    </message>
    <message>
      <source>landslide numbers</source>
      <translation>地すべりの番号</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} was found</source>
      <translation>地すべりピクセル100個のうち {recall} 個を検出</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} were found</source>
      <translation>地すべりピクセル100個のうち {recall} 個を検出</translation>
    </message>
    <message>
      <source>{half} of {count} landslides were found to at least half of their area</source>
      <translation>{count} 個の地すべりのうち {half} 個は、面積の半分以上が検出されました</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} is one. {whole}.</source>
      <translation>{found}。地すべりと分類された100ピクセルのうち {right} 個が実際に地すべりです。{whole}。</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} are one. {whole}.</source>
      <translation>{found}。地すべりと分類された100ピクセルのうち {right} 個が実際に地すべりです。{whole}。</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>しきい値 {threshold}</translation>
    </message>
    <message>
      <source>By slope</source>
      <translation>傾斜別</translation>
    </message>
    <message>
      <source>F1 by slope.</source>
      <translation>傾斜別のF1。</translation>
    </message>
    <message>
      <source>By aspect</source>
      <translation>斜面方位別</translation>
    </message>
    <message>
      <source>F1 by aspect.</source>
      <translation>斜面方位別のF1。</translation>
    </message>
    <message>
      <source>share of the pixels classified as landslide that are landslide</source>
      <translation>地すべりと分類されたピクセルのうち、実際に地すべりである割合</translation>
    </message>
    <message>
      <source>share of the landslide pixels that were found</source>
      <translation>地すべりピクセルのうち検出された割合</translation>
    </message>
    <message>
      <source>harmonic mean of precision and recall</source>
      <translation>適合率と再現率の調和平均</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>地すべりクラスのIoU</translation>
    </message>
    <message>
      <source>intersection over union</source>
      <translation>共通部分÷和集合</translation>
    </message>
    <message>
      <source>Mean IoU</source>
      <translation>平均IoU</translation>
    </message>
    <message>
      <source>mean of both classes' IoU</source>
      <translation>両クラスのIoUの平均</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>コーエンのカッパ係数</translation>
    </message>
    <message>
      <source>agreement beyond chance</source>
      <translation>偶然を超える一致</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <source>share of all pixels that are classified correctly; high on any map with few landslides</source>
      <translation>正しく分類された全ピクセルの割合。地すべりの少ない地図では必ず高くなります</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>ROC曲線下面積</translation>
    </message>
    <message>
      <source>chance that a landslide pixel scores higher than another</source>
      <translation>地すべりピクセルの値が他のピクセルより高い確率</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>平均適合率</translation>
    </message>
    <message>
      <source>area under the precision-recall curve</source>
      <translation>適合率-再現率曲線の下の面積</translation>
    </message>
    <message>
      <source>How good is this landslide map?</source>
      <translation>この地すべり地図はどれほど正しいか</translation>
    </message>
    <message>
      <source>{prediction} compared with {reference}, threshold {threshold}</source>
      <translation>{prediction} と {reference} の比較、しきい値 {threshold}</translation>
    </message>
    <message>
      <source>The reference holds no landslide here; {fp} of {total} pixels were classified as landslide nevertheless.</source>
      <translation>ここでは参照に地すべりがありません。それでも {total} ピクセルのうち {fp} 個が地すべりと分類されました。</translation>
    </message>
    <message>
      <source>{found}: nothing was classified as landslide at this threshold.</source>
      <translation>{found}: このしきい値では、何も地すべりと分類されませんでした。</translation>
    </message>
    <message>
      <source>fewer than 1</source>
      <translation>1未満</translation>
    </message>
    <message>
      <source>more than 99</source>
      <translation>99超</translation>
    </message>
    <message>
      <source>The map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>The intervals come from a spatial block bootstrap: {cell_matrices} squares of {cell_side} x {cell_side2} pixels, resampled 1,000 times, because errors of neighbouring pixels are correlated.</source>
      <translation>区間は空間ブロックブートストラップによります。隣り合うピクセルの誤差は相関するため、{cell_side} x {cell_side2} ピクセルの正方形 {cell_matrices} 個を1,000回再抽出しました。</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混同行列</translation>
    </message>
    <message>
      <source>What other thresholds would give. The circle marks the threshold of this map.</source>
      <translation>他のしきい値での結果です。丸印がこの地図のしきい値です。</translation>
    </message>
    <message>
      <source>False positive rate</source>
      <translation>偽陽性率</translation>
    </message>
    <message>
      <source>True positive rate</source>
      <translation>真陽性率</translation>
    </message>
    <message>
      <source>On this area F1 would be highest, {f1}, at the threshold {best}. Choosing it from this comparison would flatter the map: choose thresholds on data that is not used to judge.</source>
      <translation>この領域では、F1はしきい値 {best} で最大の {f1} になります。この比較からしきい値を選ぶと、地図が良く見えすぎます。評価に使わないデータで選んでください。</translation>
    </message>
    <message>
      <source>Can the probabilities be trusted?</source>
      <translation>確率は信頼できるか</translation>
    </message>
    <message>
      <source>Probability on the map</source>
      <translation>地図上の確率</translation>
    </message>
    <message>
      <source>Share that is landslide</source>
      <translation>地すべりの割合</translation>
    </message>
    <message>
      <source>Landslides as objects</source>
      <translation>個体としての地すべり</translation>
    </message>
    <message>
      <source>{false_alarms} of {detections} detected patches do not touch any landslide of the reference.</source>
      <translation>検出された {detections} 個のまとまりのうち {false_alarms} 個は、参照のどの地すべりにも触れていません。</translation>
    </message>
    <message>
      <source>By landslide size</source>
      <translation>地すべりの大きさ別</translation>
    </message>
    <message>
      <source>Small landslides are the hardest: they have few pixels, and most of these lie on an edge.</source>
      <translation>小さな地すべりが最も難しいものです。ピクセルが少なく、そのほとんどが縁にあります。</translation>
    </message>
    <message>
      <source>under {high_m2} m²</source>
      <translation>{high_m2} m²未満</translation>
    </message>
    <message>
      <source>from {low_m2} m²</source>
      <translation>{low_m2} m²以上</translation>
    </message>
    <message>
      <source>How this was computed</source>
      <translation>計算方法</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {east} x {north} m ({GetName}). A pixel is classified as landslide when its probability is at least {threshold}. Precision, recall, F1 and mean IoU as in Chen et al. 2023 (equations 2 to 5), kappa as in Cohen 1960, areas under curves from {score_bins} score bins. 0/0 is reported as undefined, never as 0 or 1. Connected pixels, corners included, are one patch.</source>
      <translation>{east} x {north} mの {width} x {height} ピクセル（{GetName}）。確率が {threshold} 以上のピクセルを地すべりと分類します。適合率、再現率、F1、平均IoUはChen et al. 2023（式2〜5）、カッパはCohen 1960により、曲線の下の面積は {score_bins} 個の階級から求めます。0/0は未定義とし、0や1とはしません。角も含めてつながったピクセルを1つのまとまりとします。</translation>
    </message>
    <message>
      <source>Too few squares hold known pixels for an interval.</source>
      <translation>既知のピクセルを含む正方形が少なすぎて、区間を求められません。</translation>
    </message>
    <message>
      <source>called landslide</source>
      <translation>地すべりとされた</translation>
    </message>
    <message>
      <source>classified as no landslide</source>
      <translation>地すべりでないと分類</translation>
    </message>
    <message>
      <source>{detected} were classified as landslide, {detected2} of the {reference} in the reference (both where prediction and reference are known).</source>
      <translation>{detected} が地すべりと分類され、参照では {reference} のうち {detected2} です（いずれも、予測と参照の両方が既知の所）。</translation>
    </message>
    <message>
      <source>Precision and recall; average precision {average_precision}.</source>
      <translation>適合率と再現率。平均適合率 {average_precision}。</translation>
    </message>
    <message>
      <source>Receiver operating characteristic; area {auc}.</source>
      <translation>受信者動作特性（ROC）。面積 {auc}。</translation>
    </message>
    <message>
      <source>Reliability diagram. Expected calibration error {error}: the average difference between probability and reality.</source>
      <translation>信頼度図。期待較正誤差 {error}: 確率と実際との差の平均です。</translation>
    </message>
    <message>
      <source>The reference holds no landslide here.</source>
      <translation>ここでは参照に地すべりがありません。</translation>
    </message>
    <message>
      <source>{without_pixel} polygons of the inventory cover no known pixel (too small, or outside) and are not counted.</source>
      <translation>インベントリの {without_pixel} 個のポリゴンは既知のピクセルを覆わず（小さすぎるか、外側）、数えていません。</translation>
    </message>
    <message>
      <source>Recall of pixels by landslide size.</source>
      <translation>地すべりの大きさ別のピクセル再現率。</translation>
    </message>
    <message>
      <source>landslide in the reference</source>
      <translation>参照での地すべり</translation>
    </message>
    <message>
      <source>Map of true positives, false positives and false negatives</source>
      <translation>真陽性・偽陽性・偽陰性の地図</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95 %区間</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>意味</translation>
    </message>
    <message>
      <source>no landslide in the reference</source>
      <translation>参照で地すべりでない</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>平均確率</translation>
    </message>
    <message>
      <source>share of landslide</source>
      <translation>地すべりの割合</translation>
    </message>
    <message>
      <source>counts as found when covered by at least</source>
      <translation>検出とみなす被覆率の下限</translation>
    </message>
    <message>
      <source>landslides found</source>
      <translation>検出された地すべり</translation>
    </message>
    <message>
      <source>Recall by landslide size</source>
      <translation>地すべりの大きさ別の再現率</translation>
    </message>
    <message>
      <source>area of the landslide</source>
      <translation>地すべりの面積</translation>
    </message>
    <message>
      <source>found at 50 %</source>
      <translation>50 %で検出</translation>
    </message>
    <message>
      <source>found at 10 %</source>
      <translation>10 %で検出</translation>
    </message>
    <message>
      <source>recall of pixels</source>
      <translation>ピクセルの再現率</translation>
    </message>
    <message>
      <source>total area</source>
      <translation>総面積</translation>
    </message>
    <message>
      <source>landslide pixels</source>
      <translation>地すべりピクセル</translation>
    </message>
    <message>
      <source>false alarms (pixels)</source>
      <translation>誤検出（ピクセル）</translation>
    </message>
    <message>
      <source>landslide found (true positive)</source>
      <translation>検出された地すべり（真陽性）</translation>
    </message>
    <message>
      <source>false alarm (false positive)</source>
      <translation>誤検出（偽陽性）</translation>
    </message>
    <message>
      <source>landslide missed (false negative)</source>
      <translation>見逃した地すべり（偽陰性）</translation>
    </message>
    <message>
      <source>correctly no landslide</source>
      <translation>正しく地すべりでない</translation>
    </message>
    <message>
      <source>unknown, left out</source>
      <translation>不明、除外</translation>
    </message>
    <message>
      <source>a random guess</source>
      <translation>無作為な推測</translation>
    </message>
    <message>
      <source>perfectly calibrated probabilities</source>
      <translation>完全に較正された確率</translation>
    </message>
    <message>
      <source>this map</source>
      <translation>この地図</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>適合率</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>再現率</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲線</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>再現率</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>適合率</translation>
    </message>
    <message>
      <source>value</source>
      <translation>値</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>ピクセル</translation>
    </message>
    <message>
      <source>together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>share</source>
      <translation>割合</translation>
    </message>
    <message>
      <source>landslides</source>
      <translation>地すべり</translation>
    </message>
    <message>
      <source>Event of {event}: {before} pairs before, {across} across, {after} after it (not used).</source>
      <translation>イベント {event}: 前のペア {before}、またぐペア {across}、後のペア {after}（不使用）。</translation>
    </message>
    <message>
      <source>{on_the_day} pairs begin or end on the day of the event ({name}) and are left out: it is not known whether the image was taken before the event.</source>
      <translation>{on_the_day} 個のペアはイベント当日に始まるか終わるため（{name}）除外します。画像がイベントの前に撮られたかどうか分かりません。</translation>
    </message>
    <message>
      <source>The pairs across the event span {across} days, those before it {before}: part of the loss comes from the longer span. Take pairs of similar spans.</source>
      <translation>イベントをまたぐペアの間隔は {across} 日、前のペアは {before} 日です。低下の一部は間隔の長さによります。間隔の近いペアを使ってください。</translation>
    </message>
    <message>
      <source>Deformation components</source>
      <translation>変動成分</translation>
    </message>
    <message>
      <source>{rates} lines of sight</source>
      <translation>{rates} 方向の視線</translation>
    </message>
    <message>
      <source>Vertical and eastward rates are known for {valid_percent} % of the pixels, with standard errors of {vertical} and {east} mm/year on average. Northward motion is taken as 0: radar on polar orbits is hardly sensitive to it.</source>
      <translation>鉛直方向と東向きの速度は、ピクセルの {valid_percent} % で分かり、標準誤差は平均でそれぞれ {vertical} と {east} mm/年です。北向きの動きは0とします。極軌道のレーダーはそれをほとんど捉えません。</translation>
    </message>
    <message>
      <source>The error from neglecting northward motion</source>
      <translation>北向きの動きを無視することによる誤差</translation>
    </message>
    <message>
      <source>Where the ground moves northwards by 10 mm/year, the vertical rate is wrong by {north_to_vertical} and the east rate by {north_to_east} mm/year. Slopes that face north or south move that way: judge them by the downslope rate where its sensitivity allows.</source>
      <translation>地面が北へ10 mm/年動く所では、鉛直速度が {north_to_vertical}、東向き速度が {north_to_east} mm/年ずれます。北向きや南向きの斜面はそのように動きます。感度が許す所では、斜面方向の速度で判断してください。</translation>
    </message>
    <message>
      <source>Lines of sight</source>
      <translation>視線</translation>
    </message>
    <message>
      <source>Down the slope</source>
      <translation>斜面方向</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slope_percent} % of the pixels. It is unknown on flat ground, outside the DEM, and where no orbit sees {min_sensitivity} % of a motion down the slope.</source>
      <translation>斜面方向の速度は、ピクセルの {slope_percent} % で分かります。平坦地、DEMの外、斜面方向の動きの {min_sensitivity} % を捉える軌道がない所では不明です。</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>The first or last dates of the rates differ by {gap} days.</source>
      <translation>速度の最初または最後の日付が {gap} 日違います。</translation>
    </message>
    <message>
      <source>Not every rate states its dates, so it was not checked whether they cover the same period.</source>
      <translation>日付の記載のない速度があるため、同じ期間かどうかは確認していません。</translation>
    </message>
    <message>
      <source>look geometry</source>
      <translation>視線幾何</translation>
    </message>
    <message>
      <source>mm/year, standard error of the vertical rate</source>
      <translation>mm/年、鉛直速度の標準誤差</translation>
    </message>
    <message>
      <source>mm/year, standard error of the east rate</source>
      <translation>mm/年、東向き速度の標準誤差</translation>
    </message>
    <message>
      <source>vertical for each mm/year northwards</source>
      <translation>北へ1 mm/年あたりの鉛直</translation>
    </message>
    <message>
      <source>east for each mm/year northwards</source>
      <translation>北へ1 mm/年あたりの東</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>east</source>
      <translation>東</translation>
    </message>
    <message>
      <source>north</source>
      <translation>北</translation>
    </message>
    <message>
      <source>Reference pixel: column {column}, row {row} ({x}, {y}).</source>
      <translation>基準ピクセル: 列 {column}、行 {row}（{x}, {y}）。</translation>
    </message>
    <message>
      <source>The interferograms fall into {parts} groups of dates that no pair connects; between them the smallest velocity is assumed.</source>
      <translation>干渉画像は、どのペアにもつながらない {parts} 個の日付の群に分かれます。群の間では速度が最小になるように仮定します。</translation>
    </message>
    <message>
      <source>Motion to the north is taken as 0. Each mm/year of northward motion adds {vertical} mm/year to the vertical and {east} to the east rate.</source>
      <translation>北向きの動きは0とします。北へ1 mm/年動くごとに、鉛直速度に {vertical}、東向き速度に {east} mm/年が加わります。</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slopes} % of the pixels, the components for {known} %: the rest is flat, not covered by the DEM, or a slope along which no orbit sees {min_sensitivity} % of the motion. Take a larger DEM if it does not cover the rates.</source>
      <translation>斜面方向の速度はピクセルの {slopes} %、成分は {known} % で分かります。残りは、平坦地、DEMの外、または動きの {min_sensitivity} % を捉える軌道のない斜面です。DEMが速度を覆っていなければ、より大きいDEMを使ってください。</translation>
    </message>
    <message>
      <source>Not every rate states its dates: it is not checked whether they cover the same period.</source>
      <translation>日付の記載のない速度があります。同じ期間かどうかは確認しません。</translation>
    </message>
    <message>
      <source>The orbits cover different periods, {gap} days apart ({told}). Motion that changed between them is taken for a component: derive both rates from the same months.</source>
      <translation>軌道の期間が {gap} 日ずれています（{told}）。その間に変わった動きは成分と取り違えられます。両方の速度を同じ月から求めてください。</translation>
    </message>
    <message>
      <source>{name}: looks from {name2} (east {mean}, north {mean2}, up {mean3}).</source>
      <translation>{name}: {name2} から見ています（東 {mean}、北 {mean2}、上 {mean3}）。</translation>
    </message>
    <message>
      <source>The interferograms tell a wavelength of {told} m: WAVELENGTH {wavelength_m} m is ignored.</source>
      <translation>干渉画像に波長 {told} mの記載があります。WAVELENGTH {wavelength_m} mは無視します。</translation>
    </message>
    <message>
      <source>The files hold displacements; positive is taken as motion towards the satellite.</source>
      <translation>ファイルは変位です。正を衛星に近づく動きとします。</translation>
    </message>
    <message>
      <source>{name} fills -pi to pi and nothing beyond: its phase may be wrapped.</source>
      <translation>{name} は -πからπまでを埋め、その外がありません。位相がアンラップされていない可能性があります。</translation>
    </message>
    <message>
      <source>All interferograms lie between 0 and 1, as coherence does. Check that they hold phase.</source>
      <translation>すべての干渉画像が0と1の間にあり、コヒーレンスのようです。位相かどうか確かめてください。</translation>
    </message>
    <message>
      <source>{name} is a rate already: it is converted to mm/year (times {to_mm}), not derived.</source>
      <translation>{name} はすでに速度です。求め直さず、mm/年に換算します（{to_mm} 倍）。</translation>
    </message>
    <message>
      <source>{name} declares no unit; mm/year is assumed.</source>
      <translation>{name} には単位の宣言がありません。mm/年とみなします。</translation>
    </message>
    <message>
      <source>Deformation rate</source>
      <translation>変動速度</translation>
    </message>
    <message>
      <source>{days} to {days2}, {pairs} interferograms</source>
      <translation>{days}〜{days2}、干渉画像 {pairs} 枚</translation>
    </message>
    <message>
      <source>The rates towards the satellite run from {minimum} to {maximum} mm/year (negative: away from it), with a median of {median}. All rates are relative to the reference pixel at {x}, {y}, which is assumed not to move.</source>
      <translation>衛星に近づく向きの速度は {minimum}〜{maximum} mm/年（負は遠ざかる向き）、中央値は {median} です。すべての速度は、動かないと仮定した基準ピクセル {x}, {y} に対する値です。</translation>
    </message>
    <message>
      <source>Each line is one interferogram, from its first to its second date.</source>
      <translation>線1本が干渉画像1枚で、最初の日付から2番目の日付までを表します。</translation>
    </message>
    <message>
      <source>How well the pairs are explained</source>
      <translation>ペアがどれだけ説明できるか</translation>
    </message>
    <message>
      <source>Root mean square of what the inversion leaves unexplained in each interferogram. One that stands out has an unwrapping error or strong atmosphere.</source>
      <translation>各干渉画像で、逆解析が説明できずに残したものの二乗平均平方根です。際立つものには、アンラップの誤りか強い大気の影響があります。</translation>
    </message>
    <message>
      <source>deformation rate</source>
      <translation>変動速度</translation>
    </message>
    <message>
      <source>Residual of each interferogram in radians</source>
      <translation>各干渉画像の残差（ラジアン）</translation>
    </message>
    <message>
      <source>, coherence {coherence}</source>
      <translation>、コヒーレンス {coherence}</translation>
    </message>
    <message>
      <source>least coherence</source>
      <translation>最小コヒーレンス</translation>
    </message>
    <message>
      <source>positive phase means</source>
      <translation>正の位相の意味</translation>
    </message>
    <message>
      <source>plane removed from each interferogram</source>
      <translation>各干渉画像から平面を除去</translation>
    </message>
    <message>
      <source>mm per year towards the satellite</source>
      <translation>衛星に近づく向きのmm/年</translation>
    </message>
    <message>
      <source>{residual_rms} rad{mean}</source>
      <translation>{residual_rms} rad{mean}</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>衛星から遠ざかる</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>衛星に近づく</translation>
    </message>
    <message>
      <source>connected groups of dates</source>
      <translation>つながった日付の群</translation>
    </message>
    <message>
      <source>of the pixels solved</source>
      <translation>のピクセルを解いた</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>ペアのネットワーク</translation>
    </message>
    <message>
      <source>Rates</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>year</source>
      <translation>年</translation>
    </message>
    <message>
      <source>interferogram</source>
      <translation>干渉画像</translation>
    </message>
    <message>
      <source>interferograms</source>
      <translation>干渉画像</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>The bands lie in different folders: {parts}. If these are two images, an index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>バンドが別々のフォルダにあります: {parts}。これらが2枚の画像なら、そこから計算した指数は2つの時点の地表を混ぜます。1枚の画像のバンドを与え、もう1枚はPREFIXを付けて別に実行してください。</translation>
    </message>
    <message>
      <source>The bands are not of one day: {parts}. An index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>バンドの日付が同じではありません: {parts}。そこから計算した指数は2つの時点の地表を混ぜます。1枚の画像のバンドを与え、もう1枚はPREFIXを付けて別に実行してください。</translation>
    </message>
    <message>
      <source>Whole numbers up to {largest} and no declared scale in {names}: they are read as reflectance times 10,000, as Sentinel-2, HLS and PlanetScope store it. Set SCALE where that is wrong (1 keeps the numbers).</source>
      <translation>{names} は {largest} までの整数で、スケールの宣言がありません。Sentinel-2、HLS、PlanetScopeの保存形式と同じく、反射率の10,000倍として読みます。違う場合はSCALEを設定してください（1なら数値のまま）。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} にはセンサの記載がありません。バンド番号 {assumed} をSentinel-2のものとして読みます。Landsat（30 mピクセル）なら、バンドをblue、green、red、nir、swir1、swir2と名付けるか、プロダクトのファイル名（LC08_...）のままにしてください。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} にはセンサの記載がありません。バンド番号 {assumed} をSentinel-2のものとして読みます。Landsat（30 mピクセル）なら、バンドをblue、green、red、nir、swir1、swir2と名付けるか、プロダクトのファイル名（LC08_...）のままにしてください。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} にはセンサの記載がありません。バンド番号 {assumed} をSentinel-2のものとして読みます。Landsat（30 mピクセル）なら、バンドをblue、green、red、nir、swir1、swir2と名付けるか、プロダクトのファイル名（LC08_...）のままにしてください。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} にはセンサの記載がありません。バンド番号 {assumed} をSentinel-2のものとして読みます。Landsat（30 mピクセル）なら、バンドをblue、green、red、nir、swir1、swir2と名付けるか、プロダクトのファイル名（LC08_...）のままにしてください。</translation>
    </message>
    <message>
      <source>{layer} declares no nodata value, but zeros lie along its border: 0 is taken as missing. Declare a nodata value if 0 is valid.</source>
      <translation>{layer} にはnodata値の宣言がありませんが、縁に0が並んでいます。0を欠損として扱います。0が有効なら、nodata値を宣言してください。</translation>
    </message>
    <message>
      <source>{layer}: surface reflectance of Landsat Collection 2, value x {landsat_scale} - {value}; 0 is missing.</source>
      <translation>{layer}: Landsat Collection 2の地表反射率、値 x {landsat_scale} - {value}。0は欠損です。</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, which is not a reflectance (0 to 1) but a digital number. Set SCALE (0.0001 for Sentinel-2) and run again.</source>
      <translation>{name} は {maximum} に達します。これは反射率（0〜1）ではなくデジタル値です。SCALE（Sentinel-2では0.0001）を設定し、もう一度実行してください。</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, brighter than any surface: glint, or saturated pixels that the file does not mark.</source>
      <translation>{name} は、どの地表よりも明るい {maximum} に達します。太陽光の反射か、ファイルで示されていない飽和ピクセルです。</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tiles, {products}.</source>
      <translation>{path}: {level}、タイル {tiles} 個、{products}。</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tile, {products}.</source>
      <translation>{path}: {level}、タイル {tiles} 個、{products}。</translation>
    </message>
    <message>
      <source>{name} has no cloud mask; its clouds stay in the image.</source>
      <translation>{name} には雲マスクがありません。雲は画像に残ります。</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR変化</translation>
    </message>
    <message>
      <source>{before} dates before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>イベント前の {before} 日分を、後の {after} 日分と比べます。zスコアが3を超えると、そこの地表の普段の変動を大きく外れています。</translation>
    </message>
    <message>
      <source>{before} dates before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>イベント前の {before} 日分を、後の {after} 日分と比べます。zスコアが3を超えると、そこの地表の普段の変動を大きく外れています。</translation>
    </message>
    <message>
      <source>{before} date before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>イベント前の {before} 日分を、後の {after} 日分と比べます。zスコアが3を超えると、そこの地表の普段の変動を大きく外れています。</translation>
    </message>
    <message>
      <source>{before} date before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>イベント前の {before} 日分を、後の {after} 日分と比べます。zスコアが3を超えると、そこの地表の普段の変動を大きく外れています。</translation>
    </message>
    <message>
      <source>The shift is that of each date against the median of the pre-event dates, by phase correlation; positive to the right and down. No value means that the images have too little in common to measure it.</source>
      <translation>ずれは、位相相関による、イベント前の日付の中央値に対する各日付のずれで、右と下が正です。値がないのは、画像の共通部分が少なく測れないことを示します。</translation>
    </message>
    <message>
      <source>shift, columns</source>
      <translation>ずれ（列）</translation>
    </message>
    <message>
      <source>shift, rows</source>
      <translation>ずれ（行）</translation>
    </message>
    <message>
      <source>scale of the values</source>
      <translation>値のスケール</translation>
    </message>
    <message>
      <source>speckle filter</source>
      <translation>スペックルフィルタ</translation>
    </message>
    <message>
      <source>largest shift allowed</source>
      <translation>許容する最大のずれ</translation>
    </message>
    <message>
      <source>{filter}, {window} pixels</source>
      <translation>{filter}、{window} ピクセル</translation>
    </message>
    <message>
      <source>{max_shift} pixels</source>
      <translation>{max_shift} ピクセル</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>dates of {value}</source>
      <translation>{value} の日付</translation>
    </message>
    <message>
      <source>spread of speckle alone, {name}</source>
      <translation>スペックルだけによるばらつき、{name}</translation>
    </message>
    <message>
      <source>pixels, the largest shift</source>
      <translation>ピクセル、最大のずれ</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>file</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>side</source>
      <translation>前後</translation>
    </message>
    <message>
      <source>polarisation</source>
      <translation>偏波</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) tells that its values are {scale}: INPUT_SCALE {given} is ignored.</source>
      <translation>{layer}（{parameter}）に、値は {scale} との記載があります。INPUT_SCALE {given} は無視します。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}): digital numbers, calibrated by {calibration_db} dB.</source>
      <translation>{layer}（{parameter}）: デジタル値を {calibration_db} dBで校正しました。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has a median of {median_db} dB, which no ground reflects: its values are not calibrated (digital numbers?), or not on the scale of INPUT_SCALE. Calibrate the image first; results are only comparable within it.</source>
      <translation>{layer}（{parameter}）の中央値は {median_db} dBで、こうした反射をする地表はありません。校正されていない（デジタル値）か、INPUT_SCALEのスケールと違います。先に画像を校正してください。結果はこの画像の中でしか比べられません。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {wanted}; it is taken in the place of {polarisation}.</source>
      <translation>{layer}（{parameter}）は {wanted} です。{polarisation} の代わりに使います。</translation>
    </message>
    <message>
      <source>{name} ({name2}): {looks} equivalent looks.</source>
      <translation>{name}（{name2}）: 等価ルック数 {looks}。</translation>
    </message>
    <message>
      <source>Relative orbit: {value}; satellite: {value2}; scale: {scale}.</source>
      <translation>相対軌道: {value}、衛星: {value2}、スケール: {scale}。</translation>
    </message>
    <message>
      <source>By the file names the values are {scale}: INPUT_SCALE {scale2} is ignored.</source>
      <translation>ファイル名によると値は {scale} です。INPUT_SCALE {scale2} は無視します。</translation>
    </message>
    <message>
      <source>{value}: {looks} equivalent looks, {left} after the filter; speckle alone gives a spread of {floors} dB.</source>
      <translation>{value}: 等価ルック数 {looks}、フィルタ後 {left}。スペックルだけで {floors} dBばらつきます。</translation>
    </message>
    <message>
      <source>{before} dates before, {after} after the event</source>
      <translation>イベント前 {before} 時期、イベント後 {after} 時期</translation>
    </message>
    <message>
      <source>Too little in common to measure the shift of {unsure} of {found} dates ({unsure2}): their co-registration was not checked.</source>
      <translation>{found} 日分のうち {unsure} 日分（{unsure2}）は共通部分が少なく、ずれを測れません。位置合わせは確認していません。</translation>
    </message>
    <message>
      <source>Co-registration: the largest shift is {certain} pixels.</source>
      <translation>位置合わせ: 最大のずれは {certain} ピクセルです。</translation>
    </message>
    <message>
      <source>{name} has {rastercount} bands; the first is taken as elevation.</source>
      <translation>{name} には {rastercount} バンドあります。最初のバンドを標高とします。</translation>
    </message>
    <message>
      <source>{name} has elevations in {name2} ({metres} m); they are converted to metres.</source>
      <translation>{name} の標高は {name2}（{metres} m）単位です。メートルに換算します。</translation>
    </message>
    <message>
      <source>{name} holds impossible heights (outside -11,000 to 9,000 m); they are taken as missing. If its unit is not the metre, convert it first; if they are fill, declare them as nodata.</source>
      <translation>{name} にあり得ない標高（-11,000〜9,000 mの外）があります。欠損として扱います。単位がメートルでなければ先に換算し、埋め草の値ならnodataと宣言してください。</translation>
    </message>
    <message>
      <source>{table} is being updated by someone else; waiting.</source>
      <translation>{table} は他の人が更新中です。待っています。</translation>
    </message>
    <message>
      <source>{layer}: {name} holds whole numbers up to {max} only, which are classes of aspect and no angles; they are treated as classes.</source>
      <translation>{layer}: {name} は {max} までの整数だけで、角度ではなく斜面方位の区分です。カテゴリとして扱います。</translation>
    </message>
    <message>
      <source>{layer}: {name} declares no unit and reaches {max}; it is taken as radians and turned into degrees. If it is in degrees, declare that as the band's unit.</source>
      <translation>{layer}: {name} には単位の宣言がなく、{max} に達します。ラジアンとみなして度に換算します。度なら、バンドの単位として宣言してください。</translation>
    </message>
    <message>
      <source>{layer} declares its heights in '{name}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{layer} の標高の単位「{name}」は既知の長さの単位ではありません。メートルとみなします。</translation>
    </message>
    <message>
      <source>{layer} lies in a CRS whose unit is the {GetLinearUnitsName}, and declares no unit of its heights; they are taken as metres. If they are not, declare the band's unit.</source>
      <translation>{layer} のCRSの単位は {GetLinearUnitsName} で、標高の単位の宣言がありません。メートルとみなします。違う場合はバンドの単位を宣言してください。</translation>
    </message>
    <message>
      <source>{name} holds only 0 and 255; 255 is taken as landslide.</source>
      <translation>{name} は0と255だけです。255を地すべりとみなします。</translation>
    </message>
    <message>
      <source>{name} holds only 0 and its nodata value 255, so it knows of no landslide. If 255 marks the landslides, save it without that nodata value.</source>
      <translation>{name} は0とnodata値の255だけで、地すべりがありません。255が地すべりなら、そのnodata値なしで保存してください。</translation>
    </message>
    <message>
      <source>{layer} has elevations in {name} ({metres} m); they are converted to metres.</source>
      <translation>{layer} の標高は {name}（{metres} m）単位です。メートルに換算します。</translation>
    </message>
    <message>
      <source>{layer} has slopes in per cent; they are converted to degrees.</source>
      <translation>{layer} の傾斜はパーセントです。度に換算します。</translation>
    </message>
    <message>
      <source>{layer} has slopes in radians; they are converted to degrees.</source>
      <translation>{layer} の傾斜はラジアンです。度に換算します。</translation>
    </message>
    <message>
      <source>{layer} has slopes as a ratio; they are converted to degrees.</source>
      <translation>{layer} の傾斜は比です。度に換算します。</translation>
    </message>
    <message>
      <source>{layer} declares no unit of its slopes, and they reach {max} only; they are taken as degrees. If they are radians or a ratio, declare that as the band's unit.</source>
      <translation>{layer} には傾斜の単位の宣言がなく、最大でも {max} です。度とみなします。ラジアンや比なら、バンドの単位として宣言してください。</translation>
    </message>
    <message>
      <source>{layer} holds {fill} in {count} pixels ({times} % of those read) and does not declare it as nodata; they are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>{layer} は {count} ピクセル（読んだうちの {times} %）に {fill} を含み、それをnodataと宣言していません。欠損として扱います。測定値なら別の値で書き、そうでなければnodataと宣言してください（ラスタ &gt; 変換 &gt; 変換（フォーマットの変換）、「出力バンドに指定nodata値を割り当て」）。</translation>
    </message>
    <message>
      <source>{layer} holds infinite values in {count} pixels ({times} % of those read); they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>{layer} は {count} ピクセル（読んだうちの {times} %）で無限大です。欠損として扱います。0による除算や0の対数は無限大になります。バンドの作り方を確かめ、そうしたピクセルをnodataと宣言してください。</translation>
    </message>
    <message>
      <source>{layer}: {count} pixels ({share} %) hold {fill}; they are missing.</source>
      <translation>{layer}: {count} ピクセル（{share} %）が {fill} で、欠損です。</translation>
    </message>
    <message>
      <source>no landslide</source>
      <translation>地すべりでない</translation>
    </message>
    <message>
      <source>{area} are landslide, plus or minus {half_width}</source>
      <translation>{area} が地すべりです（± {half_width}）</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows {mapped}, {more} than the sample supports.</source>
      <translation>{said}（95 %信頼区間）。地図は {mapped} で、標本が裏付けるより {more}。</translation>
    </message>
    <message>
      <source>How much is landslide, and how certain is that?</source>
      <translation>地すべりはどれだけあり、どれほど確かか</translation>
    </message>
    <message>
      <source>{map_name}, judged by {sample_name}</source>
      <translation>{map_name} を {sample_name} で評価</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows none.</source>
      <translation>{said}（95 %信頼区間）。地図には地すべりがありません。</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the {mapped} on the map agree with that.</source>
      <translation>{said}（95 %信頼区間）。地図の {mapped} はこれと矛盾しません。</translation>
    </message>
    <message>
      <source>on the map</source>
      <translation>地図上</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>標準誤差</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>面積の割合</translation>
    </message>
    <message>
      <source>Error matrix</source>
      <translation>誤差行列</translation>
    </message>
    <message>
      <source>Shares of the whole area, as a map user needs them:</source>
      <translation>地図の利用者に必要な、全面積に対する割合:</translation>
    </message>
    <message>
      <source>The points behind them:</source>
      <translation>その元となる点:</translation>
    </message>
    <message>
      <source>A stratified random sample whose strata are the map's classes (landslide at a probability of {threshold} or more). Estimates, standard errors and 95 % intervals (1.96 standard errors) by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57). They hold for a sample drawn at random in each class, whatever the map's quality; points chosen by hand invalidate them. Areas are measured on the ellipsoid.</source>
      <translation>地図のクラスを層とする層化無作為標本です（確率 {threshold} 以上が地すべり）。推定値、標準誤差、95 %区間（標準誤差の1.96倍）はOlofsson et al. 2014（Remote Sensing of Environment 148, 42-57）の式1〜11によります。各クラスから無作為に抽出した標本なら、地図の質によらず成り立ちます。手で選んだ点では成り立ちません。面積は楕円体上で測ります。</translation>
    </message>
    <message>
      <source>Landslide area: counting pixels of the map, and the stratified estimate with its 95 % interval. Counting pixels includes the map's false alarms and leaves out what it missed, so use the estimate.</source>
      <translation>地すべりの面積: 地図のピクセル数によるものと、95 %区間付きの層化推定です。ピクセル数は誤検出を含み、見逃しを含まないので、推定値を使ってください。</translation>
    </message>
    <message>
      <source>The lower end of the interval falls below zero, so the sample is too small to show that there is any landslide at all. Draw more points in the class 'no landslide': that is where missed landslides are.</source>
      <translation>区間の下限が0を下回るので、地すべりがあること自体を示すには標本が小さすぎます。「地すべりでない」クラスの点を増やしてください。見逃した地すべりはそこにあります。</translation>
    </message>
    <message>
      <source>share of the area that is correct</source>
      <translation>正しい面積の割合</translation>
    </message>
    <message>
      <source>Of the {drawn} points in '{name}' on the map only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals above are too narrow: draw more points in that class.</source>
      <translation>地図上の「{name}」の {drawn} 点のうち、少ない方（正または誤）は {rarer} 点だけです。5点未満では上の区間が狭くなりすぎます。そのクラスの点を増やしてください。</translation>
    </message>
    <message>
      <source>{left_out} points were left out: their reference is 'unknown', or the map is unknown there.</source>
      <translation>{left_out} 個の点を除きました。参照が「不明」か、地図がそこで不明です。</translation>
    </message>
    <message>
      <source>landslide, {landslide}</source>
      <translation>地すべり、{landslide}</translation>
    </message>
    <message>
      <source>landslide on the map</source>
      <translation>地図上の地すべり</translation>
    </message>
    <message>
      <source>of what is mapped is landslide (user's accuracy)</source>
      <translation>図化されたうち地すべりである割合（ユーザー精度）</translation>
    </message>
    <message>
      <source>of the landslide area is mapped (producer's accuracy)</source>
      <translation>地すべり面積のうち図化された割合（プロデューサー精度）</translation>
    </message>
    <message>
      <source>of the area is correct (overall accuracy)</source>
      <translation>正しい面積の割合（全体精度）</translation>
    </message>
    <message>
      <source>Landslide area on the map and estimated from the sample</source>
      <translation>地図上の、および標本から推定した地すべり面積</translation>
    </message>
    <message>
      <source>user's, {called}</source>
      <translation>ユーザー精度、{called}</translation>
    </message>
    <message>
      <source>of what is mapped as {called}, this share is it</source>
      <translation>{called} と図化されたうち、実際にそうである割合</translation>
    </message>
    <message>
      <source>producer's, {called}</source>
      <translation>プロデューサー精度、{called}</translation>
    </message>
    <message>
      <source>of what is {called}, this share is mapped as it</source>
      <translation>{called} であるもののうち、そう図化された割合</translation>
    </message>
    <message>
      <source>{name} in the reference</source>
      <translation>参照での {name}</translation>
    </message>
    <message>
      <source>Only {points} points lie in '{name}' on the map. Olofsson et al. advise 50 to 100 in a rare class; with fewer, a share of exactly 0 or 100 % gets an interval that is too narrow.</source>
      <translation>地図上の「{name}」には {points} 点しかありません。Olofsson et al. は、まれなクラスに50〜100点を勧めています。少ないと、ちょうど0や100 %の割合の区間が狭くなりすぎます。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>推定値</translation>
    </message>
    <message>
      <source>total</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>推定</translation>
    </message>
    <message>
      <source>Carving the valley</source>
      <translation>谷を刻んでいます</translation>
    </message>
    <message>
      <source>Letting the slopes fail</source>
      <translation>斜面を崩しています</translation>
    </message>
    <message>
      <source>Sentinel-2 passes by day</source>
      <translation>Sentinel-2が昼に通過します</translation>
    </message>
    <message>
      <source>Sentinel-1 passes by night, and has passed before</source>
      <translation>Sentinel-1が夜に通過します（以前にも通過）</translation>
    </message>
    <message>
      <source>Twenty passes of each orbit make the interferograms</source>
      <translation>各軌道20回の通過から干渉画像を作ります</translation>
    </message>
    <message>
      <source>Drawing the maps</source>
      <translation>地図を描いています</translation>
    </message>
    <message>
      <source>{size} landslides cover {total_m2}; most are about {max} large, and the largest, with {largest}, makes up {largest2} of it.</source>
      <translation>{size} 個の地すべりが {total_m2} を覆います。多くは約 {max} で、最大のもの（{largest}）がその {largest2} を占めます。</translation>
    </message>
    <message>
      <source>{count} large polygons, {area_share} of the area, look like several landslides drawn as one. Then there were more and smaller landslides than counted here, the tail is too heavy and the volume too large. Split them before using these figures.</source>
      <translation>面積の {area_share} を占める {count} 個の大きなポリゴンは、複数の地すべりを1つに描いたように見えます。その場合、実際の地すべりはここで数えたより多く小さく、分布の裾は重すぎ、体積は大きすぎます。これらの数値を使う前に分割してください。</translation>
    </message>
    <message>
      <source>How large are these landslides?</source>
      <translation>地すべりの大きさはどれくらいか</translation>
    </message>
    <message>
      <source>{name}, {size} landslides</source>
      <translation>{name}、地すべり {size} 個</translation>
    </message>
    <message>
      <source>{cubic_metres} million m³</source>
      <translation>{cubic_metres} 百万m³</translation>
    </message>
    <message>
      <source>The distribution of areas</source>
      <translation>面積の分布</translation>
    </message>
    <message>
      <source>log10 of the area (m²)</source>
      <translation>面積（m²）のlog10</translation>
    </message>
    <message>
      <source>log10 of the probability density (1/m²)</source>
      <translation>確率密度（1/m²）のlog10</translation>
    </message>
    <message>
      <source>The fits</source>
      <translation>当てはめ</translation>
    </message>
    <message>
      <source>exponent of the tail</source>
      <translation>裾の指数</translation>
    </message>
    <message>
      <source>rollover (most frequent area)</source>
      <translation>ロールオーバー（最頻の面積）</translation>
    </message>
    <message>
      <source>The {better} fits better by Akaike's criterion; both have three parameters. A rollover near the smallest landslide that could be mapped may come from the mapping, not from the ground.</source>
      <translation>赤池の基準では {better} の方がよく合います。どちらもパラメータは3つです。図化できる最小の地すべりに近いロールオーバーは、地盤ではなく図化に由来することがあります。</translation>
    </message>
    <message>
      <source>Magnitude of the event</source>
      <translation>イベントの規模</translation>
    </message>
    <message>
      <source>mL = log10 N_LT = {magnitude} from the {size} landslides of this inventory (Malamud et al. 2004). It is the magnitude of the event only if they all belong to one event and none is missing.</source>
      <translation>このインベントリの地すべり {size} 個から、mL = log10 N_LT = {magnitude}（Malamud et al. 2004）。すべてが1つのイベントに属し、欠けがない場合にだけ、イベントの規模です。</translation>
    </message>
    <message>
      <source>From the landslides of {tail_m2} and more alone, if the rest follows the general distribution: mL = {magnitude_from_tail}, that is {magnitude_from_tail2} landslides. A number much larger than the count means that small ones were not mapped.</source>
      <translation>{tail_m2} 以上の地すべりだけから、残りが一般分布に従うとすると、mL = {magnitude_from_tail}、つまり {magnitude_from_tail2} 個です。数えた数よりずっと多ければ、小さなものが図化されていません。</translation>
    </message>
    <message>
      <source>V = {log_alpha} A^{gamma} ({source}): {volume_text} in all, 95 % interval {low} to {high}.</source>
      <translation>V = {log_alpha} A^{gamma}（{source}）: 合計 {volume_text}、95 %区間 {low}〜{high}。</translation>
    </message>
    <message>
      <source>The interval covers the uncertainty of the law's coefficients only (standard errors {gamma_error} of the exponent, {log_alpha_error} of log10 of the factor), not the scatter of single landslides, the errors of the outlines, or that this ground may follow another law.</source>
      <translation>区間は法則の係数の不確かさだけを含み（標準誤差は指数 {gamma_error}、係数のlog10 {log_alpha_error}）、個々の地すべりのばらつき、輪郭の誤差、この地盤が別の法則に従う可能性は含みません。</translation>
    </message>
    <message>
      <source>Areas are measured on the ellipsoid, a polygon with several parts is one landslide. Fits maximise the likelihood of all areas; fits to histograms are biased. Intervals are the central {level} of {replicates} fits to samples drawn from the areas with replacement.</source>
      <translation>面積は楕円体上で測り、複数の部分からなるポリゴンは1つの地すべりとします。当てはめは全面積の尤度を最大にします。ヒストグラムへの当てはめには偏りがあります。区間は、面積から復元抽出した標本への {replicates} 回の当てはめの中央 {level} です。</translation>
    </message>
    <message>
      <source>A polygon looks amalgamated when it has at least {large} times the median area and fills less than {min_solidity} of its convex hull, or has several parts or holes: {count} do here, with {area_share} of the area (after Marc &amp; Hovius 2015).</source>
      <translation>面積の中央値の {large} 倍以上で凸包の {min_solidity} 未満しか埋めないか、複数の部分や穴を持つポリゴンは、融合したものとみなします。ここでは {count} 個、面積の {area_share} です（Marc &amp; Hovius 2015による）。</translation>
    </message>
    <message>
      <source>area of all of them</source>
      <translation>全体の面積</translation>
    </message>
    <message>
      <source>event magnitude mL</source>
      <translation>イベント規模mL</translation>
    </message>
    <message>
      <source>exponent of the tail, {low} to {high}</source>
      <translation>裾の指数、{low}〜{high}</translation>
    </message>
    <message>
      <source>rollover, {max} to {high}</source>
      <translation>ロールオーバー、{max}〜{high}</translation>
    </message>
    <message>
      <source>inverse gamma (Malamud et al. 2004)</source>
      <translation>逆ガンマ（Malamud et al. 2004）</translation>
    </message>
    <message>
      <source>double Pareto (Stark &amp; Hovius 2001)</source>
      <translation>二重パレート（Stark &amp; Hovius 2001）</translation>
    </message>
    <message>
      <source>the general distribution of Malamud et al. 2004</source>
      <translation>Malamud et al. 2004の一般分布</translation>
    </message>
    <message>
      <source>Probability density of landslide areas. The fits use every area, not the bins.</source>
      <translation>地すべり面積の確率密度。当てはめは階級ではなくすべての面積を使います。</translation>
    </message>
    <message>
      <source>inverse gamma</source>
      <translation>逆ガンマ</translation>
    </message>
    <message>
      <source>double Pareto</source>
      <translation>二重パレート</translation>
    </message>
    <message>
      <source>Below the rollover areas become rare faster than any power law, so the double Pareto's beta and t are not determined by these data; its tail is.</source>
      <translation>ロールオーバーより下では、面積はどのべき乗則よりも速くまれになるため、二重パレートのβとtはこのデータでは決まりません。裾は決まります。</translation>
    </message>
    <message>
      <source>The tail's exponent is below 2: a few large landslides make up nearly all of the area. In inventories it usually lies between 2 and 3; look for polygons that hold several landslides.</source>
      <translation>裾の指数が2未満です。少数の大きな地すべりが面積のほぼすべてを占めます。インベントリでは通常2〜3です。複数の地すべりを含むポリゴンがないか確かめてください。</translation>
    </message>
    <message>
      <source>Fewer than {min_tail} landslides reach {tail_m2}, too few to estimate from the large ones how many there were.</source>
      <translation>{tail_m2} に達する地すべりが {min_tail} 個未満で、大きなものから総数を推定するには少なすぎます。</translation>
    </message>
    <message>
      <source>volume, {low} to {high}</source>
      <translation>体積、{low}〜{high}</translation>
    </message>
    <message>
      <source>this inventory, in bins for display only</source>
      <translation>このインベントリ（表示用の階級）</translation>
    </message>
    <message>
      <source>Malamud et al. 2004</source>
      <translation>Malamud et al. 2004</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov distance</source>
      <translation>コルモゴロフ・スミルノフ距離</translation>
    </message>
    <message>
      <source>rollover</source>
      <translation>ロールオーバー</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>体積</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>単位</translation>
    </message>
    <message>
      <source>log-likelihood</source>
      <translation>対数尤度</translation>
    </message>
    <message>
      <source>AIC</source>
      <translation>AIC</translation>
    </message>
    <message>
      <source>{layer}: {name} is in another unit ({metres} m); it is converted to metres.</source>
      <translation>{layer}: {name} は別の単位（{metres} m）です。メートルに換算します。</translation>
    </message>
    <message>
      <source>{layer} holds whole numbers only ({size} different): they are taken as codes of classes, between which nothing is interpolated. If they are measured values, stack it under another role.</source>
      <translation>{layer} は整数だけ（{size} 種類）です。クラスのコードとみなし、その間を補間しません。測定値なら、別の役割でスタックしてください。</translation>
    </message>
    <message>
      <source>{layer}: {name} reaches {max}, which is no slope in degrees, and declares no unit; it is taken as it is. Declare the band's unit (%), or give a slope in degrees.</source>
      <translation>{layer}: {name} は {max} に達し、度の傾斜ではなく、単位の宣言もありません。そのまま使います。バンドの単位（%）を宣言するか、度の傾斜を与えてください。</translation>
    </message>
    <message>
      <source>{inventory}: no mapped area is given, so every pixel outside its polygons counts as 'not landslide'. Give the area where the inventory is complete as AREA.</source>
      <translation>{inventory}: 判読済み領域が与えられていないので、ポリゴンの外のピクセルはすべて「地すべりでない」とします。インベントリが完全な領域をAREAに与えてください。</translation>
    </message>
    <message>
      <source>Pixels without a value: {told}. With MISSING exclude, training and detection leave out every pixel that lacks a band; with fill, a missing band counts as its mean.</source>
      <translation>値のないピクセル: {told}。MISSING excludeでは、バンドの欠けたピクセルを学習と検出から除きます。fillでは、欠けたバンドを平均値とします。</translation>
    </message>
    <message>
      <source>No reflectances of 0-1, by their mean: {told}. They are stacked as they are, which fits no model that learnt from reflectances. Run them through 'Optical factors' first.</source>
      <translation>平均から見て0〜1の反射率ではありません: {told}。そのままスタックしますが、反射率から学習したモデルには合いません。先に「光学因子」にかけてください。</translation>
    </message>
    <message>
      <source>{name} declares no nodata value, and {zeros} % of its pixels are exactly 0 in every band. If 0 means 'no data' here, declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value': 0) and stack again.</source>
      <translation>{name} にはnodata値の宣言がなく、ピクセルの {zeros} % がすべてのバンドでちょうど0です。0が「データなし」なら宣言し（ラスタ &gt; 変換 &gt; 変換（フォーマットの変換）、「出力バンドに指定nodata値を割り当て」: 0）、もう一度スタックしてください。</translation>
    </message>
    <message>
      <source>and {told} more</source>
      <translation>ほか {told} 件</translation>
    </message>
    <message>
      <source>{there} of {runs} trainings are there from the comparison that was stopped; continuing.</source>
      <translation>停止した比較から、{runs} 回のうち {there} 回の学習が残っています。続けます。</translation>
    </message>
    <message>
      <source>A stopped comparison beside the table was made from other inputs ({different}); starting again.</source>
      <translation>表のそばにある停止した比較は別の入力（{different}）から作られています。最初から始めます。</translation>
    </message>
    <message>
      <source>{name}, seed {seed} ({number} of {runs}): {architecture}, {bands} bands.</source>
      <translation>{name}、シード {seed}（{number}/{runs}）: {architecture}、{bands} バンド。</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; rows of each worker: {told}.</source>
      <translation>{scheduler} のDaskクラスタで学習しました。各ワーカーの行: {told}。</translation>
    </message>
    <message>
      <source>Best on the test area: {best} with F1 {spread_text}.</source>
      <translation>テスト領域で最良: {best}、F1 {spread_text}。</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below, {judged} the seeds' spread of {spread}.</source>
      <translation>{sentence} 次は {second}、差 {gap}、{judged} シードのばらつき {spread}。</translation>
    </message>
    <message>
      <source>Comparison of networks and sensors</source>
      <translation>ネットワークとセンサの比較</translation>
    </message>
    <message>
      <source>{replace}: {experiments} rows, {seeds} seed(s)</source>
      <translation>{replace}: {experiments} 行、シード {seeds} 個</translation>
    </message>
    <message>
      <source>Every row was trained on the same tiles with the same seeds and judged on the same {known} known pixels of the test area, {landslide} of them landslide. The test area and {buffer} pixels around it were excluded from training and validation; the threshold of each model comes from its validation part.</source>
      <translation>すべての行を、同じタイルと同じシードで学習し、テスト領域の同じ既知の {known} ピクセル（うち地すべり {landslide}）で評価しました。テスト領域とその周り {buffer} ピクセルは学習と検証から除きました。各モデルのしきい値は、その検証部分によります。</translation>
    </message>
    <message>
      <source>Accuracy on the test area</source>
      <translation>テスト領域での精度</translation>
    </message>
    <message>
      <source>Total detected area</source>
      <translation>検出された総面積</translation>
    </message>
    <message>
      <source>Error maps (seed {rows})</source>
      <translation>誤差マップ（シード {rows}）</translation>
    </message>
    <message>
      <source>Size and time</source>
      <translation>大きさと時間</translation>
    </message>
    <message>
      <source>Every training</source>
      <translation>すべての学習</translation>
    </message>
    <message>
      <source>Everything needed to repeat this comparison</source>
      <translation>この比較を再現するのに必要なすべて</translation>
    </message>
    <message>
      <source>No row detected anything that could be judged.</source>
      <translation>どの行も、評価できるものを検出しませんでした。</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below.</source>
      <translation>{sentence} 次は {second}、差 {gap}。</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>超</translation>
    </message>
    <message>
      <source>undefined (0/0)</source>
      <translation>未定義（0/0）</translation>
    </message>
    <message>
      <source>Mean ± sample standard deviation over the seeds.</source>
      <translation>シードにわたる平均 ± 標本標準偏差。</translation>
    </message>
    <message>
      <source>F1 by experiment</source>
      <translation>実験ごとのF1</translation>
    </message>
    <message>
      <source>Total detected area by experiment</source>
      <translation>実験ごとの検出総面積</translation>
    </message>
    <message>
      <source>first seed</source>
      <translation>最初のシード</translation>
    </message>
    <message>
      <source>One seed only: how much of a difference is due to chance is unknown. Set REPEATS to 3 or more.</source>
      <translation>シードは1つだけです。差のどれだけが偶然かは分かりません。REPEATSを3以上にしてください。</translation>
    </message>
    <message>
      <source>F1 of the landslide class; with several seeds, the mean and one standard deviation to either side.</source>
      <translation>地すべりクラスのF1。複数のシードでは平均と、両側に標準偏差1つ分。</translation>
    </message>
    <message>
      <source>Detected area inside the test area against the inventory's, mean over the seeds.</source>
      <translation>テスト領域内で検出した面積とインベントリの面積、シードにわたる平均。</translation>
    </message>
    <message>
      <source>minutes per training</source>
      <translation>学習1回の分数</translation>
    </message>
    <message>
      <source>Where most landslides are</source>
      <translation>地すべりの最も多い所</translation>
    </message>
    <message>
      <source>Where they are hardest to find</source>
      <translation>最も見つけにくい所</translation>
    </message>
    <message>
      <source>{title} (seed {seed})</source>
      <translation>{title}（シード {seed}）</translation>
    </message>
    <message>
      <source>validation F1</source>
      <translation>検証F1</translation>
    </message>
    <message>
      <source>{stack}, row {row}, column {column}: {landslide} landslide pixels, mean F1 {f1}.</source>
      <translation>{stack}、行 {row}、列 {column}: 地すべりピクセル {landslide}、平均F1 {f1}。</translation>
    </message>
    <message>
      <source>Error map of {caption}</source>
      <translation>{caption} の誤差マップ</translation>
    </message>
    <message>
      <source>experiment</source>
      <translation>実験</translation>
    </message>
    <message>
      <source>architecture</source>
      <translation>アーキテクチャ</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <source>parameters</source>
      <translation>パラメータ</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>シード</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>分</translation>
    </message>
    <message>
      <source>device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>inventory</source>
      <translation>インベントリ</translation>
    </message>
    <message>
      <source>Device: {name}, computing in {precision_name}.</source>
      <translation>デバイス: {name}、{precision_name} で計算。</translation>
    </message>
    <message>
      <source>{kind} is present but does not work ({failure}); trying the next device.</source>
      <translation>{kind} はありますが動作しません（{failure}）。次のデバイスを試します。</translation>
    </message>
    <message>
      <source>Labels that hold 255 and no landslide (1): {of_255}. {meaning}: where 255 marks the landslides, recode it to 1 with 'Reclassify by table'.</source>
      <translation>255を含み地すべり（1）を含まないラベル: {of_255}。{meaning}: 255が地すべりなら、「テーブルによる再分類」で1に変えてください。</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown)</source>
      <translation>ラベルは1（地すべり）、0（それ以外）、255（不明）です</translation>
    </message>
    <message>
      <source>MISSING auto is {chosen}: {any_band} % of the labelled pixels lack a band ({bands}), so {done}.</source>
      <translation>MISSING autoは {chosen} です。ラベル付きピクセルの {any_band} % でバンドが欠けている（{bands}）ため、{done}。</translation>
    </message>
    <message>
      <source>a missing value counts as its band's mean, in training and detection</source>
      <translation>欠損値はそのバンドの平均とします（学習でも検出でも）</translation>
    </message>
    <message>
      <source>they are left out</source>
      <translation>それらを除きます</translation>
    </message>
    <message>
      <source>Stacks on one and the same grid are paired with labels in the order given: {sharing}.</source>
      <translation>同一のグリッド上のスタックは、与えられた順にラベルと対応付けます: {sharing}。</translation>
    </message>
    <message>
      <source>{names}: no geotransform or no coordinate reference system tells where this lies. A pixel is taken as 1 m, or as one unit of the CRS, and a model learns sizes in pixels: georeference the stacks if they lie on the ground.</source>
      <translation>{names}: 座標変換または座標参照系がなく、位置が分かりません。1ピクセルを1 m、またはCRSの1単位とみなし、モデルは大きさをピクセルで学びます。地上のものなら、スタックをジオリファレンスしてください。</translation>
    </message>
    <message>
      <source>and {sharing} more</source>
      <translation>ほか {sharing} 件</translation>
    </message>
    <message>
      <source>and {names} more</source>
      <translation>ほか {names} 件</translation>
    </message>
    <message>
      <source>{split}: {pairs} patches, {width} x {height} pixels.</source>
      <translation>{split}: パッチ {pairs} 枚、{width} x {height} ピクセル。</translation>
    </message>
    <message>
      <source>{name}: {members} patches, {width} x {height} pixels.</source>
      <translation>{name}: パッチ {members} 枚、{width} x {height} ピクセル。</translation>
    </message>
    <message>
      <source>{method} on {name}, tiles of {tile} pixels.</source>
      <translation>{name} に対する {method}、{tile} ピクセルのタイル。</translation>
    </message>
    <message>
      <source>Grad-CAM on the last encoder level</source>
      <translation>エンコーダ最終レベルのGrad-CAM</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>統合勾配</translation>
    </message>
    <message>
      <source>Heat is where the last encoder level speaks for landslide because of the band: what the level loses without it. The cells of that level are coarse. Colours as in the paper: red where the network pays attention, blue where not.</source>
      <translation>熱は、エンコーダの最終レベルがそのバンドのために地すべりと判断する所、つまりバンドがないと失われるものです。このレベルのセルは粗いものです。色は論文と同じく、赤が注目する所、青がしない所です。</translation>
    </message>
    <message>
      <source>Heat is each band's share in the decision against one from the bands' means; red speaks for landslide, blue against. The total heat is the whole difference.</source>
      <translation>熱は、バンドの平均による判断に対する、各バンドの寄与です。赤は地すべりを支持し、青は否定します。熱の合計が差の全体です。</translation>
    </message>
    <message>
      <source>Heat is by how much the log-odds of landslide drop when the band is replaced by its mean; red speaks for landslide, blue against.</source>
      <translation>熱は、バンドを平均で置き換えたときに地すべりの対数オッズが下がる量です。赤は地すべりを支持し、青は否定します。</translation>
    </message>
    <message>
      <source>When it calls landslide, the model {name} looks most at {listed}.</source>
      <translation>地すべりと判断するとき、モデル {name} は {listed} を最もよく見ます。</translation>
    </message>
    <message>
      <source>{named} and {named2}</source>
      <translation>{named} と {named2}</translation>
    </message>
    <message>
      <source>What does the model look at?</source>
      <translation>モデルは何を見ているか</translation>
    </message>
    <message>
      <source>Heat map of each band</source>
      <translation>各バンドの熱マップ</translation>
    </message>
    <message>
      <source>The colours mean the same in all pictures, so that a band that hardly matters looks calm; below them the band in grey.</source>
      <translation>色の意味はすべての図で同じなので、ほとんど効かないバンドは静かに見えます。その下はグレーのバンドです。</translation>
    </message>
    <message>
      <source>A heat map shows what moves this network, not what causes landslides: bands that say nearly the same share their importance in ways that another training may change.</source>
      <translation>熱マップは、地すべりの原因ではなく、このネットワークを動かすものを示します。ほぼ同じことを表すバンドは重要度を分け合い、その分け方は別の学習で変わります。</translation>
    </message>
    <message>
      <source>From {detected_pixels} pixels called landslide among {valid_pixels}.</source>
      <translation>有効な {valid_pixels} ピクセルのうち、地すべりとされた {detected_pixels} ピクセルから。</translation>
    </message>
    <message>
      <source>Nothing was called landslide here; the ranking is over all {valid_pixels} pixels.</source>
      <translation>ここでは何も地すべりとされませんでした。順位は全 {valid_pixels} ピクセルについてのものです。</translation>
    </message>
    <message>
      <source>Share of each band in the heat on the pixels called landslide.</source>
      <translation>地すべりとされたピクセルの熱に占める各バンドの割合。</translation>
    </message>
    <message>
      <source>All bands of a kind of sensor replaced at once: what no other kind makes up for.</source>
      <translation>同じ種類のセンサの全バンドを一度に置き換え: 他の種類では補えないもの。</translation>
    </message>
    <message>
      <source>Share of each band in the heat</source>
      <translation>熱に占める各バンドの割合</translation>
    </message>
    <message>
      <source>Heat map of {name}</source>
      <translation>{name} の熱マップ</translation>
    </message>
    <message>
      <source>Share of each kind of sensor</source>
      <translation>センサの種類ごとの割合</translation>
    </message>
    <message>
      <source>The same, by kind of sensor.</source>
      <translation>同じものをセンサの種類別に。</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>重要度の順位</translation>
    </message>
    <message>
      <source>{name}: {bands} bands in the order {join}; tiles of {tile} pixels.</source>
      <translation>{name}: {join} の順の {bands} バンド、{tile} ピクセルのタイル。</translation>
    </message>
    <message>
      <source>Written {target}: {told}.</source>
      <translation>{target} を書き出しました: {told}。</translation>
    </message>
    <message>
      <source>not compared, because onnxruntime is absent</source>
      <translation>onnxruntimeがないため比較していません</translation>
    </message>
    <message>
      <source>largest difference from PyTorch {difference}</source>
      <translation>PyTorchとの最大の差 {difference}</translation>
    </message>
    <message>
      <source>Band {name} has the same value everywhere in the sample, so it carries no information.</source>
      <translation>バンド {name} は標本のどこでも同じ値で、情報がありません。</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matters most.</source>
      <translation>地すべりをそれ以外と見分けるには、{ranked} が最も重要です。</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matter most.</source>
      <translation>地すべりをそれ以外と見分けるには、{ranked} が最も重要です。</translation>
    </message>
    <message>
      <source>{most} {strong} says largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} は、他の因子とほぼ同じことを表します（分散拡大係数が10超）。</translation>
    </message>
    <message>
      <source>{most} {strong} say largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} は、他の因子とほぼ同じことを表します（分散拡大係数が10超）。</translation>
    </message>
    <message>
      <source>{most} No factor repeats the others (every variance inflation factor is below 10).</source>
      <translation>{most} 他の因子の繰り返しである因子はありません（分散拡大係数はすべて10未満）。</translation>
    </message>
    <message>
      <source>{names} and {names2}</source>
      <translation>{names} と {names2}</translation>
    </message>
    <message>
      <source>Which factors matter?</source>
      <translation>どの因子が重要か</translation>
    </message>
    <message>
      <source>{stack}, labels {labels}</source>
      <translation>{stack}、ラベル {labels}</translation>
    </message>
    <message>
      <source>From {landslide_samples} landslide pixels and {other_samples} others, drawn at random where the label is known and every band has a value.</source>
      <translation>ラベルが既知で全バンドに値がある所から無作為に抽出した、地すべり {landslide_samples} ピクセルとその他 {other_samples} ピクセルによります。</translation>
    </message>
    <message>
      <source>on squares of the map that it never saw</source>
      <translation>学習に使っていない地図の正方形で</translation>
    </message>
    <message>
      <source>on pixels that it never saw (the landslides lie too close together for entire squares)</source>
      <translation>学習に使っていないピクセルで（地すべりが近すぎて正方形全体を取れません）</translation>
    </message>
    <message>
      <source>A random forest learned to distinguish landslide pixels from others; its AUC is {auc} {where}. Permutation importance is how much of this is lost when one factor is shuffled: near 0, the factor adds nothing that others do not say as well. Gini importance is how much the forest's splits use a factor; it favours factors with many different values, so trust it less.</source>
      <translation>ランダムフォレストが地すべりピクセルとその他を見分けるように学習しました。AUCは {where} {auc} です。並べ替え重要度は、1つの因子をかき混ぜたときにこれがどれだけ失われるかです。0に近ければ、他の因子で言えることしか加えません。ジニ重要度は、木の分割が因子をどれだけ使うかです。値の種類が多い因子に有利なので、信頼度は劣ります。</translation>
    </message>
    <message>
      <source>The variance inflation factor (VIF) says how well all other factors combined predict this one: 1 not at all, above 10 (tolerance under 0.1) so well that it may be left out.</source>
      <translation>分散拡大係数（VIF）は、他のすべての因子を合わせるとこの因子をどれだけ予測できるかです。1ならまったく予測できず、10超（許容度0.1未満）なら省けるほどよく予測できます。</translation>
    </message>
    <message>
      <source>infinite: other factors determine it</source>
      <translation>無限大: 他の因子で決まります</translation>
    </message>
    <message>
      <source>constant, has none</source>
      <translation>一定、なし</translation>
    </message>
    <message>
      <source>Permutation importance: loss of AUC, with its spread over 5 shuffles.</source>
      <translation>並べ替え重要度: AUCの低下と、5回のかき混ぜでのばらつき。</translation>
    </message>
    <message>
      <source>Gini importance; all factors add up to 1.</source>
      <translation>ジニ重要度。全因子の合計は1です。</translation>
    </message>
    <message>
      <source>Angles enter as northness and eastness, categories as one column per class; such a factor's VIF is the generalised one (Fox &amp; Monette 1992) to the power 1 / columns, comparable with the others.</source>
      <translation>角度は北向き成分と東向き成分として、カテゴリはクラスごとに1列として入ります。そうした因子のVIFは、一般化VIF（Fox &amp; Monette 1992）の1/列数乗で、他と比べられます。</translation>
    </message>
    <message>
      <source>{categories}: categories have no correlation coefficient and are left out here.</source>
      <translation>{categories}: カテゴリには相関係数がないので、ここでは除きます。</translation>
    </message>
    <message>
      <source>An angle has no linear correlation (359 and 1 degree are neighbours): aspect enters as northness and eastness.</source>
      <translation>角度に線形相関はありません（359度と1度は隣どうし）。斜面方位は北向き成分と東向き成分として入ります。</translation>
    </message>
    <message>
      <source>Permutation importance by factor</source>
      <translation>因子ごとの並べ替え重要度</translation>
    </message>
    <message>
      <source>Gini importance by factor</source>
      <translation>因子ごとのジニ重要度</translation>
    </message>
    <message>
      <source>kind of sensor</source>
      <translation>センサの種類</translation>
    </message>
    <message>
      <source>Pearson's correlation coefficients.</source>
      <translation>ピアソンの相関係数。</translation>
    </message>
    <message>
      <source>Pearson correlation of the factors</source>
      <translation>因子間のピアソン相関</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>重要度</translation>
    </message>
    <message>
      <source>Collinearity</source>
      <translation>共線性</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>相関</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>VIF</source>
      <translation>VIF</translation>
    </message>
    <message>
      <source>tolerance</source>
      <translation>許容度</translation>
    </message>
    <message>
      <source>Computed by {named} worker of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>{address} のDaskクラスタのワーカー {named} 台で計算しました。各ワーカーのブロック: {named2}。</translation>
    </message>
    <message>
      <source>Computed by {named} workers of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>{address} のDaskクラスタのワーカー {named} 台で計算しました。各ワーカーのブロック: {named2}。</translation>
    </message>
    <message>
      <source>Workers of the cluster compute on {others}, this computer on {here}: probabilities can differ in their last digits from those computed here.</source>
      <translation>クラスタのワーカーは {others}、このコンピュータは {here} で計算します。確率の最後の桁がここで計算したものと違うことがあります。</translation>
    </message>
    <message>
      <source>Tiles of up to {tile} x {tile2} pixels{why}, {how}.</source>
      <translation>最大 {tile} x {tile2} ピクセルのタイル{why}、{how}。</translation>
    </message>
    <message>
      <source>The mean of {turns} views.</source>
      <translation>{turns} 通りの見方の平均。</translation>
    </message>
    <message>
      <source>blended over {overlap} pixels</source>
      <translation>{overlap} ピクセルにわたり混ぜ合わせ</translation>
    </message>
    <message>
      <source>joined without seam, with {overlap} pixels of context</source>
      <translation>継ぎ目なく結合、周囲 {overlap} ピクセルを参照</translation>
    </message>
    <message>
      <source>(the network looks at the whole tile, so it keeps its training tile)</source>
      <translation>（ネットワークはタイル全体を見るため、学習時のタイルのまま）</translation>
    </message>
    <message>
      <source>Computing in float32, because {precision_name} moves probabilities by {largest} here.</source>
      <translation>ここでは {precision_name} が確率を {largest} 動かすため、float32で計算します。</translation>
    </message>
    <message>
      <source>Out of memory on {name}: going on with batches of {batch_size}.</source>
      <translation>{name} のメモリ不足: バッチサイズ {batch_size} で続けます。</translation>
    </message>
    <message>
      <source>Computing in {name} from 1/{levels} of the resolution down, in float32 above; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>解像度の 1/{levels} 以下は {name}、それより上はfloat32で計算します。確率の差は、試したところfloat32から最大 {largest} です。</translation>
    </message>
    <message>
      <source>Computing in {name}; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>{name} で計算します。確率の差は、試したところfloat32から最大 {largest} です。</translation>
    </message>
    <message>
      <source>The pixels of {name} are {size} m wide, the model {name2} was trained on {pixel_size_m} m; expect poor results, or make a stack at the model's resolution.</source>
      <translation>{name} のピクセルは幅 {size} m、モデル {name2} は {pixel_size_m} mで学習しました。結果は良くないと見込まれます。モデルの解像度でスタックを作ってください。</translation>
    </message>
    <message>
      <source>The model {name} was trained for the rest of its own scene ({learnt_from}), not for {name2}; in other light it may do poorly. Train with USE_ON other_scenes for other dates and regions.</source>
      <translation>モデル {name} は、自身のシーンの残り（{learnt_from}）のために学習したもので、{name2} 向けではありません。光の条件が違うと良くないことがあります。他の日付や地域には、USE_ON other_scenesで学習してください。</translation>
    </message>
    <message>
      <source>Pixels without a value in {name}: {told}; {meaning}.</source>
      <translation>{name} の値のないピクセル: {told}。{meaning}。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} のバンド {empty} にはどこにも値がありません{inside}。全ピクセルで平均とみなし（MISSING fill）、地図は他のバンドだけによります。nodata値を確かめるか、スタックを作り直してください。</translation>
    </message>
    <message>
      <source>a missing band counts as its mean there (MISSING fill)</source>
      <translation>そこでは欠けているバンドを平均値とみなします（MISSING fill）</translation>
    </message>
    <message>
      <source>the map is unknown where any of them is missing (MISSING exclude)</source>
      <translation>どれかが欠けている所では地図は不明です（MISSING exclude）</translation>
    </message>
    <message>
      <source>Uncertainty from {how}.</source>
      <translation>{how} による不確実性。</translation>
    </message>
    <message>
      <source>{images}: {output_type} on {width} x {height} pixels, {crs}; {valid} % with values.</source>
      <translation>{images}: {width} x {height} ピクセルの {output_type}、{crs}。{valid} % に値があります。</translation>
    </message>
    <message>
      <source>{name} declares its heights in '{declared}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{name} の標高の単位「{declared}」は既知の長さの単位ではありません。メートルとみなします。</translation>
    </message>
    <message>
      <source>{name} has elevations in a unit of {unit} m; they are converted to metres.</source>
      <translation>{name} の標高の単位は {unit} mです。メートルに換算します。</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the first is taken as elevation.</source>
      <translation>{name} には {count} バンドあります。最初のバンドを標高とします。</translation>
    </message>
    <message>
      <source>The DEM's heights are above the geoid, radar geometry needs them above the ellipsoid: give GEOID_HEIGHT.</source>
      <translation>DEMの標高はジオイドからの高さですが、レーダーの幾何には楕円体高が必要です。GEOID_HEIGHTを与えてください。</translation>
    </message>
    <message>
      <source>Unpacking {sum} MB of {name}.</source>
      <translation>{name} の {sum} MBを展開しています。</translation>
    </message>
    <message>
      <source>Split by blocks of {edge} pixels with a buffer of {buffer} pixels.</source>
      <translation>{edge} ピクセルのブロックで、{buffer} ピクセルの緩衝帯を置いて分割。</translation>
    </message>
    <message>
      <source>Random split of {by_tile} tiles, as in the papers.</source>
      <translation>論文と同じく、{by_tile} 個のタイルを無作為に分割。</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and scores on them are too good.</source>
      <translation>タイルが重なるため、両方の部分がピクセルを共有し、成績は良すぎる値になります。</translation>
    </message>
    <message>
      <source>Split by the given areas.</source>
      <translation>与えられた領域で分割。</translation>
    </message>
    <message>
      <source>{words} {count} training and {count2} validation tiles.</source>
      <translation>{words} 学習タイル {count} 個、検証タイル {count2} 個。</translation>
    </message>
    <message>
      <source>{processes} processes share each batch of {batch_size}.</source>
      <translation>{processes} 個のプロセスが、{batch_size} のバッチを分担します。</translation>
    </message>
    <message>
      <source>{processes} of {devices} graphics cards are used: a larger BATCH_SIZE ({min_samples}) would use all.</source>
      <translation>グラフィックカード {devices} 枚のうち {processes} 枚を使います。BATCH_SIZEを大きく（{min_samples}）すれば、すべて使えます。</translation>
    </message>
    <message>
      <source>Member {member} of {members}.</source>
      <translation>メンバー {member}/{members}。</translation>
    </message>
    <message>
      <source>Member {member} of {members} is there already.</source>
      <translation>メンバー {member}/{members} はすでにあります。</translation>
    </message>
    <message>
      <source>Stopped by the user: {finished} of {members} members are finished; those not begun are left out.</source>
      <translation>ユーザーが停止: {members} 個のうち {finished} 個のメンバーが完了しました。始まっていないものは除きます。</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is kept.</source>
      <translation>メンバー {member} は途中で、エポック {epochs} まで進んでいました。含めると検証の {monitor} は {with_value}、含めないと {without_value} なので、残します。</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is left out.</source>
      <translation>メンバー {member} は途中で、エポック {epochs} まで進んでいました。含めると検証の {monitor} は {with_value}、含めないと {without_value} なので、除きます。</translation>
    </message>
    <message>
      <source>Resuming after epoch {epoch} of {last_epoch} (checkpoint {checkpoint}).</source>
      <translation>{last_epoch} エポックのうち {epoch} の後から再開します（チェックポイント {checkpoint}）。</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}, validation loss {loss}, AUC {found}, F1 {found2} at {threshold}</source>
      <translation>エポック {epoch}/{last_epoch}: 損失 {training_loss}、検証損失 {loss}、AUC {found}、しきい値 {threshold} でF1 {found2}</translation>
    </message>
    <message>
      <source>No better {monitor} for {waited} epochs: training ends early after epoch {epoch}.</source>
      <translation>{waited} エポックの間 {monitor} が良くなりません。エポック {epoch} で学習を早く終えます。</translation>
    </message>
    <message>
      <source>Stopped by the user after epoch {epoch}.</source>
      <translation>エポック {epoch} の後、ユーザーが停止しました。</translation>
    </message>
    <message>
      <source>There is no checkpoint {checkpoint}; training starts from the beginning.</source>
      <translation>チェックポイント {checkpoint} がありません。最初から学習します。</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}</source>
      <translation>エポック {epoch}/{last_epoch}: 損失 {training_loss}</translation>
    </message>
    <message>
      <source>; the best epoch, {best_epoch}, is kept</source>
      <translation>。最良のエポック {best_epoch} を残します</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; members of each worker: {told}.</source>
      <translation>{scheduler} のDaskクラスタで学習しました。各ワーカーのメンバー: {told}。</translation>
    </message>
    <message>
      <source>Trained for the rest of the same scene: brightness and the side of the shadows count as they are there (USE_ON rest_of_scene). For other dates or regions, train with USE_ON other_scenes.</source>
      <translation>同じシーンの残りのために学習: 明るさと影の側を、そこにあるとおりに使います（USE_ON rest_of_scene）。他の日付や地域には、USE_ON other_scenesで学習してください。</translation>
    </message>
    <message>
      <source>Trained for other scenes too: samples vary in brightness and in all directions (USE_ON other_scenes). For the rest of one partly mapped scene, USE_ON rest_of_scene is better.</source>
      <translation>他のシーンのためにも学習: 標本の明るさと向きを変えます（USE_ON other_scenes）。一部を図化したシーンの残りには、USE_ON rest_of_sceneの方が適しています。</translation>
    </message>
    <message>
      <source>{split} Training on {pixels} known pixels ({pixels2} landslide), validating on {pixels3} ({pixels4} landslide).</source>
      <translation>{split} 既知の {pixels} ピクセル（地すべり {pixels2}）で学習し、{pixels3} ピクセル（地すべり {pixels4}）で検証します。</translation>
    </message>
    <message>
      <source>Random split of {chosen} tiles.</source>
      <translation>{chosen} 個のタイルを無作為に分割。</translation>
    </message>
    <message>
      <source>There is no VALIDATION_AREA, so blocks inside the training area validate.</source>
      <translation>VALIDATION_AREAがないので、学習領域内のブロックで検証します。</translation>
    </message>
    <message>
      <source>Random split of squares of {edge} pixels, without a buffer.</source>
      <translation>{edge} ピクセルの正方形を、緩衝帯なしで無作為に分割。</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and the validation scores are too good.</source>
      <translation>タイルが重なるため、両方の部分がピクセルを共有し、検証の成績は良すぎる値になります。</translation>
    </message>
    <message>
      <source>{scenes} label rasters</source>
      <translation>ラベルラスタ {scenes} 枚</translation>
    </message>
    <message>
      <source>Training again for {length}, now on all {pixels} known pixels ({pixels2} landslide).</source>
      <translation>{length} の間、今度は既知の全 {pixels} ピクセル（地すべり {pixels2}）で学習し直します。</translation>
    </message>
    <message>
      <source>The network before training again is kept.</source>
      <translation>学習し直す前のネットワークを残します。</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 エポック</translation>
    </message>
    <message>
      <source>{epochs} epochs</source>
      <translation>{epochs} エポック</translation>
    </message>
    <message>
      <source>Probabilities calibrated on the validation part: temperature {temperature}, bias {bias}; expected calibration error {expected_calibration_error} before, {expected_calibration_error2} after. The threshold {threshold} becomes {calibrated_threshold}, at which the map is the same.</source>
      <translation>検証部分で確率を較正: 温度 {temperature}、バイアス {bias}。期待較正誤差は前 {expected_calibration_error}、後 {expected_calibration_error2}。しきい値 {threshold} は {calibrated_threshold} となり、地図は同じです。</translation>
    </message>
    <message>
      <source>{architecture} trained on {scenes} scene(s), preset {preset}.</source>
      <translation>{scenes} シーンで学習した {architecture}、プリセット {preset}。</translation>
    </message>
    <message>
      <source>validation part</source>
      <translation>検証部分</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>平均IoU</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <source>area under the ROC curve</source>
      <translation>ROC曲線の下の面積</translation>
    </message>
    <message>
      <source>average precision</source>
      <translation>平均適合率</translation>
    </message>
    <message>
      <source>finds {recall} of 100 landslide pixels; of 100 pixels that it classifies as landslide, {precision} are.</source>
      <translation>は地すべりピクセル100個のうち {recall} 個を見つけ、地すべりと分類した100ピクセルのうち {precision} 個が実際に地すべりです。</translation>
    </message>
    <message>
      <source>On the validation part, which it was not trained on, this model {found} The epoch and the threshold were chosen on this part, so expect somewhat less elsewhere.</source>
      <translation>学習に使っていない検証部分で、このモデル{found} エポックとしきい値はこの部分で選んだので、他ではいくらか下がると見込んでください。</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>{name} の学習</translation>
    </message>
    <message>
      <source>Best epoch {training} of {training2}, {training3} minutes on {training4} in {training5}. {training6}</source>
      <translation>最良のエポック {training}/{training2}、{training4} で {training3} 分、{training5}。{training6}</translation>
    </message>
    <message>
      <source>Everything needed to repeat this training</source>
      <translation>この学習を再現するのに必要なすべて</translation>
    </message>
    <message>
      <source>At the threshold {threshold} this model classifies nothing as landslide on the validation part.</source>
      <translation>しきい値 {threshold} では、このモデルは検証部分で何も地すべりと分類しません。</translation>
    </message>
    <message>
      <source>Before it was trained again on all labels, this model was judged on the validation part, which it had not been trained on: there it {found} The epoch and the threshold were chosen on this part. Only labels that it has never seen can show what the model achieves now.</source>
      <translation>全ラベルで学習し直す前に、このモデルは学習に使っていない検証部分で評価されました。そこで{found} エポックとしきい値はこの部分で選びました。モデルの今の実力は、一度も見ていないラベルでしか分かりません。</translation>
    </message>
    <message>
      <source>The circle is the best epoch: its weights are in the model or, where it was trained again, it sets for how long.</source>
      <translation>丸印は最良のエポックです。その重みがモデルに入るか、学習し直す場合は学習の長さを決めます。</translation>
    </message>
    <message>
      <source>Accuracy on the validation part</source>
      <translation>検証部分での精度</translation>
    </message>
    <message>
      <source>Maps hold sigmoid(logit / temperature + bias). Both numbers were fitted to the validation part, which is the part shown here; the order of the pixels, and so F1, AUC and the map at the threshold, stay the same. Elsewhere the error is larger, above all where landslides are rarer or more frequent than here: the accuracy report of a map shows it there.</source>
      <translation>地図の値は sigmoid(ロジット / 温度 + バイアス) です。2つの数は検証部分、つまりここに示す部分に合わせました。ピクセルの順序は変わらず、F1、AUC、しきい値での地図も同じです。他の所では誤差が大きくなります。地すべりがここより少ない、または多い所では特にそうです。それは地図の精度レポートで分かります。</translation>
    </message>
    <message>
      <source>Validation map</source>
      <translation>検証地図</translation>
    </message>
    <message>
      <source>The validated pieces richest in landslides, from left to right: input, labels, probability, errors.</source>
      <translation>検証部分のうち地すべりが最も多い所。左から順に、入力、ラベル、確率、誤差。</translation>
    </message>
    <message>
      <source>Then trained again from the start to epoch {again}, on the validation part too, {again2} known pixels in all. That network is the model. Nothing is left to judge it on, so every score and picture below is of the network before that.</source>
      <translation>その後、検証部分も含む既知の {again2} ピクセルで、最初からエポック {again} まで学習し直しました。そのネットワークがモデルです。評価に使えるものは残っていないので、下の成績と図はすべて、その前のネットワークのものです。</translation>
    </message>
    <message>
      <source>On the validation part</source>
      <translation>検証部分で</translation>
    </message>
    <message>
      <source>Learning rate (thousandths)</source>
      <translation>学習率（千分の一）</translation>
    </message>
    <message>
      <source>Precision and recall; the circle is the model's threshold.</source>
      <translation>適合率と再現率。丸印がモデルのしきい値です。</translation>
    </message>
    <message>
      <source>expected calibration error before</source>
      <translation>較正前の期待較正誤差</translation>
    </message>
    <message>
      <source>expected calibration error after</source>
      <translation>較正後の期待較正誤差</translation>
    </message>
    <message>
      <source>temperature of the logits</source>
      <translation>ロジットの温度</translation>
    </message>
    <message>
      <source>bias of the logits</source>
      <translation>ロジットのバイアス</translation>
    </message>
    <message>
      <source>threshold before</source>
      <translation>較正前のしきい値</translation>
    </message>
    <message>
      <source>threshold after</source>
      <translation>較正後のしきい値</translation>
    </message>
    <message>
      <source>Reliability diagram, ten bins of probability.</source>
      <translation>信頼度図、確率の10階級。</translation>
    </message>
    <message>
      <source>epoch {best_epoch}</source>
      <translation>エポック {best_epoch}</translation>
    </message>
    <message>
      <source>Values above {limit} are not drawn.</source>
      <translation>{limit} を超える値は描いていません。</translation>
    </message>
    <message>
      <source>training part</source>
      <translation>学習部分</translation>
    </message>
    <message>
      <source>F1 at its best threshold</source>
      <translation>最良のしきい値でのF1</translation>
    </message>
    <message>
      <source>landslide in the labels</source>
      <translation>ラベルでの地すべり</translation>
    </message>
    <message>
      <source>no landslide in the labels</source>
      <translation>ラベルで地すべりでない</translation>
    </message>
    <message>
      <source>Errors in {name}</source>
      <translation>{name} の誤差</translation>
    </message>
    <message>
      <source>Probability in {name}</source>
      <translation>{name} の確率</translation>
    </message>
    <message>
      <source>probability {value}</source>
      <translation>確率 {value}</translation>
    </message>
    <message>
      <source>training mean</source>
      <translation>学習時の平均</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>標準偏差</translation>
    </message>
    <message>
      <source>the network's own</source>
      <translation>ネットワークの値</translation>
    </message>
    <message>
      <source>calibrated, as in the maps</source>
      <translation>較正済み（地図の値）</translation>
    </message>
    <message>
      <source>not in the validation part</source>
      <translation>検証部分の外</translation>
    </message>
    <message>
      <source>Sample {number}: input, labels, probability, errors</source>
      <translation>標本 {number}: 入力、ラベル、確率、誤差</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>確率</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>標本</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>較正</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>role</source>
      <translation>役割</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>クラス</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>エポック</translation>
    </message>
    <message>
      <source>{architecture} for {bands} bands, {parameters} parameters.</source>
      <translation>{bands} バンドの {architecture}、パラメータ {parameters} 個。</translation>
    </message>
    <message>
      <source>The scenes' pixels measure {sizes} to {sizes2} m; resample them to one size for a better model.</source>
      <translation>シーンのピクセルは {sizes}〜{sizes2} mです。1つの大きさにリサンプリングすると、より良いモデルになります。</translation>
    </message>
    <message>
      <source>WIDTH {width}: the choice for this device.</source>
      <translation>WIDTH {width}: このデバイスに合わせた選択です。</translation>
    </message>
    <message>
      <source>Warning: {text}</source>
      <translation>警告: {text}</translation>
    </message>
    <message>
      <source>Making the environment {folder} with {program}.</source>
      <translation>{program} で環境 {folder} を作っています。</translation>
    </message>
    <message>
      <source>It could not: {problem}</source>
      <translation>できませんでした: {problem}</translation>
    </message>
    <message>
      <source>The engine in {folder} is already set up and works.</source>
      <translation>{folder} のエンジンはすでにセットアップ済みで、動作します。</translation>
    </message>
    <message>
      <source>The environment in {folder} is damaged and is being made again. {error}</source>
      <translation>{folder} の環境が壊れているため、作り直します。{error}</translation>
    </message>
    <message>
      <source>Prefixes: post_ and pre_ before the names of the bands, so that one stack holds both dates.</source>
      <translation>接頭辞: 1つのスタックに両方の日付を入れるため、バンド名の前にpost_とpre_を付けます。</translation>
    </message>
    <message>
      <source>a pixel that lacks a band is left out and stays unknown</source>
      <translation>バンドの欠けたピクセルは除かれ、不明のままです</translation>
    </message>
    <message>
      <source>a missing band counts as its mean; only a pixel without any band stays unknown</source>
      <translation>欠けたバンドは平均値とします。バンドがまったくないピクセルだけが不明のままです</translation>
    </message>
    <message>
      <source>Pixel: {resolution} m, as fine as the post-event image.</source>
      <translation>ピクセル: {resolution} m。イベント後の画像と同じ細かさです。</translation>
    </message>
    <message>
      <source>Extent: where the post-event image and the DEM overlap, {right} by {top} km. Where other inputs do not cover it (a cloud, the edge of a swath), they are missing.</source>
      <translation>範囲: イベント後の画像とDEMが重なる所、{right} x {top} km。他の入力が覆わない所（雲、観測幅の縁）は欠損です。</translation>
    </message>
    <message>
      <source>Radar values: {scale}, because {known_by} ({path}).</source>
      <translation>レーダーの値: {scale}、{known_by} によります（{path}）。</translation>
    </message>
    <message>
      <source>CRS: that of the post-event image ({reference}), because it is metric.</source>
      <translation>CRS: メートル単位なので、イベント後の画像のCRS（{reference}）。</translation>
    </message>
    <message>
      <source>CRS: {zone}, the UTM zone around the middle of the post-event image.</source>
      <translation>CRS: {zone}、イベント後の画像の中央を含むUTMゾーン。</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>このコンピュータ</translation>
    </message>
    <message>
      <source>Missing values: {missing_words}.</source>
      <translation>欠損値: {missing_words}。</translation>
    </message>
    <message>
      <source>Threshold: {threshold}, the one with the best F1 on the part set aside.</source>
      <translation>しきい値: {threshold}、取り分けた部分でF1が最良となる値。</translation>
    </message>
    <message>
      <source>Network: {network}, {width} of its published width, trained on {device}.</source>
      <translation>ネットワーク: {network}、論文の幅の {width} 倍、{device} で学習。</translation>
    </message>
    <message>
      <source>Network: {network}, trained on {device}.</source>
      <translation>ネットワーク: {network}、{device} で学習。</translation>
    </message>
    <message>
      <source>post-event image</source>
      <translation>イベント後の画像</translation>
    </message>
    <message>
      <source>{get} The error map judges where the network was not trained.</source>
      <translation>{get} 誤差マップは、ネットワークが学習していない所で評価します。</translation>
    </message>
    <message>
      <source>one network, 20 epochs</source>
      <translation>ネットワーク1つ、20エポック</translation>
    </message>
    <message>
      <source>one network, as many epochs as the preset has</source>
      <translation>ネットワーク1つ、プリセットのエポック数</translation>
    </message>
    <message>
      <source>three networks as an ensemble, and every detection in eight flipped and rotated views</source>
      <translation>3つのネットワークのアンサンブル、検出はそれぞれ8通りの反転・回転で</translation>
    </message>
    <message>
      <source>scale bar</source>
      <translation>スケールバー</translation>
    </message>
    <message>
      <source>What was chosen, and why</source>
      <translation>選んだものとその理由</translation>
    </message>
    <message>
      <source>The steps, to repeat one by one</source>
      <translation>手順（1つずつ再現するため）</translation>
    </message>
    <message>
      <source>Cautions</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>Effort: {words}. A fifth of the area, in whole blocks, is set aside: the error map judges there. The model is not trained again on these blocks at the end (REFIT), because then nothing would be left to judge it on.</source>
      <translation>手間: {words}。領域の5分の1をブロック単位で取り分け、誤差マップはそこで評価します。最後にこれらのブロックで学習し直すこと（REFIT）はしません。評価に使うものがなくなるためです。</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <source>Several dates: the change against the median of all dates before the event, and its z-score.</source>
      <translation>複数の日付: イベント前の全日付の中央値に対する変化とzスコア。</translation>
    </message>
    <message>
      <source>SAR factors</source>
      <translation>SAR因子</translation>
    </message>
    <message>
      <source>Lee filter, 5 x 5.</source>
      <translation>Leeフィルタ、5 x 5。</translation>
    </message>
    <message>
      <source>Geology factors</source>
      <translation>地質因子</translation>
    </message>
    <message>
      <source>No mapped area was given, so whatever is not a landslide in the inventory counts as ground.</source>
      <translation>判読済み領域が与えられていないので、インベントリで地すべりでない所はすべて、地すべりのない地面とみなします。</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>検出する範囲</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>誤差マップ</translation>
    </message>
    <message>
      <source>Judged at the model's own threshold, only where the model was not trained.</source>
      <translation>モデル自身のしきい値で、モデルが学習していない所だけを評価します。</translation>
    </message>
    <message>
      <source>Optical factors, pre-event</source>
      <translation>光学因子（イベント前）</translation>
    </message>
    <message>
      <source>Optical factors, post-event</source>
      <translation>光学因子（イベント後）</translation>
    </message>
    <message>
      <source>Clouds and their shadows are masked by the product's own classification.</source>
      <translation>雲とその影は、プロダクト自身の分類でマスクします。</translation>
    </message>
    <message>
      <source>Plain bands do not tell clouds, so none are masked: what was found under one is false.</source>
      <translation>単なるバンドでは雲が分からないため、マスクしません。雲の下で検出されたものは誤りです。</translation>
    </message>
    <message>
      <source>Both papers' terrain factors, and those that the model needs.</source>
      <translation>両論文の地形因子と、モデルに必要なもの。</translation>
    </message>
    <message>
      <source>Both papers' terrain factors.</source>
      <translation>両論文の地形因子。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>スタック</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Detection</source>
      <translation>検出</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygons have no {field}; unknown there.</source>
      <translation>{name}: {without_class} 個のポリゴンに {field} がありません。そこは不明です。</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygon has no {field}; unknown there.</source>
      <translation>{name}: {without_class} 個のポリゴンに {field} がありません。そこは不明です。</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} features that are a point or a line left out; only outlines have an area.</source>
      <translation>{name}: 点または線の地物 {points_and_lines} 個を除きました。面積があるのは輪郭だけです。</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} feature that is a point or a line left out; only outlines have an area.</source>
      <translation>{name}: 点または線の地物 {points_and_lines} 個を除きました。面積があるのは輪郭だけです。</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygons were repaired.</source>
      <translation>{name}: 不正なポリゴン {repaired} 個を修復しました。</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygon was repaired.</source>
      <translation>{name}: 不正なポリゴン {repaired} 個を修復しました。</translation>
    </message>
    <message>
      <source>{name}: {empty} features without any polygon left out.</source>
      <translation>{name}: ポリゴンのない地物 {empty} 個を除きました。</translation>
    </message>
    <message>
      <source>{name}: {empty} feature without any polygon left out.</source>
      <translation>{name}: ポリゴンのない地物 {empty} 個を除きました。</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>FCADenseNet（Remote Sensing 2024, 16, 992）。1つのシーンの西側60 %で学習: 2018-09-06の北海道胆振東部地震後の厚真（Sentinel-2の青・緑・赤、前後、およびAW3D30の地形）。他の場所、季節、誘因では見え方が違います。追加学習（START_FROM）の出発点です。</translation>
    </message>
    <message>
      <source>the eastern 40 % of the Atsuma scene inside the inventory's mapped area, not seen in training or validation</source>
      <translation>厚真シーンの東側40 %（インベントリの判読済み領域内）。学習でも検証でも使っていません</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>マルチ入力アテンションU-Net（Chen et al. 2023）。1つのシーンの西側60 %で学習: 2018-09-06の北海道胆振東部地震後の厚真（Sentinel-2の青・緑・赤、前後、およびAW3D30の地形）。他の場所、季節、誘因では見え方が違います。追加学習（START_FROM）の出発点です。</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>FCADenseNet（Remote Sensing 2024, 16, 992）。全センサの3つの模擬の谷（「サンプルシーンの作成」のシード11、12、13）で学習。実際の地球を見たことはありません。追加学習（START_FROM）の出発点であり、図化用のモデルではありません。</translation>
    </message>
    <message>
      <source>a fourth simulated valley (seed 14) that training never saw; it says nothing about the real Earth</source>
      <translation>学習で見ていない4つ目の模擬の谷（シード14）。実際の地球については何も語りません</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>マルチ入力アテンションU-Net（Chen et al. 2023）。全センサの3つの模擬の谷（「サンプルシーンの作成」のシード11、12、13）で学習。実際の地球を見たことはありません。追加学習（START_FROM）の出発点であり、図化用のモデルではありません。</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Could not write {names}: {value}. Free some space or choose another folder.</source>
      <translation>{names} を書き出せませんでした: {value}。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{names} was not written: {error}. Check that the inputs can be read. Free some space or choose another folder.</source>
      <translation>{names} は書き出されませんでした: {error}。入力が読めるか確かめてください。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{named} could not be used ({value}), so {names} was not written. Check that the file is there, readable, and not held open by another program.</source>
      <translation>{named} を使えず（{value}）、{names} は書き出されませんでした。ファイルがあり、読め、他のプログラムが開いていないか確かめてください。</translation>
    </message>
    <message>
      <source>The folder {parent} of the output {name} does not exist. Create it, or choose another folder.</source>
      <translation>出力 {name} のフォルダ {parent} がありません。作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The folder {parent} is not writable, so {name} cannot be saved. Choose another folder.</source>
      <translation>フォルダ {parent} に書き込めないため、{name} を保存できません。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{target} is a file, not a folder. Choose another folder.</source>
      <translation>{target} はフォルダではなくファイルです。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is overwritten.</source>
      <translation>フォルダ {target} に他のファイルがあります。空のフォルダか新しい名前を選んでください。あなたのファイルは上書きしません。</translation>
    </message>
    <message>
      <source>{target} could not be put in its place ({strerror}): a program holds it open, such as QGIS with the older file as a layer, or a virus scanner. Close it there and run again, or choose another name.</source>
      <translation>{target} を所定の場所に置けませんでした（{strerror}）。QGIS（古いファイルをレイヤとして）やウイルス対策ソフトなどのプログラムが開いています。そこで閉じてもう一度実行するか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the bands {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>スタック {layer} に、モデルに必要なバンド {missing} がありません。あるもの: {present}。「レイヤのスタック」で補うか、これらのバンド用のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the band {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>スタック {layer} に、モデルに必要なバンド {missing} がありません。あるもの: {present}。「レイヤのスタック」で補うか、これらのバンド用のモデルを選んでください。</translation>
    </message>
    <message>
      <source>A band has no name. Give every band a description.</source>
      <translation>名前のないバンドがあります。すべてのバンドに説明を付けてください。</translation>
    </message>
    <message>
      <source>Band {name}: role {role} is not known. Use one of {roles}.</source>
      <translation>バンド {name}: 役割 {role} は不明です。{roles} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>Band {name}: kind {kind} is not known. Use one of {kinds}.</source>
      <translation>バンド {name}: 種類 {kind} は不明です。{kinds} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>Two bands are called {called}: one in {other}, one in {layer}. Rename one (band description), or make it with a prefix such as pre_.</source>
      <translation>{called} というバンドが2つあります（{other} と {layer}）。一方の名前（バンドの説明）を変えるか、pre_ などの接頭辞を付けて作ってください。</translation>
    </message>
    <message>
      <source>A band entry is not valid ({error}). The model file is damaged or was made by another program.</source>
      <translation>バンドの項目が正しくありません（{error}）。モデルファイルが壊れているか、別のプログラムが作ったものです。</translation>
    </message>
    <message>
      <source>{other} and {name}, which mean the same</source>
      <translation>{other} と {name}（同じ意味）</translation>
    </message>
    <message>
      <source>The model {name} has the impossible calibration {name2} {value}. Train it again, or use another copy.</source>
      <translation>モデル {name} の較正 {name2} {value} はあり得ません。学習し直すか、別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>The graphics card ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or DEVICE cpu.</source>
      <translation>グラフィックカードのメモリが足りません。BATCH_SIZE、TILE_SIZE、WIDTHを小さくするか、DEVICE cpuを使ってください。</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or close other programs.</source>
      <translation>コンピュータのメモリが足りません。BATCH_SIZE、TILE_SIZE、WIDTHを小さくするか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>A library of the engine failed without saying why, as happens when the memory is full. Close other programs or use a smaller BATCH_SIZE, TILE_SIZE or WIDTH; where there is room enough, run 'Set up the engine' again.</source>
      <translation>エンジンのライブラリが理由を示さずに失敗しました。メモリがいっぱいのときに起こります。他のプログラムを閉じるか、BATCH_SIZE、TILE_SIZE、WIDTHを小さくしてください。余裕があるなら、「エンジンのセットアップ」をもう一度実行してください。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space, or choose another folder for the outputs.</source>
      <translation>ディスクがいっぱいです。空き容量を増やすか、出力に別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Windows could not load a library of PyTorch. Install the Microsoft Visual C++ Redistributable (x64) from Microsoft and start QGIS again.</source>
      <translation>WindowsがPyTorchのライブラリを読み込めませんでした。MicrosoftのVisual C++再頒布可能パッケージ（x64）をインストールし、QGISを起動し直してください。</translation>
    </message>
    <message>
      <source>A package of the engine is missing or damaged. Run 'Set up the engine' again; it repairs the environment.</source>
      <translation>エンジンのパッケージがないか壊れています。「エンジンのセットアップ」をもう一度実行すると、環境が修復されます。</translation>
    </message>
    <message>
      <source>The graphics card could not do the work. Update its driver, or use DEVICE cpu.</source>
      <translation>グラフィックカードが処理できませんでした。ドライバを更新するか、DEVICE cpuを使ってください。</translation>
    </message>
    <message>
      <source>met an error that it does not foresee</source>
      <translation>で想定外のエラーが起きました</translation>
    </message>
    <message>
      <source>{what} {unforeseen} ({said}). Check the inputs.</source>
      <translation>{what} {unforeseen}（{said}）。入力を確かめてください。</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please send the report {path} to {issues}.</source>
      <translation>{sentence} 入力が正しければ、レポート {path} を {issues} へお送りください。</translation>
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
      <translation>Python {split}、{platform}</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please tell us at {issues}; no report could be written ({reason}).</source>
      <translation>{sentence} 入力が正しければ、{issues} へお知らせください。レポートは書き出せませんでした（{reason}）。</translation>
    </message>
    <message>
      <source>{name} has {size} MB, and no metadata of a product has more than {max_xml_bytes} MB. Download the product again, from its publisher.</source>
      <translation>{name} は {size} MBあります。プロダクトのメタデータが {max_xml_bytes} MBを超えることはありません。発行元からプロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} declares entities or is not in UTF-8, as no metadata of a product are. Download the product again, from its publisher.</source>
      <translation>{name} は実体を宣言しているかUTF-8ではありません。プロダクトのメタデータではあり得ません。発行元からプロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. {cure}</source>
      <translation>{path}: {what} は {said}、このバージョンが読めるのは {known} です。{cure}</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. Update the plugin.</source>
      <translation>{path}: {what} は {said}、このバージョンが読めるのは {known} です。プラグインを更新してください。</translation>
    </message>
    <message>
      <source>no format</source>
      <translation>形式なし</translation>
    </message>
    <message>
      <source>format {found}</source>
      <translation>形式 {found}</translation>
    </message>
    <message>
      <source>{path}: task {task} is not known. Use one of {tasks}.</source>
      <translation>{path}: タスク {task} は不明です。{tasks} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>{path} is not a job file ({error}). A job is JSON with 'task' and 'parameters'.</source>
      <translation>{path} はジョブファイルではありません（{error}）。ジョブは「task」と「parameters」を持つJSONです。</translation>
    </message>
    <message>
      <source>{layer}: the verdict '{value}' is not known. Write {verdicts} or {verdicts2} (in English, whatever the language of QGIS), or leave the field empty where nobody has looked.</source>
      <translation>{layer}: 判定「{value}」は不明です。{verdicts} または {verdicts2} と書くか（QGISの言語にかかわらず英語で）、見ていない所は空のままにしてください。</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt. {advice}</source>
      <translation>モデルファイル {path} のヘッダが壊れています。{advice}</translation>
    </message>
    <message>
      <source>{path} is a safetensors file, but not a Landslide Mapper model: it has no '{card_key}' card.</source>
      <translation>{path} はsafetensorsファイルですが、Landslide Mapperのモデルではありません。カード「{card_key}」がありません。</translation>
    </message>
    <message>
      <source>{path}: architecture {architecture} is not known. This version has: {architectures}.</source>
      <translation>{path}: アーキテクチャ {architecture} は不明です。このバージョンにあるもの: {architectures}。</translation>
    </message>
    <message>
      <source>{path}: the model names no band, so it cannot be used.</source>
      <translation>{path}: モデルにバンドの記載がないため、使えません。</translation>
    </message>
    <message>
      <source>{path}: the threshold {threshold} is not between 0 and 1.</source>
      <translation>{path}: しきい値 {threshold} が0と1の間にありません。</translation>
    </message>
    <message>
      <source>{path}: missing {missing} is not known. This version has: {missing_rules}.</source>
      <translation>{path}: missing {missing} は不明です。このバージョンにあるもの: {missing_rules}。</translation>
    </message>
    <message>
      <source>{path}: tile size {tile_size} or pixel size {pixel_size_m} m is impossible.</source>
      <translation>{path}: タイルサイズ {tile_size} またはピクセルサイズ {pixel_size_m} mはあり得ません。</translation>
    </message>
    <message>
      <source>The model file {path} cannot be read: {value}. {advice}</source>
      <translation>モデルファイル {path} を読めません: {value}。{advice}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid: {error}</source>
      <translation>モデルファイル {path} のカードが正しくありません: {error}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid ({error}). The file is damaged, or another program made it.</source>
      <translation>モデルファイル {path} のカードが正しくありません（{error}）。ファイルが壊れているか、別のプログラムが作ったものです。</translation>
    </message>
    <message>
      <source>The model file {path} is truncated: tensor {name} is not all there. Copy or download it again.</source>
      <translation>モデルファイル {path} が途中で切れています。テンソル {name} がそろっていません。もう一度コピーかダウンロードをしてください。</translation>
    </message>
    <message>
      <source>{path} is not a model file, or it is truncated. {advice}</source>
      <translation>{path} はモデルファイルではないか、途中で切れています。{advice}</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt (tensor {name}). Use another copy of the file.</source>
      <translation>モデルファイル {path} のヘッダが壊れています（テンソル {name}）。ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>{path} is a pickle or zip archive (an old PyTorch file), which can run code when opened. {advice}</source>
      <translation>{path} はpickleまたはzipアーカイブ（古いPyTorchファイル）で、開くとコードが実行されることがあります。{advice}</translation>
    </message>
    <message>
      <source>Choose a .safetensors model made by 'Train a model', or a model of the zoo.</source>
      <translation>「モデルの学習」で作った.safetensorsモデルか、ズーのモデルを選んでください。</translation>
    </message>
    <message>
      <source>There is no model file {name_or_path}, and the zoo has no model of that name. It has: {names}.</source>
      <translation>モデルファイル {name_or_path} はなく、ズーにもその名前のモデルはありません。あるもの: {names}。</translation>
    </message>
    <message>
      <source>Band {name} of the stack {stack} is in radians, and angles are needed in degrees. Run it through 'Stack layers', which converts it.</source>
      <translation>スタック {stack} のバンド {name} はラジアンですが、必要なのは度です。換算する「レイヤのスタック」にかけてください。</translation>
    </message>
    <message>
      <source>{path} is a whole drive. Choose a folder on it, or give the output a name.</source>
      <translation>{path} はドライブ全体です。その中のフォルダを選ぶか、出力に名前を付けてください。</translation>
    </message>
    <message>
      <source>The output cannot be called {name}: Windows keeps that name for a device. Choose another.</source>
      <translation>出力を {name} と呼ぶことはできません。Windowsがその名前を装置に使っています。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a dot, which Windows drops. Choose another name.</source>
      <translation>出力の名前 {name} はピリオドで終わっています。Windowsはそれを取り除きます。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a space, which Windows drops. Choose another name.</source>
      <translation>出力の名前 {name} は空白で終わっています。Windowsはそれを取り除きます。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The output's name {name} holds {found}, which Windows forbids. Choose another name.</source>
      <translation>出力の名前 {name} に、Windowsが禁じる {found} が含まれています。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The path of the output {path} is too long: it has {path2} characters, and temporary files beside it {temporary} more. Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>出力のパス {path} が長すぎます。{path2} 文字あり、そばの一時ファイルはさらに {temporary} 文字長くなります。短い名前か、ドライブに近いフォルダを選んでください。</translation>
    </message>
    <message>
      <source>Two outputs have the same file ({seen} and {path}). Give each its own name.</source>
      <translation>2つの出力が同じファイルです（{seen} と {path}）。それぞれに名前を付けてください。</translation>
    </message>
    <message>
      <source>The label raster {labels_path} is not on the grid of the prediction {prediction_path} ({labels} against {prediction}). Make the labels with 'Landslide labels' on the stack that was mapped, or give the inventory's polygons as INVENTORY instead.</source>
      <translation>ラベルラスタ {labels_path} は予測 {prediction_path} のグリッド上にありません（{labels} と {prediction}）。図化したスタック上で「地すべり・斜面崩壊ラベル」によってラベルを作るか、代わりにINVENTORYにインベントリのポリゴンを与えてください。</translation>
    </message>
    <message>
      <source>The label raster {labels_path} and the prediction {prediction_path} do not overlap. Choose labels of the area that was mapped.</source>
      <translation>ラベルラスタ {labels_path} と予測 {prediction_path} は重なりません。図化した領域のラベルを選んでください。</translation>
    </message>
    <message>
      <source>The stack {stack} is not on the prediction's grid, so accuracy by slope cannot be computed. Choose the stack that the prediction was made from, or leave STACK empty.</source>
      <translation>スタック {stack} は予測のグリッド上にないため、傾斜別の精度を計算できません。予測に使ったスタックを選ぶか、STACKを空にしてください。</translation>
    </message>
    <message>
      <source>The stack {stack} has no band 'slope' or 'aspect'. Add terrain factors to it, or leave STACK empty.</source>
      <translation>スタック {stack} にバンド「slope」または「aspect」がありません。地形因子を加えるか、STACKを空にしてください。</translation>
    </message>
    <message>
      <source>No factor is chosen. Choose at least one in FACTORS.</source>
      <translation>因子が選ばれていません。FACTORSで1つ以上選んでください。</translation>
    </message>
    <message>
      <source>INPUT is empty. Give coherence rasters from before and across the event.</source>
      <translation>INPUTが空です。イベントの前と、イベントをまたぐコヒーレンスラスタを与えてください。</translation>
    </message>
    <message>
      <source>No pair begins before and ends after the event of {event}: {span}.{of_the_day} Check EVENT, or add a pair across it.</source>
      <translation>{event} のイベントの前に始まり後に終わるペアがありません: {span}。{of_the_day} EVENTを確かめるか、またぐペアを加えてください。</translation>
    </message>
    <message>
      <source>No pair lies wholly before the event of {event}: {span}.{of_the_day} Check EVENT, or add earlier pairs.</source>
      <translation>{event} のイベントより前に収まるペアがありません: {span}。{of_the_day} EVENTを確かめるか、より前のペアを加えてください。</translation>
    </message>
    <message>
      <source>{name} is not a coherence raster, by its name. Choose the files ending in _corr.tif (HyP3), .cc.tif (LiCSAR) or _cc.tif (GAMMA).</source>
      <translation>{name} は、名前からするとコヒーレンスラスタではありません。_corr.tif（HyP3）、.cc.tif（LiCSAR）、_cc.tif（GAMMA）で終わるファイルを選んでください。</translation>
    </message>
    <message>
      <source>the pairs run from {min} to {max}</source>
      <translation>ペアの期間は {min} から {max} です</translation>
    </message>
    <message>
      <source>{on_the_day} end or begin on the day itself, so their side of the event is unknown; move EVENT by a day if you know it.</source>
      <translation>{on_the_day} 件は当日に終わるか始まるため、イベントの前か後か分かりません。分かる場合はEVENTを1日ずらしてください。</translation>
    </message>
    <message>
      <source>The coherence {name} does not lie on the interferograms' grid. Choose the coherence of the same products.</source>
      <translation>コヒーレンス {name} は干渉画像のグリッド上にありません。同じプロダクトのコヒーレンスを選んでください。</translation>
    </message>
    <message>
      <source>Vertical and east need rates of two orbits; {rates} given. Add the other direction.</source>
      <translation>鉛直と東には2つの軌道の速度が必要ですが、{rates} つしかありません。もう一方の方向を加えてください。</translation>
    </message>
    <message>
      <source>ERRORS has {errors} rasters for {rates} rates. Give one per rate, in the same order.</source>
      <translation>ERRORSには {rates} つの速度に対して {errors} 枚のラスタがあります。速度ごとに1枚、同じ順に与えてください。</translation>
    </message>
    <message>
      <source>STANDARD_ERROR {standard_error} is not possible. Choose more than 0 mm/year.</source>
      <translation>STANDARD_ERROR {standard_error} はあり得ません。0 mm/年より大きくしてください。</translation>
    </message>
    <message>
      <source>The rates' first or last dates differ by {gap} days, more than MAX_DATE_GAP {max_gap} ({told}). Derive them from the same months, or raise MAX_DATE_GAP.</source>
      <translation>速度の最初または最後の日付が {gap} 日違い、MAX_DATE_GAP {max_gap} を超えます（{told}）。同じ月から求めるか、MAX_DATE_GAPを大きくしてください。</translation>
    </message>
    <message>
      <source>Both GEOMETRY and LOOKS are given. Give one of them.</source>
      <translation>GEOMETRYとLOOKSの両方が与えられています。どちらか一方にしてください。</translation>
    </message>
    <message>
      <source>The look geometries are swapped: {name} is {direction}, but its satellite would stand on the other side, as {name2}'s would. Swap them, or the order of LOOKS.</source>
      <translation>視線幾何が入れ替わっています。{name} は {direction} ですが、その衛星は反対側に位置することになり、{name2} も同様です。両者を、またはLOOKSの順を入れ替えてください。</translation>
    </message>
    <message>
      <source>All rates look from one side ({join}): vertical and east cannot be separated. Add a rate of the other orbit direction, or check the look geometry.</source>
      <translation>すべての速度が同じ側から見ています（{join}）。鉛直と東を分けられません。もう一方の軌道方向の速度を加えるか、視線幾何を確かめてください。</translation>
    </message>
    <message>
      <source>MAX_DATE_GAP cannot be kept, because {silent} does not state its dates. Leave MAX_DATE_GAP empty, or derive the rate with 'Deformation rate', which writes them.</source>
      <translation>{silent} に日付の記載がないため、MAX_DATE_GAPを守れません。MAX_DATE_GAPを空にするか、日付を書き込む「変動速度」で速度を求めてください。</translation>
    </message>
    <message>
      <source>The rate {name} does not state where the satellite looked from. Add the look geometry of its product under GEOMETRY, or type incidence and heading under LOOKS.{names}</source>
      <translation>速度 {name} に、衛星がどこから見たかの記載がありません。プロダクトの視線幾何をGEOMETRYに加えるか、LOOKSに入射角と進行方向を入力してください。{names}</translation>
    </message>
    <message>
      <source>No pixel is known in two rates that look from different sides. Check that the rates overlap and their nodata values.</source>
      <translation>別々の側から見た2つの速度の両方で既知のピクセルがありません。速度が重なるか、nodata値を確かめてください。</translation>
    </message>
    <message>
      <source>The DEM {name} gives no slope along which an orbit sees the motion. Check that it covers the rates, or leave it out.</source>
      <translation>DEM {name} には、どの軌道からも動きの見える斜面がありません。速度を覆うか確かめるか、省いてください。</translation>
    </message>
    <message>
      <source>It was derived with {look_names}: add these.</source>
      <translation>{look_names} とともに求められたものです。これらを追加してください。</translation>
    </message>
    <message>
      <source>{GetDescription} has {rastercount} bands and does not tell which is the coherence. Name the band 'coherence', or export it alone.</source>
      <translation>{GetDescription} には {rastercount} バンドあり、どれがコヒーレンスか分かりません。バンドを「coherence」と名付けるか、それだけを書き出してください。</translation>
    </message>
    <message>
      <source>{path} holds values from {values} to {values2}, but coherence is 0-1 (or 0-255). Choose the coherence of the pair.</source>
      <translation>{path} は {values}〜{values2} の値ですが、コヒーレンスは0〜1（または0〜255）です。ペアのコヒーレンスを選んでください。</translation>
    </message>
    <message>
      <source>The {what} {name} names one date twice. Rename it with the dates of its two acquisitions.</source>
      <translation>{what} {name} には同じ日付が2つあります。2回の取得日の名前に変えてください。</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms span {longest_days} days or less (the shortest {shortest}); two are needed. Raise MAX_TEMPORAL_BASELINE, or add interferograms.</source>
      <translation>間隔が {longest_days} 日以下の干渉画像は {pairs} 枚のうち {kept} 枚だけです（最短 {shortest}）。2枚必要です。MAX_TEMPORAL_BASELINEを大きくするか、干渉画像を加えてください。</translation>
    </message>
    <message>
      <source>{name} lies on another pixel grid than {name2}. Bring all interferograms onto one grid first, for example with 'Warp (reproject)', same CRS, resolution and alignment.</source>
      <translation>{name} は {name2} と別のピクセルグリッド上にあります。まず全干渉画像を、同じCRS・解像度・位置合わせの1つのグリッドに、例えば「再投影（warp）」でそろえてください。</translation>
    </message>
    <message>
      <source>{path} reaches {largest}, which may be per cent or a part of 0-255. Declare the band's scale (0.01 for per cent, 0.00392157 for 0-255), or give coherence of 0-1.</source>
      <translation>{path} は {largest} に達し、パーセントか0〜255の一部と思われます。バンドのスケールを宣言する（パーセントなら0.01、0〜255なら0.00392157）か、0〜1のコヒーレンスを与えてください。</translation>
    </message>
    <message>
      <source>{name} was made by {found}, by its name, and PRODUCT says {product}. Choose PRODUCT auto or {found2}, or give the files of one product.</source>
      <translation>{name} は名前からすると {found} によるものですが、PRODUCTは {product} です。PRODUCTをautoか {found2} にするか、1つのプロダクトのファイルを与えてください。</translation>
    </message>
    <message>
      <source>{name} holds {meaning} by its name; unwrapped phase is needed. Choose the files ending in _unw_phase.tif (HyP3) or .unw.tif (LiCSAR).</source>
      <translation>{name} は名前からすると {meaning} ですが、アンラップした位相が必要です。_unw_phase.tif（HyP3）または .unw.tif（LiCSAR）で終わるファイルを選んでください。</translation>
    </message>
    <message>
      <source>The {what} {name} does not state its two dates. Rename it so that the name contains them as YYYYMMDD_YYYYMMDD.</source>
      <translation>{what} {name} に2つの日付の記載がありません。YYYYMMDD_YYYYMMDDの形で名前に入れてください。</translation>
    </message>
    <message>
      <source>Two interferograms have the same dates, {key} and {key2}: {name} and {name2}. Leave one out.</source>
      <translation>2枚の干渉画像の日付 {key} と {key2} が同じです: {name} と {name2}。一方を除いてください。</translation>
    </message>
    <message>
      <source>No coherence raster has the dates of {missing} (and {missing2} more). Add it, or give no coherence at all.</source>
      <translation>{missing}（ほか {missing2} 枚）の日付のコヒーレンスラスタがありません。加えるか、コヒーレンスをすべて省いてください。</translation>
    </message>
    <message>
      <source>The interferograms share no pixel: {paths} and the others lie apart. Choose those of one frame.</source>
      <translation>干渉画像に共通のピクセルがありません。{paths} と他は離れています。1つのフレームのものを選んでください。</translation>
    </message>
    <message>
      <source>{name} under GEOMETRY does not say what it holds. Name it as its processor does: lv_theta and lv_phi (HyP3), .geo.E, .geo.N and .geo.U (LiCSAR), incidenceAngle and azimuthAngle (MintPy), los_east, los_north and los_up (EGMS).</source>
      <translation>GEOMETRYの {name} に、内容の記載がありません。処理系の名前のままにしてください: lv_thetaとlv_phi（HyP3）、.geo.E、.geo.N、.geo.U（LiCSAR）、incidenceAngleとazimuthAngle（MintPy）、los_east、los_north、los_up（EGMS）。</translation>
    </message>
    <message>
      <source>The look geometry of {names} lacks {missing}. Add it from the same product.</source>
      <translation>{names} の視線幾何に {missing} がありません。同じプロダクトから加えてください。</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (none fits). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>速度 {rate} にどの視線幾何が対応するか分かりません（合うものがありません）。asc_rate.tifとasc_lv_theta.tif、asc_lv_phi.tifのように似た名前にするか、LOOKSに入射角と進行方向を入力してください。</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (several fit). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>速度 {rate} にどの視線幾何が対応するか分かりません（複数が合います）。asc_rate.tifとasc_lv_theta.tif、asc_lv_phi.tifのように似た名前にするか、LOOKSに入射角と進行方向を入力してください。</translation>
    </message>
    <message>
      <source>The look geometry {names} would belong to two rates. Add that of the other orbit, or type incidence and heading under LOOKS.</source>
      <translation>視線幾何 {names} が2つの速度に対応してしまいます。もう一方の軌道のものを加えるか、LOOKSに入射角と進行方向を入力してください。</translation>
    </message>
    <message>
      <source>An incidence angle of {incidence} degrees is not possible ({min_incidence} to {max_incidence} are). Write the incidence first, then the heading, both in degrees: 39 -12; 39 192.</source>
      <translation>入射角 {incidence} 度はあり得ません（{min_incidence}〜{max_incidence}）。入射角、進行方向の順に、どちらも度で書いてください: 39 -12; 39 192。</translation>
    </message>
    <message>
      <source>A heading of {heading} degrees is not possible. Write degrees clockwise from north.</source>
      <translation>進行方向 {heading} 度はあり得ません。北から時計回りの度で書いてください。</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entry for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKSには {rates} つの速度に対して {parts} 項目あります。各速度の入射角と進行方向を、RATESの順に書いてください: 39 -12; 39 192。</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entries for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKSには {rates} つの速度に対して {parts} 項目あります。各速度の入射角と進行方向を、RATESの順に書いてください: 39 -12; 39 192。</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an elevation above the horizon (0 to 1.57). Check that lv_theta and lv_phi are not swapped.</source>
      <translation>{names} の中央の値は {median} で、地平線からの仰角（0〜1.57）ではありません。lv_thetaとlv_phiが入れ替わっていないか確かめてください。</translation>
    </message>
    <message>
      <source>{names} make a vector of length {norm}, not 1. Choose the east, north and up components of the look vector of one product.</source>
      <translation>{names} のベクトルの長さは1ではなく {norm} です。1つのプロダクトの視線ベクトルの東・北・上成分を選んでください。</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an incidence angle in degrees ({min_incidence} to {max_incidence}). Convert radians to degrees, or check that the angles are not swapped.</source>
      <translation>{names} の中央の値は {median} で、度の入射角（{min_incidence}〜{max_incidence}）ではありません。ラジアンを度に換算するか、角度が入れ替わっていないか確かめてください。</translation>
    </message>
    <message>
      <source>The look geometry {name} holds no valid pixel. Choose that of the same product.</source>
      <translation>視線幾何 {name} に有効なピクセルがありません。同じプロダクトのものを選んでください。</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the north or south, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>{name} によると、衛星は東西ではなく南北に位置することになります。ラスタが入れ替わったり逆向きになったりせず、地面から衛星を指しているか確かめてください。</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the ground, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>{name} によると、衛星は東西ではなく地中に位置することになります。ラスタが入れ替わったり逆向きになったりせず、地面から衛星を指しているか確かめてください。</translation>
    </message>
    <message>
      <source>{name} holds angles up to {max}, which are degrees; lv_theta and lv_phi are radians. Divide it by 57.29578 (raster calculator), or take the file as HyP3 delivers it.</source>
      <translation>{name} には {max} までの角度があり、これは度です。lv_thetaとlv_phiはラジアンです。57.29578で割る（ラスタ計算機）か、HyP3のファイルをそのまま使ってください。</translation>
    </message>
    <message>
      <source>{paths} and {path} lie on different grids. Take all rasters of a look geometry from one product.</source>
      <translation>{paths} と {path} は別々のグリッド上にあります。視線幾何のラスタはすべて1つのプロダクトから取ってください。</translation>
    </message>
    <message>
      <source>LOOKS does not understand '{part}'. Write incidence and heading in degrees, as 39 -12, and left behind them for a radar that looks left.</source>
      <translation>LOOKSは「{part}」を理解できません。入射角と進行方向を39 -12のように度で書き、左を見るレーダーでは後ろにleftを付けてください。</translation>
    </message>
    <message>
      <source>None of the {pairs} interferograms tells its perpendicular baseline (HyP3's text file beside it, LiCSAR's metadata/baselines, or PERPENDICULAR_BASELINE in its own metadata). Keep these files together, or leave MAX_PERPENDICULAR_BASELINE empty.</source>
      <translation>{pairs} 枚の干渉画像のどれにも垂直基線長の記載がありません（HyP3の付属テキスト、LiCSARのmetadata/baselines、または自身のメタデータのPERPENDICULAR_BASELINE）。これらのファイルを一緒に置くか、MAX_PERPENDICULAR_BASELINEを空にしてください。</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms have a perpendicular baseline of {longest_m} m or less (the shortest {known} m); two are needed. Raise MAX_PERPENDICULAR_BASELINE.</source>
      <translation>垂直基線長が {longest_m} m以下の干渉画像は {pairs} 枚のうち {kept} 枚だけです（最短 {known} m）。2枚必要です。MAX_PERPENDICULAR_BASELINEを大きくしてください。</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands and does not tell which is the unwrapped phase. Name the band 'phase', or export it alone.</source>
      <translation>{layer} には {rastercount} バンドあり、どれがアンラップした位相か分かりません。バンドを「phase」と名付けるか、それだけを書き出してください。</translation>
    </message>
    <message>
      <source>{name} declares its values in {unit}, which is no unit of phase. Give unwrapped phase in radians.</source>
      <translation>{name} の値の単位 {unit} は位相の単位ではありません。ラジアンのアンラップした位相を与えてください。</translation>
    </message>
    <message>
      <source>{name} holds displacements by its name and declares no unit. Declare it (m, cm or mm), or give the unwrapped phase.</source>
      <translation>{name} は名前からすると変位ですが、単位の宣言がありません。宣言する（m、cm、mm）か、アンラップした位相を与えてください。</translation>
    </message>
    <message>
      <source>{file} tells a wavelength of {length} m, which no radar satellite has. Correct its metadata (metres), or remove them and set WAVELENGTH.</source>
      <translation>{file} の波長 {length} mは、どのレーダー衛星のものでもありません。メタデータを直す（メートル）か、取り除いてWAVELENGTHを設定してください。</translation>
    </message>
    <message>
      <source>{name} and {wrapped} more fill -pi to pi and nothing beyond: their phase is wrapped. Give unwrapped phase.</source>
      <translation>{name} ほか {wrapped} 枚が -πからπまでを埋め、その外がありません。位相がアンラップされていません。アンラップした位相を与えてください。</translation>
    </message>
    <message>
      <source>{name} and {name2} are not alike: one holds phase, one displacements. Give one kind.</source>
      <translation>{name} と {name2} は種類が違います。一方は位相、一方は変位です。1種類にしてください。</translation>
    </message>
    <message>
      <source>{name} tells a wavelength of {telling} m, {name2} of {wavelength} m. Give the interferograms of one radar.</source>
      <translation>{name} の波長は {telling} m、{name2} は {wavelength} mです。1つのレーダーの干渉画像を与えてください。</translation>
    </message>
    <message>
      <source>{path} is in {unit}, not in metres. Choose the variable displacement.</source>
      <translation>{path} の単位はメートルではなく {unit} です。変数displacementを選んでください。</translation>
    </message>
    <message>
      <source>{name} does not tell its centre frequency. Open the product's own .h5 file, so that the radar's wavelength is read from it.</source>
      <translation>{name} に中心周波数の記載がありません。レーダーの波長を読めるよう、プロダクト自身の .h5ファイルを開いてください。</translation>
    </message>
    <message>
      <source>{name} is EGMS's {component} component, not a rate along a line of sight: it needs no decomposition. Stack it as it is, under Deformation.</source>
      <translation>{name} はEGMSの {component} 成分で、視線方向の速度ではありません。分解は不要です。そのままDeformationとしてスタックしてください。</translation>
    </message>
    <message>
      <source>{name} holds a {components} rate, not one along a line of sight. Choose the output of 'Deformation rate'.</source>
      <translation>{name} は {components} の速度で、視線方向のものではありません。「変動速度」の出力を選んでください。</translation>
    </message>
    <message>
      <source>{name} is in {unit}, which is not a rate. Choose the rate in mm/year, or derive it from displacements or phases with 'Deformation rate'.</source>
      <translation>{name} の単位 {unit} は速度ではありません。mm/年の速度を選ぶか、「変動速度」で変位または位相から求めてください。</translation>
    </message>
    <message>
      <source>The interferogram {name} holds no valid pixel where all overlap. Leave it out.</source>
      <translation>干渉画像 {name} には、すべてが重なる所に有効なピクセルがありません。除いてください。</translation>
    </message>
    <message>
      <source>No pixel is valid in every interferogram, so no reference can be chosen. Leave out the poorest interferograms (smaller temporal baseline), or set a reference point.</source>
      <translation>すべての干渉画像で有効なピクセルがなく、基準を選べません。最も悪い干渉画像を除く（時間基線長を短くする）か、基準点を設定してください。</translation>
    </message>
    <message>
      <source>The reference point {position}, {position2} is outside the interferograms. Choose one inside, on stable ground.</source>
      <translation>基準点 {position}, {position2} は干渉画像の外にあります。その中の安定した地面の点を選んでください。</translation>
    </message>
    <message>
      <source>At the reference point {name} has no value ({size} of {pairs} interferograms have none). Choose a point on coherent, stable ground, or leave it empty.</source>
      <translation>基準点で {name} に値がありません（{pairs} 枚のうち {size} 枚）。コヒーレンスの高い安定した地面の点を選ぶか、空にしてください。</translation>
    </message>
    <message>
      <source>{layer}: the field has {polygons} different values, which is not a class legend. Choose the field with the rock class.</source>
      <translation>{layer}: このフィールドには {polygons} 種類の値があり、クラスの凡例ではありません。岩相区分のフィールドを選んでください。</translation>
    </message>
    <message>
      <source>{layer}: two classes differ only in characters that a band name cannot contain. Rename one, or use codes.</source>
      <translation>{layer}: 2つのクラスの違いが、バンド名に使えない文字だけです。一方の名前を変えるか、コードを使ってください。</translation>
    </message>
    <message>
      <source>{layer}: no polygon covers a pixel of the grid. Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer}: グリッドのピクセルを覆うポリゴンがありません。レイヤのCRSと、この地域のものかを確かめてください。</translation>
    </message>
    <message>
      <source>{name} has another coordinate reference system than {names}. Run the rasters of each CRS on their own; 'Stack layers' brings the results onto one grid.</source>
      <translation>{name} は {names} と別の座標参照系です。CRSごとに分けて実行してください。「レイヤのスタック」が結果を1つのグリッドにそろえます。</translation>
    </message>
    <message>
      <source>{name} does not overlap {names}. Choose rasters of one place.</source>
      <translation>{name} は {names} と重なりません。1つの場所のラスタを選んでください。</translation>
    </message>
    <message>
      <source>The index {index} needs the bands {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>指数 {index} にはバンド {missing} が必要ですが、入力には {present} しかありません。バンドを加えるか、指数を省いてください。</translation>
    </message>
    <message>
      <source>The index {index} needs the band {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>指数 {index} にはバンド {missing} が必要ですが、入力には {present} しかありません。バンドを加えるか、指数を省いてください。</translation>
    </message>
    <message>
      <source>The input has no band {missing}. It has: {present}. Correct BANDS, or add the missing raster.</source>
      <translation>入力にバンド {missing} がありません。あるもの: {present}。BANDSを直すか、足りないラスタを加えてください。</translation>
    </message>
    <message>
      <source>In {layer} every pixel is missing or hidden by clouds. Choose another date, or set MASK_CLOUDS to false.</source>
      <translation>{layer} のピクセルはすべて欠損か雲の下です。別の日付を選ぶか、MASK_CLOUDSをfalseにしてください。</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Download the product again.</source>
      <translation>ファイル {path} を読めません。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The metadata {path} are damaged ({error}). Download the product again.</source>
      <translation>メタデータ {path} が壊れています（{error}）。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Sentinel-2 has no band {unknown}. Choose from {sentinel2_bands}.</source>
      <translation>Sentinel-2にバンド {unknown} はありません。{sentinel2_bands} から選んでください。</translation>
    </message>
    <message>
      <source>{name} has no image of {missing} in {name2}; it has {present}. Download the product again, or name the bands you want in BANDS.</source>
      <translation>{name} の {name2} に {missing} の画像がありません。あるもの: {present}。プロダクトをもう一度ダウンロードするか、BANDSに必要なバンドを書いてください。</translation>
    </message>
    <message>
      <source>The Sentinel-2 product {path} does not exist. Check the path.</source>
      <translation>Sentinel-2プロダクト {path} がありません。パスを確かめてください。</translation>
    </message>
    <message>
      <source>{path} holds no Sentinel-2 product (no MTD_MSIL1C.xml or MTD_MSIL2A.xml). Choose the .SAFE folder or the zip as downloaded; for Sentinel-1 use 'Sentinel-1 backscatter'.</source>
      <translation>{path} にSentinel-2プロダクトがありません（MTD_MSIL1C.xmlもMTD_MSIL2A.xmlもない）。ダウンロードしたままの .SAFEフォルダかzipを選んでください。Sentinel-1には「Sentinel-1後方散乱」を使ってください。</translation>
    </message>
    <message>
      <source>{path} mixes L1C and L2A products. Keep the products of one level in the folder.</source>
      <translation>{path} にL1CとL2Aのプロダクトが混ざっています。フォルダには一方のレベルだけを置いてください。</translation>
    </message>
    <message>
      <source>The metadata {metadata} of {name} contain no quantification value. Download the product again.</source>
      <translation>{name} のメタデータ {metadata} に量子化値がありません。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} has no image in its GRANULE folder. Download the product again.</source>
      <translation>{name} のGRANULEフォルダに画像がありません。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>POST is empty. Give rasters from before and from after the event.</source>
      <translation>POSTが空です。イベントの前と後のラスタを与えてください。</translation>
    </message>
    <message>
      <source>PRE is empty. Give rasters from before and from after the event.</source>
      <translation>PREが空です。イベントの前と後のラスタを与えてください。</translation>
    </message>
    <message>
      <source>PRE and POST share no polarisation (PRE: {told}; POST: {told2}). Give the same polarisation before and after the event, named VV or VH in the file or band name.</source>
      <translation>PREとPOSTに共通の偏波がありません（PRE: {told}、POST: {told2}）。ファイル名かバンド名にVVまたはVHとある同じ偏波を、イベントの前後で与えてください。</translation>
    </message>
    <message>
      <source>{name} has {count} bands and does not say which is VV and which VH. Name its bands, or give one file per polarisation.</source>
      <translation>{name} には {count} バンドあり、どれがVVでどれがVHか分かりません。バンドに名前を付けるか、偏波ごとに1ファイルを与えてください。</translation>
    </message>
    <message>
      <source>{name} under PRE is of {time}, not before {name2} under POST of {time2}. Put each date on its side of the event.</source>
      <translation>PREの {name} は {time} のもので、POSTの {name2}（{time2}）より前ではありません。それぞれをイベントの正しい側に置いてください。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {bands} bands, and none is named after its polarisation. Name them VV and VH (band description), or give one file for each polarisation.</source>
      <translation>{layer}（{parameter}）には {bands} バンドあり、偏波の名前のものがありません。VV、VHと名付ける（バンドの説明）か、偏波ごとに1ファイルを与えてください。</translation>
    </message>
    <message>
      <source>{path} has {rasterxsize} x {rasterysize} pixels, fewer than one look of {range_looks} x {azimuth_looks}. Choose fewer RANGE_LOOKS and AZIMUTH_LOOKS.</source>
      <translation>{path} は {rasterxsize} x {rasterysize} ピクセルで、{range_looks} x {azimuth_looks} の1ルックに足りません。RANGE_LOOKSとAZIMUTH_LOOKSを小さくしてください。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {others}, not {polarisation}, by its names. Give the file of {polarisation2}, or rename the band.</source>
      <translation>{layer}（{parameter}）は名前からすると {polarisation} ではなく {others} です。{polarisation2} のファイルを与えるか、バンドの名前を変えてください。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds mostly negative values, which {scale} cannot have. Set INPUT_SCALE to decibel.</source>
      <translation>{layer}（{parameter}）のほとんどが負の値で、{scale} ではあり得ません。INPUT_SCALEをdecibelにしてください。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds no negative value, so it is not in decibels. Set INPUT_SCALE to power or amplitude.</source>
      <translation>{layer}（{parameter}）に負の値がないので、デシベルではありません。INPUT_SCALEをpowerかamplitudeにしてください。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {found} bands of {wanted} ({join}). Give a raster of one date with one band for each polarisation.</source>
      <translation>{layer}（{parameter}）には {wanted} のバンドが {found} つあります（{join}）。偏波ごとに1バンドの、1日分のラスタを与えてください。</translation>
    </message>
    <message>
      <source>{name} and {name2} are of two orbits ({first}; {product}): they see the slopes from different sides and must not be compared. Give the dates of one orbit, and derive the other on its own with PREFIX asc_ or desc_.</source>
      <translation>{name} と {name2} は別の軌道のものです（{first}、{product}）。斜面を別の側から見ており、比べてはいけません。1つの軌道の日付を与え、もう一方はPREFIX asc_ または desc_ を付けて別に求めてください。</translation>
    </message>
    <message>
      <source>{name} is of the satellite {platform}, {name2} of {platform2}. Give the dates of one satellite, or set MIXED_PLATFORMS if these are twins on one orbit.</source>
      <translation>{name} は衛星 {platform}、{name2} は {platform2} のものです。1つの衛星の日付を与えるか、同じ軌道の双子の衛星ならMIXED_PLATFORMSを設定してください。</translation>
    </message>
    <message>
      <source>{name} holds {scale} values, {name2} {scale2}, by their names. Give products of one scale.</source>
      <translation>名前によると {name} の値は {scale}、{name2} は {scale2} です。スケールの同じプロダクトを与えてください。</translation>
    </message>
    <message>
      <source>WINDOW {window} has no central pixel. Choose an odd number from 3.</source>
      <translation>WINDOW {window} には中央のピクセルがありません。3以上の奇数を選んでください。</translation>
    </message>
    <message>
      <source>RANGE_LOOKS, AZIMUTH_LOOKS and ITERATIONS start at 1. Choose 1 or more.</source>
      <translation>RANGE_LOOKS、AZIMUTH_LOOKS、ITERATIONSは1以上です。1以上を選んでください。</translation>
    </message>
    <message>
      <source>LOOKS {looks} is not possible. Choose a positive number, or -1 to have it estimated.</source>
      <translation>LOOKS {looks} はあり得ません。正の数を選ぶか、推定させるには -1 にしてください。</translation>
    </message>
    <message>
      <source>{name} (VV) and {name2} (VH) have different grids. Take both from one product, or align one to the other first.</source>
      <translation>{name}（VV）と {name2}（VH）のグリッドが違います。両方を1つのプロダクトから取るか、先に一方を他方に合わせてください。</translation>
    </message>
    <message>
      <source>The factor {factor} needs the raster {missing}, which is not set. Set it, or leave the factor out.</source>
      <translation>因子 {factor} にはラスタ {missing} が必要ですが、設定されていません。設定するか、因子を省いてください。</translation>
    </message>
    <message>
      <source>{name} is given as {seen} and as {name2}, and both are its band {number}. Give a raster for each.</source>
      <translation>{name} が {seen} と {name2} の両方に与えられ、どちらもバンド {number} です。それぞれにラスタを与えてください。</translation>
    </message>
    <message>
      <source>{name} ({name2}) holds no valid backscatter here. Check its nodata value, INPUT_SCALE, and that it overlaps the others.</source>
      <translation>{name}（{name2}）には、ここに有効な後方散乱がありません。nodata値、INPUT_SCALE、他との重なりを確かめてください。</translation>
    </message>
    <message>
      <source>MAX_SHIFT {max_shift} is not possible. Choose pixels from 0 (not checked).</source>
      <translation>MAX_SHIFT {max_shift} はあり得ません。0（確認しない）以上のピクセル数を選んでください。</translation>
    </message>
    <message>
      <source>mahalanobis joins two polarisations, and PRE and POST share {before}. Add VH (or VV) of the same dates, or leave mahalanobis out.</source>
      <translation>mahalanobisは2つの偏波を結び付けますが、PREとPOSTに共通なのは {before} です。同じ日付のVH（またはVV）を加えるか、mahalanobisを省いてください。</translation>
    </message>
    <message>
      <source>mahalanobis needs {names} of the same pre-event dates, and they differ ({first} and {second} dates). Give both polarisations of each date, or leave mahalanobis out.</source>
      <translation>mahalanobisには同じイベント前の日付の {names} が必要ですが、違います（{first} 日分と {second} 日分）。各日付の両偏波を与えるか、mahalanobisを省いてください。</translation>
    </message>
    <message>
      <source>PRE has {dates} dates{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PREには {dates} 日分あります{value}。{spread} には {needed} 日分以上、できれば10日分以上が必要です。同じ軌道のイベント前の日付を加えるか、因子change、pre_median、post_medianだけを選んでください。</translation>
    </message>
    <message>
      <source>PRE has {dates} date{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PREには {dates} 日分あります{value}。{spread} には {needed} 日分以上、できれば10日分以上が必要です。同じ軌道のイベント前の日付を加えるか、因子change、pre_median、post_medianだけを選んでください。</translation>
    </message>
    <message>
      <source>{name} holds no valid backscatter where the result lies. Check its nodata value, its scale, and that it overlaps the first post-event raster.</source>
      <translation>{name} には、結果の範囲に有効な後方散乱がありません。nodata値、スケール、最初のイベント後ラスタとの重なりを確かめてください。</translation>
    </message>
    <message>
      <source>{name} lies {columns} columns and {rows} rows beside the other dates (± {deviation}), more than MAX_SHIFT {max_shift} pixels: every edge would look like a change. Take all dates from one processor, coregister this one to the others, leave it out, or raise MAX_SHIFT.</source>
      <translation>{name} は他の日付から {columns} 列、{rows} 行ずれ（± {deviation}）、MAX_SHIFT {max_shift} ピクセルを超えます。すべての縁が変化に見えてしまいます。全日付を1つの処理系から取る、これを他に位置合わせする、除く、またはMAX_SHIFTを大きくしてください。</translation>
    </message>
    <message>
      <source>The DEM {name} has {width} x {height} pixels; slopes need at least 3 x 3. Choose a larger DEM.</source>
      <translation>DEM {name} は {width} x {height} ピクセルです。傾斜には3 x 3以上が必要です。より大きいDEMを選んでください。</translation>
    </message>
    <message>
      <source>The factor twi needs SciPy, which this QGIS lacks. Install python3-scipy (or leave twi out).</source>
      <translation>因子twiにはSciPyが必要ですが、このQGISにはありません。python3-scipyをインストールしてください（またはtwiを省いてください）。</translation>
    </message>
    <message>
      <source>The factor twi follows water over the whole DEM {name} and needs about {needed} GB of memory for its {width} x {height} pixels; this machine has {free} GB. Leave twi out, or cut the DEM to a catchment or make it coarser.</source>
      <translation>因子twiは水をDEM {name} 全体で追うので、{width} x {height} ピクセルに約 {needed} GBのメモリが必要です。このコンピュータは {free} GBです。twiを省くか、DEMを集水域で切り取るか粗くしてください。</translation>
    </message>
    <message>
      <source>The DEM {name} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>DEM {name} に有効なピクセルがまったくありません。レイヤのnodata値と範囲を確かめてください。</translation>
    </message>
    <message>
      <source>The inventory {table} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>インベントリ {table} に座標参照系がありません。QGISで割り当ててください（レイヤ &gt; レイヤのCRSの設定）。</translation>
    </message>
    <message>
      <source>{where} of the inventory cannot be opened for writing ({error}). Check the connection, and that you may write there.</source>
      <translation>インベントリの {where} を書き込み用に開けません（{error}）。接続と、書き込み権限を確かめてください。</translation>
    </message>
    <message>
      <source>The inventory {table} has the same {id} in several rows. Give each landslide its own, or empty the field where it is wrong: an empty one gets a new identifier.</source>
      <translation>インベントリ {table} の複数の行に同じ {id} があります。地すべりごとに別のものを付けるか、誤っている所を空にしてください。空の所には新しい識別子が付きます。</translation>
    </message>
    <message>
      <source>There is no table {table}. Check the inventory's name, or leave INVENTORY empty.</source>
      <translation>テーブル {table} がありません。インベントリの名前を確かめるか、INVENTORYを空にしてください。</translation>
    </message>
    <message>
      <source>There is no table {table} in {connection}. Check the inventory.</source>
      <translation>{connection} にテーブル {table} がありません。インベントリを確かめてください。</translation>
    </message>
    <message>
      <source>The inventory {table} could not be written ({error}). Nothing in it was changed; free some space or check your rights, and run it again.</source>
      <translation>インベントリ {table} に書き込めませんでした（{error}）。何も変わっていません。空き容量を増やすか権限を確かめ、もう一度実行してください。</translation>
    </message>
    <message>
      <source>The inventory {table} cannot be locked for writing ({error}). Someone else may be updating or editing it: save those edits, and run it again.</source>
      <translation>インベントリ {table} を書き込み用にロックできません（{error}）。他の人が更新か編集をしている可能性があります。その編集を保存してから、もう一度実行してください。</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>データベース</translation>
    </message>
    <message>
      <source>The inventory {GetName} takes only single polygons, but a landslide has {GetGeometryCount} parts. Convert it with 'Promote to multipart' first.</source>
      <translation>インベントリ {GetName} は単一ポリゴンだけを受け付けますが、{GetGeometryCount} 個の部分を持つ地すべりがあります。先に「マルチパートに変換」で変換してください。</translation>
    </message>
    <message>
      <source>{place} could not be written ({error}). It is as it was before. Close what holds it (edits not saved, views made from it), free some space, or choose another name.</source>
      <translation>{place} に書き込めませんでした（{error}）。元のままです。使っているもの（保存していない編集、それを使うビュー）を閉じるか、空き容量を増やすか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{connection} is no database of tables. Choose a GeoPackage (.gpkg), or give the path of the file alone.</source>
      <translation>{connection} はテーブルのデータベースではありません。GeoPackage（.gpkg）を選ぶか、ファイルのパスだけを与えてください。</translation>
    </message>
    <message>
      <source>{place} could not be replaced as a whole: its format knows no transactions. Choose a GeoPackage or PostGIS, or give the path of a new file.</source>
      <translation>{place} を一度に置き換えられませんでした。その形式にはトランザクションがありません。GeoPackageかPostGISを選ぶか、新しいファイルのパスを与えてください。</translation>
    </message>
    <message>
      <source>{place} cannot be reached for writing ({error}). Check the connection and your rights.</source>
      <translation>{place} に書き込めません（{error}）。接続と権限を確かめてください。</translation>
    </message>
    <message>
      <source>{target} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>{target} を {parent} に書き出せませんでした（{error}）。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{source}: bands {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: バンド {empty} に有効なピクセルがまったくありません。レイヤのnodata値と範囲を確かめてください。</translation>
    </message>
    <message>
      <source>{source}: bands {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: バンド {empty} に有効なピクセルがまったくありません。レイヤのnodata値と範囲を確かめてください。</translation>
    </message>
    <message>
      <source>{source}: band {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: バンド {empty} に有効なピクセルがまったくありません。レイヤのnodata値と範囲を確かめてください。</translation>
    </message>
    <message>
      <source>{source}: band {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}: バンド {empty} に有効なピクセルがまったくありません。レイヤのnodata値と範囲を確かめてください。</translation>
    </message>
    <message>
      <source>{layer} has {found} bands of {name} (bands {str}). Give a raster with one of them, or rename the others (band description).</source>
      <translation>{layer} には {name} のバンドが {found} つあります（バンド {str}）。1つだけのラスタを与えるか、他の名前を変えてください（バンドの説明）。</translation>
    </message>
    <message>
      <source>A polygon is not valid WKB ({error}). Repair the layer with 'Fix geometries'.</source>
      <translation>ポリゴンが正しいWKBではありません（{error}）。「ジオメトリを修復」でレイヤを直してください。</translation>
    </message>
    <message>
      <source>{name} would have {bands} bands of {width} x {height} pixels, {needed} GB, and {parent} has {free} GB free. Choose a coarser resolution, a smaller extent, or another disk.</source>
      <translation>{name} は {width} x {height} ピクセルの {bands} バンド、{needed} GBになりますが、{parent} の空きは {free} GBです。解像度を粗くするか、範囲を狭くするか、別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>{GetDescription} joins files whose heights are in different units ({join}). Convert them to one unit first.</source>
      <translation>{GetDescription} は標高の単位の違うファイルをつないでいます（{join}）。先に1つの単位に換算してください。</translation>
    </message>
    <message>
      <source>The label raster {name} holds other values, such as {values}. {cure}</source>
      <translation>ラベルラスタ {name} に、{values} などの他の値があります。{cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds 255 and no 1: 255 means unknown, so it knows of no landslide. If it is a mask of 0 and 255, divide it by 255 with the raster calculator. {cure}</source>
      <translation>ラベルラスタ {name} には255があり1がありません。255は不明の意味なので、地すべりがないことになります。0と255のマスクなら、ラスタ計算機で255で割ってください。{cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds no pixel that is not landslide, so {consequence}. {zero_as_nodata}</source>
      <translation>ラベルラスタ {name} に地すべりでないピクセルがないため、{consequence}。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown): make them with 'Landslide labels', or recode them with 'Reclassify by table'.</source>
      <translation>ラベルは1（地すべり）、0（それ以外）、255（不明）です。「地すべり・斜面崩壊ラベル」で作るか、「テーブルによる再分類」で変えてください。</translation>
    </message>
    <message>
      <source>If 0 is declared as its nodata value, save it without (export with no nodata value): 0 means 'no landslide', not 'unknown'.</source>
      <translation>0がnodata値と宣言されているなら、それなしで保存してください（nodata値なしでエクスポート）。0は「地すべりでない」であり「不明」ではありません。</translation>
    </message>
    <message>
      <source>{name} is not georeferenced: it has no geotransform. Georeference it first (Layer &gt; Georeferencer), or for SAR use 'Sentinel-1 backscatter'.</source>
      <translation>{name} はジオリファレンスされていません（座標変換の情報がありません）。先にジオリファレンスする（レイヤ &gt; ジオリファレンサ）か、SARには「Sentinel-1後方散乱」を使ってください。</translation>
    </message>
    <message>
      <source>The {what} {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>{what} {path} にラスタバンドがありません。サブデータセットの1つを選んでください。</translation>
    </message>
    <message>
      <source>The {what} {path} holds complex numbers (amplitude and phase of a radar image). Make a raster of power or amplitude of it first, for Sentinel-1 with 'Sentinel-1 backscatter'.</source>
      <translation>{what} {path} は複素数（レーダー画像の振幅と位相）です。先に強度か振幅のラスタにしてください。Sentinel-1では「Sentinel-1後方散乱」を使います。</translation>
    </message>
    <message>
      <source>The {what} {path} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export), or with 'Assign projection'.</source>
      <translation>{what} {path} に座標参照系がありません。QGISで割り当てる（レイヤ &gt; レイヤのCRSの設定、その後エクスポート）か、「投影法の割り当て」を使ってください。</translation>
    </message>
    <message>
      <source>{name} has ground control points, but its pixels lie on no map grid. Warp it first ('Warp (reproject)' follows the control points); to assign a CRS is not enough.</source>
      <translation>{name} には地上基準点がありますが、ピクセルが地図のグリッド上にありません。先に再投影してください（「再投影（warp）」が基準点に従います）。CRSの割り当てだけでは足りません。</translation>
    </message>
    <message>
      <source>{name} is an image in sensor geometry (a sensor model or coordinate arrays tell its place). Warp it onto a map grid first, with 'Warp (reproject)' or the provider's orthorectification.</source>
      <translation>{name} はセンサ幾何の画像です（センサモデルか座標配列が位置を示します）。先に「再投影（warp）」または提供元のオルソ補正で、地図のグリッドに載せてください。</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or export the layer to GeoTIFF again.</source>
      <translation>{what} {path} をラスタとして開けません（{error}）。パスを確かめるか、レイヤをもう一度GeoTIFFに書き出してください。</translation>
    </message>
    <message>
      <source>{path} may take values from other files, which could be any on this computer: it has external links, external storage, virtual variables or compressed links of HDF5. If you trust where it comes from, export it to GeoTIFF in QGIS and give that; else download it again, from its publisher.</source>
      <translation>{path} は、このコンピュータの任意のファイルかもしれない他のファイルから値を取る可能性があります。HDF5の外部リンク、外部ストレージ、仮想変数、または圧縮されたリンクがあります。入手元を信頼できるなら、QGISでGeoTIFFに書き出してそれを与え、そうでなければ発行元からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} lies nowhere: its geotransform {place} gives its pixels no area. Georeference it again (Layer &gt; Georeferencer), or export it from its source once more.</source>
      <translation>{name} は位置がありません。座標変換 {place} ではピクセルの面積がありません。ジオリファレンスし直す（レイヤ &gt; ジオリファレンサ）か、元からもう一度書き出してください。</translation>
    </message>
    <message>
      <source>The prediction {name} is {what}, not a probability of 0-1. {cure}</source>
      <translation>予測 {name} は0〜1の確率ではなく {what} です。{cure}</translation>
    </message>
    <message>
      <source>{what} has {telling} bands ({names}); only one can be meant. Export the right one with 'Rearrange bands'.</source>
      <translation>{what} には {telling} バンドあります（{names}）。対象は1つだけです。「バンドの並べ替え」で正しいものを書き出してください。</translation>
    </message>
    <message>
      <source>{what} holds complex numbers. Choose a raster of real ones.</source>
      <translation>{what} は複素数です。実数のラスタを選んでください。</translation>
    </message>
    <message>
      <source>Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator. A fill value must be declared as nodata ('Translate', 'Assign a specified nodata value').</source>
      <translation>「地すべり・斜面崩壊の検出」の確率かマスクを選ぶか、ラスタ計算機で尺度を変えてください。埋め値はnodataと宣言する必要があります（「変換（フォーマットの変換）」、「出力バンドに指定nodata値を割り当て」）。</translation>
    </message>
    <message>
      <source>a factor ({lower})</source>
      <translation>因子（{lower}）</translation>
    </message>
    <message>
      <source>{layer} holds classes of aspect in its band {name}, and directions are needed. Give an aspect in degrees, as 'Terrain factors' writes it, or a raster without this band.</source>
      <translation>{layer} のバンド {name} は斜面方位の区分ですが、必要なのは方向です。「地形因子」が書き出す度の方位か、このバンドのないラスタを与えてください。</translation>
    </message>
    <message>
      <source>{layer} has slopes up to {max}, which are no degrees, and declares no unit. Declare the band's unit (%), or give a slope in degrees, as 'Terrain factors' writes it.</source>
      <translation>{layer} の傾斜は {max} までで、度ではなく、単位の宣言もありません。バンドの単位（%）を宣言するか、「地形因子」が書き出す度の傾斜を与えてください。</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>ラスタ {name} が壊れています。ブロックを読めませんでした（{error}）。ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: its mask cannot be read ({error}). Use another copy of the file.</source>
      <translation>ラスタ {name} が壊れています。マスクを読めません（{error}）。ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>The raster {source} cannot be opened ({error}). Check the path and the layer's open options, or export the layer to GeoTIFF.</source>
      <translation>ラスタ {source} を開けません（{error}）。パスとレイヤのオープンオプションを確かめるか、GeoTIFFに書き出してください。</translation>
    </message>
    <message>
      <source>The CRS {GetName} belongs to no ellipsoid, so that no area can be measured in it. Reproject the raster to a projected or geographic CRS ('Warp (reproject)').</source>
      <translation>CRS {GetName} には楕円体がないため、面積を測れません。ラスタを投影座標系か地理座標系に再投影してください（「再投影（warp）」）。</translation>
    </message>
    <message>
      <source>The stack {name} lies on another grid than the rotated probability raster. Give the stack that was detected on.</source>
      <translation>スタック {name} は、回転した確率ラスタと別のグリッド上にあります。検出に使ったスタックを与えてください。</translation>
    </message>
    <message>
      <source>The polygons could not be traced in the temporary folder {folder} ({error}). Free some space there.</source>
      <translation>一時フォルダ {folder} でポリゴンをトレースできませんでした（{error}）。そこの空き容量を増やしてください。</translation>
    </message>
    <message>
      <source>The reviewed area covers no pixel of the stack {stack_path}. Choose the tiles that were reviewed on this stack.</source>
      <translation>確認済み領域がスタック {stack_path} のピクセルを覆いません。このスタックで確認したタイルを選んでください。</translation>
    </message>
    <message>
      <source>Only {tiles} tile was reviewed, and KEPT_ASIDE wants one more to judge by. Review more tiles, or set KEPT_ASIDE to 0.</source>
      <translation>確認済みのタイルは {tiles} 個だけで、KEPT_ASIDEには評価用にもう1つ必要です。もっと確認するか、KEPT_ASIDEを0にしてください。</translation>
    </message>
    <message>
      <source>There is no tile left to review: all have been reviewed, lie outside the area, or have no uncertainty. Make SIDE smaller, or choose another AREA.</source>
      <translation>確認するタイルが残っていません。すべて確認済みか、領域の外か、不確実性がありません。SIDEを小さくするか、別のAREAを選んでください。</translation>
    </message>
    <message>
      <source>SIDE {side_m} m is less than a pixel ({pixel_size_m} m). Make it larger.</source>
      <translation>SIDE {side_m} mは1ピクセル（{pixel_size_m} m）より小さい値です。大きくしてください。</translation>
    </message>
    <message>
      <source>{GetDescription} has no band {spread}. Give the uncertainty map of 'Detect landslides', or a raster with one band.</source>
      <translation>{GetDescription} にバンド {spread} がありません。「地すべり・斜面崩壊の検出」の不確実性マップか、1バンドのラスタを与えてください。</translation>
    </message>
    <message>
      <source>The stack {stack_path} is not on the grid of the probability raster. Give the stack that it was made from.</source>
      <translation>スタック {stack_path} は確率ラスタのグリッド上にありません。それを作ったスタックを与えてください。</translation>
    </message>
    <message>
      <source>SAMPLES {total} is too few: each stratum needs at least two points. Take a few hundred.</source>
      <translation>SAMPLES {total} は少なすぎます。各層に2点以上必要です。数百にしてください。</translation>
    </message>
    <message>
      <source>The stratum '{name}' covers {area} km2 of the map, but {lie} in it, and at least two are needed. Draw a sample with 'Sample for accuracy assessment' on this map.</source>
      <translation>層「{name}」は地図の {area} km2を覆いますが、その中は {lie} で、2点以上必要です。この地図で「精度評価用サンプルの抽出」を実行してください。</translation>
    </message>
    <message>
      <source>one point lies</source>
      <translation>点が1個しかありません</translation>
    </message>
    <message>
      <source>no point lies</source>
      <translation>点がありません</translation>
    </message>
    <message>
      <source>{path} has no known pixel{where}. Choose another map or area.</source>
      <translation>{path} に既知のピクセルがありません{where}。別の地図か領域を選んでください。</translation>
    </message>
    <message>
      <source>inside AREA</source>
      <translation>（AREAの中）</translation>
    </message>
    <message>
      <source>SIZE {size} is not possible. Choose {min_size} to {max_size} pixels.</source>
      <translation>SIZE {size} はあり得ません。{min_size}〜{max_size} ピクセルを選んでください。</translation>
    </message>
    <message>
      <source>RESOLUTION {resolution} is not possible. Choose {min_resolution_m} to {max_resolution_m} metres.</source>
      <translation>RESOLUTION {resolution} はあり得ません。{min_resolution_m}〜{max_resolution_m} mを選んでください。</translation>
    </message>
    <message>
      <source>SEED {seed} is not possible. Choose 0 or a positive number.</source>
      <translation>SEED {seed} はあり得ません。0または正の数を選んでください。</translation>
    </message>
    <message>
      <source>{size} landslide are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>地すべり {size} 個は大きさの分布には少なすぎます。{min_landslides} 個以上、できれば数百個が必要です。インベントリの残りか、他のイベントを加えてください。</translation>
    </message>
    <message>
      <source>{size} landslides are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>地すべり {size} 個は大きさの分布には少なすぎます。{min_landslides} 個以上、できれば数百個が必要です。インベントリの残りか、他のイベントを加えてください。</translation>
    </message>
    <message>
      <source>Nearly all polygons have the same area, so there is no distribution to fit. Give outlines of landslides, not symbols or pixels.</source>
      <translation>ほぼすべてのポリゴンの面積が同じで、当てはめる分布がありません。記号やピクセルではなく、地すべりの輪郭を与えてください。</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands, some without a name, and by its own name one is an aspect. Name its bands (slope, aspect), because angles are averaged differently.</source>
      <translation>{layer} には {rastercount} バンドあり、名前のないものがあります。名前からすると1つは斜面方位です。角度は平均の仕方が違うので、バンドに名前（slope、aspect）を付けてください。</translation>
    </message>
    <message>
      <source>{name} cannot be brought onto the stack's grid ({error}). Choose another CRS or extent for the stack.</source>
      <translation>{name} をスタックのグリッドに載せられません（{error}）。スタックのCRSか範囲を変えてください。</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster.</source>
      <translation>スタックするものがありません。ラスタを1つ以上与えてください。</translation>
    </message>
    <message>
      <source>{name}: bands {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: バンド {empty} には、スタックのグリッドに有効なピクセルがありません。レイヤのnodata値とデータの位置を確かめるか、除いてください。</translation>
    </message>
    <message>
      <source>{name}: bands {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: バンド {empty} には、スタックのグリッドに有効なピクセルがありません。レイヤのnodata値とデータの位置を確かめるか、除いてください。</translation>
    </message>
    <message>
      <source>{name}: band {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: バンド {empty} には、スタックのグリッドに有効なピクセルがありません。レイヤのnodata値とデータの位置を確かめるか、除いてください。</translation>
    </message>
    <message>
      <source>{name}: band {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}: バンド {empty} には、スタックのグリッドに有効なピクセルがありません。レイヤのnodata値とデータの位置を確かめるか、除いてください。</translation>
    </message>
    <message>
      <source>{name} holds class codes up to {largest}, and a stack (float32) keeps them exact up to {max_exact_code} only. Number the classes anew, with 'Reclassify by table'.</source>
      <translation>{name} のクラスコードは {largest} までありますが、スタック（float32）が正確に保てるのは {max_exact_code} までです。「テーブルによる再分類」で番号を付け直してください。</translation>
    </message>
    <message>
      <source>{layer} does not overlap {target_name}. Check both coordinate reference systems, or choose another extent, grid or layer.</source>
      <translation>{layer} は {target_name} と重なりません。両方の座標参照系を確かめるか、別の範囲、グリッド、レイヤを選んでください。</translation>
    </message>
    <message>
      <source>The resolution of no layer can be expressed in the chosen CRS. Give RESOLUTION, or choose another CRS.</source>
      <translation>選んだCRSで解像度を表せるレイヤがありません。RESOLUTIONを与えるか、別のCRSを選んでください。</translation>
    </message>
    <message>
      <source>The extent of no layer can be expressed in the chosen CRS. Give EXTENT, or choose another CRS.</source>
      <translation>選んだCRSで範囲を表せるレイヤがありません。EXTENTを与えるか、別のCRSを選んでください。</translation>
    </message>
    <message>
      <source>The area to stack is smaller than {pixel}. Give a finer RESOLUTION (in {unit}) or a larger EXTENT.</source>
      <translation>スタックする領域が {pixel} より小さくなっています。より細かいRESOLUTION（単位 {unit}）か、より大きいEXTENTを与えてください。</translation>
    </message>
    <message>
      <source>The stack would be {width} x {height} pixels at {pixel}. Check that RESOLUTION and EXTENT are in {unit}, the unit of the stack's CRS.</source>
      <translation>スタックは {pixel} で {width} x {height} ピクセルになります。RESOLUTIONとEXTENTが、スタックのCRSの単位 {unit} か確かめてください。</translation>
    </message>
    <message>
      <source>There is no transformation from the CRS '{GetName}' to '{GetName2}' ({error}). Assign the layers a CRS that is tied to the Earth.</source>
      <translation>CRS「{GetName}」から「{GetName2}」への変換がありません（{error}）。地球に結び付いたCRSをレイヤに割り当ててください。</translation>
    </message>
    <message>
      <source>{other_name} and {layer} do not overlap. Check the coordinate reference system of both, or leave one of them out.</source>
      <translation>{other_name} と {layer} は重なりません。両方の座標参照系を確かめるか、一方を除いてください。</translation>
    </message>
    <message>
      <source>a pixel of {size} x {size2} {unit}</source>
      <translation>{size} x {size2} {unit} のピクセル</translation>
    </message>
    <message>
      <source>{job_file} belongs to a QGIS that is gone (process {parent}). Take parent and token out of it to run it by itself.</source>
      <translation>{job_file} は、もうないQGIS（プロセス {parent}）のものです。単独で実行するには、parentとtokenを取り除いてください。</translation>
    </message>
    <message>
      <source>A comparison is started once; PROCESSES distributes its trainings. Start it without torchrun or srun.</source>
      <translation>比較は1回だけ起動します。PROCESSESが学習を分担します。torchrunやsrunなしで起動してください。</translation>
    </message>
    <message>
      <source>The folder {folder} is needed for finished rows, but contains other files. Move it away, or choose another TABLE.</source>
      <translation>フォルダ {folder} は完了した行に必要ですが、他のファイルがあります。移すか、別のTABLEを選んでください。</translation>
    </message>
    <message>
      <source>The note {note} of a stopped comparison is damaged ({error}). {cure}</source>
      <translation>停止した比較のメモ {note} が壊れています（{error}）。{cure}</translation>
    </message>
    <message>
      <source>Delete the folder {parent} to start again, or choose another TABLE.</source>
      <translation>最初から始めるにはフォルダ {parent} を削除するか、別のTABLEを選んでください。</translation>
    </message>
    <message>
      <source>EXPERIMENTS is {table}. Use one of {tables}.</source>
      <translation>EXPERIMENTSが {table} です。{tables} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {radar_table} needs {missing}, which the stacks lack. They have: {bands}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {radar_table} には {missing} が必要ですが、スタックにありません。あるもの: {bands}。「レイヤのスタック」で加えるか、customを選んで自分の行を書いてください。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} needs {role} bands, and the stacks have none. They have: {present}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} には {role} のバンドが必要ですが、スタックにありません。あるもの: {present}。「レイヤのスタック」で加えるか、customを選んで自分の行を書いてください。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} compares the {role} bands with all bands, and the stacks have no others. They have: {present}. Add the other sensors with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} は {role} のバンドと全バンドを比べますが、スタックに他のものがありません。あるもの: {present}。「レイヤのスタック」で他のセンサを加えるか、customを選んで自分の行を書いてください。</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name; architecture; bands. Add at least one.</source>
      <translation>EXPERIMENTS customには、CUSTOMに「名前; アーキテクチャ; バンド」の行が必要です。1行以上加えてください。</translation>
    </message>
    <message>
      <source>CUSTOM has several rows called {twice}. Give each row its own name.</source>
      <translation>CUSTOMに {twice} という行が複数あります。行ごとに別の名前を付けてください。</translation>
    </message>
    <message>
      <source>The row {strip} of CUSTOM is not 'name; architecture; bands'. Correct it.</source>
      <translation>CUSTOMの行 {strip} が「名前; アーキテクチャ; バンド」になっていません。直してください。</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names the architecture {architecture}. Use one of {join}.</source>
      <translation>CUSTOMの行 {name} のアーキテクチャは {architecture} です。{join} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names {word}, which the stacks lack. They have the bands {bands}; roles ({roles}) and all are understood as well.</source>
      <translation>CUSTOMの行 {name} の {word} がスタックにありません。バンド {bands} があり、役割（{roles}）とallも使えます。</translation>
    </message>
    <message>
      <source>TEST_AREA holds no known landslide pixel, so nothing can be judged there. Choose an area with mapped landslides and valid bands.</source>
      <translation>TEST_AREAに既知の地すべりピクセルがなく、評価できません。図化された地すべりと有効なバンドのある領域を選んでください。</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a row by itself. Leave one of them empty.</source>
      <translation>PROCESSESは1台のコンピュータでバッチを分担します。SCHEDULERでは各ワーカーが1行を単独で学習します。どちらかを空にしてください。</translation>
    </message>
    <message>
      <source>The row's job lacks ROW, ROW_SEED or ROW_JUDGED. A comparison with SCHEDULER makes it.</source>
      <translation>行のジョブにROW、ROW_SEED、ROW_JUDGEDのどれかがありません。SCHEDULERを使う比較が作ります。</translation>
    </message>
    <message>
      <source>The comparison has no row {own}.</source>
      <translation>比較に行 {own} がありません。</translation>
    </message>
    <message>
      <source>The engine has no scikit-learn, which a random_forest needs. Run 'Set up the engine' again.</source>
      <translation>エンジンに、random_forestに必要なscikit-learnがありません。「エンジンのセットアップ」をもう一度実行してください。</translation>
    </message>
    <message>
      <source>The comparison job lacks AREAS: the test area, one raster per stack.</source>
      <translation>比較のジョブにAREASがありません。スタックごとに1枚のラスタで、テスト領域を与えてください。</translation>
    </message>
    <message>
      <source>The work failed on the Dask cluster at {address}: {said}. {same_everywhere}</source>
      <translation>{address} のDaskクラスタで処理が失敗しました: {said}。{same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has no worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>{address} のDaskクラスタにワーカーがありません。「dask worker {address2}」で起動し、もう一度実行してください。</translation>
    </message>
    <message>
      <source>At {address} a Dask {lower} answers, not a scheduler. {cure}</source>
      <translation>{address} で応答したのはスケジューラではなくDaskの {lower} です。{cure}</translation>
    </message>
    <message>
      <source>A Dask worker {problem}. {same_everywhere}</source>
      <translation>Daskのワーカーが {problem}。{same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has lost its last worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>{address} のDaskクラスタが最後のワーカーを失いました。「dask worker {address2}」で起動し、もう一度実行してください。</translation>
    </message>
    <message>
      <source>SCHEDULER needs the packages dask and distributed in the engine's Python. Install them, or leave SCHEDULER empty.</source>
      <translation>SCHEDULERには、エンジンのPythonにパッケージdaskとdistributedが必要です。インストールするか、SCHEDULERを空にしてください。</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} within {seconds_to_connect} seconds. {cure}</source>
      <translation>{address} のDaskスケジューラが {seconds_to_connect} 秒以内に応答しません。{cure}</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} ({said}). {cure}</source>
      <translation>{address} のDaskスケジューラが応答しません（{said}）。{cure}</translation>
    </message>
    <message>
      <source>The scheduler or a worker of the Dask cluster at {address} does not answer within {seconds_to_answer} seconds. Start the cluster again, or leave SCHEDULER empty to compute here.</source>
      <translation>{address} のDaskクラスタのスケジューラかワーカーが {seconds_to_answer} 秒以内に応答しません。クラスタを起動し直すか、SCHEDULERを空にしてここで計算してください。</translation>
    </message>
    <message>
      <source>The Dask {who} {problem}. {same_everywhere}</source>
      <translation>Daskの {who} が {problem}。{same_everywhere}</translation>
    </message>
    <message>
      <source>Check SCHEDULER, or leave it empty to compute here.</source>
      <translation>SCHEDULERを確認するか、空にしてここで計算してください。</translation>
    </message>
    <message>
      <source>Scheduler and workers need this version of the package, the same PyTorch, and the files under the same paths (a shared file system); or leave SCHEDULER empty to compute here.</source>
      <translation>スケジューラとワーカーには、このバージョンのパッケージ、同じPyTorch、同じパスのファイル（共有ファイルシステム）が必要です。またはSCHEDULERを空にしてここで計算してください。</translation>
    </message>
    <message>
      <source>lacks this package, or has an older version of it ({there})</source>
      <translation>にこのパッケージがないか、古いバージョンです（{there}）</translation>
    </message>
    <message>
      <source>Not even the CPU computes correctly with this PyTorch. Set up the engine again with 'Set up the engine'.</source>
      <translation>このPyTorchではCPUでも正しく計算できません。「エンジンのセットアップ」でセットアップし直してください。</translation>
    </message>
    <message>
      <source>The device {kind} cannot be used: {failure}. Choose DEVICE auto or cpu, or set up the engine for your graphics card.</source>
      <translation>デバイス {kind} を使えません: {failure}。DEVICE autoかcpuを選ぶか、グラフィックカード用にエンジンをセットアップしてください。</translation>
    </message>
    <message>
      <source>{name} ended unexpectedly on the worker {address} (exit status {returncode}): {value}. Run it again.</source>
      <translation>{name} がワーカー {address} で予期せず終了しました（終了コード {returncode}）: {value}。もう一度実行してください。</translation>
    </message>
    <message>
      <source>{name} was ended on its worker because nobody waits for it any more.</source>
      <translation>{name} は、待つ人がいなくなったため、ワーカーで終了させられました。</translation>
    </message>
    <message>
      <source>Several processes cannot meet in {parent}, whose name has letters beyond this Windows' code page. Set the environment variable TEMP to a folder with a plain name, or choose 1 for PROCESSES.</source>
      <translation>{parent} の名前にはこのWindowsのコードページにない文字があるため、複数のプロセスがそこで連絡できません。環境変数TEMPに簡単な名前のフォルダを設定するか、PROCESSESに1を選んでください。</translation>
    </message>
    <message>
      <source>The environment says process {rank} of {size} ({rank_name}, {size_name}). Correct or unset these variables.</source>
      <translation>環境によるとプロセス {rank}/{size} です（{rank_name}、{size_name}）。これらの変数を直すか消してください。</translation>
    </message>
    <message>
      <source>The environment variables {rank_name}, {size_name} are not whole numbers ({error}). Correct or unset them.</source>
      <translation>環境変数 {rank_name}、{size_name} が整数ではありません（{error}）。直すか消してください。</translation>
    </message>
    <message>
      <source>No labelled training pixel has a value in {empty}. Leave the band out with BANDS, or choose another training area.</source>
      <translation>{empty} に値を持つ、ラベルのある学習ピクセルがありません。BANDSでそのバンドを除くか、別の学習領域を選んでください。</translation>
    </message>
    <message>
      <source>The categorical band {name} has more than {max_classes} codes. Mark it as continuous, or leave it out with BANDS.</source>
      <translation>カテゴリのバンド {name} のコードが {max_classes} 個を超えます。連続値とするか、BANDSで除いてください。</translation>
    </message>
    <message>
      <source>The stack {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>スタック {path} にラスタバンドがありません。サブデータセットの1つを選んでください。</translation>
    </message>
    <message>
      <source>The stack {path} has no coordinate reference system. Make it with 'Stack layers', or assign one with 'Assign projection'.</source>
      <translation>スタック {path} に座標参照系がありません。「レイヤのスタック」で作るか、「投影法の割り当て」で割り当ててください。</translation>
    </message>
    <message>
      <source>The area {name} is not on the grid of the stack {name2}. Rasterise it on the stack's grid.</source>
      <translation>領域 {name} はスタック {name2} のグリッド上にありません。スタックのグリッドでラスタ化してください。</translation>
    </message>
    <message>
      <source>The label raster {name} holds the values {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>ラベルラスタ {name} に値 {named} があります。{meaning}。「テーブルによる再分類」で書き換え、不明をnodataと宣言するか、{cure}。</translation>
    </message>
    <message>
      <source>The label raster {name} holds the value {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>ラベルラスタ {name} に値 {named} があります。{meaning}。「テーブルによる再分類」で書き換え、不明をnodataと宣言するか、{cure}。</translation>
    </message>
    <message>
      <source>The label raster {name} holds fractions ({named}), as a probability does. {meaning}: {cure}, or set a threshold with the raster calculator.</source>
      <translation>ラベルラスタ {name} に、確率のような小数（{named}）があります。{meaning}: {cure}、またはラスタ計算機でしきい値を適用してください。</translation>
    </message>
    <message>
      <source>The label raster {name} has {data_bands} bands; labels have one. {meaning}. Save the band that holds them by itself ('Translate'), or {cure}.</source>
      <translation>ラベルラスタ {name} には {data_bands} バンドありますが、ラベルは1バンドです。{meaning}。ラベルのバンドだけを保存する（「変換」）か、{cure}。</translation>
    </message>
    <message>
      <source>make them from the inventory with 'Landslide labels'</source>
      <translation>インベントリから「地すべり・斜面崩壊ラベル」で作ってください</translation>
    </message>
    <message>
      <source>{name} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>{name} を {parent} に書き出せませんでした（{error}）。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The folder {folder} has {free} GB free, and the outputs may need {needed} GB. Free some space or choose another folder.</source>
      <translation>フォルダ {folder} の空きは {free} GBで、出力には {needed} GB必要なことがあります。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The {what} {path} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>{what} {path} が壊れています。ブロックを読めませんでした（{error}）。ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or make it again.</source>
      <translation>{what} {path} をラスタとして開けません（{error}）。パスを確かめるか、作り直してください。</translation>
    </message>
    <message>
      <source>Training needs at least one stack and one label raster. Make them with 'Stack layers' and 'Landslide labels'.</source>
      <translation>学習には、スタックとラベルラスタが1つ以上必要です。「レイヤのスタック」と「地すべり・斜面崩壊ラベル」で作ってください。</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {path} lacks. It has: {by_name}. Correct it, or leave it empty.</source>
      <translation>BANDSの {unknown} が {path} にありません。あるもの: {by_name}。直すか、空にしてください。</translation>
    </message>
    <message>
      <source>The stack {path} lacks {missing}, which {path2} has. It has: {positions}. Make both with the same layers, or name the common bands in BANDS.</source>
      <translation>スタック {path} に、{path2} にある {missing} がありません。あるもの: {positions}。両方を同じレイヤで作るか、共通のバンドをBANDSに書いてください。</translation>
    </message>
    <message>
      <source>No label raster lies on the grid of the stack {path} (given: {names}). Make it with 'Landslide labels'.</source>
      <translation>スタック {path} のグリッド上にラベルラスタがありません（与えられたもの: {names}）。「地すべり・斜面崩壊ラベル」で作ってください。</translation>
    </message>
    <message>
      <source>The label raster {path} lies on the grid of no stack. Make it again with 'Landslide labels' from its stack.</source>
      <translation>ラベルラスタ {path} はどのスタックのグリッド上にもありません。そのスタックから「地すべり・斜面崩壊ラベル」で作り直してください。</translation>
    </message>
    <message>
      <source>The grid of {path} has {sharing} stack(s) and {own} label rasters ({names}). Give one label raster per stack.</source>
      <translation>{path} のグリッドには、スタックが {sharing} 個、ラベルラスタが {own} 枚（{names}）あります。スタックごとに1枚のラベルラスタを与えてください。</translation>
    </message>
    <message>
      <source>The landslides lie in one place only, so no part is left to validate on. Label a larger area, or choose SPLIT area and draw a validation area.</source>
      <translation>地すべりが1か所にしかないため、検証用の部分を残せません。より広い領域にラベルを付けるか、SPLIT areaを選んで検証領域を描いてください。</translation>
    </message>
    <message>
      <source>No split leaves landslides both for training and for validation. Label more landslides, or choose another VALIDATION_FRACTION.</source>
      <translation>学習と検証の両方に地すべりを残す分割がありません。地すべりのラベルを増やすか、別のVALIDATION_FRACTIONを選んでください。</translation>
    </message>
    <message>
      <source>An overlap of {overlap} pixels leaves nothing of a tile of {tile} pixels. Choose a smaller overlap or a larger tile.</source>
      <translation>{overlap} ピクセルの重なりでは、{tile} ピクセルのタイルに何も残りません。重なりを小さくするか、タイルを大きくしてください。</translation>
    </message>
    <message>
      <source>There is no folder {source}. Choose the folder of the unpacked data set.</source>
      <translation>フォルダ {source} がありません。展開したデータセットのフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{source} holds no Landslide4Sense patches with masks. Choose the folder that holds TrainData (or images and annotations), unpacked.</source>
      <translation>{source} に、マスク付きのLandslide4Senseパッチがありません。展開したTrainData（またはimagesとannotations）を含むフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{path} holds an array of {shape}, Landslide4Sense has {shape2}. Choose the folder of the published set.</source>
      <translation>{path} の配列の形は {shape} ですが、Landslide4Senseは {shape2} です。公開されたセットのフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{path} is not a patch of Landslide4Sense ({error}). Download it again.</source>
      <translation>{path} はLandslide4Senseのパッチではありません（{error}）。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} could not be written: {error}. Free some space, or choose another folder.</source>
      <translation>{name} を書き出せませんでした: {error}。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{path} takes {name} from another file, as no file of a published set does. Download it again, from its publisher.</source>
      <translation>{path} は {name} を別のファイルから取っています。公開されたセットのファイルではあり得ません。発行元からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{path} says that {name} has {str} values, far more than a patch has. Download it again, from its publisher.</source>
      <translation>{path} によると {name} には {str} 個の値があり、パッチよりはるかに多い数です。発行元からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{source} holds no Sen12Landslides patches. Choose the folder that holds s2, s1asc and s1dsc with unpacked .nc files.</source>
      <translation>{source} にSen12Landslidesのパッチがありません。展開した .ncファイルの入ったs2、s1asc、s1dscを含むフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The patch {number} of {region} has no file of any sensor. Unpack the set again.</source>
      <translation>{region} のパッチ {number} に、どのセンサのファイルもありません。セットをもう一度展開してください。</translation>
    </message>
    <message>
      <source>{filepath} has patches of {shape} pixels, Sen12Landslides has {block} x {block2}. Download it again.</source>
      <translation>{filepath} のパッチは {shape} ピクセルですが、Sen12Landslidesは {block} x {block2} です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The patches of {name} lie {width} km apart, so one of them is misplaced. Check the files.</source>
      <translation>{name} のパッチが {width} km離れており、1つの位置が誤っています。ファイルを確かめてください。</translation>
    </message>
    <message>
      <source>{path} names no CRS, as patches of Sen12Landslides do. Download it again.</source>
      <translation>{path} に、Sen12LandslidesのパッチにはあるはずのCRSの記載がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{path} is not a netCDF file, or it is damaged ({error}). Unpack or download it again.</source>
      <translation>{path} はnetCDFファイルではないか、壊れています（{error}）。もう一度展開かダウンロードをしてください。</translation>
    </message>
    <message>
      <source>{files} lacks {error}, which patches of Sen12Landslides have. Download it again.</source>
      <translation>{files} に、Sen12Landslidesのパッチにはあるはずの {error} がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The method {method} is not known. Use one of {methods}.</source>
      <translation>手法 {method} は不明です。{methods} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>The stack {name} has no pixel{where} where the model could say anything. Check its nodata and the area.</source>
      <translation>スタック {name} に、モデルが判断できるピクセルがありません{where}。nodataと領域を確かめてください。</translation>
    </message>
    <message>
      <source>inside the area</source>
      <translation>（範囲の中）</translation>
    </message>
    <message>
      <source>The engine has no onnx package, so it cannot export to ONNX. Run 'Set up the engine' again, or export TorchScript.</source>
      <translation>エンジンにonnxパッケージがなく、ONNXに書き出せません。「エンジンのセットアップ」をもう一度実行するか、TorchScriptに書き出してください。</translation>
    </message>
    <message>
      <source>The model {name} has {size} GB of weights, more than one ONNX file can hold (2 GB). Export TorchScript.</source>
      <translation>モデル {name} の重みは {size} GBあり、ONNXファイルの上限（2 GB）を超えます。TorchScriptに書き出してください。</translation>
    </message>
    <message>
      <source>The exported {name} differs from the model by {difference} in probability, more than {tolerance}. Export it in the other format.</source>
      <translation>書き出した {name} の確率がモデルと {difference} 違い、{tolerance} を超えます。もう一方の形式で書き出してください。</translation>
    </message>
    <message>
      <source>SAMPLES is {samples}; at least {min_samples} pixels are needed for numbers that mean something.</source>
      <translation>SAMPLESが {samples} です。意味のある数値には {min_samples} ピクセル以上必要です。</translation>
    </message>
    <message>
      <source>The labels {name} hold no {what} pixel where every band of the stack {name2} has a value, so nothing can be compared. Check that labels and stack show the same area, and that no band of the stack is empty.</source>
      <translation>スタック {name2} の全バンドに値がある所で、ラベル {name} に {what} ピクセルがなく、比べられません。ラベルとスタックが同じ領域か、スタックに空のバンドがないか確かめてください。</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for one tile of {shape} x {shape2} pixels. Choose a smaller TILE_SIZE, or DEVICE cpu.</source>
      <translation>{name} のメモリは、{shape} x {shape2} ピクセルのタイル1つにも足りません。TILE_SIZEを小さくするか、DEVICE cpuを選んでください。</translation>
    </message>
    <message>
      <source>{key} is {value}. Use {right}.</source>
      <translation>{key} が {value} です。{right} を使ってください。</translation>
    </message>
    <message>
      <source>The {task} job lacks {absent}. Add what is missing to the job's parameters.</source>
      <translation>{task} のジョブに {absent} がありません。ジョブのパラメータに加えてください。</translation>
    </message>
    <message>
      <source>The {task} job has the unknown parameter {name}. It knows: {keys}.</source>
      <translation>{task} のジョブに不明なパラメータ {name} があります。使えるもの: {keys}。</translation>
    </message>
    <message>
      <source>The {task} job gives {key} twice, in capitals and in small letters. Keep one.</source>
      <translation>{task} のジョブに {key} が大文字と小文字で2回あります。一方だけにしてください。</translation>
    </message>
    <message>
      <source>The scene {name} has no pixel where the DEM {name2} has heights. Choose a DEM of the scene's area.</source>
      <translation>シーン {name} に、DEM {name2} の標高がある所のピクセルがありません。シーンの地域のDEMを選んでください。</translation>
    </message>
    <message>
      <source>The {name} image of {name2} has no pixel where the DEM lies. Choose other POLARISATIONS.</source>
      <translation>{name2} の {name} 画像に、DEMのある所のピクセルがありません。別のPOLARISATIONSを選んでください。</translation>
    </message>
    <message>
      <source>{name} holds the undeclared fill {join}. Make one nodata value of them first ('Fill NoData cells', or Raster &gt; Conversion &gt; Translate).</source>
      <translation>{name} に宣言のない埋め草の値 {join} があります。先にそれを1つのnodata値にしてください（「NoDataセルを埋める」、またはラスタ &gt; 変換 &gt; 変換（フォーマットの変換））。</translation>
    </message>
    <message>
      <source>The DEM {name} is damaged ({error}). Make or download it again.</source>
      <translation>DEM {name} が壊れています（{error}）。作り直すか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>beside its nodata value {declared}</source>
      <translation>（nodata値 {declared} のほかに）</translation>
    </message>
    <message>
      <source>EXTENT is empty. Give its left, right, bottom and top side, or leave it out for the whole scene.</source>
      <translation>EXTENTが空です。左・右・下・上を与えるか、シーン全体なら省いてください。</translation>
    </message>
    <message>
      <source>EXTENT lies outside {scene}. Move it there, or leave it out for the whole scene.</source>
      <translation>EXTENTが {scene} の外にあります。そこへ移すか、シーン全体なら省いてください。</translation>
    </message>
    <message>
      <source>{dem} does not cover {wanted}. Choose a DEM of the scene's area.</source>
      <translation>{dem} は {wanted} を覆いません。シーンの地域のDEMを選んでください。</translation>
    </message>
    <message>
      <source>{dem} ends inside {wanted}. Choose a larger DEM, or set EXTENT to the part of the scene that you need (the DEM's extent, for one).</source>
      <translation>{dem} は {wanted} の途中で終わっています。より大きいDEMを選ぶか、シーンの必要な部分（例えばDEMの範囲）をEXTENTに設定してください。</translation>
    </message>
    <message>
      <source>EXTENT cannot be placed on the Earth ({error}). Give it in another CRS.</source>
      <translation>EXTENTを地球上に置けません（{error}）。別のCRSで与えてください。</translation>
    </message>
    <message>
      <source>The DEM {path} cannot be opened as a raster ({error}). Check the path.</source>
      <translation>DEM {path} をラスタとして開けません（{error}）。パスを確かめてください。</translation>
    </message>
    <message>
      <source>The DEM {path} declares no CRS. Set it with 'Assign projection'.</source>
      <translation>DEM {path} にCRSの宣言がありません。「投影法の割り当て」で設定してください。</translation>
    </message>
    <message>
      <source>{folder} is not a Sentinel-1 product: it has no manifest.safe. Choose the folder whose name ends in .SAFE.</source>
      <translation>{folder} はSentinel-1プロダクトではありません（manifest.safeがない）。名前が .SAFEで終わるフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{name} lacks the image of {group} in its folder 'measurement'. Download the product again.</source>
      <translation>{name} の「measurement」フォルダに {group} の画像がありません。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Reading Sentinel-1 products needs the library {missing}, an optional extra that the engine lacks. Run 'Set up the engine' with EXTRAS backscatter, or: {executable} -m pip install -r {requirements}</source>
      <translation>Sentinel-1プロダクトを読むには、エンジンに任意追加のライブラリ {missing} が必要です。「エンジンのセットアップ」をEXTRAS backscatterで実行するか: {executable} -m pip install -r {requirements}</translation>
    </message>
    <message>
      <source>The Sentinel-1 product {safe} is not there. Check the path.</source>
      <translation>Sentinel-1プロダクト {safe} がありません。パスを確かめてください。</translation>
    </message>
    <message>
      <source>{name} holds no Sentinel-1 product (no manifest.safe). Choose the zip as it was downloaded.</source>
      <translation>{name} にSentinel-1プロダクトがありません（manifest.safeがない）。ダウンロードしたままのzipを選んでください。</translation>
    </message>
    <message>
      <source>The image {title} is empty: all its pixels are 0. Download the product again.</source>
      <translation>画像 {title} は空です。全ピクセルが0です。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The image {title} is damaged ({error}). Download the product again.</source>
      <translation>画像 {title} が壊れています（{error}）。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} holds no complete {polarisations} image. Choose other POLARISATIONS, or download it again.</source>
      <translation>{name} に完全な {polarisations} の画像がありません。別のPOLARISATIONSを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} has no {missing} image; it has {present}. Choose POLARISATIONS among these.</source>
      <translation>{name} に {missing} の画像がありません。あるもの: {present}。この中からPOLARISATIONSを選んでください。</translation>
    </message>
    <message>
      <source>{name} is neither a SAFE folder nor a complete zip archive ({error}). Download the product again.</source>
      <translation>{name} はSAFEフォルダでも完全なzipアーカイブでもありません（{error}）。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} could not be unpacked ({error}). Free some space, or unpack it and give the SAFE folder.</source>
      <translation>{name} を展開できませんでした（{error}）。空き容量を増やすか、展開してSAFEフォルダを与えてください。</translation>
    </message>
    <message>
      <source>The noise annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>{title} のノイズ情報を読めません（{error}）。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a Sentinel-1 product ({error}). Download it again.</source>
      <translation>{name} をSentinel-1プロダクトとして読めません（{error}）。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} is neither GRD nor SLC. Choose one of these products.</source>
      <translation>{name} はGRDでもSLCでもありません。どちらかのプロダクトを選んでください。</translation>
    </message>
    <message>
      <source>The annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>{title} のアノテーションを読めません（{error}）。プロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The image {name} is not a TIFF, as those of Sentinel-1 products are. Download the product again, from its publisher.</source>
      <translation>画像 {name} はTIFFではありません。Sentinel-1プロダクトの画像はTIFFです。発行元からプロダクトをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} unpacks from {packed} MB to {needed} MB, as no product does. Download it again, from its publisher.</source>
      <translation>{name} を展開すると {packed} MBが {needed} MBになります。プロダクトではあり得ません。発行元からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} unpacks to {needed} GB, and {free} GB are free in {parent}. Free some space, or unpack it elsewhere and give the SAFE folder.</source>
      <translation>{name} を展開すると {needed} GBになりますが、{parent} の空きは {free} GBです。空き容量を増やすか、別の所で展開してSAFEフォルダを与えてください。</translation>
    </message>
    <message>
      <source>No tile of the {name} part holds a landslide pixel ({words}). Label more landslides, choose smaller tiles, or other areas.</source>
      <translation>{name} の部分に、地すべりピクセルを含むタイルがありません（{words}）。地すべりのラベルを増やすか、タイルを小さくするか、別の領域を選んでください。</translation>
    </message>
    <message>
      <source>OVERLAP {overlap} leaves nothing of a tile of {tile_size} pixels. Make it smaller.</source>
      <translation>OVERLAP {overlap} では {tile_size} ピクセルのタイルに何も残りません。小さくしてください。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT area にはTRAIN_AREAかVALIDATION_AREAが必要です。どちらかを選ぶか、SPLITを blocks にしてください。</translation>
    </message>
    <message>
      <source>The checkpoint {path} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>チェックポイント {path} は別の学習のものです。{different} が違います。同じ入力を使うか、RESUMEなしで学習してください。</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged or not a checkpoint ({error}). Delete it, or train without RESUME.</source>
      <translation>チェックポイント {path} が壊れているか、チェックポイントではありません（{error}）。削除するか、RESUMEなしで学習してください。</translation>
    </message>
    <message>
      <source>BATCH_SIZE {batch_size} is too small for {processes} processes, each of which needs {min_samples} samples per step. Use at least {min_samples2}, or fewer PROCESSES.</source>
      <translation>BATCH_SIZE {batch_size} は {processes} 個のプロセスには小さすぎます。それぞれ1ステップに {min_samples} 個必要です。{min_samples2} 以上にするか、PROCESSESを減らしてください。</translation>
    </message>
    <message>
      <source>The training was stopped before a member had begun. Train again, with RESUME.</source>
      <translation>メンバーが始まる前に学習が停止されました。RESUMEでもう一度学習してください。</translation>
    </message>
    <message>
      <source>The training diverged in epoch {epoch}: its loss is NaN. Choose a smaller LEARNING_RATE.</source>
      <translation>学習がエポック {epoch} で発散しました（損失がNaN）。LEARNING_RATEを小さくしてください。</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for BATCH_SIZE {batch_size} and TILE_SIZE {tile_size}. Choose a smaller BATCH_SIZE, TILE_SIZE or WIDTH.</source>
      <translation>{name} のメモリは、BATCH_SIZE {batch_size}、TILE_SIZE {tile_size} には足りません。BATCH_SIZE、TILE_SIZE、WIDTHを小さくしてください。</translation>
    </message>
    <message>
      <source>BATCH_SIZE 1 with TILE_SIZE {tile_size} leaves one value in the network's deepest layer, and batch normalisation needs more. Choose BATCH_SIZE 2 or more, or {larger_tile}.</source>
      <translation>BATCH_SIZE 1とTILE_SIZE {tile_size} では、ネットワークの最深層に値が1つしか残らず、バッチ正規化に足りません。BATCH_SIZEを2以上にするか、{larger_tile} にしてください。</translation>
    </message>
    <message>
      <source>There is one tile of {tile_size} pixels to train on, too little for this network. Label a larger area, or choose {larger_tile}.</source>
      <translation>学習用の {tile_size} ピクセルのタイルが1つだけで、このネットワークには足りません。より広い領域にラベルを付けるか、{larger_tile} にしてください。</translation>
    </message>
    <message>
      <source>TILE_SIZE {multiple} or more</source>
      <translation>TILE_SIZEを {multiple} 以上</translation>
    </message>
    <message>
      <source>The member {output} does not say which training it belongs to. Train without RESUME.</source>
      <translation>メンバー {output} に、どの学習のものかの記載がありません。RESUMEなしで学習してください。</translation>
    </message>
    <message>
      <source>The member {output} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>メンバー {output} は別の学習のものです。{different} が違います。同じ入力を使うか、RESUMEなしで学習してください。</translation>
    </message>
    <message>
      <source>SCHEDULER shares the members of an ensemble among the workers of a cluster, and MEMBERS is 1. Set MEMBERS, or leave SCHEDULER empty.</source>
      <translation>SCHEDULERはアンサンブルのメンバーをクラスタのワーカーに分けますが、MEMBERSは1です。MEMBERSを設定するか、SCHEDULERを空にしてください。</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a member by itself. Leave one of them empty.</source>
      <translation>PROCESSESは1台のコンピュータでバッチを分担します。SCHEDULERでは各ワーカーがメンバーを1つずつ学習します。どちらかを空にしてください。</translation>
    </message>
    <message>
      <source>There is no known landslide pixel in the {part} part ({split}). Label more landslides, or choose other areas.</source>
      <translation>{part} の部分に既知の地すべりピクセルがありません（{split}）。地すべりのラベルを増やすか、別の領域を選んでください。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Draw one, or choose SPLIT blocks.</source>
      <translation>SPLIT areaにはTRAIN_AREAかVALIDATION_AREAが必要です。描くか、SPLIT blocksを選んでください。</translation>
    </message>
    <message>
      <source>PLAN has no setting {unknown}. It has: {to_json}.</source>
      <translation>PLANに設定 {unknown} はありません。あるもの: {to_json}。</translation>
    </message>
    <message>
      <source>No tile holds a landslide pixel. Check that labels and areas overlap, or label more landslides.</source>
      <translation>地すべりピクセルを含むタイルがありません。ラベルと領域が重なるか確かめるか、地すべりのラベルを増やしてください。</translation>
    </message>
    <message>
      <source>The network option variant={variant} is not known. Use one of {variants}.</source>
      <translation>ネットワークのオプションvariant={variant} は不明です。{variants} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>The network option layers_per_block={layers_per_block} does not hold {layers} whole numbers. Correct it.</source>
      <translation>ネットワークのオプションlayers_per_block={layers_per_block} が {layers} 個の整数ではありません。直してください。</translation>
    </message>
    <message>
      <source>A network needs at least one band. Choose the bands of the stack that it should use.</source>
      <translation>ネットワークには1つ以上のバンドが必要です。使うスタックのバンドを選んでください。</translation>
    </message>
    <message>
      <source>The classes of the categorical band {name} are not known. Compute the stack's statistics, or leave the band out.</source>
      <translation>カテゴリのバンド {name} のクラスが不明です。スタックの統計を計算するか、バンドを除いてください。</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum does not match its content. Copy or download it again.</source>
      <translation>モデルファイル {path} が壊れています。チェックサムが内容と合いません。もう一度コピーかダウンロードをしてください。</translation>
    </message>
    <message>
      <source>The model file {path} {what}, so it does not match its own card. {advice}</source>
      <translation>モデルファイル {path} は {what} ため、自身のカードと合いません。{advice}</translation>
    </message>
    <message>
      <source>The model file {path} describes a network that cannot be built: {error} {advice}</source>
      <translation>モデルファイル {path} のネットワークは組み立てられません: {error} {advice}</translation>
    </message>
    <message>
      <source>The tensors of the model file {path} cannot be read ({error}). Copy or download it again.</source>
      <translation>モデルファイル {path} のテンソルを読めません（{error}）。もう一度コピーかダウンロードをしてください。</translation>
    </message>
    <message>
      <source>The model file {path} holds numbers that are not finite (tensor {name}). Train it again, or use another copy.</source>
      <translation>モデルファイル {path} に有限でない数があります（テンソル {name}）。学習し直すか、別のコピーを使ってください。</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has shape {shape}, its card requires {shape2}. {advice}</source>
      <translation>モデルファイル {path} のテンソル {name} の形は {shape} ですが、カードでは {shape2} です。{advice}</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has the number type {kind}, which a model cannot have. {advice}</source>
      <translation>モデルファイル {path} のテンソル {name} の数値型 {kind} は、モデルにはあり得ません。{advice}</translation>
    </message>
    <message>
      <source>lacks the tensor {missing}</source>
      <translation>にはテンソル {missing} がなく</translation>
    </message>
    <message>
      <source>holds the unexpected tensor {surplus}</source>
      <translation>には予期しないテンソル {surplus} があり</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>ネットワークのオプション {name}={value} は {low}〜{high} の数ではありません。直すか、別のモデルファイルを使ってください。</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a whole number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>ネットワークのオプション {name}={value} は {low}〜{high} の整数ではありません。直すか、別のモデルファイルを使ってください。</translation>
    </message>
    <message>
      <source>The architecture {architecture} is not known. Use one of {architectures}.</source>
      <translation>アーキテクチャ {architecture} は不明です。{architectures} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>The architecture {architecture} has no option {unknown}. It has: {allowed}, members.</source>
      <translation>アーキテクチャ {architecture} にオプション {unknown} はありません。あるもの: {allowed}、members。</translation>
    </message>
    <message>
      <source>The band name {band} is not in the table of known bands. Give the band's role and kind as well.</source>
      <translation>バンド名 {band} は既知のバンドの表にありません。バンドの役割と種類も与えてください。</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {entry} is no option of {architecture}. {knows}, written as name=value.</source>
      <translation>NETWORK_OPTIONS: {entry} は {architecture} のオプションではありません。{knows}、「名前=値」の形で書きます。</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {name}={value} is no number. Correct it.</source>
      <translation>NETWORK_OPTIONS: {name}={value} は数ではありません。直してください。</translation>
    </message>
    <message>
      <source>It knows {known}</source>
      <translation>使えるのは {known} です</translation>
    </message>
    <message>
      <source>It has no further options</source>
      <translation>ほかのオプションはありません</translation>
    </message>
    <message>
      <source>Nothing in the model {source_name} fits this network. Start from a model of the same architecture and width.</source>
      <translation>モデル {source_name} に、このネットワークに合うものがありません。同じアーキテクチャと幅のモデルから始めてください。</translation>
    </message>
    <message>
      <source>The Python {named} cannot make the engine's environment: {problem}. Name another in PYTHON.</source>
      <translation>Python {named} ではエンジンの環境を作れません: {problem}。PYTHONに別のものを指定してください。</translation>
    </message>
    <message>
      <source>No Python on this computer can make the engine's environment ({reasons}). Install Python 3.12 and name it in PYTHON.</source>
      <translation>このコンピュータには、エンジンの環境を作れるPythonがありません（{reasons}）。Python 3.12をインストールし、PYTHONに指定してください。</translation>
    </message>
    <message>
      <source>No Python could make an environment ({failures}). Name another Python ({oldest}.{oldest2} to 3.14) in PYTHON.</source>
      <translation>どのPythonも環境を作れませんでした（{failures}）。PYTHONに別のPython（{oldest}.{oldest2}〜3.14）を指定してください。</translation>
    </message>
    <message>
      <source>The backend {backend} is not known. Use one of {backends}.</source>
      <translation>バックエンド {backend} は不明です。{backends} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>{folder} is a whole drive. Name a folder on it in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>{folder} はドライブ全体です。その中のフォルダをLANDSLIDE_MAPPER_ENGINEに指定してください。</translation>
    </message>
    <message>
      <source>The folder {folder} holds {what}. Name an empty or new folder in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>フォルダ {folder} に {what} があります。空か新しいフォルダをLANDSLIDE_MAPPER_ENGINEに指定してください。</translation>
    </message>
    <message>
      <source>The path of the engine's folder is too long for this Windows ({folder}, {folder2} characters: packages of the engine need {max_package_path} more, and the limit is 259). Name a folder nearer to the drive in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>エンジンのフォルダのパスは、このWindowsには長すぎます（{folder}、{folder2} 文字。エンジンのパッケージにさらに {max_package_path} 文字必要で、上限は259）。ドライブに近いフォルダをLANDSLIDE_MAPPER_ENGINEに指定してください。</translation>
    </message>
    <message>
      <source>The engine needs {room} GB in {parent}, and {free} GB are free. Free some space, or name a folder elsewhere in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>エンジンには {parent} に {room} GB必要ですが、空きは {free} GBです。空き容量を増やすか、別のフォルダをLANDSLIDE_MAPPER_ENGINEに指定してください。</translation>
    </message>
    <message>
      <source>There is no engine in {folder} that a set-up of ours made. Nothing was removed.</source>
      <translation>{folder} に、このプラグインがセットアップしたエンジンはありません。何も削除していません。</translation>
    </message>
    <message>
      <source>The engine in {folder} could not be removed completely ({strerror}). Close what uses it and remove it again, or delete the folder.</source>
      <translation>{folder} のエンジンを完全には削除できませんでした（{strerror}）。使っているものを閉じてもう一度削除するか、フォルダを削除してください。</translation>
    </message>
    <message>
      <source>an environment that is not ours</source>
      <translation>当プラグインのものでない環境</translation>
    </message>
    <message>
      <source>other files</source>
      <translation>ほかのファイル</translation>
    </message>
    <message>
      <source>PyTorch is not installed yet: there is no engine in {engine}, and QGIS's own Python has none. {set_up} once, or name a Python that has it in the environment variable {python_variable}.</source>
      <translation>PyTorchがまだインストールされていません。{engine} にエンジンがなく、QGISのPythonにもありません。一度 {set_up} か、PyTorchのあるPythonを環境変数 {python_variable} に指定してください。</translation>
    </message>
    <message>
      <source>The engine's environment {engine} is damaged: {engine_problem}. {set_up} again; it repairs the environment.</source>
      <translation>エンジンの環境 {engine} が壊れています: {engine_problem}。もう一度 {set_up}。環境が修復されます。</translation>
    </message>
    <message>
      <source>The Python {path}, named by {source}, cannot run the engine: {problem}. {cure}.</source>
      <translation>{source} で指定されたPython {path} ではエンジンを実行できません: {problem}。{cure}。</translation>
    </message>
    <message>
      <source>Run 'Set up the engine' in the Processing toolbox</source>
      <translation>プロセシングツールボックスで「エンジンのセットアップ」を実行してください</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({strerror}). Name another in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>フォルダ {parent} に書き込めません（{strerror}）。別のフォルダをLANDSLIDE_MAPPER_ENGINEに指定してください。</translation>
    </message>
    <message>
      <source>Another set-up of the engine is running (it holds {lock_file}). Wait until it has finished, then try again.</source>
      <translation>別のエンジンのセットアップが実行中です（{lock_file} を保持）。終わるまで待ち、もう一度試してください。</translation>
    </message>
    <message>
      <source>The extra {extra} is not known. Use one of {extras}.</source>
      <translation>追加機能 {extra} は不明です。{extras} のどれかを使ってください。</translation>
    </message>
    <message>
      <source>The Python {path}, from {source}, could not be started. Run 'Set up the engine' to make a new one.</source>
      <translation>Python {path}（{source}）を起動できませんでした。「エンジンのセットアップ」を実行して作り直してください。</translation>
    </message>
    <message>
      <source>Traceback (most recent call last):</source>
      <translation>Traceback (most recent call last):</translation>
    </message>
    <message>
      <source>it hit a processor instruction that this computer lacks</source>
      <translation>このコンピュータにないプロセッサ命令に当たりました</translation>
    </message>
    <message>
      <source>a library inside it aborted</source>
      <translation>内部のライブラリが中断しました</translation>
    </message>
    <message>
      <source>a file it was reading vanished or the memory is faulty</source>
      <translation>読んでいたファイルが消えたか、メモリに異常があります</translation>
    </message>
    <message>
      <source>the system ran out of memory, or something killed it</source>
      <translation>システムのメモリが尽きたか、何かに強制終了されました</translation>
    </message>
    <message>
      <source>a library inside it crashed</source>
      <translation>内部のライブラリがクラッシュしました</translation>
    </message>
    <message>
      <source>something ended it</source>
      <translation>何かに終了させられました</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly ({how}). Run it again with smaller tiles or batches, or run 'Set up the engine' to check it.{last_lines}</source>
      <translation>エンジンが予期せず停止しました（{how}）。タイルやバッチを小さくしてもう一度実行するか、「エンジンのセットアップ」で確かめてください。{last_lines}</translation>
    </message>
    <message>
      <source>Last lines:{end}</source>
      <translation>最後の行:{end}</translation>
    </message>
    <message>
      <source>signal {exit_code}: {exit_code2}</source>
      <translation>シグナル {exit_code}: {exit_code2}</translation>
    </message>
    <message>
      <source>exit status {exit_code}</source>
      <translation>終了コード {exit_code}</translation>
    </message>
    <message>
      <source>The engine failed without saying why. Run it again.</source>
      <translation>エンジンが理由を示さずに失敗しました。もう一度実行してください。</translation>
    </message>
    <message>
      <source>KEPT_LABELS needs tiles that are kept aside. Set KEPT_ASIDE, for instance to 4.</source>
      <translation>KEPT_LABELSには取り分けたタイルが必要です。KEPT_ASIDEを、例えば4に設定してください。</translation>
    </message>
    <message>
      <source>{name} has no field '{verdict_field}', so it is not known which detections are right. Review it first: write {verdicts} into a text field of this name.</source>
      <translation>{name} にフィールド「{verdict_field}」がなく、どの検出が正しいか分かりません。先に確認してください。この名前のテキストフィールドに {verdicts} と書きます。</translation>
    </message>
    <message>
      <source>No polygon of {name} has a verdict yet. Review it first, then apply the corrections.</source>
      <translation>{name} のポリゴンにまだ判定がありません。先に確認してから、修正を適用してください。</translation>
    </message>
    <message>
      <source>Nothing in {name} is reviewed yet. Set '{reviewed}' to true in the tiles that were looked at, or give polygons of the reviewed area.</source>
      <translation>{name} はまだ何も確認されていません。見たタイルの「{reviewed}」をtrueにするか、確認済み領域のポリゴンを与えてください。</translation>
    </message>
    <message>
      <source>{name} has no field '{reference}'. Draw points with 'Sample for accuracy assessment' and write 'landslide' or 'not_landslide' there.</source>
      <translation>{name} にフィールド「{reference}」がありません。「精度評価用サンプルの抽出」で点を抽出し、そこに「landslide」または「not_landslide」と書いてください。</translation>
    </message>
    <message>
      <source>{name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{name} に座標参照系がありません。QGISで割り当ててください（レイヤ &gt; レイヤのCRSの設定）。</translation>
    </message>
    <message>
      <source>{name} holds no point. Draw some with 'Sample for accuracy assessment'.</source>
      <translation>{name} に点がありません。「精度評価用サンプルの抽出」で抽出してください。</translation>
    </message>
    <message>
      <source>{empty} of {points} points in {name} have no reference yet. Write 'landslide', 'not_landslide' or 'unknown' into each: leaving out some of them would bias the result.</source>
      <translation>{name} の {points} 点のうち {empty} 点にまだ参照がありません。それぞれに「landslide」「not_landslide」「unknown」のどれかを書いてください。一部を省くと結果が偏ります。</translation>
    </message>
    <message>
      <source>{name}: the reference '{unknown}' is not known. Write {known} (in English, whatever the language of QGIS).</source>
      <translation>{name}: 参照「{unknown}」は不明です。{known} と書いてください（QGISの言語にかかわらず英語で）。</translation>
    </message>
    <message>
      <source>The points of {name} were drawn from another map than {map_name} as it is now (its id is {identity}, theirs {drawn_from}). Give the map that they were drawn from, or draw a new sample.</source>
      <translation>{name} の点は、今の {map_name} とは別の地図から抽出されました（地図の識別子は {identity}、点のものは {drawn_from}）。抽出した地図を与えるか、新しい標本を抽出してください。</translation>
    </message>
    <message>
      <source>{name} holds lines or polygons. Draw points with 'Sample for accuracy assessment', and give these.</source>
      <translation>{name} は線またはポリゴンです。「精度評価用サンプルの抽出」で点を抽出し、それを与えてください。</translation>
    </message>
    <message>
      <source>The DEM {dem} and the post-event image {post} do not overlap. Choose a DEM of the same place.</source>
      <translation>DEM {dem} とイベント後の画像 {post} は重なりません。同じ場所のDEMを選んでください。</translation>
    </message>
    <message>
      <source>{key} holds more than one Sentinel-2 product or image. Give one product, or band rasters.</source>
      <translation>{key} にSentinel-1のプロダクトまたは画像が複数あります。1つのプロダクトか、バンドのラスタを与えてください。</translation>
    </message>
    <message>
      <source>{found}, given under {key}, does not say whether it is VV or VH. Put that in the name of the band or the file.</source>
      <translation>{key} に与えられた {found} は、VVかVHか分かりません。バンド名かファイル名に入れてください。</translation>
    </message>
    <message>
      <source>SAR_PRE is given without SAR_POST. Give the radar image after the event, too, or leave both empty.</source>
      <translation>SAR_PREがあってSAR_POSTがありません。イベント後のレーダー画像も与えるか、両方を空にしてください。</translation>
    </message>
    <message>
      <source>SAR_POST holds several dates of one polarisation, but SAR_PRE fewer than two to compare them with. Give two or more dates before the event, or one date after it.</source>
      <translation>SAR_POSTには1つの偏波の複数の日付がありますが、SAR_PREには比べる日付が2つ未満です。イベント前の日付を2つ以上、または後の日付を1つ与えてください。</translation>
    </message>
    <message>
      <source>The layout {template} cannot be read. Install the plugin again.</source>
      <translation>レイアウト {template} を読めません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
      <source>The layout {template} lacks its map or its scale bar. Install the plugin again.</source>
      <translation>レイアウト {template} に地図またはスケールバーがありません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
      <source>The layout {template} lacks its legend. Install the plugin again.</source>
      <translation>レイアウト {template} に凡例がありません。プラグインをインストールし直してください。</translation>
    </message>
    <message>
      <source>The map sheet {name} could not be written ({errorMessage}). Free some space, or open {name2} in QGIS's layout manager.</source>
      <translation>地図シート {name} を書き出せませんでした（{errorMessage}）。空き容量を増やすか、QGISのレイアウトマネージャで {name2} を開いてください。</translation>
    </message>
    <message>
      <source>The record {path} has the format {version}, which this version does not know. Choose another folder.</source>
      <translation>記録 {path} の形式 {version} は、このバージョンでは不明です。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The folder {folder} holds other files. Choose a new or empty folder, or one that 'Map my area' made.</source>
      <translation>フォルダ {folder} に他のファイルがあります。新しいか空のフォルダ、または「対象地域の図化」が作ったフォルダを選んでください。</translation>
    </message>
    <message>
      <source>The record {path} cannot be read ({error}). Delete it to start again.</source>
      <translation>記録 {path} を読めません（{error}）。最初から始めるには削除してください。</translation>
    </message>
    <message>
      <source>{name} holds no polygon with an area. Choose a layer (or a selection) with outlines of landslides.</source>
      <translation>{name} に面積のあるポリゴンがありません。地すべりの輪郭のレイヤ（または選択）を選んでください。</translation>
    </message>
    <message>
      <source>Size statistics need SciPy, which this QGIS lacks. Install python3-scipy.</source>
      <translation>大きさの統計にはSciPyが必要ですが、このQGISにはありません。python3-scipyをインストールしてください。</translation>
    </message>
    <message>
      <source>AREA holds no polygon. Choose a layer (or a selection) with at least one polygon.</source>
      <translation>AREAにポリゴンがありません。ポリゴンが1つ以上あるレイヤ（または選択）を選んでください。</translation>
    </message>
    <message>
      <source>The area {name} covers no pixel of the stack {stack}. Choose an area that overlaps it.</source>
      <translation>領域 {name} はスタック {stack} のピクセルを覆いません。重なる領域を選んでください。</translation>
    </message>
    <message>
      <source>The polygons could not be written to {identifier} ({why}). Free some space or choose another folder.</source>
      <translation>ポリゴンを {identifier} に書き出せませんでした（{why}）。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{key} is to be added to a layer that is there, which these polygons cannot be. Give them a table or file of their own, and append them with 'Merge vector layers'.</source>
      <translation>{key} は既存のレイヤへの追加ですが、これらのポリゴンは追加できません。専用のテーブルかファイルにし、「ベクタレイヤをマージ」で追加してください。</translation>
    </message>
    <message>
      <source>Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>短い名前か、ドライブに近いフォルダを選んでください。</translation>
    </message>
    <message>
      <source>You may not use it: choose another, or have its rights changed.</source>
      <translation>使う権限がありません。別のものを選ぶか、権限を変えてもらってください。</translation>
    </message>
    <message>
      <source>A part of its path is a file, not a folder. Check the path.</source>
      <translation>パスの途中がフォルダではなくファイルです。パスを確かめてください。</translation>
    </message>
    <message>
      <source>It is a link that leads to itself. Check the path.</source>
      <translation>自分自身に戻るリンクです。パスを確かめてください。</translation>
    </message>
    <message>
      <source>GDAL could not read or write a file ({error}). Check the inputs and their drives; export a damaged layer to GeoTIFF again.</source>
      <translation>GDALがファイルを読み書きできませんでした（{error}）。入力とそのドライブを確かめ、壊れたレイヤはもう一度GeoTIFFに書き出してください。</translation>
    </message>
    <message>
      <source>The computer ran out of memory ({error}). Close other programs, or use a smaller extent or a coarser resolution.</source>
      <translation>コンピュータのメモリが足りません（{error}）。他のプログラムを閉じるか、範囲を狭くするか解像度を粗くしてください。</translation>
    </message>
    <message>
      <source>A file{file} could not be read or written ({value}). {cure}</source>
      <translation>ファイル{file}を読み書きできませんでした（{value}）。{cure}</translation>
    </message>
    <message>
      <source>Check that its drive is connected and has free space; then run it again.</source>
      <translation>ドライブが接続され空きがあるか確かめ、もう一度実行してください。</translation>
    </message>
    <message>
      <source>{layer_name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{layer_name} に座標参照系がありません。QGISで割り当ててください（レイヤ &gt; レイヤのCRSの設定）。</translation>
    </message>
    <message>
      <source>The table {table} could not be read back. Run it again.</source>
      <translation>テーブル {table} を読み戻せませんでした。もう一度実行してください。</translation>
    </message>
    <message>
      <source>{path}, given as {key}, is a device or a pipe, not a file. Choose the name of a file in a folder of yours.</source>
      <translation>{key} に与えられた {path} は、ファイルではなく装置かパイプです。自分のフォルダのファイル名を選んでください。</translation>
    </message>
    <message>
      <source>{files}, given as {key}, is a file of the input {input_key} ({source}), which would be lost. Give the output another name.</source>
      <translation>{key} に与えられた {files} は入力 {input_key}（{source}）のファイルで、失われてしまいます。出力に別の名前を付けてください。</translation>
    </message>
    <message>
      <source>The folder {folder}, given as {key}, holds the input {input_key} ({source}), which would be lost. Choose another folder.</source>
      <translation>{key} に与えられたフォルダ {folder} には入力 {input_key}（{source}）があり、失われてしまいます。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <source>{first}, given as {other}, and {second}, given as {key}, are one file. Give each its own name.</source>
      <translation>{other} に与えられた {first} と、{key} に与えられた {second} は同じファイルです。それぞれに名前を付けてください。</translation>
    </message>
    <message>
      <source>{destination} names no table of a database. Choose one in the browser of QGIS.</source>
      <translation>{destination} はデータベースのテーブルを指していません。QGISのブラウザで選んでください。</translation>
    </message>
    <message>
      <source>QGIS cannot replace tables of {provider}. Choose a GeoPackage or PostGIS.</source>
      <translation>QGISは {provider} のテーブルを置き換えられません。GeoPackageかPostGISを選んでください。</translation>
    </message>
    <message>
      <source>The table {table} could not be written ({text}). It is as it was before.</source>
      <translation>テーブル {table} に書き込めませんでした（{text}）。元のままです。</translation>
    </message>
    <message>
      <source>The table {table} could not be replaced: {failure}</source>
      <translation>テーブル {table} を置き換えられませんでした: {failure}</translation>
    </message>
    <message>
      <source>The database of the table {table} cannot be reached ({error}).</source>
      <translation>テーブル {table} のデータベースに接続できません（{error}）。</translation>
    </message>
    <message>
      <source>{destination}, given as {key}, is neither the path of a file nor a table of a database: QGIS knows no provider {provider}. Choose a name without a colon.</source>
      <translation>{key} に与えられた {destination} は、ファイルのパスでもデータベースのテーブルでもありません。QGISにプロバイダ {provider} はありません。コロンのない名前を選んでください。</translation>
    </message>
    <message>
      <source>{destination}, given as {name}, is not the path of a file on this computer. Give a folder and a name.</source>
      <translation>{name} に与えられた {destination} は、このコンピュータのファイルのパスではありません。フォルダと名前を与えてください。</translation>
    </message>
    <message>
      <source>{name}, given as {key}, is named as {what}, but this raster is a GeoTIFF. Call it {name2}, and export it to {what2} afterwards if you need that.</source>
      <translation>{key} に与えられた {name} は {what} の名前ですが、このラスタはGeoTIFFです。{name2} とし、必要なら後で {what2} に書き出してください。</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {suffix}, but what is written is {kind}. Call it {name3}.</source>
      <translation>{name2} に与えられた {name} は {suffix} の名前ですが、書き出すのは {kind} です。{name3} としてください。</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {driver}, which cannot hold these polygons ({problem}). Call it {name3}.</source>
      <translation>{name2} に与えられた {name} は {driver} の名前ですが、これらのポリゴンを入れられません（{problem}）。{name3} としてください。</translation>
    </message>
    <message>
      <source>{path}, given as {name}, is a folder. Choose the name of a file.</source>
      <translation>{name} に与えられた {path} はフォルダです。ファイル名を選んでください。</translation>
    </message>
    <message>
      <source>{file}, given as {other}, would replace the file that the table {table}, given as {key}, is to lie in. Give each its own file, or both a table of it.</source>
      <translation>{other} に与えられた {file} は、{key} に与えられたテーブル {table} を入れるファイルを置き換えてしまいます。それぞれに別のファイルを与えるか、両方をその中のテーブルにしてください。</translation>
    </message>
    <message>
      <source>{other} and {key} are one table, {table}. Give each its own name.</source>
      <translation>{other} と {key} は同じテーブル {table} です。それぞれに名前を付けてください。</translation>
    </message>
    <message>
      <source>The table {table}, given as {key}, is the input {name}, which would be lost. Give the output another name.</source>
      <translation>{key} に与えられたテーブル {table} は入力 {name} で、失われてしまいます。出力に別の名前を付けてください。</translation>
    </message>
    <message>
      <source>{file}, given under {key}, holds several layers with polygons: {with_polygons}. Name one of them as {uri}, or merge them with 'Merge vector layers'.</source>
      <translation>{key} に与えられた {file} には、ポリゴンのレイヤが複数あります: {with_polygons}。そのうち1つを {uri} の形で指定するか、「ベクタレイヤをマージ」でまとめてください。</translation>
    </message>
    <message>
      <source>{name}, given under {key}, holds polygons in {layers} folders. Merge them into one layer with 'Merge vector layers'.</source>
      <translation>{key} に与えられた {name} では、ポリゴンが {layers} 個のフォルダにあります。「ベクタレイヤをマージ」で1つのレイヤにまとめてください。</translation>
    </message>
    <message>
      <source>QGIS does not understand the raster's CRS, so the polygons would have none. Restart QGIS and try again; if it stays so, reproject the raster ('Warp (reproject)').</source>
      <translation>QGISがラスタのCRSを理解できず、ポリゴンにCRSが付きません。QGISを起動し直してもう一度試してください。それでも同じなら、ラスタを再投影してください（「再投影（warp）」）。</translation>
    </message>
    <message>
      <source>The ellipsoid of {GetName} is unusable. Reproject the raster ('Warp (reproject)').</source>
      <translation>{GetName} の楕円体を使えません。ラスタを再投影してください（「再投影（warp）」）。</translation>
    </message>
    <message>
      <source>A polygon cannot be measured on the ground. Check the raster's CRS.</source>
      <translation>ポリゴンを地表で測れません。ラスタのCRSを確かめてください。</translation>
    </message>
    <message>
      <source>A polygon lies where its CRS has no longitude and latitude ({error}). Check the raster's CRS.</source>
      <translation>CRSの経度・緯度が定まらない所にポリゴンがあります（{error}）。ラスタのCRSを確かめてください。</translation>
    </message>
    <message>
      <source>{name}: the field {field} is empty in every polygon. Choose the field with the class.</source>
      <translation>{name}: フィールド {field} がどのポリゴンでも空です。クラスのフィールドを選んでください。</translation>
    </message>
    <message>
      <source>The raster has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export).</source>
      <translation>ラスタに座標参照系がありません。QGISで割り当ててください（レイヤ &gt; レイヤのCRSの設定、その後エクスポート）。</translation>
    </message>
    <message>
      <source>{layer_name}: a polygon cannot be expressed in {value} ({error}). Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer_name}: ポリゴンを {value} で表せません（{error}）。レイヤのCRSと、この地域のものかを確かめてください。</translation>
    </message>
    <message>
      <source>{key} ({name}) covers no pixel of any stack. Choose an area that overlaps the stacks.</source>
      <translation>{key}（{name}）はどのスタックのピクセルも覆いません。スタックと重なる領域を選んでください。</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {stacks} lacks. It has: {present}. Correct it, or leave it empty.</source>
      <translation>BANDSの {unknown} が {stacks} にありません。あるもの: {present}。直すか、空にしてください。</translation>
    </message>
    <message>
      <source>DATE is '{value}', which is not a date. Write year, month and day, for example 2018-09-11.</source>
      <translation>DATEの「{value}」は日付ではありません。例えば2018-09-11のように、年、月、日を書いてください。</translation>
    </message>
    <message>
      <source>The inventory {name} has edits that are not saved. Save or discard them first.</source>
      <translation>インベントリ {name} に保存していない編集があります。先に保存するか破棄してください。</translation>
    </message>
    <message>
      <source>The inventory {name} could not be read ({text}). Export it to a GeoPackage.</source>
      <translation>インベントリ {name} を読めませんでした（{text}）。GeoPackageに書き出してください。</translation>
    </message>
  </context>
</TS>
