import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useCommonStyles } from './styles';

/** A named stretch of a tab. `aside` stands at the end of the heading's line. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const styles = useCommonStyles();
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <div className={styles.spread}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {title}
        </Subtitle2>
        {aside}
      </div>
      {children}
    </section>
  );
}
