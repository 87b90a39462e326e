<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>AccuracySample</name>
    <message>
      <source>Sample for accuracy assessment</source>
      <translation>精度评价采样</translation>
    </message>
    <message>
      <source>Draws random points in what a map shows as landslide and in what it does not, to find out how accurate the map is and how large the landslide area really is, where there is no complete inventory.

Interpret each point on the best images you have, without looking at the map, and write 'landslide' or 'not_landslide' into the field 'reference' ('unknown' where it cannot be decided). Then run 'Estimate area and accuracy'.

neyman puts more points where classes are mixed and gives the narrowest interval for the landslide area for a given number of points; equal gives both classes the same number; proportional follows the area. The field 'weight' is the share of the map that a point stands for. The points record which map they were drawn from.

Method: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</source>
      <translation>在地图显示为滑坡和非滑坡的部分中抽取随机点，以便在没有完整编目的地方查明地图的精度以及滑坡的实际面积。

请在不看地图的情况下，依据您所拥有的最好影像判读每个点，并将 'landslide' 或 'not_landslide' 写入字段 'reference'（无法判定时写 'unknown'）。然后运行“估计面积与精度”。

neyman 在类别混杂处布设更多的点，在点数一定时给出最窄的滑坡面积区间；equal 使两类点数相同；proportional 按面积分配。字段 'weight' 为一个点所代表的地图份额。各点记录其抽取自哪幅地图。

方法：Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57.</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson</source>
      <translation>landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson,滑坡,精度,验证,分层随机抽样,点,参考,面积估计</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>The mask or the probability raster of 'Detect landslides'.</source>
      <translation>“检测滑坡”的掩膜或概率栅格。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the one the map was made with, otherwise 0.5.</source>
      <translation>概率不低于此值的像元为滑坡。-1：生成该地图时所用的阈值，没有则为 0.5。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地图自身的</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>Total number of points. Each one has to be interpreted: 300 are a day's work.</source>
      <translation>点的总数。每个点都须判读：300 个点约需一天的工作量。</translation>
    </message>
    <message>
      <source>Allocation</source>
      <translation>分配方式</translation>
    </message>
    <message>
      <source>How the points are allocated to the two classes.</source>
      <translation>如何将点分配给两个类别。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Only the map inside these polygons is assessed, in any CRS. Empty: the whole map.</source>
      <translation>只评价这些多边形内的地图，坐标参照系任意。留空：整幅地图。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed and map give the same points.</source>
      <translation>相同的随机种子和地图得到相同的点。</translation>
    </message>
    <message>
      <source>Expected share of correct detections</source>
      <translation>预期的正确检测比例</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as landslide that really is landslide.</source>
      <translation>供 neyman 使用的估计值：判为滑坡的部分中确为滑坡的比例。</translation>
    </message>
    <message>
      <source>Expected share of missed area</source>
      <translation>预期的漏检面积比例</translation>
    </message>
    <message>
      <source>An estimate for neyman: the share of what is mapped as no landslide that is landslide nevertheless.</source>
      <translation>供 neyman 使用的估计值：判为非滑坡的部分中实为滑坡的比例。</translation>
    </message>
    <message>
      <source>Points to interpret</source>
      <translation>待判读的点</translation>
    </message>
    <message>
      <source>Pixel centres: stratum, weight, reference (empty), map_id, threshold, stratum_m2.</source>
      <translation>像元中心：stratum、weight、reference（空）、map_id、threshold、stratum_m2。</translation>
    </message>
    <message>
      <source>Points in what the map shows as landslide</source>
      <translation>地图显示为滑坡部分中的点数</translation>
    </message>
    <message>
      <source>The map has no pixel of the class {}.</source>
      <translation>地图中没有类别 {} 的像元。</translation>
    </message>
    <message>
      <source>{name}: {share:.2%} of the area, {size:,} points.</source>
      <translation>{name}：占面积的 {share:.2%}，{size:,} 个点。</translation>
    </message>
  </context>
  <context>
    <name>ApplyCorrections</name>
    <message>
      <source>Apply corrections</source>
      <translation>应用修正</translation>
    </message>
    <message>
      <source>Turns a person's verdicts on detections into labels for further training.

Inside the reviewed area everything is known: what was accepted, edited or added is landslide, everything else is not. A polygon without a verdict stays unknown. Outside the reviewed area the labels stay as they were, or unknown.

The verdict stands in the field 'verdict' of the detections: accepted, rejected, edited or added, in English in every language of QGIS. Where the reviewed area has a field 'reviewed' (as 'Suggest what to review' makes), only polygons in which it is true count.

Train on the result, with the model that made the detections as START_FROM: about 20 corrected tiles of the new area help more than another network.</source>
      <translation>将人工对检测结果的判定转换为供进一步训练的标签。

在已审核区域内一切均为已知：被接受、编辑或添加的为滑坡，其余均不是。没有判定的多边形保持未知。在已审核区域之外，标签保持原样或为未知。

判定写在检测结果的字段 'verdict' 中：accepted、rejected、edited 或 added，无论 QGIS 使用何种语言均为英文。若已审核区域带有字段 'reviewed'（由“建议审核区域”生成），则只有该字段为 true 的多边形才算数。

请用所得结果训练，并将生成这些检测结果的模型作为 START_FROM：新区域约 20 个经修正的瓦片比换一个网络更有帮助。</translation>
    </message>
    <message>
      <source>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected</source>
      <translation>landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected,滑坡,审核,修正,判定,标签,主动学习,微调,适应,训练,接受,拒绝</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The stack that the detections were made on; the labels take its grid.</source>
      <translation>生成检测结果所用的堆栈；标签采用其格网。</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>已审核的检测结果</translation>
    </message>
    <message>
      <source>The landslide polygons with their verdicts in the field 'verdict', in any CRS.</source>
      <translation>带有判定（字段 'verdict'）的滑坡多边形，坐标参照系任意。</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>已审核区域</translation>
    </message>
    <message>
      <source>Where a person has checked everything, including what was not detected; in any CRS.</source>
      <translation>人工已全面检查（包括未检测到的滑坡）的区域；坐标参照系任意。</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>现有标签</translation>
    </message>
    <message>
      <source>Labels on the stack's grid to keep outside the reviewed area. Empty: unknown there.</source>
      <translation>与堆栈同格网的标签，在已审核区域之外予以保留。留空：该处为未知。</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>修正后的标签</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>与堆栈同格网的字节型栅格：1 滑坡，0 非滑坡，255 未知。</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>每 n 个瓦片留出一个</translation>
    </message>
    <message>
      <source>So many reviewed tiles, one is kept aside to judge by: unknown in the corrected labels, with a margin of an eighth of its side, and the only thing that is known in the labels to judge by. 0: all tiles teach.</source>
      <translation>每这么多个已审核的瓦片中，留出一个用于评价：它在修正后的标签中为未知（连同其边长八分之一的边缘带），而在评价用标签中只有它是已知的。0：所有瓦片都用于训练。</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>评价用标签</translation>
    </message>
    <message>
      <source>The tiles kept aside as labels, for 'Error map'; unknown elsewhere.</source>
      <translation>留出的瓦片，作为标签供“误差图”使用；其余为未知。</translation>
    </message>
    <message>
      <source>Pixels that became landslide</source>
      <translation>变为滑坡的像元数</translation>
    </message>
    <message>
      <source>Pixels that are no longer landslide</source>
      <translation>不再是滑坡的像元数</translation>
    </message>
    <message>
      <source>{reviewed:,} pixels are known by review: {added:,} became landslide, {removed:,} are none.</source>
      <translation>经审核，{reviewed:,} 个像元已知：{added:,} 个变为滑坡，{removed:,} 个不再是滑坡。</translation>
    </message>
    <message>
      <source>{:,} reviewed pixels stay unknown: they lie in polygons without a verdict, or the stack has no data there.</source>
      <translation>{:,} 个已审核像元保持未知：位于没有判定的多边形内，或堆栈在该处无数据。</translation>
    </message>
  </context>
  <context>
    <name>CoherenceChange</name>
    <message>
      <source>Coherence change</source>
      <translation>相干性变化</translation>
    </message>
    <message>
      <source>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change</source>
      <translation>radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change,雷达,相干性,失相干,事件,损毁,变化</translation>
    </message>
    <message>
      <source>Where a slope has failed, the radar echoes before and after no longer have anything in common: the coherence of a pair across the event falls below that of pairs before it.

Give the coherence rasters of one orbit and the day of the event; the dates in each file name show on which side of the event its pair lies. Works with HyP3 (_corr), LiCSAR (0-255), GAMMA (_cc), OPERA, and any raster of 0-1 with two dates in its name.

pre_coherence: mean of the pairs that end before the event. co_coherence: mean of those across it. coherence_change: co - pre, so negative where the ground was disturbed. Exactly 0 counts as unknown.

Forest loses coherence within days, event or not: where pre_coherence is below about 0.3, the change says nothing. Take pairs of similar time spans on both sides.</source>
      <translation>斜坡失稳之处，前后的雷达回波不再有任何共同之处：跨事件干涉对的相干性降到事件前干涉对的相干性之下。

请提供同一轨道的相干性栅格和事件日期；由各文件名中的日期可知干涉对位于事件的哪一侧。支持 HyP3（_corr）、LiCSAR（0-255）、GAMMA（_cc）、OPERA，以及文件名含两个日期、取值 0-1 的任意栅格。

pre_coherence：在事件前结束的干涉对的均值。co_coherence：跨事件的干涉对的均值。coherence_change：co - pre，因此地面受扰动处为负。恰为 0 的值视为未知。

无论有无事件，森林都会在数日内失去相干性：pre_coherence 低于约 0.3 处，变化不说明任何问题。事件两侧请选用时间跨度相近的干涉对。</translation>
    </message>
    <message>
      <source>Coherence rasters</source>
      <translation>相干性栅格</translation>
    </message>
    <message>
      <source>Coherence of one orbit, 0-1 or 0-255, one file per pair, two dates (YYYYMMDD) in each file name.</source>
      <translation>同一轨道的相干性，0-1 或 0-255，每个干涉对一个文件，每个文件名中含两个日期（YYYYMMDD）。</translation>
    </message>
    <message>
      <source>Day of the event</source>
      <translation>事件日期</translation>
    </message>
    <message>
      <source>As YYYY-MM-DD. Pairs with an image taken on that day are left out.</source>
      <translation>格式为 YYYY-MM-DD。含有当日所摄影像的干涉对将被舍弃。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name.</source>
      <translation>要提取的因子；每个成为一个同名波段。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>波段名前缀</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>加在每个波段名之前：asc_ 或 desc_，使两个轨道能放入同一堆栈。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, -1 to 1 for the change, 0 to 1 otherwise, nodata NaN.</source>
      <translation>GeoTIFF，float32，变化为 -1 至 1，其余为 0 至 1，nodata 为 NaN。</translation>
    </message>
    <message>
      <source>EVENT {0} is not a date. Write it as YYYY-MM-DD.</source>
      <translation>EVENT {0} 不是日期。请写成 YYYY-MM-DD。</translation>
    </message>
  </context>
  <context>
    <name>CompareModels</name>
    <message>
      <source>Compare models</source>
      <translation>比较模型</translation>
    </message>
    <message>
      <source>Trains several networks or band sets on the same tiles with the same seeds, and judges them on the same test area, which training and validation never see (nor a margin of a quarter of a tile around it).

fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the deformation bands. radar_table: multi-input U-Net with terrain and, row by row, a radar pair, a series, two orbits, coherence, vertical and east rates. custom: the rows of CUSTOM.

The report has the table with mean and spread over REPEATS seeds, the total detected area against the inventory's, and the error maps side by side. One seed says little: use three or more before believing a difference.

A stopped comparison continues when it is run again with the same inputs and the same table: finished rows wait in TABLE.partial beside it.</source>
      <translation>用相同的瓦片和相同的随机种子训练多个网络或波段组合，并在同一测试区上评价；训练和验证都不会接触该测试区（也不接触其周围四分之一瓦片的边缘带）。

fusion_table：U-Net 与多输入 U-Net，各自仅用光学波段和使用全部波段。deformation_table：FCN、U-Net、FC-DenseNet 和 FCADenseNet 使用全部波段，以及不含形变波段的 FCADenseNet。radar_table：多输入 U-Net，使用地形，并逐行加入一个雷达影像对、一个序列、两个轨道、相干性、垂直向与东西向速率。custom：CUSTOM 中的各行。

报告包括：REPEATS 个随机种子的均值与离散程度的表格、检测总面积与编目总面积的对比，以及并排的误差图。单个随机种子说明不了什么：至少用三个，再判断差异是否可信。

中途停止的比较，用相同的输入和同一表格再次运行即可继续：已完成的行保存在其旁边的 TABLE.partial 中。</translation>
    </message>
    <message>
      <source>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture</source>
      <translation>landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture,滑坡,比较,消融实验,融合,形变,实验,精度</translation>
    </message>
    <message>
      <source>Test area</source>
      <translation>测试区</translation>
    </message>
    <message>
      <source>Where all rows are judged (any CRS). It must hold mapped landslides; nothing inside trains or validates.</source>
      <translation>评价所有行的区域（坐标参照系任意）。其中必须有已制图的滑坡；区域内的任何数据都不参与训练或验证。</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>fusion_table: optical bands against all bands, two networks. deformation_table: four networks, and one without deformation bands. radar_table: what each further radar product adds. custom: your own rows.</source>
      <translation>fusion_table：光学波段与全部波段对比，两个网络。deformation_table：四个网络，外加一个不含形变波段的。radar_table：每增加一种雷达产品带来的提升。custom：您自己的各行。</translation>
    </message>
    <message>
      <source>Rows of a custom comparison</source>
      <translation>自定义比较的各行</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>网络结构</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>One row per training: a name, an architecture ({}), and bands: names or roles (sar, optical, terrain, deformation, geology) separated by spaces or commas, or all. random_forest is the usual baseline: 100 trees that see one pixel at a time. Also understood: text with one line per row, name; architecture; bands.</source>
      <translation>每行一次训练：名称、网络结构（{}）和波段。波段可填名称或类型（sar、optical、terrain、deformation、geology），以空格或逗号分隔，或填 all。random_forest 是常用的基线：100 棵树，每次只看一个像元。也可用文本，每行一条：名称; 网络结构; 波段。</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <source>How often each row is trained, with seeds counting up from SEED; the report gives the mean and the spread.</source>
      <translation>每行训练的次数，随机种子从 SEED 起递增；报告给出均值与离散程度。</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train and judge the rows, each on its own device.</source>
      <translation>Dask 集群的地址，例如 tcp://10.0.0.1:8786，由其工作节点训练并评价各行，每个节点使用各自的计算设备。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>One row per training: accuracy on the test area, detected area in square metres, size of the network, seconds.</source>
      <translation>每次训练一行：测试区上的精度、检测面积（平方米）、网络大小、耗时（秒）。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>The table with mean and spread, bars, error maps side by side, the places richest in landslides and those hardest to map near by, and everything needed to repeat the comparison.</source>
      <translation>含均值与离散程度的表格、条形图、并排的误差图、滑坡最密集之处及其附近最难制图之处，以及重复该比较所需的一切。</translation>
    </message>
    <message>
      <source>Folder for models and maps</source>
      <translation>模型与地图文件夹</translation>
    </message>
    <message>
      <source>A new or empty folder for each row's model and probability raster, in a folder of its own. Empty: they are not kept.</source>
      <translation>新文件夹或空文件夹，存放每一行的模型和概率栅格，各行有各自的子文件夹。留空：不保留。</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one.</source>
      <translation>EXPERIMENTS 选 custom 时，CUSTOM 中需要有行：名称、网络结构、波段。请至少添加一行。</translation>
    </message>
    <message>
      <source>What is finished is kept in {}. Run it again with the same inputs to continue from there.</source>
      <translation>已完成的部分保存在 {} 中。用相同的输入再次运行即可从该处继续。</translation>
    </message>
  </context>
  <context>
    <name>DeformationComponents</name>
    <message>
      <source>Deformation components</source>
      <translation>形变分量</translation>
    </message>
    <message>
      <source>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS</source>
      <translation>insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,line of sight,LOS,形变,垂直向,水平向,东西向,顺坡向,坡度,投影,升轨,降轨,分解,视线向</translation>
    </message>
    <message>
      <source>One line of sight shows one number: how fast the ground approaches the satellite. Two orbits combined show how much of that is up or down and how much is east or west.

Each rate is d = u · (east, north, up), where u points from the ground to the satellite. North is taken as 0, because radar on polar orbits is hardly sensitive to it; the log and the report say how large that error may be. More than two rates are combined by weighted least squares; the error bands are the standard errors of the rates, propagated.

u comes from the product's look geometry: lv_theta and lv_phi (HyP3, GAMMA; radians), E, N and U (LiCSAR), incidenceAngle and azimuthAngle (MintPy; degrees), los_east, los_north and los_up (EGMS); or from an incidence angle and a heading typed for each rate.

With a DEM, the motion is assumed to be straight down the slope s: downslope_rate = d / (u · s), from all orbits that see it; downslope_sensitivity = |u · s| of the best of them. Below 0.2 the rate is unknown: such slopes, most of those that face north or south, hide their motion from radar.

Rates of different months cannot be decomposed where motion changed between them: a warning is given when the orbits cover different periods.</source>
      <translation>单一视线向只给出一个数：地面接近卫星的速度。两个轨道结合起来，可看出其中多少是上下运动、多少是东西向运动。

每个速率为 d = u · (east, north, up)，其中 u 由地面指向卫星。北向取为 0，因为极轨雷达对其几乎不敏感；日志和报告会说明由此产生的误差可能有多大。速率多于两个时用加权最小二乘法合并；误差波段为各速率标准误差的传播结果。

u 取自产品的观测几何：lv_theta 和 lv_phi（HyP3、GAMMA；弧度），E、N 和 U（LiCSAR），incidenceAngle 和 azimuthAngle（MintPy；度），los_east、los_north 和 los_up（EGMS）；或取自为每个速率输入的入射角和航向角。

提供 DEM 时，假定运动沿坡面最陡方向 s 向下：downslope_rate = d / (u · s)，由所有能观测到该运动的轨道得到；downslope_sensitivity 为其中最佳者的 |u · s|。低于 0.2 时速率为未知：这类斜坡（大多朝北或朝南）的运动雷达看不到。

若其间运动发生变化，不同月份的速率不能分解：各轨道覆盖的时段不同时会给出警告。</translation>
    </message>
    <message>
      <source>Line-of-sight rates</source>
      <translation>视线向速率</translation>
    </message>
    <message>
      <source>Two or more rates towards the satellite, of orbits that look from different sides: outputs of 'Deformation rate', MintPy velocities, or any raster in mm/year. The first one's grid is that of the result.</source>
      <translation>两个或更多朝向卫星的速率，来自从不同侧观测的轨道：“形变速率”的输出、MintPy 速率，或任意以 mm/year 为单位的栅格。结果采用第一个速率的格网。</translation>
    </message>
    <message>
      <source>Look geometry</source>
      <translation>观测几何</translation>
    </message>
    <message>
      <source>The look geometry rasters of every rate, named as their processor does. They are matched to the rates by the rates' own metadata, or by words that their names share (asc_rate, asc_lv_theta, asc_lv_phi).</source>
      <translation>每个速率的观测几何栅格，按其处理软件的方式命名。根据速率自身的元数据与速率匹配，或根据名称中共有的词匹配（asc_rate、asc_lv_theta、asc_lv_phi）。</translation>
    </message>
    <message>
      <source>Incidence and heading</source>
      <translation>入射角与航向角</translation>
    </message>
    <message>
      <source>Instead of rasters: incidence angle and heading of each rate in degrees, in the order of the rates, separated by semicolons, for example 39 -12; 39 192 (ascending; descending). Write left behind them for a radar that looks to its left.</source>
      <translation>用以代替栅格：每个速率的入射角和航向角，单位为度，按速率的顺序，以分号分隔，例如 39 -12; 39 192（升轨; 降轨）。左视雷达请在其后写 left。</translation>
    </message>
    <message>
      <source>Standard errors</source>
      <translation>标准误差</translation>
    </message>
    <message>
      <source>The standard error of each rate, in the order of the rates: the quality rasters of 'Deformation rate'. Without them all rates have the one below.</source>
      <translation>每个速率的标准误差，按速率的顺序：“形变速率”的质量栅格。不提供时所有速率采用下面的值。</translation>
    </message>
    <message>
      <source>Standard error of a rate (mm/year)</source>
      <translation>速率的标准误差（mm/year）</translation>
    </message>
    <message>
      <source>Used for every rate without a raster of its own.</source>
      <translation>用于没有自身栅格的每个速率。</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <source>Adds the downslope rate and its sensitivity. It is resampled to the rates' grid.</source>
      <translation>增加顺坡向速率及其敏感度。将重采样到速率的格网。</translation>
    </message>
    <message>
      <source>Maximum difference between dates (days)</source>
      <translation>日期的最大差异（天）</translation>
    </message>
    <message>
      <source>Rates whose first or last dates differ by more are refused. Empty: a warning above 90 days.</source>
      <translation>首日期或末日期相差超过此值的速率将被拒绝。留空：超过 90 天时给出警告。</translation>
    </message>
    <message>
      <source>no limit; a warning above 90 days</source>
      <translation>无限制；超过 90 天时警告</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, mm/year: vertical_rate (up is positive), east_rate, their errors, and with a DEM downslope_rate and downslope_sensitivity (0-1).</source>
      <translation>GeoTIFF，float32，mm/year：vertical_rate（向上为正）、east_rate 及其误差；提供 DEM 时还有 downslope_rate 和 downslope_sensitivity（0-1）。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>Web page with the lines of sight, the errors, and the error from neglecting northward motion.</source>
      <translation>含视线向、误差以及忽略北向运动所致误差的网页。</translation>
    </message>
  </context>
  <context>
    <name>DeformationRate</name>
    <message>
      <source>Deformation rate</source>
      <translation>形变速率</translation>
    </message>
    <message>
      <source>Turns a stack of unwrapped interferograms (HyP3, LiCSAR, GAMMA or PyRate, or plain GeoTIFFs whose names hold two dates) into the line-of-sight velocity that shows slow landslides no optical image sees.

Small-baseline least squares (Berardino et al. 2002): displacement d = -wavelength * phase / (4 pi), pixel by pixel, weighted by the inverse phase variance from coherence; where the network of pairs falls apart, the solution with the smallest velocities is taken. The rate is the straight line through the displacements.

Result in mm/year, positive TOWARDS the satellite, relative to the reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; plain files are read that way too unless SIGN says otherwise. A ready rate (MintPy's velocity, EGMS, any raster in mm/year or m/year), given alone, is converted to mm/year, not derived. OPERA DISP-S1's displacement and NISAR GUNW's unwrappedPhase (choose that variable of each .nc or .h5 file) are read in their own unit and sign.

The optional quality raster holds the temporal coherence (Pepe and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the network, the histogram of rates and the residual of each pair.</source>
      <translation>将一组解缠干涉图（HyP3、LiCSAR、GAMMA 或 PyRate，或文件名含两个日期的普通 GeoTIFF）转换为视线向速率，揭示任何光学影像都看不到的缓慢滑坡。

小基线最小二乘法（Berardino et al. 2002）：位移 d = -wavelength * phase / (4 pi)，逐像元计算，以由相干性得到的相位方差的倒数加权；干涉对网络断开时，取速率最小的解。形变速率为位移的直线拟合斜率。

结果单位为 mm/year，朝向卫星（TOWARDS）为正，相对于参考点。HyP3、LiCSAR 和 GAMMA 以正相位表示远离卫星（AWAY）的运动；普通文件也按此读取，除非 SIGN 另有指定。单独提供的现成速率（MintPy 的 velocity、EGMS，或任意以 mm/year 或 m/year 为单位的栅格）只换算为 mm/year，不再推算。OPERA DISP-S1 的 displacement 和 NISAR GUNW 的 unwrappedPhase（请在每个 .nc 或 .h5 文件中选择该变量）按其自身的单位和符号读取。

可选的质量栅格包含时间相干性（Pepe and Lanari 2006；低于 0.7 时速率不可信）和速率的标准误差。报告显示干涉对网络、速率直方图和每个干涉对的残差。</translation>
    </message>
    <message>
      <source>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor</source>
      <translation>insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor,形变,速率,干涉图,位移,视线向,时序</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>解缠干涉图</translation>
    </message>
    <message>
      <source>Unwrapped phase in radians (or in the unit that the file declares, also as displacement in m, cm or mm), one file per pair, two dates (YYYYMMDD) in each file name. Extents may differ, but pixels must align.</source>
      <translation>解缠相位，单位为弧度（或文件所声明的单位，也可为以 m、cm 或 mm 计的位移），每个干涉对一个文件，每个文件名中含两个日期（YYYYMMDD）。范围可以不同，但像元必须对齐。</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <source>Coherence of the same pairs, 0-1 (or 0-255 as bytes), matched by the dates in the names. Without it all pairs weigh the same.</source>
      <translation>同一批干涉对的相干性，0-1（或字节型 0-255），按文件名中的日期匹配。不提供时所有干涉对等权。</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Which processor made the interferograms; auto recognises it by the file names. Files whose names say another one are refused.</source>
      <translation>生成干涉图的处理软件；auto 根据文件名判断。文件名表明是另一种软件的文件将被拒绝。</translation>
    </message>
    <message>
      <source>Maximum temporal baseline (days)</source>
      <translation>最大时间基线（天）</translation>
    </message>
    <message>
      <source>Pairs that span more days are left out: over vegetation they have decorrelated.</source>
      <translation>时间跨度超过此天数的干涉对将被舍弃：在植被区它们已失相干。</translation>
    </message>
    <message>
      <source>Largest perpendicular baseline (m)</source>
      <translation>最大垂直基线（m）</translation>
    </message>
    <message>
      <source>Pairs whose satellites stood further apart are left out, where the product tells it (HyP3's text files, LiCSAR's metadata/baselines). Empty: no limit. 2 % of the critical baseline, which FCADenseNet's paper allows, are about 100 m for Sentinel-1.</source>
      <translation>卫星间距超过此值的干涉对将被舍弃，前提是产品给出该信息（HyP3 的文本文件、LiCSAR 的 metadata/baselines）。留空：不限制。FCADenseNet 论文允许临界基线的 2 %，对 Sentinel-1 约为 100 m。</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>Minimum coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <source>A pair counts in a pixel only at or above this coherence; a pixel that keeps fewer than half of the pairs becomes nodata.</source>
      <translation>相干性不低于此值时，干涉对才在该像元参与计算；保留的干涉对不足一半的像元设为 nodata。</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>参考点</translation>
    </message>
    <message>
      <source>A place on stable, coherent ground that is assumed not to move. Empty: the pixel with the highest mean coherence.</source>
      <translation>位于稳定、相干地面上且视为不动的点。留空：平均相干性最高的像元。</translation>
    </message>
    <message>
      <source>Radar wavelength (m)</source>
      <translation>雷达波长（m）</translation>
    </message>
    <message>
      <source>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m. The wavelength that the files tell wins.</source>
      <translation>Sentinel-1：0.05546576 m。ALOS-2：0.2424525 m。TerraSAR-X：0.0310666 m。以文件给出的波长为准。</translation>
    </message>
    <message>
      <source>Positive phase means motion</source>
      <translation>正相位对应的运动方向</translation>
    </message>
    <message>
      <source>Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files), and towards for files of displacements.</source>
      <translation>留空：按产品自身的约定（HyP3、LiCSAR 和 GAMMA 为远离卫星；普通文件也按此假定），位移文件为朝向卫星。</translation>
    </message>
    <message>
      <source>as the product has it</source>
      <translation>与产品一致</translation>
    </message>
    <message>
      <source>Remove a plane from each interferogram</source>
      <translation>从每幅干涉图中去除平面趋势</translation>
    </message>
    <message>
      <source>Removes orbit errors and long-wave atmosphere, and with them any deformation that spans the whole scene.</source>
      <translation>去除轨道误差和长波大气影响，同时也会去除横跨整景的形变。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>波段名前缀</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>加在每个波段名之前：asc_ 或 desc_，使两个轨道能放入同一堆栈。</translation>
    </message>
    <message>
      <source>Float32, mm/year along the line of sight, positive towards the satellite.</source>
      <translation>Float32，沿视线向，单位 mm/year，朝向卫星为正。</translation>
    </message>
    <message>
      <source>Temporal coherence</source>
      <translation>时间相干性</translation>
    </message>
    <message>
      <source>Two bands: temporal coherence (0-1) and the standard error of the rate (mm/year).</source>
      <translation>两个波段：时间相干性（0-1）和速率的标准误差（mm/year）。</translation>
    </message>
    <message>
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <source>One band per date: displacement since the first date in mm, positive towards the satellite.</source>
      <translation>每个日期一个波段：自首个日期起的位移，单位 mm，朝向卫星为正。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>Web page with the network, the histogram of rates and the residuals.</source>
      <translation>含干涉对网络、速率直方图和残差的网页。</translation>
    </message>
    <message>
      <source>A rate needs at least two interferograms; {0} given. Add the others of the frame.</source>
      <translation>计算速率至少需要两幅干涉图；现有 {0} 幅。请添加该帧的其余干涉图。</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion away from the satellite.</source>
      <translation>使用了 {1} 幅干涉图中的 {0} 幅；产品：{2}；正相位表示远离卫星的运动。</translation>
    </message>
    <message>
      <source>{0} of {1} interferograms used; product: {2}; positive phase means motion towards the satellite.</source>
      <translation>使用了 {1} 幅干涉图中的 {0} 幅；产品：{2}；正相位表示朝向卫星的运动。</translation>
    </message>
    <message>
      <source>The product tells a wavelength of {0} m.</source>
      <translation>产品给出的波长为 {0} m。</translation>
    </message>
    <message>
      <source>{0} is a rate already, and {1} other rasters are given. Convert one ready rate at a time.</source>
      <translation>{0} 已是速率，却还提供了另外 {1} 个栅格。请每次只换算一个现成的速率。</translation>
    </message>
  </context>
  <context>
    <name>DetectLandslides</name>
    <message>
      <source>Detect landslides</source>
      <translation>检测滑坡</translation>
    </message>
    <message>
      <source>Runs a trained model over a stack: landslide polygons, a probability map and, on request, a mask and an uncertainty map.

The stack may have any size: it is read in tiles, and memory does not grow with it. Bands are matched by name; additional bands do no harm. Tiles join without a seam: exactly where the network's view is limited (U-Net), otherwise by overlapping and blending them.

Pixels without data stay unknown (nodata); they are never 'no landslide'. Polygons carry area, perimeter, length, width, compactness and probability and, with terrain in the stack, mean elevation, slope and aspect; areas are ellipsoidal.</source>
      <translation>对堆栈运行已训练的模型：得到滑坡多边形、概率图，并可按需输出掩膜和不确定性图。

堆栈大小不限：按瓦片读取，内存占用不随之增长。波段按名称匹配；多余的波段没有影响。瓦片拼接无缝：网络感受野有限时（U-Net）精确无缝，否则通过重叠并融合实现。

无数据的像元保持未知（nodata），绝不视为“非滑坡”。多边形带有面积、周长、长度、宽度、紧凑度和概率；堆栈含地形时还有平均高程、坡度和坡向；面积为椭球面面积。</translation>
    </message>
    <message>
      <source>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify</source>
      <translation>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify,滑坡,检测,识别,预测,深度学习,分割,概率,不确定性,多边形,分类</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>检测到的滑坡</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the stack.</source>
      <translation>每处滑坡一个多边形，使用堆栈的坐标参照系。</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probability of landslide, 0-1, nodata where unknown; a Cloud-Optimised GeoTIFF on the stack's grid.</source>
      <translation>滑坡概率，0-1，未知处为 nodata；与堆栈同格网的云优化 GeoTIFF。</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <source>Byte raster: 1 landslide, 0 not, 255 unknown. MIN_AREA does not apply to it.</source>
      <translation>字节型栅格：1 滑坡，0 非滑坡，255 未知。MIN_AREA 对其不起作用。</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>不确定性图</translation>
    </message>
    <message>
      <source>Three bands in nats, 0 to 0.693: predictive entropy; the part due to ambiguous data (expected entropy); the part due to the model's lack of knowledge (mutual information). Choosing this output turns the uncertainty on.</source>
      <translation>三个波段，单位 nat，0 至 0.693：预测熵；其中源于数据歧义的部分（期望熵）；其中源于模型认知不足的部分（互信息）。指定此输出即启用不确定性估计。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>滑坡数量</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>总面积（m2）</translation>
    </message>
    <message>
      <source>Threshold used</source>
      <translation>所用阈值</translation>
    </message>
    <message>
      <source>Workers of the cluster that did it</source>
      <translation>完成计算的集群工作节点</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained on, with the same names.</source>
      <translation>要检测的图层，由“堆叠图层”生成。须包含模型训练时所用的波段，且名称相同。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>由“训练模型”生成的模型文件（.safetensors），或模型库中的模型名：{}。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1 takes the threshold that gave the best F1 when the model was validated.</source>
      <translation>概率不低于此值的像元为滑坡。-1 采用模型验证时 F1 最佳的阈值。</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面积（m2）</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area are left out.</source>
      <translation>最小制图单元：面积小于此值的多边形将被舍弃。</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>使像元形成的阶梯状边缘变圆滑。不会丢失或合并任何多边形或孔洞，各面积变化不超过 1 %。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Detection is limited to these polygons (any CRS); outside them the result is unknown. Empty: everywhere.</source>
      <translation>只在这些多边形（坐标参照系任意）内检测；其外结果为未知。留空：全部范围。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>瓦片大小（像元）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. 0, automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>网络一次所见方块的边长。0，自动：此设备上值得的最大值，或训练时的瓦片。</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>重叠（像元）</translation>
    </message>
    <message>
      <source>-1, automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>-1，自动：与网络的视野一样远，完全不留接缝；若网络看整个瓦片，则为半个瓦片。</translation>
    </message>
    <message>
      <source>Average flipped and rotated views</source>
      <translation>对镜像和旋转视图取平均</translation>
    </message>
    <message>
      <source>Test-time augmentation: eight views of each tile, angles rotated with them, or two where the model was trained for the rest of one scene, whose light must not turn. Eight or two times slower, usually a little better.</source>
      <translation>测试时增强：每个瓦片取八个视图，角度随之变换；若模型是为同一景的其余部分训练的，光照方向不得改变，则取两个视图。耗时为八倍或两倍，通常效果略好。</translation>
    </message>
    <message>
      <source>Estimate uncertainty</source>
      <translation>估计不确定性</translation>
    </message>
    <message>
      <source>From dropout, an ensemble's members, or flipped and rotated views, depending on the model. Each polygon gets the attribute uncertainty_mean (nats, 0 to 0.693), and the style shows which to check first; the uncertainty map is written where it is given a file.</source>
      <translation>依模型条件，由 dropout、集成成员或镜像与旋转视图得到。每个多边形带有属性 uncertainty_mean（nats，0 至 0.693），样式显示应先检查哪些；给定文件时才写出不确定性图。</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>缺少部分波段的像元</translation>
    </message>
    <message>
      <source>exclude: unknown when any band is missing. fill: a missing band counts as its mean. Empty: as the model was trained.</source>
      <translation>exclude：缺少任一波段即为未知。fill：缺少的波段以其均值代替。留空：与模型训练时相同。</translation>
    </message>
    <message>
      <source>as the model was trained</source>
      <translation>与模型训练时一致</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Number of tiles computed at once, 0: automatic. It changes the speed, not the result.</source>
      <translation>同时计算的瓦片数，0：自动。只影响速度，不影响结果。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto 在显卡可用时使用显卡，否则使用处理器。</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles; tls://... with the certificates of Dask's own settings. The inputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>Dask 集群的地址，例如 tcp://10.0.0.1:8786，由其工作节点分担瓦片；tls://... 使用 Dask 自身设置中的证书。输入须位于所有工作节点都能以相同路径访问之处。留空：仅用本机。</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}.</source>
      <translation>{count:,} 处滑坡，{area:,.0f} m2，概率不低于 {threshold:.3f}；计算设备：{device}。</translation>
    </message>
    <message>
      <source>The probability map is finished: {0}. Make the polygons of it with 'Landslide polygons'.</source>
      <translation>概率图已完成：{0}。请用“滑坡多边形”由其生成多边形。</translation>
    </message>
  </context>
  <context>
    <name>ErrorMap</name>
    <message>
      <source>Error map and accuracy report</source>
      <translation>误差图与精度报告</translation>
    </message>
    <message>
      <source>Compares a prediction with what is known and shows where it is right and where it is wrong.

Blue pixels are landslides that were found (true positives), red ones false alarms (false positives), yellow ones missed landslides (false negatives). Pixels without a prediction or outside the mapped area are unknown: they are counted and left out.

The report holds the map, all metrics with 95 % confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, results by landslide size (and by slope and aspect with a stack), and the number of landslides that were found.

Give either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et al. 2023 (equations 2-5); 0/0 is reported as undefined.</source>
      <translation>将预测结果与已知情况比较，显示何处正确、何处错误。

蓝色像元为找到的滑坡（真阳性），红色为误报（假阳性），黄色为漏掉的滑坡（假阴性）。无预测或位于已制图区域之外的像元为未知：只计数，不参与评价。

报告包括地图、全部评价指标及其 95 % 置信区间（空间分块自助法）、精确率-召回率曲线和 ROC 曲线、概率校准、按滑坡大小（提供堆栈时还按坡度和坡向）分组的结果，以及找到的滑坡数量。

请提供标签栅格或编目多边形之一。精确率 TP/(TP+FP)、召回率 TP/(TP+FN)、F1、Cohen's kappa、滑坡类的 IoU、MIoU 和总体精度依据 Chen et al. 2023（式 2-5）；0/0 不是数值，会如实说明。</translation>
    </message>
    <message>
      <source>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide</source>
      <translation>accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error map,report,assessment,landslide,精度,验证,混淆矩阵,误差图,报告,评价,滑坡</translation>
    </message>
    <message>
      <source>Prediction (probability or mask)</source>
      <translation>预测结果（概率或掩膜）</translation>
    </message>
    <message>
      <source>The probability raster (0-1) or the mask (1 landslide, 0 not, 255 unknown) of 'Detect landslides'.</source>
      <translation>“检测滑坡”的概率栅格（0-1）或掩膜（1 滑坡，0 非滑坡，255 未知）。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Label raster on the prediction's grid: 1 landslide, 0 not, 255 unknown. Leave empty when you give the inventory's polygons.</source>
      <translation>与预测结果同格网的标签栅格：1 滑坡，0 非滑坡，255 未知。提供编目多边形时留空。</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS; they are rasterised onto the prediction's grid. Leave empty when you give labels.</source>
      <translation>已知滑坡的多边形，坐标参照系任意；将栅格化到预测结果的格网上。提供标签时留空。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Where the inventory is complete. Outside it nothing is known, so nothing is counted. Only used with an inventory.</source>
      <translation>编目完整的区域。其外情况未知，因此不计入。仅与滑坡编目一起使用。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. -1: the threshold that the map was detected with, which 'Detect landslides' records in it; 0.5 for a map that does not say.</source>
      <translation>概率不低于此值的像元为滑坡。-1：检测该地图时所用的阈值，由“检测滑坡”记录在地图中；地图未注明时为 0.5。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地图自身的</translation>
    </message>
    <message>
      <source>Ground that the model was trained on</source>
      <translation>模型训练所用的地面</translation>
    </message>
    <message>
      <source>leave_out: the model is judged only where it was not trained, as far as the map records that; the report says how much that is. include: everywhere, with a warning.</source>
      <translation>leave_out：只在模型未训练过的地方评价，以地图所记录的为限；报告说明其所占的比例。include：全部范围，并给出警告。</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>含地形因子的堆栈</translation>
    </message>
    <message>
      <source>A stack or terrain raster on the prediction's grid with bands 'slope' and 'aspect': adds results by slope and aspect to the report.</source>
      <translation>与预测结果同格网、含 'slope' 和 'aspect' 波段的堆栈或地形栅格：在报告中增加按坡度和坡向分组的结果。</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>误差图</translation>
    </message>
    <message>
      <source>0 true negative, 1 true positive (blue), 2 false positive (red), 3 false negative (yellow), 255 unknown.</source>
      <translation>0 真阴性，1 真阳性（蓝），2 假阳性（红），3 假阴性（黄），255 未知。</translation>
    </message>
    <message>
      <source>Error polygons</source>
      <translation>误差多边形</translation>
    </message>
    <message>
      <source>Patches of true positives, false positives and false negatives, with class and ellipsoidal area.</source>
      <translation>真阳性、假阳性和假阴性的斑块，带类别和椭球面面积。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>One HTML file that holds everything and loads nothing from the internet.</source>
      <translation>单个 HTML 文件，内容齐全，不从互联网加载任何东西。</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>评价指标</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
      <source>All numbers in machine-readable form; what is undefined (0/0) is null and explained under 'notes'.</source>
      <translation>供程序读取的全部数值；未定义的（0/0）为 null，并在 'notes' 下说明。</translation>
    </message>
    <message>
      <source>True positives (pixels)</source>
      <translation>真阳性（像元）</translation>
    </message>
    <message>
      <source>False positives (pixels)</source>
      <translation>假阳性（像元）</translation>
    </message>
    <message>
      <source>False negatives (pixels)</source>
      <translation>假阴性（像元）</translation>
    </message>
    <message>
      <source>True negatives (pixels)</source>
      <translation>真阴性（像元）</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohen's kappa 系数</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>滑坡类的 IoU</translation>
    </message>
    <message>
      <source>Mean IoU of both classes</source>
      <translation>两类的平均 IoU</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>ROC 曲线下面积</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>平均精确率</translation>
    </message>
    <message>
      <source>Both labels and an inventory are given. Give only one of them as the reference.</source>
      <translation>标签和滑坡编目都已提供。请只提供其中之一作为参考。</translation>
    </message>
    <message>
      <source>There is nothing to compare the prediction with. Give a label raster or the inventory's polygons.</source>
      <translation>没有可与预测结果比较的数据。请提供标签栅格或编目多边形。</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory; a label raster already says what is unknown. Remove the area, or give polygons.</source>
      <translation>已制图区域须与滑坡编目配合使用；标签栅格本身已标明未知之处。请移除该区域，或提供编目多边形。</translation>
    </message>
    <message>
      <source>The error map is finished: {0}, with the report and the metrics that were asked for.</source>
      <translation>误差图已完成：{0}，所要求的报告和评价指标也一并完成。</translation>
    </message>
    <message>
      <source>{inventory} looks like polygons that a model detected, because it has the attribute {field}. A map judged by itself is always right: give the inventory that was mapped by other means.</source>
      <translation>{inventory} 看起来是模型检测出的多边形，因为它带有属性 {field}。用地图自身来评价它，结果总是正确：请提供以其他方式绘制的编目。</translation>
    </message>
  </context>
  <context>
    <name>EstimateArea</name>
    <message>
      <source>Estimate area and accuracy</source>
      <translation>估计面积与精度</translation>
    </message>
    <message>
      <source>Estimates from the interpreted points of 'Sample for accuracy assessment' how large the landslide area is and how accurate the map is, each with its 95 % confidence interval.

Counting the map's pixels includes its false alarms and leaves out what it missed. The stratified estimator corrects both: the error matrix in shares of the area, user's, producer's and overall accuracy and the landslide area by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57).

The field 'reference' holds 'landslide' or 'not_landslide' for every point, or 'unknown' where it cannot be decided (left out, with a message). The map must be the one that the points were drawn from.</source>
      <translation>由“精度评价采样”所得并已判读的点估计滑坡面积和地图精度，各带 95 % 置信区间。

直接统计地图像元会计入误报并遗漏漏检。分层估计量同时校正两者：以面积份额表示的误差矩阵，用户精度、生产者精度和总体精度，以及滑坡面积，按 Olofsson et al. 2014（Remote Sensing of Environment 148, 42-57）的公式 1 至 11 计算。

字段 'reference' 中每个点为 'landslide' 或 'not_landslide'，无法判定时为 'unknown'（将被舍弃，并给出消息）。地图必须是抽取这些点所用的那一幅。</translation>
    </message>
    <message>
      <source>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based</source>
      <translation>landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,Olofsson,stratified estimator,design-based,滑坡,面积,置信区间,误差矩阵,用户精度,生产者精度,总体精度,分层估计量,基于设计的推断</translation>
    </message>
    <message>
      <source>Interpreted points</source>
      <translation>已判读的点</translation>
    </message>
    <message>
      <source>Points with the field 'reference' filled in, from 'Sample for accuracy assessment'.</source>
      <translation>字段 'reference' 已填写的点，来自“精度评价采样”。</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>The mask or probability raster that the points were drawn from.</source>
      <translation>抽取这些点所用的掩膜或概率栅格。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Only for points of another program: pixels with at least this probability are landslide. -1: the map's own threshold.</source>
      <translation>仅用于其他程序生成的点：概率不低于此值的像元为滑坡。-1：地图自带的阈值。</translation>
    </message>
    <message>
      <source>the map's own</source>
      <translation>地图自身的</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with areas, accuracies, their intervals and the error matrix.</source>
      <translation>单个 HTML 文件，含面积、精度、其区间和误差矩阵。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with estimate, standard error and 95 % interval.</source>
      <translation>每个量及其估计值、标准误差和 95 % 区间。</translation>
    </message>
    <message>
      <source>Landslide area (m2)</source>
      <translation>滑坡面积（m2）</translation>
    </message>
    <message>
      <source>Half the 95 % interval (m2)</source>
      <translation>95 % 区间的半宽（m2）</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>{} points are left out: reference 'unknown', or the map is unknown there.</source>
      <translation>舍弃了 {} 个点：reference 为 'unknown'，或地图在该处未知。</translation>
    </message>
    <message>
      <source>Of the {drawn} points in '{stratum}' only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals are too narrow: draw more points in that class.</source>
      <translation>“{stratum}”中抽取的 {drawn} 个点里，较少的一类（正确或错误）只有 {rarer} 个。少于五个时区间过窄：请在该类多抽样点。</translation>
    </message>
    <message>
      <source>Landslide area {area:,.0f} m2, plus or minus {half:,.0f} m2 (95 %).</source>
      <translation>滑坡面积 {area:,.0f} m2，正负 {half:,.0f} m2（95 %）。</translation>
    </message>
  </context>
  <context>
    <name>ExplainDetection</name>
    <message>
      <source>Explain a detection</source>
      <translation>解释检测结果</translation>
    </message>
    <message>
      <source>Shows which bands make a trained model detect a landslide, and where: one heat map for each band, a ranking, and a report with the heat laid over the bands.

grad_cam: where a band's deviation from its mean points to landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Fast.
grad_cam_encoder: the same on the last encoder level, where Grad-CAM usually looks: coarse, in the paper's colours from blue to red. One more pass for each band.
integrated_gradients: each band's share in the decision; the shares add up to the whole (Sundararajan et al. 2017). About 17 times slower.
occlusion: by how much the log-odds of landslide drop when a band is replaced by its mean. One more pass for each band.

Heat is divided by one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It shows what drives this network, not what causes landslides. On large maps, give an area to save time.</source>
      <translation>显示已训练的模型判定滑坡时依据哪些波段、着眼于何处：每个波段一幅热力图、一份重要性排序，以及热力图叠加在波段上的报告。

grad_cam：依据网络的梯度，显示波段对其均值的偏离在何处支持判为滑坡（Selvaraju et al. 2017；Chen et al. 2023，Fig. 15）。速度快。
grad_cam_encoder：在编码器最后一级上做同样的计算，Grad-CAM 通常着眼于此：较粗，采用论文从蓝到红的配色。每个波段多计算一遍。
integrated_gradients：每个波段在判定中所占的份额，相加等于总体（Sundararajan et al. 2017）。约慢 17 倍。
occlusion：将某波段替换为其均值时，滑坡的对数几率下降多少。每个波段多计算一遍。

所有波段的热度都除以同一个数（其第 99.5 百分位数），因此 1 表示很强，波段之间可以比较。它说明的是什么影响了这个网络，而不是什么引发了滑坡。图幅大时请指定区域以保证速度。</translation>
    </message>
    <message>
      <source>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide</source>
      <translation>explain,Grad-CAM,heat map,integrated gradients,occlusion,importance,attribution,interpretability,bands,landslide,解释,热力图,积分梯度,遮挡,重要性,可解释性,波段,滑坡</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The layers the model detects on. It needs the bands that the model was trained on, with the same names.</source>
      <translation>模型据以检测的图层。须包含模型训练时所用的波段，且名称相同。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>由“训练模型”生成的模型文件（.safetensors），或模型库中的模型名：{}。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>The explanation is limited to these polygons (any CRS). Empty: everywhere.</source>
      <translation>只解释这些多边形（坐标参照系任意）内的检测结果。留空：全部范围。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>grad_cam is the fastest, grad_cam_encoder looks at the last encoder level, integrated_gradients adds up to the whole decision, occlusion is the easiest to understand.</source>
      <translation>grad_cam 最快，grad_cam_encoder 着眼于编码器最后一级，integrated_gradients 各部分相加等于整个判定，occlusion 最易理解。</translation>
    </message>
    <message>
      <source>Heat maps</source>
      <translation>热力图</translation>
    </message>
    <message>
      <source>One band for each band of the model, with the same name: heat from 0 (grad_cam, grad_cam_encoder) or -1 (against) to 1 and beyond, nodata where unknown.</source>
      <translation>模型的每个波段对应一个同名波段：热度从 0（grad_cam、grad_cam_encoder）或 -1（反对）到 1 及以上，未知处为 nodata。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking and each band's heat laid over it.</source>
      <translation>单个 HTML 文件，含重要性排序和叠加在各波段上的热力图。</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>重要性排序</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>For each band, its share of the heat on the pixels classified as landslide; the shares add up to 1.</source>
      <translation>每个波段在判为滑坡的像元上所占的热度份额；总和为 1。</translation>
    </message>
  </context>
  <context>
    <name>ExportModel</name>
    <message>
      <source>Export a model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <source>Writes a trained model in a format that runs without this plugin: ONNX, with the metadata that QGIS inference plugins such as Deepness read, or TorchScript for programs built on PyTorch.

The exported network takes the raw bands of a stack, in the order and units of the model's band table, missing values as NaN, in tiles of the training size, and gives the probability of landslide, 0-1. The export is compared with the model before it is saved: probabilities differ by less than 0.0001.

In Deepness choose the stack as input layer and map its bands in the order given in the log; resolution, tile size, overlap and threshold are set from the file.

mlm.json beside it describes the model for catalogues: a STAC item with the Machine Learning Model extension 1.4.</source>
      <translation>将已训练的模型写成无需本插件即可运行的格式：ONNX，带有 Deepness 等 QGIS 推理插件可读取的元数据；或 TorchScript，供基于 PyTorch 的程序使用。

导出的网络接收堆栈的原始波段，顺序和单位同模型的波段表，缺失值为 NaN，瓦片大小与训练时相同，输出滑坡概率 0-1。保存之前会将导出结果与模型比较：概率相差小于 0.0001。

在 Deepness 中，选择堆栈作为输入图层，并按日志给出的顺序对应其波段；分辨率、瓦片大小、重叠和阈值由文件设定。

其旁边的 mlm.json 为目录服务描述该模型：一个采用 Machine Learning Model 扩展 1.4 的 STAC 条目。</translation>
    </message>
    <message>
      <source>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference</source>
      <translation>export,onnx,torchscript,deepness,model,network,weights,share,convert,inference,导出,模型,网络,权重,共享,转换,推理</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>由“训练模型”生成的模型文件（.safetensors），或模型库中的模型名：{}。</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>onnx runs in ONNX Runtime and in QGIS inference plugins; torchscript in programs built on PyTorch.</source>
      <translation>onnx 在 ONNX Runtime 和 QGIS 推理插件中运行；torchscript 在基于 PyTorch 的程序中运行。</translation>
    </message>
    <message>
      <source>Exported model</source>
      <translation>导出的模型</translation>
    </message>
    <message>
      <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
      <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
      <source>The file to write: .onnx for ONNX, .pt for TorchScript.</source>
      <translation>要写入的文件：ONNX 用 .onnx，TorchScript 用 .pt。</translation>
    </message>
    <message>
      <source>Description (STAC, Machine Learning Model extension)</source>
      <translation>描述（STAC，Machine Learning Model 扩展）</translation>
    </message>
    <message>
      <source>The output ends in {}, but the chosen format is saved as {}. Change one of the two.</source>
      <translation>输出文件以 {} 结尾，但所选格式保存为 {}。请更改其中之一。</translation>
    </message>
  </context>
  <context>
    <name>ExportTiles</name>
    <message>
      <source>Export tiles</source>
      <translation>导出瓦片</translation>
    </message>
    <message>
      <source>Cuts a stack and its labels into tiles for people who train elsewhere, in a folder that can be read without this plugin.

images/ holds the bands (float32, NaN where missing), labels/ the labels (1 landslide, 0 not, 255 unknown) under the same names; splits.csv says which tiles are for training and which for validation, bands.json what each band is, with mean and standard deviation of the training tiles.

The split is the one that 'Train a model' would draw with the same seed; with blocks or areas, labels of the other part and of the buffer in between are unknown in a tile, so nothing leaks. geotiff has coordinates and opens in QGIS, rasterio and torchgeo; npz opens in NumPy alone. Tiles without a known pixel are left out.</source>
      <translation>将堆栈及其标签裁切为瓦片，供在别处训练的人使用，存放在无需本插件即可读取的文件夹中。

images/ 存放波段（float32，缺失处为 NaN），labels/ 以相同的名称存放标签（1 滑坡，0 非滑坡，255 未知）；splits.csv 说明哪些瓦片用于训练、哪些用于验证，bands.json 说明每个波段是什么，并附训练瓦片的均值和标准差。

划分与“训练模型”用相同随机种子所得的相同；按空间分块或区域划分时，瓦片中属于另一部分以及两者之间缓冲区的标签为未知，因此不会泄漏。geotiff 带有坐标，可在 QGIS、rasterio 和 torchgeo 中打开；npz 仅用 NumPy 即可打开。没有已知像元的瓦片将被舍弃。</translation>
    </message>
    <message>
      <source>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split</source>
      <translation>landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split,滑坡,瓦片,切片,样本块,导出,训练数据,分割,划分</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The stack whose bands become the images.</source>
      <translation>其波段将成为影像的堆栈。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>与堆栈同格网的标签栅格：1 滑坡，0 非滑坡，255 未知。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>瓦片大小（像元）</translation>
    </message>
    <message>
      <source>Side of a tile.</source>
      <translation>瓦片的边长。</translation>
    </message>
    <message>
      <source>Overlap (pixels)</source>
      <translation>重叠（像元）</translation>
    </message>
    <message>
      <source>Number of pixels that neighbouring tiles share.</source>
      <translation>相邻瓦片共有的像元数。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>用什么来验证。blocks：空间分块，周围留缓冲区。random：随机瓦片，如论文所做。area：VALIDATION_AREA；未提供时为 TRAIN_AREA 内的空间分块。</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>训练区</translation>
    </message>
    <message>
      <source>Only labels inside are used, in any CRS. Empty: everywhere.</source>
      <translation>只使用其内的标签，坐标参照系任意。留空：全部范围。</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>验证区</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>SPLIT 为 area 时：用于验证的区域。两个区域重叠处以验证为准。</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>用于验证的部分占已标注区域的比例，适用于 blocks 和 random。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed draws the same split.</source>
      <translation>相同的随机种子得到相同的划分。</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>geotiff: with coordinates and band names. npz: NumPy arrays 'image' and 'label'.</source>
      <translation>geotiff：带坐标和波段名。npz：NumPy 数组 'image' 和 'label'。</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>瓦片文件夹</translation>
    </message>
    <message>
      <source>A new or empty folder for images/, labels/, splits.csv and bands.json. It appears complete or not at all.</source>
      <translation>存放 images/、labels/、splits.csv 和 bands.json 的新文件夹或空文件夹。要么完整生成，要么完全不生成。</translation>
    </message>
    <message>
      <source>Training tiles</source>
      <translation>训练瓦片数</translation>
    </message>
    <message>
      <source>Validation tiles</source>
      <translation>验证瓦片数</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT 为 area 时需要 TRAIN_AREA 或 VALIDATION_AREA。请选择其一，或将 SPLIT 设为 blocks。</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA 仅在 SPLIT 为 area 时使用。请将 SPLIT 设为 area，或将 VALIDATION_AREA 留空。</translation>
    </message>
    <message>
      <source>OVERLAP leaves nothing of a tile. Make it smaller than TILE_SIZE.</source>
      <translation>OVERLAP 占满了整个瓦片。请使其小于 TILE_SIZE。</translation>
    </message>
  </context>
  <context>
    <name>FactorAnalysis</name>
    <message>
      <source>Factor analysis</source>
      <translation>影响因子分析</translation>
    </message>
    <message>
      <source>Shows which bands of a stack help to distinguish landslides from the rest, and which only repeat others.

Draws equal numbers of landslide and other pixels at random and computes Pearson's correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a random forest: Gini importance, which favours bands with many different values, and, for comparison, permutation importance on parts of the map that the forest never saw.

Angles (aspect) enter as northness and eastness. Categories (lithology) have no correlation coefficient; they enter collinearity and importance with one column per class. A variance inflation factor above 10 means that the other bands carry nearly the same information.

Runs in the engine's Python (see 'Set up the engine'). Follows the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1).</source>
      <translation>判断堆栈中哪些波段有助于区分滑坡与其余地物，哪些只是重复其他波段。

随机抽取数量相等的滑坡像元和非滑坡像元，计算皮尔逊相关矩阵、每个波段的方差膨胀因子和容忍度，以及其在随机森林中的重要性：基尼重要性（偏向取值种类多的波段），并附置换重要性（在随机森林从未见过的地图部分上计算）。

角度（坡向）以 northness 和 eastness 参与计算。类别（岩性）没有相关系数；在共线性和重要性中每类占一列。方差膨胀因子大于 10 表示其他波段所含信息几乎相同。

在引擎的 Python 中运行（见“安装计算引擎”）。依据 Remote Sensing 2024, 16, 992（第 3.1 和 4.1 节）的因子分析。</translation>
    </message>
    <message>
      <source>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide</source>
      <translation>factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide,因子,相关性,方差膨胀因子,多重共线性,容忍度,重要性,基尼,随机森林,波段,滑坡</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The stack of factors, from 'Stack layers'.</source>
      <translation>由“堆叠图层”得到的因子堆栈。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>The label raster on the stack's grid, from 'Landslide labels': 1 landslide, 0 not, 255 unknown.</source>
      <translation>与堆栈同格网的标签栅格，由“滑坡标签”生成：1 滑坡，0 非滑坡，255 未知。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Names of the bands to analyse, separated by commas. Empty: all bands of the stack.</source>
      <translation>要分析的波段名称,以逗号分隔。留空:堆栈的全部波段。</translation>
    </message>
    <message>
      <source>Sampled pixels</source>
      <translation>采样像元数</translation>
    </message>
    <message>
      <source>Maximum number of pixels drawn, half of them landslide. More pixels are slower, but give steadier results.</source>
      <translation>最多抽取的像元数，其中一半为滑坡。越多越慢，结果越稳定。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed draws the same pixels and gives the same numbers.</source>
      <translation>相同的随机种子抽取相同的像元，得到相同的数值。</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the ranking, the collinearity table and the correlation heat map.</source>
      <translation>单个 HTML 文件，含重要性排序、共线性表和相关性热力图。</translation>
    </message>
    <message>
      <source>Table of factors</source>
      <translation>因子表</translation>
    </message>
    <message>
      <source>For each band: vif, tolerance, gini_importance, permutation_importance.</source>
      <translation>每个波段：vif、tolerance、gini_importance、permutation_importance。</translation>
    </message>
    <message>
      <source>Correlation matrix</source>
      <translation>相关矩阵</translation>
    </message>
    <message>
      <source>Pearson's coefficients as a square table.</source>
      <translation>以方阵表格给出的皮尔逊相关系数。</translation>
    </message>
  </context>
  <context>
    <name>GeologyFactors</name>
    <message>
      <source>Geology factors</source>
      <translation>地质因子</translation>
    </message>
    <message>
      <source>Puts the rock classes of a geological map onto the grid of a raster, ready to be stacked.

'codes' gives one band, lithology, with a whole number per class: the networks turn it into one channel per class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, lithology_CLASS, for programs that know no categories.

Whole numbers in the field are the codes; other classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the map, and polygons without a class, stay unknown (nodata).</source>
      <translation>将地质图的岩性类别写到某栅格的格网上，可直接用于堆叠。

'codes' 生成一个波段 lithology，每类一个整数：网络将其转为每类一个通道，堆叠时按最近邻重采样。'one_hot' 为每类生成一个取值 1 和 0 的波段 lithology_CLASS，供不支持分类变量的程序使用。

字段为整数时即作为代码；否则各类按字母顺序从 1 起编号。图例给出对应关系。地质图空缺处和没有类别的多边形保持未知（nodata）。</translation>
    </message>
    <message>
      <source>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor</source>
      <translation>geology,lithology,rock,formation,categorical,one-hot,rasterize,factor,地质,岩性,岩石,地层,分类变量,独热编码,栅格化,因子</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>地质图</translation>
    </message>
    <message>
      <source>Polygons of rock units, in any CRS.</source>
      <translation>岩性单元多边形，坐标参照系任意。</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <source>The attribute that names the class: text, or whole numbers that become the codes.</source>
      <translation>给出类别的属性：文本，或直接作为代码的整数。</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>格网</translation>
    </message>
    <message>
      <source>The raster whose grid the result takes: a stack, or the DEM.</source>
      <translation>结果采用其格网的栅格：堆栈或 DEM。</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>编码方式</translation>
    </message>
    <message>
      <source>codes: one categorical band. one_hot: one band of 1 and 0 per class.</source>
      <translation>codes：一个分类波段。one_hot：每类一个取值 1 和 0 的波段。</translation>
    </message>
    <message>
      <source>Float32 raster on the grid; nodata in the gaps of the map.</source>
      <translation>该格网上的 Float32 栅格；地质图空缺处为 nodata。</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>图例</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>CSV table of code, class name, band and number of pixels.</source>
      <translation>含代码、类名、波段和像元数的 CSV 表格。</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>无字段</translation>
    </message>
    <message>
      <source>{0} has no field {1}. It has: {2}. Choose the one with the rock class.</source>
      <translation>{0} 没有字段 {1}。现有字段：{2}。请选择岩性类别字段。</translation>
    </message>
    <message>
      <source>{0} = {1}: {2:,} pixels</source>
      <translation>{0} = {1}：{2:,} 个像元</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
  </context>
  <context>
    <name>GraphicalModel</name>
    <message>
      <source>Factors to stack (model)</source>
      <translation>从因子到堆栈（模型）</translation>
    </message>
    <message>
      <source>Train and judge (model)</source>
      <translation>训练与评价（模型）</translation>
    </message>
    <message>
      <source>Detect and vectorise (model)</source>
      <translation>检测与矢量化（模型）</translation>
    </message>
    <message>
      <source>Correct and adapt (model)</source>
      <translation>修正与适应（模型）</translation>
    </message>
    <message>
      <source>6 - Graphical models</source>
      <translation>6 - 图形化模型</translation>
    </message>
    <message>
      <source>landslide,model,workflow,chain,batch</source>
      <translation>landslide,model,workflow,chain,batch,滑坡,模型,工作流,流程,批处理</translation>
    </message>
    <message>
      <source>Reviewed detections</source>
      <translation>已审核的检测结果</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Keep every n-th tile aside</source>
      <translation>每 n 个瓦片留出一个</translation>
    </message>
    <message>
      <source>Their labels</source>
      <translation>其标签</translation>
    </message>
    <message>
      <source>Stacks learnt before</source>
      <translation>先前学习过的堆栈</translation>
    </message>
    <message>
      <source>Labels so far</source>
      <translation>现有标签</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Reviewed area</source>
      <translation>已审核区域</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>Accuracy report after</source>
      <translation>适应后的精度报告</translation>
    </message>
    <message>
      <source>Accuracy report before</source>
      <translation>适应前的精度报告</translation>
    </message>
    <message>
      <source>Adapted model</source>
      <translation>适应后的模型</translation>
    </message>
    <message>
      <source>Corrected labels</source>
      <translation>修正后的标签</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>适应后的误差图</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>适应前的误差图</translation>
    </message>
    <message>
      <source>Labels to judge by</source>
      <translation>评价用标签</translation>
    </message>
    <message>
      <source>Landslides after</source>
      <translation>适应后的滑坡</translation>
    </message>
    <message>
      <source>Metrics after</source>
      <translation>适应后的评价指标</translation>
    </message>
    <message>
      <source>Metrics before</source>
      <translation>适应前的评价指标</translation>
    </message>
    <message>
      <source>Probability after</source>
      <translation>适应后的概率</translation>
    </message>
    <message>
      <source>Probability before</source>
      <translation>适应前的概率</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>训练报告</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>填充孔洞上限（m2）</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面积（m2）</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Threshold (-1 = the model's)</source>
      <translation>阈值（-1 = 模型自带）</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Deformation layers</source>
      <translation>形变图层</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数字高程模型</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <source>Geology layers</source>
      <translation>地质图层</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>堆栈格网</translation>
    </message>
    <message>
      <source>Spectral indices</source>
      <translation>光谱指数</translation>
    </message>
    <message>
      <source>Optical bands</source>
      <translation>光学波段</translation>
    </message>
    <message>
      <source>Radar layers</source>
      <translation>雷达图层</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>网络结构</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>Share kept for the judgement</source>
      <translation>留作评价的比例</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>瓦片大小（像元）</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>网络宽度</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>精度报告</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>误差图</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>评价指标</translation>
    </message>
  </context>
  <context>
    <name>ImportDataset</name>
    <message>
      <source>Import a data set</source>
      <translation>导入数据集</translation>
    </message>
    <message>
      <source>Turns a published set of labelled patches into stacks and label rasters for 'Train a model'.

landslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side by side, with gaps, at a placeholder in the open Atlantic; SPLIT_area.geojson outlines each split.

sen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter after it and its change. Where a place lacks a sensor, its bands are missing: train with MISSING fill.

Download and unpack the set first; docs/datasets.md says where to find it, and gives the one command that turns it into weights.</source>
      <translation>将已发布的带标签样本块数据集转换为供“训练模型”使用的堆栈和标签栅格。

landslide4sense：128 x 128 像元的 Sentinel-2（大气层顶）、坡度和高程。每个有掩膜的划分生成一个堆栈。样本块没有坐标：它们以一定间隔并排放置在大西洋开阔海域的占位位置；SPLIT_area.geojson 勾画各划分的范围。

sen12landslides：Sentinel-2 和 Sentinel-1 的时间序列以及高程。每个地区一个堆栈，位于其真实位置：事件前后无云日期的中值（pre_、post_）、事件后的后向散射及其变化。某地缺少的传感器在该处即为缺失：训练时 MISSING 选 fill。

请先下载并解压数据集；docs/datasets.md 说明下载地址，并给出由其得到模型权重的一条命令。</translation>
    </message>
    <message>
      <source>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data</source>
      <translation>landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data,滑坡,基准,数据集,导入,样本块,训练数据</translation>
    </message>
    <message>
      <source>Folder of the data set</source>
      <translation>数据集文件夹</translation>
    </message>
    <message>
      <source>The unpacked set: the folder that holds TrainData (or images and annotations), or s2, s1asc and s1dsc.</source>
      <translation>解压后的数据集：包含 TrainData（或 images 和 annotations）的文件夹，或包含 s2、s1asc 和 s1dsc 的文件夹。</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <source>Which of the published sets the folder holds.</source>
      <translation>该文件夹包含哪个已发布的数据集。</translation>
    </message>
    <message>
      <source>Stacks and labels</source>
      <translation>堆栈与标签</translation>
    </message>
    <message>
      <source>A new or empty folder for NAME_stack.tif and NAME_labels.tif. It appears complete or not at all.</source>
      <translation>存放 NAME_stack.tif 和 NAME_labels.tif 的新文件夹或空文件夹。要么完整生成，要么完全不生成。</translation>
    </message>
  </context>
  <context>
    <name>LandslideAlgorithm</name>
    <message>
      <source>{step}: finished before, from the same inputs.</source>
      <translation>{step}：此前已用相同的输入完成。</translation>
    </message>
    <message>
      <source>Cancelled. The finished steps are kept; run it again with the same folder to continue.</source>
      <translation>已取消。已完成的步骤予以保留；用同一文件夹再次运行即可继续。</translation>
    </message>
    <message>
      <source>The training takes about {minutes:.0f} minutes at most on {device} ({effort}).</source>
      <translation>训练在 {device} 上最多约需 {minutes:.0f} 分钟（{effort}）。</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>检测到的滑坡</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>已知滑坡</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>事件后的影像</translation>
    </message>
    <message>
      <source>Relief</source>
      <translation>地形晕渲</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area}</source>
      <translation>{count:,} 处滑坡，总面积 {area}</translation>
    </message>
    <message>
      <source>Licence of the model: {}</source>
      <translation>模型的许可：{}</translation>
    </message>
    <message>
      <source>Model: {architecture}, trained on this area</source>
      <translation>模型：{architecture}，在本区域训练</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>模型：{name}</translation>
    </message>
    <message>
      <source>From a probability of {threshold:.2f} on</source>
      <translation>概率 {threshold:.2f} 及以上</translation>
    </message>
    <message>
      <source>Map of {day}</source>
      <translation>{day} 的地图</translation>
    </message>
    <message>
      <source>Made with Landslide Mapper {}.</source>
      <translation>由 Landslide Mapper {} 制作。</translation>
    </message>
    <message>
      <source>The accuracy of this map was not measured.</source>
      <translation>未测定此地图的精度。</translation>
    </message>
    <message>
      <source>F1 {0:.2f} (precision {1:.2f}, recall {2:.2f}), where the model was not trained</source>
      <translation>F1 {0:.2f}（精确率 {1:.2f}，召回率 {2:.2f}），在模型未训练过的地面上</translation>
    </message>
    <message>
      <source>Images of {}</source>
      <translation>影像日期：{}</translation>
    </message>
    <message>
      <source>Known of the inputs: {caution}</source>
      <translation>输入数据的已知问题：{caution}</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is no layer. Check the path, or choose another.</source>
      <translation>{key} 中给出的 {file} 不存在或不是图层。请检查路径，或选择其他图层。</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>无自带模型</translation>
    </message>
    <message>
      <source>{file} holds further layers with polygons that are not read: {layers}. Choose each layer in QGIS, or merge them with 'Merge vector layers'.</source>
      <translation>{file} 还含有未读取的多边形图层：{layers}。请在 QGIS 中逐个选择图层，或用“合并矢量图层”将其合并。</translation>
    </message>
    <message>
      <source>{file}: read from its layers {layers}.</source>
      <translation>{file}：已从其图层 {layers} 读取。</translation>
    </message>
    <message>
      <source>Without polygons, and left out: {}.</source>
      <translation>没有多边形，已舍弃：{}。</translation>
    </message>
    <message>
      <source>{layer} is a vector layer. Give a raster, or rasterize it first.</source>
      <translation>{layer} 是矢量图层。请提供栅格，或先将其栅格化。</translation>
    </message>
    <message>
      <source>{layer} lies in {crs}, as set on the layer in QGIS; its file says {own}.</source>
      <translation>{layer} 采用 {crs}，以 QGIS 中对图层的设置为准；其文件注明的是 {own}。</translation>
    </message>
    <message>
      <source>The pixels of {layer} cannot be read from its source. Export it to GeoTIFF.</source>
      <translation>无法从数据源读取 {layer} 的像元。请将其导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>{key} holds a NUL character, which no name has. Type it again.</source>
      <translation>{key} 含有 NUL 字符，名称中不可能有此字符。请重新输入。</translation>
    </message>
    <message>
      <source>{key} holds bytes that are no text. Type it again, or rename the file.</source>
      <translation>{key} 含有不是文本的字节。请重新输入，或重命名文件。</translation>
    </message>
    <message>
      <source>{value}, given under {key}, is a device or a pipe, not a file. Choose a file.</source>
      <translation>{key} 中给出的 {value} 是设备或管道，不是文件。请选择文件。</translation>
    </message>
    <message>
      <source>{key} does not know {word}. Choose from {choices}.</source>
      <translation>{key} 没有选项 {word}。请从 {choices} 中选择。</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or is not a raster. Check the path, or export the layer to GeoTIFF.</source>
      <translation>{key} 中给出的 {file} 不存在或不是栅格。请检查路径，或将图层导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>{key} is {value}, which no coordinate reference system is called. Choose another.</source>
      <translation>{key} 为 {value}，没有这样的坐标参照系。请另选一个。</translation>
    </message>
    <message>
      <source>{key} is not given. Give {wanted}.</source>
      <translation>未给出 {key}。请提供{wanted}。</translation>
    </message>
    <message>
      <source>{key} cannot be {value}. Give {wanted}.</source>
      <translation>{key} 不能为 {value}。请提供{wanted}。</translation>
    </message>
    <message>
      <source>one of: {choices}</source>
      <translation>以下之一：{choices}</translation>
    </message>
    <message>
      <source>a raster layer</source>
      <translation>栅格图层</translation>
    </message>
    <message>
      <source>one or more layers</source>
      <translation>一个或多个图层</translation>
    </message>
    <message>
      <source>a vector layer</source>
      <translation>矢量图层</translation>
    </message>
    <message>
      <source>the name of a field of the layer</source>
      <translation>该图层的字段名</translation>
    </message>
    <message>
      <source>a file or folder that exists</source>
      <translation>存在的文件或文件夹</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>four numbers, west, east, south, north, with an area, and a CRS that exists</source>
      <translation>四个数，即西、东、南、北（须围成一个区域），以及存在的坐标参照系</translation>
    </message>
    <message>
      <source>two numbers, x and y, and a CRS that exists</source>
      <translation>两个数，即 x 和 y，以及存在的坐标参照系</translation>
    </message>
    <message>
      <source>a date such as 2024-07-31</source>
      <translation>日期，例如 2024-07-31</translation>
    </message>
    <message>
      <source>rows of cells</source>
      <translation>由单元格组成的行</translation>
    </message>
    <message>
      <source>a coordinate reference system</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <source>the path of a file or folder to write</source>
      <translation>要写入的文件或文件夹的路径</translation>
    </message>
    <message>
      <source>a value of its kind</source>
      <translation>该类型的值</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} to {high:.12g}</source>
      <translation>{kind}（{low:.12g} 至 {high:.12g}）</translation>
    </message>
    <message>
      <source>{kind} from {low:.12g} on</source>
      <translation>{kind}（不小于 {low:.12g}）</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>“{0}”</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>剩余不到1分钟</translation>
    </message>
    <message>
      <source>about {0} min left</source>
      <translation>剩余约{0}分钟</translation>
    </message>
    <message>
      <source>about {0} h left</source>
      <translation>剩余约{0}小时</translation>
    </message>
    <message>
      <source>about {0} h {1} min left</source>
      <translation>剩余约{0}小时{1}分钟</translation>
    </message>
    <message>
      <source>1 - Start here</source>
      <translation>1 - 从这里开始</translation>
    </message>
    <message>
      <source>2 - Derive factors</source>
      <translation>2 - 提取因子</translation>
    </message>
    <message>
      <source>3 - Stack and label</source>
      <translation>3 - 堆叠与标注</translation>
    </message>
    <message>
      <source>4 - Train and compare</source>
      <translation>4 - 训练与比较</translation>
    </message>
    <message>
      <source>5 - Detect and judge</source>
      <translation>5 - 检测与评价</translation>
    </message>
    <message>
      <source>6 - Correct and keep</source>
      <translation>6 - 修正与保存</translation>
    </message>
    <message>
      <source>quick</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>细致</translation>
    </message>
    <message>
      <source>chosen automatically</source>
      <translation>自动选择</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>power</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>amplitude</source>
      <translation>幅度</translation>
    </message>
    <message>
      <source>decibel</source>
      <translation>分贝</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>朝向卫星</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>远离卫星</translation>
    </message>
    <message>
      <source>another product</source>
      <translation>其他产品</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>one band per class</source>
      <translation>每类一个波段</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>按论文</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>the rest of the scene</source>
      <translation>场景的其余部分</translation>
    </message>
    <message>
      <source>other scenes</source>
      <translation>其他场景</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>块</translation>
    </message>
    <message>
      <source>random</source>
      <translation>随机</translation>
    </message>
    <message>
      <source>given areas</source>
      <translation>给定区域</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>leave the pixel out</source>
      <translation>略去该像元</translation>
    </message>
    <message>
      <source>take the band's mean</source>
      <translation>取波段的平均值</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>略去</translation>
    </message>
    <message>
      <source>include</source>
      <translation>包含</translation>
    </message>
    <message>
      <source>proportional to the area</source>
      <translation>与面积成比例</translation>
    </message>
    <message>
      <source>equal numbers</source>
      <translation>数量相等</translation>
    </message>
    <message>
      <source>table of sensors</source>
      <translation>传感器表</translation>
    </message>
    <message>
      <source>table of deformation</source>
      <translation>形变表</translation>
    </message>
    <message>
      <source>table of radar</source>
      <translation>雷达表</translation>
    </message>
    <message>
      <source>rows of one's own</source>
      <translation>自定各行</translation>
    </message>
  </context>
  <context>
    <name>LandslideLabels</name>
    <message>
      <source>Landslide labels</source>
      <translation>滑坡标签</translation>
    </message>
    <message>
      <source>Turns the polygons of a landslide inventory into the label raster that training and accuracy reports need, on the grid of a stack.

1 is landslide, 0 is not, 255 (nodata) is unknown. Pixels outside the mapped area, and pixels where the stack has no data in any band, are unknown; a pixel that lacks only some bands (a swath edge, a cloud) keeps its label.

Give the mapped area whenever you have it: where nobody looked, 'no landslide' would be a false statement.

A pixel belongs to a polygon when its centre does; ALL_TOUCHED takes every pixel that the polygon touches, for landslides that are smaller than a pixel or only a few pixels wide. Polygons may be in any CRS; invalid ones are repaired.</source>
      <translation>将滑坡编目的多边形转换为训练和精度报告所需的标签栅格，采用堆栈的格网。

1 为滑坡，0 为非滑坡，255（nodata）为未知。未知是指位于已制图区域之外的像元，以及堆栈所有波段均无数据的像元；仅缺少部分波段的像元（条带边缘、云）保留其标签。

只要有已制图区域就请提供：在无人查看过的地方标“非滑坡”是不实的。

像元中心落在多边形内，该像元即属于该多边形；ALL_TOUCHED 则取多边形触及的所有像元，适用于小于一个像元或仅几个像元宽的滑坡。多边形坐标参照系任意；无效的多边形会被修复。</translation>
    </message>
    <message>
      <source>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area</source>
      <translation>landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area,滑坡,标签,编目,栅格化,真值,训练,掩膜,多边形,制图区域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>Polygons of the known landslides, in any CRS.</source>
      <translation>已知滑坡的多边形，坐标参照系任意。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The stack (or any raster) whose grid the labels take. Where all its bands are nodata, labels are unknown.</source>
      <translation>标签采用其格网的堆栈（或任意栅格）。其所有波段均为 nodata 之处，标签为未知。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Polygons of the area in which the inventory is complete, in any CRS. Outside it labels are unknown. Empty: everywhere.</source>
      <translation>编目完整的区域的多边形，坐标参照系任意。其外标签为未知。留空：全部范围。</translation>
    </message>
    <message>
      <source>All touched pixels are landslide</source>
      <translation>所有触及的像元均视为滑坡</translation>
    </message>
    <message>
      <source>Label every pixel that a landslide touches instead of those whose centre it covers.</source>
      <translation>标注滑坡触及的每个像元，而不只是中心被覆盖的像元。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown.</source>
      <translation>与堆栈同格网的字节型栅格：1 滑坡，0 非滑坡，255 未知。</translation>
    </message>
    <message>
      <source>Landslide pixels</source>
      <translation>滑坡像元数</translation>
    </message>
    <message>
      <source>Unknown pixels</source>
      <translation>未知像元数</translation>
    </message>
    <message>
      <source>{landslide:,} landslide pixels, {other:,} without, {unknown:,} unknown.</source>
      <translation>滑坡像元 {landslide:,} 个，非滑坡 {other:,} 个，未知 {unknown:,} 个。</translation>
    </message>
  </context>
  <context>
    <name>LandslidePolygonsFromRaster</name>
    <message>
      <source>Landslide polygons</source>
      <translation>滑坡多边形</translation>
    </message>
    <message>
      <source>Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, compactness and mean and maximum probability and, with a stack that has terrain, mean elevation, slope and aspect.

Pixels at or above the threshold are landslide; those that share a side form one polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, except in holes that are filled.

Areas and lengths are measured on the ellipsoid, whatever the CRS. Length and width are the sides of the smallest rectangle around the polygon; compactness is 4 pi area / perimeter^2, 1 for a circle. The mean aspect is the circular mean.</source>
      <translation>将概率栅格（或掩膜）转换为滑坡多边形，带面积、周长、长度、宽度、紧凑度以及平均概率和最高概率；提供含地形的堆栈时，还带平均高程、坡度和坡向。

概率不低于阈值的像元为滑坡；共边的像元合为一个多边形，仅在角点相接的不合并。未知像元绝不会成为多边形的一部分，被填充的孔洞除外。

无论坐标参照系如何，面积和长度都在椭球面上量算。长度和宽度为多边形最小外接矩形的边长；紧凑度为 4 pi area / perimeter^2，圆为 1。平均坡向为圆周平均值。</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics</source>
      <translation>landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal statistics,滑坡,矢量化,编目,面积,属性,最小制图单元,平滑,填充孔洞,分区统计</translation>
    </message>
    <message>
      <source>Probability or mask</source>
      <translation>概率或掩膜</translation>
    </message>
    <message>
      <source>The probability raster (0-1) of 'Detect landslides', or a mask (1 landslide, 0 not, 255 unknown).</source>
      <translation>“检测滑坡”的概率栅格（0-1），或掩膜（1 滑坡，0 非滑坡，255 未知）。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Pixels with at least this probability are landslide. The model's own threshold is in its report. For a mask: 0.5.</source>
      <translation>概率不低于此值的像元为滑坡。模型自带的阈值见其报告。掩膜用 0.5。</translation>
    </message>
    <message>
      <source>Minimum area (m2)</source>
      <translation>最小面积（m2）</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area, after filling holes, are left out.</source>
      <translation>最小制图单元：填充孔洞后面积仍小于此值的多边形将被舍弃。</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>填充孔洞上限（m2）</translation>
    </message>
    <message>
      <source>Holes up to this area become part of the polygon around them, with everything inside them. 0 keeps all holes.</source>
      <translation>面积不超过此值的孔洞连同其中的一切并入周围的多边形。0 保留所有孔洞。</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less than 1 %.</source>
      <translation>使像元形成的阶梯状边缘变圆滑。不会丢失或合并任何多边形或孔洞，各面积变化不超过 1 %。</translation>
    </message>
    <message>
      <source>Stack with terrain</source>
      <translation>含地形因子的堆栈</translation>
    </message>
    <message>
      <source>A stack or terrain raster with bands 'elevation', 'slope' or 'aspect': adds their means to each polygon.</source>
      <translation>含 'elevation'、'slope' 或 'aspect' 波段的堆栈或地形栅格：为每个多边形添加其平均值。</translation>
    </message>
    <message>
      <source>One polygon per landslide, in the CRS of the raster.</source>
      <translation>每处滑坡一个多边形，使用栅格的坐标参照系。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>滑坡数量</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>总面积（m2）</translation>
    </message>
    <message>
      <source>The stack has no band called elevation, slope or aspect, so the polygons get no terrain attributes.</source>
      <translation>堆栈中没有名为 elevation、slope 或 aspect 的波段，因此多边形没有地形属性。</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2.</source>
      <translation>{count:,} 处滑坡，{area:,.0f} m2。</translation>
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
      <translation>为我的区域制图</translation>
    </message>
    <message>
      <source>From files as downloaded to landslide polygons, a probability map and an error map, in one run.

Give the image after the event and a DEM, and whatever else you have: the image before, radar, interferograms, a geological map. With an inventory of known landslides a network is trained, judged on ground it was not trained on, and applied everywhere. Without one, an existing model is applied.

CRS, pixel size, scales, missing values, split and threshold are chosen from the data; the page README.md in the folder says what was chosen, why, and how to repeat each step on its own. A stopped run continues in the same folder where it left off.</source>
      <translation>从下载所得的文件到滑坡多边形、概率图和误差图，一次运行完成。

请提供事件后的影像和 DEM，以及您拥有的其他任何数据：事件前的影像、雷达、干涉图、地质图。提供已知滑坡的编目时，会训练一个网络，在其未训练过的地面上评价，并应用于全部范围。没有编目时，应用现有模型。

坐标参照系、像元大小、比例、缺失值、划分和阈值均依据数据选定；文件夹中的 README.md 页面说明选定了什么、为什么，以及如何单独重复每个步骤。停止的运行在同一文件夹中从中断处继续。</translation>
    </message>
    <message>
      <source>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step</source>
      <translation>landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step,滑坡,制图,向导,工作流,地震,降雨,编目,一步完成</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>A new or empty folder, or that of an earlier run, which is then continued: factors, stack, labels, model, landslides.gpkg, probability.tif, error_map.tif, map.pdf, reports.</source>
      <translation>新文件夹或空文件夹，或先前某次运行的文件夹（将继续该次运行）：因子、堆栈、标签、模型、landslides.gpkg、probability.tif、error_map.tif、map.pdf、报告。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>滑坡数量</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>总面积（m2）</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>所用设备</translation>
    </message>
    <message>
      <source>The band rasters of one image, or one Sentinel-2 product (a file inside its .SAFE, or a zip).</source>
      <translation>一景影像的波段栅格，或一个 Sentinel-2 产品（其 .SAFE 内的某个文件，或 zip）。</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>事件后的影像</translation>
    </message>
    <message>
      <source>Image before the event</source>
      <translation>事件前的影像</translation>
    </message>
    <message>
      <source>It may cover only a part.</source>
      <translation>可以只覆盖一部分。</translation>
    </message>
    <message>
      <source>Backscatter rasters of {when} the event, VV and VH recognised by the names of their bands or files; with two or more dates before the event, the change is measured against all of them.</source>
      <translation>事件{when}的后向散射栅格，VV 和 VH 由波段名或文件名识别；事件前有两个或更多日期时，变化相对于所有这些日期来衡量。</translation>
    </message>
    <message>
      <source>Radar after the event</source>
      <translation>事件后的雷达</translation>
    </message>
    <message>
      <source>after</source>
      <translation>后</translation>
    </message>
    <message>
      <source>Radar before the event</source>
      <translation>事件前的雷达</translation>
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
      <translation>地面高程，坐标参照系任意，单位任意但须已声明。</translation>
    </message>
    <message>
      <source>Unwrapped interferograms</source>
      <translation>解缠干涉图</translation>
    </message>
    <message>
      <source>Two dates in each name, as products have them; they become a deformation rate.</source>
      <translation>每个名称中含两个日期，与产品的命名相同；将转换为形变速率。</translation>
    </message>
    <message>
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <source>Coherence rasters of the same pairs.</source>
      <translation>同一批干涉对的相干性栅格。</translation>
    </message>
    <message>
      <source>Geological map</source>
      <translation>地质图</translation>
    </message>
    <message>
      <source>Polygons of rock classes.</source>
      <translation>岩性类别多边形。</translation>
    </message>
    <message>
      <source>Field of the rock class</source>
      <translation>岩性类别字段</translation>
    </message>
    <message>
      <source>The attribute that names the class. Needed with a geological map.</source>
      <translation>给出类别名称的属性。提供地质图时必填。</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>已知滑坡</translation>
    </message>
    <message>
      <source>Polygons of an inventory, to train on. Without it, give a model.</source>
      <translation>编目的多边形，用于训练。不提供时，请给出模型。</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Where the inventory is complete; outside it nothing is known. Empty: everywhere.</source>
      <translation>编目完整的区域；其外情况未知。留空：全部范围。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>A model file, or one of the zoo by name ({}). With an inventory it is fine-tuned.</source>
      <translation>模型文件，或模型库中的模型名（{}）。提供编目时对其微调。</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>检测范围</translation>
    </message>
    <message>
      <source>Landslides are detected only here; training uses the whole mapped area. Empty: everywhere.</source>
      <translation>只在此处检测滑坡；训练使用整个已制图区域。留空：全部范围。</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>各处</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>投入程度</translation>
    </message>
    <message>
      <source>quick: a first look. normal: one well-trained network. thorough: an ensemble of three, which takes several times as long. The time is estimated on this computer and shown before the training starts.</source>
      <translation>quick：初步查看。normal：一个训练充分的网络。thorough：由三个网络组成的集成，耗时为数倍。训练开始前会在本机上估计并显示所需时间。</translation>
    </message>
    <message>
      <source>There is nothing to train on and no model to apply. Give known landslides (INVENTORY) or a model (MODEL).</source>
      <translation>没有可供训练的数据，也没有可应用的模型。请提供已知滑坡（INVENTORY）或模型（MODEL）。</translation>
    </message>
    <message>
      <source>A mapped area belongs to an inventory. Give the inventory, or leave the area empty.</source>
      <translation>已制图区域须与滑坡编目配合使用。请提供编目，或将该区域留空。</translation>
    </message>
    <message>
      <source>Name the field of the geological map that holds the rock class (GEOLOGY_FIELD).</source>
      <translation>请指定地质图中存放岩性类别的字段（GEOLOGY_FIELD）。</translation>
    </message>
    <message>
      <source>Map sheet to hand over: {}</source>
      <translation>可交付的图幅：{}</translation>
    </message>
    <message>
      <source>{count:,} landslides, total area {area:,.0f} m2 (landslides.gpkg).</source>
      <translation>{count:,} 处滑坡，总面积 {area:,.0f} m2（landslides.gpkg）。</translation>
    </message>
    <message>
      <source>F1 {f1:.2f} where the model was not trained (error_map.tif, reports/accuracy.html). Threshold and best epoch were chosen on a part of it: expect less on other ground.</source>
      <translation>在模型未训练过的地面上 F1 为 {f1:.2f}（error_map.tif、reports/accuracy.html）。阈值和最佳轮次是用其中一部分选定的：在其他地面上预期会更低。</translation>
    </message>
    <message>
      <source>All choices and the command of each step: {}</source>
      <translation>全部选择及每个步骤的命令：{}</translation>
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
      <translation>Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices,反射率,波段,植被指数,水体指数,亮度,云掩膜,指数,光学</translation>
    </message>
    <message>
      <source>Brings the bands of an optical image onto one grid as reflectance (0 to 1) and derives spectral indices, one named band each.

Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF, HLS.L30....B05.tif, PlanetScope's and STAC's names), or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).

Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing pixels stay missing in every band.

Indices:</source>
      <translation>将光学影像的各波段统一到同一格网并换算为反射率（0 至 1），并计算光谱指数，每个指数一个命名波段。

可提供任意传感器的波段栅格，其波段由描述或文件名识别（B4.tif、T48RTR_..._B04_10m.jp2、red、LC08_..._SR_B5.TIF、HLS.L30....B05.tif，以及 PlanetScope 和 STAC 的名称）；或提供一个 Sentinel-2 产品（.SAFE 文件夹或 zip，L1C 或 L2A，处理基线不限）。

普通栅格采用其中最精细者自身的格网；较粗的按双线性插值。缺失的像元在每个波段中都保持缺失。

指数：</translation>
    </message>
    <message>
      <source>Band rasters</source>
      <translation>波段栅格</translation>
    </message>
    <message>
      <source>Rasters of one place and one CRS, with one or many bands each. Leave empty when a Sentinel-2 product is given.</source>
      <translation>同一地点、同一坐标参照系的栅格，每个含一个或多个波段。提供 Sentinel-2 产品时留空。</translation>
    </message>
    <message>
      <source>Sentinel-2 product</source>
      <translation>Sentinel-2 产品</translation>
    </message>
    <message>
      <source>A .SAFE folder, a folder that holds several of them (tiles to mosaic), or a .zip as downloaded.</source>
      <translation>.SAFE 文件夹、包含多个此类文件夹的文件夹（待镶嵌的图幅），或下载所得的 .zip。</translation>
    </message>
    <message>
      <source>Bands to write</source>
      <translation>要输出的波段</translation>
    </message>
    <message>
      <source>Names separated by commas, such as B2,B3,B4,B8. Empty: all there are.</source>
      <translation>以逗号分隔的名称，如 B2,B3,B4,B8。留空：现有的全部波段。</translation>
    </message>
    <message>
      <source>Indices</source>
      <translation>指数</translation>
    </message>
    <message>
      <source>Spectral indices to add, one band each. Their bands must be in the input, but need not be written.</source>
      <translation>要添加的光谱指数，每个一个波段。所需波段必须在输入中，但不必输出。</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>云掩膜</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: clouds, their shadows and defective pixels become missing, by the product's own classification.</source>
      <translation>仅用于 Sentinel-2 产品：依据产品自带的分类，将云、云影和有缺陷的像元设为缺失。</translation>
    </message>
    <message>
      <source>Pixel size of a Sentinel-2 product (m)</source>
      <translation>Sentinel-2 产品的像元大小（m）</translation>
    </message>
    <message>
      <source>Sentinel-2 products only: pixel size of the output in metres. Plain rasters keep the finest raster's grid.</source>
      <translation>仅用于 Sentinel-2 产品：输出的像元大小，单位为米。普通栅格采用其中最精细者的格网。</translation>
    </message>
    <message>
      <source>Scale to reflectance</source>
      <translation>换算为反射率的比例</translation>
    </message>
    <message>
      <source>Plain rasters only: values are multiplied by this. Empty: the scale that the raster declares, else Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and offset -0.2), else 0.0001 for whole numbers beyond 255, as Sentinel-2's are stored; the log says so.</source>
      <translation>仅用于普通栅格：像元值乘以此数。留空：采用栅格声明的比例；若未声明而文件名为 Landsat Collection 2 地表反射率波段，则用 Landsat 的比例（0.0000275，偏移 -0.2）；否则，若为超过 255 的整数（Sentinel-2 即如此存储），则用 0.0001；日志中会注明。</translation>
    </message>
    <message>
      <source>found from the rasters</source>
      <translation>由栅格判断</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>波段名前缀</translation>
    </message>
    <message>
      <source>Put before every band's name, such as pre_ for the image before the event: pre_B4, pre_NDVI.</source>
      <translation>加在每个波段名之前，例如事件前影像用 pre_：pre_B4、pre_NDVI。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, one named band per band and index, nodata NaN.</source>
      <translation>GeoTIFF，float32，每个波段和指数一个命名波段，nodata 为 NaN。</translation>
    </message>
    <message>
      <source>Give either band rasters (INPUT) or a Sentinel-2 product (SAFE), not both and not neither.</source>
      <translation>请提供波段栅格（INPUT）或 Sentinel-2 产品（SAFE）之一，不可两者都给，也不可都不给。</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Landslide Mapper panel</source>
      <translation>Landslide Mapper 面板</translation>
    </message>
    <message>
      <source>own</source>
      <translation>自有</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>选择模型文件</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{0} (the model's)</source>
      <translation>{0}（模型的）</translation>
    </message>
    <message>
      <source>the model's</source>
      <translation>模型的</translation>
    </message>
    <message>
      <source>1 with a graphics card, else 0.25</source>
      <translation>有显卡时为 1，否则 0.25</translation>
    </message>
    <message>
      <source>{0} (effort {1})</source>
      <translation>{0}（投入程度 {1}）</translation>
    </message>
    <message>
      <source>from the preset</source>
      <translation>随预设</translation>
    </message>
    <message>
      <source>{0} (preset)</source>
      <translation>{0}（预设）</translation>
    </message>
    <message>
      <source>crops at random</source>
      <translation>随机裁切</translation>
    </message>
    <message>
      <source>never stops early</source>
      <translation>从不提前结束</translation>
    </message>
    <message>
      <source>that of the first raster</source>
      <translation>第一个栅格的 CRS</translation>
    </message>
    <message>
      <source>Landslide Mapper</source>
      <translation>Landslide Mapper</translation>
    </message>
    <message>
      <source>New here? Make a sample scene</source>
      <translation>初次使用？生成示例场景</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Map my area</source>
      <translation>为我的区域制图</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Every step on its own</source>
      <translation>逐个单独的步骤</translation>
    </message>
    <message>
      <source>The models at hand</source>
      <translation>现有的模型</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>审核</translation>
    </message>
    <message>
      <source>Say what is right</source>
      <translation>判定对错</translation>
    </message>
    <message>
      <source>Check, repair or remove the engine</source>
      <translation>检查、修复或移除计算引擎</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>安装计算引擎</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>尚未检查。</translation>
    </message>
    <message>
      <source>Checking …</source>
      <translation>正在检查……</translation>
    </message>
    <message>
      <source>Check the Landslide Mapper engine</source>
      <translation>检查 Landslide Mapper 计算引擎</translation>
    </message>
    <message>
      <source>, {:.0f} GB memory</source>
      <translation>，{:.0f} GB 内存</translation>
    </message>
    <message>
      <source>PyTorch {0} on {1}{2}</source>
      <translation>PyTorch {0}，运行于 {1}{2}</translation>
    </message>
    <message>
      <source>Repair or update</source>
      <translation>修复或更新</translation>
    </message>
    <message>
      <source>Delete the engine in {}? It can be set up again at any time.</source>
      <translation>删除 {} 中的计算引擎？可随时重新安装。</translation>
    </message>
    <message>
      <source>Remove the engine</source>
      <translation>移除计算引擎</translation>
    </message>
    <message>
      <source>The engine is removed.</source>
      <translation>计算引擎已移除。</translation>
    </message>
    <message>
      <source>No model yet. Train one, or import a .safetensors file.</source>
      <translation>还没有模型。请训练一个，或导入 .safetensors 文件。</translation>
    </message>
    <message>
      <source>Import a model …</source>
      <translation>导入模型……</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <source>Landslide Mapper model</source>
      <translation>Landslide Mapper 模型</translation>
    </message>
    <message>
      <source>Detect with it</source>
      <translation>用它检测</translation>
    </message>
    <message>
      <source>Fine-tune</source>
      <translation>微调</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>导出……</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Show in seconds what it finds in the part of your stack that the map shows.</source>
      <translation>几秒内显示它在地图所示的堆栈部分中发现了什么。</translation>
    </message>
    <message>
      <source>Detect in view …</source>
      <translation>在视图内检测 …</translation>
    </message>
    <message>
      <source>Open the dialog for the part of your stack that the map shows.</source>
      <translation>为地图所示的堆栈部分打开对话框。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>{0} (cannot be read)</source>
      <translation>{0}（无法读取）</translation>
    </message>
    <message>
      <source>Delete the model {0}? The file {1} is removed.</source>
      <translation>删除模型 {0}？文件 {1} 将被移除。</translation>
    </message>
    <message>
      <source>Delete a model</source>
      <translation>删除模型</translation>
    </message>
    <message>
      <source>&lt;i&gt;Network:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;网络：&lt;/i&gt;{0}</translation>
    </message>
    <message>
      <source>&lt;i&gt;Needs:&lt;/i&gt; {0}, at about {1:g} m</source>
      <translation>&lt;i&gt;需要：&lt;/i&gt;{0}，分辨率约 {1:g} m</translation>
    </message>
    <message>
      <source>&lt;i&gt;Scores:&lt;/i&gt; {0} ({1})</source>
      <translation>&lt;i&gt;得分：&lt;/i&gt;{0}（{1}）</translation>
    </message>
    <message>
      <source>&lt;i&gt;Licence:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;许可：&lt;/i&gt;{0}</translation>
    </message>
    <message>
      <source>&lt;i&gt;Data:&lt;/i&gt; {0}</source>
      <translation>&lt;i&gt;数据：&lt;/i&gt;{0}</translation>
    </message>
    <message>
      <source>It is a landslide, and its outline is right.</source>
      <translation>这是滑坡，且轮廓正确。</translation>
    </message>
    <message>
      <source>Move its vertices on the map; each step is saved. Again: done.</source>
      <translation>在地图上移动其顶点；每一步都会保存。再次点击：完成。</translation>
    </message>
    <message>
      <source>Draw a landslide that was missed; a right click ends the outline. Again: done.</source>
      <translation>绘制漏检的滑坡；单击右键结束轮廓。再次点击：完成。</translation>
    </message>
    <message>
      <source>The images do not tell; the point is left out.</source>
      <translation>影像无法判断；该点将被舍弃。</translation>
    </message>
    <message>
      <source>Everything in this tile was looked at, including what was not detected.</source>
      <translation>此瓦片中的一切都已查看，包括未检测到的滑坡。</translation>
    </message>
    <message>
      <source>Show where the review stands.</source>
      <translation>显示审核的进展。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>There is no landslide here.</source>
      <translation>此处没有滑坡。</translation>
    </message>
    <message>
      <source>Reshape</source>
      <translation>改轮廓</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>非滑坡</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>No verdict again.</source>
      <translation>恢复为没有判定。</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放至</translation>
    </message>
    <message>
      <source>Tile is reviewed</source>
      <translation>瓦片已审核</translation>
    </message>
    <message>
      <source>Previous tile</source>
      <translation>上一瓦片</translation>
    </message>
    <message>
      <source>Next tile</source>
      <translation>下一瓦片</translation>
    </message>
    <message>
      <source>Whole tile</source>
      <translation>整个瓦片</translation>
    </message>
    <message>
      <source>Adapt the model …</source>
      <translation>适应模型…</translation>
    </message>
    <message>
      <source>Continue training with what was reviewed, map again, and compare both maps on reviewed tiles that were kept aside.</source>
      <translation>用已审核的内容继续训练，重新制图，并在留出的已审核瓦片上比较前后两幅地图。</translation>
    </message>
    <message>
      <source>Before and after …</source>
      <translation>前后对比…</translation>
    </message>
    <message>
      <source>Both error maps of the adaptation side by side.</source>
      <translation>并排显示适应前后的两幅误差图。</translation>
    </message>
    <message>
      <source>Detected landslides, or the points of 'Sample for accuracy assessment'.</source>
      <translation>检测到的滑坡，或“精度评价采样”的点。</translation>
    </message>
    <message>
      <source>All of the map</source>
      <translation>整幅地图</translation>
    </message>
    <message>
      <source>The tiles of 'Suggest what to review'.</source>
      <translation>“建议审核区域”的瓦片。</translation>
    </message>
    <message>
      <source>What to review</source>
      <translation>审核对象</translation>
    </message>
    <message>
      <source>Tile by tile</source>
      <translation>逐个瓦片</translation>
    </message>
    <message>
      <source>Load the detected landslides first.</source>
      <translation>请先加载检测到的滑坡。</translation>
    </message>
    <message>
      <source>{0} polygons of that tile have no verdict; what they cover stays unknown.</source>
      <translation>该瓦片中有 {0} 个多边形没有判定；它们覆盖之处保持未知。</translation>
    </message>
    <message>
      <source>The layer cannot be edited. Check that nobody has locked its file.</source>
      <translation>该图层无法编辑。请检查其文件是否被他人锁定。</translation>
    </message>
    <message>
      <source>End the review</source>
      <translation>结束审核</translation>
    </message>
    <message>
      <source>Start the review</source>
      <translation>开始审核</translation>
    </message>
    <message>
      <source>Verdicts are saved in the layer itself.</source>
      <translation>判定保存在图层自身中。</translation>
    </message>
    <message>
      <source>Tile {0} of {1}, {2} reviewed</source>
      <translation>瓦片 {0}/{1}，已审核 {2} 个</translation>
    </message>
    <message>
      <source>Nothing was detected here. Add what is missing.</source>
      <translation>此处未检测到任何滑坡。请补上遗漏的。</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>尚无判定</translation>
    </message>
    <message>
      <source>{0} of {1}: {2}</source>
      <translation>{0}/{1}：{2}</translation>
    </message>
    <message>
      <source>Two maps side by side</source>
      <translation>两幅地图并排</translation>
    </message>
    <message>
      <source>Error map before</source>
      <translation>适应前的误差图</translation>
    </message>
    <message>
      <source>Error map after</source>
      <translation>适应后的误差图</translation>
    </message>
    <message>
      <source>Choose an empty folder for the sample scene</source>
      <translation>为示例场景选择一个空文件夹</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>示例场景</translation>
    </message>
    <message>
      <source>Radar, geology, model</source>
      <translation>雷达、地质、模型</translation>
    </message>
    <message>
      <source>{0}: about {1:.0f} min at most</source>
      <translation>{0}：最多约 {1:.0f} 分钟</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>检测到的滑坡</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>误差图</translation>
    </message>
    <message>
      <source>Landslide probability</source>
      <translation>滑坡概率</translation>
    </message>
    <message>
      <source>Image after the event</source>
      <translation>事件后的影像</translation>
    </message>
    <message>
      <source>As a dialog …</source>
      <translation>以对话框打开…</translation>
    </message>
    <message>
      <source>The same with layers of the project, an extent, and as a batch.</source>
      <translation>功能相同，并可使用工程中的图层、范围和批处理。</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Measure how fast this computer trains</source>
      <translation>测量本机的训练速度</translation>
    </message>
    <message>
      <source>Choose first: {0}.</source>
      <translation>请先选择：{0}。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>What is finished stays in the folder; Start goes on from there.</source>
      <translation>已完成的部分保留在文件夹中；点击“开始”从该处继续。</translation>
    </message>
    <message>
      <source>accuracy report</source>
      <translation>精度报告</translation>
    </message>
    <message>
      <source>all choices and commands</source>
      <translation>全部选项和命令</translation>
    </message>
    <message>
      <source>Done. The landslides are on the map. Read: {0}.</source>
      <translation>完成。滑坡已显示在地图上。请阅读：{0}。</translation>
    </message>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>第 {0}/{1} 步：{2}</translation>
    </message>
    <message>
      <source>{0}:{1:02} min gone, {2}</source>
      <translation>已用时 {0}:{1:02} 分钟，{2}</translation>
    </message>
    <message>
      <source>The tour was stopped.</source>
      <translation>演示已停止。</translation>
    </message>
    <message>
      <source>Show me everything on a sample scene</source>
      <translation>在示例场景上演示全部</translation>
    </message>
    <message>
      <source>Sets up the engine if necessary, makes two valleys, trains on one and maps the landslides of the other. About five minutes.</source>
      <translation>必要时安装计算引擎，生成两个山谷，在一个上训练，并绘制另一个的滑坡。约五分钟。</translation>
    </message>
    <message>
      <source>Choose an empty folder for the tour</source>
      <translation>为演示选择一个空文件夹</translation>
    </message>
    <message>
      <source>Done. Polygons, probability and error map are loaded; read the {0} and the {1}.</source>
      <translation>完成。多边形、概率图和误差图已加载；请阅读{0}和{1}。</translation>
    </message>
    <message>
      <source>training report</source>
      <translation>训练报告</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Stop and keep the best epoch</source>
      <translation>停止并保留最佳轮次</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: the first epoch is under way</source>
      <translation>&lt;b&gt;训练 {0}&lt;/b&gt;：第一轮正在进行</translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>未定义</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt;: epoch {1}, F1 {2}</source>
      <translation>&lt;b&gt;训练 {0}&lt;/b&gt;：第 {1} 轮，F1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; has ended after {1} epochs, best F1 {2}</source>
      <translation>&lt;b&gt;训练 {0}&lt;/b&gt; 在 {1} 轮后结束，最佳 F1 {2}</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training {0}&lt;/b&gt; stops after this epoch; the best one is kept</source>
      <translation>&lt;b&gt;训练 {0}&lt;/b&gt; 将在本轮后停止；保留最佳轮次</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>验证损失</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Install matplotlib in QGIS's Python to see the curves.</source>
      <translation>请在 QGIS 的 Python 中安装 matplotlib 以查看曲线。</translation>
    </message>
    <message>
      <source>No stack is in the project. Add one, or make it with 'Stack layers'.</source>
      <translation>工程中没有堆栈。请添加一个，或用“堆叠图层”生成。</translation>
    </message>
    <message>
      <source>The map shows no part of the stack {0}. Zoom to the layer first.</source>
      <translation>地图没有显示堆栈 {0} 的任何部分。请先缩放到该图层。</translation>
    </message>
    <message>
      <source>The map shows {0:.1f} million pixels of the stack; a preview takes {1:.0f} at most. Zoom in.</source>
      <translation>地图显示了堆栈的 {0:.1f} 百万像元；预览最多 {1:.0f}。请放大。</translation>
    </message>
    <message>
      <source>Detecting in the visible map …</source>
      <translation>正在可见的地图范围内检测 …</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>检查已取消。</translation>
    </message>
    <message>
      <source>All in one</source>
      <translation>一步完成</translation>
    </message>
    <message>
      <source>From files as downloaded to landslides and an error map, in one dialog.</source>
      <translation>从下载的文件到滑坡和误差图,只需一个对话框。</translation>
    </message>
    <message>
      <source>1  Derive factors</source>
      <translation>1  提取因子</translation>
    </message>
    <message>
      <source>From the products you have, each on its own grid.</source>
      <translation>由您已有的产品提取，各自保持原有格网。</translation>
    </message>
    <message>
      <source>2  Stack and label</source>
      <translation>2  堆叠与标注</translation>
    </message>
    <message>
      <source>Everything on one grid; your inventory becomes labels.</source>
      <translation>全部统一到同一格网；您的滑坡编目转为标签。</translation>
    </message>
    <message>
      <source>3  Train</source>
      <translation>3  训练</translation>
    </message>
    <message>
      <source>A network learns your landslides, on this computer.</source>
      <translation>网络在本机上学习您的滑坡。</translation>
    </message>
    <message>
      <source>4  Detect</source>
      <translation>4  检测</translation>
    </message>
    <message>
      <source>Probability map and polygons of a whole scene.</source>
      <translation>整景的概率图和多边形。</translation>
    </message>
    <message>
      <source>5  Judge</source>
      <translation>5  评价</translation>
    </message>
    <message>
      <source>What was found, what was missed, and what was falsely detected; and why.</source>
      <translation>找到、漏掉和误报了什么，以及原因。</translation>
    </message>
    <message>
      <source>6  Correct and keep</source>
      <translation>6  修正与维护</translation>
    </message>
    <message>
      <source>Correct the map, learn from it, and keep one inventory over time.</source>
      <translation>修正地图,从中学习,并持续维护同一份编目。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Next:&lt;/b&gt; {0}</source>
      <translation>&lt;b&gt;接下来：&lt;/b&gt;{0}</translation>
    </message>
    <message>
      <source>Mapped area</source>
      <translation>已制图区域</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>Geology</source>
      <translation>地质</translation>
    </message>
    <message>
      <source>Sentinel-2, true colours</source>
      <translation>Sentinel-2，真彩色</translation>
    </message>
    <message>
      <source>Sentinel-1 VH (power)</source>
      <translation>Sentinel-1 VH（功率）</translation>
    </message>
    <message>
      <source>Sentinel-1 VV (power)</source>
      <translation>Sentinel-1 VV（功率）</translation>
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
      <translation>生成示例场景</translation>
    </message>
    <message>
      <source>sample,demo,tutorial,example,simulation,synthetic,data,landslide</source>
      <translation>sample,demo,tutorial,example,simulation,synthetic,data,landslide,示例,演示,教程,模拟,合成数据,滑坡</translation>
    </message>
    <message>
      <source>&lt;p&gt;Makes a mountain valley with landslides as four sensors would see it, to learn and test every step of the plugin without downloading anything.&lt;/p&gt;&lt;p&gt;The valley is simulated from physics, fixed by the seed: rivers carve fractal terrain; slopes fail by steepness, hollows and rock; landslide areas follow the power law of real inventories. Each sensor sees what the others cannot: clouds hide scars from Sentinel-2 but not from Sentinel-1; bare fields look like scars but lie flat; slow-moving landslides show in the interferograms only.&lt;/p&gt;&lt;p&gt;The folder holds &lt;b&gt;dem.tif&lt;/b&gt;, &lt;b&gt;sentinel2/B*.tif&lt;/b&gt; (12 bands, reflectance), &lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt; (power), &lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt; (54 pairs of 20 dates), &lt;b&gt;geology.gpkg&lt;/b&gt;, &lt;b&gt;landslides.gpkg&lt;/b&gt;, &lt;b&gt;mapped_area.gpkg&lt;/b&gt; and &lt;b&gt;scene.json&lt;/b&gt; (conventions and the truth).&lt;/p&gt;&lt;p&gt;&lt;b&gt;No accuracy reached on this scene is an accuracy on the real Earth.&lt;/b&gt;&lt;/p&gt;</source>
      <translation>&lt;p&gt;生成一个有滑坡的山谷，如同四种传感器所见，无需下载任何内容即可学习和测试本插件的每个步骤。&lt;/p&gt;&lt;p&gt;山谷由物理过程模拟，由随机种子确定：河流切割分形地形；斜坡因坡度、凹地和岩性而失稳；滑坡面积服从真实编目的幂律分布。每种传感器都能看到其他传感器看不到的东西：云在 Sentinel-2 上遮住滑坡痕迹，在 Sentinel-1 上则不会；裸露农田看似滑坡痕迹，但地势平坦；缓慢运动的滑坡只在干涉图中可见。&lt;/p&gt;&lt;p&gt;文件夹包含 &lt;b&gt;dem.tif&lt;/b&gt;、&lt;b&gt;sentinel2/B*.tif&lt;/b&gt;（12 个波段，反射率）、&lt;b&gt;sentinel1/VV.tif, VH.tif&lt;/b&gt;（功率）、&lt;b&gt;interferograms/*_unw.tif, *_coh.tif&lt;/b&gt;（20 个日期的 54 个干涉对）、&lt;b&gt;geology.gpkg&lt;/b&gt;、&lt;b&gt;landslides.gpkg&lt;/b&gt;、&lt;b&gt;mapped_area.gpkg&lt;/b&gt; 和 &lt;b&gt;scene.json&lt;/b&gt;（约定与真值）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;在此场景上达到的任何精度都不代表在真实地球上的精度。&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed gives the same scene; another seed gives another valley.</source>
      <translation>相同的随机种子生成相同的场景；不同的随机种子生成不同的山谷。</translation>
    </message>
    <message>
      <source>Size (pixels)</source>
      <translation>大小（像元）</translation>
    </message>
    <message>
      <source>Width and height of the square scene, in pixels. 512 takes about five seconds; time and memory grow with the area, to minutes and 2.7 GB at 4096.</source>
      <translation>正方形场景每边的像元数。512 约需五秒；时间和内存随面积增长，4096 时达数分钟和 2.7 GB。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>分辨率（米）</translation>
    </message>
    <message>
      <source>Pixel size of the finest layers; pixels of the coarser bands and of the interferograms are 2 and 6 times as large.</source>
      <translation>最精细图层的像元大小；较粗波段和干涉图的像元分别为其 2 倍和 6 倍。</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>示例场景</translation>
    </message>
    <message>
      <source>A new or empty folder, or an older sample scene, which is replaced. It appears complete or not at all.</source>
      <translation>新文件夹或空文件夹，或将被替换的旧示例场景。要么完整生成，要么完全不生成。</translation>
    </message>
  </context>
  <context>
    <name>SarChange</name>
    <message>
      <source>SAR change of a series</source>
      <translation>SAR 时序变化</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter</source>
      <translation>radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter,雷达,变化,序列,时间,标准分数,马氏距离,中位数,斑点噪声,轨道,事件,后向散射</translation>
    </message>
    <message>
      <source>Compares the radar dates after an event with many dates before it. One image before and one after differ everywhere by speckle; ten or more before the event show how much each pixel varies on its own, and what exceeds that.

Give dates of ONE orbit; derive the other orbit separately and distinguish them with PREFIX (asc_, desc_). Relative orbit, satellite, date and scale are read from the names of HyP3 RTC, OPERA RTC-S1, NISAR GCOV, SNAP, pyroSAR and Sentinel-1 products, and mixed ones are refused.

pre_median, post_median: median over the dates, in dB. pre_spread: standard deviation of the pre-event dates in dB. change: post_median - pre_median, so positive where the ground became rougher. zscore: change / pre_spread, where the spread is at least what speckle alone gives, 4.34 x sqrt(trigamma(looks)) dB. mahalanobis: joint distance of the changes of both polarisations, by the covariance of the pre-event dates.

Every date is speckle-filtered on its own, in power; missing pixels neither count nor spread. Before that, each date is matched to the median of the others by phase correlation: one that is off by more than MAX_SHIFT is refused, because every edge would look like a change.</source>
      <translation>将事件后的雷达日期与事件前的多个日期比较。事件前后各一景影像会因斑点噪声而处处不同；事件前有十景或更多时，可看出每个像元自身的变化幅度，以及哪些变化超出了该幅度。

请提供同一轨道的日期；另一轨道单独提取，并用 PREFIX（asc_、desc_）区分。相对轨道、卫星、日期和标度由 HyP3 RTC、OPERA RTC-S1、NISAR GCOV、SNAP、pyroSAR 和 Sentinel-1 产品的名称读取，混用时将被拒绝。

pre_median、post_median：各日期的中位数，单位 dB。pre_spread：事件前各日期的标准差，单位 dB。change：post_median - pre_median，因此地面变粗糙处为正。zscore：change / pre_spread，其中离散程度至少取仅由斑点噪声产生的值 4.34 x sqrt(trigamma(looks)) dB。mahalanobis：两种极化变化的联合距离，采用事件前各日期的协方差。

每个日期按功率单独滤除斑点噪声；缺失的像元不参与计算，也不会扩散。在此之前，用相位相关将每个日期与其余日期的中位数比对：偏移超过 MAX_SHIFT 的日期将被拒绝，否则每条边缘都会像是变化。</translation>
    </message>
    <message>
      <source>Dates before the event</source>
      <translation>事件前的日期</translation>
    </message>
    <message>
      <source>Calibrated, terrain-corrected backscatter of one orbit, one file per date and polarisation, or files with bands named VV and VH. At least two dates; ten or more are better.</source>
      <translation>同一轨道、已定标并经地形校正的后向散射，每个日期和极化一个文件，或波段名为 VV 和 VH 的文件。至少两个日期；十个或更多更好。</translation>
    </message>
    <message>
      <source>Dates after the event</source>
      <translation>事件后的日期</translation>
    </message>
    <message>
      <source>One or more dates of the same orbit. The first one's grid is that of the result.</source>
      <translation>同一轨道的一个或多个日期。结果采用第一个日期的格网。</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>数值的标度</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). Where the product's name states its scale, that scale is used, and the log says so.</source>
      <translation>power：线性 sigma nought 或 gamma nought。amplitude：其平方根。decibel：10 log10(power)。产品名称注明标度时采用该标度，并在日志中说明。</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>斑点噪声滤波</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges; applied to each date.</source>
      <translation>none、boxcar（均值）、lee，或能保持边缘的 refined_lee；应用于每个日期。</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>滤波窗口（像元）</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>滤波窗口的宽度，奇数。越大越平滑，但会丢失小的滑坡痕迹。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive, of each polarisation; mahalanobis needs both of the same dates.</source>
      <translation>要提取的因子，每种极化各一；mahalanobis 需要相同日期的两种极化。</translation>
    </message>
    <message>
      <source>Maximum shift (pixels)</source>
      <translation>最大偏移（像元）</translation>
    </message>
    <message>
      <source>A date that is further off from the others is refused, with its shift. 0: not checked.</source>
      <translation>与其余日期的偏移超过此值的日期将被拒绝，并给出其偏移量。0：不检查。</translation>
    </message>
    <message>
      <source>Allow twin satellites</source>
      <translation>允许混用姊妹卫星</translation>
    </message>
    <message>
      <source>Combine dates of Sentinel-1A, B, C and D on one relative orbit.</source>
      <translation>合并同一相对轨道上 Sentinel-1A、B、C 和 D 的日期。</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>波段名前缀</translation>
    </message>
    <message>
      <source>Put before each band's name: asc_ or desc_, so that both orbits fit into one stack.</source>
      <translation>加在每个波段名之前：asc_ 或 desc_，使两个轨道能放入同一堆栈。</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR 变化</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, dB (z-score and distance have no unit), nodata NaN; bands such as VV_zscore.</source>
      <translation>GeoTIFF，float32，dB（标准分数和距离无单位），nodata 为 NaN；波段名如 VV_zscore。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>Web page with the dates, their shifts and the spread of speckle.</source>
      <translation>含各日期、其偏移量和斑点噪声离散程度的网页。</translation>
    </message>
  </context>
  <context>
    <name>SarFactors</name>
    <message>
      <source>SAR factors</source>
      <translation>SAR 因子</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma</source>
      <translation>radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma,雷达,后向散射,斑点噪声,滤波,多视,比值,变化,分贝</translation>
    </message>
    <message>
      <source>Turns radar backscatter into factors in decibels, one band each, with the speckle filtered.

Take calibrated, geocoded products, preferably terrain-corrected (for example HyP3 RTC, OPERA RTC-S1, or the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the input; the output is in dB.

VV, VH: 10 log10(power). VV_VH_ratio: VV/VH, which is VV - VH in dB. RVI: 4 VH / (VV + VH) in power, no unit. VV_change, VH_change: after / before, which is the difference in dB; positive where the ground became rougher.

Filters: boxcar is the mean of the window. lee (Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), where m and v are the mean and the variance of the window and L is the number of looks. refined_lee (Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor spread.

Power that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is resampled, in power, to the post-event grid; compare only passes of the same orbit.</source>
      <translation>将雷达后向散射转换为以分贝表示的因子，每个一个波段，并滤除斑点噪声。

请使用已定标、已地理编码的产品，最好经过地形校正（例如 HyP3 RTC、OPERA RTC-S1，或“Sentinel-1 后向散射”的输出）。无论输入的标度如何，所有平均均按功率进行；输出单位为 dB。

VV、VH：10 log10(power)。VV_VH_ratio：VV/VH，即以 dB 计的 VV - VH。RVI：按功率计算的 4 VH / (VV + VH)，无单位。VV_change、VH_change：事件后 / 事件前，即 dB 之差；地面变粗糙处为正。

滤波：boxcar 为窗口均值。lee（Lee 1980）保留变化大于斑点噪声的部分：m + k (x - m)，其中 k = (v - m² / L) / ((1 + 1/L) v)，m 和 v 为窗口的均值和方差，L 为视数。refined_lee（Lee 1981）的 m 和 v 取自以最强边缘为界、像元所在一侧的半个窗口：滑坡痕迹的边界保持得更清晰；窗口通常为 7。缺失的像元不参与计算，也不扩散。

缺失、为 0 或为负的功率设为 nodata。事件前栅格若在另一格网上，则按功率重采样到事件后的格网；只应比较同一轨道的过境影像。</translation>
    </message>
    <message>
      <source>If there are several bands, the one named {name} is taken, otherwise the first. VV and VH must share one grid.</source>
      <translation>有多个波段时取名为 {name} 的波段，否则取第一个。VV 和 VH 必须在同一格网上。</translation>
    </message>
    <message>
      <source>{name} backscatter</source>
      <translation>{name} 后向散射</translation>
    </message>
    <message>
      <source>Scale of the values</source>
      <translation>数值的标度</translation>
    </message>
    <message>
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). A scale that the product's name or the band's unit tells wins, and a caution says so.</source>
      <translation>power：线性 sigma nought 或 gamma nought。amplitude：其平方根。decibel：10 log10(power)。以产品名称或波段单位所注明的标度为准，并给出提示。</translation>
    </message>
    <message>
      <source>Range looks</source>
      <translation>距离向视数</translation>
    </message>
    <message>
      <source>Number of columns averaged into one; the output's pixels grow accordingly.</source>
      <translation>将此数量的列平均为一列；输出像元随之增大。</translation>
    </message>
    <message>
      <source>Azimuth looks</source>
      <translation>方位向视数</translation>
    </message>
    <message>
      <source>Number of rows averaged into one; the output's pixels grow accordingly.</source>
      <translation>将此数量的行平均为一行；输出像元随之增大。</translation>
    </message>
    <message>
      <source>Speckle filter</source>
      <translation>斑点噪声滤波</translation>
    </message>
    <message>
      <source>none, boxcar (mean), lee, or refined_lee, which follows edges.</source>
      <translation>none、boxcar（均值）、lee，或能保持边缘的 refined_lee。</translation>
    </message>
    <message>
      <source>Filter window (pixels)</source>
      <translation>滤波窗口（像元）</translation>
    </message>
    <message>
      <source>Width of the filter's window, an odd number. A larger window is smoother, but loses small scars.</source>
      <translation>滤波窗口的宽度，奇数。越大越平滑，但会丢失小的滑坡痕迹。</translation>
    </message>
    <message>
      <source>Equivalent number of looks</source>
      <translation>等效视数</translation>
    </message>
    <message>
      <source>Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the most homogeneous 9 x 9 pixel windows, and reports it in the log.</source>
      <translation>多视处理后影像的等效视数；Sentinel-1 GRD 为 4.4。-1 则对每个栅格由最均匀的 9 x 9 像元窗口估计，并写入日志。</translation>
    </message>
    <message>
      <source>estimated from each raster</source>
      <translation>由每个栅格估计</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>迭代次数</translation>
    </message>
    <message>
      <source>How many times the filter is applied, each time with the same number of looks.</source>
      <translation>滤波的次数，每次采用相同的视数。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>要提取的因子；每个成为一个同名波段，按此列表的顺序。</translation>
    </message>
    <message>
      <source>Scale of VV and VH</source>
      <translation>VV 和 VH 的标度</translation>
    </message>
    <message>
      <source>decibel, or power: linear, as paper 1 has them. Ratio and changes are in dB in either case, because they are quotients.</source>
      <translation>decibel，或 power：线性，如论文 1 所用。比值和变化量为商，因此两种情况下均以 dB 表示。</translation>
    </message>
    <message>
      <source>The same polarisation and scale before the event, for {name}_change. A raster on another grid is resampled.</source>
      <translation>事件前相同极化和标度的数据，用于 {name}_change。格网不同时会重采样。</translation>
    </message>
    <message>
      <source>Pre-event {name} backscatter</source>
      <translation>事件前 {name} 后向散射</translation>
    </message>
    <message>
      <source>Prefix of the band names</source>
      <translation>波段名前缀</translation>
    </message>
    <message>
      <source>Put before each band's name, for example pre_ or asc_, so that several dates or orbits fit into one stack.</source>
      <translation>加在每个波段名之前，例如 pre_ 或 asc_，使多个日期或轨道能放入同一堆栈。</translation>
    </message>
    <message>
      <source>GeoTIFF on the multilooked grid, float32, dB (RVI has no unit; VV and VH as OUTPUT_SCALE says), one named band per factor, nodata NaN.</source>
      <translation>多视后格网上的 GeoTIFF，float32，dB（RVI 无单位；VV 和 VH 按 OUTPUT_SCALE），每个因子一个命名波段，nodata 为 NaN。</translation>
    </message>
  </context>
  <context>
    <name>Sentinel1Backscatter</name>
    <message>
      <source>Sentinel-1 backscatter</source>
      <translation>Sentinel-1 后向散射</translation>
    </message>
    <message>
      <source>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify</source>
      <translation>radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify,雷达,定标,地形校正,地理编码,正射校正</translation>
    </message>
    <message>
      <source>Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, one band per polarisation. 'SAR factors' turns it into decibels. The result lies in the UTM zone of the scene, or of the extent that you choose in it.

sigma0: calibrated with the product's own table and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the radar are not brighter than those that turn away; the right choice for landslides. Radar shadow becomes nodata.

Radar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have heights above the geoid: give the geoid's height there as GEOID_HEIGHT, otherwise the image is shifted by about as many metres.

The receiver's thermal noise is subtracted by the product's own noise annotation (range and azimuth tables); the orbit is the one in the product. Needs the engine with its extra 'backscatter' (see 'Set up the engine'), Python 3.11 or newer. Ready products, such as HyP3 or OPERA RTC, need none of this: stack them, or give them to 'SAR factors'.</source>
      <translation>将 Sentinel-1 产品（GRD 或 SLC，下载原样）转换为地图坐标下的已定标后向散射，以功率表示，每种极化一个波段。用“SAR 因子”可将其转为分贝。结果位于该景所在的 UTM 分带，或您所选范围所在的 UTM 分带。

sigma0：用产品自带的查找表定标并做地形校正。gamma0_rtc：还做辐射地形平坦化（Small 2011），使朝向雷达的斜坡不比背向的更亮；滑坡应用请选此项。雷达阴影设为 nodata。

雷达几何需要椭球高。许多 DEM（SRTM、Copernicus）的高程以大地水准面为基准：请用 GEOID_HEIGHT 给出当地的大地水准面高，否则影像的偏移约与该高度的米数相当。

接收机热噪声按产品自带的噪声注释（距离向和方位向表）扣除；轨道采用产品中的轨道。需要带附加组件 'backscatter' 的引擎（见“安装计算引擎”），Python 3.11 或更新版本。HyP3 或 OPERA RTC 等现成产品无需这些处理：直接堆叠，或交给“SAR 因子”。</translation>
    </message>
    <message>
      <source>Sentinel-1 product</source>
      <translation>Sentinel-1 产品</translation>
    </message>
    <message>
      <source>The .SAFE folder, or the .zip as downloaded.</source>
      <translation>.SAFE 文件夹，或下载所得的 .zip。</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数字高程模型</translation>
    </message>
    <message>
      <source>Heights in metres, any CRS, ideally 30 m or finer. It has to cover the scene, or the extent.</source>
      <translation>高程，单位为米，坐标参照系任意，最好为 30 m 或更精细。必须覆盖整景或所选范围。</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>The part of the scene that you need, for example the DEM's extent. Without it the whole scene is derived.</source>
      <translation>所需的那部分场景，例如 DEM 的范围。不指定则处理整景。</translation>
    </message>
    <message>
      <source>the whole scene</source>
      <translation>整个场景</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>极化方式</translation>
    </message>
    <message>
      <source>Each becomes one band of that name. The product must have them.</source>
      <translation>每种极化成为一个同名波段。产品中必须有这些极化。</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>后向散射</translation>
    </message>
    <message>
      <source>sigma0: calibrated to the ellipsoid. gamma0_rtc: the brightness of slopes is removed.</source>
      <translation>sigma0：按椭球面定标。gamma0_rtc：消除斜坡引起的亮度差异。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>分辨率（米）</translation>
    </message>
    <message>
      <source>Side of a pixel. Finer radar pixels are averaged in power.</source>
      <translation>像元的边长。更精细的雷达像元按功率取平均。</translation>
    </message>
    <message>
      <source>Height of the geoid (metres)</source>
      <translation>大地水准面高（米）</translation>
    </message>
    <message>
      <source>Added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for ellipsoidal heights.</source>
      <translation>加到 DEM 的高程上：大地水准面相对椭球面的高度，罗马为 48，东京为 37。若已是椭球高则填 0。</translation>
    </message>
    <message>
      <source>Subtract the thermal noise</source>
      <translation>扣除热噪声</translation>
    </message>
    <message>
      <source>Matters on water, shadow and bare ground, above all in VH. What falls below -40 dB is set to -40 dB. Where the product has no noise annotation, or one from before processor version 2.53, nothing is subtracted and the log says so.</source>
      <translation>对水面、阴影和裸地有影响，VH 尤其明显。低于 -40 dB 的值设为 -40 dB。若产品没有噪声注释，或注释来自 2.53 之前的处理器版本，则不扣除，并在日志中说明。</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, power, one band per polarisation, nodata NaN.</source>
      <translation>GeoTIFF，float32，功率，每种极化一个波段，nodata 为 NaN。</translation>
    </message>
  </context>
  <context>
    <name>SetUpEngine</name>
    <message>
      <source>Set up the engine</source>
      <translation>安装计算引擎</translation>
    </message>
    <message>
      <source>Installs PyTorch and what it needs into an environment of its own, and runs a real computation to prove that it works. Run it once before training or detecting; run it again after an update of the plugin, or to repair a damaged environment. QGIS's own Python is never touched.

It downloads about 400 MB (CPU) or 3 GB (NVIDIA graphics card), and uses the proxy from QGIS's network settings and the settings of your pip. The environment lies in your user folder; the environment variable LANDSLIDE_MAPPER_ENGINE names another place.

Without a network: fetch the wheels elsewhere and give their folder, or name a Python that has PyTorch, rasterio and safetensors.</source>
      <translation>将 PyTorch 及其配套软件包安装到独立环境中，并通过实际计算验证其可用。首次训练或检测前运行一次；更新插件后，或需修复损坏的环境时，再次运行。绝不改动 QGIS 自身的 Python。

下载量约为 400 MB（CPU）或 3 GB（NVIDIA 显卡），使用 QGIS 网络设置中的代理和您的 pip 设置。环境位于您的用户文件夹中；可用环境变量 LANDSLIDE_MAPPER_ENGINE 指定其他位置。

没有网络时：在别处下载 wheel 包并指定其文件夹，或指定一个已有 PyTorch、rasterio 和 safetensors 的 Python。</translation>
    </message>
    <message>
      <source>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair</source>
      <translation>install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair,安装,环境,显卡,设置,引擎,离线,修复</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>计算平台</translation>
    </message>
    <message>
      <source>auto installs the build for NVIDIA graphics cards where their driver is found, otherwise the much smaller one for the CPU.</source>
      <translation>auto 在找到 NVIDIA 显卡驱动时安装其对应版本，否则安装小得多的 CPU 版本。</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>A Python interpreter. One that already has PyTorch, rasterio and safetensors is used as it is; from any other (3.10 to 3.14) the environment is made. Empty: QGIS's own, or one found on this computer.</source>
      <translation>Python 解释器。已有 PyTorch、rasterio 和 safetensors 的将原样使用；其他的（3.10 至 3.14）则用来创建环境。留空：QGIS 自带的，或在本机上找到的。</translation>
    </message>
    <message>
      <source>Folder with wheels</source>
      <translation>wheel 包文件夹</translation>
    </message>
    <message>
      <source>A folder of downloaded packages (.whl). It is searched first; when it holds everything, no network is needed.</source>
      <translation>存放已下载软件包（.whl）的文件夹。会优先在其中查找；若已齐全，则无需网络。</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>附加组件</translation>
    </message>
    <message>
      <source>backscatter: what 'Sentinel-1 backscatter' needs to read GRD and SLC products (Python 3.11 or newer).</source>
      <translation>backscatter：“Sentinel-1 后向散射”读取 GRD 和 SLC 产品所需的组件（Python 3.11 或更新版本）。</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>引擎的 Python</translation>
    </message>
    <message>
      <source>Version of PyTorch</source>
      <translation>PyTorch 版本</translation>
    </message>
    <message>
      <source>Device that computed</source>
      <translation>执行计算的设备</translation>
    </message>
    <message>
      <source>There is no Python {}. Choose the interpreter's file, such as python.exe or bin/python3.</source>
      <translation>不存在 Python {}。请选择解释器文件，如 python.exe 或 bin/python3。</translation>
    </message>
    <message>
      <source>There is no folder {}. Choose the folder that holds the downloaded packages.</source>
      <translation>不存在文件夹 {}。请选择存放已下载软件包的文件夹。</translation>
    </message>
    <message>
      <source>{} has what the engine needs and is used as it is.</source>
      <translation>{} 已具备引擎所需的一切，将原样使用。</translation>
    </message>
    <message>
      <source>Nothing is installed into a Python of your own. For the extra: {}</source>
      <translation>不会向您自己的 Python 中安装任何内容。如需附加组件：{}</translation>
    </message>
    <message>
      <source>The graphics card cannot be used; the engine computes on: {}. Update its driver and run this again.</source>
      <translation>无法使用显卡；引擎在以下设备上计算：{}。请更新显卡驱动后重新运行。</translation>
    </message>
    <message>
      <source>The environment variable {} is set and wins over this set-up.</source>
      <translation>环境变量 {} 已设置，优先于本次安装。</translation>
    </message>
    <message>
      <source>PyTorch {} computes on {}.</source>
      <translation>PyTorch {} 在 {} 上计算。</translation>
    </message>
  </context>
  <context>
    <name>SizeStatistics</name>
    <message>
      <source>Size statistics</source>
      <translation>规模统计</translation>
    </message>
    <message>
      <source>Describes the size distribution of an inventory, as event studies do: number, total area, the rollover (the most frequent area), the exponent at which large landslides become rarer, the magnitude of the event and, by a published law, the volume.

The inverse gamma distribution (Malamud et al. 2004) and the double Pareto distribution (Stark &amp; Hovius 2001) are fitted by maximum likelihood to all areas, because fits to histograms are biased; intervals come from the bootstrap. At least 50 landslides are needed.

A warning is given when polygons look like several landslides drawn as one: that distorts every figure here and inflates the volume.</source>
      <translation>按事件研究的通行做法描述编目的规模分布：数量、总面积、转折点（出现频率最高的面积）、大型滑坡随面积减少的指数、事件量级，以及按已发表的关系式得到的体积。

用最大似然法对全部面积拟合逆伽马分布（Malamud et al. 2004）和双帕累托分布（Stark &amp; Hovius 2001），因为对直方图的拟合有偏；区间由自助法得到。至少需要 50 处滑坡。

若多边形看似将多处滑坡画成了一个，会给出警告：这会使此处所有数值失真，并夸大体积。</translation>
    </message>
    <message>
      <source>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution</source>
      <translation>landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,Malamud,amalgamation,size distribution,滑坡,面积,频率,幂律,逆伽马分布,双帕累托分布,转折点,量级,体积,统计,合并绘制,规模分布</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>One polygon for each landslide, in any CRS; preferably of one event.</source>
      <translation>每处滑坡一个多边形，坐标参照系任意；最好来自同一事件。</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>体积</translation>
    </message>
    <message>
      <source>guzzetti2009: V = 0.074 A^1.450, slides. larsen2010: V = 0.146 A^1.332, all types of landslide. none: no volume.</source>
      <translation>guzzetti2009：V = 0.074 A^1.450，滑动型滑坡。larsen2010：V = 0.146 A^1.332，所有类型的滑坡。none：不计算体积。</translation>
    </message>
    <message>
      <source>Bootstrap samples</source>
      <translation>自助法样本数</translation>
    </message>
    <message>
      <source>How often the fits are repeated for the intervals.</source>
      <translation>为得到区间而重复拟合的次数。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed gives the same intervals.</source>
      <translation>相同的随机种子得到相同的区间。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>One HTML file with the distribution, both fits, the magnitude, the volume, and their limits.</source>
      <translation>单个 HTML 文件，含规模分布、两种拟合、量级、体积及其局限。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Every quantity with its 95 % interval.</source>
      <translation>每个量及其 95 % 区间。</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>滑坡数量</translation>
    </message>
    <message>
      <source>Total area (m2)</source>
      <translation>总面积（m2）</translation>
    </message>
    <message>
      <source>Event magnitude</source>
      <translation>事件量级</translation>
    </message>
    <message>
      <source>Exponent of the tail</source>
      <translation>尾部指数</translation>
    </message>
  </context>
  <context>
    <name>StackLayers</name>
    <message>
      <source>Stack layers</source>
      <translation>堆叠图层</translation>
    </message>
    <message>
      <source>Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack that records for every band its name, its role (SAR, optical, terrain, deformation, geology), its kind, its unit and its statistics.

Without further settings the stack takes the CRS of the first raster, the finest resolution and the area where all rasters overlap. Layers already on that grid are copied unchanged.

Resampling follows the kind of band: continuous values bilinearly, or averaged where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and never bleed into their neighbours; declared scale and offset are applied.

Bands are named after their description, or after their file if there is none. Two bands of one name are refused: derive pre- and post-event factors with a prefix. Angles keep their reference to the north of their own CRS (meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone.</source>
      <translation>将任意传感器、坐标参照系、分辨率和范围的栅格统一到同一格网，写成一个堆栈；堆栈记录每个波段的名称、类型（SAR、光学、地形、形变、地质）、数据种类、单位和统计信息。

不做其他设置时，堆栈采用第一个栅格的坐标参照系、最精细的分辨率和所有栅格的重叠区。已在该格网上的图层原样复制。

重采样方式取决于波段的数据种类：连续值用双线性插值，堆栈明显比图层粗时取平均；坡向等角度通过正弦和余弦处理；岩性等类别取最近邻或出现最多者。未知像元保持未知，绝不波及相邻像元；声明的比例和偏移会被应用。

波段以其描述命名，没有描述时以文件名命名。不接受同名波段：生成事件后和事件前因子时请加前缀。角度仍以各自原坐标参照系的北方向为基准（不做子午线收敛角改正）。要得到以米计的结果，请选择以米为单位的坐标参照系，如 UTM 分带。</translation>
    </message>
    <message>
      <source>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion</source>
      <translation>stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion,堆栈,对齐,重采样,重投影,合并波段,合成,配准,滑坡,融合</translation>
    </message>
    <message>
      <source>SAR rasters</source>
      <translation>SAR 栅格</translation>
    </message>
    <message>
      <source>Optical rasters</source>
      <translation>光学栅格</translation>
    </message>
    <message>
      <source>Terrain rasters</source>
      <translation>地形栅格</translation>
    </message>
    <message>
      <source>Deformation rasters</source>
      <translation>形变栅格</translation>
    </message>
    <message>
      <source>Geology rasters</source>
      <translation>地质栅格</translation>
    </message>
    <message>
      <source>All bands of these rasters enter the stack; a band without a role of its own gets '{role}'.</source>
      <translation>这些栅格的所有波段都进入堆栈；未注明类型的波段记为 '{role}'。</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>堆栈格网</translation>
    </message>
    <message>
      <source>A raster whose CRS, pixels and extent the stack takes. It overrides CRS, resolution and extent.</source>
      <translation>堆栈采用其坐标参照系、像元和范围的栅格。优先于坐标参照系、分辨率和范围的设置。</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <source>CRS of the stack; empty: that of the first raster. A metric one is preferable: for rasters in degrees the dialog fills in their UTM zone.</source>
      <translation>堆栈的 CRS；空：第一个栅格的。宜用以米为单位的 CRS：对以度为单位的栅格，对话框会填入其 UTM 带。</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the stack's CRS (metres, or degrees for a geographic CRS); empty: the finest raster's.</source>
      <translation>像元边长，以堆栈坐标参照系的单位计（米；地理坐标系为度）；留空：最精细栅格的像元边长。</translation>
    </message>
    <message>
      <source>the finest raster's</source>
      <translation>最细栅格的</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Area of the stack; empty: where all rasters overlap.</source>
      <translation>堆栈的范围；留空：所有栅格的重叠区。</translation>
    </message>
    <message>
      <source>where all rasters overlap</source>
      <translation>所有栅格重叠之处</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>GeoTIFF, float32, nodata NaN, with one named band per input band.</source>
      <translation>GeoTIFF，float32，nodata 为 NaN，每个输入波段一个命名波段。</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster under SAR, OPTICAL, TERRAIN, DEFORMATION or GEOLOGY.</source>
      <translation>没有可堆叠的内容。请在 SAR、OPTICAL、TERRAIN、DEFORMATION 或 GEOLOGY 中至少提供一个栅格。</translation>
    </message>
    <message>
      <source>RESOLUTION must be larger than 0. Give the side of a pixel in units of the stack's CRS.</source>
      <translation>RESOLUTION 必须大于 0。请给出像元边长，以堆栈坐标参照系的单位计。</translation>
    </message>
    <message>
      <source>The grid raster decides; CRS, resolution and extent are not used.</source>
      <translation>以格网栅格为准；坐标参照系、分辨率和范围的设置不起作用。</translation>
    </message>
    <message>
      <source>The stack is in degrees, so its pixels are not square on the ground. Set CRS to {code} ({zone}), the UTM zone of this place, to keep shapes.</source>
      <translation>堆栈以度为单位，因此其像元在地面上不是正方形。将 CRS 设为 {code}（{zone}），即此处所在的 UTM 分带，可保持形状。</translation>
    </message>
    <message>
      <source>The stack has {columns} x {rows} pixels of {size:.3g} m and {count} bands:</source>
      <translation>堆栈有 {columns} x {rows} 个 {size:.3g} m 的像元和 {count} 个波段：</translation>
    </message>
    <message>
      <source>{name}: {role}, {kind}, mean {mean:.6g} {unit}, {missing:.1f} % missing</source>
      <translation>{name}：{role}，{kind}，均值 {mean:.6g} {unit}，缺失 {missing:.1f} %</translation>
    </message>
  </context>
  <context>
    <name>SuggestReview</name>
    <message>
      <source>Suggest what to review</source>
      <translation>建议审核区域</translation>
    </message>
    <message>
      <source>Proposes the square tiles of a probability map whose review by a person teaches the model most.

A pixel is uncertain when its probability is near the threshold and, with the uncertainty map, when the members of an ensemble disagree on it. Tiles with much uncertain area come first, but not several alike: a tile counts less the closer it is to those before it and, with the stack, the more its bands look like theirs.

Go through each tile completely: accept or reject the detections in it, correct outlines, add what is missing (field 'verdict' of the detections), then set 'reviewed' to true. 'Apply corrections' turns that into labels. A reviewed tile is never proposed again: give the earlier tiles as REVIEWED.</source>
      <translation>在概率图中提出若干方形瓦片，由人工审核这些瓦片能使模型学到最多。

像元的概率接近阈值时为不确定；提供不确定性图时，集成成员对其判断不一致也算不确定。不确定面积大的瓦片优先，但不会连续提出几个相似的：瓦片离前面的瓦片越近，以及（提供堆栈时）波段与其越相似，权重就越低。

请逐个完整检查瓦片：接受或拒绝其中的检测结果，修正轮廓，添加遗漏的滑坡（检测结果的字段 'verdict'），然后将 'reviewed' 设为 true。“应用修正”据此生成标签。已审核的瓦片不会再次提出：请将先前的瓦片作为 REVIEWED 提供。</translation>
    </message>
    <message>
      <source>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control</source>
      <translation>landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control,滑坡,审核,主动学习,不确定性,采样,修正,多样性,瓦片,质量控制</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>The probability raster of 'Detect landslides'.</source>
      <translation>“检测滑坡”的概率栅格。</translation>
    </message>
    <message>
      <source>Uncertainty map</source>
      <translation>不确定性图</translation>
    </message>
    <message>
      <source>The uncertainty map of 'Detect landslides', on the same grid.</source>
      <translation>“检测滑坡”的不确定性图，格网相同。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The stack that the map was made from: tiles that look alike are not proposed one after another.</source>
      <translation>生成该地图所用的堆栈：相似的瓦片不会接连提出。</translation>
    </message>
    <message>
      <source>Number of tiles</source>
      <translation>瓦片数</translation>
    </message>
    <message>
      <source>Maximum number of tiles to propose.</source>
      <translation>最多提出的瓦片数。</translation>
    </message>
    <message>
      <source>Side of a tile (m)</source>
      <translation>瓦片边长（m）</translation>
    </message>
    <message>
      <source>Length of a tile's side on the ground.</source>
      <translation>瓦片边在地面上的长度。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Only pixels inside count, in any CRS. Empty: the whole map.</source>
      <translation>只计入其内的像元，坐标参照系任意。留空：整幅地图。</translation>
    </message>
    <message>
      <source>Reviewed already</source>
      <translation>已审核</translation>
    </message>
    <message>
      <source>Earlier suggestions, of which those with 'reviewed' true are left out, or any polygons that a person has reviewed.</source>
      <translation>先前的建议，其中 'reviewed' 为 true 的将被排除；或人工已审核的任意多边形。</translation>
    </message>
    <message>
      <source>Tiles to review</source>
      <translation>待审核的瓦片</translation>
    </message>
    <message>
      <source>One square per tile: rank, reason, expected_gain (uncertain area in m2), reviewed (false).</source>
      <translation>每个瓦片一个正方形：rank、reason、expected_gain（不确定面积，m2）、reviewed（false）。</translation>
    </message>
    <message>
      <source>Number of tiles proposed</source>
      <translation>提出的瓦片数</translation>
    </message>
    <message>
      <source>Only {} tiles are left to review.</source>
      <translation>只剩 {} 个瓦片可供审核。</translation>
    </message>
    <message>
      <source>{} in doubt</source>
      <translation>{} 存疑</translation>
    </message>
    <message>
      <source>{} classified as landslide</source>
      <translation>{} 判为滑坡</translation>
    </message>
    <message>
      <source>nothing classified as landslide</source>
      <translation>没有判为滑坡的部分</translation>
    </message>
    <message>
      <source>unlike the tiles before it</source>
      <translation>与前面的瓦片不同</translation>
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
      <translation>DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief,数字高程模型,坡度,坡向,曲率,粗糙度,起伏度,湿度指数,地貌形态,地形</translation>
    </message>
    <message>
      <source>Derives slope, aspect, curvatures and other terrain factors from a digital elevation model, one band each.

The elevations must be in metres (declared feet are converted). A DEM in degrees or in a web-map (Mercator) CRS is handled: each row uses its true size on the ground. The outermost cells and the cells beside gaps have no slope (nodata), as with gdaldem.

slope: degrees, Horn 1981 or Zevenbergen &amp; Thorne 1987. aspect: degrees clockwise from grid north, nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all in metres. twi: ln(specific catchment area / tan slope) (Beven &amp; Kirkby 1979), with the multiple flow directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. 2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come from anywhere: up to 150 bytes per pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this machine's memory is refused before any work; cut it to catchments, or make it coarser. All other factors need little memory, the same for a DEM of any size.

A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, 30 m SRTM resampled to a finer grid, with heights above the ellipsoid. It shows no more detail than a 30 m DEM.</source>
      <translation>由数字高程模型提取坡度、坡向、曲率等地形因子，每个一个波段。

高程必须以米为单位（声明为英尺的会换算）。支持以度为单位或采用网络地图（墨卡托）坐标参照系的 DEM：每行按其实际地面尺寸计算。最外围的像元和紧邻空缺处的像元没有坡度（nodata），与 gdaldem 相同。

slope：度，Horn 1981 或 Zevenbergen &amp; Thorne 1987。aspect：自格网北起顺时针的度数，平地为 nodata。northness、eastness：aspect 的余弦和正弦，平地为 0。curvature：-(z_xx + z_yy)，单位 1/m，正值为凸；ArcGIS 显示的是此值的 100 倍。profile_curvature、plan_curvature：沿最大坡度方向和垂直于该方向，1/m，正值为凸（Minár et al. 2020），平地为 nodata；ArcGIS 的剖面曲率符号相反。tri：Riley et al. 1999；tpi、roughness：Wilson et al. 2007，单位均为米。twi：ln(单位汇水面积 / tan 坡度)（Beven &amp; Kirkby 1979），采用 Freeman 1991 的多流向算法，洼地经其最低垭口排水（Cordonnier et al. 2019）。只有它需要将整个 DEM 放入内存，因为分流到多个相邻像元的水可能来自任何地方：每像元最多 150 字节，10,000 x 10,000 像元为 15 GB。超出本机内存的 DEM 在开始计算前即被拒绝；请按流域裁剪，或降低其分辨率。其余因子无论 DEM 多大，所需内存都同样很少。

注意：随 ALOS RTC 产品提供的“ALOS 12.5 m”DEM，在北美以外其实是 30 m 的 SRTM 加密而成，高程为椭球高。其细节并不优于 30 m。</translation>
    </message>
    <message>
      <source>Digital elevation model</source>
      <translation>数字高程模型</translation>
    </message>
    <message>
      <source>Elevations in metres, or in the unit that the band or the CRS's vertical axis declares (feet, cm), first band. Any CRS, including degrees; it must be declared.</source>
      <translation>高程，单位为米，或波段或坐标参照系垂直轴所声明的单位（英尺、cm），取第一个波段。坐标参照系任意，以度为单位也可；但必须已声明。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Which factors to derive; each becomes one band of that name, in the order of this list.</source>
      <translation>要提取的因子；每个成为一个同名波段，按此列表的顺序。</translation>
    </message>
    <message>
      <source>Gradient method</source>
      <translation>梯度算法</translation>
    </message>
    <message>
      <source>horn: eight neighbours, robust on rough ground. zevenbergen_thorne: four neighbours, exact on smooth ground.</source>
      <translation>horn：八邻域，在崎岖地面上稳健。zevenbergen_thorne：四邻域，在平滑地面上精确。</translation>
    </message>
    <message>
      <source>GeoTIFF on the DEM's grid, float32, one named band per factor, nodata NaN.</source>
      <translation>与 DEM 同格网的 GeoTIFF，float32，每个因子一个命名波段，nodata 为 NaN。</translation>
    </message>
  </context>
  <context>
    <name>TrainModel</name>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Trains a network on stacks and their labels, and writes one model file that 'Detect landslides' uses.

Stacks and labels are paired by their grid; several scenes can be trained on at once when they have the same bands. Part of the labelled area is set aside for validation: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a random split would flatter the score. The threshold is chosen there, too.

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT lets the model learn from the validation part, too, at the end.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>用堆栈及其标签训练网络，并写出一个供“检测滑坡”使用的模型文件。

堆栈与标签按格网配对；波段相同的多个场景可以同时训练。有标签区域的一部分留作验证：相邻像元彼此相似，随机划分会使成绩偏高，因此默认留出四周带缓冲的整块。阈值也在那里选取。

预设“recommended”适合标签较少的情况：在滑坡和背景周围随机裁切，连同角度一起翻转和旋转，并对权重取平均。“published”按论文的做法；未设置的 SPLIT、VALIDATION_FRACTION 和 MONITOR 也随论文。REFIT 让模型最后也从验证部分学习。

停止的训练可以继续：勾选 RESUME，并保持输入和模型文件不变。</translation>
    </message>
    <message>
      <source>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural</source>
      <translation>landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural,滑坡,训练,深度学习,分割,网络,模型,微调,神经网络</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
      <source>The trained model: weights and a card that says which bands it needs and how it was trained.</source>
      <translation>训练好的模型：权重和说明卡，后者说明所需波段和训练方式。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>Curves, validation map, confusion matrix, precision and recall, samples, and everything needed to repeat the training.</source>
      <translation>曲线、验证图、混淆矩阵、精确率和召回率、样本，以及重复该训练所需的全部信息。</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>One row per epoch: losses, AUC, F1, threshold, learning rate.</source>
      <translation>每轮一行：损失、AUC、F1、阈值、学习率。</translation>
    </message>
    <message>
      <source>Device used</source>
      <translation>所用设备</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>投入程度</translation>
    </message>
    <message>
      <source>quick: 20 epochs, for a first look. normal: as many epochs as the preset has. thorough: an ensemble of three, which takes three times as long. EPOCHS and MEMBERS, where they are set, win.</source>
      <translation>quick：20 轮，用于初步查看。normal：轮数采用预设值。thorough：由三个网络组成的集成，耗时为三倍。若设置了 EPOCHS 和 MEMBERS，则以其为准。</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>网络结构</translation>
    </message>
    <message>
      <source>multi_input_unet: images and terrain enter through separate branches, with attention on the skip connections. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare against.</source>
      <translation>multi_input_unet：影像和地形经各自的分支输入，跳跃连接带注意力。fca_densenet：带通道和空间注意力的密集块。unet、fc_densenet 和 fcn：论文中用作对比的网络。</translation>
    </message>
    <message>
      <source>Options of the network</source>
      <translation>网络选项</translation>
    </message>
    <message>
      <source>Further options of the architecture, such as variant=103 growth_rate=12 bottleneck=4 compression=0.5 for the dense networks; see docs/architectures.md. An unknown one is refused with the list of known ones. Empty: the architecture's own.</source>
      <translation>网络结构的其他选项，例如密集网络的 variant=103 growth_rate=12 bottleneck=4 compression=0.5；参见 docs/architectures.md。未知的选项会被拒绝，并列出已知选项。留空：网络结构自身的设置。</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>从已有模型开始</translation>
    </message>
    <message>
      <source>Fine-tune a model file, or a model of the zoo by name ({}), even when its bands differ. Empty: start from scratch.</source>
      <translation>微调某个模型文件或模型库中的模型（填名称：{}），波段不同也可。留空：从头开始。</translation>
    </message>
    <message>
      <source>Resume a stopped training</source>
      <translation>继续已停止的训练</translation>
    </message>
    <message>
      <source>Continue after the last finished epoch, kept beside the model file as MODEL.checkpoint. The result is the same as without the stop.</source>
      <translation>从最后完成的一轮之后继续，该轮保存在模型文件旁的 MODEL.checkpoint 中。结果与未中断时相同。</translation>
    </message>
    <message>
      <source>Members of the ensemble</source>
      <translation>集成成员数</translation>
    </message>
    <message>
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer. Empty: 1, or 3 with the effort thorough.</source>
      <translation>大于 1 时训练这么多个只有种子不同的网络，并写为一个模型：其概率为它们的平均，“检测滑坡”以其离散作为不确定性。训练和检测的时间成倍增加。空：1，投入程度为 thorough 时为 3。</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train the members of an ensemble, each on its own device.</source>
      <translation>Dask 集群的地址，例如 tcp://10.0.0.1:8786，由其工作节点训练集成的各成员，每个节点使用各自的计算设备。</translation>
    </message>
    <message>
      <source>The last finished epoch is kept in {}. Tick RESUME to continue from there.</source>
      <translation>最后完成的一轮保存在 {} 中。勾选 RESUME 即可从该处继续。</translation>
    </message>
    <message>
      <source>Best epoch {epoch}: F1 {f1:.3f}, AUC {auc:.3f} on the validation part, threshold {threshold:.3f}.</source>
      <translation>最佳轮次 {epoch}：验证部分 F1 {f1:.3f}，AUC {auc:.3f}，阈值 {threshold:.3f}。</translation>
    </message>
  </context>
  <context>
    <name>TrainingAlgorithm</name>
    <message>
      <source>Stacks</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>One or more stacks made with 'Stack layers'. All of them need the bands to train on.</source>
      <translation>一个或多个由“堆叠图层”生成的堆栈。都须包含训练所用的波段。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>One label raster per stack, made with 'Landslide labels'; paired with the stack on its grid. 1 landslide, 0 not, 255 unknown.</source>
      <translation>每个堆栈一个标签栅格，由“滑坡标签”生成；与同格网的堆栈配对。1 滑坡，0 非滑坡，255 未知。</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>recommended: made for few labels. published: the settings of the paper that introduced the architecture.</source>
      <translation>recommended：针对标签较少的情况。published：提出该网络结构的论文所用的设置。</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>模型的使用场合</translation>
    </message>
    <message>
      <source>For the preset recommended. rest_of_scene: to map the rest of the scene that is partly labelled; brightness and the side of the shadows then tell something. other_scenes: other dates or regions, where light and season differ, so samples vary in brightness and in all directions. auto: rest_of_scene with one stack, other_scenes with several.</source>
      <translation>用于 preset 为 recommended 时。rest_of_scene：对已部分标注的一景，绘制其余部分；此时亮度和阴影的朝向能提供信息。other_scenes：其他日期或地区，光照和季节不同，因此样本在亮度和所有方向上变化。auto：只有一个堆栈时为 rest_of_scene，有多个时为 other_scenes。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Names of the bands to train on, separated by commas. Empty: all bands of the first stack.</source>
      <translation>训练所用波段的名称，以逗号分隔。留空：第一个堆栈的全部波段。</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>网络宽度</translation>
    </message>
    <message>
      <source>1 is the published size, 0.25 has a sixteenth of the weights. Empty: that of the model to start from, else 1 on a graphics card and 0.25 without one.</source>
      <translation>1 为论文发表的大小，0.25 的权重数为其十六分之一。留空：采用起始模型的宽度；没有起始模型时，有显卡为 1，无显卡为 0.25。</translation>
    </message>
    <message>
      <source>Empty: from the preset.</source>
      <translation>留空：采用预设值。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training area.</source>
      <translation>遍历训练区的最多次数。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>瓦片大小（像元）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees while it trains.</source>
      <translation>训练时网络所见方块的边长。</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>步长（像元）</translation>
    </message>
    <message>
      <source>Distance between tiles on a fixed grid, instead of crops drawn at random.</source>
      <translation>固定格网上瓦片的间距，用以代替随机裁剪。</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Tiles per step.</source>
      <translation>每步的瓦片数。</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>早停耐心值（轮）</translation>
    </message>
    <message>
      <source>Stop after this many epochs without a better MONITOR; 0 never stops early.</source>
      <translation>MONITOR 连续此轮数未改善即停止；0 表示从不提前停止。</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>The highest learning rate of the schedule.</source>
      <translation>学习率计划中的最高值。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失函数</translation>
    </message>
    <message>
      <source>bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for landslides that are rare.</source>
      <translation>bce：二元交叉熵。bce_dice：加权交叉熵加 Dice，适用于滑坡少而其他地物多的情况。</translation>
    </message>
    <message>
      <source>Augment the samples</source>
      <translation>样本增强</translation>
    </message>
    <message>
      <source>Flip and rotate samples (aspect, northness and eastness rotate with them); recommended also varies brightness and drops sensors.</source>
      <translation>对样本做镜像和旋转（aspect、northness 和 eastness 随之变换）；recommended 还会改变亮度并随机舍弃传感器。</translation>
    </message>
    <message>
      <source>Train again on all labels at the end</source>
      <translation>最后用全部标签再训练一次</translation>
    </message>
    <message>
      <source>When the best epoch and the threshold are known, train once more for the same number of epochs, now on the validation part too. The model has then learnt from every label, which usually makes it better elsewhere. Its scores are those of the first training: no label is left to judge it on. Takes up to twice as long.</source>
      <translation>在确定最佳轮次和阈值之后，再训练相同的轮次，这次也使用验证部分。模型因此学习了每一个标签，在其他地方通常更好。已没有标签可用来评估它，所以给出的数值属于再训练之前的模型。耗时最多为两倍。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <source>How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>用什么来验证。blocks：空间分块，周围留缓冲区。random：随机瓦片，如论文所做。area：VALIDATION_AREA；未提供时为 TRAIN_AREA 内的空间分块。</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>训练区</translation>
    </message>
    <message>
      <source>Only labels inside are used (any CRS); with SPLIT blocks or random, validation stays inside, too. Empty: everywhere.</source>
      <translation>只使用其内的标签（坐标参照系任意）；SPLIT 为 blocks 或 random 时，验证也限于其内。留空：全部范围。</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>验证区</translation>
    </message>
    <message>
      <source>With SPLIT area: the part to validate on. Where both areas overlap, validation wins.</source>
      <translation>SPLIT 为 area 时：用于验证的区域。两个区域重叠处以验证为准。</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>Share of the labelled area used to validate, with blocks and random.</source>
      <translation>用于验证的部分占已标注区域的比例，适用于 blocks 和 random。</translation>
    </message>
    <message>
      <source>Monitor</source>
      <translation>监控指标</translation>
    </message>
    <message>
      <source>The validation score that decides which epoch's weights are kept, and when patience runs out.</source>
      <translation>决定保留哪一轮的权重以及何时达到早停耐心值的验证指标。</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>缺少部分波段的像元</translation>
    </message>
    <message>
      <source>auto: fill when more than a tenth of the labelled pixels lack a band, else exclude; the log says which, with the share of each band. exclude: such a pixel is unknown and left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown.</source>
      <translation>auto：超过十分之一的已标注像元缺少某个波段时为 fill，否则为 exclude；日志说明采用了哪一种，并给出每个波段的比例。exclude：此类像元视为未知，不参与训练。fill：缺少的波段以其均值代替，只有没有任何波段的像元为未知。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>auto uses the graphics card where it works, otherwise the processor.</source>
      <translation>auto 在显卡可用时使用显卡，否则使用处理器。</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>进程数</translation>
    </message>
    <message>
      <source>How many processes share each batch. Empty: one per graphics card, or one if there is none.</source>
      <translation>分担每个批次的进程数。留空：每块显卡一个；没有显卡时为一个。</translation>
    </message>
    <message>
      <source>one per graphics card, else one</source>
      <translation>每块显卡一个，否则一个</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same inputs and seed give the same model on the same kind of device.</source>
      <translation>在同类设备上，相同的输入和随机种子得到相同的模型。</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <source>Inputs and outputs must lie where all workers see them under the same paths. Empty: this computer only.</source>
      <translation>输入和输出须位于所有工作节点都能以相同路径访问之处。留空：仅用本机。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT 为 area 时需要 TRAIN_AREA 或 VALIDATION_AREA。请选择其一，或将 SPLIT 设为 blocks。</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA 仅在 SPLIT 为 area 时使用。请将 SPLIT 设为 area，或将 VALIDATION_AREA 留空。</translation>
    </message>
  </context>
  <context>
    <name>UpdateInventory</name>
    <message>
      <source>Update an inventory</source>
      <translation>更新编目</translation>
    </message>
    <message>
      <source>Adds the detections of one scene to a living inventory: each landslide keeps its identifier from scene to scene.

new: nothing was known here. grown: its area is more than a tenth larger in this scene; the outline becomes the union of the old and the new. known: seen again; the outline stays. not_seen: the scene covers the place (inside COVERED) and shows nothing. What lies under clouds or outside is left as it is.

A landslide that shows in several parts, and several that show as one, keep their identifiers; the field 'relation' says so. Confidence follows the classes of the USGS inventory: 1 possible, 2 probable, 3 likely, 5 confident, 8 high confidence. A probability alone reaches 3 at most; 5 and 8 require a person's verdict.

Give the same place as INVENTORY and OUTPUT to update it in place, in a GeoPackage or in PostGIS: in one transaction, one person at a time. Adding the same scene again changes nothing. Every change stays in the table INVENTORY_history beside it.</source>
      <translation>将一景的检测结果加入持续更新的编目：每处滑坡在各景之间保持其标识符。

new：此处原先没有已知滑坡。grown：在此景中面积增大超过十分之一；轮廓变为新旧轮廓的并集。known：再次看到；轮廓不变。not_seen：该景覆盖此处（位于 COVERED 内），但没有显示滑坡。云下或范围之外的保持原样。

一处滑坡显示为几个部分，或几处滑坡显示为一处时，均保持各自的标识符；字段 'relation' 会注明。置信度采用 USGS 编目的等级：1 可能（possible），2 较可能（probable），3 很可能（likely），5 有把握（confident），8 高置信度（high confidence）。仅凭概率最高为 3；5 和 8 需要人工判定。

将同一位置同时作为 INVENTORY 和 OUTPUT，即可在 GeoPackage 或 PostGIS 中就地更新：在一个事务中完成，一次一人。再次加入同一景不会有任何改变。每项更改都保存在其旁边的表 INVENTORY_history 中。</translation>
    </message>
    <message>
      <source>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event</source>
      <translation>landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event,滑坡,编目,数据库,更新,多时相,监测,历史,匹配,合并,事件</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>编目</translation>
    </message>
    <message>
      <source>The inventory so far, made by this algorithm. Empty: a new one is started.</source>
      <translation>现有编目，由本算法生成。留空：新建一个。</translation>
    </message>
    <message>
      <source>Detections</source>
      <translation>检测结果</translation>
    </message>
    <message>
      <source>The landslides of one scene, in any CRS. Fields used where present: probability_mean, model, verdict (accepted, rejected, edited, added; rejected ones are left out).</source>
      <translation>一景的滑坡，坐标参照系任意。若有以下字段则予以使用：probability_mean、model、verdict（accepted、rejected、edited、added；rejected 的将被舍弃）。</translation>
    </message>
    <message>
      <source>Date of the scene</source>
      <translation>景的日期</translation>
    </message>
    <message>
      <source>When the scene was taken, for example 2018-09-11.</source>
      <translation>该景的获取时间，例如 2018-09-11。</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>事件</translation>
    </message>
    <message>
      <source>What triggered the new landslides, for example an earthquake or a storm; stored with each of them.</source>
      <translation>触发新滑坡的原因，例如地震或暴雨；随每处新滑坡保存。</translation>
    </message>
    <message>
      <source>Overlap to match</source>
      <translation>匹配所需的重叠</translation>
    </message>
    <message>
      <source>A detection is matched to a known landslide when they share at least this part of the smaller of the two.</source>
      <translation>检测结果与已知滑坡的共有部分不低于两者中较小者的此比例时，即予匹配。</translation>
    </message>
    <message>
      <source>Area covered by the scene</source>
      <translation>该景覆盖的区域</translation>
    </message>
    <message>
      <source>The cloud-free area of the scene, in any CRS. Only inside it can a landslide be not_seen. Empty: none is.</source>
      <translation>该景的无云区域，坐标参照系任意。只有在其内滑坡才可能为 not_seen。留空：不作此判定。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>The model that made the detections; not needed where they have a field 'model'.</source>
      <translation>生成检测结果的模型；检测结果带有字段 'model' 时不需要。</translation>
    </message>
    <message>
      <source>Updated inventory</source>
      <translation>更新后的编目</translation>
    </message>
    <message>
      <source>Where the inventory is kept. The place of INVENTORY updates it in place; another place receives an updated copy.</source>
      <translation>保存编目的位置。若为 INVENTORY 的位置则就地更新；其他位置则得到更新后的副本。</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>A table with every change of every landslide so far: date, status, area, event, splits and merges.</source>
      <translation>含迄今每处滑坡每项更改的表：日期、状态、面积、事件、拆分与合并。</translation>
    </message>
    <message>
      <source>New landslides</source>
      <translation>新滑坡</translation>
    </message>
    <message>
      <source>Grown landslides</source>
      <translation>扩大的滑坡</translation>
    </message>
    <message>
      <source>Landslides seen again</source>
      <translation>再次看到的滑坡</translation>
    </message>
    <message>
      <source>Landslides no longer seen</source>
      <translation>不再看到的滑坡</translation>
    </message>
    <message>
      <source>Landslides left as they were</source>
      <translation>保持原样的滑坡</translation>
    </message>
    <message>
      <source>{} is there already: it is updated, not replaced.</source>
      <translation>{} 已存在：将更新而不是替换。</translation>
    </message>
    <message>
      <source>{} detections have exactly the outline of another one and count once.</source>
      <translation>{} 个检测结果的轮廓与另一个完全相同，只计一次。</translation>
    </message>
    <message>
      <source>{new:,} new, {grown:,} grown, {known:,} known, {not_seen:,} not seen, {same:,} unchanged.</source>
      <translation>新增 {new:,}，扩大 {grown:,}，已知 {known:,}，未见 {not_seen:,}，不变 {same:,}。</translation>
    </message>
    <message>
      <source>{split:,} landslides show in several parts, {merged:,} as one with others.</source>
      <translation>{split:,} 处滑坡显示为几个部分，{merged:,} 处与其他滑坡显示为一处。</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>true negative</source>
      <translation>真阴性</translation>
    </message>
    <message>
      <source>true positive</source>
      <translation>真阳性</translation>
    </message>
    <message>
      <source>false positive</source>
      <translation>假阳性</translation>
    </message>
    <message>
      <source>false negative</source>
      <translation>假阴性</translation>
    </message>
    <message>
      <source>{layer} holds {value} in about {share} % of its pixels, far from all others, and does not declare it as nodata; it is read as a measured value. If it means 'no data', declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value') and run this again.</source>
      <translation>{layer} 约 {share} % 的像元为 {value}，与其他值相差很远，且未声明为 nodata；按测量值读取。如果它表示“无数据”，请声明（栅格 &gt; 转换 &gt; 转换格式，“给输出波段指定 nodata 值”），然后重新运行。</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds {what} in {count} % of the pixels read and does not declare it as nodata; these pixels are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>{layer} 的波段 {band} 在所读像元的 {count} % 中含有 {what}，且未声明为 nodata；这些像元视为缺失。如果是测量值，请换一个值写入；否则请声明（栅格 &gt; 转换 &gt; 转换格式，“给输出波段指定 nodata 值”）。</translation>
    </message>
    <message>
      <source>Band {band} of {layer} holds infinite values in {count} % of the pixels read; they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>{layer} 的波段 {band} 在所读像元的 {count} % 中为无穷大；视为缺失。除以零或零的对数会得到无穷大：请检查该波段的生成方式，并将这些像元声明为 nodata。</translation>
    </message>
    <message>
      <source>Made by Landslide Mapper.</source>
      <translation>由 Landslide Mapper 制作。</translation>
    </message>
    <message>
      <source>The prediction {prediction} and the labels {labels} are nowhere both known, so there is nothing to compare. Choose labels (or a mapped area) that overlap the prediction.</source>
      <translation>预测 {prediction} 与标签 {labels} 没有同时已知之处，因此无法比较。请选择与预测重叠的标签（或已制图区域）。</translation>
    </message>
    <message>
      <source>The prediction {prediction} holds no valid pixel at all. Check its nodata value, or run the detection again.</source>
      <translation>预测 {prediction} 完全没有有效像元。请检查其 nodata 值，或重新运行检测。</translation>
    </message>
    <message>
      <source>The label raster {labels} holds no known pixel at all. Check the inventory and the mapped area.</source>
      <translation>标签栅格 {labels} 完全没有已知像元。请检查编目和已制图区域。</translation>
    </message>
    <message>
      <source>error class</source>
      <translation>误差类别</translation>
    </message>
    <message>
      <source>{unknown} of {left_out} pixels are unknown and were left out ({unknown_prediction} without a prediction, {unknown_labels} without a label).</source>
      <translation>{left_out} 个像元中有 {unknown} 个未知，未计入（{unknown_prediction} 个没有预测，{unknown_labels} 个没有标签）。</translation>
    </message>
    <message>
      <source>The reference holds no landslide pixel where the prediction is known, so recall and what depends on it are undefined (0/0).</source>
      <translation>在预测已知之处参考没有滑坡像元，因此召回率及依赖于它的指标未定义（0/0）。</translation>
    </message>
    <message>
      <source>Nothing was classified as landslide at this threshold, so precision is undefined (0/0).</source>
      <translation>在此阈值下没有判为滑坡的像元，因此精确率未定义（0/0）。</translation>
    </message>
    <message>
      <source>The reference has no pixel without landslide, so the area under the ROC curve is undefined (0/0). {zero_as_nodata}</source>
      <translation>参考没有非滑坡像元，因此 ROC 曲线下面积未定义（0/0）。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>Prediction and reference hold the same single class everywhere, so kappa is undefined (0/0).</source>
      <translation>预测与参考处处为同一类别，因此 kappa 未定义（0/0）。</translation>
    </message>
    <message>
      <source>The mask classifies every known pixel as landslide. {zero_as_nodata}</source>
      <translation>掩膜将每个已知像元都判为滑坡。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>The prediction holds only 0 and 1 (a mask): AUC and average precision need probabilities, so they are not given.</source>
      <translation>预测只含 0 和 1（掩膜）：AUC 和平均精确率需要概率，因此不给出。</translation>
    </message>
    <message>
      <source>error raster</source>
      <translation>误差栅格</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {geotransform}, {GetName}</source>
      <translation>{width} x {height} 个像元，每个 {geotransform}，{GetName}</translation>
    </message>
    <message>
      <source>{name} learnt from {seen} of the {known} labelled pixels that it is judged on here, so these figures are better than they will be elsewhere.</source>
      <translation>{name} 从此处用于评价的 {known} 个有标签像元中的 {seen} 个学习过，因此这些数字比在别处要好。</translation>
    </message>
    <message>
      <source>Nothing of this ground is where {name} is known to have learnt, but the map does not tell all of that; if the rest was here, these figures flatter.</source>
      <translation>没有记录表明 {name} 在此地学习过，但地图的记录不完整；如果其余部分在此，这些数字会偏好。</translation>
    </message>
    <message>
      <source>Threshold {default_threshold}: {prediction} does not tell which it was detected with.</source>
      <translation>阈值 {default_threshold}：{prediction} 没有记录检测时所用的阈值。</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>该模型</translation>
    </message>
    <message>
      <source>Set LEARNT to leave_out to judge the others only.</source>
      <translation>将 LEARNT 设为 leave_out，以便只评价其他部分。</translation>
    </message>
    <message>
      <source>Judge it on labels that it has not seen.</source>
      <translation>请用它未见过的标签评价。</translation>
    </message>
    <message>
      <source>Nothing of this ground was learnt by {name}.</source>
      <translation>{name} 没有从此地学习任何内容。</translation>
    </message>
    <message>
      <source>Threshold {threshold}: the one that {prediction} was detected with.</source>
      <translation>阈值 {threshold}：检测 {prediction} 时所用的阈值。</translation>
    </message>
    <message>
      <source>The map does not tell where its model learnt; if that was here, these figures flatter.</source>
      <translation>地图没有说明其模型在何处学习；如果是在此处，这些数字会偏好。</translation>
    </message>
    <message>
      <source>Judged only where {name} did not learn: {known} of {known2} labelled pixels; {seen} that it learnt from are left out.</source>
      <translation>只在 {name} 未学习之处评价：{known2} 个有标签像元中的 {known} 个；略去它学习过的 {seen} 个。</translation>
    </message>
    <message>
      <source>label raster</source>
      <translation>标签栅格</translation>
    </message>
    <message>
      <source>detection numbers</source>
      <translation>检测编号</translation>
    </message>
    <message>
      <source>landslide numbers</source>
      <translation>滑坡编号</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} was found</source>
      <translation>每 100 个滑坡像元检出 {recall} 个</translation>
    </message>
    <message>
      <source>Of 100 landslide pixels {recall} were found</source>
      <translation>每 100 个滑坡像元检出 {recall} 个</translation>
    </message>
    <message>
      <source>{half} of {count} landslides were found to at least half of their area</source>
      <translation>{count} 处滑坡中有 {half} 处至少一半面积被检出</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} is one. {whole}.</source>
      <translation>{found}，判为滑坡的 100 个像元中有 {right} 个确实是滑坡。{whole}。</translation>
    </message>
    <message>
      <source>{found}, and of 100 pixels classified as landslide {right} are one. {whole}.</source>
      <translation>{found}，判为滑坡的 100 个像元中有 {right} 个确实是滑坡。{whole}。</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>阈值 {threshold}</translation>
    </message>
    <message>
      <source>By slope</source>
      <translation>按坡度</translation>
    </message>
    <message>
      <source>F1 by slope.</source>
      <translation>按坡度的 F1。</translation>
    </message>
    <message>
      <source>By aspect</source>
      <translation>按坡向</translation>
    </message>
    <message>
      <source>F1 by aspect.</source>
      <translation>按坡向的 F1。</translation>
    </message>
    <message>
      <source>share of the pixels classified as landslide that are landslide</source>
      <translation>判为滑坡的像元中确实是滑坡的比例</translation>
    </message>
    <message>
      <source>share of the landslide pixels that were found</source>
      <translation>滑坡像元中被检出的比例</translation>
    </message>
    <message>
      <source>harmonic mean of precision and recall</source>
      <translation>精确率与召回率的调和平均</translation>
    </message>
    <message>
      <source>IoU of the landslide class</source>
      <translation>滑坡类的 IoU</translation>
    </message>
    <message>
      <source>intersection over union</source>
      <translation>交并比</translation>
    </message>
    <message>
      <source>Mean IoU</source>
      <translation>平均 IoU</translation>
    </message>
    <message>
      <source>mean of both classes' IoU</source>
      <translation>两类 IoU 的平均</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohen's kappa 系数</translation>
    </message>
    <message>
      <source>agreement beyond chance</source>
      <translation>超出偶然的一致性</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>share of all pixels that are classified correctly; high on any map with few landslides</source>
      <translation>分类正确的像元占全部像元的比例；滑坡稀少的图上总是很高</translation>
    </message>
    <message>
      <source>Area under the ROC curve</source>
      <translation>ROC 曲线下面积</translation>
    </message>
    <message>
      <source>chance that a landslide pixel scores higher than another</source>
      <translation>滑坡像元的得分高于其他像元的概率</translation>
    </message>
    <message>
      <source>Average precision</source>
      <translation>平均精确率</translation>
    </message>
    <message>
      <source>area under the precision-recall curve</source>
      <translation>精确率-召回率曲线下面积</translation>
    </message>
    <message>
      <source>How good is this landslide map?</source>
      <translation>这张滑坡图有多好？</translation>
    </message>
    <message>
      <source>{prediction} compared with {reference}, threshold {threshold}</source>
      <translation>{prediction} 与 {reference} 比较，阈值 {threshold}</translation>
    </message>
    <message>
      <source>The reference holds no landslide here; {fp} of {total} pixels were classified as landslide nevertheless.</source>
      <translation>参考在此处没有滑坡；{total} 个像元中仍有 {fp} 个被判为滑坡。</translation>
    </message>
    <message>
      <source>{found}: nothing was classified as landslide at this threshold.</source>
      <translation>{found}：在此阈值下没有任何像元被判为滑坡。</translation>
    </message>
    <message>
      <source>fewer than 1</source>
      <translation>少于 1</translation>
    </message>
    <message>
      <source>more than 99</source>
      <translation>多于 99</translation>
    </message>
    <message>
      <source>The map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>The intervals come from a spatial block bootstrap: {cell_matrices} squares of {cell_side} x {cell_side2} pixels, resampled 1,000 times, because errors of neighbouring pixels are correlated.</source>
      <translation>区间来自空间分块自助法：由于相邻像元的误差相关，对 {cell_matrices} 个 {cell_side} x {cell_side2} 像元的方块重采样 1,000 次。</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>What other thresholds would give. The circle marks the threshold of this map.</source>
      <translation>其他阈值的结果。圆圈为本图的阈值。</translation>
    </message>
    <message>
      <source>False positive rate</source>
      <translation>假阳性率</translation>
    </message>
    <message>
      <source>True positive rate</source>
      <translation>真阳性率</translation>
    </message>
    <message>
      <source>On this area F1 would be highest, {f1}, at the threshold {best}. Choosing it from this comparison would flatter the map: choose thresholds on data that is not used to judge.</source>
      <translation>在此区域，F1 在阈值 {best} 处最高，为 {f1}。据此比较选阈值会使地图显得更好：请在不用于评价的数据上选取阈值。</translation>
    </message>
    <message>
      <source>Can the probabilities be trusted?</source>
      <translation>概率可信吗？</translation>
    </message>
    <message>
      <source>Probability on the map</source>
      <translation>图上的概率</translation>
    </message>
    <message>
      <source>Share that is landslide</source>
      <translation>滑坡所占比例</translation>
    </message>
    <message>
      <source>Landslides as objects</source>
      <translation>以个体计的滑坡</translation>
    </message>
    <message>
      <source>{false_alarms} of {detections} detected patches do not touch any landslide of the reference.</source>
      <translation>检出的 {detections} 个图斑中有 {false_alarms} 个不接触参考中的任何滑坡。</translation>
    </message>
    <message>
      <source>By landslide size</source>
      <translation>按滑坡大小</translation>
    </message>
    <message>
      <source>Small landslides are the hardest: they have few pixels, and most of these lie on an edge.</source>
      <translation>小滑坡最难：像元少，且大多位于边缘。</translation>
    </message>
    <message>
      <source>under {high_m2} m²</source>
      <translation>{high_m2} m² 以下</translation>
    </message>
    <message>
      <source>from {low_m2} m²</source>
      <translation>{low_m2} m² 及以上</translation>
    </message>
    <message>
      <source>How this was computed</source>
      <translation>计算方法</translation>
    </message>
    <message>
      <source>{width} x {height} pixels of {east} x {north} m ({GetName}). A pixel is classified as landslide when its probability is at least {threshold}. Precision, recall, F1 and mean IoU as in Chen et al. 2023 (equations 2 to 5), kappa as in Cohen 1960, areas under curves from {score_bins} score bins. 0/0 is reported as undefined, never as 0 or 1. Connected pixels, corners included, are one patch.</source>
      <translation>{width} x {height} 个像元，每个 {east} x {north} m（{GetName}）。概率不低于 {threshold} 的像元判为滑坡。精确率、召回率、F1 和平均 IoU 按 Chen et al. 2023（式 2 至 5），kappa 按 Cohen 1960，曲线下面积由 {score_bins} 个得分区间求得。0/0 报为未定义，从不记为 0 或 1。相连的像元（含对角）为一个图斑。</translation>
    </message>
    <message>
      <source>Too few squares hold known pixels for an interval.</source>
      <translation>含已知像元的方块太少，无法给出区间。</translation>
    </message>
    <message>
      <source>called landslide</source>
      <translation>被判为滑坡</translation>
    </message>
    <message>
      <source>classified as no landslide</source>
      <translation>判为非滑坡</translation>
    </message>
    <message>
      <source>{detected} were classified as landslide, {detected2} of the {reference} in the reference (both where prediction and reference are known).</source>
      <translation>{detected} 被判为滑坡，参考的 {reference} 中为 {detected2}（均指预测与参考都已知之处）。</translation>
    </message>
    <message>
      <source>Precision and recall; average precision {average_precision}.</source>
      <translation>精确率与召回率；平均精确率 {average_precision}。</translation>
    </message>
    <message>
      <source>Receiver operating characteristic; area {auc}.</source>
      <translation>受试者工作特征（ROC）；面积 {auc}。</translation>
    </message>
    <message>
      <source>Reliability diagram. Expected calibration error {error}: the average difference between probability and reality.</source>
      <translation>可靠性图。期望校准误差 {error}：概率与实际的平均差。</translation>
    </message>
    <message>
      <source>The reference holds no landslide here.</source>
      <translation>参考在此处没有滑坡。</translation>
    </message>
    <message>
      <source>{without_pixel} polygons of the inventory cover no known pixel (too small, or outside) and are not counted.</source>
      <translation>编目中有 {without_pixel} 个多边形不覆盖任何已知像元（太小或在外面），未计入。</translation>
    </message>
    <message>
      <source>Recall of pixels by landslide size.</source>
      <translation>按滑坡大小的像元召回率。</translation>
    </message>
    <message>
      <source>landslide in the reference</source>
      <translation>参考中的滑坡</translation>
    </message>
    <message>
      <source>Map of true positives, false positives and false negatives</source>
      <translation>真阳性、假阳性和假阴性图</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95 % 区间</translation>
    </message>
    <message>
      <source>what it says</source>
      <translation>含义</translation>
    </message>
    <message>
      <source>no landslide in the reference</source>
      <translation>参考中非滑坡</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>平均概率</translation>
    </message>
    <message>
      <source>share of landslide</source>
      <translation>滑坡所占比例</translation>
    </message>
    <message>
      <source>counts as found when covered by at least</source>
      <translation>算作检出所需的最小覆盖率</translation>
    </message>
    <message>
      <source>landslides found</source>
      <translation>检出的滑坡</translation>
    </message>
    <message>
      <source>Recall by landslide size</source>
      <translation>按滑坡大小的召回率</translation>
    </message>
    <message>
      <source>area of the landslide</source>
      <translation>滑坡面积</translation>
    </message>
    <message>
      <source>found at 50 %</source>
      <translation>50 % 时检出</translation>
    </message>
    <message>
      <source>found at 10 %</source>
      <translation>10 % 时检出</translation>
    </message>
    <message>
      <source>recall of pixels</source>
      <translation>像元召回率</translation>
    </message>
    <message>
      <source>total area</source>
      <translation>总面积</translation>
    </message>
    <message>
      <source>landslide pixels</source>
      <translation>滑坡像元</translation>
    </message>
    <message>
      <source>false alarms (pixels)</source>
      <translation>误报（像元）</translation>
    </message>
    <message>
      <source>landslide found (true positive)</source>
      <translation>检出的滑坡（真阳性）</translation>
    </message>
    <message>
      <source>false alarm (false positive)</source>
      <translation>误报（假阳性）</translation>
    </message>
    <message>
      <source>landslide missed (false negative)</source>
      <translation>漏检的滑坡（假阴性）</translation>
    </message>
    <message>
      <source>correctly no landslide</source>
      <translation>正确判为非滑坡</translation>
    </message>
    <message>
      <source>unknown, left out</source>
      <translation>未知，不计</translation>
    </message>
    <message>
      <source>a random guess</source>
      <translation>随机猜测</translation>
    </message>
    <message>
      <source>perfectly calibrated probabilities</source>
      <translation>完全校准的概率</translation>
    </message>
    <message>
      <source>this map</source>
      <translation>本图</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <source>together</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>landslides</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>Event of {event}: {before} pairs before, {across} across, {after} after it (not used).</source>
      <translation>事件 {event}：之前 {before} 对，跨越 {across} 对，之后 {after} 对（未使用）。</translation>
    </message>
    <message>
      <source>{on_the_day} pairs begin or end on the day of the event ({name}) and are left out: it is not known whether the image was taken before the event.</source>
      <translation>{on_the_day} 对起始或终止于事件当天（{name}），不予使用：无法得知影像是否摄于事件之前。</translation>
    </message>
    <message>
      <source>The pairs across the event span {across} days, those before it {before}: part of the loss comes from the longer span. Take pairs of similar spans.</source>
      <translation>跨越事件的像对间隔 {across} 天，之前的为 {before} 天：部分损失来自更长的间隔。请使用间隔相近的像对。</translation>
    </message>
    <message>
      <source>Deformation components</source>
      <translation>形变分量</translation>
    </message>
    <message>
      <source>{rates} lines of sight</source>
      <translation>{rates} 个视线方向</translation>
    </message>
    <message>
      <source>Vertical and eastward rates are known for {valid_percent} % of the pixels, with standard errors of {vertical} and {east} mm/year on average. Northward motion is taken as 0: radar on polar orbits is hardly sensitive to it.</source>
      <translation>{valid_percent} % 的像元已知垂直和向东速率，平均标准误差分别为 {vertical} 和 {east} mm/年。向北的运动取为 0：极轨雷达对其几乎不敏感。</translation>
    </message>
    <message>
      <source>The error from neglecting northward motion</source>
      <translation>忽略向北运动带来的误差</translation>
    </message>
    <message>
      <source>Where the ground moves northwards by 10 mm/year, the vertical rate is wrong by {north_to_vertical} and the east rate by {north_to_east} mm/year. Slopes that face north or south move that way: judge them by the downslope rate where its sensitivity allows.</source>
      <translation>地面每年向北移动 10 mm 之处，垂直速率偏差 {north_to_vertical}、向东速率偏差 {north_to_east} mm/年。朝北或朝南的斜坡就是这样运动的：在灵敏度允许之处，请用沿坡向下的速率来判断。</translation>
    </message>
    <message>
      <source>Lines of sight</source>
      <translation>视线方向</translation>
    </message>
    <message>
      <source>Down the slope</source>
      <translation>沿坡向下</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slope_percent} % of the pixels. It is unknown on flat ground, outside the DEM, and where no orbit sees {min_sensitivity} % of a motion down the slope.</source>
      <translation>{slope_percent} % 的像元已知沿坡向下的速率。平地、DEM 之外以及没有轨道能看到沿坡运动 {min_sensitivity} % 之处为未知。</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>The first or last dates of the rates differ by {gap} days.</source>
      <translation>各速率的首末日期相差 {gap} 天。</translation>
    </message>
    <message>
      <source>Not every rate states its dates, so it was not checked whether they cover the same period.</source>
      <translation>并非所有速率都注明日期，因此未检查它们是否覆盖同一时期。</translation>
    </message>
    <message>
      <source>look geometry</source>
      <translation>观测几何</translation>
    </message>
    <message>
      <source>mm/year, standard error of the vertical rate</source>
      <translation>mm/年，垂直速率的标准误差</translation>
    </message>
    <message>
      <source>mm/year, standard error of the east rate</source>
      <translation>mm/年，向东速率的标准误差</translation>
    </message>
    <message>
      <source>vertical for each mm/year northwards</source>
      <translation>每向北 1 mm/年的垂直分量</translation>
    </message>
    <message>
      <source>east for each mm/year northwards</source>
      <translation>每向北 1 mm/年的向东分量</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>速率</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>east</source>
      <translation>东</translation>
    </message>
    <message>
      <source>north</source>
      <translation>北</translation>
    </message>
    <message>
      <source>Reference pixel: column {column}, row {row} ({x}, {y}).</source>
      <translation>参考像元：列 {column}，行 {row}（{x}, {y}）。</translation>
    </message>
    <message>
      <source>The interferograms fall into {parts} groups of dates that no pair connects; between them the smallest velocity is assumed.</source>
      <translation>干涉图分为 {parts} 组日期，组间没有像对相连；其间假定速度最小。</translation>
    </message>
    <message>
      <source>Motion to the north is taken as 0. Each mm/year of northward motion adds {vertical} mm/year to the vertical and {east} to the east rate.</source>
      <translation>向北的运动取为 0。每向北 1 mm/年会使垂直速率增加 {vertical}、向东速率增加 {east} mm/年。</translation>
    </message>
    <message>
      <source>The downslope rate is known for {slopes} % of the pixels, the components for {known} %: the rest is flat, not covered by the DEM, or a slope along which no orbit sees {min_sensitivity} % of the motion. Take a larger DEM if it does not cover the rates.</source>
      <translation>{slopes} % 的像元已知沿坡速率，{known} % 已知各分量：其余为平地、DEM 未覆盖处，或没有轨道能看到运动 {min_sensitivity} % 的斜坡。如果 DEM 没有覆盖速率，请使用更大的 DEM。</translation>
    </message>
    <message>
      <source>Not every rate states its dates: it is not checked whether they cover the same period.</source>
      <translation>并非所有速率都注明日期：不检查它们是否覆盖同一时期。</translation>
    </message>
    <message>
      <source>The orbits cover different periods, {gap} days apart ({told}). Motion that changed between them is taken for a component: derive both rates from the same months.</source>
      <translation>各轨道的时期相差 {gap} 天（{told}）。其间变化的运动会被当作某个分量：请从相同月份求两个速率。</translation>
    </message>
    <message>
      <source>{name}: looks from {name2} (east {mean}, north {mean2}, up {mean3}).</source>
      <translation>{name}：从{name2}观测（东 {mean}，北 {mean2}，上 {mean3}）。</translation>
    </message>
    <message>
      <source>The interferograms tell a wavelength of {told} m: WAVELENGTH {wavelength_m} m is ignored.</source>
      <translation>干涉图注明波长 {told} m：忽略 WAVELENGTH {wavelength_m} m。</translation>
    </message>
    <message>
      <source>The files hold displacements; positive is taken as motion towards the satellite.</source>
      <translation>文件为位移；正值取为朝向卫星的运动。</translation>
    </message>
    <message>
      <source>{name} fills -pi to pi and nothing beyond: its phase may be wrapped.</source>
      <translation>{name} 充满 -π 至 π 且没有超出：相位可能未解缠。</translation>
    </message>
    <message>
      <source>All interferograms lie between 0 and 1, as coherence does. Check that they hold phase.</source>
      <translation>所有干涉图都在 0 与 1 之间，如同相干性。请检查它们是否为相位。</translation>
    </message>
    <message>
      <source>{name} is a rate already: it is converted to mm/year (times {to_mm}), not derived.</source>
      <translation>{name} 已是速率：换算为 mm/年（乘以 {to_mm}），不再推导。</translation>
    </message>
    <message>
      <source>{name} declares no unit; mm/year is assumed.</source>
      <translation>{name} 未声明单位；按 mm/年处理。</translation>
    </message>
    <message>
      <source>Deformation rate</source>
      <translation>形变速率</translation>
    </message>
    <message>
      <source>{days} to {days2}, {pairs} interferograms</source>
      <translation>{days} 至 {days2}，{pairs} 幅干涉图</translation>
    </message>
    <message>
      <source>The rates towards the satellite run from {minimum} to {maximum} mm/year (negative: away from it), with a median of {median}. All rates are relative to the reference pixel at {x}, {y}, which is assumed not to move.</source>
      <translation>朝向卫星的速率为 {minimum} 至 {maximum} mm/年（负值：远离），中位数 {median}。所有速率都相对于 {x}, {y} 处的参考像元，假定它不动。</translation>
    </message>
    <message>
      <source>Each line is one interferogram, from its first to its second date.</source>
      <translation>每条线是一幅干涉图，从第一个日期到第二个日期。</translation>
    </message>
    <message>
      <source>How well the pairs are explained</source>
      <translation>像对被解释得如何</translation>
    </message>
    <message>
      <source>Root mean square of what the inversion leaves unexplained in each interferogram. One that stands out has an unwrapping error or strong atmosphere.</source>
      <translation>每幅干涉图中反演未能解释部分的均方根。明显突出的干涉图有解缠错误或强烈的大气影响。</translation>
    </message>
    <message>
      <source>deformation rate</source>
      <translation>形变速率</translation>
    </message>
    <message>
      <source>Residual of each interferogram in radians</source>
      <translation>各干涉图的残差（弧度）</translation>
    </message>
    <message>
      <source>, coherence {coherence}</source>
      <translation>，相干性 {coherence}</translation>
    </message>
    <message>
      <source>least coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <source>positive phase means</source>
      <translation>正相位的含义</translation>
    </message>
    <message>
      <source>plane removed from each interferogram</source>
      <translation>从每幅干涉图中去除平面</translation>
    </message>
    <message>
      <source>mm per year towards the satellite</source>
      <translation>朝向卫星的 mm/年</translation>
    </message>
    <message>
      <source>{residual_rms} rad{mean}</source>
      <translation>{residual_rms} rad{mean}</translation>
    </message>
    <message>
      <source>away from the satellite</source>
      <translation>远离卫星</translation>
    </message>
    <message>
      <source>towards the satellite</source>
      <translation>朝向卫星</translation>
    </message>
    <message>
      <source>connected groups of dates</source>
      <translation>相连的日期组</translation>
    </message>
    <message>
      <source>of the pixels solved</source>
      <translation>的像元已求解</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>像对网络</translation>
    </message>
    <message>
      <source>Rates</source>
      <translation>速率</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>year</source>
      <translation>年</translation>
    </message>
    <message>
      <source>interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <source>interferograms</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>The bands lie in different folders: {parts}. If these are two images, an index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>波段位于不同的文件夹：{parts}。如果这是两幅影像，由它们计算的指数会混合两个时期的地表。请给出一幅影像的波段，另一幅单独运行并加 PREFIX。</translation>
    </message>
    <message>
      <source>The bands are not of one day: {parts}. An index of them mixes two states of the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.</source>
      <translation>波段不是同一天的：{parts}。由它们计算的指数会混合两个时期的地表。请给出一幅影像的波段，另一幅单独运行并加 PREFIX。</translation>
    </message>
    <message>
      <source>Whole numbers up to {largest} and no declared scale in {names}: they are read as reflectance times 10,000, as Sentinel-2, HLS and PlanetScope store it. Set SCALE where that is wrong (1 keeps the numbers).</source>
      <translation>{names} 含有最大 {largest} 的整数且未声明比例：按反射率乘 10,000 读取，即 Sentinel-2、HLS 和 PlanetScope 的存储方式。如有不符，请设置 SCALE（1 保留原数值）。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} 没有注明传感器；其波段号 {assumed} 按 Sentinel-2 读取。如果是 Landsat（像元 30 m），请将波段命名为 blue、green、red、nir、swir1、swir2，或保留产品的文件名（LC08_...）。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band numbers {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} 没有注明传感器；其波段号 {assumed} 按 Sentinel-2 读取。如果是 Landsat（像元 30 m），请将波段命名为 blue、green、red、nir、swir1、swir2，或保留产品的文件名（LC08_...）。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} are read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} 没有注明传感器；其波段号 {assumed} 按 Sentinel-2 读取。如果是 Landsat（像元 30 m），请将波段命名为 blue、green、red、nir、swir1、swir2，或保留产品的文件名（LC08_...）。</translation>
    </message>
    <message>
      <source>{GetDescription} does not tell its sensor; its band number {assumed} is read as Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, swir2 or keep the product's file name (LC08_...).</source>
      <translation>{GetDescription} 没有注明传感器；其波段号 {assumed} 按 Sentinel-2 读取。如果是 Landsat（像元 30 m），请将波段命名为 blue、green、red、nir、swir1、swir2，或保留产品的文件名（LC08_...）。</translation>
    </message>
    <message>
      <source>{layer} declares no nodata value, but zeros lie along its border: 0 is taken as missing. Declare a nodata value if 0 is valid.</source>
      <translation>{layer} 未声明 nodata 值，但边缘为零：0 视为缺失。如果 0 有效，请声明一个 nodata 值。</translation>
    </message>
    <message>
      <source>{layer}: surface reflectance of Landsat Collection 2, value x {landsat_scale} - {value}; 0 is missing.</source>
      <translation>{layer}：Landsat Collection 2 地表反射率，值 x {landsat_scale} - {value}；0 为缺失。</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, which is not a reflectance (0 to 1) but a digital number. Set SCALE (0.0001 for Sentinel-2) and run again.</source>
      <translation>{name} 达到 {maximum}，这不是反射率（0 至 1）而是数字值。请设置 SCALE（Sentinel-2 为 0.0001）并重新运行。</translation>
    </message>
    <message>
      <source>{name} reaches {maximum}, brighter than any surface: glint, or saturated pixels that the file does not mark.</source>
      <translation>{name} 达到 {maximum}，比任何地表都亮：耀光，或文件未标记的饱和像元。</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tiles, {products}.</source>
      <translation>{path}：{level}，{tiles} 个瓦片，{products}。</translation>
    </message>
    <message>
      <source>{path}: {level}, {tiles} tile, {products}.</source>
      <translation>{path}：{level}，{tiles} 个瓦片，{products}。</translation>
    </message>
    <message>
      <source>{name} has no cloud mask; its clouds stay in the image.</source>
      <translation>{name} 没有云掩膜；云留在影像中。</translation>
    </message>
    <message>
      <source>SAR change</source>
      <translation>SAR 变化</translation>
    </message>
    <message>
      <source>{before} dates before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>将事件前的 {before} 个日期与之后的 {after} 个比较。z 分数超过 3 即远超该处地表的通常变化。</translation>
    </message>
    <message>
      <source>{before} dates before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>将事件前的 {before} 个日期与之后的 {after} 个比较。z 分数超过 3 即远超该处地表的通常变化。</translation>
    </message>
    <message>
      <source>{before} date before the event are compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>将事件前的 {before} 个日期与之后的 {after} 个比较。z 分数超过 3 即远超该处地表的通常变化。</translation>
    </message>
    <message>
      <source>{before} date before the event is compared with {after} after it. A z-score beyond 3 is far outside the usual variation of the ground there.</source>
      <translation>将事件前的 {before} 个日期与之后的 {after} 个比较。z 分数超过 3 即远超该处地表的通常变化。</translation>
    </message>
    <message>
      <source>The shift is that of each date against the median of the pre-event dates, by phase correlation; positive to the right and down. No value means that the images have too little in common to measure it.</source>
      <translation>偏移是各日期相对于事件前各日期中位数的偏移，由相位相关求得；向右和向下为正。无值表示影像共同之处太少，无法测量。</translation>
    </message>
    <message>
      <source>shift, columns</source>
      <translation>偏移，列</translation>
    </message>
    <message>
      <source>shift, rows</source>
      <translation>偏移，行</translation>
    </message>
    <message>
      <source>scale of the values</source>
      <translation>数值的尺度</translation>
    </message>
    <message>
      <source>speckle filter</source>
      <translation>斑点滤波</translation>
    </message>
    <message>
      <source>largest shift allowed</source>
      <translation>允许的最大偏移</translation>
    </message>
    <message>
      <source>{filter}, {window} pixels</source>
      <translation>{filter}，{window} 像元</translation>
    </message>
    <message>
      <source>{max_shift} pixels</source>
      <translation>{max_shift} 像元</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>dates of {value}</source>
      <translation>{value} 的日期</translation>
    </message>
    <message>
      <source>spread of speckle alone, {name}</source>
      <translation>仅斑点引起的离散，{name}</translation>
    </message>
    <message>
      <source>pixels, the largest shift</source>
      <translation>像元，最大偏移</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>side</source>
      <translation>前后</translation>
    </message>
    <message>
      <source>polarisation</source>
      <translation>极化</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) tells that its values are {scale}: INPUT_SCALE {given} is ignored.</source>
      <translation>{layer}（{parameter}）注明其值为{scale}：忽略 INPUT_SCALE {given}。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}): digital numbers, calibrated by {calibration_db} dB.</source>
      <translation>{layer}（{parameter}）：数字值，按 {calibration_db} dB 定标。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has a median of {median_db} dB, which no ground reflects: its values are not calibrated (digital numbers?), or not on the scale of INPUT_SCALE. Calibrate the image first; results are only comparable within it.</source>
      <translation>{layer}（{parameter}）的中位数为 {median_db} dB，没有地面会这样反射：其值未定标（数字值？），或不是 INPUT_SCALE 的尺度。请先对影像定标；结果只能在影像内部比较。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {wanted}; it is taken in the place of {polarisation}.</source>
      <translation>{layer}（{parameter}）为 {wanted}；用来代替 {polarisation}。</translation>
    </message>
    <message>
      <source>{name} ({name2}): {looks} equivalent looks.</source>
      <translation>{name}（{name2}）：等效视数 {looks}。</translation>
    </message>
    <message>
      <source>Relative orbit: {value}; satellite: {value2}; scale: {scale}.</source>
      <translation>相对轨道：{value}；卫星：{value2}；尺度：{scale}。</translation>
    </message>
    <message>
      <source>By the file names the values are {scale}: INPUT_SCALE {scale2} is ignored.</source>
      <translation>根据文件名，数值为{scale}：忽略 INPUT_SCALE {scale2}。</translation>
    </message>
    <message>
      <source>{value}: {looks} equivalent looks, {left} after the filter; speckle alone gives a spread of {floors} dB.</source>
      <translation>{value}：等效视数 {looks}，滤波后 {left}；仅斑点就有 {floors} dB 的离散。</translation>
    </message>
    <message>
      <source>{before} dates before, {after} after the event</source>
      <translation>事件前 {before} 个日期，事件后 {after} 个日期</translation>
    </message>
    <message>
      <source>Too little in common to measure the shift of {unsure} of {found} dates ({unsure2}): their co-registration was not checked.</source>
      <translation>{found} 个日期中有 {unsure} 个（{unsure2}）共同之处太少，无法测量偏移：未检查其配准。</translation>
    </message>
    <message>
      <source>Co-registration: the largest shift is {certain} pixels.</source>
      <translation>配准：最大偏移为 {certain} 像元。</translation>
    </message>
    <message>
      <source>{name} has {rastercount} bands; the first is taken as elevation.</source>
      <translation>{name} 有 {rastercount} 个波段；第一个作为高程。</translation>
    </message>
    <message>
      <source>{name} has elevations in {name2} ({metres} m); they are converted to metres.</source>
      <translation>{name} 的高程单位为 {name2}（{metres} m）；换算为米。</translation>
    </message>
    <message>
      <source>{name} holds impossible heights (outside -11,000 to 9,000 m); they are taken as missing. If its unit is not the metre, convert it first; if they are fill, declare them as nodata.</source>
      <translation>{name} 含有不可能的高程（-11,000 至 9,000 m 之外）；视为缺失。如果单位不是米，请先换算；如果是填充值，请声明为 nodata。</translation>
    </message>
    <message>
      <source>{table} is being updated by someone else; waiting.</source>
      <translation>其他人正在更新 {table}；正在等待。</translation>
    </message>
    <message>
      <source>{layer}: {name} holds whole numbers up to {max} only, which are classes of aspect and no angles; they are treated as classes.</source>
      <translation>{layer}：{name} 只含最大 {max} 的整数，是坡向分级而非角度；按类别处理。</translation>
    </message>
    <message>
      <source>{layer}: {name} declares no unit and reaches {max}; it is taken as radians and turned into degrees. If it is in degrees, declare that as the band's unit.</source>
      <translation>{layer}：{name} 未声明单位且达到 {max}；按弧度处理并换算为度。如果是度，请声明为波段单位。</translation>
    </message>
    <message>
      <source>{layer} declares its heights in '{name}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{layer} 的高程单位“{name}”不是已知的长度单位；按米处理。</translation>
    </message>
    <message>
      <source>{layer} lies in a CRS whose unit is the {GetLinearUnitsName}, and declares no unit of its heights; they are taken as metres. If they are not, declare the band's unit.</source>
      <translation>{layer} 的 CRS 单位为 {GetLinearUnitsName}，且未声明高程单位；按米处理。如果不是米，请声明波段单位。</translation>
    </message>
    <message>
      <source>{name} holds only 0 and 255; 255 is taken as landslide.</source>
      <translation>{name} 只含 0 和 255；255 视为滑坡。</translation>
    </message>
    <message>
      <source>{name} holds only 0 and its nodata value 255, so it knows of no landslide. If 255 marks the landslides, save it without that nodata value.</source>
      <translation>{name} 只含 0 及其 nodata 值 255，因此没有滑坡。如果 255 表示滑坡，请去掉该 nodata 值后保存。</translation>
    </message>
    <message>
      <source>{layer} has elevations in {name} ({metres} m); they are converted to metres.</source>
      <translation>{layer} 的高程单位为 {name}（{metres} m）；换算为米。</translation>
    </message>
    <message>
      <source>{layer} has slopes in per cent; they are converted to degrees.</source>
      <translation>{layer} 的坡度为百分比；换算为度。</translation>
    </message>
    <message>
      <source>{layer} has slopes in radians; they are converted to degrees.</source>
      <translation>{layer} 的坡度为弧度；换算为度。</translation>
    </message>
    <message>
      <source>{layer} has slopes as a ratio; they are converted to degrees.</source>
      <translation>{layer} 的坡度为比值；换算为度。</translation>
    </message>
    <message>
      <source>{layer} declares no unit of its slopes, and they reach {max} only; they are taken as degrees. If they are radians or a ratio, declare that as the band's unit.</source>
      <translation>{layer} 未声明坡度单位，且最大只有 {max}；按度处理。如果是弧度或比值，请声明为波段单位。</translation>
    </message>
    <message>
      <source>{layer} holds {fill} in {count} pixels ({times} % of those read) and does not declare it as nodata; they are taken as missing. If it is a measured value, write it differently; else declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value').</source>
      <translation>{layer} 有 {count} 个像元（所读的 {times} %）为 {fill}，且未声明为 nodata；视为缺失。如果是测量值，请换一个值写入；否则请声明（栅格 &gt; 转换 &gt; 转换格式，“给输出波段指定 nodata 值”）。</translation>
    </message>
    <message>
      <source>{layer} holds infinite values in {count} pixels ({times} % of those read); they are taken as missing. A division by zero or the logarithm of zero gives infinity: check how the band was made, and declare such pixels as nodata.</source>
      <translation>{layer} 有 {count} 个像元（所读的 {times} %）为无穷大；视为缺失。除以零或零的对数会得到无穷大：请检查其生成方式，并将这些像元声明为 nodata。</translation>
    </message>
    <message>
      <source>{layer}: {count} pixels ({share} %) hold {fill}; they are missing.</source>
      <translation>{layer}：{count} 个像元（{share} %）为 {fill}；视为缺失。</translation>
    </message>
    <message>
      <source>no landslide</source>
      <translation>非滑坡</translation>
    </message>
    <message>
      <source>{area} are landslide, plus or minus {half_width}</source>
      <translation>{area} 为滑坡，± {half_width}</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows {mapped}, {more} than the sample supports.</source>
      <translation>{said}（95 % 置信度）；图上为 {mapped}，{more}样本所支持的。</translation>
    </message>
    <message>
      <source>How much is landslide, and how certain is that?</source>
      <translation>滑坡有多少，有多确定？</translation>
    </message>
    <message>
      <source>{map_name}, judged by {sample_name}</source>
      <translation>{map_name}，以 {sample_name} 评价</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the map shows none.</source>
      <translation>{said}（95 % 置信度）；图上没有滑坡。</translation>
    </message>
    <message>
      <source>{said} (95 % confidence); the {mapped} on the map agree with that.</source>
      <translation>{said}（95 % 置信度）；图上的 {mapped} 与之相符。</translation>
    </message>
    <message>
      <source>on the map</source>
      <translation>图上</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>标准误差</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>面积比例</translation>
    </message>
    <message>
      <source>Error matrix</source>
      <translation>误差矩阵</translation>
    </message>
    <message>
      <source>Shares of the whole area, as a map user needs them:</source>
      <translation>占总面积的比例，供地图使用者参考：</translation>
    </message>
    <message>
      <source>The points behind them:</source>
      <translation>其背后的样点：</translation>
    </message>
    <message>
      <source>A stratified random sample whose strata are the map's classes (landslide at a probability of {threshold} or more). Estimates, standard errors and 95 % intervals (1.96 standard errors) by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57). They hold for a sample drawn at random in each class, whatever the map's quality; points chosen by hand invalidate them. Areas are measured on the ellipsoid.</source>
      <translation>以地图类别为层的分层随机样本（概率不低于 {threshold} 为滑坡）。估计值、标准误差和 95 % 区间（1.96 倍标准误差）按 Olofsson et al. 2014（Remote Sensing of Environment 148, 42-57）式 1 至 11。只要样本在各类中随机抽取，无论地图质量如何都成立；手工选取的点会使其失效。面积在椭球上量算。</translation>
    </message>
    <message>
      <source>Landslide area: counting pixels of the map, and the stratified estimate with its 95 % interval. Counting pixels includes the map's false alarms and leaves out what it missed, so use the estimate.</source>
      <translation>滑坡面积：地图像元计数，以及带 95 % 区间的分层估计。像元计数包含误报而不含漏检，因此请使用估计值。</translation>
    </message>
    <message>
      <source>The lower end of the interval falls below zero, so the sample is too small to show that there is any landslide at all. Draw more points in the class 'no landslide': that is where missed landslides are.</source>
      <translation>区间下限低于零，样本太小，不足以表明存在滑坡。请在“非滑坡”类中多抽样点：漏检的滑坡就在那里。</translation>
    </message>
    <message>
      <source>share of the area that is correct</source>
      <translation>正确面积的比例</translation>
    </message>
    <message>
      <source>Of the {drawn} points in '{name}' on the map only {rarer} are of the rarer kind (right or wrong). With fewer than five the intervals above are too narrow: draw more points in that class.</source>
      <translation>图上“{name}”中抽取的 {drawn} 个点里，较少的一类（正确或错误）只有 {rarer} 个。少于五个时上述区间过窄：请在该类多抽样点。</translation>
    </message>
    <message>
      <source>{left_out} points were left out: their reference is 'unknown', or the map is unknown there.</source>
      <translation>有 {left_out} 个点未使用：其参考为“未知”，或地图在该处未知。</translation>
    </message>
    <message>
      <source>landslide, {landslide}</source>
      <translation>滑坡，{landslide}</translation>
    </message>
    <message>
      <source>landslide on the map</source>
      <translation>图上的滑坡</translation>
    </message>
    <message>
      <source>of what is mapped is landslide (user's accuracy)</source>
      <translation>所绘滑坡中确为滑坡的比例（用户精度）</translation>
    </message>
    <message>
      <source>of the landslide area is mapped (producer's accuracy)</source>
      <translation>滑坡面积中被绘出的比例（生产者精度）</translation>
    </message>
    <message>
      <source>of the area is correct (overall accuracy)</source>
      <translation>面积正确的比例（总体精度）</translation>
    </message>
    <message>
      <source>Landslide area on the map and estimated from the sample</source>
      <translation>图上的及由样本估计的滑坡面积</translation>
    </message>
    <message>
      <source>user's, {called}</source>
      <translation>用户精度，{called}</translation>
    </message>
    <message>
      <source>of what is mapped as {called}, this share is it</source>
      <translation>绘为{called}的部分中，确实如此的比例</translation>
    </message>
    <message>
      <source>producer's, {called}</source>
      <translation>生产者精度，{called}</translation>
    </message>
    <message>
      <source>of what is {called}, this share is mapped as it</source>
      <translation>{called}中，绘为该类的比例</translation>
    </message>
    <message>
      <source>{name} in the reference</source>
      <translation>参考中的{name}</translation>
    </message>
    <message>
      <source>Only {points} points lie in '{name}' on the map. Olofsson et al. advise 50 to 100 in a rare class; with fewer, a share of exactly 0 or 100 % gets an interval that is too narrow.</source>
      <translation>图上“{name}”中只有 {points} 个点。Olofsson et al. 建议稀有类取 50 至 100 个；点太少时，比例恰为 0 或 100 % 会得到过窄的区间。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>估计</translation>
    </message>
    <message>
      <source>total</source>
      <translation>总计</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>估计</translation>
    </message>
    <message>
      <source>Carving the valley</source>
      <translation>正在刻画山谷</translation>
    </message>
    <message>
      <source>Letting the slopes fail</source>
      <translation>正在使斜坡失稳</translation>
    </message>
    <message>
      <source>Sentinel-2 passes by day</source>
      <translation>Sentinel-2 白天过境</translation>
    </message>
    <message>
      <source>Sentinel-1 passes by night, and has passed before</source>
      <translation>Sentinel-1 夜间过境（此前也曾过境）</translation>
    </message>
    <message>
      <source>Twenty passes of each orbit make the interferograms</source>
      <translation>每条轨道二十次过境生成干涉图</translation>
    </message>
    <message>
      <source>Drawing the maps</source>
      <translation>正在绘制地图</translation>
    </message>
    <message>
      <source>{size} landslides cover {total_m2}; most are about {max} large, and the largest, with {largest}, makes up {largest2} of it.</source>
      <translation>{size} 处滑坡覆盖 {total_m2}；大多约 {max}，最大的一处（{largest}）占其中 {largest2}。</translation>
    </message>
    <message>
      <source>{count} large polygons, {area_share} of the area, look like several landslides drawn as one. Then there were more and smaller landslides than counted here, the tail is too heavy and the volume too large. Split them before using these figures.</source>
      <translation>{count} 个大多边形占面积的 {area_share}，看起来像把几处滑坡画成了一处。若如此，实际滑坡比此处统计的更多更小，尾部偏重，体积偏大。使用这些数字之前请先拆分。</translation>
    </message>
    <message>
      <source>How large are these landslides?</source>
      <translation>这些滑坡有多大？</translation>
    </message>
    <message>
      <source>{name}, {size} landslides</source>
      <translation>{name}，{size} 处滑坡</translation>
    </message>
    <message>
      <source>{cubic_metres} million m³</source>
      <translation>{cubic_metres} 百万 m³</translation>
    </message>
    <message>
      <source>The distribution of areas</source>
      <translation>面积分布</translation>
    </message>
    <message>
      <source>log10 of the area (m²)</source>
      <translation>面积（m²）的 log10</translation>
    </message>
    <message>
      <source>log10 of the probability density (1/m²)</source>
      <translation>概率密度（1/m²）的 log10</translation>
    </message>
    <message>
      <source>The fits</source>
      <translation>拟合</translation>
    </message>
    <message>
      <source>exponent of the tail</source>
      <translation>尾部指数</translation>
    </message>
    <message>
      <source>rollover (most frequent area)</source>
      <translation>转折点（最常见面积）</translation>
    </message>
    <message>
      <source>The {better} fits better by Akaike's criterion; both have three parameters. A rollover near the smallest landslide that could be mapped may come from the mapping, not from the ground.</source>
      <translation>按赤池准则，{better}拟合更好；两者都有三个参数。转折点若接近可绘的最小滑坡，可能来自制图而非地面。</translation>
    </message>
    <message>
      <source>Magnitude of the event</source>
      <translation>事件震级</translation>
    </message>
    <message>
      <source>mL = log10 N_LT = {magnitude} from the {size} landslides of this inventory (Malamud et al. 2004). It is the magnitude of the event only if they all belong to one event and none is missing.</source>
      <translation>mL = log10 N_LT = {magnitude}，由本编目的 {size} 处滑坡求得（Malamud et al. 2004）。只有当它们都属于同一事件且无遗漏时，这才是事件的量级。</translation>
    </message>
    <message>
      <source>From the landslides of {tail_m2} and more alone, if the rest follows the general distribution: mL = {magnitude_from_tail}, that is {magnitude_from_tail2} landslides. A number much larger than the count means that small ones were not mapped.</source>
      <translation>仅用 {tail_m2} 及以上的滑坡，若其余服从一般分布：mL = {magnitude_from_tail}，即 {magnitude_from_tail2} 处滑坡。若远大于实际数目，说明小滑坡没有绘出。</translation>
    </message>
    <message>
      <source>V = {log_alpha} A^{gamma} ({source}): {volume_text} in all, 95 % interval {low} to {high}.</source>
      <translation>V = {log_alpha} A^{gamma}（{source}）：总计 {volume_text}，95 % 区间 {low} 至 {high}。</translation>
    </message>
    <message>
      <source>The interval covers the uncertainty of the law's coefficients only (standard errors {gamma_error} of the exponent, {log_alpha_error} of log10 of the factor), not the scatter of single landslides, the errors of the outlines, or that this ground may follow another law.</source>
      <translation>区间只包含该定律系数的不确定性（指数的标准误差 {gamma_error}，系数 log10 的标准误差 {log_alpha_error}），不含单个滑坡的离散、轮廓误差，也不含此地可能服从其他定律。</translation>
    </message>
    <message>
      <source>Areas are measured on the ellipsoid, a polygon with several parts is one landslide. Fits maximise the likelihood of all areas; fits to histograms are biased. Intervals are the central {level} of {replicates} fits to samples drawn from the areas with replacement.</source>
      <translation>面积在椭球上量算，多部分的多边形为一处滑坡。拟合使所有面积的似然最大；对直方图的拟合有偏。区间为对面积有放回抽样的 {replicates} 次拟合的中央 {level}。</translation>
    </message>
    <message>
      <source>A polygon looks amalgamated when it has at least {large} times the median area and fills less than {min_solidity} of its convex hull, or has several parts or holes: {count} do here, with {area_share} of the area (after Marc &amp; Hovius 2015).</source>
      <translation>面积至少为中位数的 {large} 倍且填充其凸包不足 {min_solidity}，或有多个部分或孔洞的多边形，看起来是合并的：此处有 {count} 个，占面积的 {area_share}（据 Marc &amp; Hovius 2015）。</translation>
    </message>
    <message>
      <source>area of all of them</source>
      <translation>全部面积</translation>
    </message>
    <message>
      <source>event magnitude mL</source>
      <translation>事件量级 mL</translation>
    </message>
    <message>
      <source>exponent of the tail, {low} to {high}</source>
      <translation>尾部指数，{low} 至 {high}</translation>
    </message>
    <message>
      <source>rollover, {max} to {high}</source>
      <translation>转折点，{max} 至 {high}</translation>
    </message>
    <message>
      <source>inverse gamma (Malamud et al. 2004)</source>
      <translation>逆伽马（Malamud et al. 2004）</translation>
    </message>
    <message>
      <source>double Pareto (Stark &amp; Hovius 2001)</source>
      <translation>双帕累托（Stark &amp; Hovius 2001）</translation>
    </message>
    <message>
      <source>the general distribution of Malamud et al. 2004</source>
      <translation>Malamud et al. 2004 的一般分布</translation>
    </message>
    <message>
      <source>Probability density of landslide areas. The fits use every area, not the bins.</source>
      <translation>滑坡面积的概率密度。拟合使用每个面积，而非分组。</translation>
    </message>
    <message>
      <source>inverse gamma</source>
      <translation>逆伽马</translation>
    </message>
    <message>
      <source>double Pareto</source>
      <translation>双帕累托</translation>
    </message>
    <message>
      <source>Below the rollover areas become rare faster than any power law, so the double Pareto's beta and t are not determined by these data; its tail is.</source>
      <translation>在转折点以下，面积变稀的速度超过任何幂律，因此双帕累托的 beta 和 t 不能由这些数据确定；其尾部可以。</translation>
    </message>
    <message>
      <source>The tail's exponent is below 2: a few large landslides make up nearly all of the area. In inventories it usually lies between 2 and 3; look for polygons that hold several landslides.</source>
      <translation>尾部指数小于 2：少数大滑坡几乎占了全部面积。编目中通常在 2 与 3 之间；请查找包含多处滑坡的多边形。</translation>
    </message>
    <message>
      <source>Fewer than {min_tail} landslides reach {tail_m2}, too few to estimate from the large ones how many there were.</source>
      <translation>达到 {tail_m2} 的滑坡不足 {min_tail} 处，太少，无法由大滑坡估计总数。</translation>
    </message>
    <message>
      <source>volume, {low} to {high}</source>
      <translation>体积，{low} 至 {high}</translation>
    </message>
    <message>
      <source>this inventory, in bins for display only</source>
      <translation>本编目，分组仅供显示</translation>
    </message>
    <message>
      <source>Malamud et al. 2004</source>
      <translation>Malamud et al. 2004</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov distance</source>
      <translation>柯尔莫哥洛夫-斯米尔诺夫距离</translation>
    </message>
    <message>
      <source>rollover</source>
      <translation>转折点</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>体积</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <source>log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <source>AIC</source>
      <translation>AIC</translation>
    </message>
    <message>
      <source>{layer}: {name} is in another unit ({metres} m); it is converted to metres.</source>
      <translation>{layer}：{name} 为其他单位（{metres} m）；换算为米。</translation>
    </message>
    <message>
      <source>{layer} holds whole numbers only ({size} different): they are taken as codes of classes, between which nothing is interpolated. If they are measured values, stack it under another role.</source>
      <translation>{layer} 只含整数（{size} 种）：视为类别代码，其间不插值。如果是测量值，请以其他角色堆叠。</translation>
    </message>
    <message>
      <source>{layer}: {name} reaches {max}, which is no slope in degrees, and declares no unit; it is taken as it is. Declare the band's unit (%), or give a slope in degrees.</source>
      <translation>{layer}：{name} 达到 {max}，不是以度为单位的坡度，且未声明单位；按原样使用。请声明波段单位（%），或给出以度为单位的坡度。</translation>
    </message>
    <message>
      <source>{inventory}: no mapped area is given, so every pixel outside its polygons counts as 'not landslide'. Give the area where the inventory is complete as AREA.</source>
      <translation>{inventory}：没有给出已制图区域，因此多边形之外的每个像元都算作“非滑坡”。请将编目完整的区域作为 AREA 给出。</translation>
    </message>
    <message>
      <source>Pixels without a value: {told}. With MISSING exclude, training and detection leave out every pixel that lacks a band; with fill, a missing band counts as its mean.</source>
      <translation>没有值的像元：{told}。MISSING 为 exclude 时，训练和检测略去任何缺少波段的像元；为 fill 时，缺失的波段取其平均值。</translation>
    </message>
    <message>
      <source>No reflectances of 0-1, by their mean: {told}. They are stacked as they are, which fits no model that learnt from reflectances. Run them through 'Optical factors' first.</source>
      <translation>从平均值看不是 0-1 的反射率：{told}。它们按原样堆叠，与任何从反射率学习的模型都不相配。请先通过“光学因子”处理。</translation>
    </message>
    <message>
      <source>{name} declares no nodata value, and {zeros} % of its pixels are exactly 0 in every band. If 0 means 'no data' here, declare it (Raster &gt; Conversion &gt; Translate, 'Assign a specified nodata value': 0) and stack again.</source>
      <translation>{name} 未声明 nodata 值，且 {zeros} % 的像元在所有波段都恰为 0。如果 0 在此表示“无数据”，请声明（栅格 &gt; 转换 &gt; 转换格式，“给输出波段指定 nodata 值”：0）并重新堆叠。</translation>
    </message>
    <message>
      <source>and {told} more</source>
      <translation>以及另外 {told} 个</translation>
    </message>
    <message>
      <source>{there} of {runs} trainings are there from the comparison that was stopped; continuing.</source>
      <translation>已停止的比较留有 {runs} 次训练中的 {there} 次；继续进行。</translation>
    </message>
    <message>
      <source>A stopped comparison beside the table was made from other inputs ({different}); starting again.</source>
      <translation>表旁已停止的比较由其他输入（{different}）生成；重新开始。</translation>
    </message>
    <message>
      <source>{name}, seed {seed} ({number} of {runs}): {architecture}, {bands} bands.</source>
      <translation>{name}，种子 {seed}（{number}/{runs}）：{architecture}，{bands} 个波段。</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; rows of each worker: {told}.</source>
      <translation>由 {scheduler} 的 Dask 集群训练；各工作进程的行：{told}。</translation>
    </message>
    <message>
      <source>Best on the test area: {best} with F1 {spread_text}.</source>
      <translation>测试区上最佳：{best}，F1 {spread_text}。</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below, {judged} the seeds' spread of {spread}.</source>
      <translation>{sentence} 其次：{second}，低 {gap}，{judged}种子间的离散 {spread}。</translation>
    </message>
    <message>
      <source>Comparison of networks and sensors</source>
      <translation>网络与传感器的比较</translation>
    </message>
    <message>
      <source>{replace}: {experiments} rows, {seeds} seed(s)</source>
      <translation>{replace}：{experiments} 行，{seeds} 个种子</translation>
    </message>
    <message>
      <source>Every row was trained on the same tiles with the same seeds and judged on the same {known} known pixels of the test area, {landslide} of them landslide. The test area and {buffer} pixels around it were excluded from training and validation; the threshold of each model comes from its validation part.</source>
      <translation>每一行都用相同的瓦片和相同的种子训练，并在测试区相同的 {known} 个已知像元上评价，其中滑坡 {landslide} 个。测试区及其周围 {buffer} 像元不参与训练和验证；每个模型的阈值来自其验证部分。</translation>
    </message>
    <message>
      <source>Accuracy on the test area</source>
      <translation>测试区上的精度</translation>
    </message>
    <message>
      <source>Total detected area</source>
      <translation>检出总面积</translation>
    </message>
    <message>
      <source>Error maps (seed {rows})</source>
      <translation>误差图（种子 {rows}）</translation>
    </message>
    <message>
      <source>Size and time</source>
      <translation>大小与时间</translation>
    </message>
    <message>
      <source>Every training</source>
      <translation>每次训练</translation>
    </message>
    <message>
      <source>Everything needed to repeat this comparison</source>
      <translation>重复本次比较所需的一切</translation>
    </message>
    <message>
      <source>No row detected anything that could be judged.</source>
      <translation>没有一行检出可供评价的内容。</translation>
    </message>
    <message>
      <source>{sentence} Next: {second}, {gap} below.</source>
      <translation>{sentence} 其次：{second}，低 {gap}。</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>超过</translation>
    </message>
    <message>
      <source>undefined (0/0)</source>
      <translation>未定义（0/0）</translation>
    </message>
    <message>
      <source>Mean ± sample standard deviation over the seeds.</source>
      <translation>各种子的平均值 ± 样本标准差。</translation>
    </message>
    <message>
      <source>F1 by experiment</source>
      <translation>各实验的 F1</translation>
    </message>
    <message>
      <source>Total detected area by experiment</source>
      <translation>各实验的检出总面积</translation>
    </message>
    <message>
      <source>first seed</source>
      <translation>第一个种子</translation>
    </message>
    <message>
      <source>One seed only: how much of a difference is due to chance is unknown. Set REPEATS to 3 or more.</source>
      <translation>只有一个种子：差异中有多少出于偶然未知。请将 REPEATS 设为 3 或更多。</translation>
    </message>
    <message>
      <source>F1 of the landslide class; with several seeds, the mean and one standard deviation to either side.</source>
      <translation>滑坡类的 F1；多个种子时为平均值及两侧各一个标准差。</translation>
    </message>
    <message>
      <source>Detected area inside the test area against the inventory's, mean over the seeds.</source>
      <translation>测试区内检出面积与编目面积之比，各种子的平均。</translation>
    </message>
    <message>
      <source>minutes per training</source>
      <translation>每次训练的分钟数</translation>
    </message>
    <message>
      <source>Where most landslides are</source>
      <translation>滑坡最多之处</translation>
    </message>
    <message>
      <source>Where they are hardest to find</source>
      <translation>最难发现之处</translation>
    </message>
    <message>
      <source>{title} (seed {seed})</source>
      <translation>{title}（种子 {seed}）</translation>
    </message>
    <message>
      <source>validation F1</source>
      <translation>验证 F1</translation>
    </message>
    <message>
      <source>{stack}, row {row}, column {column}: {landslide} landslide pixels, mean F1 {f1}.</source>
      <translation>{stack}，行 {row}，列 {column}：{landslide} 个滑坡像元，平均 F1 {f1}。</translation>
    </message>
    <message>
      <source>Error map of {caption}</source>
      <translation>{caption} 的误差图</translation>
    </message>
    <message>
      <source>experiment</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>architecture</source>
      <translation>架构</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>inventory</source>
      <translation>编目</translation>
    </message>
    <message>
      <source>Device: {name}, computing in {precision_name}.</source>
      <translation>设备：{name}，以 {precision_name} 计算。</translation>
    </message>
    <message>
      <source>{kind} is present but does not work ({failure}); trying the next device.</source>
      <translation>存在 {kind} 但不能工作（{failure}）；尝试下一个设备。</translation>
    </message>
    <message>
      <source>Labels that hold 255 and no landslide (1): {of_255}. {meaning}: where 255 marks the landslides, recode it to 1 with 'Reclassify by table'.</source>
      <translation>含 255 而不含滑坡（1）的标签：{of_255}。{meaning}：若 255 表示滑坡，请用“按表重分类”改为 1。</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown)</source>
      <translation>标签为 1（滑坡）、0（非滑坡）和 255（未知）</translation>
    </message>
    <message>
      <source>MISSING auto is {chosen}: {any_band} % of the labelled pixels lack a band ({bands}), so {done}.</source>
      <translation>MISSING auto 为 {chosen}：有标签像元的 {any_band} % 缺少波段（{bands}），因此{done}。</translation>
    </message>
    <message>
      <source>a missing value counts as its band's mean, in training and detection</source>
      <translation>缺失值取其波段的平均值，训练和检测都如此</translation>
    </message>
    <message>
      <source>they are left out</source>
      <translation>将它们略去</translation>
    </message>
    <message>
      <source>Stacks on one and the same grid are paired with labels in the order given: {sharing}.</source>
      <translation>位于同一格网上的堆栈按给出的顺序与标签配对：{sharing}。</translation>
    </message>
    <message>
      <source>{names}: no geotransform or no coordinate reference system tells where this lies. A pixel is taken as 1 m, or as one unit of the CRS, and a model learns sizes in pixels: georeference the stacks if they lie on the ground.</source>
      <translation>{names}：没有仿射变换或坐标参考系说明位置。一个像元按 1 m 或 CRS 的一个单位处理，而模型以像元学习大小：如果堆栈位于地面上，请进行地理配准。</translation>
    </message>
    <message>
      <source>and {sharing} more</source>
      <translation>以及另外 {sharing} 个</translation>
    </message>
    <message>
      <source>and {names} more</source>
      <translation>以及另外 {names} 个</translation>
    </message>
    <message>
      <source>{split}: {pairs} patches, {width} x {height} pixels.</source>
      <translation>{split}：{pairs} 个图块，{width} x {height} 像元。</translation>
    </message>
    <message>
      <source>{name}: {members} patches, {width} x {height} pixels.</source>
      <translation>{name}：{members} 个图块，{width} x {height} 像元。</translation>
    </message>
    <message>
      <source>{method} on {name}, tiles of {tile} pixels.</source>
      <translation>{name} 的 {method}，瓦片 {tile} 像元。</translation>
    </message>
    <message>
      <source>Grad-CAM on the last encoder level</source>
      <translation>编码器最后一级的 Grad-CAM</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>积分梯度</translation>
    </message>
    <message>
      <source>Heat is where the last encoder level speaks for landslide because of the band: what the level loses without it. The cells of that level are coarse. Colours as in the paper: red where the network pays attention, blue where not.</source>
      <translation>热度表示编码器最后一级因该波段而支持滑坡之处，即没有它时该级所失去的。该级的单元较粗。颜色同论文：红色为网络关注之处，蓝色为不关注之处。</translation>
    </message>
    <message>
      <source>Heat is each band's share in the decision against one from the bands' means; red speaks for landslide, blue against. The total heat is the whole difference.</source>
      <translation>热度是各波段相对于由波段平均值得出的判断所占的份额；红色支持滑坡，蓝色反对。总热度即全部差异。</translation>
    </message>
    <message>
      <source>Heat is by how much the log-odds of landslide drop when the band is replaced by its mean; red speaks for landslide, blue against.</source>
      <translation>热度是用平均值替换该波段时滑坡对数几率的下降量；红色支持滑坡，蓝色反对。</translation>
    </message>
    <message>
      <source>When it calls landslide, the model {name} looks most at {listed}.</source>
      <translation>判为滑坡时，模型 {name} 最看重{listed}。</translation>
    </message>
    <message>
      <source>{named} and {named2}</source>
      <translation>{named}和{named2}</translation>
    </message>
    <message>
      <source>What does the model look at?</source>
      <translation>模型在看什么？</translation>
    </message>
    <message>
      <source>Heat map of each band</source>
      <translation>各波段的热图</translation>
    </message>
    <message>
      <source>The colours mean the same in all pictures, so that a band that hardly matters looks calm; below them the band in grey.</source>
      <translation>所有图中颜色含义相同，因此几乎不起作用的波段看上去平静；下方是灰度的波段。</translation>
    </message>
    <message>
      <source>A heat map shows what moves this network, not what causes landslides: bands that say nearly the same share their importance in ways that another training may change.</source>
      <translation>热图显示的是什么影响这个网络，而不是滑坡的成因：表达几乎相同内容的波段会分摊重要性，而另一次训练可能改变分摊方式。</translation>
    </message>
    <message>
      <source>From {detected_pixels} pixels called landslide among {valid_pixels}.</source>
      <translation>取自 {valid_pixels} 个有效像元中判为滑坡的 {detected_pixels} 个。</translation>
    </message>
    <message>
      <source>Nothing was called landslide here; the ranking is over all {valid_pixels} pixels.</source>
      <translation>此处没有判为滑坡的像元；排名针对全部 {valid_pixels} 个像元。</translation>
    </message>
    <message>
      <source>Share of each band in the heat on the pixels called landslide.</source>
      <translation>在判为滑坡的像元上，各波段占热度的份额。</translation>
    </message>
    <message>
      <source>All bands of a kind of sensor replaced at once: what no other kind makes up for.</source>
      <translation>同时替换同一类传感器的所有波段：其他类无法弥补的部分。</translation>
    </message>
    <message>
      <source>Share of each band in the heat</source>
      <translation>各波段占热度的份额</translation>
    </message>
    <message>
      <source>Heat map of {name}</source>
      <translation>{name} 的热图</translation>
    </message>
    <message>
      <source>Share of each kind of sensor</source>
      <translation>各类传感器的份额</translation>
    </message>
    <message>
      <source>The same, by kind of sensor.</source>
      <translation>同上，按传感器类别。</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>重要性排序</translation>
    </message>
    <message>
      <source>{name}: {bands} bands in the order {join}; tiles of {tile} pixels.</source>
      <translation>{name}：{bands} 个波段，顺序为 {join}；瓦片 {tile} 像元。</translation>
    </message>
    <message>
      <source>Written {target}: {told}.</source>
      <translation>已写出 {target}：{told}。</translation>
    </message>
    <message>
      <source>not compared, because onnxruntime is absent</source>
      <translation>未比较，因为缺少 onnxruntime</translation>
    </message>
    <message>
      <source>largest difference from PyTorch {difference}</source>
      <translation>与 PyTorch 的最大差异 {difference}</translation>
    </message>
    <message>
      <source>Band {name} has the same value everywhere in the sample, so it carries no information.</source>
      <translation>波段 {name} 在样本中处处相同，因此不含信息。</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matters most.</source>
      <translation>区分滑坡与其他，{ranked} 最重要。</translation>
    </message>
    <message>
      <source>To distinguish landslides from the rest, {ranked} matter most.</source>
      <translation>区分滑坡与其他，{ranked} 最重要。</translation>
    </message>
    <message>
      <source>{most} {strong} says largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} 在很大程度上重复其他因子（方差膨胀大于 10）。</translation>
    </message>
    <message>
      <source>{most} {strong} say largely what other factors say (variance inflation above 10).</source>
      <translation>{most} {strong} 在很大程度上重复其他因子（方差膨胀大于 10）。</translation>
    </message>
    <message>
      <source>{most} No factor repeats the others (every variance inflation factor is below 10).</source>
      <translation>{most} 没有因子重复其他因子（各方差膨胀因子均小于 10）。</translation>
    </message>
    <message>
      <source>{names} and {names2}</source>
      <translation>{names}和{names2}</translation>
    </message>
    <message>
      <source>Which factors matter?</source>
      <translation>哪些因子重要？</translation>
    </message>
    <message>
      <source>{stack}, labels {labels}</source>
      <translation>{stack}，标签 {labels}</translation>
    </message>
    <message>
      <source>From {landslide_samples} landslide pixels and {other_samples} others, drawn at random where the label is known and every band has a value.</source>
      <translation>取自 {landslide_samples} 个滑坡像元和 {other_samples} 个其他像元，在标签已知且所有波段有值之处随机抽取。</translation>
    </message>
    <message>
      <source>on squares of the map that it never saw</source>
      <translation>在它从未见过的方块上</translation>
    </message>
    <message>
      <source>on pixels that it never saw (the landslides lie too close together for entire squares)</source>
      <translation>在它从未见过的像元上（滑坡过于密集，无法取整块）</translation>
    </message>
    <message>
      <source>A random forest learned to distinguish landslide pixels from others; its AUC is {auc} {where}. Permutation importance is how much of this is lost when one factor is shuffled: near 0, the factor adds nothing that others do not say as well. Gini importance is how much the forest's splits use a factor; it favours factors with many different values, so trust it less.</source>
      <translation>随机森林学会区分滑坡像元与其他像元；其 AUC {where}为 {auc}。置换重要性是打乱一个因子时损失的部分：接近 0 时，该因子所提供的其他因子也能提供。基尼重要性是森林的分裂使用该因子的程度；它偏向取值多的因子，因此可信度较低。</translation>
    </message>
    <message>
      <source>The variance inflation factor (VIF) says how well all other factors combined predict this one: 1 not at all, above 10 (tolerance under 0.1) so well that it may be left out.</source>
      <translation>方差膨胀因子（VIF）表示其他所有因子合起来对该因子的预测程度：1 为完全不能，大于 10（容忍度低于 0.1）则好到可以略去它。</translation>
    </message>
    <message>
      <source>infinite: other factors determine it</source>
      <translation>无穷大：由其他因子决定</translation>
    </message>
    <message>
      <source>constant, has none</source>
      <translation>常数，无</translation>
    </message>
    <message>
      <source>Permutation importance: loss of AUC, with its spread over 5 shuffles.</source>
      <translation>置换重要性：AUC 的损失，及 5 次打乱的离散。</translation>
    </message>
    <message>
      <source>Gini importance; all factors add up to 1.</source>
      <translation>基尼重要性；所有因子合计为 1。</translation>
    </message>
    <message>
      <source>Angles enter as northness and eastness, categories as one column per class; such a factor's VIF is the generalised one (Fox &amp; Monette 1992) to the power 1 / columns, comparable with the others.</source>
      <translation>角度以北向和东向分量参与，类别以每类一列参与；这类因子的 VIF 为广义 VIF（Fox &amp; Monette 1992）的 1/列数次方，可与其他因子比较。</translation>
    </message>
    <message>
      <source>{categories}: categories have no correlation coefficient and are left out here.</source>
      <translation>{categories}：类别没有相关系数，此处略去。</translation>
    </message>
    <message>
      <source>An angle has no linear correlation (359 and 1 degree are neighbours): aspect enters as northness and eastness.</source>
      <translation>角度没有线性相关（359 度与 1 度相邻）：坡向以北向和东向分量参与。</translation>
    </message>
    <message>
      <source>Permutation importance by factor</source>
      <translation>各因子的置换重要性</translation>
    </message>
    <message>
      <source>Gini importance by factor</source>
      <translation>各因子的基尼重要性</translation>
    </message>
    <message>
      <source>kind of sensor</source>
      <translation>传感器类别</translation>
    </message>
    <message>
      <source>Pearson's correlation coefficients.</source>
      <translation>皮尔逊相关系数。</translation>
    </message>
    <message>
      <source>Pearson correlation of the factors</source>
      <translation>因子间的皮尔逊相关</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>重要性</translation>
    </message>
    <message>
      <source>Collinearity</source>
      <translation>共线性</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>相关性</translation>
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
      <translation>容忍度</translation>
    </message>
    <message>
      <source>Computed by {named} worker of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>由 {address} 的 Dask 集群的 {named} 个工作进程计算；各自的块数：{named2}。</translation>
    </message>
    <message>
      <source>Computed by {named} workers of the Dask cluster at {address}; blocks of each: {named2}.</source>
      <translation>由 {address} 的 Dask 集群的 {named} 个工作进程计算；各自的块数：{named2}。</translation>
    </message>
    <message>
      <source>Workers of the cluster compute on {others}, this computer on {here}: probabilities can differ in their last digits from those computed here.</source>
      <translation>集群的工作进程用 {others} 计算，本机用 {here}：概率的末位可能与本机计算的不同。</translation>
    </message>
    <message>
      <source>Tiles of up to {tile} x {tile2} pixels{why}, {how}.</source>
      <translation>最大 {tile} x {tile2} 像元的瓦片{why}，{how}。</translation>
    </message>
    <message>
      <source>The mean of {turns} views.</source>
      <translation>{turns} 种视图的平均。</translation>
    </message>
    <message>
      <source>blended over {overlap} pixels</source>
      <translation>在 {overlap} 像元上融合</translation>
    </message>
    <message>
      <source>joined without seam, with {overlap} pixels of context</source>
      <translation>无缝拼接，周围取 {overlap} 像元的上下文</translation>
    </message>
    <message>
      <source>(the network looks at the whole tile, so it keeps its training tile)</source>
      <translation>（网络观察整个瓦片，因此保持训练时的瓦片）</translation>
    </message>
    <message>
      <source>Computing in float32, because {precision_name} moves probabilities by {largest} here.</source>
      <translation>以 float32 计算，因为 {precision_name} 在此使概率变动 {largest}。</translation>
    </message>
    <message>
      <source>Out of memory on {name}: going on with batches of {batch_size}.</source>
      <translation>{name} 内存不足：改用批大小 {batch_size} 继续。</translation>
    </message>
    <message>
      <source>Computing in {name} from 1/{levels} of the resolution down, in float32 above; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>分辨率 1/{levels} 及以下以 {name} 计算，以上用 float32；抽样中概率与 float32 最多相差 {largest}。</translation>
    </message>
    <message>
      <source>Computing in {name}; probabilities differ from float32 by {largest} at most on samples.</source>
      <translation>以 {name} 计算；抽样中概率与 float32 最多相差 {largest}。</translation>
    </message>
    <message>
      <source>The pixels of {name} are {size} m wide, the model {name2} was trained on {pixel_size_m} m; expect poor results, or make a stack at the model's resolution.</source>
      <translation>{name} 的像元宽 {size} m，模型 {name2} 在 {pixel_size_m} m 上训练；预计结果较差，或按模型的分辨率制作堆栈。</translation>
    </message>
    <message>
      <source>The model {name} was trained for the rest of its own scene ({learnt_from}), not for {name2}; in other light it may do poorly. Train with USE_ON other_scenes for other dates and regions.</source>
      <translation>模型 {name} 是为其自身场景的其余部分（{learnt_from}）训练的，不是为 {name2}；在其他光照下可能效果较差。对其他日期和区域，请用 USE_ON other_scenes 训练。</translation>
    </message>
    <message>
      <source>Pixels without a value in {name}: {told}; {meaning}.</source>
      <translation>{name} 中没有值的像元：{told}；{meaning}。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Band {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} has no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: it counts as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>Bands {empty} of {name} have no value anywhere{inside}: they count as the mean in every pixel (MISSING fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.</source>
      <translation>{name} 的波段 {empty} 处处没有值{inside}：在每个像元取平均值（MISSING fill），地图只依据其他波段。请检查 nodata 值，或重新生成堆栈。</translation>
    </message>
    <message>
      <source>a missing band counts as its mean there (MISSING fill)</source>
      <translation>缺失的波段在那里按其均值计（MISSING fill）</translation>
    </message>
    <message>
      <source>the map is unknown where any of them is missing (MISSING exclude)</source>
      <translation>其中任一缺失处，地图为未知（MISSING exclude）</translation>
    </message>
    <message>
      <source>Uncertainty from {how}.</source>
      <translation>不确定性来自{how}。</translation>
    </message>
    <message>
      <source>{images}: {output_type} on {width} x {height} pixels, {crs}; {valid} % with values.</source>
      <translation>{images}：{output_type}，{width} x {height} 像元，{crs}；{valid} % 有值。</translation>
    </message>
    <message>
      <source>{name} declares its heights in '{declared}', which is no unit of length that is known; they are taken as metres.</source>
      <translation>{name} 的高程单位“{declared}”不是已知的长度单位；按米处理。</translation>
    </message>
    <message>
      <source>{name} has elevations in a unit of {unit} m; they are converted to metres.</source>
      <translation>{name} 的高程单位为 {unit} m；换算为米。</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the first is taken as elevation.</source>
      <translation>{name} 有 {count} 个波段；第一个作为高程。</translation>
    </message>
    <message>
      <source>The DEM's heights are above the geoid, radar geometry needs them above the ellipsoid: give GEOID_HEIGHT.</source>
      <translation>DEM 的高程相对于大地水准面，而雷达几何需要椭球高：请给出 GEOID_HEIGHT。</translation>
    </message>
    <message>
      <source>Unpacking {sum} MB of {name}.</source>
      <translation>正在解压 {name} 的 {sum} MB。</translation>
    </message>
    <message>
      <source>Split by blocks of {edge} pixels with a buffer of {buffer} pixels.</source>
      <translation>按 {edge} 像元的块划分，缓冲 {buffer} 像元。</translation>
    </message>
    <message>
      <source>Random split of {by_tile} tiles, as in the papers.</source>
      <translation>随机划分 {by_tile} 个瓦片，同论文。</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and scores on them are too good.</source>
      <translation>瓦片重叠，因此两部分共享像元，其成绩偏好。</translation>
    </message>
    <message>
      <source>Split by the given areas.</source>
      <translation>按给定区域划分。</translation>
    </message>
    <message>
      <source>{words} {count} training and {count2} validation tiles.</source>
      <translation>{words} 训练瓦片 {count} 个，验证瓦片 {count2} 个。</translation>
    </message>
    <message>
      <source>{processes} processes share each batch of {batch_size}.</source>
      <translation>{processes} 个进程分担每个大小为 {batch_size} 的批。</translation>
    </message>
    <message>
      <source>{processes} of {devices} graphics cards are used: a larger BATCH_SIZE ({min_samples}) would use all.</source>
      <translation>{devices} 块显卡中使用 {processes} 块：更大的 BATCH_SIZE（{min_samples}）可全部使用。</translation>
    </message>
    <message>
      <source>Member {member} of {members}.</source>
      <translation>成员 {member}/{members}。</translation>
    </message>
    <message>
      <source>Member {member} of {members} is there already.</source>
      <translation>成员 {member}/{members} 已存在。</translation>
    </message>
    <message>
      <source>Stopped by the user: {finished} of {members} members are finished; those not begun are left out.</source>
      <translation>被用户停止：{members} 个成员中完成 {finished} 个；未开始的略去。</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is kept.</source>
      <translation>成员 {member} 正在训练，已过第 {epochs} 轮：含它时验证 {monitor} 为 {with_value}，不含时为 {without_value}，因此保留。</translation>
    </message>
    <message>
      <source>Member {member} was in work, after epoch {epochs}: with it the validation {monitor} is {with_value}, without it {without_value}, so it is left out.</source>
      <translation>成员 {member} 正在训练，已过第 {epochs} 轮：含它时验证 {monitor} 为 {with_value}，不含时为 {without_value}，因此略去。</translation>
    </message>
    <message>
      <source>Resuming after epoch {epoch} of {last_epoch} (checkpoint {checkpoint}).</source>
      <translation>从 {last_epoch} 轮中的第 {epoch} 轮之后继续（检查点 {checkpoint}）。</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}, validation loss {loss}, AUC {found}, F1 {found2} at {threshold}</source>
      <translation>第 {epoch}/{last_epoch} 轮：损失 {training_loss}，验证损失 {loss}，AUC {found}，阈值 {threshold} 时 F1 {found2}</translation>
    </message>
    <message>
      <source>No better {monitor} for {waited} epochs: training ends early after epoch {epoch}.</source>
      <translation>{monitor} 已 {waited} 轮没有提高：训练在第 {epoch} 轮后提前结束。</translation>
    </message>
    <message>
      <source>Stopped by the user after epoch {epoch}.</source>
      <translation>用户在第 {epoch} 轮后停止。</translation>
    </message>
    <message>
      <source>There is no checkpoint {checkpoint}; training starts from the beginning.</source>
      <translation>没有检查点 {checkpoint}；训练从头开始。</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{last_epoch}: loss {training_loss}</source>
      <translation>第 {epoch}/{last_epoch} 轮：损失 {training_loss}</translation>
    </message>
    <message>
      <source>; the best epoch, {best_epoch}, is kept</source>
      <translation>；保留最佳轮次 {best_epoch}</translation>
    </message>
    <message>
      <source>Trained by the Dask cluster at {scheduler}; members of each worker: {told}.</source>
      <translation>由 {scheduler} 的 Dask 集群训练；各工作进程的成员：{told}。</translation>
    </message>
    <message>
      <source>Trained for the rest of the same scene: brightness and the side of the shadows count as they are there (USE_ON rest_of_scene). For other dates or regions, train with USE_ON other_scenes.</source>
      <translation>为同一场景的其余部分训练：亮度和阴影的方向按其所在之处计（USE_ON rest_of_scene）。对其他日期或区域，请用 USE_ON other_scenes 训练。</translation>
    </message>
    <message>
      <source>Trained for other scenes too: samples vary in brightness and in all directions (USE_ON other_scenes). For the rest of one partly mapped scene, USE_ON rest_of_scene is better.</source>
      <translation>也为其他场景训练：样本的亮度和方向都有变化（USE_ON other_scenes）。对部分制图场景的其余部分，USE_ON rest_of_scene 更好。</translation>
    </message>
    <message>
      <source>{split} Training on {pixels} known pixels ({pixels2} landslide), validating on {pixels3} ({pixels4} landslide).</source>
      <translation>{split} 在 {pixels} 个已知像元（滑坡 {pixels2}）上训练，在 {pixels3} 个（滑坡 {pixels4}）上验证。</translation>
    </message>
    <message>
      <source>Random split of {chosen} tiles.</source>
      <translation>随机划分 {chosen} 个瓦片。</translation>
    </message>
    <message>
      <source>There is no VALIDATION_AREA, so blocks inside the training area validate.</source>
      <translation>没有 VALIDATION_AREA，因此用训练区域内的块验证。</translation>
    </message>
    <message>
      <source>Random split of squares of {edge} pixels, without a buffer.</source>
      <translation>随机划分 {edge} 像元的方块，无缓冲。</translation>
    </message>
    <message>
      <source>The tiles overlap, so both parts share pixels and the validation scores are too good.</source>
      <translation>瓦片重叠，因此两部分共享像元，验证成绩偏好。</translation>
    </message>
    <message>
      <source>{scenes} label rasters</source>
      <translation>{scenes} 个标签栅格</translation>
    </message>
    <message>
      <source>Training again for {length}, now on all {pixels} known pixels ({pixels2} landslide).</source>
      <translation>重新训练 {length}，这次用全部 {pixels} 个已知像元（滑坡 {pixels2}）。</translation>
    </message>
    <message>
      <source>The network before training again is kept.</source>
      <translation>保留重新训练之前的网络。</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 轮</translation>
    </message>
    <message>
      <source>{epochs} epochs</source>
      <translation>{epochs} 轮</translation>
    </message>
    <message>
      <source>Probabilities calibrated on the validation part: temperature {temperature}, bias {bias}; expected calibration error {expected_calibration_error} before, {expected_calibration_error2} after. The threshold {threshold} becomes {calibrated_threshold}, at which the map is the same.</source>
      <translation>在验证部分校准概率：温度 {temperature}，偏置 {bias}；期望校准误差之前 {expected_calibration_error}，之后 {expected_calibration_error2}。阈值 {threshold} 变为 {calibrated_threshold}，此时地图不变。</translation>
    </message>
    <message>
      <source>{architecture} trained on {scenes} scene(s), preset {preset}.</source>
      <translation>{architecture}，在 {scenes} 个场景上训练，预设 {preset}。</translation>
    </message>
    <message>
      <source>validation part</source>
      <translation>验证部分</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>平均 IoU</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>area under the ROC curve</source>
      <translation>ROC 曲线下面积</translation>
    </message>
    <message>
      <source>average precision</source>
      <translation>平均精确率</translation>
    </message>
    <message>
      <source>finds {recall} of 100 landslide pixels; of 100 pixels that it classifies as landslide, {precision} are.</source>
      <translation>在 100 个滑坡像元中检出 {recall} 个；判为滑坡的 100 个像元中有 {precision} 个确实是。</translation>
    </message>
    <message>
      <source>On the validation part, which it was not trained on, this model {found} The epoch and the threshold were chosen on this part, so expect somewhat less elsewhere.</source>
      <translation>在未参与训练的验证部分，该模型{found} 轮次和阈值是在该部分选取的，因此在别处应预期略低。</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>{name} 的训练</translation>
    </message>
    <message>
      <source>Best epoch {training} of {training2}, {training3} minutes on {training4} in {training5}. {training6}</source>
      <translation>最佳轮次 {training}/{training2}，在 {training4} 上 {training3} 分钟，{training5}。{training6}</translation>
    </message>
    <message>
      <source>Everything needed to repeat this training</source>
      <translation>重复本次训练所需的一切</translation>
    </message>
    <message>
      <source>At the threshold {threshold} this model classifies nothing as landslide on the validation part.</source>
      <translation>阈值为 {threshold} 时，该模型在验证部分没有判出任何滑坡。</translation>
    </message>
    <message>
      <source>Before it was trained again on all labels, this model was judged on the validation part, which it had not been trained on: there it {found} The epoch and the threshold were chosen on this part. Only labels that it has never seen can show what the model achieves now.</source>
      <translation>在用全部标签重新训练之前，该模型在未参与训练的验证部分评价：在那里{found} 轮次和阈值是在该部分选取的。只有它从未见过的标签才能表明模型现在的水平。</translation>
    </message>
    <message>
      <source>The circle is the best epoch: its weights are in the model or, where it was trained again, it sets for how long.</source>
      <translation>圆圈为最佳轮次：其权重在模型中；若重新训练，则由它决定训练多久。</translation>
    </message>
    <message>
      <source>Accuracy on the validation part</source>
      <translation>验证部分上的精度</translation>
    </message>
    <message>
      <source>Maps hold sigmoid(logit / temperature + bias). Both numbers were fitted to the validation part, which is the part shown here; the order of the pixels, and so F1, AUC and the map at the threshold, stay the same. Elsewhere the error is larger, above all where landslides are rarer or more frequent than here: the accuracy report of a map shows it there.</source>
      <translation>地图的值为 sigmoid(logit / 温度 + 偏置)。两个数拟合于验证部分，即此处所示部分；像元的次序不变，因此 F1、AUC 和该阈值下的地图都不变。在别处误差更大，尤其在滑坡比这里更少或更多之处：地图的精度报告会在那里显示。</translation>
    </message>
    <message>
      <source>Validation map</source>
      <translation>验证图</translation>
    </message>
    <message>
      <source>The validated pieces richest in landslides, from left to right: input, labels, probability, errors.</source>
      <translation>验证部分中滑坡最多的几块，从左到右：输入、标签、概率、误差。</translation>
    </message>
    <message>
      <source>Then trained again from the start to epoch {again}, on the validation part too, {again2} known pixels in all. That network is the model. Nothing is left to judge it on, so every score and picture below is of the network before that.</source>
      <translation>然后从头重新训练到第 {again} 轮，也用验证部分，共 {again2} 个已知像元。该网络即为模型。已没有可用来评价它的数据，因此下面的每个成绩和图都属于此前的网络。</translation>
    </message>
    <message>
      <source>On the validation part</source>
      <translation>在验证部分上</translation>
    </message>
    <message>
      <source>Learning rate (thousandths)</source>
      <translation>学习率（千分之一）</translation>
    </message>
    <message>
      <source>Precision and recall; the circle is the model's threshold.</source>
      <translation>精确率与召回率；圆圈为模型的阈值。</translation>
    </message>
    <message>
      <source>expected calibration error before</source>
      <translation>校准前的期望校准误差</translation>
    </message>
    <message>
      <source>expected calibration error after</source>
      <translation>校准后的期望校准误差</translation>
    </message>
    <message>
      <source>temperature of the logits</source>
      <translation>logit 的温度</translation>
    </message>
    <message>
      <source>bias of the logits</source>
      <translation>logit 的偏置</translation>
    </message>
    <message>
      <source>threshold before</source>
      <translation>校准前的阈值</translation>
    </message>
    <message>
      <source>threshold after</source>
      <translation>校准后的阈值</translation>
    </message>
    <message>
      <source>Reliability diagram, ten bins of probability.</source>
      <translation>可靠性图，概率分为十组。</translation>
    </message>
    <message>
      <source>epoch {best_epoch}</source>
      <translation>第 {best_epoch} 轮</translation>
    </message>
    <message>
      <source>Values above {limit} are not drawn.</source>
      <translation>大于 {limit} 的值未绘出。</translation>
    </message>
    <message>
      <source>training part</source>
      <translation>训练部分</translation>
    </message>
    <message>
      <source>F1 at its best threshold</source>
      <translation>最佳阈值时的 F1</translation>
    </message>
    <message>
      <source>landslide in the labels</source>
      <translation>标签中的滑坡</translation>
    </message>
    <message>
      <source>no landslide in the labels</source>
      <translation>标签中非滑坡</translation>
    </message>
    <message>
      <source>Errors in {name}</source>
      <translation>{name} 中的误差</translation>
    </message>
    <message>
      <source>Probability in {name}</source>
      <translation>{name} 中的概率</translation>
    </message>
    <message>
      <source>probability {value}</source>
      <translation>概率 {value}</translation>
    </message>
    <message>
      <source>training mean</source>
      <translation>训练平均值</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>the network's own</source>
      <translation>网络自身的</translation>
    </message>
    <message>
      <source>calibrated, as in the maps</source>
      <translation>已校准，同地图</translation>
    </message>
    <message>
      <source>not in the validation part</source>
      <translation>不在验证部分</translation>
    </message>
    <message>
      <source>Sample {number}: input, labels, probability, errors</source>
      <translation>样例 {number}：输入、标签、概率、误差</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>样例</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>校准</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>{architecture} for {bands} bands, {parameters} parameters.</source>
      <translation>{architecture}，{bands} 个波段，{parameters} 个参数。</translation>
    </message>
    <message>
      <source>The scenes' pixels measure {sizes} to {sizes2} m; resample them to one size for a better model.</source>
      <translation>各场景的像元为 {sizes} 至 {sizes2} m；重采样为同一大小可得更好的模型。</translation>
    </message>
    <message>
      <source>WIDTH {width}: the choice for this device.</source>
      <translation>WIDTH {width}：为此设备所选。</translation>
    </message>
    <message>
      <source>Warning: {text}</source>
      <translation>警告：{text}</translation>
    </message>
    <message>
      <source>Making the environment {folder} with {program}.</source>
      <translation>正在用 {program} 创建环境 {folder}。</translation>
    </message>
    <message>
      <source>It could not: {problem}</source>
      <translation>未能成功：{problem}</translation>
    </message>
    <message>
      <source>The engine in {folder} is already set up and works.</source>
      <translation>{folder} 中的计算引擎已安装且可用。</translation>
    </message>
    <message>
      <source>The environment in {folder} is damaged and is being made again. {error}</source>
      <translation>{folder} 中的环境已损坏，正在重新创建。{error}</translation>
    </message>
    <message>
      <source>Prefixes: post_ and pre_ before the names of the bands, so that one stack holds both dates.</source>
      <translation>前缀：在波段名前加 post_ 和 pre_，使一个堆栈容纳两个日期。</translation>
    </message>
    <message>
      <source>a pixel that lacks a band is left out and stays unknown</source>
      <translation>缺少波段的像元被略去，保持未知</translation>
    </message>
    <message>
      <source>a missing band counts as its mean; only a pixel without any band stays unknown</source>
      <translation>缺失的波段取其平均值；只有没有任何波段的像元保持未知</translation>
    </message>
    <message>
      <source>Pixel: {resolution} m, as fine as the post-event image.</source>
      <translation>像元：{resolution} m，与事件后影像一样细。</translation>
    </message>
    <message>
      <source>Extent: where the post-event image and the DEM overlap, {right} by {top} km. Where other inputs do not cover it (a cloud, the edge of a swath), they are missing.</source>
      <translation>范围：事件后影像与 DEM 重叠处，{right} x {top} km。其他输入未覆盖之处（云、条带边缘）为缺失。</translation>
    </message>
    <message>
      <source>Radar values: {scale}, because {known_by} ({path}).</source>
      <translation>雷达数值：{scale}，依据{known_by}（{path}）。</translation>
    </message>
    <message>
      <source>CRS: that of the post-event image ({reference}), because it is metric.</source>
      <translation>CRS：事件后影像的 CRS（{reference}），因为其单位为米。</translation>
    </message>
    <message>
      <source>CRS: {zone}, the UTM zone around the middle of the post-event image.</source>
      <translation>CRS：{zone}，事件后影像中心所在的 UTM 带。</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>本计算机</translation>
    </message>
    <message>
      <source>Missing values: {missing_words}.</source>
      <translation>缺失值：{missing_words}。</translation>
    </message>
    <message>
      <source>Threshold: {threshold}, the one with the best F1 on the part set aside.</source>
      <translation>阈值：{threshold}，在留出部分上 F1 最佳者。</translation>
    </message>
    <message>
      <source>Network: {network}, {width} of its published width, trained on {device}.</source>
      <translation>网络：{network}，为论文所用宽度的 {width}，在 {device} 上训练。</translation>
    </message>
    <message>
      <source>Network: {network}, trained on {device}.</source>
      <translation>网络：{network}，在 {device} 上训练。</translation>
    </message>
    <message>
      <source>post-event image</source>
      <translation>事件后影像</translation>
    </message>
    <message>
      <source>{get} The error map judges where the network was not trained.</source>
      <translation>{get} 误差图在网络未训练之处评价。</translation>
    </message>
    <message>
      <source>one network, 20 epochs</source>
      <translation>一个网络，20 轮</translation>
    </message>
    <message>
      <source>one network, as many epochs as the preset has</source>
      <translation>一个网络，轮数同预设</translation>
    </message>
    <message>
      <source>three networks as an ensemble, and every detection in eight flipped and rotated views</source>
      <translation>三个网络的集成，每次检测用八种翻转和旋转的视图</translation>
    </message>
    <message>
      <source>scale bar</source>
      <translation>比例尺</translation>
    </message>
    <message>
      <source>What was chosen, and why</source>
      <translation>所作的选择及理由</translation>
    </message>
    <message>
      <source>The steps, to repeat one by one</source>
      <translation>各步骤，以便逐一重复</translation>
    </message>
    <message>
      <source>Cautions</source>
      <translation>注意事项</translation>
    </message>
    <message>
      <source>Effort: {words}. A fifth of the area, in whole blocks, is set aside: the error map judges there. The model is not trained again on these blocks at the end (REFIT), because then nothing would be left to judge it on.</source>
      <translation>投入程度：{words}。区域的五分之一按整块留出：误差图在那里评价。最后不在这些块上重新训练模型（REFIT），否则将没有可供评价的数据。</translation>
    </message>
    <message>
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <source>Several dates: the change against the median of all dates before the event, and its z-score.</source>
      <translation>多个日期：相对于事件前所有日期中位数的变化及其 z 分数。</translation>
    </message>
    <message>
      <source>SAR factors</source>
      <translation>SAR 因子</translation>
    </message>
    <message>
      <source>Lee filter, 5 x 5.</source>
      <translation>Lee 滤波，5 x 5。</translation>
    </message>
    <message>
      <source>Geology factors</source>
      <translation>地质因子</translation>
    </message>
    <message>
      <source>No mapped area was given, so whatever is not a landslide in the inventory counts as ground.</source>
      <translation>没有给出已制图区域，因此编目中非滑坡之处都视为无滑坡的地面。</translation>
    </message>
    <message>
      <source>Extent to detect in</source>
      <translation>检测范围</translation>
    </message>
    <message>
      <source>Error map</source>
      <translation>误差图</translation>
    </message>
    <message>
      <source>Judged at the model's own threshold, only where the model was not trained.</source>
      <translation>按模型自身的阈值评价，且只在模型未训练之处。</translation>
    </message>
    <message>
      <source>Optical factors, pre-event</source>
      <translation>光学因子，事件前</translation>
    </message>
    <message>
      <source>Optical factors, post-event</source>
      <translation>光学因子，事件后</translation>
    </message>
    <message>
      <source>Clouds and their shadows are masked by the product's own classification.</source>
      <translation>云及其阴影按产品自带的分类掩膜。</translation>
    </message>
    <message>
      <source>Plain bands do not tell clouds, so none are masked: what was found under one is false.</source>
      <translation>普通波段不能说明云，因此不作掩膜：云下检出的都是错误的。</translation>
    </message>
    <message>
      <source>Both papers' terrain factors, and those that the model needs.</source>
      <translation>两篇论文的地形因子，以及模型所需的因子。</translation>
    </message>
    <message>
      <source>Both papers' terrain factors.</source>
      <translation>两篇论文的地形因子。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Detection</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygons have no {field}; unknown there.</source>
      <translation>{name}：{without_class} 个多边形没有 {field}；该处未知。</translation>
    </message>
    <message>
      <source>{name}: {without_class} polygon has no {field}; unknown there.</source>
      <translation>{name}：{without_class} 个多边形没有 {field}；该处未知。</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} features that are a point or a line left out; only outlines have an area.</source>
      <translation>{name}：已略去 {points_and_lines} 个点或线要素；只有轮廓才有面积。</translation>
    </message>
    <message>
      <source>{name}: {points_and_lines} feature that is a point or a line left out; only outlines have an area.</source>
      <translation>{name}：已略去 {points_and_lines} 个点或线要素；只有轮廓才有面积。</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygons were repaired.</source>
      <translation>{name}：已修复 {repaired} 个无效多边形。</translation>
    </message>
    <message>
      <source>{name}: {repaired} invalid polygon was repaired.</source>
      <translation>{name}：已修复 {repaired} 个无效多边形。</translation>
    </message>
    <message>
      <source>{name}: {empty} features without any polygon left out.</source>
      <translation>{name}：略去 {empty} 个没有多边形的要素。</translation>
    </message>
    <message>
      <source>{name}: {empty} feature without any polygon left out.</source>
      <translation>{name}：略去 {empty} 个没有多边形的要素。</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>FCADenseNet（Remote Sensing 2024, 16, 992），在一个场景西部 60 % 上训练：北海道厚真，2018-09-06 北海道胆振东部地震之后（Sentinel-2 蓝、绿、红，前后两期，及 AW3D30 地形）。其他地点、季节和诱因看上去不同：供微调的起点（START_FROM）。</translation>
    </message>
    <message>
      <source>the eastern 40 % of the Atsuma scene inside the inventory's mapped area, not seen in training or validation</source>
      <translation>厚真场景东部 40 %（编目的已制图区域内），训练和验证中均未见过</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake (Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look different: a starter to fine-tune (START_FROM).</source>
      <translation>多输入注意力 U-Net（Chen et al. 2023），在一个场景西部 60 % 上训练：北海道厚真，2018-09-06 北海道胆振东部地震之后（Sentinel-2 蓝、绿、红，前后两期，及 AW3D30 地形）。其他地点、季节和诱因看上去不同：供微调的起点（START_FROM）。</translation>
    </message>
    <message>
      <source>FCADenseNet (Remote Sensing 2024, 16, 992), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>FCADenseNet（Remote Sensing 2024, 16, 992），在三个含所有传感器的模拟山谷上训练（“生成示例场景”的种子 11、12、13）。它从未见过真实的地球：供微调的起点（START_FROM），不能用于制图。</translation>
    </message>
    <message>
      <source>a fourth simulated valley (seed 14) that training never saw; it says nothing about the real Earth</source>
      <translation>训练中从未见过的第四个模拟山谷（种子 14）；不能说明真实的地球</translation>
    </message>
    <message>
      <source>Multi-input attention U-Net (Chen et al. 2023), trained on three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never seen the real Earth: a starter to fine-tune (START_FROM), no model to map with.</source>
      <translation>多输入注意力 U-Net（Chen et al. 2023），在三个含所有传感器的模拟山谷上训练（“生成示例场景”的种子 11、12、13）。它从未见过真实的地球：供微调的起点（START_FROM），不能用于制图。</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Could not write {names}: {value}. Free some space or choose another folder.</source>
      <translation>无法写出 {names}：{value}。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{names} was not written: {error}. Check that the inputs can be read. Free some space or choose another folder.</source>
      <translation>{names} 未写出：{error}。请检查输入能否读取。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{named} could not be used ({value}), so {names} was not written. Check that the file is there, readable, and not held open by another program.</source>
      <translation>无法使用 {named}（{value}），因此未写出 {names}。请检查文件是否存在、可读，且未被其他程序占用。</translation>
    </message>
    <message>
      <source>The folder {parent} of the output {name} does not exist. Create it, or choose another folder.</source>
      <translation>输出 {name} 的文件夹 {parent} 不存在。请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {parent} is not writable, so {name} cannot be saved. Choose another folder.</source>
      <translation>文件夹 {parent} 不可写，因此无法保存 {name}。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{target} is a file, not a folder. Choose another folder.</source>
      <translation>{target} 是文件而非文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is overwritten.</source>
      <translation>文件夹 {target} 含有其他文件。请选择空文件夹或新名称；您的文件不会被覆盖。</translation>
    </message>
    <message>
      <source>{target} could not be put in its place ({strerror}): a program holds it open, such as QGIS with the older file as a layer, or a virus scanner. Close it there and run again, or choose another name.</source>
      <translation>{target} 无法就位（{strerror}）：有程序占用它，例如 QGIS 将旧文件作为图层，或杀毒软件。请在那里关闭后重新运行，或选择其他名称。</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the bands {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>堆栈 {layer} 缺少模型所需的波段 {missing}。现有：{present}。请用“堆叠图层”补上，或选择适用于这些波段的模型。</translation>
    </message>
    <message>
      <source>The stack {layer} lacks the band {missing} that the model needs. It has: {present}. Add what is missing with 'Stack layers', or choose a model for these bands.</source>
      <translation>堆栈 {layer} 缺少模型所需的波段 {missing}。现有：{present}。请用“堆叠图层”补上，或选择适用于这些波段的模型。</translation>
    </message>
    <message>
      <source>A band has no name. Give every band a description.</source>
      <translation>有一个波段没有名称。请给每个波段添加描述。</translation>
    </message>
    <message>
      <source>Band {name}: role {role} is not known. Use one of {roles}.</source>
      <translation>波段 {name}：角色 {role} 未知。请使用 {roles} 之一。</translation>
    </message>
    <message>
      <source>Band {name}: kind {kind} is not known. Use one of {kinds}.</source>
      <translation>波段 {name}：类型 {kind} 未知。请使用 {kinds} 之一。</translation>
    </message>
    <message>
      <source>Two bands are called {called}: one in {other}, one in {layer}. Rename one (band description), or make it with a prefix such as pre_.</source>
      <translation>有两个波段都叫 {called}：分别在 {other} 和 {layer}。请将其中一个改名（波段描述），或加上 pre_ 之类的前缀重新生成。</translation>
    </message>
    <message>
      <source>A band entry is not valid ({error}). The model file is damaged or was made by another program.</source>
      <translation>波段条目无效（{error}）。模型文件已损坏，或由其他程序生成。</translation>
    </message>
    <message>
      <source>{other} and {name}, which mean the same</source>
      <translation>{other} 和 {name}（含义相同）</translation>
    </message>
    <message>
      <source>The model {name} has the impossible calibration {name2} {value}. Train it again, or use another copy.</source>
      <translation>模型 {name} 的校准 {name2} {value} 不可能。请重新训练，或使用其他副本。</translation>
    </message>
    <message>
      <source>The graphics card ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or DEVICE cpu.</source>
      <translation>显存不足。请减小 BATCH_SIZE、TILE_SIZE 或 WIDTH，或使用 DEVICE cpu。</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or close other programs.</source>
      <translation>内存不足。请减小 BATCH_SIZE、TILE_SIZE 或 WIDTH，或关闭其他程序。</translation>
    </message>
    <message>
      <source>A library of the engine failed without saying why, as happens when the memory is full. Close other programs or use a smaller BATCH_SIZE, TILE_SIZE or WIDTH; where there is room enough, run 'Set up the engine' again.</source>
      <translation>计算引擎的一个库失败而未说明原因，内存已满时会这样。请关闭其他程序，或减小 BATCH_SIZE、TILE_SIZE 或 WIDTH；如果空间足够，请重新运行“安装计算引擎”。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space, or choose another folder for the outputs.</source>
      <translation>磁盘已满。请腾出空间，或为输出选择其他文件夹。</translation>
    </message>
    <message>
      <source>Windows could not load a library of PyTorch. Install the Microsoft Visual C++ Redistributable (x64) from Microsoft and start QGIS again.</source>
      <translation>Windows 无法加载 PyTorch 的库。请安装微软的 Visual C++ 可再发行组件（x64），然后重新启动 QGIS。</translation>
    </message>
    <message>
      <source>A package of the engine is missing or damaged. Run 'Set up the engine' again; it repairs the environment.</source>
      <translation>计算引擎的一个软件包缺失或损坏。请重新运行“安装计算引擎”；它会修复环境。</translation>
    </message>
    <message>
      <source>The graphics card could not do the work. Update its driver, or use DEVICE cpu.</source>
      <translation>显卡无法完成计算。请更新驱动程序，或使用 DEVICE cpu。</translation>
    </message>
    <message>
      <source>met an error that it does not foresee</source>
      <translation>遇到了未预料的错误</translation>
    </message>
    <message>
      <source>{what} {unforeseen} ({said}). Check the inputs.</source>
      <translation>{what}{unforeseen}（{said}）。请检查输入。</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please send the report {path} to {issues}.</source>
      <translation>{sentence} 如果输入无误，请将报告 {path} 发送到 {issues}。</translation>
    </message>
    <message>
      <source>Landslide Mapper: {what}</source>
      <translation>Landslide Mapper：{what}</translation>
    </message>
    <message>
      <source>landslide_mapper {version}</source>
      <translation>landslide_mapper {version}</translation>
    </message>
    <message>
      <source>Python {split} on {platform}</source>
      <translation>Python {split}，{platform}</translation>
    </message>
    <message>
      <source>{sentence} If they are right, please tell us at {issues}; no report could be written ({reason}).</source>
      <translation>{sentence} 如果输入无误，请告诉我们：{issues}；未能写出报告（{reason}）。</translation>
    </message>
    <message>
      <source>{name} has {size} MB, and no metadata of a product has more than {max_xml_bytes} MB. Download the product again, from its publisher.</source>
      <translation>{name} 有 {size} MB，而产品的元数据不会超过 {max_xml_bytes} MB。请从发布者处重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} declares entities or is not in UTF-8, as no metadata of a product are. Download the product again, from its publisher.</source>
      <translation>{name} 声明了实体或不是 UTF-8，产品的元数据不会如此。请从发布者处重新下载该产品。</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. {cure}</source>
      <translation>{path}：{what}为 {said}，本版本读取 {known}。{cure}</translation>
    </message>
    <message>
      <source>{path}: the {what} has {said}, this version reads {known}. Update the plugin.</source>
      <translation>{path}：{what}为 {said}，本版本读取 {known}。请更新插件。</translation>
    </message>
    <message>
      <source>no format</source>
      <translation>无格式</translation>
    </message>
    <message>
      <source>format {found}</source>
      <translation>格式 {found}</translation>
    </message>
    <message>
      <source>{path}: task {task} is not known. Use one of {tasks}.</source>
      <translation>{path}：任务 {task} 未知。请使用 {tasks} 之一。</translation>
    </message>
    <message>
      <source>{path} is not a job file ({error}). A job is JSON with 'task' and 'parameters'.</source>
      <translation>{path} 不是作业文件（{error}）。作业是含“task”和“parameters”的 JSON。</translation>
    </message>
    <message>
      <source>{layer}: the verdict '{value}' is not known. Write {verdicts} or {verdicts2} (in English, whatever the language of QGIS), or leave the field empty where nobody has looked.</source>
      <translation>{layer}：判定“{value}”未知。请写 {verdicts} 或 {verdicts2}（无论 QGIS 是何语言，均用英文），或在无人查看处留空。</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt. {advice}</source>
      <translation>模型文件 {path} 的文件头已损坏。{advice}</translation>
    </message>
    <message>
      <source>{path} is a safetensors file, but not a Landslide Mapper model: it has no '{card_key}' card.</source>
      <translation>{path} 是 safetensors 文件，但不是 Landslide Mapper 的模型：没有“{card_key}”卡片。</translation>
    </message>
    <message>
      <source>{path}: architecture {architecture} is not known. This version has: {architectures}.</source>
      <translation>{path}：架构 {architecture} 未知。本版本有：{architectures}。</translation>
    </message>
    <message>
      <source>{path}: the model names no band, so it cannot be used.</source>
      <translation>{path}：模型没有列出波段，因此不能使用。</translation>
    </message>
    <message>
      <source>{path}: the threshold {threshold} is not between 0 and 1.</source>
      <translation>{path}：阈值 {threshold} 不在 0 与 1 之间。</translation>
    </message>
    <message>
      <source>{path}: missing {missing} is not known. This version has: {missing_rules}.</source>
      <translation>{path}：missing {missing} 未知。本版本有：{missing_rules}。</translation>
    </message>
    <message>
      <source>{path}: tile size {tile_size} or pixel size {pixel_size_m} m is impossible.</source>
      <translation>{path}：瓦片大小 {tile_size} 或像元大小 {pixel_size_m} m 不可能。</translation>
    </message>
    <message>
      <source>The model file {path} cannot be read: {value}. {advice}</source>
      <translation>无法读取模型文件 {path}：{value}。{advice}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid: {error}</source>
      <translation>模型文件 {path} 的卡片无效：{error}</translation>
    </message>
    <message>
      <source>The card of the model file {path} is not valid ({error}). The file is damaged, or another program made it.</source>
      <translation>模型文件 {path} 的卡片无效（{error}）。文件已损坏，或由其他程序生成。</translation>
    </message>
    <message>
      <source>The model file {path} is truncated: tensor {name} is not all there. Copy or download it again.</source>
      <translation>模型文件 {path} 不完整：张量 {name} 不全。请重新复制或下载。</translation>
    </message>
    <message>
      <source>{path} is not a model file, or it is truncated. {advice}</source>
      <translation>{path} 不是模型文件，或不完整。{advice}</translation>
    </message>
    <message>
      <source>The header of the model file {path} is corrupt (tensor {name}). Use another copy of the file.</source>
      <translation>模型文件 {path} 的文件头已损坏（张量 {name}）。请使用该文件的其他副本。</translation>
    </message>
    <message>
      <source>{path} is a pickle or zip archive (an old PyTorch file), which can run code when opened. {advice}</source>
      <translation>{path} 是 pickle 或 zip 归档（旧的 PyTorch 文件），打开时可能运行代码。{advice}</translation>
    </message>
    <message>
      <source>Choose a .safetensors model made by 'Train a model', or a model of the zoo.</source>
      <translation>请选择由“训练模型”生成的 .safetensors 模型，或模型库中的模型。</translation>
    </message>
    <message>
      <source>There is no model file {name_or_path}, and the zoo has no model of that name. It has: {names}.</source>
      <translation>没有模型文件 {name_or_path}，模型库中也没有该名称的模型。现有：{names}。</translation>
    </message>
    <message>
      <source>Band {name} of the stack {stack} is in radians, and angles are needed in degrees. Run it through 'Stack layers', which converts it.</source>
      <translation>堆栈 {stack} 的波段 {name} 为弧度，而需要以度为单位的角度。请通过“堆叠图层”处理，它会换算。</translation>
    </message>
    <message>
      <source>{path} is a whole drive. Choose a folder on it, or give the output a name.</source>
      <translation>{path} 是整个驱动器。请选择其中的文件夹，或给输出命名。</translation>
    </message>
    <message>
      <source>The output cannot be called {name}: Windows keeps that name for a device. Choose another.</source>
      <translation>输出不能叫 {name}：Windows 将该名称留给设备。请选择其他名称。</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a dot, which Windows drops. Choose another name.</source>
      <translation>输出的名称 {name} 以句点结尾，Windows 会将其去掉。请选择其他名称。</translation>
    </message>
    <message>
      <source>The output's name {name} ends with a space, which Windows drops. Choose another name.</source>
      <translation>输出的名称 {name} 以空格结尾，Windows 会将其去掉。请选择其他名称。</translation>
    </message>
    <message>
      <source>The output's name {name} holds {found}, which Windows forbids. Choose another name.</source>
      <translation>输出的名称 {name} 含有 Windows 禁止的 {found}。请选择其他名称。</translation>
    </message>
    <message>
      <source>The path of the output {path} is too long: it has {path2} characters, and temporary files beside it {temporary} more. Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>输出的路径 {path} 太长：有 {path2} 个字符，旁边的临时文件还要多 {temporary} 个。请选择较短的名称，或更靠近驱动器的文件夹。</translation>
    </message>
    <message>
      <source>Two outputs have the same file ({seen} and {path}). Give each its own name.</source>
      <translation>两个输出使用同一文件（{seen} 和 {path}）。请分别命名。</translation>
    </message>
    <message>
      <source>The label raster {labels_path} is not on the grid of the prediction {prediction_path} ({labels} against {prediction}). Make the labels with 'Landslide labels' on the stack that was mapped, or give the inventory's polygons as INVENTORY instead.</source>
      <translation>标签栅格 {labels_path} 不在预测 {prediction_path} 的格网上（{labels} 与 {prediction}）。请用“滑坡标签”在制图所用的堆栈上生成标签，或改为将编目的多边形作为 INVENTORY 给出。</translation>
    </message>
    <message>
      <source>The label raster {labels_path} and the prediction {prediction_path} do not overlap. Choose labels of the area that was mapped.</source>
      <translation>标签栅格 {labels_path} 与预测 {prediction_path} 不重叠。请选择已制图区域的标签。</translation>
    </message>
    <message>
      <source>The stack {stack} is not on the prediction's grid, so accuracy by slope cannot be computed. Choose the stack that the prediction was made from, or leave STACK empty.</source>
      <translation>堆栈 {stack} 不在预测的格网上，因此无法按坡度计算精度。请选择生成预测的堆栈，或将 STACK 留空。</translation>
    </message>
    <message>
      <source>The stack {stack} has no band 'slope' or 'aspect'. Add terrain factors to it, or leave STACK empty.</source>
      <translation>堆栈 {stack} 没有波段“slope”或“aspect”。请为其添加地形因子，或将 STACK 留空。</translation>
    </message>
    <message>
      <source>No factor is chosen. Choose at least one in FACTORS.</source>
      <translation>没有选择因子。请在 FACTORS 中至少选择一个。</translation>
    </message>
    <message>
      <source>INPUT is empty. Give coherence rasters from before and across the event.</source>
      <translation>INPUT 为空。请给出事件之前和跨越事件的相干性栅格。</translation>
    </message>
    <message>
      <source>No pair begins before and ends after the event of {event}: {span}.{of_the_day} Check EVENT, or add a pair across it.</source>
      <translation>没有像对在 {event} 的事件之前开始并在之后结束：{span}。{of_the_day} 请检查 EVENT，或添加跨越它的像对。</translation>
    </message>
    <message>
      <source>No pair lies wholly before the event of {event}: {span}.{of_the_day} Check EVENT, or add earlier pairs.</source>
      <translation>没有像对完全位于 {event} 的事件之前：{span}。{of_the_day} 请检查 EVENT，或添加更早的像对。</translation>
    </message>
    <message>
      <source>{name} is not a coherence raster, by its name. Choose the files ending in _corr.tif (HyP3), .cc.tif (LiCSAR) or _cc.tif (GAMMA).</source>
      <translation>从名称看，{name} 不是相干性栅格。请选择以 _corr.tif（HyP3）、.cc.tif（LiCSAR）或 _cc.tif（GAMMA）结尾的文件。</translation>
    </message>
    <message>
      <source>the pairs run from {min} to {max}</source>
      <translation>像对的时间范围为 {min} 至 {max}</translation>
    </message>
    <message>
      <source>{on_the_day} end or begin on the day itself, so their side of the event is unknown; move EVENT by a day if you know it.</source>
      <translation>{on_the_day} 个在当天结束或开始，因此不知道位于事件的哪一侧；如果知道，请将 EVENT 移动一天。</translation>
    </message>
    <message>
      <source>The coherence {name} does not lie on the interferograms' grid. Choose the coherence of the same products.</source>
      <translation>相干性 {name} 不在干涉图的格网上。请选择同一产品的相干性。</translation>
    </message>
    <message>
      <source>Vertical and east need rates of two orbits; {rates} given. Add the other direction.</source>
      <translation>垂直和向东需要两条轨道的速率；给出了 {rates} 个。请添加另一方向。</translation>
    </message>
    <message>
      <source>ERRORS has {errors} rasters for {rates} rates. Give one per rate, in the same order.</source>
      <translation>ERRORS 有 {errors} 个栅格，对应 {rates} 个速率。请按相同顺序每个速率给一个。</translation>
    </message>
    <message>
      <source>STANDARD_ERROR {standard_error} is not possible. Choose more than 0 mm/year.</source>
      <translation>STANDARD_ERROR {standard_error} 不可能。请选择大于 0 mm/年的值。</translation>
    </message>
    <message>
      <source>The rates' first or last dates differ by {gap} days, more than MAX_DATE_GAP {max_gap} ({told}). Derive them from the same months, or raise MAX_DATE_GAP.</source>
      <translation>各速率的首末日期相差 {gap} 天，超过 MAX_DATE_GAP {max_gap}（{told}）。请从相同月份求取，或增大 MAX_DATE_GAP。</translation>
    </message>
    <message>
      <source>Both GEOMETRY and LOOKS are given. Give one of them.</source>
      <translation>同时给出了 GEOMETRY 和 LOOKS。请只给一个。</translation>
    </message>
    <message>
      <source>The look geometries are swapped: {name} is {direction}, but its satellite would stand on the other side, as {name2}'s would. Swap them, or the order of LOOKS.</source>
      <translation>观测几何颠倒了：{name} 为{direction}，但其卫星会位于另一侧，{name2} 也是如此。请对调二者，或对调 LOOKS 的顺序。</translation>
    </message>
    <message>
      <source>All rates look from one side ({join}): vertical and east cannot be separated. Add a rate of the other orbit direction, or check the look geometry.</source>
      <translation>所有速率都从同一侧观测（{join}）：无法分离垂直与向东。请添加另一轨道方向的速率，或检查观测几何。</translation>
    </message>
    <message>
      <source>MAX_DATE_GAP cannot be kept, because {silent} does not state its dates. Leave MAX_DATE_GAP empty, or derive the rate with 'Deformation rate', which writes them.</source>
      <translation>无法遵守 MAX_DATE_GAP，因为 {silent} 没有注明日期。请将 MAX_DATE_GAP 留空，或用会写入日期的“形变速率”求取速率。</translation>
    </message>
    <message>
      <source>The rate {name} does not state where the satellite looked from. Add the look geometry of its product under GEOMETRY, or type incidence and heading under LOOKS.{names}</source>
      <translation>速率 {name} 没有注明卫星从何处观测。请在 GEOMETRY 下添加其产品的观测几何，或在 LOOKS 下输入入射角和航向。{names}</translation>
    </message>
    <message>
      <source>No pixel is known in two rates that look from different sides. Check that the rates overlap and their nodata values.</source>
      <translation>没有像元在两个从不同侧观测的速率中都已知。请检查速率是否重叠及其 nodata 值。</translation>
    </message>
    <message>
      <source>The DEM {name} gives no slope along which an orbit sees the motion. Check that it covers the rates, or leave it out.</source>
      <translation>DEM {name} 没有任何轨道能看到运动的斜坡。请检查它是否覆盖速率，或将其略去。</translation>
    </message>
    <message>
      <source>It was derived with {look_names}: add these.</source>
      <translation>它是与 {look_names} 一起导出的：请添加这些。</translation>
    </message>
    <message>
      <source>{GetDescription} has {rastercount} bands and does not tell which is the coherence. Name the band 'coherence', or export it alone.</source>
      <translation>{GetDescription} 有 {rastercount} 个波段，没有说明哪个是相干性。请将该波段命名为“coherence”，或单独导出。</translation>
    </message>
    <message>
      <source>{path} holds values from {values} to {values2}, but coherence is 0-1 (or 0-255). Choose the coherence of the pair.</source>
      <translation>{path} 的值为 {values} 至 {values2}，而相干性为 0-1（或 0-255）。请选择该像对的相干性。</translation>
    </message>
    <message>
      <source>The {what} {name} names one date twice. Rename it with the dates of its two acquisitions.</source>
      <translation>{what} {name} 中同一日期出现两次。请用两次获取的日期重新命名。</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms span {longest_days} days or less (the shortest {shortest}); two are needed. Raise MAX_TEMPORAL_BASELINE, or add interferograms.</source>
      <translation>{pairs} 幅干涉图中只有 {kept} 幅的间隔不超过 {longest_days} 天（最短 {shortest}）；需要两幅。请增大 MAX_TEMPORAL_BASELINE，或添加干涉图。</translation>
    </message>
    <message>
      <source>{name} lies on another pixel grid than {name2}. Bring all interferograms onto one grid first, for example with 'Warp (reproject)', same CRS, resolution and alignment.</source>
      <translation>{name} 与 {name2} 位于不同的像元格网。请先将所有干涉图放到同一格网，例如用“变形（重投影）”，取相同的 CRS、分辨率和对齐。</translation>
    </message>
    <message>
      <source>{path} reaches {largest}, which may be per cent or a part of 0-255. Declare the band's scale (0.01 for per cent, 0.00392157 for 0-255), or give coherence of 0-1.</source>
      <translation>{path} 达到 {largest}，可能是百分数或 0-255 的一部分。请声明波段的比例（百分数为 0.01，0-255 为 0.00392157），或给出 0-1 的相干性。</translation>
    </message>
    <message>
      <source>{name} was made by {found}, by its name, and PRODUCT says {product}. Choose PRODUCT auto or {found2}, or give the files of one product.</source>
      <translation>从名称看，{name} 由 {found} 生成，而 PRODUCT 为 {product}。请选择 PRODUCT auto 或 {found2}，或给出同一产品的文件。</translation>
    </message>
    <message>
      <source>{name} holds {meaning} by its name; unwrapped phase is needed. Choose the files ending in _unw_phase.tif (HyP3) or .unw.tif (LiCSAR).</source>
      <translation>从名称看，{name} 为{meaning}；需要解缠相位。请选择以 _unw_phase.tif（HyP3）或 .unw.tif（LiCSAR）结尾的文件。</translation>
    </message>
    <message>
      <source>The {what} {name} does not state its two dates. Rename it so that the name contains them as YYYYMMDD_YYYYMMDD.</source>
      <translation>{what} {name} 没有注明其两个日期。请重新命名，使名称以 YYYYMMDD_YYYYMMDD 包含它们。</translation>
    </message>
    <message>
      <source>Two interferograms have the same dates, {key} and {key2}: {name} and {name2}. Leave one out.</source>
      <translation>两幅干涉图的日期相同，{key} 和 {key2}：{name} 和 {name2}。请略去一幅。</translation>
    </message>
    <message>
      <source>No coherence raster has the dates of {missing} (and {missing2} more). Add it, or give no coherence at all.</source>
      <translation>没有日期为 {missing}（及另外 {missing2} 个）的相干性栅格。请添加，或完全不给相干性。</translation>
    </message>
    <message>
      <source>The interferograms share no pixel: {paths} and the others lie apart. Choose those of one frame.</source>
      <translation>干涉图没有共同像元：{paths} 与其余相互分离。请选择同一帧的干涉图。</translation>
    </message>
    <message>
      <source>{name} under GEOMETRY does not say what it holds. Name it as its processor does: lv_theta and lv_phi (HyP3), .geo.E, .geo.N and .geo.U (LiCSAR), incidenceAngle and azimuthAngle (MintPy), los_east, los_north and los_up (EGMS).</source>
      <translation>GEOMETRY 下的 {name} 没有说明内容。请按其处理软件的方式命名：lv_theta 和 lv_phi（HyP3）、.geo.E、.geo.N 和 .geo.U（LiCSAR）、incidenceAngle 和 azimuthAngle（MintPy）、los_east、los_north 和 los_up（EGMS）。</translation>
    </message>
    <message>
      <source>The look geometry of {names} lacks {missing}. Add it from the same product.</source>
      <translation>{names} 的观测几何缺少 {missing}。请从同一产品中添加。</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (none fits). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>不清楚哪个观测几何属于速率 {rate}（没有匹配的）。请取相似的名称，如 asc_rate.tif 与 asc_lv_theta.tif 和 asc_lv_phi.tif，或在 LOOKS 下输入入射角和航向。</translation>
    </message>
    <message>
      <source>It is not clear which look geometry belongs to the rate {rate} (several fit). Give them similar names, such as asc_rate.tif with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS.</source>
      <translation>不清楚哪个观测几何属于速率 {rate}（有多个匹配）。请取相似的名称，如 asc_rate.tif 与 asc_lv_theta.tif 和 asc_lv_phi.tif，或在 LOOKS 下输入入射角和航向。</translation>
    </message>
    <message>
      <source>The look geometry {names} would belong to two rates. Add that of the other orbit, or type incidence and heading under LOOKS.</source>
      <translation>观测几何 {names} 会属于两个速率。请添加另一轨道的，或在 LOOKS 下输入入射角和航向。</translation>
    </message>
    <message>
      <source>An incidence angle of {incidence} degrees is not possible ({min_incidence} to {max_incidence} are). Write the incidence first, then the heading, both in degrees: 39 -12; 39 192.</source>
      <translation>入射角 {incidence} 度不可能（应为 {min_incidence} 至 {max_incidence}）。请先写入射角再写航向，单位均为度：39 -12; 39 192。</translation>
    </message>
    <message>
      <source>A heading of {heading} degrees is not possible. Write degrees clockwise from north.</source>
      <translation>航向 {heading} 度不可能。请写从北起顺时针的度数。</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entry for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKS 有 {parts} 项，对应 {rates} 个速率。请按 RATES 的顺序写每个速率的入射角和航向：39 -12; 39 192。</translation>
    </message>
    <message>
      <source>LOOKS has {parts} entries for {rates} rates. Write incidence and heading of each rate, in the order of RATES: 39 -12; 39 192.</source>
      <translation>LOOKS 有 {parts} 项，对应 {rates} 个速率。请按 RATES 的顺序写每个速率的入射角和航向：39 -12; 39 192。</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an elevation above the horizon (0 to 1.57). Check that lv_theta and lv_phi are not swapped.</source>
      <translation>{names} 的中间值为 {median}，不是地平线以上的仰角（0 至 1.57）。请检查 lv_theta 与 lv_phi 是否颠倒。</translation>
    </message>
    <message>
      <source>{names} make a vector of length {norm}, not 1. Choose the east, north and up components of the look vector of one product.</source>
      <translation>{names} 构成的向量长度为 {norm}，而不是 1。请选择同一产品视线向量的东、北、上分量。</translation>
    </message>
    <message>
      <source>{names} holds {median} in the middle, which is not an incidence angle in degrees ({min_incidence} to {max_incidence}). Convert radians to degrees, or check that the angles are not swapped.</source>
      <translation>{names} 的中间值为 {median}，不是以度为单位的入射角（{min_incidence} 至 {max_incidence}）。请将弧度换算为度，或检查角度是否颠倒。</translation>
    </message>
    <message>
      <source>The look geometry {name} holds no valid pixel. Choose that of the same product.</source>
      <translation>观测几何 {name} 没有有效像元。请选择同一产品的观测几何。</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the north or south, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>按 {name}，卫星会在北方或南方，而不是东方或西方。请检查栅格是否颠倒或反向，并且从地面指向卫星。</translation>
    </message>
    <message>
      <source>By {name} the satellite would stand in the ground, not in the east or west. Check that the rasters are not swapped or reversed, and point from the ground to the satellite.</source>
      <translation>按 {name}，卫星会在地下，而不是东方或西方。请检查栅格是否颠倒或反向，并且从地面指向卫星。</translation>
    </message>
    <message>
      <source>{name} holds angles up to {max}, which are degrees; lv_theta and lv_phi are radians. Divide it by 57.29578 (raster calculator), or take the file as HyP3 delivers it.</source>
      <translation>{name} 含有最大 {max} 的角度，是度；lv_theta 和 lv_phi 为弧度。请除以 57.29578（栅格计算器），或使用 HyP3 提供的原文件。</translation>
    </message>
    <message>
      <source>{paths} and {path} lie on different grids. Take all rasters of a look geometry from one product.</source>
      <translation>{paths} 和 {path} 位于不同的格网。请从同一产品取观测几何的所有栅格。</translation>
    </message>
    <message>
      <source>LOOKS does not understand '{part}'. Write incidence and heading in degrees, as 39 -12, and left behind them for a radar that looks left.</source>
      <translation>LOOKS 不理解“{part}”。请以度写入射角和航向，如 39 -12；对左视雷达在其后写 left。</translation>
    </message>
    <message>
      <source>None of the {pairs} interferograms tells its perpendicular baseline (HyP3's text file beside it, LiCSAR's metadata/baselines, or PERPENDICULAR_BASELINE in its own metadata). Keep these files together, or leave MAX_PERPENDICULAR_BASELINE empty.</source>
      <translation>{pairs} 幅干涉图都没有注明垂直基线（旁边的 HyP3 文本文件、LiCSAR 的 metadata/baselines，或自身元数据中的 PERPENDICULAR_BASELINE）。请将这些文件放在一起，或将 MAX_PERPENDICULAR_BASELINE 留空。</translation>
    </message>
    <message>
      <source>Only {kept} of {pairs} interferograms have a perpendicular baseline of {longest_m} m or less (the shortest {known} m); two are needed. Raise MAX_PERPENDICULAR_BASELINE.</source>
      <translation>{pairs} 幅干涉图中只有 {kept} 幅的垂直基线不超过 {longest_m} m（最短 {known} m）；需要两幅。请增大 MAX_PERPENDICULAR_BASELINE。</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands and does not tell which is the unwrapped phase. Name the band 'phase', or export it alone.</source>
      <translation>{layer} 有 {rastercount} 个波段，没有注明哪个是解缠相位。请将该波段命名为“phase”，或单独导出。</translation>
    </message>
    <message>
      <source>{name} declares its values in {unit}, which is no unit of phase. Give unwrapped phase in radians.</source>
      <translation>{name} 声明的单位 {unit} 不是相位的单位。请给出以弧度为单位的解缠相位。</translation>
    </message>
    <message>
      <source>{name} holds displacements by its name and declares no unit. Declare it (m, cm or mm), or give the unwrapped phase.</source>
      <translation>从名称看 {name} 为位移，但未声明单位。请声明（m、cm 或 mm），或给出解缠相位。</translation>
    </message>
    <message>
      <source>{file} tells a wavelength of {length} m, which no radar satellite has. Correct its metadata (metres), or remove them and set WAVELENGTH.</source>
      <translation>{file} 注明波长 {length} m，没有雷达卫星是这个波长。请更正其元数据（米），或删除后设置 WAVELENGTH。</translation>
    </message>
    <message>
      <source>{name} and {wrapped} more fill -pi to pi and nothing beyond: their phase is wrapped. Give unwrapped phase.</source>
      <translation>{name} 及另外 {wrapped} 幅充满 -π 至 π 且没有超出：相位未解缠。请给出解缠相位。</translation>
    </message>
    <message>
      <source>{name} and {name2} are not alike: one holds phase, one displacements. Give one kind.</source>
      <translation>{name} 与 {name2} 不同类：一个为相位，一个为位移。请只给一类。</translation>
    </message>
    <message>
      <source>{name} tells a wavelength of {telling} m, {name2} of {wavelength} m. Give the interferograms of one radar.</source>
      <translation>{name} 注明波长 {telling} m，{name2} 为 {wavelength} m。请给出同一雷达的干涉图。</translation>
    </message>
    <message>
      <source>{path} is in {unit}, not in metres. Choose the variable displacement.</source>
      <translation>{path} 的单位为 {unit}，而不是米。请选择变量 displacement。</translation>
    </message>
    <message>
      <source>{name} does not tell its centre frequency. Open the product's own .h5 file, so that the radar's wavelength is read from it.</source>
      <translation>{name} 没有注明中心频率。请打开产品自身的 .h5 文件，以便从中读取雷达波长。</translation>
    </message>
    <message>
      <source>{name} is EGMS's {component} component, not a rate along a line of sight: it needs no decomposition. Stack it as it is, under Deformation.</source>
      <translation>{name} 是 EGMS 的 {component} 分量，不是沿视线的速率：不需要分解。请直接在 Deformation 下堆叠。</translation>
    </message>
    <message>
      <source>{name} holds a {components} rate, not one along a line of sight. Choose the output of 'Deformation rate'.</source>
      <translation>{name} 为 {components} 速率，不是沿视线的速率。请选择“形变速率”的输出。</translation>
    </message>
    <message>
      <source>{name} is in {unit}, which is not a rate. Choose the rate in mm/year, or derive it from displacements or phases with 'Deformation rate'.</source>
      <translation>{name} 的单位为 {unit}，不是速率。请选择以 mm/年为单位的速率，或用“形变速率”由位移或相位求取。</translation>
    </message>
    <message>
      <source>The interferogram {name} holds no valid pixel where all overlap. Leave it out.</source>
      <translation>干涉图 {name} 在共同重叠处没有有效像元。请将其略去。</translation>
    </message>
    <message>
      <source>No pixel is valid in every interferogram, so no reference can be chosen. Leave out the poorest interferograms (smaller temporal baseline), or set a reference point.</source>
      <translation>没有像元在所有干涉图中都有效，因此无法选取参考。请略去最差的干涉图（缩短时间基线），或设置参考点。</translation>
    </message>
    <message>
      <source>The reference point {position}, {position2} is outside the interferograms. Choose one inside, on stable ground.</source>
      <translation>参考点 {position}, {position2} 在干涉图之外。请在其中稳定的地面上选取。</translation>
    </message>
    <message>
      <source>At the reference point {name} has no value ({size} of {pairs} interferograms have none). Choose a point on coherent, stable ground, or leave it empty.</source>
      <translation>{name} 在参考点没有值（{pairs} 幅干涉图中有 {size} 幅没有）。请在相干、稳定的地面上选点，或留空。</translation>
    </message>
    <message>
      <source>{layer}: the field has {polygons} different values, which is not a class legend. Choose the field with the rock class.</source>
      <translation>{layer}：该字段有 {polygons} 个不同的值，不是类别图例。请选择岩性类别的字段。</translation>
    </message>
    <message>
      <source>{layer}: two classes differ only in characters that a band name cannot contain. Rename one, or use codes.</source>
      <translation>{layer}：两个类别只在波段名不能使用的字符上不同。请将其中一个改名，或使用代码。</translation>
    </message>
    <message>
      <source>{layer}: no polygon covers a pixel of the grid. Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer}：没有多边形覆盖格网的像元。请检查图层的 CRS 以及它是否属于该区域。</translation>
    </message>
    <message>
      <source>{name} has another coordinate reference system than {names}. Run the rasters of each CRS on their own; 'Stack layers' brings the results onto one grid.</source>
      <translation>{name} 与 {names} 的坐标参考系不同。请按 CRS 分别运行；“堆叠图层”会将结果放到同一格网。</translation>
    </message>
    <message>
      <source>{name} does not overlap {names}. Choose rasters of one place.</source>
      <translation>{name} 与 {names} 不重叠。请选择同一地点的栅格。</translation>
    </message>
    <message>
      <source>The index {index} needs the bands {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>指数 {index} 需要波段 {missing}，而输入只有 {present}。请添加缺少的波段，或略去该指数。</translation>
    </message>
    <message>
      <source>The index {index} needs the band {missing}, and the input has only {present}. Add the missing band, or leave the index out.</source>
      <translation>指数 {index} 需要波段 {missing}，而输入只有 {present}。请添加缺少的波段，或略去该指数。</translation>
    </message>
    <message>
      <source>The input has no band {missing}. It has: {present}. Correct BANDS, or add the missing raster.</source>
      <translation>输入没有波段 {missing}。现有：{present}。请更正 BANDS，或添加缺少的栅格。</translation>
    </message>
    <message>
      <source>In {layer} every pixel is missing or hidden by clouds. Choose another date, or set MASK_CLOUDS to false.</source>
      <translation>{layer} 的所有像元都缺失或被云遮挡。请选择其他日期，或将 MASK_CLOUDS 设为 false。</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Download the product again.</source>
      <translation>无法读取文件 {path}。请重新下载该产品。</translation>
    </message>
    <message>
      <source>The metadata {path} are damaged ({error}). Download the product again.</source>
      <translation>元数据 {path} 已损坏（{error}）。请重新下载该产品。</translation>
    </message>
    <message>
      <source>Sentinel-2 has no band {unknown}. Choose from {sentinel2_bands}.</source>
      <translation>Sentinel-2 没有波段 {unknown}。请从 {sentinel2_bands} 中选择。</translation>
    </message>
    <message>
      <source>{name} has no image of {missing} in {name2}; it has {present}. Download the product again, or name the bands you want in BANDS.</source>
      <translation>{name} 在 {name2} 中没有 {missing} 的影像；现有 {present}。请重新下载该产品，或在 BANDS 中列出所需波段。</translation>
    </message>
    <message>
      <source>The Sentinel-2 product {path} does not exist. Check the path.</source>
      <translation>Sentinel-2 产品 {path} 不存在。请检查路径。</translation>
    </message>
    <message>
      <source>{path} holds no Sentinel-2 product (no MTD_MSIL1C.xml or MTD_MSIL2A.xml). Choose the .SAFE folder or the zip as downloaded; for Sentinel-1 use 'Sentinel-1 backscatter'.</source>
      <translation>{path} 中没有 Sentinel-2 产品（没有 MTD_MSIL1C.xml 或 MTD_MSIL2A.xml）。请选择下载时的 .SAFE 文件夹或 zip；Sentinel-1 请使用“Sentinel-1 后向散射”。</translation>
    </message>
    <message>
      <source>{path} mixes L1C and L2A products. Keep the products of one level in the folder.</source>
      <translation>{path} 混有 L1C 和 L2A 产品。请在文件夹中只保留一个级别。</translation>
    </message>
    <message>
      <source>The metadata {metadata} of {name} contain no quantification value. Download the product again.</source>
      <translation>{name} 的元数据 {metadata} 没有量化值。请重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} has no image in its GRANULE folder. Download the product again.</source>
      <translation>{name} 的 GRANULE 文件夹中没有影像。请重新下载该产品。</translation>
    </message>
    <message>
      <source>POST is empty. Give rasters from before and from after the event.</source>
      <translation>POST 为空。请给出事件之前和之后的栅格。</translation>
    </message>
    <message>
      <source>PRE is empty. Give rasters from before and from after the event.</source>
      <translation>PRE 为空。请给出事件之前和之后的栅格。</translation>
    </message>
    <message>
      <source>PRE and POST share no polarisation (PRE: {told}; POST: {told2}). Give the same polarisation before and after the event, named VV or VH in the file or band name.</source>
      <translation>PRE 与 POST 没有共同的极化（PRE：{told}；POST：{told2}）。请在事件前后给出相同的极化，文件名或波段名中含 VV 或 VH。</translation>
    </message>
    <message>
      <source>{name} has {count} bands and does not say which is VV and which VH. Name its bands, or give one file per polarisation.</source>
      <translation>{name} 有 {count} 个波段，没有说明哪个是 VV、哪个是 VH。请为波段命名，或每个极化给一个文件。</translation>
    </message>
    <message>
      <source>{name} under PRE is of {time}, not before {name2} under POST of {time2}. Put each date on its side of the event.</source>
      <translation>PRE 下的 {name} 为 {time}，不早于 POST 下的 {name2}（{time2}）。请将各日期放在事件的正确一侧。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {bands} bands, and none is named after its polarisation. Name them VV and VH (band description), or give one file for each polarisation.</source>
      <translation>{layer}（{parameter}）有 {bands} 个波段，没有以极化命名的。请命名为 VV 和 VH（波段描述），或每个极化给一个文件。</translation>
    </message>
    <message>
      <source>{path} has {rasterxsize} x {rasterysize} pixels, fewer than one look of {range_looks} x {azimuth_looks}. Choose fewer RANGE_LOOKS and AZIMUTH_LOOKS.</source>
      <translation>{path} 有 {rasterxsize} x {rasterysize} 像元，少于一视 {range_looks} x {azimuth_looks}。请减小 RANGE_LOOKS 和 AZIMUTH_LOOKS。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds {others}, not {polarisation}, by its names. Give the file of {polarisation2}, or rename the band.</source>
      <translation>从名称看 {layer}（{parameter}）为 {others}，不是 {polarisation}。请给出 {polarisation2} 的文件，或将波段改名。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds mostly negative values, which {scale} cannot have. Set INPUT_SCALE to decibel.</source>
      <translation>{layer}（{parameter}）大多为负值，{scale}不可能如此。请将 INPUT_SCALE 设为 decibel。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) holds no negative value, so it is not in decibels. Set INPUT_SCALE to power or amplitude.</source>
      <translation>{layer}（{parameter}）没有负值，因此不是分贝。请将 INPUT_SCALE 设为 power 或 amplitude。</translation>
    </message>
    <message>
      <source>{layer} ({parameter}) has {found} bands of {wanted} ({join}). Give a raster of one date with one band for each polarisation.</source>
      <translation>{layer}（{parameter}）有 {found} 个 {wanted} 波段（{join}）。请给出单个日期、每个极化一个波段的栅格。</translation>
    </message>
    <message>
      <source>{name} and {name2} are of two orbits ({first}; {product}): they see the slopes from different sides and must not be compared. Give the dates of one orbit, and derive the other on its own with PREFIX asc_ or desc_.</source>
      <translation>{name} 与 {name2} 属于两条轨道（{first}；{product}）：它们从不同侧观测斜坡，不能比较。请给出一条轨道的日期，另一条单独求取并加 PREFIX asc_ 或 desc_。</translation>
    </message>
    <message>
      <source>{name} is of the satellite {platform}, {name2} of {platform2}. Give the dates of one satellite, or set MIXED_PLATFORMS if these are twins on one orbit.</source>
      <translation>{name} 为卫星 {platform}，{name2} 为 {platform2}。请给出同一卫星的日期；若是同一轨道上的孪生卫星，请设置 MIXED_PLATFORMS。</translation>
    </message>
    <message>
      <source>{name} holds {scale} values, {name2} {scale2}, by their names. Give products of one scale.</source>
      <translation>从名称看 {name} 的值为{scale}，{name2} 为{scale2}。请给出同一尺度的产品。</translation>
    </message>
    <message>
      <source>WINDOW {window} has no central pixel. Choose an odd number from 3.</source>
      <translation>WINDOW {window} 没有中心像元。请选择不小于 3 的奇数。</translation>
    </message>
    <message>
      <source>RANGE_LOOKS, AZIMUTH_LOOKS and ITERATIONS start at 1. Choose 1 or more.</source>
      <translation>RANGE_LOOKS、AZIMUTH_LOOKS 和 ITERATIONS 从 1 开始。请选择 1 或更大。</translation>
    </message>
    <message>
      <source>LOOKS {looks} is not possible. Choose a positive number, or -1 to have it estimated.</source>
      <translation>LOOKS {looks} 不可能。请选择正数，或 -1 以便估计。</translation>
    </message>
    <message>
      <source>{name} (VV) and {name2} (VH) have different grids. Take both from one product, or align one to the other first.</source>
      <translation>{name}（VV）与 {name2}（VH）的格网不同。请从同一产品取二者，或先将一个与另一个对齐。</translation>
    </message>
    <message>
      <source>The factor {factor} needs the raster {missing}, which is not set. Set it, or leave the factor out.</source>
      <translation>因子 {factor} 需要未设置的栅格 {missing}。请设置它，或略去该因子。</translation>
    </message>
    <message>
      <source>{name} is given as {seen} and as {name2}, and both are its band {number}. Give a raster for each.</source>
      <translation>{name} 同时作为 {seen} 和 {name2} 给出，且都是波段 {number}。请分别给出栅格。</translation>
    </message>
    <message>
      <source>{name} ({name2}) holds no valid backscatter here. Check its nodata value, INPUT_SCALE, and that it overlaps the others.</source>
      <translation>{name}（{name2}）在此没有有效的后向散射。请检查其 nodata 值、INPUT_SCALE 以及是否与其他栅格重叠。</translation>
    </message>
    <message>
      <source>MAX_SHIFT {max_shift} is not possible. Choose pixels from 0 (not checked).</source>
      <translation>MAX_SHIFT {max_shift} 不可能。请选择从 0（不检查）起的像元数。</translation>
    </message>
    <message>
      <source>mahalanobis joins two polarisations, and PRE and POST share {before}. Add VH (or VV) of the same dates, or leave mahalanobis out.</source>
      <translation>mahalanobis 结合两种极化，而 PRE 与 POST 共有 {before}。请添加相同日期的 VH（或 VV），或略去 mahalanobis。</translation>
    </message>
    <message>
      <source>mahalanobis needs {names} of the same pre-event dates, and they differ ({first} and {second} dates). Give both polarisations of each date, or leave mahalanobis out.</source>
      <translation>mahalanobis 需要相同事件前日期的 {names}，而它们不同（{first} 个和 {second} 个日期）。请给出每个日期的两种极化，或略去 mahalanobis。</translation>
    </message>
    <message>
      <source>PRE has {dates} dates{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PRE 有 {dates} 个日期{value}；{spread}至少需要 {needed} 个，最好 10 个以上。请添加同一轨道的事件前日期，或只选择因子 change、pre_median 和 post_median。</translation>
    </message>
    <message>
      <source>PRE has {dates} date{value}; {spread} need at least {needed}, better 10 or more. Add pre-event dates of the same orbit, or choose only the factors change, pre_median and post_median.</source>
      <translation>PRE 有 {dates} 个日期{value}；{spread}至少需要 {needed} 个，最好 10 个以上。请添加同一轨道的事件前日期，或只选择因子 change、pre_median 和 post_median。</translation>
    </message>
    <message>
      <source>{name} holds no valid backscatter where the result lies. Check its nodata value, its scale, and that it overlaps the first post-event raster.</source>
      <translation>{name} 在结果范围内没有有效的后向散射。请检查其 nodata 值、尺度以及是否与第一个事件后栅格重叠。</translation>
    </message>
    <message>
      <source>{name} lies {columns} columns and {rows} rows beside the other dates (± {deviation}), more than MAX_SHIFT {max_shift} pixels: every edge would look like a change. Take all dates from one processor, coregister this one to the others, leave it out, or raise MAX_SHIFT.</source>
      <translation>{name} 与其他日期错开 {columns} 列、{rows} 行（± {deviation}），超过 MAX_SHIFT {max_shift} 像元：每条边缘都会像变化。请从同一处理软件取所有日期，将它与其他日期配准，略去它，或增大 MAX_SHIFT。</translation>
    </message>
    <message>
      <source>The DEM {name} has {width} x {height} pixels; slopes need at least 3 x 3. Choose a larger DEM.</source>
      <translation>DEM {name} 有 {width} x {height} 像元；坡度至少需要 3 x 3。请选择更大的 DEM。</translation>
    </message>
    <message>
      <source>The factor twi needs SciPy, which this QGIS lacks. Install python3-scipy (or leave twi out).</source>
      <translation>因子 twi 需要 SciPy，而此 QGIS 没有。请安装 python3-scipy（或略去 twi）。</translation>
    </message>
    <message>
      <source>The factor twi follows water over the whole DEM {name} and needs about {needed} GB of memory for its {width} x {height} pixels; this machine has {free} GB. Leave twi out, or cut the DEM to a catchment or make it coarser.</source>
      <translation>因子 twi 在整个 DEM {name} 上追踪水流，{width} x {height} 像元约需 {needed} GB 内存；本机有 {free} GB。请略去 twi，或将 DEM 裁剪到一个流域或降低分辨率。</translation>
    </message>
    <message>
      <source>The DEM {name} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>DEM {name} 完全没有有效像元。请检查图层的 nodata 值和范围。</translation>
    </message>
    <message>
      <source>The inventory {table} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>编目 {table} 没有坐标参考系。请在 QGIS 中指定（图层 &gt; 设置图层 CRS）。</translation>
    </message>
    <message>
      <source>{where} of the inventory cannot be opened for writing ({error}). Check the connection, and that you may write there.</source>
      <translation>无法打开编目的 {where} 进行写入（{error}）。请检查连接以及是否有写权限。</translation>
    </message>
    <message>
      <source>The inventory {table} has the same {id} in several rows. Give each landslide its own, or empty the field where it is wrong: an empty one gets a new identifier.</source>
      <translation>编目 {table} 有多行使用同一 {id}。请为每处滑坡各给一个，或将错误处清空：空白处会得到新的标识符。</translation>
    </message>
    <message>
      <source>There is no table {table}. Check the inventory's name, or leave INVENTORY empty.</source>
      <translation>没有表 {table}。请检查编目的名称，或将 INVENTORY 留空。</translation>
    </message>
    <message>
      <source>There is no table {table} in {connection}. Check the inventory.</source>
      <translation>{connection} 中没有表 {table}。请检查编目。</translation>
    </message>
    <message>
      <source>The inventory {table} could not be written ({error}). Nothing in it was changed; free some space or check your rights, and run it again.</source>
      <translation>无法写入编目 {table}（{error}）。其中没有任何改动；请腾出空间或检查权限，然后重新运行。</translation>
    </message>
    <message>
      <source>The inventory {table} cannot be locked for writing ({error}). Someone else may be updating or editing it: save those edits, and run it again.</source>
      <translation>无法锁定编目 {table} 进行写入（{error}）。可能有其他人在更新或编辑：请保存那些编辑，然后重新运行。</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <source>The inventory {GetName} takes only single polygons, but a landslide has {GetGeometryCount} parts. Convert it with 'Promote to multipart' first.</source>
      <translation>编目 {GetName} 只接受单部分多边形，而有一处滑坡有 {GetGeometryCount} 个部分。请先用“提升为多部分”转换。</translation>
    </message>
    <message>
      <source>{place} could not be written ({error}). It is as it was before. Close what holds it (edits not saved, views made from it), free some space, or choose another name.</source>
      <translation>无法写入 {place}（{error}）。它保持原样。请关闭占用它的内容（未保存的编辑、由它生成的视图），腾出空间，或选择其他名称。</translation>
    </message>
    <message>
      <source>{connection} is no database of tables. Choose a GeoPackage (.gpkg), or give the path of the file alone.</source>
      <translation>{connection} 不是含表的数据库。请选择 GeoPackage（.gpkg），或只给出文件路径。</translation>
    </message>
    <message>
      <source>{place} could not be replaced as a whole: its format knows no transactions. Choose a GeoPackage or PostGIS, or give the path of a new file.</source>
      <translation>无法整体替换 {place}：其格式不支持事务。请选择 GeoPackage 或 PostGIS，或给出新文件的路径。</translation>
    </message>
    <message>
      <source>{place} cannot be reached for writing ({error}). Check the connection and your rights.</source>
      <translation>无法写入 {place}（{error}）。请检查连接和您的权限。</translation>
    </message>
    <message>
      <source>{target} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>无法将 {target} 写到 {parent}（{error}）。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{source}: bands {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}：波段 {empty} 完全没有有效像元。请检查图层的 nodata 值和范围。</translation>
    </message>
    <message>
      <source>{source}: bands {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}：波段 {empty} 完全没有有效像元。请检查图层的 nodata 值和范围。</translation>
    </message>
    <message>
      <source>{source}: band {empty} hold no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}：波段 {empty} 完全没有有效像元。请检查图层的 nodata 值和范围。</translation>
    </message>
    <message>
      <source>{source}: band {empty} holds no valid pixel at all. Check the layer's nodata value and its extent.</source>
      <translation>{source}：波段 {empty} 完全没有有效像元。请检查图层的 nodata 值和范围。</translation>
    </message>
    <message>
      <source>{layer} has {found} bands of {name} (bands {str}). Give a raster with one of them, or rename the others (band description).</source>
      <translation>{layer} 有 {found} 个 {name} 波段（波段 {str}）。请给出只含一个的栅格，或将其余改名（波段描述）。</translation>
    </message>
    <message>
      <source>A polygon is not valid WKB ({error}). Repair the layer with 'Fix geometries'.</source>
      <translation>有多边形不是有效的 WKB（{error}）。请用“修复几何图形”修复图层。</translation>
    </message>
    <message>
      <source>{name} would have {bands} bands of {width} x {height} pixels, {needed} GB, and {parent} has {free} GB free. Choose a coarser resolution, a smaller extent, or another disk.</source>
      <translation>{name} 将有 {bands} 个 {width} x {height} 像元的波段，共 {needed} GB，而 {parent} 只有 {free} GB 可用。请选择更粗的分辨率、更小的范围或其他磁盘。</translation>
    </message>
    <message>
      <source>{GetDescription} joins files whose heights are in different units ({join}). Convert them to one unit first.</source>
      <translation>{GetDescription} 合并了高程单位不同的文件（{join}）。请先换算为同一单位。</translation>
    </message>
    <message>
      <source>The label raster {name} holds other values, such as {values}. {cure}</source>
      <translation>标签栅格 {name} 含有其他值，例如 {values}。{cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds 255 and no 1: 255 means unknown, so it knows of no landslide. If it is a mask of 0 and 255, divide it by 255 with the raster calculator. {cure}</source>
      <translation>标签栅格 {name} 含有 255 而没有 1：255 表示未知，因此没有滑坡。如果它是 0 和 255 的掩膜，请用栅格计算器除以 255。{cure}</translation>
    </message>
    <message>
      <source>The label raster {name} holds no pixel that is not landslide, so {consequence}. {zero_as_nodata}</source>
      <translation>标签栅格 {name} 没有非滑坡像元，因此{consequence}。{zero_as_nodata}</translation>
    </message>
    <message>
      <source>Labels are 1 (landslide), 0 (not) and 255 (unknown): make them with 'Landslide labels', or recode them with 'Reclassify by table'.</source>
      <translation>标签为 1（滑坡）、0（非滑坡）和 255（未知）：请用“滑坡标签”生成，或用“按表重分类”重新编码。</translation>
    </message>
    <message>
      <source>If 0 is declared as its nodata value, save it without (export with no nodata value): 0 means 'no landslide', not 'unknown'.</source>
      <translation>如果 0 被声明为 nodata 值，请去掉后保存（导出时不设 nodata 值）：0 表示“非滑坡”，而不是“未知”。</translation>
    </message>
    <message>
      <source>{name} is not georeferenced: it has no geotransform. Georeference it first (Layer &gt; Georeferencer), or for SAR use 'Sentinel-1 backscatter'.</source>
      <translation>{name} 没有地理参考：没有仿射变换参数。请先配准（图层 &gt; 地理配准工具），或对 SAR 使用“Sentinel-1 后向散射”。</translation>
    </message>
    <message>
      <source>The {what} {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>{what} {path} 没有栅格波段。请选择其子数据集之一。</translation>
    </message>
    <message>
      <source>The {what} {path} holds complex numbers (amplitude and phase of a radar image). Make a raster of power or amplitude of it first, for Sentinel-1 with 'Sentinel-1 backscatter'.</source>
      <translation>{what} {path} 为复数（雷达影像的幅度和相位）。请先由它生成强度或幅度栅格，Sentinel-1 用“Sentinel-1 后向散射”。</translation>
    </message>
    <message>
      <source>The {what} {path} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export), or with 'Assign projection'.</source>
      <translation>{what} {path} 没有坐标参考系。请在 QGIS 中指定（图层 &gt; 设置图层 CRS，然后导出），或用“指定投影”。</translation>
    </message>
    <message>
      <source>{name} has ground control points, but its pixels lie on no map grid. Warp it first ('Warp (reproject)' follows the control points); to assign a CRS is not enough.</source>
      <translation>{name} 有地面控制点，但其像元不在任何地图格网上。请先变形（“变形（重投影）”会按控制点进行）；仅指定 CRS 不够。</translation>
    </message>
    <message>
      <source>{name} is an image in sensor geometry (a sensor model or coordinate arrays tell its place). Warp it onto a map grid first, with 'Warp (reproject)' or the provider's orthorectification.</source>
      <translation>{name} 是传感器几何的影像（由传感器模型或坐标数组给出位置）。请先用“变形（重投影）”或提供者的正射校正将其变形到地图格网。</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or export the layer to GeoTIFF again.</source>
      <translation>无法将 {what} {path} 作为栅格打开（{error}）。请检查路径，或将图层重新导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>{path} may take values from other files, which could be any on this computer: it has external links, external storage, virtual variables or compressed links of HDF5. If you trust where it comes from, export it to GeoTIFF in QGIS and give that; else download it again, from its publisher.</source>
      <translation>{path} 可能从其他文件取值，而那可以是本机上的任何文件：它含有 HDF5 的外部链接、外部存储、虚拟变量或压缩的链接。如果您信任其来源，请在 QGIS 中导出为 GeoTIFF 再使用；否则请从发布者处重新下载。</translation>
    </message>
    <message>
      <source>{name} lies nowhere: its geotransform {place} gives its pixels no area. Georeference it again (Layer &gt; Georeferencer), or export it from its source once more.</source>
      <translation>{name} 没有位置：其仿射变换 {place} 使像元没有面积。请重新配准（图层 &gt; 地理配准工具），或从来源再次导出。</translation>
    </message>
    <message>
      <source>The prediction {name} is {what}, not a probability of 0-1. {cure}</source>
      <translation>预测 {name} 为{what}，不是 0-1 的概率。{cure}</translation>
    </message>
    <message>
      <source>{what} has {telling} bands ({names}); only one can be meant. Export the right one with 'Rearrange bands'.</source>
      <translation>{what} 有 {telling} 个波段（{names}）；只能指其中一个。请用“重排波段”导出正确的波段。</translation>
    </message>
    <message>
      <source>{what} holds complex numbers. Choose a raster of real ones.</source>
      <translation>{what} 为复数。请选择实数栅格。</translation>
    </message>
    <message>
      <source>Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator. A fill value must be declared as nodata ('Translate', 'Assign a specified nodata value').</source>
      <translation>请选择“检测滑坡”的概率或掩膜，或用栅格计算器重新缩放。填充值必须声明为 nodata（“转换格式”，“给输出波段指定 nodata 值”）。</translation>
    </message>
    <message>
      <source>a factor ({lower})</source>
      <translation>一个因子（{lower}）</translation>
    </message>
    <message>
      <source>{layer} holds classes of aspect in its band {name}, and directions are needed. Give an aspect in degrees, as 'Terrain factors' writes it, or a raster without this band.</source>
      <translation>{layer} 的波段 {name} 是坡向分级，而需要的是方向。请给出“地形因子”所写的以度为单位的坡向，或没有该波段的栅格。</translation>
    </message>
    <message>
      <source>{layer} has slopes up to {max}, which are no degrees, and declares no unit. Declare the band's unit (%), or give a slope in degrees, as 'Terrain factors' writes it.</source>
      <translation>{layer} 的坡度最大 {max}，不是度，且未声明单位。请声明波段单位（%），或给出“地形因子”所写的以度为单位的坡度。</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>栅格 {name} 已损坏：有一块无法读取（{error}）。请使用该文件的其他副本。</translation>
    </message>
    <message>
      <source>The raster {name} is damaged: its mask cannot be read ({error}). Use another copy of the file.</source>
      <translation>栅格 {name} 已损坏：无法读取其掩膜（{error}）。请使用该文件的其他副本。</translation>
    </message>
    <message>
      <source>The raster {source} cannot be opened ({error}). Check the path and the layer's open options, or export the layer to GeoTIFF.</source>
      <translation>无法打开栅格 {source}（{error}）。请检查路径和图层的打开选项，或将图层导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>The CRS {GetName} belongs to no ellipsoid, so that no area can be measured in it. Reproject the raster to a projected or geographic CRS ('Warp (reproject)').</source>
      <translation>CRS {GetName} 不属于任何椭球，因此无法在其中量算面积。请将栅格重投影到投影或地理 CRS（“变形（重投影）”）。</translation>
    </message>
    <message>
      <source>The stack {name} lies on another grid than the rotated probability raster. Give the stack that was detected on.</source>
      <translation>堆栈 {name} 与旋转的概率栅格位于不同的格网。请给出检测所用的堆栈。</translation>
    </message>
    <message>
      <source>The polygons could not be traced in the temporary folder {folder} ({error}). Free some space there.</source>
      <translation>无法在临时文件夹 {folder} 中勾绘多边形（{error}）。请在那里腾出空间。</translation>
    </message>
    <message>
      <source>The reviewed area covers no pixel of the stack {stack_path}. Choose the tiles that were reviewed on this stack.</source>
      <translation>已审核区域不覆盖堆栈 {stack_path} 的任何像元。请选择在该堆栈上审核的瓦片。</translation>
    </message>
    <message>
      <source>Only {tiles} tile was reviewed, and KEPT_ASIDE wants one more to judge by. Review more tiles, or set KEPT_ASIDE to 0.</source>
      <translation>只审核了 {tiles} 个瓦片，而 KEPT_ASIDE 还需要一个用于评价。请审核更多瓦片，或将 KEPT_ASIDE 设为 0。</translation>
    </message>
    <message>
      <source>There is no tile left to review: all have been reviewed, lie outside the area, or have no uncertainty. Make SIDE smaller, or choose another AREA.</source>
      <translation>没有可审核的瓦片了：都已审核、在区域之外或没有不确定性。请减小 SIDE，或选择其他 AREA。</translation>
    </message>
    <message>
      <source>SIDE {side_m} m is less than a pixel ({pixel_size_m} m). Make it larger.</source>
      <translation>SIDE {side_m} m 小于一个像元（{pixel_size_m} m）。请增大。</translation>
    </message>
    <message>
      <source>{GetDescription} has no band {spread}. Give the uncertainty map of 'Detect landslides', or a raster with one band.</source>
      <translation>{GetDescription} 没有波段 {spread}。请给出“检测滑坡”的不确定性图，或单波段栅格。</translation>
    </message>
    <message>
      <source>The stack {stack_path} is not on the grid of the probability raster. Give the stack that it was made from.</source>
      <translation>堆栈 {stack_path} 不在概率栅格的格网上。请给出生成它的堆栈。</translation>
    </message>
    <message>
      <source>SAMPLES {total} is too few: each stratum needs at least two points. Take a few hundred.</source>
      <translation>SAMPLES {total} 太少：每层至少需要两个点。请取几百个。</translation>
    </message>
    <message>
      <source>The stratum '{name}' covers {area} km2 of the map, but {lie} in it, and at least two are needed. Draw a sample with 'Sample for accuracy assessment' on this map.</source>
      <translation>层“{name}”覆盖地图的 {area} km2，但其中有 {lie}，至少需要两个。请在此地图上用“精度评价采样”抽取样本。</translation>
    </message>
    <message>
      <source>one point lies</source>
      <translation>只有一个点</translation>
    </message>
    <message>
      <source>no point lies</source>
      <translation>没有点</translation>
    </message>
    <message>
      <source>{path} has no known pixel{where}. Choose another map or area.</source>
      <translation>{path} 没有已知像元{where}。请选择其他地图或区域。</translation>
    </message>
    <message>
      <source>inside AREA</source>
      <translation>（在 AREA 内）</translation>
    </message>
    <message>
      <source>SIZE {size} is not possible. Choose {min_size} to {max_size} pixels.</source>
      <translation>SIZE {size} 不可能。请选择 {min_size} 至 {max_size} 像元。</translation>
    </message>
    <message>
      <source>RESOLUTION {resolution} is not possible. Choose {min_resolution_m} to {max_resolution_m} metres.</source>
      <translation>RESOLUTION {resolution} 不可能。请选择 {min_resolution_m} 至 {max_resolution_m} 米。</translation>
    </message>
    <message>
      <source>SEED {seed} is not possible. Choose 0 or a positive number.</source>
      <translation>SEED {seed} 不可能。请选择 0 或正数。</translation>
    </message>
    <message>
      <source>{size} landslide are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>{size} 处滑坡太少，无法得到大小分布：至少需要 {min_landslides} 处，最好几百处。请添加编目的其余部分，或多个事件。</translation>
    </message>
    <message>
      <source>{size} landslides are too few for a size distribution: at least {min_landslides} are needed, a few hundred are better. Add the rest of the inventory, or several events.</source>
      <translation>{size} 处滑坡太少，无法得到大小分布：至少需要 {min_landslides} 处，最好几百处。请添加编目的其余部分，或多个事件。</translation>
    </message>
    <message>
      <source>Nearly all polygons have the same area, so there is no distribution to fit. Give outlines of landslides, not symbols or pixels.</source>
      <translation>几乎所有多边形面积相同，因此没有分布可拟合。请给出滑坡轮廓，而不是符号或像元。</translation>
    </message>
    <message>
      <source>{layer} has {rastercount} bands, some without a name, and by its own name one is an aspect. Name its bands (slope, aspect), because angles are averaged differently.</source>
      <translation>{layer} 有 {rastercount} 个波段，其中有的没有名称，从自身名称看有一个是坡向。请为波段命名（slope、aspect），因为角度的平均方式不同。</translation>
    </message>
    <message>
      <source>{name} cannot be brought onto the stack's grid ({error}). Choose another CRS or extent for the stack.</source>
      <translation>无法将 {name} 放到堆栈的格网上（{error}）。请为堆栈选择其他 CRS 或范围。</translation>
    </message>
    <message>
      <source>There is nothing to stack. Give at least one raster.</source>
      <translation>没有可堆叠的内容。请至少给出一个栅格。</translation>
    </message>
    <message>
      <source>{name}: bands {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}：波段 {empty} 在堆栈的格网上没有有效像元。请检查图层的 nodata 值及其数据所在位置，或将其略去。</translation>
    </message>
    <message>
      <source>{name}: bands {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}：波段 {empty} 在堆栈的格网上没有有效像元。请检查图层的 nodata 值及其数据所在位置，或将其略去。</translation>
    </message>
    <message>
      <source>{name}: band {empty} hold no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}：波段 {empty} 在堆栈的格网上没有有效像元。请检查图层的 nodata 值及其数据所在位置，或将其略去。</translation>
    </message>
    <message>
      <source>{name}: band {empty} holds no valid pixel on the stack's grid. Check the layer's nodata value and where its data lie, or leave it out.</source>
      <translation>{name}：波段 {empty} 在堆栈的格网上没有有效像元。请检查图层的 nodata 值及其数据所在位置，或将其略去。</translation>
    </message>
    <message>
      <source>{name} holds class codes up to {largest}, and a stack (float32) keeps them exact up to {max_exact_code} only. Number the classes anew, with 'Reclassify by table'.</source>
      <translation>{name} 的类别代码最大为 {largest}，而堆栈（float32）只能精确到 {max_exact_code}。请用“按表重分类”重新编号。</translation>
    </message>
    <message>
      <source>{layer} does not overlap {target_name}. Check both coordinate reference systems, or choose another extent, grid or layer.</source>
      <translation>{layer} 与 {target_name} 不重叠。请检查两者的坐标参考系，或选择其他范围、格网或图层。</translation>
    </message>
    <message>
      <source>The resolution of no layer can be expressed in the chosen CRS. Give RESOLUTION, or choose another CRS.</source>
      <translation>没有图层的分辨率可以用所选 CRS 表示。请给出 RESOLUTION，或选择其他 CRS。</translation>
    </message>
    <message>
      <source>The extent of no layer can be expressed in the chosen CRS. Give EXTENT, or choose another CRS.</source>
      <translation>没有图层的范围可以用所选 CRS 表示。请给出 EXTENT，或选择其他 CRS。</translation>
    </message>
    <message>
      <source>The area to stack is smaller than {pixel}. Give a finer RESOLUTION (in {unit}) or a larger EXTENT.</source>
      <translation>要堆叠的区域小于 {pixel}。请给出更细的 RESOLUTION（单位 {unit}）或更大的 EXTENT。</translation>
    </message>
    <message>
      <source>The stack would be {width} x {height} pixels at {pixel}. Check that RESOLUTION and EXTENT are in {unit}, the unit of the stack's CRS.</source>
      <translation>堆栈在 {pixel} 下将为 {width} x {height} 像元。请检查 RESOLUTION 和 EXTENT 的单位是否为堆栈 CRS 的单位 {unit}。</translation>
    </message>
    <message>
      <source>There is no transformation from the CRS '{GetName}' to '{GetName2}' ({error}). Assign the layers a CRS that is tied to the Earth.</source>
      <translation>没有从 CRS“{GetName}”到“{GetName2}”的变换（{error}）。请为图层指定与地球相联系的 CRS。</translation>
    </message>
    <message>
      <source>{other_name} and {layer} do not overlap. Check the coordinate reference system of both, or leave one of them out.</source>
      <translation>{other_name} 与 {layer} 不重叠。请检查两者的坐标参考系，或略去其中一个。</translation>
    </message>
    <message>
      <source>a pixel of {size} x {size2} {unit}</source>
      <translation>{size} x {size2} {unit} 的像元</translation>
    </message>
    <message>
      <source>{job_file} belongs to a QGIS that is gone (process {parent}). Take parent and token out of it to run it by itself.</source>
      <translation>{job_file} 属于一个已不存在的 QGIS（进程 {parent}）。如需单独运行，请去掉其中的 parent 和 token。</translation>
    </message>
    <message>
      <source>A comparison is started once; PROCESSES distributes its trainings. Start it without torchrun or srun.</source>
      <translation>比较只需启动一次；由 PROCESSES 分配其训练。请不要用 torchrun 或 srun 启动。</translation>
    </message>
    <message>
      <source>The folder {folder} is needed for finished rows, but contains other files. Move it away, or choose another TABLE.</source>
      <translation>文件夹 {folder} 用于存放已完成的行，但含有其他文件。请移走，或选择其他 TABLE。</translation>
    </message>
    <message>
      <source>The note {note} of a stopped comparison is damaged ({error}). {cure}</source>
      <translation>已停止比较的记录 {note} 已损坏（{error}）。{cure}</translation>
    </message>
    <message>
      <source>Delete the folder {parent} to start again, or choose another TABLE.</source>
      <translation>删除文件夹 {parent} 以重新开始，或选择另一个 TABLE。</translation>
    </message>
    <message>
      <source>EXPERIMENTS is {table}. Use one of {tables}.</source>
      <translation>EXPERIMENTS 为 {table}。请使用 {tables} 之一。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {radar_table} needs {missing}, which the stacks lack. They have: {bands}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {radar_table} 需要 {missing}，而堆栈没有。现有：{bands}。请用“堆叠图层”添加，或选择 custom 并自定各行。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} needs {role} bands, and the stacks have none. They have: {present}. Add them with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} 需要 {role} 波段，而堆栈没有。现有：{present}。请用“堆叠图层”添加，或选择 custom 并自定各行。</translation>
    </message>
    <message>
      <source>EXPERIMENTS {table} compares the {role} bands with all bands, and the stacks have no others. They have: {present}. Add the other sensors with 'Stack layers', or choose custom and name your own rows.</source>
      <translation>EXPERIMENTS {table} 将 {role} 波段与所有波段比较，而堆栈没有其他波段。现有：{present}。请用“堆叠图层”添加其他传感器，或选择 custom 并自定各行。</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name; architecture; bands. Add at least one.</source>
      <translation>EXPERIMENTS custom 需要 CUSTOM 中的行：名称; 架构; 波段。请至少添加一行。</translation>
    </message>
    <message>
      <source>CUSTOM has several rows called {twice}. Give each row its own name.</source>
      <translation>CUSTOM 有多行名为 {twice}。请为每行各取名称。</translation>
    </message>
    <message>
      <source>The row {strip} of CUSTOM is not 'name; architecture; bands'. Correct it.</source>
      <translation>CUSTOM 的行 {strip} 不是“名称; 架构; 波段”。请更正。</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names the architecture {architecture}. Use one of {join}.</source>
      <translation>CUSTOM 的行 {name} 的架构为 {architecture}。请使用 {join} 之一。</translation>
    </message>
    <message>
      <source>The row {name} of CUSTOM names {word}, which the stacks lack. They have the bands {bands}; roles ({roles}) and all are understood as well.</source>
      <translation>CUSTOM 的行 {name} 列出了堆栈没有的 {word}。现有波段 {bands}；也可使用角色（{roles}）和 all。</translation>
    </message>
    <message>
      <source>TEST_AREA holds no known landslide pixel, so nothing can be judged there. Choose an area with mapped landslides and valid bands.</source>
      <translation>TEST_AREA 没有已知的滑坡像元，因此无法评价。请选择有已绘滑坡和有效波段的区域。</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a row by itself. Leave one of them empty.</source>
      <translation>PROCESSES 在一台计算机上分担一批；使用 SCHEDULER 时每个工作进程单独训练一行。请将其中一个留空。</translation>
    </message>
    <message>
      <source>The row's job lacks ROW, ROW_SEED or ROW_JUDGED. A comparison with SCHEDULER makes it.</source>
      <translation>该行的作业缺少 ROW、ROW_SEED 或 ROW_JUDGED。它由使用 SCHEDULER 的比较生成。</translation>
    </message>
    <message>
      <source>The comparison has no row {own}.</source>
      <translation>比较中没有行 {own}。</translation>
    </message>
    <message>
      <source>The engine has no scikit-learn, which a random_forest needs. Run 'Set up the engine' again.</source>
      <translation>计算引擎没有 random_forest 所需的 scikit-learn。请重新运行“安装计算引擎”。</translation>
    </message>
    <message>
      <source>The comparison job lacks AREAS: the test area, one raster per stack.</source>
      <translation>比较作业缺少 AREAS：测试区，每个堆栈一个栅格。</translation>
    </message>
    <message>
      <source>The work failed on the Dask cluster at {address}: {said}. {same_everywhere}</source>
      <translation>{address} 的 Dask 集群上的工作失败：{said}。{same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has no worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>{address} 的 Dask 集群没有工作进程。请用“dask worker {address2}”启动，然后重新运行。</translation>
    </message>
    <message>
      <source>At {address} a Dask {lower} answers, not a scheduler. {cure}</source>
      <translation>{address} 处应答的是 Dask {lower}，不是调度器。{cure}</translation>
    </message>
    <message>
      <source>A Dask worker {problem}. {same_everywhere}</source>
      <translation>一个 Dask 工作进程{problem}。{same_everywhere}</translation>
    </message>
    <message>
      <source>The Dask cluster at {address} has lost its last worker. Start workers with 'dask worker {address2}', then run again.</source>
      <translation>{address} 的 Dask 集群失去了最后一个工作进程。请用“dask worker {address2}”启动，然后重新运行。</translation>
    </message>
    <message>
      <source>SCHEDULER needs the packages dask and distributed in the engine's Python. Install them, or leave SCHEDULER empty.</source>
      <translation>SCHEDULER 需要计算引擎的 Python 中有软件包 dask 和 distributed。请安装，或将 SCHEDULER 留空。</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} within {seconds_to_connect} seconds. {cure}</source>
      <translation>{address} 处没有 Dask 调度器在 {seconds_to_connect} 秒内应答。{cure}</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address} ({said}). {cure}</source>
      <translation>{address} 处没有 Dask 调度器应答（{said}）。{cure}</translation>
    </message>
    <message>
      <source>The scheduler or a worker of the Dask cluster at {address} does not answer within {seconds_to_answer} seconds. Start the cluster again, or leave SCHEDULER empty to compute here.</source>
      <translation>{address} 的 Dask 集群的调度器或某个工作进程在 {seconds_to_answer} 秒内没有应答。请重新启动集群，或将 SCHEDULER 留空以在本机计算。</translation>
    </message>
    <message>
      <source>The Dask {who} {problem}. {same_everywhere}</source>
      <translation>Dask {who}{problem}。{same_everywhere}</translation>
    </message>
    <message>
      <source>Check SCHEDULER, or leave it empty to compute here.</source>
      <translation>请检查 SCHEDULER，或留空以在本机计算。</translation>
    </message>
    <message>
      <source>Scheduler and workers need this version of the package, the same PyTorch, and the files under the same paths (a shared file system); or leave SCHEDULER empty to compute here.</source>
      <translation>调度器和工作进程需要此版本的软件包、相同的 PyTorch，以及相同路径下的文件（共享文件系统）；或将 SCHEDULER 留空以在本机计算。</translation>
    </message>
    <message>
      <source>lacks this package, or has an older version of it ({there})</source>
      <translation>缺少此软件包，或版本较旧（{there}）</translation>
    </message>
    <message>
      <source>Not even the CPU computes correctly with this PyTorch. Set up the engine again with 'Set up the engine'.</source>
      <translation>使用此 PyTorch，连 CPU 都不能正确计算。请用“安装计算引擎”重新安装。</translation>
    </message>
    <message>
      <source>The device {kind} cannot be used: {failure}. Choose DEVICE auto or cpu, or set up the engine for your graphics card.</source>
      <translation>无法使用设备 {kind}：{failure}。请选择 DEVICE auto 或 cpu，或为您的显卡安装计算引擎。</translation>
    </message>
    <message>
      <source>{name} ended unexpectedly on the worker {address} (exit status {returncode}): {value}. Run it again.</source>
      <translation>{name} 在工作进程 {address} 上意外结束（退出码 {returncode}）：{value}。请重新运行。</translation>
    </message>
    <message>
      <source>{name} was ended on its worker because nobody waits for it any more.</source>
      <translation>{name} 因不再有人等待而在其工作进程上被结束。</translation>
    </message>
    <message>
      <source>Several processes cannot meet in {parent}, whose name has letters beyond this Windows' code page. Set the environment variable TEMP to a folder with a plain name, or choose 1 for PROCESSES.</source>
      <translation>{parent} 的名称含有此 Windows 代码页之外的字符，多个进程无法在其中会合。请将环境变量 TEMP 设为名称简单的文件夹，或将 PROCESSES 设为 1。</translation>
    </message>
    <message>
      <source>The environment says process {rank} of {size} ({rank_name}, {size_name}). Correct or unset these variables.</source>
      <translation>环境显示进程 {rank}/{size}（{rank_name}、{size_name}）。请更正或清除这些变量。</translation>
    </message>
    <message>
      <source>The environment variables {rank_name}, {size_name} are not whole numbers ({error}). Correct or unset them.</source>
      <translation>环境变量 {rank_name}、{size_name} 不是整数（{error}）。请更正或清除。</translation>
    </message>
    <message>
      <source>No labelled training pixel has a value in {empty}. Leave the band out with BANDS, or choose another training area.</source>
      <translation>没有已标注的训练像元在 {empty} 上有值。请用 BANDS 略去该波段，或选择其他训练区域。</translation>
    </message>
    <message>
      <source>The categorical band {name} has more than {max_classes} codes. Mark it as continuous, or leave it out with BANDS.</source>
      <translation>类别波段 {name} 的代码多于 {max_classes} 个。请将其标为连续，或用 BANDS 略去。</translation>
    </message>
    <message>
      <source>The stack {path} has no raster band. Choose one of its subdatasets.</source>
      <translation>堆栈 {path} 没有栅格波段。请选择其子数据集之一。</translation>
    </message>
    <message>
      <source>The stack {path} has no coordinate reference system. Make it with 'Stack layers', or assign one with 'Assign projection'.</source>
      <translation>堆栈 {path} 没有坐标参考系。请用“堆叠图层”生成，或用“指定投影”指定。</translation>
    </message>
    <message>
      <source>The area {name} is not on the grid of the stack {name2}. Rasterise it on the stack's grid.</source>
      <translation>区域 {name} 不在堆栈 {name2} 的格网上。请在堆栈的格网上栅格化。</translation>
    </message>
    <message>
      <source>The label raster {name} holds the values {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>标签栅格 {name} 含有值 {named}。{meaning}。请用“按表重分类”改写，将未知声明为 nodata，或{cure}。</translation>
    </message>
    <message>
      <source>The label raster {name} holds the value {named}. {meaning}. Recode it with 'Reclassify by table', declare what is unknown as nodata, or {cure}.</source>
      <translation>标签栅格 {name} 含有值 {named}。{meaning}。请用“按表重分类”改写，将未知声明为 nodata，或{cure}。</translation>
    </message>
    <message>
      <source>The label raster {name} holds fractions ({named}), as a probability does. {meaning}: {cure}, or set a threshold with the raster calculator.</source>
      <translation>标签栅格 {name} 含有小数（{named}），如同概率。{meaning}：{cure}，或用栅格计算器设阈值。</translation>
    </message>
    <message>
      <source>The label raster {name} has {data_bands} bands; labels have one. {meaning}. Save the band that holds them by itself ('Translate'), or {cure}.</source>
      <translation>标签栅格 {name} 有 {data_bands} 个波段；标签只有一个。{meaning}。请单独保存含标签的波段（“转换格式”），或{cure}。</translation>
    </message>
    <message>
      <source>make them from the inventory with 'Landslide labels'</source>
      <translation>用“滑坡标签”由编目生成</translation>
    </message>
    <message>
      <source>{name} could not be written to {parent} ({error}). Free some space or choose another folder.</source>
      <translation>无法将 {name} 写到 {parent}（{error}）。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} has {free} GB free, and the outputs may need {needed} GB. Free some space or choose another folder.</source>
      <translation>文件夹 {folder} 有 {free} GB 可用，而输出可能需要 {needed} GB。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>The {what} {path} is damaged: a block could not be read ({error}). Use another copy of the file.</source>
      <translation>{what} {path} 已损坏：有一块无法读取（{error}）。请使用该文件的其他副本。</translation>
    </message>
    <message>
      <source>The {what} {path} cannot be opened as a raster ({error}). Check the path, or make it again.</source>
      <translation>无法将 {what} {path} 作为栅格打开（{error}）。请检查路径，或重新生成。</translation>
    </message>
    <message>
      <source>Training needs at least one stack and one label raster. Make them with 'Stack layers' and 'Landslide labels'.</source>
      <translation>训练至少需要一个堆栈和一个标签栅格。请用“堆叠图层”和“滑坡标签”生成。</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {path} lacks. It has: {by_name}. Correct it, or leave it empty.</source>
      <translation>BANDS 列出了 {path} 没有的 {unknown}。现有：{by_name}。请更正，或留空。</translation>
    </message>
    <message>
      <source>The stack {path} lacks {missing}, which {path2} has. It has: {positions}. Make both with the same layers, or name the common bands in BANDS.</source>
      <translation>堆栈 {path} 缺少 {path2} 所有的 {missing}。现有：{positions}。请用相同图层生成两者，或在 BANDS 中列出共有波段。</translation>
    </message>
    <message>
      <source>No label raster lies on the grid of the stack {path} (given: {names}). Make it with 'Landslide labels'.</source>
      <translation>没有标签栅格位于堆栈 {path} 的格网上（给出：{names}）。请用“滑坡标签”生成。</translation>
    </message>
    <message>
      <source>The label raster {path} lies on the grid of no stack. Make it again with 'Landslide labels' from its stack.</source>
      <translation>标签栅格 {path} 不在任何堆栈的格网上。请用“滑坡标签”由其堆栈重新生成。</translation>
    </message>
    <message>
      <source>The grid of {path} has {sharing} stack(s) and {own} label rasters ({names}). Give one label raster per stack.</source>
      <translation>{path} 的格网有 {sharing} 个堆栈和 {own} 个标签栅格（{names}）。请每个堆栈给一个标签栅格。</translation>
    </message>
    <message>
      <source>The landslides lie in one place only, so no part is left to validate on. Label a larger area, or choose SPLIT area and draw a validation area.</source>
      <translation>滑坡只在一处，因此没有可供验证的部分。请标注更大的区域，或选择 SPLIT area 并绘制验证区域。</translation>
    </message>
    <message>
      <source>No split leaves landslides both for training and for validation. Label more landslides, or choose another VALIDATION_FRACTION.</source>
      <translation>没有划分能同时为训练和验证留下滑坡。请标注更多滑坡，或选择其他 VALIDATION_FRACTION。</translation>
    </message>
    <message>
      <source>An overlap of {overlap} pixels leaves nothing of a tile of {tile} pixels. Choose a smaller overlap or a larger tile.</source>
      <translation>重叠 {overlap} 像元使 {tile} 像元的瓦片没有剩余。请选择更小的重叠或更大的瓦片。</translation>
    </message>
    <message>
      <source>There is no folder {source}. Choose the folder of the unpacked data set.</source>
      <translation>没有文件夹 {source}。请选择解压后的数据集文件夹。</translation>
    </message>
    <message>
      <source>{source} holds no Landslide4Sense patches with masks. Choose the folder that holds TrainData (or images and annotations), unpacked.</source>
      <translation>{source} 没有带掩膜的 Landslide4Sense 图块。请选择含 TrainData（或 images 和 annotations）的已解压文件夹。</translation>
    </message>
    <message>
      <source>{path} holds an array of {shape}, Landslide4Sense has {shape2}. Choose the folder of the published set.</source>
      <translation>{path} 的数组形状为 {shape}，Landslide4Sense 为 {shape2}。请选择已发布数据集的文件夹。</translation>
    </message>
    <message>
      <source>{path} is not a patch of Landslide4Sense ({error}). Download it again.</source>
      <translation>{path} 不是 Landslide4Sense 的图块（{error}）。请重新下载。</translation>
    </message>
    <message>
      <source>{name} could not be written: {error}. Free some space, or choose another folder.</source>
      <translation>无法写出 {name}：{error}。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{path} takes {name} from another file, as no file of a published set does. Download it again, from its publisher.</source>
      <translation>{path} 从其他文件取 {name}，已发布数据集的文件不会如此。请从发布者处重新下载。</translation>
    </message>
    <message>
      <source>{path} says that {name} has {str} values, far more than a patch has. Download it again, from its publisher.</source>
      <translation>{path} 称 {name} 有 {str} 个值，远多于一个图块。请从发布者处重新下载。</translation>
    </message>
    <message>
      <source>{source} holds no Sen12Landslides patches. Choose the folder that holds s2, s1asc and s1dsc with unpacked .nc files.</source>
      <translation>{source} 没有 Sen12Landslides 图块。请选择含 s2、s1asc 和 s1dsc（内有已解压的 .nc 文件）的文件夹。</translation>
    </message>
    <message>
      <source>The patch {number} of {region} has no file of any sensor. Unpack the set again.</source>
      <translation>{region} 的图块 {number} 没有任何传感器的文件。请重新解压该数据集。</translation>
    </message>
    <message>
      <source>{filepath} has patches of {shape} pixels, Sen12Landslides has {block} x {block2}. Download it again.</source>
      <translation>{filepath} 的图块为 {shape} 像元，Sen12Landslides 为 {block} x {block2}。请重新下载。</translation>
    </message>
    <message>
      <source>The patches of {name} lie {width} km apart, so one of them is misplaced. Check the files.</source>
      <translation>{name} 的图块相距 {width} km，因此其中一个位置有误。请检查文件。</translation>
    </message>
    <message>
      <source>{path} names no CRS, as patches of Sen12Landslides do. Download it again.</source>
      <translation>{path} 没有注明 CRS，而 Sen12Landslides 的图块都有。请重新下载。</translation>
    </message>
    <message>
      <source>{path} is not a netCDF file, or it is damaged ({error}). Unpack or download it again.</source>
      <translation>{path} 不是 netCDF 文件，或已损坏（{error}）。请重新解压或下载。</translation>
    </message>
    <message>
      <source>{files} lacks {error}, which patches of Sen12Landslides have. Download it again.</source>
      <translation>{files} 缺少 Sen12Landslides 图块应有的 {error}。请重新下载。</translation>
    </message>
    <message>
      <source>The method {method} is not known. Use one of {methods}.</source>
      <translation>方法 {method} 未知。请使用 {methods} 之一。</translation>
    </message>
    <message>
      <source>The stack {name} has no pixel{where} where the model could say anything. Check its nodata and the area.</source>
      <translation>堆栈 {name} 没有模型能作出判断的像元{where}。请检查其 nodata 和区域。</translation>
    </message>
    <message>
      <source>inside the area</source>
      <translation>（在区域内）</translation>
    </message>
    <message>
      <source>The engine has no onnx package, so it cannot export to ONNX. Run 'Set up the engine' again, or export TorchScript.</source>
      <translation>计算引擎没有 onnx 软件包，因此无法导出 ONNX。请重新运行“安装计算引擎”，或导出 TorchScript。</translation>
    </message>
    <message>
      <source>The model {name} has {size} GB of weights, more than one ONNX file can hold (2 GB). Export TorchScript.</source>
      <translation>模型 {name} 有 {size} GB 权重，超过一个 ONNX 文件的容量（2 GB）。请导出 TorchScript。</translation>
    </message>
    <message>
      <source>The exported {name} differs from the model by {difference} in probability, more than {tolerance}. Export it in the other format.</source>
      <translation>导出的 {name} 与模型的概率相差 {difference}，大于 {tolerance}。请以另一种格式导出。</translation>
    </message>
    <message>
      <source>SAMPLES is {samples}; at least {min_samples} pixels are needed for numbers that mean something.</source>
      <translation>SAMPLES 为 {samples}；有意义的数字至少需要 {min_samples} 个像元。</translation>
    </message>
    <message>
      <source>The labels {name} hold no {what} pixel where every band of the stack {name2} has a value, so nothing can be compared. Check that labels and stack show the same area, and that no band of the stack is empty.</source>
      <translation>在堆栈 {name2} 所有波段都有值之处，标签 {name} 没有{what}像元，因此无法比较。请检查标签与堆栈是否为同一区域，且堆栈没有空波段。</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for one tile of {shape} x {shape2} pixels. Choose a smaller TILE_SIZE, or DEVICE cpu.</source>
      <translation>{name} 的内存不足以容纳一个 {shape} x {shape2} 像元的瓦片。请减小 TILE_SIZE，或选择 DEVICE cpu。</translation>
    </message>
    <message>
      <source>{key} is {value}. Use {right}.</source>
      <translation>{key} 为 {value}。请使用 {right}。</translation>
    </message>
    <message>
      <source>The {task} job lacks {absent}. Add what is missing to the job's parameters.</source>
      <translation>作业 {task} 缺少 {absent}。请添加到作业的参数中。</translation>
    </message>
    <message>
      <source>The {task} job has the unknown parameter {name}. It knows: {keys}.</source>
      <translation>作业 {task} 有未知参数 {name}。可用：{keys}。</translation>
    </message>
    <message>
      <source>The {task} job gives {key} twice, in capitals and in small letters. Keep one.</source>
      <translation>作业 {task} 以大写和小写两次给出 {key}。请保留一个。</translation>
    </message>
    <message>
      <source>The scene {name} has no pixel where the DEM {name2} has heights. Choose a DEM of the scene's area.</source>
      <translation>场景 {name} 在 DEM {name2} 有高程之处没有像元。请选择场景所在区域的 DEM。</translation>
    </message>
    <message>
      <source>The {name} image of {name2} has no pixel where the DEM lies. Choose other POLARISATIONS.</source>
      <translation>{name2} 的 {name} 影像在 DEM 所在之处没有像元。请选择其他 POLARISATIONS。</translation>
    </message>
    <message>
      <source>{name} holds the undeclared fill {join}. Make one nodata value of them first ('Fill NoData cells', or Raster &gt; Conversion &gt; Translate).</source>
      <translation>{name} 含有未声明的填充值 {join}。请先将其统一为一个 nodata 值（“填充 NoData 像元”，或栅格 &gt; 转换 &gt; 转换格式）。</translation>
    </message>
    <message>
      <source>The DEM {name} is damaged ({error}). Make or download it again.</source>
      <translation>DEM {name} 已损坏（{error}）。请重新生成或下载。</translation>
    </message>
    <message>
      <source>beside its nodata value {declared}</source>
      <translation>（除其 nodata 值 {declared} 外）</translation>
    </message>
    <message>
      <source>EXTENT is empty. Give its left, right, bottom and top side, or leave it out for the whole scene.</source>
      <translation>EXTENT 为空。请给出左、右、下、上边，或略去以使用整个场景。</translation>
    </message>
    <message>
      <source>EXTENT lies outside {scene}. Move it there, or leave it out for the whole scene.</source>
      <translation>EXTENT 在 {scene} 之外。请移到那里，或略去以使用整个场景。</translation>
    </message>
    <message>
      <source>{dem} does not cover {wanted}. Choose a DEM of the scene's area.</source>
      <translation>{dem} 没有覆盖 {wanted}。请选择场景所在区域的 DEM。</translation>
    </message>
    <message>
      <source>{dem} ends inside {wanted}. Choose a larger DEM, or set EXTENT to the part of the scene that you need (the DEM's extent, for one).</source>
      <translation>{dem} 在 {wanted} 内中止。请选择更大的 DEM，或将 EXTENT 设为所需的场景部分（例如 DEM 的范围）。</translation>
    </message>
    <message>
      <source>EXTENT cannot be placed on the Earth ({error}). Give it in another CRS.</source>
      <translation>EXTENT 无法置于地球上（{error}）。请用其他 CRS 给出。</translation>
    </message>
    <message>
      <source>The DEM {path} cannot be opened as a raster ({error}). Check the path.</source>
      <translation>无法将 DEM {path} 作为栅格打开（{error}）。请检查路径。</translation>
    </message>
    <message>
      <source>The DEM {path} declares no CRS. Set it with 'Assign projection'.</source>
      <translation>DEM {path} 未声明 CRS。请用“指定投影”设置。</translation>
    </message>
    <message>
      <source>{folder} is not a Sentinel-1 product: it has no manifest.safe. Choose the folder whose name ends in .SAFE.</source>
      <translation>{folder} 不是 Sentinel-1 产品：没有 manifest.safe。请选择名称以 .SAFE 结尾的文件夹。</translation>
    </message>
    <message>
      <source>{name} lacks the image of {group} in its folder 'measurement'. Download the product again.</source>
      <translation>{name} 的“measurement”文件夹中缺少 {group} 的影像。请重新下载该产品。</translation>
    </message>
    <message>
      <source>Reading Sentinel-1 products needs the library {missing}, an optional extra that the engine lacks. Run 'Set up the engine' with EXTRAS backscatter, or: {executable} -m pip install -r {requirements}</source>
      <translation>读取 Sentinel-1 产品需要库 {missing}，它是计算引擎所缺的可选附加件。请以 EXTRAS backscatter 运行“安装计算引擎”，或：{executable} -m pip install -r {requirements}</translation>
    </message>
    <message>
      <source>The Sentinel-1 product {safe} is not there. Check the path.</source>
      <translation>Sentinel-1 产品 {safe} 不存在。请检查路径。</translation>
    </message>
    <message>
      <source>{name} holds no Sentinel-1 product (no manifest.safe). Choose the zip as it was downloaded.</source>
      <translation>{name} 中没有 Sentinel-1 产品（没有 manifest.safe）。请选择下载时的 zip。</translation>
    </message>
    <message>
      <source>The image {title} is empty: all its pixels are 0. Download the product again.</source>
      <translation>影像 {title} 为空：所有像元为 0。请重新下载该产品。</translation>
    </message>
    <message>
      <source>The image {title} is damaged ({error}). Download the product again.</source>
      <translation>影像 {title} 已损坏（{error}）。请重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} holds no complete {polarisations} image. Choose other POLARISATIONS, or download it again.</source>
      <translation>{name} 没有完整的 {polarisations} 影像。请选择其他 POLARISATIONS，或重新下载。</translation>
    </message>
    <message>
      <source>{name} has no {missing} image; it has {present}. Choose POLARISATIONS among these.</source>
      <translation>{name} 没有 {missing} 影像；现有 {present}。请从中选择 POLARISATIONS。</translation>
    </message>
    <message>
      <source>{name} is neither a SAFE folder nor a complete zip archive ({error}). Download the product again.</source>
      <translation>{name} 既不是 SAFE 文件夹，也不是完整的 zip 归档（{error}）。请重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} could not be unpacked ({error}). Free some space, or unpack it and give the SAFE folder.</source>
      <translation>无法解压 {name}（{error}）。请腾出空间，或自行解压后给出 SAFE 文件夹。</translation>
    </message>
    <message>
      <source>The noise annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>无法读取 {title} 的噪声注释（{error}）。请重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a Sentinel-1 product ({error}). Download it again.</source>
      <translation>无法将 {name} 作为 Sentinel-1 产品读取（{error}）。请重新下载。</translation>
    </message>
    <message>
      <source>{name} is neither GRD nor SLC. Choose one of these products.</source>
      <translation>{name} 既不是 GRD 也不是 SLC。请选择其中一种产品。</translation>
    </message>
    <message>
      <source>The annotation of {title} cannot be read ({error}). Download the product again.</source>
      <translation>无法读取 {title} 的注释（{error}）。请重新下载该产品。</translation>
    </message>
    <message>
      <source>The image {name} is not a TIFF, as those of Sentinel-1 products are. Download the product again, from its publisher.</source>
      <translation>影像 {name} 不是 TIFF，而 Sentinel-1 产品的影像都是。请从发布者处重新下载该产品。</translation>
    </message>
    <message>
      <source>{name} unpacks from {packed} MB to {needed} MB, as no product does. Download it again, from its publisher.</source>
      <translation>{name} 由 {packed} MB 解压为 {needed} MB，产品不会如此。请从发布者处重新下载。</translation>
    </message>
    <message>
      <source>{name} unpacks to {needed} GB, and {free} GB are free in {parent}. Free some space, or unpack it elsewhere and give the SAFE folder.</source>
      <translation>{name} 解压后为 {needed} GB，而 {parent} 有 {free} GB 可用。请腾出空间，或在别处解压后给出 SAFE 文件夹。</translation>
    </message>
    <message>
      <source>No tile of the {name} part holds a landslide pixel ({words}). Label more landslides, choose smaller tiles, or other areas.</source>
      <translation>{name}部分没有含滑坡像元的瓦片（{words}）。请标注更多滑坡，选择更小的瓦片，或其他区域。</translation>
    </message>
    <message>
      <source>OVERLAP {overlap} leaves nothing of a tile of {tile_size} pixels. Make it smaller.</source>
      <translation>OVERLAP {overlap} 使 {tile_size} 像元的瓦片没有剩余。请减小。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT 为 area 时需要 TRAIN_AREA 或 VALIDATION_AREA。请选择其一，或将 SPLIT 设为 blocks。</translation>
    </message>
    <message>
      <source>The checkpoint {path} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>检查点 {path} 属于另一次训练：{different} 不同。请使用相同输入，或不用 RESUME 训练。</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged or not a checkpoint ({error}). Delete it, or train without RESUME.</source>
      <translation>检查点 {path} 已损坏或不是检查点（{error}）。请删除，或不用 RESUME 训练。</translation>
    </message>
    <message>
      <source>BATCH_SIZE {batch_size} is too small for {processes} processes, each of which needs {min_samples} samples per step. Use at least {min_samples2}, or fewer PROCESSES.</source>
      <translation>BATCH_SIZE {batch_size} 对 {processes} 个进程太小，每个进程每步需要 {min_samples} 个样本。请至少取 {min_samples2}，或减少 PROCESSES。</translation>
    </message>
    <message>
      <source>The training was stopped before a member had begun. Train again, with RESUME.</source>
      <translation>训练在任何成员开始之前被停止。请用 RESUME 重新训练。</translation>
    </message>
    <message>
      <source>The training diverged in epoch {epoch}: its loss is NaN. Choose a smaller LEARNING_RATE.</source>
      <translation>训练在第 {epoch} 轮发散：损失为 NaN。请减小 LEARNING_RATE。</translation>
    </message>
    <message>
      <source>The memory of {name} is too small for BATCH_SIZE {batch_size} and TILE_SIZE {tile_size}. Choose a smaller BATCH_SIZE, TILE_SIZE or WIDTH.</source>
      <translation>{name} 的内存不足以容纳 BATCH_SIZE {batch_size} 和 TILE_SIZE {tile_size}。请减小 BATCH_SIZE、TILE_SIZE 或 WIDTH。</translation>
    </message>
    <message>
      <source>BATCH_SIZE 1 with TILE_SIZE {tile_size} leaves one value in the network's deepest layer, and batch normalisation needs more. Choose BATCH_SIZE 2 or more, or {larger_tile}.</source>
      <translation>BATCH_SIZE 1 与 TILE_SIZE {tile_size} 使网络最深层只剩一个值，批归一化需要更多。请选择 BATCH_SIZE 2 或更大，或 {larger_tile}。</translation>
    </message>
    <message>
      <source>There is one tile of {tile_size} pixels to train on, too little for this network. Label a larger area, or choose {larger_tile}.</source>
      <translation>只有一个 {tile_size} 像元的训练瓦片，对该网络太少。请标注更大的区域，或选择 {larger_tile}。</translation>
    </message>
    <message>
      <source>TILE_SIZE {multiple} or more</source>
      <translation>TILE_SIZE {multiple} 或更大</translation>
    </message>
    <message>
      <source>The member {output} does not say which training it belongs to. Train without RESUME.</source>
      <translation>成员 {output} 没有说明属于哪次训练。请不用 RESUME 训练。</translation>
    </message>
    <message>
      <source>The member {output} belongs to another training: {different} differ. Use the same inputs, or train without RESUME.</source>
      <translation>成员 {output} 属于另一次训练：{different} 不同。请使用相同输入，或不用 RESUME 训练。</translation>
    </message>
    <message>
      <source>SCHEDULER shares the members of an ensemble among the workers of a cluster, and MEMBERS is 1. Set MEMBERS, or leave SCHEDULER empty.</source>
      <translation>SCHEDULER 将集成的成员分配给集群的工作进程，而 MEMBERS 为 1。请设置 MEMBERS，或将 SCHEDULER 留空。</translation>
    </message>
    <message>
      <source>PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a member by itself. Leave one of them empty.</source>
      <translation>PROCESSES 在一台计算机上分担一批；使用 SCHEDULER 时每个工作进程单独训练一个成员。请将其中一个留空。</translation>
    </message>
    <message>
      <source>There is no known landslide pixel in the {part} part ({split}). Label more landslides, or choose other areas.</source>
      <translation>{part}部分没有已知的滑坡像元（{split}）。请标注更多滑坡，或选择其他区域。</translation>
    </message>
    <message>
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Draw one, or choose SPLIT blocks.</source>
      <translation>SPLIT area 需要 TRAIN_AREA 或 VALIDATION_AREA。请绘制一个，或选择 SPLIT blocks。</translation>
    </message>
    <message>
      <source>PLAN has no setting {unknown}. It has: {to_json}.</source>
      <translation>PLAN 没有设置 {unknown}。现有：{to_json}。</translation>
    </message>
    <message>
      <source>No tile holds a landslide pixel. Check that labels and areas overlap, or label more landslides.</source>
      <translation>没有含滑坡像元的瓦片。请检查标签与区域是否重叠，或标注更多滑坡。</translation>
    </message>
    <message>
      <source>The network option variant={variant} is not known. Use one of {variants}.</source>
      <translation>网络选项 variant={variant} 未知。请使用 {variants} 之一。</translation>
    </message>
    <message>
      <source>The network option layers_per_block={layers_per_block} does not hold {layers} whole numbers. Correct it.</source>
      <translation>网络选项 layers_per_block={layers_per_block} 不是 {layers} 个整数。请更正。</translation>
    </message>
    <message>
      <source>A network needs at least one band. Choose the bands of the stack that it should use.</source>
      <translation>网络至少需要一个波段。请选择它应使用的堆栈波段。</translation>
    </message>
    <message>
      <source>The classes of the categorical band {name} are not known. Compute the stack's statistics, or leave the band out.</source>
      <translation>类别波段 {name} 的类别未知。请计算堆栈的统计，或略去该波段。</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum does not match its content. Copy or download it again.</source>
      <translation>模型文件 {path} 已损坏：校验和与内容不符。请重新复制或下载。</translation>
    </message>
    <message>
      <source>The model file {path} {what}, so it does not match its own card. {advice}</source>
      <translation>模型文件 {path} {what}，因此与自身卡片不符。{advice}</translation>
    </message>
    <message>
      <source>The model file {path} describes a network that cannot be built: {error} {advice}</source>
      <translation>模型文件 {path} 描述的网络无法构建：{error} {advice}</translation>
    </message>
    <message>
      <source>The tensors of the model file {path} cannot be read ({error}). Copy or download it again.</source>
      <translation>无法读取模型文件 {path} 的张量（{error}）。请重新复制或下载。</translation>
    </message>
    <message>
      <source>The model file {path} holds numbers that are not finite (tensor {name}). Train it again, or use another copy.</source>
      <translation>模型文件 {path} 含有非有限的数（张量 {name}）。请重新训练，或使用其他副本。</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has shape {shape}, its card requires {shape2}. {advice}</source>
      <translation>模型文件 {path} 的张量 {name} 形状为 {shape}，而卡片要求 {shape2}。{advice}</translation>
    </message>
    <message>
      <source>The tensor {name} of the model file {path} has the number type {kind}, which a model cannot have. {advice}</source>
      <translation>模型文件 {path} 的张量 {name} 的数值类型为 {kind}，模型不可能有。{advice}</translation>
    </message>
    <message>
      <source>lacks the tensor {missing}</source>
      <translation>缺少张量 {missing}</translation>
    </message>
    <message>
      <source>holds the unexpected tensor {surplus}</source>
      <translation>含有意外的张量 {surplus}</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>网络选项 {name}={value} 不是 {low} 至 {high} 的数。请更正，或使用其他模型文件。</translation>
    </message>
    <message>
      <source>The network option {name}={value} is not a whole number from {low} to {high}. Correct it, or use another model file.</source>
      <translation>网络选项 {name}={value} 不是 {low} 至 {high} 的整数。请更正，或使用其他模型文件。</translation>
    </message>
    <message>
      <source>The architecture {architecture} is not known. Use one of {architectures}.</source>
      <translation>架构 {architecture} 未知。请使用 {architectures} 之一。</translation>
    </message>
    <message>
      <source>The architecture {architecture} has no option {unknown}. It has: {allowed}, members.</source>
      <translation>架构 {architecture} 没有选项 {unknown}。可用：{allowed}、members。</translation>
    </message>
    <message>
      <source>The band name {band} is not in the table of known bands. Give the band's role and kind as well.</source>
      <translation>波段名 {band} 不在已知波段表中。请同时给出波段的角色和类型。</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {entry} is no option of {architecture}. {knows}, written as name=value.</source>
      <translation>NETWORK_OPTIONS：{entry} 不是 {architecture} 的选项。{knows}，写作“名称=值”。</translation>
    </message>
    <message>
      <source>NETWORK_OPTIONS: {name}={value} is no number. Correct it.</source>
      <translation>NETWORK_OPTIONS：{name}={value} 不是数。请更正。</translation>
    </message>
    <message>
      <source>It knows {known}</source>
      <translation>它支持 {known}</translation>
    </message>
    <message>
      <source>It has no further options</source>
      <translation>它没有其他选项</translation>
    </message>
    <message>
      <source>Nothing in the model {source_name} fits this network. Start from a model of the same architecture and width.</source>
      <translation>模型 {source_name} 中没有适合该网络的内容。请从相同架构和宽度的模型开始。</translation>
    </message>
    <message>
      <source>The Python {named} cannot make the engine's environment: {problem}. Name another in PYTHON.</source>
      <translation>Python {named} 无法创建计算引擎的环境：{problem}。请在 PYTHON 中指定其他的。</translation>
    </message>
    <message>
      <source>No Python on this computer can make the engine's environment ({reasons}). Install Python 3.12 and name it in PYTHON.</source>
      <translation>本机没有能创建计算引擎环境的 Python（{reasons}）。请安装 Python 3.12 并在 PYTHON 中指定。</translation>
    </message>
    <message>
      <source>No Python could make an environment ({failures}). Name another Python ({oldest}.{oldest2} to 3.14) in PYTHON.</source>
      <translation>没有 Python 能创建环境（{failures}）。请在 PYTHON 中指定其他 Python（{oldest}.{oldest2} 至 3.14）。</translation>
    </message>
    <message>
      <source>The backend {backend} is not known. Use one of {backends}.</source>
      <translation>后端 {backend} 未知。请使用 {backends} 之一。</translation>
    </message>
    <message>
      <source>{folder} is a whole drive. Name a folder on it in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>{folder} 是整个驱动器。请在 LANDSLIDE_MAPPER_ENGINE 中指定其中的文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} holds {what}. Name an empty or new folder in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>文件夹 {folder} 含有 {what}。请在 LANDSLIDE_MAPPER_ENGINE 中指定空的或新的文件夹。</translation>
    </message>
    <message>
      <source>The path of the engine's folder is too long for this Windows ({folder}, {folder2} characters: packages of the engine need {max_package_path} more, and the limit is 259). Name a folder nearer to the drive in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>计算引擎文件夹的路径对此 Windows 太长（{folder}，{folder2} 个字符；引擎的软件包还需 {max_package_path} 个，上限为 259）。请在 LANDSLIDE_MAPPER_ENGINE 中指定更靠近驱动器的文件夹。</translation>
    </message>
    <message>
      <source>The engine needs {room} GB in {parent}, and {free} GB are free. Free some space, or name a folder elsewhere in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>计算引擎在 {parent} 需要 {room} GB，可用 {free} GB。请腾出空间，或在 LANDSLIDE_MAPPER_ENGINE 中指定别处的文件夹。</translation>
    </message>
    <message>
      <source>There is no engine in {folder} that a set-up of ours made. Nothing was removed.</source>
      <translation>{folder} 中没有由本插件安装的计算引擎。没有删除任何内容。</translation>
    </message>
    <message>
      <source>The engine in {folder} could not be removed completely ({strerror}). Close what uses it and remove it again, or delete the folder.</source>
      <translation>无法完全删除 {folder} 中的计算引擎（{strerror}）。请关闭占用它的程序后再次删除，或删除该文件夹。</translation>
    </message>
    <message>
      <source>an environment that is not ours</source>
      <translation>并非本插件的环境</translation>
    </message>
    <message>
      <source>other files</source>
      <translation>其他文件</translation>
    </message>
    <message>
      <source>PyTorch is not installed yet: there is no engine in {engine}, and QGIS's own Python has none. {set_up} once, or name a Python that has it in the environment variable {python_variable}.</source>
      <translation>尚未安装 PyTorch：{engine} 中没有计算引擎，QGIS 自带的 Python 也没有。请{set_up}一次，或在环境变量 {python_variable} 中指定有 PyTorch 的 Python。</translation>
    </message>
    <message>
      <source>The engine's environment {engine} is damaged: {engine_problem}. {set_up} again; it repairs the environment.</source>
      <translation>计算引擎的环境 {engine} 已损坏：{engine_problem}。请再次{set_up}；它会修复环境。</translation>
    </message>
    <message>
      <source>The Python {path}, named by {source}, cannot run the engine: {problem}. {cure}.</source>
      <translation>{source} 指定的 Python {path} 无法运行计算引擎：{problem}。{cure}。</translation>
    </message>
    <message>
      <source>Run 'Set up the engine' in the Processing toolbox</source>
      <translation>请在处理工具箱中运行“安装计算引擎”</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({strerror}). Name another in LANDSLIDE_MAPPER_ENGINE.</source>
      <translation>文件夹 {parent} 不可写（{strerror}）。请在 LANDSLIDE_MAPPER_ENGINE 中指定其他文件夹。</translation>
    </message>
    <message>
      <source>Another set-up of the engine is running (it holds {lock_file}). Wait until it has finished, then try again.</source>
      <translation>另一个计算引擎安装正在进行（占用 {lock_file}）。请等待其完成后再试。</translation>
    </message>
    <message>
      <source>The extra {extra} is not known. Use one of {extras}.</source>
      <translation>附加件 {extra} 未知。请使用 {extras} 之一。</translation>
    </message>
    <message>
      <source>The Python {path}, from {source}, could not be started. Run 'Set up the engine' to make a new one.</source>
      <translation>无法启动来自 {source} 的 Python {path}。请运行“安装计算引擎”重新创建。</translation>
    </message>
    <message>
      <source>Traceback (most recent call last):</source>
      <translation>Traceback (most recent call last):</translation>
    </message>
    <message>
      <source>it hit a processor instruction that this computer lacks</source>
      <translation>遇到了本机没有的处理器指令</translation>
    </message>
    <message>
      <source>a library inside it aborted</source>
      <translation>其中的一个库中止了</translation>
    </message>
    <message>
      <source>a file it was reading vanished or the memory is faulty</source>
      <translation>正在读取的文件消失，或内存有故障</translation>
    </message>
    <message>
      <source>the system ran out of memory, or something killed it</source>
      <translation>系统内存耗尽，或被强制结束</translation>
    </message>
    <message>
      <source>a library inside it crashed</source>
      <translation>其中的一个库崩溃了</translation>
    </message>
    <message>
      <source>something ended it</source>
      <translation>被结束</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly ({how}). Run it again with smaller tiles or batches, or run 'Set up the engine' to check it.{last_lines}</source>
      <translation>计算引擎意外停止（{how}）。请用更小的瓦片或批重新运行，或运行“安装计算引擎”检查。{last_lines}</translation>
    </message>
    <message>
      <source>Last lines:{end}</source>
      <translation>最后几行：{end}</translation>
    </message>
    <message>
      <source>signal {exit_code}: {exit_code2}</source>
      <translation>信号 {exit_code}：{exit_code2}</translation>
    </message>
    <message>
      <source>exit status {exit_code}</source>
      <translation>退出码 {exit_code}</translation>
    </message>
    <message>
      <source>The engine failed without saying why. Run it again.</source>
      <translation>计算引擎失败而未说明原因。请重新运行。</translation>
    </message>
    <message>
      <source>KEPT_LABELS needs tiles that are kept aside. Set KEPT_ASIDE, for instance to 4.</source>
      <translation>KEPT_LABELS 需要留出的瓦片。请设置 KEPT_ASIDE，例如 4。</translation>
    </message>
    <message>
      <source>{name} has no field '{verdict_field}', so it is not known which detections are right. Review it first: write {verdicts} into a text field of this name.</source>
      <translation>{name} 没有字段“{verdict_field}”，因此不知道哪些检测是正确的。请先审核：在该名称的文本字段中写入 {verdicts}。</translation>
    </message>
    <message>
      <source>No polygon of {name} has a verdict yet. Review it first, then apply the corrections.</source>
      <translation>{name} 的多边形都还没有判定。请先审核，再应用修正。</translation>
    </message>
    <message>
      <source>Nothing in {name} is reviewed yet. Set '{reviewed}' to true in the tiles that were looked at, or give polygons of the reviewed area.</source>
      <translation>{name} 尚未审核任何内容。请在看过的瓦片中将“{reviewed}”设为 true，或给出已审核区域的多边形。</translation>
    </message>
    <message>
      <source>{name} has no field '{reference}'. Draw points with 'Sample for accuracy assessment' and write 'landslide' or 'not_landslide' there.</source>
      <translation>{name} 没有字段“{reference}”。请用“精度评价采样”抽取样点，并在其中写“landslide”或“not_landslide”。</translation>
    </message>
    <message>
      <source>{name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{name} 没有坐标参考系。请在 QGIS 中指定（图层 &gt; 设置图层 CRS）。</translation>
    </message>
    <message>
      <source>{name} holds no point. Draw some with 'Sample for accuracy assessment'.</source>
      <translation>{name} 没有点。请用“精度评价采样”抽取。</translation>
    </message>
    <message>
      <source>{empty} of {points} points in {name} have no reference yet. Write 'landslide', 'not_landslide' or 'unknown' into each: leaving out some of them would bias the result.</source>
      <translation>{name} 的 {points} 个点中有 {empty} 个尚无参考。请分别写“landslide”“not_landslide”或“unknown”：略去其中一些会使结果有偏。</translation>
    </message>
    <message>
      <source>{name}: the reference '{unknown}' is not known. Write {known} (in English, whatever the language of QGIS).</source>
      <translation>{name}：参考“{unknown}”未知。请写 {known}（无论 QGIS 是何语言，均用英文）。</translation>
    </message>
    <message>
      <source>The points of {name} were drawn from another map than {map_name} as it is now (its id is {identity}, theirs {drawn_from}). Give the map that they were drawn from, or draw a new sample.</source>
      <translation>{name} 的点抽自与现在的 {map_name} 不同的地图（其标识为 {identity}，点的为 {drawn_from}）。请给出抽样所用的地图，或重新抽样。</translation>
    </message>
    <message>
      <source>{name} holds lines or polygons. Draw points with 'Sample for accuracy assessment', and give these.</source>
      <translation>{name} 为线或多边形。请用“精度评价采样”抽取样点并给出它们。</translation>
    </message>
    <message>
      <source>The DEM {dem} and the post-event image {post} do not overlap. Choose a DEM of the same place.</source>
      <translation>DEM {dem} 与事件后影像 {post} 不重叠。请选择同一地点的 DEM。</translation>
    </message>
    <message>
      <source>{key} holds more than one Sentinel-2 product or image. Give one product, or band rasters.</source>
      <translation>{key} 含有多个 Sentinel-1 产品或影像。请给出一个产品，或波段栅格。</translation>
    </message>
    <message>
      <source>{found}, given under {key}, does not say whether it is VV or VH. Put that in the name of the band or the file.</source>
      <translation>{key} 下给出的 {found} 没有说明是 VV 还是 VH。请写入波段名或文件名。</translation>
    </message>
    <message>
      <source>SAR_PRE is given without SAR_POST. Give the radar image after the event, too, or leave both empty.</source>
      <translation>给出了 SAR_PRE 而没有 SAR_POST。请同时给出事件后的雷达影像，或将两者留空。</translation>
    </message>
    <message>
      <source>SAR_POST holds several dates of one polarisation, but SAR_PRE fewer than two to compare them with. Give two or more dates before the event, or one date after it.</source>
      <translation>SAR_POST 含有一种极化的多个日期，而 SAR_PRE 少于两个可供比较的日期。请给出两个或更多事件前日期，或一个事件后日期。</translation>
    </message>
    <message>
      <source>The layout {template} cannot be read. Install the plugin again.</source>
      <translation>无法读取布局 {template}。请重新安装插件。</translation>
    </message>
    <message>
      <source>The layout {template} lacks its map or its scale bar. Install the plugin again.</source>
      <translation>布局 {template} 缺少地图或比例尺。请重新安装插件。</translation>
    </message>
    <message>
      <source>The layout {template} lacks its legend. Install the plugin again.</source>
      <translation>布局 {template} 缺少图例。请重新安装插件。</translation>
    </message>
    <message>
      <source>The map sheet {name} could not be written ({errorMessage}). Free some space, or open {name2} in QGIS's layout manager.</source>
      <translation>无法写出图幅 {name}（{errorMessage}）。请腾出空间，或在 QGIS 的布局管理器中打开 {name2}。</translation>
    </message>
    <message>
      <source>The record {path} has the format {version}, which this version does not know. Choose another folder.</source>
      <translation>记录 {path} 的格式为 {version}，本版本不认识。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} holds other files. Choose a new or empty folder, or one that 'Map my area' made.</source>
      <translation>文件夹 {folder} 含有其他文件。请选择新的或空的文件夹，或由“为我的区域制图”生成的文件夹。</translation>
    </message>
    <message>
      <source>The record {path} cannot be read ({error}). Delete it to start again.</source>
      <translation>无法读取记录 {path}（{error}）。请将其删除以重新开始。</translation>
    </message>
    <message>
      <source>{name} holds no polygon with an area. Choose a layer (or a selection) with outlines of landslides.</source>
      <translation>{name} 没有具有面积的多边形。请选择含滑坡轮廓的图层（或选择集）。</translation>
    </message>
    <message>
      <source>Size statistics need SciPy, which this QGIS lacks. Install python3-scipy.</source>
      <translation>大小统计需要 SciPy，而此 QGIS 没有。请安装 python3-scipy。</translation>
    </message>
    <message>
      <source>AREA holds no polygon. Choose a layer (or a selection) with at least one polygon.</source>
      <translation>AREA 没有多边形。请选择至少含一个多边形的图层（或选择集）。</translation>
    </message>
    <message>
      <source>The area {name} covers no pixel of the stack {stack}. Choose an area that overlaps it.</source>
      <translation>区域 {name} 不覆盖堆栈 {stack} 的任何像元。请选择与其重叠的区域。</translation>
    </message>
    <message>
      <source>The polygons could not be written to {identifier} ({why}). Free some space or choose another folder.</source>
      <translation>无法将多边形写到 {identifier}（{why}）。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{key} is to be added to a layer that is there, which these polygons cannot be. Give them a table or file of their own, and append them with 'Merge vector layers'.</source>
      <translation>{key} 要追加到已有图层，而这些多边形不能追加。请给它们单独的表或文件，再用“合并矢量图层”追加。</translation>
    </message>
    <message>
      <source>Choose a shorter name, or a folder nearer to the drive.</source>
      <translation>请选择较短的名称，或更靠近驱动器的文件夹。</translation>
    </message>
    <message>
      <source>You may not use it: choose another, or have its rights changed.</source>
      <translation>您无权使用：请选择其他，或请人更改权限。</translation>
    </message>
    <message>
      <source>A part of its path is a file, not a folder. Check the path.</source>
      <translation>路径的一部分是文件而非文件夹。请检查路径。</translation>
    </message>
    <message>
      <source>It is a link that leads to itself. Check the path.</source>
      <translation>这是指向自身的链接。请检查路径。</translation>
    </message>
    <message>
      <source>GDAL could not read or write a file ({error}). Check the inputs and their drives; export a damaged layer to GeoTIFF again.</source>
      <translation>GDAL 无法读写文件（{error}）。请检查输入及其驱动器；将损坏的图层重新导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>The computer ran out of memory ({error}). Close other programs, or use a smaller extent or a coarser resolution.</source>
      <translation>内存不足（{error}）。请关闭其他程序，或使用更小的范围或更粗的分辨率。</translation>
    </message>
    <message>
      <source>A file{file} could not be read or written ({value}). {cure}</source>
      <translation>无法读写文件{file}（{value}）。{cure}</translation>
    </message>
    <message>
      <source>Check that its drive is connected and has free space; then run it again.</source>
      <translation>请检查驱动器是否已连接且有可用空间；然后重新运行。</translation>
    </message>
    <message>
      <source>{layer_name} has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS).</source>
      <translation>{layer_name} 没有坐标参考系。请在 QGIS 中指定（图层 &gt; 设置图层 CRS）。</translation>
    </message>
    <message>
      <source>The table {table} could not be read back. Run it again.</source>
      <translation>无法读回表 {table}。请重新运行。</translation>
    </message>
    <message>
      <source>{path}, given as {key}, is a device or a pipe, not a file. Choose the name of a file in a folder of yours.</source>
      <translation>{key} 给出的 {path} 是设备或管道，而不是文件。请在自己的文件夹中选择文件名。</translation>
    </message>
    <message>
      <source>{files}, given as {key}, is a file of the input {input_key} ({source}), which would be lost. Give the output another name.</source>
      <translation>{key} 给出的 {files} 是输入 {input_key}（{source}）的文件，会因此丢失。请为输出另取名称。</translation>
    </message>
    <message>
      <source>The folder {folder}, given as {key}, holds the input {input_key} ({source}), which would be lost. Choose another folder.</source>
      <translation>{key} 给出的文件夹 {folder} 含有输入 {input_key}（{source}），会因此丢失。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{first}, given as {other}, and {second}, given as {key}, are one file. Give each its own name.</source>
      <translation>{other} 给出的 {first} 与 {key} 给出的 {second} 是同一文件。请分别命名。</translation>
    </message>
    <message>
      <source>{destination} names no table of a database. Choose one in the browser of QGIS.</source>
      <translation>{destination} 没有指明数据库的表。请在 QGIS 的浏览器中选择。</translation>
    </message>
    <message>
      <source>QGIS cannot replace tables of {provider}. Choose a GeoPackage or PostGIS.</source>
      <translation>QGIS 不能替换 {provider} 的表。请选择 GeoPackage 或 PostGIS。</translation>
    </message>
    <message>
      <source>The table {table} could not be written ({text}). It is as it was before.</source>
      <translation>无法写入表 {table}（{text}）。它保持原样。</translation>
    </message>
    <message>
      <source>The table {table} could not be replaced: {failure}</source>
      <translation>无法替换表 {table}：{failure}</translation>
    </message>
    <message>
      <source>The database of the table {table} cannot be reached ({error}).</source>
      <translation>无法连接表 {table} 的数据库（{error}）。</translation>
    </message>
    <message>
      <source>{destination}, given as {key}, is neither the path of a file nor a table of a database: QGIS knows no provider {provider}. Choose a name without a colon.</source>
      <translation>{key} 给出的 {destination} 既不是文件路径，也不是数据库的表：QGIS 没有提供者 {provider}。请选择不含冒号的名称。</translation>
    </message>
    <message>
      <source>{destination}, given as {name}, is not the path of a file on this computer. Give a folder and a name.</source>
      <translation>{name} 给出的 {destination} 不是本机上的文件路径。请给出文件夹和名称。</translation>
    </message>
    <message>
      <source>{name}, given as {key}, is named as {what}, but this raster is a GeoTIFF. Call it {name2}, and export it to {what2} afterwards if you need that.</source>
      <translation>{key} 给出的 {name} 以 {what} 命名，但该栅格是 GeoTIFF。请命名为 {name2}，需要时再导出为 {what2}。</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {suffix}, but what is written is {kind}. Call it {name3}.</source>
      <translation>{name2} 给出的 {name} 以 {suffix} 命名，但写出的是 {kind}。请命名为 {name3}。</translation>
    </message>
    <message>
      <source>{name}, given as {name2}, is named as {driver}, which cannot hold these polygons ({problem}). Call it {name3}.</source>
      <translation>{name2} 给出的 {name} 以 {driver} 命名，它不能容纳这些多边形（{problem}）。请命名为 {name3}。</translation>
    </message>
    <message>
      <source>{path}, given as {name}, is a folder. Choose the name of a file.</source>
      <translation>{name} 给出的 {path} 是文件夹。请选择文件名。</translation>
    </message>
    <message>
      <source>{file}, given as {other}, would replace the file that the table {table}, given as {key}, is to lie in. Give each its own file, or both a table of it.</source>
      <translation>{other} 给出的 {file} 会替换要容纳 {key} 所给表 {table} 的文件。请分别给出文件，或将两者都作为其中的表。</translation>
    </message>
    <message>
      <source>{other} and {key} are one table, {table}. Give each its own name.</source>
      <translation>{other} 与 {key} 是同一个表 {table}。请分别命名。</translation>
    </message>
    <message>
      <source>The table {table}, given as {key}, is the input {name}, which would be lost. Give the output another name.</source>
      <translation>{key} 给出的表 {table} 是输入 {name}，会因此丢失。请为输出另取名称。</translation>
    </message>
    <message>
      <source>{file}, given under {key}, holds several layers with polygons: {with_polygons}. Name one of them as {uri}, or merge them with 'Merge vector layers'.</source>
      <translation>{key} 下给出的 {file} 有多个多边形图层：{with_polygons}。请以 {uri} 的形式指定其中一个，或用“合并矢量图层”合并。</translation>
    </message>
    <message>
      <source>{name}, given under {key}, holds polygons in {layers} folders. Merge them into one layer with 'Merge vector layers'.</source>
      <translation>{key} 下给出的 {name} 的多边形分布在 {layers} 个文件夹中。请用“合并矢量图层”合并为一个图层。</translation>
    </message>
    <message>
      <source>QGIS does not understand the raster's CRS, so the polygons would have none. Restart QGIS and try again; if it stays so, reproject the raster ('Warp (reproject)').</source>
      <translation>QGIS 不理解该栅格的 CRS，因此多边形将没有 CRS。请重新启动 QGIS 再试；若仍如此，请重投影该栅格（“变形（重投影）”）。</translation>
    </message>
    <message>
      <source>The ellipsoid of {GetName} is unusable. Reproject the raster ('Warp (reproject)').</source>
      <translation>{GetName} 的椭球不可用。请重投影该栅格（“变形（重投影）”）。</translation>
    </message>
    <message>
      <source>A polygon cannot be measured on the ground. Check the raster's CRS.</source>
      <translation>有多边形无法在地面上量算。请检查栅格的 CRS。</translation>
    </message>
    <message>
      <source>A polygon lies where its CRS has no longitude and latitude ({error}). Check the raster's CRS.</source>
      <translation>有多边形位于其 CRS 没有经纬度之处（{error}）。请检查栅格的 CRS。</translation>
    </message>
    <message>
      <source>{name}: the field {field} is empty in every polygon. Choose the field with the class.</source>
      <translation>{name}：字段 {field} 在每个多边形中都为空。请选择含类别的字段。</translation>
    </message>
    <message>
      <source>The raster has no coordinate reference system. Assign one in QGIS (Layer &gt; Set CRS, then export).</source>
      <translation>栅格没有坐标参考系。请在 QGIS 中指定（图层 &gt; 设置图层 CRS，然后导出）。</translation>
    </message>
    <message>
      <source>{layer_name}: a polygon cannot be expressed in {value} ({error}). Check the layer's CRS and that it belongs to this area.</source>
      <translation>{layer_name}：有多边形无法用 {value} 表示（{error}）。请检查图层的 CRS 以及它是否属于该区域。</translation>
    </message>
    <message>
      <source>{key} ({name}) covers no pixel of any stack. Choose an area that overlaps the stacks.</source>
      <translation>{key}（{name}）不覆盖任何堆栈的像元。请选择与堆栈重叠的区域。</translation>
    </message>
    <message>
      <source>BANDS names {unknown}, which {stacks} lacks. It has: {present}. Correct it, or leave it empty.</source>
      <translation>BANDS 列出了 {stacks} 没有的 {unknown}。现有：{present}。请更正，或留空。</translation>
    </message>
    <message>
      <source>DATE is '{value}', which is not a date. Write year, month and day, for example 2018-09-11.</source>
      <translation>DATE 为“{value}”，不是日期。请写年、月、日，例如 2018-09-11。</translation>
    </message>
    <message>
      <source>The inventory {name} has edits that are not saved. Save or discard them first.</source>
      <translation>编目 {name} 有未保存的编辑。请先保存或放弃。</translation>
    </message>
    <message>
      <source>The inventory {name} could not be read ({text}). Export it to a GeoPackage.</source>
      <translation>无法读取编目 {name}（{text}）。请导出为 GeoPackage。</translation>
    </message>
  </context>
</TS>
