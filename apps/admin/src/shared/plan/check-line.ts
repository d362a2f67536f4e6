/** Something that checks plans elsewhere, one after the other, as a worker does. */
export interface CheckPort<Plan, Checked> {
  readonly send: (plan: Plan) => void;
  readonly hear: (listener: (checked: Checked) => void) => void;
}

export interface CheckLine<Plan> {
  /** Says what is to be checked now; what was to be checked before and has not begun is forgotten. */
  readonly ask: (plan: Plan) => void;
  readonly end: () => void;
}

/** Hands the newest plan to a checker: not more often than every `everyMs`, and one at a time. */
export function checkLine<Plan, Checked>(
  port: CheckPort<Plan, Checked>,
  everyMs: number,
  tell: (checked: Checked) => void,
): CheckLine<Plan> {
  let next: { readonly plan: Plan } | null = null;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    timer = undefined;
    if (isBusy || next === null) return;
    isBusy = true;
    const { plan } = next;
    next = null;
    port.send(plan);
  };
  const wait = () => {
    timer ??= setTimeout(send, everyMs);
  };
  port.hear((checked) => {
    isBusy = false;
    tell(checked);
    if (next !== null) wait();
  });
  return {
    ask: (plan) => {
      next = { plan };
      wait();
    },
    end: () => {
      clearTimeout(timer);
      next = null;
      isBusy = true;
    },
  };
}
