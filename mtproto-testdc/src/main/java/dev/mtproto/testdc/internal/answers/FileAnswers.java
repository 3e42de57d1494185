package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.CdnFileHash;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.upload.CdnFile;
import dev.mtproto.layer71.upload.File;
import dev.mtproto.layer71.upload.GetCdnFile;
import dev.mtproto.layer71.upload.GetCdnFileHashes;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.layer71.upload.ReuploadCdnFile;
import dev.mtproto.layer71.upload.SaveBigFilePart;
import dev.mtproto.layer71.upload.SaveFilePart;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.calls.CallTable;
import dev.mtproto.testdc.internal.files.CdnCopy;
import dev.mtproto.testdc.internal.files.FilePart;
import dev.mtproto.testdc.internal.files.Shelf;
import dev.mtproto.testdc.internal.files.StoredFile;
import java.util.List;
import java.util.function.Supplier;
import okio.ByteString;

/**
 * The namespace {@code upload}. Files have a lock of their own, so that parts are served at once.
 *
 * @see <a href="https://core.telegram.org/api/files">Uploading and downloading files</a>
 */
final class FileAnswers {
  private static final int STEP = 4 << 10;
  private static final int MAX_LIMIT = 1 << 20;
  private static final ByteString REUPLOAD = ByteString.encodeUtf8("reupload");

  private final Shelf shelf;
  private final Supplier<DcAddress> address;

  FileAnswers(Shelf shelf, Supplier<DcAddress> address) {
    this.shelf = shelf;
    this.address = address;
  }

  void enter(CallTable table) {
    table.on(SaveFilePart.class, this::save);
    table.on(SaveBigFilePart.class, this::saveBig);
    table.countParts(new Counter());
    table.onPart(GetFile.class, this::getFile);
    table.on(GetCdnFile.class, (context, request) -> getCdnFile(request));
    table.on(ReuploadCdnFile.class, this::reupload);
    table.on(GetCdnFileHashes.class, this::hashes);
  }

  private boolean save(CallContext context, SaveFilePart request) {
    int user = context.requireUser();
    shelf.uploads().save(user, request.fileId(), request.filePart(), -1, false, request.bytes());
    return true;
  }

  private boolean saveBig(CallContext context, SaveBigFilePart request) {
    shelf
        .uploads()
        .save(
            context.requireUser(),
            request.fileId(),
            request.filePart(),
            request.fileTotalParts(),
            true,
            request.bytes());
    return true;
  }

  /** Saves parts whose bytes are forgotten. */
  private final class Counter implements CallTable.PartCounter {
    @Override
    public boolean isCounting() {
      return shelf.uploads().isForgetful();
    }

    @Override
    public boolean save(CallContext context, SaveBigFilePart request, int length) {
      shelf
          .uploads()
          .count(
              context.requireUser(),
              request.fileId(),
              request.filePart(),
              request.fileTotalParts(),
              length);
      return true;
    }
  }

  private Object getFile(CallContext context, GetFile request) {
    context.requireUser();
    checkRange(request.offset(), request.limit());
    if (!(request.location() instanceof InputFileLocation.InputDocumentFileLocation location)) {
      throw RpcErrors.badRequest("LOCATION_INVALID");
    }
    StoredFile file = shelf.find(location.id(), location.accessHash());
    if (file.dcId() != 0 && file.dcId() != address.get().dcId()) {
      throw RpcErrors.migrate("FILE", file.dcId());
    }
    if (!file.isCurrent(location.version())) {
      throw RpcErrors.badRequest("FILE_REFERENCE_EXPIRED");
    }
    CdnCopy cdn = file.cdn();
    if (cdn.dcId() != 0) {
      return new File.CdnRedirect(
          cdn.dcId(), cdn.token(), cdn.key(), cdn.iv(), cdn.hashes(request.offset()));
    }
    return FilePart.of(file.content(), request.offset(), request.limit());
  }

  private static void checkRange(int offset, int limit) {
    if (offset < 0 || offset % STEP != 0) {
      throw RpcErrors.badRequest("OFFSET_INVALID");
    }
    boolean divides = limit > 0 && limit % STEP == 0 && MAX_LIMIT % limit == 0;
    if (!divides || offset / MAX_LIMIT != (offset + limit - 1) / MAX_LIMIT) {
      throw RpcErrors.badRequest("LIMIT_INVALID");
    }
  }

  private CdnFile getCdnFile(GetCdnFile request) {
    checkRange(request.offset(), request.limit());
    CdnCopy copy = copy(request.fileToken());
    return copy.isForgotten()
        ? new CdnFile.ReuploadNeeded(REUPLOAD)
        : new CdnFile.Regular(copy.read(request.offset(), request.limit()));
  }

  private List<CdnFileHash> reupload(CallContext context, ReuploadCdnFile request) {
    context.requireUser();
    if (!request.requestToken().equals(REUPLOAD)) {
      throw RpcErrors.badRequest("REQUEST_TOKEN_INVALID");
    }
    return copy(request.fileToken()).hashes(0);
  }

  private List<CdnFileHash> hashes(CallContext context, GetCdnFileHashes request) {
    context.requireUser();
    return copy(request.fileToken()).hashes(request.offset());
  }

  private CdnCopy copy(ByteString token) {
    StoredFile file = shelf.findByToken(token);
    if (file == null || file.cdn().dcId() == 0) {
      throw RpcErrors.badRequest("FILE_TOKEN_INVALID");
    }
    return file.cdn();
  }
}
