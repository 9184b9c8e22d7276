import './styles/index.css';
import { places } from './places';

/** The address of the site's root, taken once: `data-root` is relative to the page that was opened. */
const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

export function App() {
  const here = places.find(({ path }) => new URL(path, root).pathname === location.pathname) ?? places[0];
  return (
    <>
      <header>
        <nav aria-label="Places">
          {places.map(({ id, path, title }) => (
            <a key={id} href={new URL(path, root).href} aria-current={id === here.id ? 'page' : undefined}>
              {title}{' '}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>{here.title}</h1>
        <p>{here.description}</p>
      </main>
    </>
  );
}
