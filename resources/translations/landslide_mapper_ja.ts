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
      <source>Threshold (-1 = the model's)</source>
      <translation>しきい値（-1 = モデルの値）</translation>
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
      <source>Tile size (pixels, 0 = automatic)</source>
      <translation>タイルサイズ（ピクセル、0 = 自動）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. Automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>ネットワークが一度に見る正方形の一辺。自動では、このデバイスで効率のよい最大のサイズ、または学習時のタイルサイズ。</translation>
    </message>
    <message>
      <source>Overlap (pixels, -1 = automatic)</source>
      <translation>重なり（ピクセル、-1 = 自動）</translation>
    </message>
    <message>
      <source>Automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>自動では、ネットワークの視野の分だけ重ね、継ぎ目はまったく残りません。ネットワークがタイル全体を見る場合は、タイルの半分を重ねます。</translation>
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
      <source>Batch size (0 = automatic)</source>
      <translation>バッチサイズ（0 = 自動）</translation>
    </message>
    <message>
      <source>Number of tiles computed at once. It changes the speed, not the result.</source>
      <translation>同時に計算するタイルの数。速度だけが変わり、結果は変わりません。</translation>
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
      <source>Model: {name}, {architecture}</source>
      <translation>モデル: {name}、{architecture}</translation>
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
      <source>Models</source>
      <translation>モデル</translation>
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
      <source>Check the Landslide Mapper engine</source>
      <translation>Landslide Mapperのエンジンを確認</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>確認は取り消されました。</translation>
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
      <source>own</source>
      <translation>自作</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>モデルファイルを選択</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
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
      <source>Measure how fast this computer trains</source>
      <translation>このコンピュータの学習速度を測定</translation>
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
    <name>SceneRun</name>
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
      <source>CRS of the stack; empty: that of the first raster. A metric one (UTM) is preferable.</source>
      <translation>スタックのCRS。空なら最初のラスタのCRS。メートル単位のもの（UTM）を勧めます。</translation>
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
      <source>Extent</source>
      <translation>範囲</translation>
    </message>
    <message>
      <source>Area of the stack; empty: where all rasters overlap.</source>
      <translation>スタックの範囲。空なら、すべてのラスタが重なる範囲。</translation>
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

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT at the end lets the model learn from the validation part too.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>スタックとそのラベルでネットワークを学習させ、「地すべり・斜面崩壊の検出」で使う1つのモデルファイルを書き出します。

スタックとラベルはグリッドで対応付けられます。同じバンドを持つ複数のシーンは一緒に学習できます。ラベルのある領域の一部は検証用に取り置きます。既定では、周囲に緩衝帯を設けたブロック単位です。隣り合うピクセルは互いに似ており、無作為な分割では評価が甘くなるためです。しきい値もここで選びます。

プリセット「recommended」は少ないラベル向けです: 地すべり周辺と背景の無作為な切り出し、角度の値も含めた反転・回転、重みの平均化。「published」は論文と同じ方法をとります。SPLIT、VALIDATION_FRACTION、MONITORも、指定がなければ論文に従います。最後に REFIT を使うと、モデルは検証部分からも学習します。

停止した学習は再開できます。RESUMEにチェックを入れ、入力とモデルファイルは同じものを指定してください。</translation>
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
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer.</source>
      <translation>1より大きければ、乱数シードだけが異なるネットワークをその数だけ学習させ、1つのモデルとして書き出します。確率はそれらの平均で、「地すべり・斜面崩壊の検出」ではばらつきを不確実性とします。学習と検出には、その数に比例した時間がかかります。</translation>
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
</TS>
