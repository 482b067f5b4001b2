import { useState } from 'react';
import { useLanguage } from '../state/language.ts';
import { copy } from './copy.ts';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly text: () => string | Promise<string>;
}

/** A button that copies something and says that it did. */
export function CopyButton({ label, className = '', text }: Props) {
  const { t } = useLanguage();
  const [said, setSaid] = useState('');
  const press = async () => {
    setSaid((await copy(await text())) ? t.copied : t.copyFailed);
    setTimeout(() => {
      setSaid('');
    }, 2_500);
  };
  return (
    <span className={`copier ${className}`}>
      <button type="button" onClick={() => void press()}>
        {label}
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </span>
  );
}
