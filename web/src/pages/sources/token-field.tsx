import { type FormEvent, useId } from "react";
import { keepToken, useToken } from "../../graphql/token.ts";
import { useText } from "../../language/language-provider.tsx";

/** Where the token is given by which changes are made, and forgotten again. */
export function TokenField() {
  const text = useText();
  const token = useToken();
  const id = useId();
  if (token !== undefined)
    return (
      <p className="row soft">
        {text("sources.token.kept")}
        <button type="button" className="button" onClick={() => keepToken(undefined)}>
          {text("sources.token.forget")}
        </button>
      </p>
    );
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get("token");
    if (typeof given === "string" && given.trim() !== "") keepToken(given.trim());
  };
  return (
    <form className="card sources-token" onSubmit={keep}>
      <label className="form-label" htmlFor={id}>
        {text("sources.token")}
      </label>
      <div className="row">
        <input
          id={id}
          name="token"
          type="password"
          className="form-input"
          autoComplete="off"
          aria-describedby={`${id}-help`}
        />
        <button type="submit" className="button button-main">
          {text("sources.token.keep")}
        </button>
      </div>
      <p id={`${id}-help`} className="soft">
        {text("sources.token.help")}
      </p>
    </form>
  );
}
