import { useId } from "preact/hooks";

export interface ChoiceProps<V extends string> {
  /** The id of what names the choice. */
  labelledBy: string;
  options: readonly { value: V; label: string }[];
  chosen: V;
  onChoose: (value: V) => void;
}

/** One of a few; one stop for the Tab key, and the arrows move and choose. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { labelledBy, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ value, label }) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
