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
      <source>Threshold (-1 = the model's)</source>
      <translation>阈值（-1 = 模型自带）</translation>
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
      <source>Tile size (pixels, 0 = automatic)</source>
      <translation>瓦片大小（像元，0 = 自动）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. Automatic: the largest that is worthwhile on this device, or the training tile.</source>
      <translation>网络一次所见方块的边长。自动：在此设备上划算的最大值，或训练时的瓦片大小。</translation>
    </message>
    <message>
      <source>Overlap (pixels, -1 = automatic)</source>
      <translation>重叠（像元，-1 = 自动）</translation>
    </message>
    <message>
      <source>Automatic: as far as the network sees, which leaves no seam at all; half a tile where the network sees the whole tile.</source>
      <translation>自动：等于网络的感受野，可完全无缝；若网络着眼于整个瓦片，则为半个瓦片。</translation>
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
      <source>Batch size (0 = automatic)</source>
      <translation>批大小（0 = 自动）</translation>
    </message>
    <message>
      <source>Number of tiles computed at once. It changes the speed, not the result.</source>
      <translation>同时计算的瓦片数。只影响速度，不影响结果。</translation>
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
      <source>Model: {name}, {architecture}</source>
      <translation>模型：{name}，{architecture}</translation>
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
      <source>Models</source>
      <translation>模型</translation>
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
      <source>Check the Landslide Mapper engine</source>
      <translation>检查 Landslide Mapper 计算引擎</translation>
    </message>
    <message>
      <source>The check was cancelled.</source>
      <translation>检查已取消。</translation>
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
      <source>own</source>
      <translation>自有</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>选择模型文件</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
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
      <source>Measure how fast this computer trains</source>
      <translation>测量本机的训练速度</translation>
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
    <name>SceneRun</name>
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
      <source>CRS of the stack; empty: that of the first raster. A metric one (UTM) is preferable.</source>
      <translation>堆栈的坐标参照系；留空：第一个栅格的。以米为单位的（UTM）更好。</translation>
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
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Area of the stack; empty: where all rasters overlap.</source>
      <translation>堆栈的范围；留空：所有栅格的重叠区。</translation>
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

The preset 'recommended' is made for few labels: random crops around landslides and background, flipped and rotated with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT at the end lets the model learn from the validation part too.

A stopped training can be continued: tick RESUME and keep the same inputs and model file.</source>
      <translation>用堆栈及其标签训练网络，写出一个供“检测滑坡”使用的模型文件。

堆栈与标签按格网配对；多个场景的波段相同时可一起训练。部分已标注区域留作验证：默认为整块区域，周围留缓冲区，因为相邻像元彼此相似，随机划分会使结果虚高。阈值也在该部分上选定。

预设 'recommended' 针对标签较少的情况：围绕滑坡和背景随机裁剪，连同角度一起镜像和旋转，权重取平均。'published' 照论文的做法；此时 SPLIT、VALIDATION_FRACTION 和 MONITOR 若未设置，也随论文。最后选择 REFIT，模型还会从验证部分学习。

已停止的训练可以继续：勾选 RESUME，并保持输入和模型文件不变。</translation>
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
      <source>More than 1 trains that many networks, which differ only in their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take that many times longer.</source>
      <translation>大于 1 时训练相应数量、仅随机种子不同的网络，并写为一个模型：其概率为各网络的均值，“检测滑坡”以其离散程度作为不确定性。训练和检测的耗时也相应成倍增加。</translation>
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
</TS>
