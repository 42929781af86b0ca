package org.wartally.extract.weapon;

import org.wartally.model.*;
import org.wartally.text.*;

public final class WeaponTerms {
    static final Terms<Weapon> T = new Terms<>();

    static {
        p("drone", "drones", WeaponFamily.DRONE);
        p("uav", "uavs", WeaponFamily.DRONE);
        p("shahed", "shaheds", WeaponFamily.DRONE);
        p("unmanned aerial vehicle", "unmanned aerial vehicles", WeaponFamily.DRONE);
        p("missile", "missiles", WeaponFamily.MISSILE);
        p("ballistic missile", "ballistic missiles", WeaponFamily.BALLISTIC_MISSILE);
        p("cruise missile", "cruise missiles", WeaponFamily.CRUISE_MISSILE);
        p("rocket", "rockets", WeaponFamily.ROCKET);
        p("guided bomb", "guided bombs", WeaponFamily.GUIDED_BOMB);
        p("air target", "air targets", WeaponFamily.UNKNOWN);
        p("iskander-m", "iskander-ms", WeaponFamily.BALLISTIC_MISSILE);
    }

    static void p(String a, String b, WeaponFamily f) {
        T.put(a, new Weapon(f, null, false));
        T.put(b, new Weapon(f, null, true));
    }

    public static WeaponTerms standard() {
        return new WeaponTerms();
    }

    public Terms.Match<Weapon> match(Tokens t, int i) {
        return T.match(t, i);
    }

    public boolean isGround(Tokens t, int i) {
        return t.lower(i).equals("tanks");
    }
}
