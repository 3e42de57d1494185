package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code Page}. */
@TlType
interface PageType {
  /** {@code pagePart}. */
  @TlConstructor(0x8e3f9ebe)
  interface Part {
    List<PageBlock> blocks();

    List<Photo> photos();

    List<Document> documents();
  }

  /** {@code pageFull}. */
  @TlConstructor(0x556ec7aa)
  interface Full {
    List<PageBlock> blocks();

    List<Photo> photos();

    List<Document> documents();
  }
}
