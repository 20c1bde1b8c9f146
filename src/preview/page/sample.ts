/** The draft that the page starts with: written for this project, half concrete, half empty talk, typed by hand. */
import { build, type Block } from '../../document';
import { writePackage } from '../../docx';

const { title, byline, heading, paragraph } = build;

const DRAFT: Block[] = [
  title('2017年度民主生活会个人发言提纲（初稿）'),
  byline('云溪县水务局副局长　周明远'),
  paragraph(
    '会前，我参加了三次集中学习，与班子成员逐一谈心，征求到意见九条。现对照会议主题，把查摆出的问题报告如下，请同志们批评。',
  ),
  heading(1, '一、存在的主要问题'),
  heading(2, '（一）学习贯彻习近平新时代中国特色社会主义思想方面'),
  paragraph(
    '1.学习停在划线上。党的十九大报告我读了两遍，笔记记了四十多页，可是9月到石桥村讲节水灌溉，讲稿是从去年的稿子改的，村民问补贴怎么领，我当场没有答上来。',
  ),
  paragraph('2.学用结合不够紧密。用新思想指导工作的自觉性还不够强，理论联系实际还有差距。'),
  heading(2, '（二）认真执行党中央决策部署和上级党委决议决定方面'),
  paragraph(
    '1.请示报告不及时。7月14日夜里北渠闸门漏水，我先安排抢修，第二天下午才向局党组报告，比规定晚了十几个小时。',
  ),
  heading(2, '（三）对党忠诚老实方面'),
  paragraph('能够对组织讲真话，但有时碍于情面，批评和自我批评开展得不够。'),
  heading(2, '（五）纠正“四风”方面'),
  paragraph(
    '1.下基层走马观花。今年到乡镇检查二十一次，有十三次当天来回，南岭水厂的加氯记录连续缺了八天，我签了字也没有发现。',
  ),
  heading(2, '（六）严格执行廉洁自律准则方面'),
  heading(1, '二、原因剖析'),
  paragraph('一是怕担责。漏水那天夜里我想的是先修好再说，免得报上去挨批评。'),
  heading(1, '三、整改措施'),
  paragraph(
    '1.今后闸门、管网险情两小时内向局党组书面报告，由我本人签发，2018年3月起每季度向党支部报一次执行情况。',
  ),
  paragraph('2.进一步加强理论学习，不断提高政治站位。'),
];

/** The sample as a .docx package. */
export function sampleDraft(): Uint8Array {
  return writePackage(DRAFT, { title: '示例草稿' });
}
