import { Body1 } from '@fluentui/react-components';
import { ADD_IN_VERSION } from '../../document';
import { Section } from '../common/section';

/** Version and the promise on privacy. */
export function AboutSection() {
  return (
    <Section title="关于">
      <Body1>对照检查助手 {ADD_IN_VERSION} 版</Body1>
      <Body1>
        文稿、名单和检查结果只在本机处理，不上传、不统计、不调用任何在线服务。名单、会议信息和忽略项存在文档之中，随文档一起传出，发送文档前请留意。
      </Body1>
    </Section>
  );
}
