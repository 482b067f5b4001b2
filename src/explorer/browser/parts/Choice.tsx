interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** Buttons of which one is pressed. */
export function Choice<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map(([value, name]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
