import { build } from '../../../src/document';
import { parseXml, readFlatOpc, writeFlatOpc, writePackage, type XmlElement } from '../../../src/docx';
import { createHost, type Host } from '../../../src/preview/host';
import { connect, control, doing, empty, open, para, run, table, texts } from './setup';
import { NAMESPACES } from '../../support/docx-package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A fragment made by hand: body XML, other parts, and relationships of the document. */
function flatOpc(body: string, parts: Record<string, string> = {}, relationships = ''): string {
  const part = (name: string, xml: string, type = 'application/xml'): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const names = Object.keys(parts);
  const rels = names
    .map((name, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      '/_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ) +
    part(
      '/word/document.xml',
      `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:body></w:document>`,
      `${TYPES}.document.main+xml`,
    ) +
    part(
      '/word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}${relationships}</Relationships>`,
    ) +
    names.map((name) => part(`/word/${name}.xml`, parts[name] ?? '', `${TYPES}.${name}+xml`)).join('') +
    '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>' +
    '</pkg:package>'
  );
}

const insert = (ooxml: string): Promise<void> =>
  doing((context) => context.document.body.insertOoxml(ooxml, 'End'));
const getOoxml = (
  of: (context: Word.RequestContext) => { getOoxml(): OfficeExtension.ClientResult<string> },
): Promise<string> =>
  Word.run(async (context) => {
    const result = of(context).getOoxml();
    await context.sync();
    return result.value;
  });
const count = (host: Host, pattern: RegExp): number => host.documentXml().match(pattern)?.length ?? 0;

describe('getOoxml', () => {
  it('of the body reads back as the document does', async () => {
    const host = open(
      para('甲', '<w:pStyle w:val="1"/>') + table(['一', '二']) + para(run('1.') + empty('dz:1:slot:x')),
    );
    expect(readFlatOpc(await getOoxml((context) => context.document.body))).toEqual(host.paragraphs());
  });

  it('of a range is cut to it, tables to their touched rows', async () => {
    const host = open(
      para(run('甲乙丙') + control('c', run('丁'))) + table(['一', '二'], ['三', '四']) + para('尾'),
    );
    const ofRange = await getOoxml((context) =>
      context.document.body.search('乙').getFirst().expandTo(context.document.body.search('二').getFirst()),
    );
    expect(readFlatOpc(ofRange).map(({ text }) => text)).toEqual(['乙丙丁', '一', '二']);
    const ofWord = await getOoxml((context) => context.document.body.search('乙').getFirst());
    expect(ofWord).not.toContain('w:sdt');
    expect(ofWord).toContain('word/styles.xml');
    const ofParagraph = await getOoxml((context) => context.document.body.paragraphs.getFirst());
    expect(readFlatOpc(ofParagraph).map(({ text }) => text)).toEqual(['甲乙丙丁']);
    expect(ofParagraph).not.toContain('sectPr');
    expect(texts(host)).toEqual(['甲乙丙丁', '一', '二', '三', '四', '尾']);
  });

  it('goes round: what was got can be inserted', async () => {
    const host = open(para('甲') + para(control('dz:1:field:x', run('乙'))));
    const ooxml = await getOoxml((context) => context.document.body);
    await insert(ooxml);
    expect(texts(host)).toEqual(['甲', '乙', '甲', '乙', '']);
    const ids = host.documentXml().match(/<w:id w:val="\d+"/g) ?? [];
    expect(new Set(ids).size).toBe(2);
  });
});

describe('insertOoxml merges', () => {
  it('styles by id: the document keeps its own', async () => {
    const host = open(para('甲', '<w:pStyle w:val="dz"/>'));
    const styles =
      `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
      '<w:style w:type="paragraph" w:styleId="dz"><w:name w:val="另一个"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="new"><w:name w:val="新样式"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>';
    await insert(
      flatOpc(para('乙', '<w:pStyle w:val="dz"/>') + para('丙', '<w:pStyle w:val="new"/>'), { styles }),
    );
    expect(host.paragraphs().map(({ outlineLevel }) => outlineLevel)).toEqual([
      undefined,
      undefined,
      2,
      undefined,
    ]);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/style');
      await context.sync();
      expect(paragraphs.items.map(({ style }) => style)).toEqual([
        '正文公文',
        '正文公文',
        '新样式',
        '正文公文',
      ]);
    });
  });

  it('numbering under new numbers', async () => {
    const list = (start: number): string =>
      `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="0A"/><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const host = open(para('甲', item) + para(''), {}, { numbering: list(1) });
    await insert(
      flatOpc(para('乙', item) + para('丙', item), {
        numbering: `<w:numbering ${NAMESPACES}>${list(5)}</w:numbering>`,
      }),
    );
    expect(host.paragraphs().map(({ listLabel }) => listLabel)).toEqual(['1)', '5)', '6)', undefined]);
  });

  it('leaves the section behind, and gives control and bookmark ids that are free', async () => {
    const host = open(
      para(
        control('c', run('甲'), '<w:lock w:val="unlocked"/>').replace(
          /<w:id w:val="\d+"/,
          '<w:id w:val="7"',
        ) + '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
      ),
    );
    const body =
      para(
        control('d', run('乙')).replace(/<w:id w:val="\d+"/, '<w:id w:val="7"') +
          '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="n"/><w:bookmarkEnd w:id="2"/>',
      ) + para('丙');
    await insert(flatOpc(body));
    expect(count(host, /w:pgSz/g)).toBe(0);
    expect(count(host, /<w:id w:val="7"/g)).toBe(1);
    expect(count(host, /w:name="b"/g)).toBe(1);
    expect(host.documentXml()).toMatch(
      /<w:bookmarkStart w:id="(\d+)" w:name="n"\/><w:bookmarkEnd w:id="\1"\/>/,
    );
  });

  it('pictures, links and comments under new names', async () => {
    const host = open(para('甲'));
    const comments = `<w:comments ${NAMESPACES}><w:comment w:id="3" w:author="外人"><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment></w:comments>`;
    const body =
      para(
        `<w:hyperlink r:id="rId8">${run('链')}</w:hyperlink><w:commentRangeStart w:id="3"/>${run('评')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>` +
          '<w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>',
      ) + para('');
    const relationships =
      `<Relationship Id="rId8" Type="${OFFICE}/hyperlink" Target="http://localhost/a" TargetMode="External"/>` +
      `<Relationship Id="rId9" Type="${OFFICE}/image" Target="media/image1.png"/>`;
    await doing((context) => context.document.body.search('甲').getFirst().insertComment('自己'));
    await insert(flatOpc(body, { comments }, relationships));
    expect(texts(host)).toEqual(['甲', '链评', '', '']);
    await Word.run(async (context) => {
      const all = context.document.body.getComments();
      all.load('items/content');
      await context.sync();
      expect(all.items.map(({ content }) => content)).toEqual(['自己', '批注']);
    });
    const again = connect(createHost(host.save()));
    const ooxml = await getOoxml((context) => context.document.body);
    expect(ooxml).toContain('pkg:binaryData');
    expect(ooxml).toContain('TargetMode="External"');
    expect(texts(again)).toEqual(['甲', '链评', '', '']);
  });

  it('declares what the fragment declares', async () => {
    const host = open(para('甲'));
    await insert(
      flatOpc(para('<w:r><w14:x/><w:t>乙</w:t></w:r>')).replace(
        '<w:document ',
        '<w:document mc:Ignorable="w14 x9" xmlns:x9="urn:x9" ',
      ),
    );
    const root: XmlElement = parseXml(host.documentXml());
    expect(root.attributes['mc:Ignorable']?.split(' ').sort()).toEqual(['w14', 'x9']);
    expect(root.attributes['xmlns:x9']).toBe('urn:x9');
  });

  it('refuses notes rather than losing them', async () => {
    const host = open(para('甲'));
    await expect(
      insert(flatOpc(para(`${run('乙')}<w:r><w:footnoteReference w:id="2"/></w:r>`))),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(texts(host)).toEqual(['甲']);
  });
});

it('a paper of our own keeps its tags, whichever way Word ends the fragment', async () => {
  const blocks = [
    build.heading(1, '一、存在的问题', { kind: 'part', id: 'problems' }),
    build.guidance('problems.req', '要求'),
    build.paragraph('1.', build.slot('political.1.problem', '【问题：x】')),
    build.table(
      [1, 2],
      ['问题', '措施'],
      [[[build.slot('m.1.problem', '【问题】')], [build.slot('m.1.measure', '【措施】')]]],
    ),
  ];
  for (const ooxmlTail of ['extraParagraph', 'merged'] as const) {
    const host = connect(createHost(writePackage([build.paragraph('前')]), { ooxmlTail }));
    await insert(writeFlatOpc(blocks));
    const tags = host
      .paragraphs()
      .flatMap(({ controls }) => controls?.map(({ tag }) => `${tag.kind}:${tag.id}`) ?? []);
    expect(tags).toEqual([
      'part:problems',
      'guidance:problems.req',
      'slot:political.1.problem',
      'slot:m.1.problem',
      'slot:m.1.measure',
    ]);
    expect(texts(host)[0]).toBe('前');
  }
});
