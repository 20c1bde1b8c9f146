import { NICKNAME } from '../concreteness/patterns/name';
import { SURNAME_CHARACTERS } from '../lexicons/characters';
import { clausesOf, type Clause } from './clauses';

/** 我 or 本人 as the writer; not 我们, 我局, 我党, nor within 自我 or 忘我. */
const SELF =
  /(?<![自忘敌唯])我(?![们国党市县区省镇乡局委院校厂司处部站所厅军队方])|本人|(?:^|[对使让觉得出明为和与在就是] ?)自己(?=[^，。]{0,12}(?:没|未|不|只|的|也|在|对|作为|分管|主观|缺|存|有|觉|认|要|还|平时|思想|学习))/;
/** The writer as the one who is in the right: warned, urged, was sorry, takes the others to task. */
const IN_THE_RIGHT =
  /(?:我|本人)(?:早就|多次|一直|已经|已|曾|反复|也|都|再三|到任以后一直|在[^，。]{1,12}会?上|每次|经常|当场|当时就?|赶到(?:以后|后)?(?:现场)?|为此|对此|虽然?|没少|苦口婆心|三令五申)*(?:批评|提醒|强调|要求|催|讲过|说过|告诫|教育|责成|发了火|发火|十分着急|很着急|着急|痛心|警告|督促|指出|部署|制止|纠正|通报|处理)|(?:我|本人)(?:一贯|一向|始终|历来)(?:要求|坚持)|我(?:对此|为此|深感)[^，。]{0,4}(?:忧虑|痛心|着急|担忧)|我[^，。]{0,8}(?:找|把)(?:他|她|他们|三个人|几个人|当事人)[^，。]{0,8}(?:谈|召|叫)|没有让(?:组织|领导)操过?心|(?:我|自己)的?(?:工作)?从(?:没|未|没有)(?:让|出|误)/;
/** Own acts, omissions and responsibility: they outweigh any pointing at others. */
const OWN_PART =
  /(?:我|本人|自己)(?:也|就|却|都|还|便|又|只|当时|一直|没有?|未|从|是|的|对此|明知|知道|把|让|嫌|怕|碍于|默许|默认|签|批|圈|点|答应|说|复核|砍|减|问|以为|觉得|放|听|看|作为|分管|负责|牵头|管|教育|把关|抓|要求不|失|难辞|有责任|负有|应负|责任|主持|定|下|口头|拍板|带头|在)|(?:责任|根子|原因|问题|毛病|过错)(?:[^，。]{0,6})?(?:在|是)(?:于)?我|^作为[^，。]{2,14}(?:书记|主任|局长|负责人|领导|一员|班长|主管|委员|院长|校长|镇长|科长|处长)|由我|经我手|我这里|我的(?:电子签|字|责任|原话|名下|手)/;

/** The leadership as a body, the unit as a whole. */
const TEAM_SUBJECT =
  /^(?:在[^，。]{1,20}(?:上|中|方面|看))?(?:我们|咱们)?(?:这个|整个|党)?(?:党?支部|支委会?|领导班子|班子(?:成员)?|党委|党组|党工委|单位|机关|全局|全院|全校|全镇|全市|全县|部门|科室|集体|队伍|团队|[我本](?:局|院|校|镇|县|市|区|单位|部门|支部|科))(?!书记|主要负责|副书记|纪委书记|委员，)|^我们(?!每|都应|要|常|总|党|的党|国)/;
/** Colleagues without a name. */
const UNNAMED_SUBJECT =
  /^(?:但|也|还|却|而|同时|当然|不过|特别是|尤其是|尽管|虽然|单位里|局里|班子里|支部里|机关里|队伍中|现在|目前|由于)?(?:也看到|发现)?(?:有的|有些|部分|个别|少数|一些|某些|极少数|不少|多数|大部分|各(?!人|自))(?![^，。]{0,4}(?:时候|方面|环节|问题|工作中|工作上|情况|规定|制度|事情|场合|地方我|群众|客户|业务|任务))(?=[^，。]{0,14}(?:同志|干部|党员|人|人员|成员|单位|部门|科室|支部|村|庭|庭室|民警|辅警|教师|老师|医生|职工|员工|委员|主任|负责人|领导|队员|记者|编辑|馆长|户|站|所|公司|企业|乡镇|社区|书记|主席|团干部|工会|经理|成员单位|分局|大队|窗口|班组|编导|学院|学校|经营户|导游|代表|网格员|专干|股室|子公司|基层|科主任|工作)|的)/;
/** Those below or beside the writer, by function or name. */
const OTHERS_SUBJECT =
  /^(?:但|而|却|其中|结果|尤其|特别)?(?:基层(?!的)|下级|下属|下面(?!，|我)|各村|各科室?|各部门|各庭室?|各子公司|村干部|年轻同志|经办人|办事员|教职工|医务人员|民警|信访干部|[\u4e00-\u9fff]{2,8}队伍|他们(?!是)|他(?![人山])|她|前任|现任|窗口(?![期])|[\u4e00-\u9fff]{2,8}(?:主任|科长|所长|站长|队长|会计|经理|教练组?|监理公司|管理员|干事|关员|联络员|值班员|记者|医生|护士|老师)(?![的们要]))/;

export type OtherKind = 'team' | 'unnamed' | 'others';
export interface Blame {
  kind: OtherKind;
  /** The clause that names the others. */
  clause: Clause;
}

const startsWithNickname = (text: string): boolean => {
  NICKNAME.lastIndex = 0;
  const match = NICKNAME.exec(text.slice(0, 12));
  return match !== null && SURNAME_CHARACTERS.has(text.charCodeAt(match.index + 1));
};

/** What everybody ought to do is a lecture, no blame. */
const OUGHT = /必须|应当|应该|都要|都应|要(?:像|以|把|树|带|坚)|不能|理应|是(?:党|我们|国家)/;

function kindOf({ text }: Clause): OtherKind | undefined {
  if (OUGHT.test(text)) return undefined;
  if (TEAM_SUBJECT.test(text)) return 'team';
  if (UNNAMED_SUBJECT.test(text)) return 'unnamed';
  return OTHERS_SUBJECT.test(text) || startsWithNickname(text) ? 'others' : undefined;
}

/**
 * Whom a personal item blames instead of its writer: others are its subjects, and nowhere does it tell a part or a
 * responsibility of one's own. An item without any subject (“理论学习不够深入”) blames nobody.
 */
export function blameOf(text: string): Blame | undefined {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => takesPart(clause.text))) return undefined;
  for (const clause of clauses) {
    const kind = kindOf(clause);
    if (kind) return { kind, clause };
  }
  return undefined;
}

/** The clause tells what the writer did, left undone or answers for. */
const takesPart = (text: string): boolean => {
  if (IN_THE_RIGHT.test(text)) return false;
  return OWN_PART.test(text) || SELF.test(text);
};
