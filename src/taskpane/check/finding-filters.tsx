import { Checkbox, Field, Select } from '@fluentui/react-components';
import { FAMILY_NAMES, SEVERITIES, SEVERITY_NAMES } from '../../checker';
import type { Family, Finding, Severity } from '../../checker';
import { useCommonStyles } from '../common/styles';
import { familyOf } from './families';

export interface Filter {
  severities: readonly Severity[];
  /** undefined: every family. */
  family: Family | undefined;
}

/** Whether a finding passes. */
export const passes = (finding: Finding, { severities, family }: Filter): boolean =>
  severities.includes(finding.severity) && (family === undefined || familyOf(finding.rule) === family);

interface Props {
  findings: readonly Finding[];
  filter: Filter;
  onChange(filter: Filter): void;
}

/** By how serious they are, with the count of each, and by the family of their rule. */
export function FindingFilters({ findings, filter, onChange }: Props) {
  const styles = useCommonStyles();
  const families = [...new Set(findings.map(({ rule }) => familyOf(rule)))];
  return (
    <>
      <div className={styles.row} role="group" aria-label="按程度筛选">
        {SEVERITIES.map((severity) => (
          <Checkbox
            key={severity}
            label={`${SEVERITY_NAMES[severity]} ${findings.filter((one) => one.severity === severity).length}`}
            checked={filter.severities.includes(severity)}
            onChange={(_, { checked }) =>
              onChange({
                ...filter,
                severities: SEVERITIES.filter((one) =>
                  one === severity ? checked === true : filter.severities.includes(one),
                ),
              })
            }
          />
        ))}
      </div>
      <Field label="问题类别">
        <Select
          value={filter.family ?? ''}
          onChange={(_, { value }) => onChange({ ...filter, family: families.find((one) => one === value) })}
        >
          <option value="">全部类别</option>
          {families.map((family) => (
            <option key={family} value={family}>
              {FAMILY_NAMES[family]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
