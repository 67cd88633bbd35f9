package org.communique.server.page;

import java.util.Optional;

/** A part of the site: knows which pages it has. */
interface Room {
  /** The page that is asked for; empty where there is none. */
  Optional<Page> page(Ask ask);
}
