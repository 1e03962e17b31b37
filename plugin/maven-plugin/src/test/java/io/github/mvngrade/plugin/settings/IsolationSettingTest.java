package io.github.mvngrade.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Isolation;
import org.junit.jupiter.api.Test;

class IsolationSettingTest {
    @Test
    void aLevelIsAskedForByItsName() throws SettingException {
        assertThat(IsolationSetting.level("auto")).isEmpty();
        assertThat(IsolationSetting.level("l0")).hasValue(Isolation.L0);
        assertThat(IsolationSetting.level("L1")).hasValue(Isolation.L1);
        assertThat(IsolationSetting.level("L2")).hasValue(Isolation.L2);
        assertThat(IsolationSetting.level("L3")).hasValue(Isolation.L3);
    }

    @Test
    void aLevelThatDoesNotExistYetIsRefused() {
        assertThatThrownBy(() -> IsolationSetting.level("L4"))
                .isInstanceOf(SettingException.class)
                .hasMessage("A setting can't be used: grade.isolation must be auto or l0 or l1 or l2 or l3, but is L4");
    }
}
