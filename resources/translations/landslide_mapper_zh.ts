<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>CompareModels</name>
    <message>
      <source>Compare models</source>
      <translation>比较模型</translation>
    </message>
    <message>
      <source>Trains several networks or band sets on the same tiles with the same seeds, and judges them on the same test area, which training and validation never see (nor a quarter of a tile around it).

fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the deformation bands. custom: the rows of CUSTOM.

The report has the table with mean and spread over REPEATS seeds, the total detected area against the inventory's, and the error maps side by side. One seed tells little: take three or more before believing a difference.

A comparison that was stopped goes on when it is run again with the same inputs and the same table: finished rows wait in &lt;table&gt;.partial beside it.</source>
      <translation>用相同的瓦片和相同的随机种子训练多个网络或波段组合，并在同一测试区上评价；训练和验证都不会接触该测试区（也不接触其周围四分之一瓦片的范围）。

fusion_table：U-Net 与多输入 U-Net，各自仅用光学波段和使用全部波段。deformation_table：FCN、U-Net、FC-DenseNet 和 FCADenseNet 使用全部波段，以及不含形变波段的 FCADenseNet。custom：CUSTOM 中的各行。

报告包括：REPEATS 个随机种子的均值与离散程度的表格、检测总面积与编目总面积的对比，以及并排的误差图。单个随机种子说明不了什么：至少用三个，再判断差异是否可信。

中途停止的比较，用相同的输入和同一表格再次运行即可继续：已完成的行保存在其旁边的 &lt;table&gt;.partial 中。</translation>
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
      <source>fusion_table: optical against all bands, two networks. deformation_table: four networks, and one without deformation bands. custom: your own rows.</source>
      <translation>fusion_table：光学波段与全部波段对比，两个网络。deformation_table：四个网络，外加一个不含形变波段的。custom：您自己的各行。</translation>
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
      <source>One row a training: a name, an architecture ({}), and bands: names or roles (sar, optical, terrain, deformation, geology) separated by spaces or commas, or all. Also understood: text with one line a row, name; architecture; bands.</source>
      <translation>每行一次训练：名称、网络结构（{}）和波段。波段可填名称或类型（sar、optical、terrain、deformation、geology），以空格或逗号分隔，或填 all。也可用文本，每行一条：名称; 网络结构; 波段。</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <source>How often each row is trained, with seeds counting up from SEED; the report gives mean and spread.</source>
      <translation>每行训练的次数，随机种子从 SEED 起递增；报告给出均值与离散程度。</translation>
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
      <source>One line per training: accuracy on the test area, detected area in square metres, size of the network, seconds.</source>
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
      <source>The table with mean and spread, bars, error maps side by side, and everything needed to repeat the comparison.</source>
      <translation>含均值与离散程度的表格、柱状图、并排的误差图，以及重复该比较所需的全部信息。</translation>
    </message>
    <message>
      <source>EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one.</source>
      <translation>EXPERIMENTS 选 custom 时，CUSTOM 中需要有行：名称、网络结构、波段。请至少添加一行。</translation>
    </message>
    <message>
      <source>What is finished waits in {}. Run again with the same inputs to go on from there.</source>
      <translation>已完成的部分保存在 {} 中。用相同的输入再次运行即可从该处继续。</translation>
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

Result in mm/year, positive TOWARDS the satellite, relative to the reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; so are plain files read unless SIGN says otherwise. A ready velocity raster (MintPy, EGMS) needs no inversion: stack it directly under Deformation.

The optional quality raster holds the temporal coherence (Pepe and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the network, the histogram of rates and the residual of each pair.</source>
      <translation>将一组解缠干涉图（HyP3、LiCSAR、GAMMA 或 PyRate，或文件名含两个日期的普通 GeoTIFF）转换为视线向速率，揭示任何光学影像都看不到的缓慢滑坡。

小基线最小二乘法（Berardino et al. 2002）：位移 d = -wavelength * phase / (4 pi)，逐像元计算，以由相干性得到的相位方差的倒数加权；干涉对网络断开时，取速率最小的解。形变速率为位移的直线拟合斜率。

结果单位为 mm/year，朝向卫星为正，相对于参考点。HyP3、LiCSAR 和 GAMMA 以正相位表示远离卫星的运动；普通文件也按此读取，除非 SIGN 另有指定。现成的速率栅格（MintPy、EGMS）无需反演：直接在“形变栅格”中堆叠即可。

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
      <source>Unwrapped phase in radians, one file a pair, two dates (YYYYMMDD) in each file name. Extents may differ, pixels must align.</source>
      <translation>解缠相位，单位为弧度，每个干涉对一个文件，文件名中含两个日期（YYYYMMDD）。范围可以不同，像元必须对齐。</translation>
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
      <source>Which processor made the interferograms; auto tells it by the file names.</source>
      <translation>生成干涉图的处理软件；auto 根据文件名判断。</translation>
    </message>
    <message>
      <source>Largest temporal baseline (days)</source>
      <translation>最大时间基线（天）</translation>
    </message>
    <message>
      <source>Pairs that span more days are left out: over vegetation they have decorrelated.</source>
      <translation>时间跨度超过此天数的干涉对将被舍弃：在植被区它们已失相干。</translation>
    </message>
    <message>
      <source>Least coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <source>A pair counts in a pixel only from this coherence on; a pixel that keeps fewer than half of the pairs becomes nodata.</source>
      <translation>相干性不低于此值时，干涉对才在该像元参与计算；保留的干涉对不足一半的像元设为 nodata。</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>参考点</translation>
    </message>
    <message>
      <source>A place on stable, coherent ground that is taken not to move. Empty: the pixel with the highest mean coherence.</source>
      <translation>位于稳定、相干地面上且视为不动的点。留空：平均相干性最高的像元。</translation>
    </message>
    <message>
      <source>Radar wavelength (m)</source>
      <translation>雷达波长（m）</translation>
    </message>
    <message>
      <source>Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m.</source>
      <translation>Sentinel-1：0.05546576 m。ALOS-2：0.2424525 m。TerraSAR-X：0.0310666 m。</translation>
    </message>
    <message>
      <source>Positive phase means motion</source>
      <translation>正相位对应的运动方向</translation>
    </message>
    <message>
      <source>Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files).</source>
      <translation>留空：按产品自身的约定（HyP3、LiCSAR 和 GAMMA 为远离卫星；普通文件也按此假定）。</translation>
    </message>
    <message>
      <source>Remove a plane from each interferogram</source>
      <translation>从每幅干涉图中去除平面趋势</translation>
    </message>
    <message>
      <source>Takes out orbit errors and long-wave atmosphere, and any deformation that spans the whole scene with them.</source>
      <translation>去除轨道误差和长波大气影响，同时也会去除横跨整景的形变。</translation>
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
  </context>
  <context>
    <name>DetectLandslides</name>
    <message>
      <source>Detect landslides</source>
      <translation>检测滑坡</translation>
    </message>
    <message>
      <source>Runs a trained model over a stack: landslide polygons, a probability map and, where asked for, a mask and an uncertainty map.

The stack may have any size: it is read in tiles, and memory does not grow with it. Bands are matched by name; further bands do no harm. Tiles join without a seam: exactly where the network's view is limited (U-Net), else by overlapping and blending them.

Pixels without data stay unknown (nodata), they are never 'no landslide'. Polygons carry area, perimeter, length, width, compactness and probability, and with terrain in the stack mean elevation, slope and aspect; areas are ellipsoidal.</source>
      <translation>对堆栈运行已训练的模型：得到滑坡多边形、概率图，并可按需输出掩膜和不确定性图。

堆栈大小不限：按瓦片读取，内存占用不随之增长。波段按名称匹配；多余的波段没有影响。瓦片拼接无缝：网络感受野有限时（U-Net）精确无缝，否则通过重叠并融合实现。

无数据的像元保持未知（nodata），绝不视为“非滑坡”。多边形带有面积、周长、长度、宽度、紧凑度和概率；堆栈含地形时还有平均高程、坡度和坡向；面积为椭球面面积。</translation>
    </message>
    <message>
      <source>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify</source>
      <translation>landslide,detect,map,predict,inference,deep learning,segmentation,U-Net,probability,uncertainty,polygons,classify,滑坡,检测,识别,预测,深度学习,分割,概率,不确定性,多边形,分类</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>滑坡</translation>
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
      <source>Three bands in nats, 0 to 0.693: predictive entropy; its part from ambiguous data (expected entropy); its part from the model's lack of knowledge (mutual information). Giving this output switches the uncertainty on.</source>
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
      <source>Stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <source>The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained on, by the same names.</source>
      <translation>要检测的图层，由“堆叠图层”生成。须包含模型训练时所用的波段，且名称相同。</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>无自带模型</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>模型 (*.safetensors);;所有文件 (*)</translation>
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
      <source>Probability from which a pixel is landslide. -1 takes the threshold that gave the best F1 when the model was validated.</source>
      <translation>概率不低于此值的像元为滑坡。-1 采用模型验证时 F1 最佳的阈值。</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
      <translation>最小面积（m2）</translation>
    </message>
    <message>
      <source>The minimum mapping unit: polygons with a smaller area are left out.</source>
      <translation>最小制图单元：面积小于此值的多边形将被舍弃。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Only inside these polygons (any CRS) is detected; outside the result is unknown. Empty: everywhere.</source>
      <translation>只在这些多边形（坐标参照系任意）内检测；其外结果为未知。留空：全部范围。</translation>
    </message>
    <message>
      <source>Tile size (pixels, 0 = automatic)</source>
      <translation>瓦片大小（像元，0 = 自动）</translation>
    </message>
    <message>
      <source>Side of the squares that the network sees at once. Automatic: the largest that pays on this device, or the training tile.</source>
      <translation>网络一次所见方块的边长。自动：在此设备上划算的最大值，或训练时的瓦片大小。</translation>
    </message>
    <message>
      <source>Overlap (pixels, -1 = automatic)</source>
      <translation>重叠（像元，-1 = 自动）</translation>
    </message>
    <message>
      <source>Automatic: as far as the network sees, which leaves no seam at all; half a tile where the network looks at the whole tile.</source>
      <translation>自动：等于网络的感受野，可完全无缝；若网络着眼于整个瓦片，则为半个瓦片。</translation>
    </message>
    <message>
      <source>Average mirrored and turned views</source>
      <translation>对镜像和旋转视图取平均</translation>
    </message>
    <message>
      <source>Test-time augmentation: eight views of each tile, angles turned with them. Eight times slower, sometimes a little better.</source>
      <translation>测试时增强：每个瓦片取八个视图，角度随之变换。耗时为八倍，有时效果略好。</translation>
    </message>
    <message>
      <source>Estimate uncertainty</source>
      <translation>估计不确定性</translation>
    </message>
    <message>
      <source>Fills the uncertainty map: from dropout, an ensemble's members, or mirrored and turned views, as the model allows.</source>
      <translation>生成不确定性图：依模型条件，由 dropout、集成成员或镜像与旋转视图得到。</translation>
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
      <source>Tiles computed together. It changes the speed, not the result.</source>
      <translation>同时计算的瓦片数。只影响速度，不影响结果。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>auto takes the graphics card where it works, else the processor.</source>
      <translation>auto 在显卡可用时使用显卡，否则使用处理器。</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <source>Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles. Empty: this computer alone.</source>
      <translation>Dask 集群的地址，例如 tcp://10.0.0.1:8786，由其工作节点分担瓦片。留空：仅用本机。</translation>
    </message>
    <message>
      <source>UNCERTAINTY is on, but no UNCERTAINTY_MAP is asked for, so there is nothing to put it in.</source>
      <translation>UNCERTAINTY 已启用，但未指定输出 UNCERTAINTY_MAP，结果无处写入。</translation>
    </message>
    <message>
      <source>{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}.</source>
      <translation>{count:,} 处滑坡，{area:,.0f} m2，概率不低于 {threshold:.3f}；计算设备：{device}。</translation>
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

Blue pixels are landslides that were found (true positives), red ones false alarms (false positives), yellow ones missed landslides (false negatives). Pixels without prediction or outside the mapped area are unknown: counted and left out.

The report holds the map, all metrics with 95 % confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, results by landslide size (and by slope and aspect with a stack), and how many landslides were found.

Give either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et al. 2023 (equations 2-5); 0/0 is not a number and is said so.</source>
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
      <source>Polygons of the known landslides, in any CRS; they are burnt onto the prediction's grid. Leave empty when you give labels.</source>
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
      <source>Probability from which a pixel is called landslide. Use the threshold the model was trained to (in its report). For a mask: 0.5.</source>
      <translation>概率不低于此值的像元判为滑坡。请使用模型训练所得的阈值（见其报告）。掩膜用 0.5。</translation>
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
      <source>All numbers for programs; what is undefined (0/0) is null and explained under 'notes'.</source>
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
  </context>
  <context>
    <name>ExplainDetection</name>
    <message>
      <source>Explain a detection</source>
      <translation>解释检测结果</translation>
    </message>
    <message>
      <source>Shows which bands a trained model looks at when it calls landslide, and where: one heat map for each band, a ranking, and a report with the heat laid over the bands.

grad_cam: where a band's departure from its mean speaks for landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, Fig. 15). Fast.
integrated_gradients: each band's share in the decision, which add up to the whole (Sundararajan et al. 2017). About 17 times slower.
occlusion: by how much the log-odds of landslide drop when a band is replaced by its mean. One more pass for each band.

Heat is divided by one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It says what moves this network, not what causes landslides. Give an area to keep large maps quick.</source>
      <translation>显示已训练的模型判定滑坡时依据哪些波段、着眼于何处：每个波段一幅热力图、一份重要性排序，以及热力图叠加在波段上的报告。

grad_cam：依据网络的梯度，显示波段对其均值的偏离在何处支持判为滑坡（Selvaraju et al. 2017；Chen et al. 2023，Fig. 15）。速度快。
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
      <source>The layers the model detects on. It needs the bands that the model was trained on, by the same names.</source>
      <translation>模型据以检测的图层。须包含模型训练时所用的波段，且名称相同。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>由“训练模型”生成的模型文件（.safetensors），或模型库中的模型名：{}。</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>无自带模型</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Only inside these polygons (any CRS) the detection is explained. Empty: everywhere.</source>
      <translation>只解释这些多边形（坐标参照系任意）内的检测结果。留空：全部范围。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>grad_cam is the fastest, integrated_gradients adds up to the whole decision, occlusion is the easiest to understand.</source>
      <translation>grad_cam 最快，integrated_gradients 各部分相加等于整个判定，occlusion 最易理解。</translation>
    </message>
    <message>
      <source>Heat maps</source>
      <translation>热力图</translation>
    </message>
    <message>
      <source>One band for each band of the model, named alike: heat from 0 (grad_cam) or -1 (against) to 1 and beyond, nodata where unknown.</source>
      <translation>模型的每个波段对应一个同名波段：热度从 0（grad_cam）或 -1（反对）到 1 及以上，未知处为 nodata。</translation>
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
      <source>For each band its share in the heat on the pixels called landslide; all together are 1.</source>
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

In Deepness choose the stack as input layer and map its bands in the order told in the log; resolution, tile size, overlap and threshold are set from the file.</source>
      <translation>将已训练的模型写成无需本插件即可运行的格式：ONNX，带有 Deepness 等 QGIS 推理插件可读取的元数据；或 TorchScript，供基于 PyTorch 的程序使用。

导出的网络接收堆栈的原始波段，顺序和单位同模型的波段表，缺失值为 NaN，瓦片大小与训练时相同，输出滑坡概率 0-1。保存之前会将导出结果与模型比较：概率相差小于 0.0001。

在 Deepness 中，选择堆栈作为输入图层，并按日志给出的顺序对应其波段；分辨率、瓦片大小、重叠和阈值由文件设定。</translation>
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
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
      <source>A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}.</source>
      <translation>由“训练模型”生成的模型文件（.safetensors），或模型库中的模型名：{}。</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>无自带模型</translation>
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
      <source>The output ends in {}, but the chosen format is saved as {}. Change one of the two.</source>
      <translation>输出文件以 {} 结尾，但所选格式保存为 {}。请更改其中之一。</translation>
    </message>
  </context>
  <context>
    <name>FactorAnalysis</name>
    <message>
      <source>Factor analysis</source>
      <translation>影响因子分析</translation>
    </message>
    <message>
      <source>Tells which bands of a stack help to tell landslides from the rest, and which only repeat others.

Draws as many landslide pixels as others at random and computes Pearson's correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a random forest: Gini importance, which favours bands with many different values, and beside it permutation importance on parts of the map that the forest never saw.

Angles (aspect) enter as northness and eastness. Categories (lithology) have no correlation coefficient; they enter collinearity and importance with one column a class. A variance inflation factor above 10 means that the other bands say nearly the same.

Runs in the engine's Python (see 'Set up the engine'). After the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1).</source>
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
      <source>Sampled pixels</source>
      <translation>采样像元数</translation>
    </message>
    <message>
      <source>How many pixels are drawn at most, half of them landslide. More is slower and steadier.</source>
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

'codes' gives one band, lithology, with a whole number per class: the networks turn it into one channel a class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, lithology_&lt;class&gt;, for programs that know no categories.

Where the field holds whole numbers they are the codes; else classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the map, and polygons without a class, stay unknown (nodata).</source>
      <translation>将地质图的岩性类别写到某栅格的格网上，可直接用于堆叠。

'codes' 生成一个波段 lithology，每类一个整数：网络将其转为每类一个通道，堆叠时按最近邻重采样。'one_hot' 为每类生成一个取值 1 和 0 的波段 lithology_&lt;class&gt;，供不支持分类变量的程序使用。

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
      <source>The raster whose grid the result gets: a stack, or the DEM.</source>
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
      <source>The geological map</source>
      <translation>地质图</translation>
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
      <source>6 - Graphical models</source>
      <translation>6 - 图形化模型</translation>
    </message>
    <message>
      <source>landslide,model,workflow,chain,batch</source>
      <translation>landslide,model,workflow,chain,batch,滑坡,模型,工作流,流程,批处理</translation>
    </message>
    <message>
      <source>Fill holes up to (m2)</source>
      <translation>填充孔洞上限（m2）</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
      <translation>最小面积（m2）</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>堆栈</translation>
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
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Landslide inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
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
    <message>
      <source>Training report</source>
      <translation>训练报告</translation>
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

landslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side by side, with gaps, at a placeholder in the open Atlantic; &lt;split&gt;_area.geojson outlines each split.

sen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter after it and its change. A sensor that a place lacks is missing there: train with MISSING fill.

Download and unpack the set first; docs/datasets.md says where, and gives the one command that turns it into weights.</source>
      <translation>将已发布的带标签样本块数据集转换为供“训练模型”使用的堆栈和标签栅格。

landslide4sense：128 x 128 像元的 Sentinel-2（大气层顶）、坡度和高程。每个有掩膜的划分生成一个堆栈。样本块没有坐标：它们以一定间隔并排放置在大西洋开阔海域的占位位置；&lt;split&gt;_area.geojson 勾画各划分的范围。

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
      <source>A new or empty folder for &lt;name&gt;_stack.tif and &lt;name&gt;_labels.tif. It appears complete or not at all.</source>
      <translation>存放 &lt;name&gt;_stack.tif 和 &lt;name&gt;_labels.tif 的新文件夹或空文件夹。要么完整生成，要么完全不生成。</translation>
    </message>
  </context>
  <context>
    <name>LandslideAlgorithm</name>
    <message>
      <source>The area</source>
      <translation>该区域</translation>
    </message>
    <message>
      <source>{key} does not know {word}. Choose from {choices}.</source>
      <translation>{key} 没有选项 {word}。请从 {choices} 中选择。</translation>
    </message>
    <message>
      <source>{file}, given under {key}, is missing or no raster. Check the path, or export the layer to GeoTIFF.</source>
      <translation>{key} 中给出的 {file} 不存在或不是栅格。请检查路径，或将图层导出为 GeoTIFF。</translation>
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
  </context>
  <context>
    <name>LandslideLabels</name>
    <message>
      <source>Landslide labels</source>
      <translation>滑坡标签</translation>
    </message>
    <message>
      <source>Turns the polygons of a landslide inventory into the label raster that training and accuracy reports need, on the grid of a stack.

1 is landslide, 0 is not, 255 (nodata) is unknown. Unknown are pixels outside the mapped area and pixels where the stack has no data in any band; a pixel that lacks only some bands (a swath edge, a cloud) keeps its label.

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
      <source>The stack (or any raster) whose grid the labels get. Where all its bands are nodata, labels are unknown.</source>
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
      <source>The inventory</source>
      <translation>滑坡编目</translation>
    </message>
    <message>
      <source>The mapped area</source>
      <translation>已制图区域</translation>
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
      <source>Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, compactness and mean and highest probability; with a stack that has terrain also mean elevation, slope and aspect.

Pixels from the threshold on are landslide; those that share a side make one polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, except in holes that are filled.

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
      <source>Probability from which a pixel is landslide. The model's own threshold is in its report. For a mask: 0.5.</source>
      <translation>概率不低于此值的像元为滑坡。模型自带的阈值见其报告。掩膜用 0.5。</translation>
    </message>
    <message>
      <source>Smallest area (m2)</source>
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
      <source>Holes of at most this area become part of the polygon around them, with all that lies in them. 0 keeps all holes.</source>
      <translation>面积不超过此值的孔洞连同其中的一切并入周围的多边形。0 保留所有孔洞。</translation>
    </message>
    <message>
      <source>Smooth outlines</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Rounds off the pixel steps. No polygon or hole is lost or joined, and each area stays within 1 %.</source>
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

Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF), or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).

Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing pixels stay missing in every band.

Indices:</source>
      <translation>将光学影像的各波段统一到同一格网并换算为反射率（0 至 1），并计算光谱指数，每个指数一个命名波段。

可提供任意传感器的波段栅格，其波段由描述或文件名识别（B4.tif、T48RTR_..._B04_10m.jp2、red、LC08_..._SR_B5.TIF）；或提供一个 Sentinel-2 产品（.SAFE 文件夹或 zip，L1C 或 L2A，处理基线不限）。

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
      <source>Plain rasters only: values are multiplied by this, 0.0001 for most Sentinel-2 files. Empty: the scale that the raster declares, else Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and offset -0.2), else none.</source>
      <translation>仅用于普通栅格：像元值乘以此数，多数 Sentinel-2 文件为 0.0001。留空：采用栅格声明的比例；若未声明而文件名为 Landsat Collection 2 地表反射率波段，则用 Landsat 的比例（0.0000275，偏移 -0.2）；否则不换算。</translation>
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
      <source>From rasters of any sensor to landslide polygons and an honest error map.</source>
      <translation>从任意传感器的栅格，到滑坡多边形和如实的误差图。</translation>
    </message>
    <message>
      <source>New here? Make a sample scene</source>
      <translation>初次使用？生成示例场景</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>计算引擎</translation>
    </message>
    <message>
      <source>Workflow</source>
      <translation>工作流程</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
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
      <source>Not checked yet. Press Check, or set the engine up once before the first training.</source>
      <translation>尚未检查。请点击“检查”，或在首次训练前安装一次计算引擎。</translation>
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
      <source>Export …</source>
      <translation>导出……</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
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
      <source>Choose an empty folder for the sample scene</source>
      <translation>为示例场景选择一个空文件夹</translation>
    </message>
    <message>
      <source>Sample scene</source>
      <translation>示例场景</translation>
    </message>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>第 {0}/{1} 步：{2}</translation>
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
      <source>Sets up the engine if need be, makes two valleys, trains on one and maps the landslides of the other. About five minutes.</source>
      <translation>必要时安装计算引擎，生成两个山谷，在一个上训练，并绘制另一个的滑坡。约五分钟。</translation>
    </message>
    <message>
      <source>Choose an empty folder for the tour</source>
      <translation>为演示选择一个空文件夹</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Done. Polygons, probability and error map are loaded; read the {0} and the {1}.</source>
      <translation>完成。多边形、概率图和误差图已加载；请阅读{0}和{1}。</translation>
    </message>
    <message>
      <source>accuracy report</source>
      <translation>精度报告</translation>
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
      <source>What was found, missed and invented; and why.</source>
      <translation>找到、漏掉和误报了什么，以及原因。</translation>
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
    <message>
      <source>Error map</source>
      <translation>误差图</translation>
    </message>
    <message>
      <source>Landslide probability</source>
      <translation>滑坡概率</translation>
    </message>
    <message>
      <source>Detected landslides</source>
      <translation>检测到的滑坡</translation>
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
      <source>The same seed gives the same scene; another seed another valley.</source>
      <translation>相同的随机种子生成相同的场景；不同的随机种子生成不同的山谷。</translation>
    </message>
    <message>
      <source>Size (pixels)</source>
      <translation>大小（像元）</translation>
    </message>
    <message>
      <source>Pixels a side of the square scene. 512 takes about five seconds; time and memory grow with the area, to minutes and 2.7 GB at 4096.</source>
      <translation>正方形场景每边的像元数。512 约需五秒；时间和内存随面积增长，4096 时达数分钟和 2.7 GB。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>分辨率（米）</translation>
    </message>
    <message>
      <source>Pixel size of the finest layers; the coarser bands and the interferograms have 2 and 6 times as large pixels.</source>
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

Take calibrated, geocoded products, best terrain-corrected ones (for example HyP3 RTC, OPERA RTC-S1, or the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the input; the output is in dB.

VV, VH: 10 log10(power). VV_VH_ratio: VV/VH, thus VV - VH in dB. RVI: 4 VH / (VV + VH) in power, without unit. VV_change, VH_change: after / before, thus the difference in dB; positive where the ground became rougher.

Filters: boxcar is the mean of the window. lee (Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), where m and v are the mean and the variance of the window and L is the number of looks. refined_lee (Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor spread.

Power that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is resampled, in power, to the post-event grid; compare only passes of the same orbit.</source>
      <translation>将雷达后向散射转换为以分贝表示的因子，每个一个波段，并滤除斑点噪声。

请使用已定标、已地理编码的产品，最好经过地形校正（例如 HyP3 RTC、OPERA RTC-S1，或“Sentinel-1 后向散射”的输出）。无论输入的标度如何，所有平均均按功率进行；输出单位为 dB。

VV、VH：10 log10(power)。VV_VH_ratio：VV/VH，即以 dB 计的 VV - VH。RVI：按功率计算的 4 VH / (VV + VH)，无单位。VV_change、VH_change：事件后 / 事件前，即 dB 之差；地面变粗糙处为正。

滤波：boxcar 为窗口均值。lee（Lee 1980）保留变化大于斑点噪声的部分：m + k (x - m)，其中 k = (v - m² / L) / ((1 + 1/L) v)，m 和 v 为窗口的均值和方差，L 为视数。refined_lee（Lee 1981）的 m 和 v 取自以最强边缘为界、像元所在一侧的半个窗口：滑坡痕迹的边界保持得更清晰；窗口通常为 7。缺失的像元不参与计算，也不扩散。

缺失、为 0 或为负的功率设为 nodata。事件前栅格若在另一格网上，则按功率重采样到事件后的格网；只应比较同一轨道的过境影像。</translation>
    </message>
    <message>
      <source>Of several bands the one named {name} is taken, else the first. VV and VH must share one grid.</source>
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
      <source>power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power).</source>
      <translation>power：线性 sigma nought 或 gamma nought。amplitude：其平方根。decibel：10 log10(power)。</translation>
    </message>
    <message>
      <source>Range looks</source>
      <translation>距离向视数</translation>
    </message>
    <message>
      <source>So many columns are averaged to one; the output's pixels grow with it.</source>
      <translation>将此数量的列平均为一列；输出像元随之增大。</translation>
    </message>
    <message>
      <source>Azimuth looks</source>
      <translation>方位向视数</translation>
    </message>
    <message>
      <source>So many rows are averaged to one; the output's pixels grow with it.</source>
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
      <source>Width of the filter's window, an odd number. Larger is smoother, and loses small scars.</source>
      <translation>滤波窗口的宽度，奇数。越大越平滑，但会丢失小的滑坡痕迹。</translation>
    </message>
    <message>
      <source>Equivalent number of looks</source>
      <translation>等效视数</translation>
    </message>
    <message>
      <source>Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the most even 9 x 9 pixel windows, and tells it in the log.</source>
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
      <source>The same polarisation and scale before the event, for {name}_change. Another grid is resampled.</source>
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
      <source>GeoTIFF on the multilooked grid, float32, dB (RVI without unit), one named band per factor, nodata NaN.</source>
      <translation>多视后格网上的 GeoTIFF，float32，dB（RVI 无单位），每个因子一个命名波段，nodata 为 NaN。</translation>
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
      <source>Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, one band per polarisation. 'SAR factors' makes decibels of it. The result lies in the UTM zone of the scene, or of the extent that you choose in it.

sigma0: calibrated with the product's own table and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the radar are not brighter than those that turn away; the choice for landslides. Radar shadow becomes nodata.

Radar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have heights above the geoid: give the geoid's height there as GEOID_HEIGHT, else the image is shifted by about as many metres.

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
      <source>Heights in metres, any CRS, at best 30 m or finer. It has to cover the scene, or the extent.</source>
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
      <source>sigma0: calibrated to the ellipsoid. gamma0_rtc: the slopes' brightness is taken out.</source>
      <translation>sigma0：按椭球面定标。gamma0_rtc：消除斜坡引起的亮度差异。</translation>
    </message>
    <message>
      <source>Resolution (metres)</source>
      <translation>分辨率（米）</translation>
    </message>
    <message>
      <source>Side of a pixel. Radar pixels that are finer are averaged in power.</source>
      <translation>像元的边长。更精细的雷达像元按功率取平均。</translation>
    </message>
    <message>
      <source>Height of the geoid (metres)</source>
      <translation>大地水准面高（米）</translation>
    </message>
    <message>
      <source>Is added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for ellipsoidal heights.</source>
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
      <source>Installs PyTorch and what goes with it into an environment of its own, and proves by a real computation that it works. Run it once before training or detecting; run it again after an update of the plugin, or to repair a damaged environment. QGIS's own Python is never touched.

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
      <source>auto installs the build for NVIDIA graphics cards where their driver is found, else the much smaller one for the CPU.</source>
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
      <source>A folder of downloaded packages (.whl). It is looked into first; when it holds everything, no network is needed.</source>
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
    <name>StackLayers</name>
    <message>
      <source>Stack layers</source>
      <translation>堆叠图层</translation>
    </message>
    <message>
      <source>Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack, which knows of every band its name, its role (SAR, optical, terrain, deformation, geology), its kind, its unit and its statistics.

Without further settings the stack gets the CRS of the first raster, the finest resolution and the area where all rasters overlap. Layers that already lie on that grid are copied unchanged.

Resampling follows the kind of band: continuous values bilinearly, or averaged where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and never bleed into their neighbours; declared scale and offset are applied.

Bands are named by their description, else by their file. Two bands of one name are refused: make post- and pre-event factors with a prefix. Angles keep their reference to the north of their own CRS (meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone.</source>
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
      <source>All bands of these rasters enter the stack; a band that tells no role of its own gets '{role}'.</source>
      <translation>这些栅格的所有波段都进入堆栈；未注明类型的波段记为 '{role}'。</translation>
    </message>
    <message>
      <source>Grid of the stack</source>
      <translation>堆栈格网</translation>
    </message>
    <message>
      <source>A raster whose CRS, pixels and extent the stack gets. It wins over CRS, resolution and extent.</source>
      <translation>堆栈采用其坐标参照系、像元和范围的栅格。优先于坐标参照系、分辨率和范围的设置。</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <source>CRS of the stack; empty: that of the first raster. A metric one (UTM) is the better choice.</source>
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
      <source>The stack is in degrees, so its pixels are not square on the ground. A metric CRS, such as that of the UTM zone, keeps shapes.</source>
      <translation>堆栈以度为单位，因此其像元在地面上不是正方形。以米为单位的坐标参照系（如 UTM 分带）可保持形状。</translation>
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

slope: degrees, Horn 1981 or Zevenbergen &amp; Thorne 1987. aspect: degrees clockwise from grid north, nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all in metres. twi: ln(specific catchment area / tan slope) (Beven &amp; Kirkby 1979), with the multiple flow directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. 2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come from anywhere: up to 150 bytes a pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this machine's memory is refused before any work; cut it to catchments, or make it coarser. All other factors need the same little memory for a DEM of any size.

A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, SRTM of 30 m made finer, with heights above the ellipsoid. It shows no more detail than 30 m.</source>
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
      <source>Elevations in metres, first band. Any CRS, also degrees; it must be declared.</source>
      <translation>高程，单位为米，取第一个波段。坐标参照系任意，以度为单位也可；但必须已声明。</translation>
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
      <source>Gradient by</source>
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

Stacks and labels are paired by their grid; several scenes train together when they have the same bands. Part of the labelled area is kept aside to validate: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a random split would flatter. The threshold is chosen there, too.

The preset 'recommended' is made for few labels: random crops around landslides and background, mirrored and turned with their angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper where they are not set. REFIT at the end lets the model learn from the validation part too.

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
      <source>Architecture</source>
      <translation>网络结构</translation>
    </message>
    <message>
      <source>multi_input_unet: images and terrain enter by branches of their own, attention on the skips. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare with.</source>
      <translation>multi_input_unet：影像和地形经各自的分支输入，跳跃连接带注意力。fca_densenet：带通道和空间注意力的密集块。unet、fc_densenet 和 fcn：论文中用作对比的网络。</translation>
    </message>
    <message>
      <source>none bundled</source>
      <translation>无自带模型</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>从已有模型开始</translation>
    </message>
    <message>
      <source>Models (*.safetensors);;All files (*)</source>
      <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Fine-tune a model file, or a model of the zoo by name ({}), also when its bands differ. Empty: start afresh.</source>
      <translation>微调某个模型文件或模型库中的模型（填名称：{}），波段不同也可。留空：从头开始。</translation>
    </message>
    <message>
      <source>Resume a stopped training</source>
      <translation>继续已停止的训练</translation>
    </message>
    <message>
      <source>Go on after the last finished epoch, kept beside the model file as &lt;model&gt;.checkpoint. The result is as without the stop.</source>
      <translation>从最后完成的一轮之后继续，该轮保存在模型文件旁的 &lt;model&gt;.checkpoint 中。结果与未中断时相同。</translation>
    </message>
    <message>
      <source>Members of the ensemble</source>
      <translation>集成成员数</translation>
    </message>
    <message>
      <source>More than 1 trains so many networks that differ only by their seed, and writes them as one model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. Training and detection take so many times longer.</source>
      <translation>大于 1 时训练相应数量、仅随机种子不同的网络，并写为一个模型：其概率为各网络的均值，“检测滑坡”以其离散程度作为不确定性。训练和检测的耗时也相应成倍增加。</translation>
    </message>
    <message>
      <source>The last finished epoch is kept in {}. Tick RESUME to go on from there.</source>
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
      <source>One or more stacks made with 'Stack layers'. All need the bands that are trained on.</source>
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
      <source>1 is the published size. 0.25 has a sixteenth of the weights: the choice for training without a graphics card.</source>
      <translation>1 为论文发表的大小。0.25 的权重数为其十六分之一：无显卡训练时选用。</translation>
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
      <source>Passes over the training area at most.</source>
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
      <source>Distance of tiles on a fixed grid, instead of crops drawn at random.</source>
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
      <source>Stop after so many epochs without a better MONITOR; 0 never stops early.</source>
      <translation>MONITOR 连续此轮数未改善即停止；0 表示从不提前停止。</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>The highest rate of the schedule.</source>
      <translation>学习率计划中的最高值。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失函数</translation>
    </message>
    <message>
      <source>bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for few landslides among much else.</source>
      <translation>bce：二元交叉熵。bce_dice：加权交叉熵加 Dice，适用于滑坡少而其他地物多的情况。</translation>
    </message>
    <message>
      <source>Vary the samples</source>
      <translation>样本增强</translation>
    </message>
    <message>
      <source>Mirror and turn samples (aspect, northness and eastness turn with them); recommended also varies brightness and drops sensors.</source>
      <translation>对样本做镜像和旋转（aspect、northness 和 eastness 随之变换）；recommended 还会改变亮度并随机舍弃传感器。</translation>
    </message>
    <message>
      <source>Train again on all labels at the end</source>
      <translation>最后用全部标签再训练一次</translation>
    </message>
    <message>
      <source>When the best epoch and the threshold are known, train once more for as many epochs, now on the validation part too. The model then has learnt from every label, which usually makes it better elsewhere. Its figures are of the training before: no label is left to judge it on. Takes up to twice as long.</source>
      <translation>在确定最佳轮次和阈值之后，再训练相同的轮次，这次也使用验证部分。模型因此学习了每一个标签，在其他地方通常更好。已没有标签可用来评估它，所以给出的数值属于再训练之前的模型。耗时最多为两倍。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <source>What validates. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is none.</source>
      <translation>用什么来验证。blocks：空间分块，周围留缓冲区。random：随机瓦片，如论文所做。area：VALIDATION_AREA；未提供时为 TRAIN_AREA 内的空间分块。</translation>
    </message>
    <message>
      <source>Training area</source>
      <translation>训练区</translation>
    </message>
    <message>
      <source>Only labels inside are used (any CRS); with SPLIT blocks or random, validation too stays inside. Empty: everywhere.</source>
      <translation>只使用其内的标签（坐标参照系任意）；SPLIT 为 blocks 或 random 时，验证也限于其内。留空：全部范围。</translation>
    </message>
    <message>
      <source>Validation area</source>
      <translation>验证区</translation>
    </message>
    <message>
      <source>With SPLIT area: what validates. Where both areas overlap, validation wins.</source>
      <translation>SPLIT 为 area 时：用于验证的区域。两个区域重叠处以验证为准。</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>Share of the labelled area that validates, with blocks and random.</source>
      <translation>用于验证的部分占已标注区域的比例，适用于 blocks 和 random。</translation>
    </message>
    <message>
      <source>Monitor</source>
      <translation>监控指标</translation>
    </message>
    <message>
      <source>The validation figure that decides which epoch's weights are kept, and when patience ends.</source>
      <translation>决定保留哪一轮的权重以及何时达到早停耐心值的验证指标。</translation>
    </message>
    <message>
      <source>Pixels that lack some bands</source>
      <translation>缺少部分波段的像元</translation>
    </message>
    <message>
      <source>exclude: unknown, left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown.</source>
      <translation>exclude：视为未知，不参与训练。fill：缺少的波段以其均值代替，只有没有任何波段的像元为未知。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>auto takes the graphics card where it works, else the processor.</source>
      <translation>auto 在显卡可用时使用显卡，否则使用处理器。</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>进程数</translation>
    </message>
    <message>
      <source>How many processes share each batch. Empty: one for each graphics card, one without.</source>
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
      <source>SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.</source>
      <translation>SPLIT 为 area 时需要 TRAIN_AREA 或 VALIDATION_AREA。请选择其一，或将 SPLIT 设为 blocks。</translation>
    </message>
    <message>
      <source>VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.</source>
      <translation>VALIDATION_AREA 仅在 SPLIT 为 area 时使用。请将 SPLIT 设为 area，或将 VALIDATION_AREA 留空。</translation>
    </message>
  </context>
</TS>
