import { Progress } from '@mantine/core';

type Props = {
  readonly label: string;
  /** 0 to 1, or null when nobody can say. */
  readonly done: number | null;
};

/**
 * How far slow work has come. When nobody can say it is a progress bar without a value, as WAI-ARIA has it; the widget's own
 * attributes are not used, since without a value they leave a name on something without a role.
 */
export function WorkProgress({ label, done }: Props) {
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <Progress.Root size="sm">
      <Progress.Section
        value={percent ?? 100}
        animated={percent === null}
        striped={percent === null}
        withAria={false}
        role="progressbar"
        aria-label={label}
        {...(percent === null ? {} : { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': percent })}
      />
    </Progress.Root>
  );
}
