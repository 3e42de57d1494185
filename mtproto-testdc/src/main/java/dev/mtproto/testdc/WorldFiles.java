package dev.mtproto.testdc;

import dev.mtproto.layer71.Document;
import dev.mtproto.testdc.internal.files.Shelf;
import dev.mtproto.testdc.internal.files.StoredFile;
import java.util.List;

/** The files of a {@link World}. Safe for use by any number of threads. */
public final class WorldFiles {
  private final Shelf shelf;

  WorldFiles(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Puts a file there, as if somebody had uploaded it. */
  public WorldFile offer(String name, FileContent content) {
    StoredFile file = shelf.add(name, "application/octet-stream", List.of(), content);
    return new WorldFile(file);
  }

  /** The files that clients have uploaded and used, in that order. */
  public List<WorldFile> uploaded() {
    return shelf.uploaded().stream().map(WorldFile::new).toList();
  }

  /** How many parts have been saved that no file was made of yet. */
  public int pendingParts() {
    return shelf.uploads().pendingParts();
  }

  /** Forgets a part of all files that are not complete, as Telegram does after some hours. */
  public void losePart(int part) {
    shelf.uploads().losePart(part);
  }

  /** Has parts counted from now on, and their bytes forgotten: for uploads of any size. */
  public void forgetUploadedBytes() {
    shelf.uploads().forgetBytes();
  }

  /** A file. */
  public static final class WorldFile {
    private final StoredFile file;

    private WorldFile(StoredFile file) {
      this.file = file;
    }

    /** What messages say of it; with a reference that is good now. */
    public Document.Regular document() {
      return file.document();
    }

    /** The file's name. */
    public String name() {
      return file.name();
    }

    /** What is in it. */
    public FileContent content() {
      return file.content();
    }

    /** Keeps it in another data centre: the others say {@code FILE_MIGRATE}. */
    public WorldFile moveTo(int dcId) {
      file.moveTo(dcId);
      return this;
    }

    /** Has the locations that are known of it expire: {@link #document} gives a new one. */
    public WorldFile expireReferences() {
      file.expire();
      return this;
    }

    /** Has clients sent to a CDN for it. */
    public WorldFile sendToCdn(int dcId) {
      file.cdn().open(dcId);
      return this;
    }

    /** Has the CDN give a wrong byte at this place. */
    public WorldFile tamperOnCdn(long place) {
      file.cdn().tamper(place);
      return this;
    }

    /** Has the CDN forget the file, so many times, until its data centre gives it once more. */
    public WorldFile forgetOnCdn(int times) {
      file.cdn().forget(times);
      return this;
    }
  }
}
