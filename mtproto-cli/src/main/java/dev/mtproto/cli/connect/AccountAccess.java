package dev.mtproto.cli.connect;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account to be used: the embedded data centre's, that of a credentials file, or that of a phone
 * number. Closing it closes the embedded data centre.
 */
public final class AccountAccess implements AutoCloseable {
  private static final int WITHOUT_ADDRESS = 3;
  private static final int WITH_ADDRESS = 5;

  private final MtprotoClientBuilder client;
  private final Credentials credentials;
  private final @Nullable String phone;
  private final @Nullable EmbeddedDc dc;

  private AccountAccess(
      MtprotoClientBuilder client,
      Credentials credentials,
      @Nullable String phone,
      @Nullable EmbeddedDc dc) {
    this.client = client.credentials(credentials);
    this.credentials = credentials;
    this.phone = phone;
    this.dc = dc;
  }

  /** The account of an embedded data centre, which is started. */
  static AccountAccess demo() {
    EmbeddedDc dc = EmbeddedDc.start();
    return new AccountAccess(dc.client(), Credentials.memory(), null, dc);
  }

  /** The account of credentials. */
  public static AccountAccess of(Credentials credentials, ServerOptions server) throws IOException {
    if (credentials.load().filter(AccountAccess::lacksApplication).isPresent()) {
      throw new CommandFailure(
          "the "
              + credentials
              + " does not say of which application it is; import the session once more, with"
              + " --api-id and --api-hash");
    }
    MtprotoClientBuilder client =
        MtprotoClient.builder(Layer71.LAYER).dataCenters(server.dataCenters(List.of()));
    return new AccountAccess(client, credentials, null, null);
  }

  private static boolean lacksApplication(SavedSession session) {
    return session.apiId() == 0 || session.apiHash() == null;
  }

  /**
   * The account of a phone number.
   *
   * @param arguments {@code APIID APIHASH PHONE}, with or without {@code IP PORT}
   * @param credentials where the session is kept
   */
  static AccountAccess ofPhone(
      List<String> arguments, ServerOptions server, Credentials credentials) throws IOException {
    List<String> address = arguments.subList(WITHOUT_ADDRESS, arguments.size());
    MtprotoClientBuilder client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(apiId(arguments.get(0)), arguments.get(1))
            .dataCenters(server.dataCenters(address));
    return new AccountAccess(client, credentials, arguments.get(2), null);
  }

  /** Whether so many arguments can be those of a phone number. */
  static boolean isOfPhone(int arguments) {
    return arguments == WITHOUT_ADDRESS || arguments == WITH_ADDRESS;
  }

  private static int apiId(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("APIID is a number", e);
    }
  }

  /** Builds the client. */
  public MtprotoClientBuilder client() {
    return client;
  }

  /** Where the client keeps its session. */
  public Credentials credentials() {
    return credentials;
  }

  /** Signs in, unless the credentials have done so. */
  public void signIn(MtprotoClient connected, Prompts prompts) {
    if (dc != null) {
      dc.signIn(connected);
    } else if (phone != null) {
      PromptedSignIn.run(connected, phone, prompts);
    }
  }

  @Override
  public void close() {
    if (dc != null) {
      dc.close();
    }
  }
}
