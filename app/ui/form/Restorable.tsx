import { createContext, Fragment, type ReactNode, useContext, useState } from "react";
import type { RawValues } from "~/lib/form-data";
import { KeptOffer } from "./KeptOffer";
import { RestoredMessage } from "./RestoredMessage";
import { type KeptPlace, useKept } from "./useKept";
import type { ValidatedForm } from "./useValidatedForm";

type Restoring = {
  place: KeptPlace;
  restored: boolean;
  onRestore: (values: RawValues) => void;
};

const Context = createContext<Restoring | null>(null);

type Props<D> = {
  place: KeptPlace;
  /** What is stored so far. */
  defaults: D;
  /** One form, which shows the values that it is given. */
  children: (defaults: D) => ReactNode;
};

/**
 * A form whose words outlive an ended session: they are kept in the browser while one types, and
 * offered the next time. Put back, they make the form anew.
 */
export function Restorable<D extends object>({ place, defaults, children }: Props<D>) {
  const [values, setValues] = useState<RawValues | null>(null);
  const restored = values !== null;
  // The version stays that of what is stored now: an edit elsewhere must not go unnoticed.
  const { version } = place;
  const shown = values === null ? defaults : { ...blank(defaults), ...values, version };
  return (
    <Context.Provider value={{ place, restored, onRestore: setValues }}>
      <RestoredMessage restored={restored} />
      <Fragment key={restored ? "restored" : "stored"}>{children(shown)}</Fragment>
    </Context.Provider>
  );
}

/** What was emptied is not among the values; it must not come back from what is stored. */
function blank<D extends object>(defaults: D): D {
  const entries = Object.entries(defaults).map(([name, value]) => [
    name,
    Array.isArray(value) ? [] : "",
  ]);
  return Object.fromEntries(entries) as D;
}

/** Inside a form: the offer, where the form is a restorable one. */
export function KeptWords({ element }: Pick<ValidatedForm, "element">) {
  const restoring = useContext(Context);
  return restoring && <Offer {...restoring} element={element} />;
}

function Offer({
  place,
  restored,
  onRestore,
  element,
}: Restoring & Pick<ValidatedForm, "element">) {
  const { offer, discard } = useKept(element, place, restored);
  if (!offer) return null;
  return (
    <KeptOffer
      kept={offer}
      where={place.where}
      newer={offer.version !== place.version}
      onRestore={() => onRestore(offer.values)}
      onDiscard={discard}
    />
  );
}
