package dev.rowan.ide.eclipse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The one headless Eclipse of this JVM: Equinox with the bundles of the class path and the plug-in
 * of these tests.
 */
final class Eclipse {

  private static final String SHARED_PACKAGE = Eclipse.class.getPackageName();

  private final Framework framework;

  private Eclipse(Framework framework) {
    this.framework = framework;
  }

  /** The workspace; the first call starts Eclipse. */
  static IdeWorkspace workspace() {
    return Running.WORKSPACE;
  }

  private static Eclipse start() throws BundleException, IOException {
    Path home = Files.createTempDirectory("eclipse");
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(configuration(home));
    Eclipse eclipse = new Eclipse(framework);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> eclipse.stop(home), "eclipse-stop"));
    framework.start();
    eclipse.install(home);
    return eclipse;
  }

  private static Map<String, String> configuration(Path home) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        home.resolve("configuration").toString(),
        "osgi.instance.area",
        home.resolve("workspace").toUri().toString(),
        "osgi.user.area",
        home.resolve("user").toUri().toString(),
        "osgi.framework.useSystemProperties",
        "false",
        "osgi.compatibility.bootdelegation.default",
        "true",
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        SHARED_PACKAGE);
  }

  private void install(Path home) throws BundleException, IOException {
    BundleContext context = framework.getBundleContext();
    List<Path> jars = new ArrayList<>(ClassPath.bundles());
    jars.addAll(BundleJars.write(home));
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : jars) {
      bundles.add(context.installBundle("reference:" + jar.toUri()));
    }
    for (Bundle bundle : bundles) {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    }
  }

  private IdeWorkspace find() {
    BundleContext context = framework.getBundleContext();
    var reference =
        Objects.requireNonNull(
            context.getServiceReference(IdeWorkspace.class), "the plug-in is not running");
    return Objects.requireNonNull(context.getService(reference));
  }

  private void stop(Path home) {
    try {
      framework.stop();
      framework.waitForStop(10_000);
      Directories.delete(home);
    } catch (BundleException | IOException e) {
      throw new IllegalStateException("Eclipse did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts Eclipse when it is first touched. */
  private static final class Running {
    static final IdeWorkspace WORKSPACE = start();

    private static IdeWorkspace start() {
      try {
        return Eclipse.start().find();
      } catch (BundleException e) {
        throw new IllegalStateException("Eclipse did not start", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
