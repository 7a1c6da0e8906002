/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const VIETNAMESE = `^ $	a-8d-5m-4p6s9u17v11w26
^ ngay	a31c-5e-13f-8i-5l-4n12r13t4w-7
^ ngay mai	a7c-10e-16i-8n-6w4
ngay	a33b-5c-11e19g-14h4i13k-6l8m-8n15o-10p-15q-9r14s-5u-9v-9w16
ngay mai	a13b6c8d6e9f-7l-4
ngay mai co	e-5w7
mai	a40b27c24e29f-18g-17h-8k11l-8m-8n16o9p-6q5v-9w11
mai co	a8c6d-6e-9g-14h-12n5p-8q6w26
mai co hoc	a10b-4d-4e-6w-5
co	a8b4d10e10h14i-4j8l9m-14n-42o-14p5q-43s-11u-12v-16
co hoc	a37b-19c-5e-7f-9h-6n4o4p4q4v4w-10
co hoc khong	a16t-4w-7
hoc	a50b46d28e30f43g-10h30i-5j-16k-11l36n7o19p-20q-13r7s-21u-14v-19w-6
hoc khong	a16c-10d8e-7f6g-4h-8i-4l14n4r8w-16
hoc khong a	b4d8e-10f-4h-7l-9s-6t-4v-7w-4
khong	a9b11c-6d9e8f-4h5i12j-7k15l-10m9n-6o-12q8s-12t-36u-53v26w-7
khong a	c4d8e-10f-5h6i5k6l7s-9t-6u-12v19w-22
khong a $	b-4d8e-8f-4h9i-9j5k5p5s-8t-5u-12v19w-19
a	a13b11c8e8i-15j-12k-8m-16o-13q-22r-5s5t5u16v10w-31
a $	a11b5c7e7g-6h4i-21j-12k-10m-14n-8o-13q-21r-5s4u14v10w-26
#day	a54b30c29d12e30f15g15i8k-13l-5m11n-5o5p-41q-31r-31t-27u-30v-39w14
#timetable	a93b-16c10d-18e20f-17g-12h-12i4l13n19p-8r-11s23t10v-5
#whether	a18b12c10d5e-10f-48g13h13i-13k6n-25o-10p-5q-10r8s-29t-25u-38v18w22
^ cho	a14b11c16d-8e12f6g15j-9k9l11m7n-11p-17q4r-22s-14t-14u-17v-13w-7
^ cho em	a16b13c13d-5e-18f10g4h9i-6j-4l11n4p-15q4r-7s-6w-7
cho	a-9b23c-4d6f5g6h-21i9j4k16l11m8o12q-6r-7s-37t-35u-39v-44w-6
cho em	a6b5c5i-24j-16k-9l7m-8n-9o9p-7r4s-19t-18u-12v-11w-14
cho em xin	a16b15c9d14e-11f14g-5h9j4l-4m-4o-9p-7q-4w-7
em	a-5c-6e30g17h6i-44j-10k7l17m-8n-10o7q-5r19s10u-11v-12w-12
em xin	a17b11c7d14e6f8g-11h7k-6l-8m-5n4o-16p-11q-5r-7s6t5w-14
em xin lich	a14c-11i4j6l-7q4
xin	a10c12d30e35g-19h12i5j-13k15l-8m-4n14p-20q-12s41t17u-16v-19w-10
xin lich	a18b-5c-11j6l-7q4
lich	a60b-7c4d-11e6f-14g-8h-4i10l-14n19o24p-7q5r4s-10t12w26
lich tap	a18b-8d-6l-9w-4
lich tap huan	a18b-8d-6l-9w-4
tap	a17b45c-5d22e-21f19g13h-5i10l25m-4n-7p-6q-8r-6v-7w19
tap huan	a19b23e-5f12g-6i-9l16s4v-5w-13
huan	a19b23e-5f12g-6i-9l16s4v-5w-12
thang	a31b11c-10e-11i21j24k-9l34n-6o-5t5v-6w24
thang 12	a19b-6f-5i-4l10
thang 12 $	a-4l6w13
12	a20e-4f-5i12l15
12 $	i5j11l13w13
#ask	a19b8c9d33e-7f-9h8j-25l7m15n11o12p-4r5s-13t-7u-49v-11
^ may	a26b-8e11f11g-14h-6k-10l-5n10o-7q-4t11u-4v-5
^ may gio	a20b-9e-16g-5
may	a30b31c-20d-7e6f12g24h-19i17j-11k29l-27n8q-22r12s-11t-5u-37v-18w16
may gio	a32b-13e-25f-8h-5i-14w25
may gio bat	e-5g-4
gio	a40b-23c-17d-4e4g10h14j20l10o14p-10r11s-7t-4u-13v-13
gio bat	a9c-4g-7l-4o15w5
gio bat dau	a8c-4g-4l-5w4
bat	a24d-6e6f27g20i11j4l-4m-6n11o35p28q-9v-9w19
bat dau	a21b-6e-6f11g13i-4l-6o5p22t5v-4w-4
bat dau vay	a12g-6w-10
dau	c-14d16e7f11g19h-4i5k4l13m-14n-9o-27q7r9s-32t-28u-40v22
dau vay	a6c7d16e11i-5j-10k-5l-6p-7r-12u-12v-8w4
dau vay ad	b11d-10f-6
vay	a33b19c26d12f-17g16i-23j6k9l-4m22n-11o-5q-13r11s-5t-10u21v-15
vay ad	a12b13d-9e-9f-5g9h4l5u-10w-10
vay ad $	a12b10e-7f-5g9h4l5u-10w-7
ad	a14b21d16e14i-12k-7n-16o-4q-11r-8s14t30u8v-27w-41
ad $	a11d7e16f5h-10i-19k-6n-16o-4q-7r-21s6t10u7v-21w-41
#when	a79b-14c-22d6e13f-15g7h33i5j-11k-6l12m-8o18p-7u-8w32
#begin	a42b19c-23d-12g12h-4j5l20m6n-7o-7p13r4s-4u-6w-6
#filler	b-6d-6f-6g11h-6i5j-5k7o-12p4q11r-11s-4t4u33v23w18
^ buoi	a7b17c10d-19e-22f23g-19h-9i-15l-8s23
^ buoi toi	a-6b-16c6d-6e-13f-18g-6i-6q5s25t4w-9
buoi	a31b18c26d27e50f27g7h10j-5k-16l-26o-4r-10s39v-7w-6
buoi toi	b7c11e-21f-24i-9l-6q4s22w-11
buoi toi hoc	a8b5w-4
toi	b4c-26d-6e22h-7i7j20k10l6m-4n13p-4r21s7t-31u-23v-15w11
toi hoc	a13b7c-5d-7e-7l-5p-6w5
hoc luc	a12b-9e-6f-5w-13
hoc luc may	a7b-4e-4f-4w-23
luc	a25d8e6f-4i10j-7k-8l-12q16w12
luc may	a14e-10i-6w13
luc may gio	a10b-8e-5i-5r-4v4w7
may gio $	b-4f-4i-11w22
gio $	b-4f-4g-5i-12l11w26
#train	a48b40c35d32e17f45g23h15i-20j-21k8l40m-42p-37q-30r-10s25t-16u-28v-31w-15
^ chuyen	a8b-7c15d-6e-5f18g-15i-5j6k23l-5m34n4p-7q-7r-7u-7v-4w9
^ chuyen de	a14c4f17g-4i-6k-8t4w-9
chuyen	a12b-21c39e-17f10g8h-16i-17j17k42l6m34n4o-16s-12t-12u-27v-12w6
chuyen de	a24b-6c21d17e4f19g21i-5k-13l-9p-9t4v4w-13
chuyen de chuyen	a9k-5
de	a19b16c5d8e-29f14g16j-28k11l-7m-10n4o-10p8q5r-13s-21t-18u-20v-21w-28
de chuyen	a9k-5
de chuyen doi	a9k-5
chuyen doi	a8c10d7k-8l15m-4w-7
chuyen doi so	a8c10d7k-8l15m-4w-7
doi	a37b26c7d-21e-18g-21h18i-7m33o10p-20q6s-5t12u-20v-14w19
doi so	a11c13d7i-6l15r15w-13
so	a5b20c30d13f-26g-28h8i20j34k22m-15n16p-17q-19r34s-8t-10u-9v-10w10
so hoc	a15c-12j-7r9w-5
hoc ngay	a12f-14l-6w-6
hoc ngay nao	a10b-6
ngay nao	a13b-20c-14d-9e-4f-13h4l12n12r6
nao	a33b37c10d10e-17f-21h12i-41j9k9l9m-5n7o-36p15q-28r-17s-25t-23u-38v-34w10
nao a	a6b12d-4e5f-15h-8j7l8m8p6r-4t-5u-7v-7w-23
nao a $	a6b12d-4e5f-15h-8j7l8m8p6r-4t-5u-7v-7w-23
#topic	a37c35d16e-9f-13g-11h-12i27l22o4s4t6v5w-18
^ thu	a22b17d-7g-7h-4i11l13o5p-8r13s6t7v-10w14
^ thu 7	a6c-4s5w10
thu	a21b11c14d15e15f-7g26h-11i22j19k-10l14m22n-7o-7p-14q-4r22s-4u-12v-8
thu 7	a13b-5c14i-6j-6
thu 7 nay	a5c14i-5s4w5
7	a17c6i17w24
7 nay	a5c14i-5s4w5
7 nay co	a6w5
nay	a9b-12c15d-8e15f16j-36k-11l13m-15n10o10p33q35r-6s-24t-20u-32v-30w9
nay co	a34b11c-13d-6e-6f-12g8h14i19j-10k-9l10m16p-6r-5t7w-4
nay co phai	a11b9e-9h-4i-5l-4s5t5v-5
co phai	a14b8c14d-7f-4g8h7i-6k6l-8p-11r-8t5v-10
co phai di	a19b-10e-9w-13
phai	a9b6d19e14f-13i9j-8l6n-5o-13p17s-13t-5u15v36w-11
phai di	a15c-4d-4e7i9l-8n-5v-4w-9
phai di hoc	a12b-9e-7w-10
di	a7b27c-27d-21e29f-16g-7h-11i16j-11n18o7p-21q19r16s-20t-30u-6v-30w4
di hoc	a12b-9c-6d-9e29h4k-11l19m-7o-5
di hoc khong	a12b-9e-7w-10
hoc khong $	a9d9h-5l12w-11
khong $	a5c-5d4f-10g15h11i-25j16k6l4n-18o-12p4q-35r-10s-22t-9u-17v-5w37
^ hom	a24b5c12d-16e6h-8i-24j18k-5o12p-5r20w16
^ hom nay	a11b9c7d-12e5g4i-17j-4l-4o-11w14
hom	a31c23d26e15f16g19h-14i20j30k-14l-11m-10n-20o14p-12q-14r10s-7t-9u-8v-5
hom nay	a-8b9c20d13e15f14g15h-9i15j-6k-4l-17n-6o6p-5t-4w20
hom nay hoc	a-6b11c-18d9e-14f11g-8h-4l-5o-4w-21
nay hoc	a8b17c-17d9e-15f11g-9h-7l-15m5o-4r4u4v5w-19
hoc gi	a16b-7c-14e-8f-4w-12
gi	a30b-6c27d17f-7g-10h5i-23k6l15m-19n8o-11p43q-9r38s-4t-5u-25v16w19
gi a	a10c18d-9f-7g-5h12r-7v-4w-22
gi a $	a10c18d-9f-7g-5h12r-7v-4w-22
#what	a24b-20c7d5f-4g12i-30k-9l4m6p17q-17s-25t-21u-36w18
^ bao	a8b5c-4d12e18g13i-4j18l-14n-4o-11p-7r-4u-6w16
^ bao gio	a13d14e-7g-25j12k4l-7o-9u-5w12
bao	a16b12d-9e14f-35g14h15j25k-20m-20n17o25p-24q-26r-12s-15t-19u-26v-19w4
bao gio	a16b-4c-8d10e-15f-9g4h12i-12j9l4r-7w-6
bao gio thi	a6e-8g-21h-4j6l-5o-6w7
gio thi	a9b-7e5f-6g-4j7l-7o-6u-4
thi	a23b21c-18e25f5g57h7j14l-8m-9n-17o7q-15r8s-4t-4u-25v-34w10
khai	a19b7c11d-5f-10g-5h-4i19l-6o-4q15r28w11
khai giang	a22b8c-7d4f-9g-4l-10w7
khai giang lop	a12b-4c-4l-4w-9
giang	a25b4c37d30e-7f42g-15i-14j-4k-11l-18m-7r-8s6t10
giang lop	a11b-7c7f-10l-4w-9
lop	a39b43c36d25e41f41g-12i-20j-16k23l51m-14n11p-21q-12r-31s10t-7u-16v-12w-26
lop boi	a18c-4d-4e-12i-4k-5p4v5w6
lop boi duong	a19b7e-5k-4p4v5w-13
boi	a16e-15f-5i-15j-7l11o-7p-11v-4w15
boi duong	a16b11c5d4e-6i-8k-7l9o-4w-26
boi duong $	b8c7d4h-4i-5l9w-12
duong	a15b22d9e22f-5h13i41j8k-5l11n-4o-6p-18q-4r-8s-11u-4v-8w12
duong $	b11c5d4e6f5h-4i17j-13l13
^ khi	a23b-6c-5d-7e-5g8h6j10l-9
^ khi nao	a19b-4c-6d-8g7h5j8l-7
khi	a30c-12d6e-8f-7g28h28i13j17k-5l-11m11n-6o10q14s-4v-4
khi nao	a24b-12c-14d-11g17h23j13l-10r4s-5u-5
ket	b6e14f-19g11i9j22k20l-10q18r5w27
ket thuc	a17g-5k-6q19r8w-4
thuc	a29b6d18e-6f34g19i-6j-5k-6n6o-7p-8q21r6s-5t-7
khoa	a32b-5c9d10e16f37g30h33i-13j-7l35n4p-10q5s-8u-9w-13
khoa hoc	b-13d9e-14f27g-15h15k9l14o10
hoc vay	a18c-13d5e-15f-10g-7l-7u-4w-22
vay a	a18b9c13d11g4h7j-7k6p-5r-7s-6v-13w-25
vay a $	a18b9c13d11g4h7j-7k6p-5r-6s-6v-14w-24
#cancelAlone	a10b6d-11e-7i-8j8k-13m-4o14p-5q59r13u-11v18w-8
^ da	a10b13f-5g-4h-8i4j-9p-11r-8s20t15u30v23w-14
^ da em	a12s11t12u-6w-11
da	a-12c-8d-8e17f-25g-15h6j40k-16l-7m-9o6p-18q-12r18s17t19u30v17
da em	a12s11t12u-6w-11
da em chao	a10s10u-5w-10
em chao	a5e-7h6l-5p-7s20u-10w-10
em chao anh	a6h5s10
chao	h7j4l-7n6o5p-5q4r5s64u-7v-7
chao anh	a5h6j-6q4s17u-7v-6w-10
chao anh chi	a11s10
anh	a23b17d23e-11f-6g-13i21j39k21l-19m31n-7o-13p-21q-13r19s32t25u-23v-18w12
anh chi	a12c-4d9f10g-14h-6j-6k22l-7p-5r-8s14t14w-19
anh chi cho	a4b-4d8
chi	a16b20c10d16e5g9h54i-5k27l-4m-13n-8o-10p16q-19r-12s13t18u-16v-17w-6
chi cho	b13d8e6w-9
chi cho em	b8d8e6w-4
cho em hoi	a11b-6c10d-6e-12f-9g-6h14l-25s-5
em hoi	a12b-6c10d-6e-14f-9g-6h14l-26p4s-5
hoi	a18b23c8d-4f8g-5j15k4l-32m-22n-16o-18p20q15r-18s-16t-12u-13v-17w7
chieu	a36b5c21d17e30f12g-9h-5i-8j-5s20t4
chieu mai	a17b-12c-8d-6e8f-6w-5
chieu mai lop	a7
mai lop	a20b-8c-4d-4e-10f-4w-10
mai lop minh	a10b-6e-4
lop minh	a16b11c12e-12f7g-17h-7k-4l-9v-4w-13
lop minh co	a13b-7d-6e-5f-5v4
minh	a28b18c25f15g7h-8i-23l-7m12o9p-14r26t-10u-24v-19w-4
minh co	a16b-10f-9g-4h-5k-4l-6p7q4r10s-4v-6
minh co hoc	a14b-9c-4d-5e-5w-15
#greet	a10b5c-7d11g9h-8j-6l8m-5n-8p5q-11r-6s74t-12u-21v4
ngay mai may	a6w-5
mai may	a24b-16c-10e-23i-9w-13
mai may gio	a25e-16g-4i-4w-22
may gio tan	a11e-4f-5w-5
gio tan	a11e-4f-5w-5
tan	a24b12c-9d-4e-14g-9h5l-14t7w-12
tan hoc	a8b-10e-5w-4
hoc $	b14c-12e18f9g12h7k-6l21n-15o10r-12s-8u-5v-5
^ cho toi	a-5b-6e4g7j-10m11n-10o5p-15
cho toi	a-5b-11d5f-6g8h-5i-11j-20k18m10n11o19p11q5r4s-5t-4u-5v-6w-8
cho toi xem	a12d-4g9l-4o-5q-4r10w-9
toi xem	a12d-4g9l-4o-5q-4r10w-9
xem	a26d25e-4f-13g30i-11j24k-9l-9m13o-8r28s4t5v-8w24
xem thoi	a13g-4m-4o-4w-9
xem thoi khoa	a13g-4m-4o-4w-9
thoi	a21b-9c-8d-11e15f27g17h-8i11l-10n28o12q27r-4s-11u-12v26
thoi khoa	a24b4d-10e-4f-4l-6t4w6
thoi khoa bieu	a24b4d-10e-4f-4l-6t4w6
khoa bieu	a24b4d-10e-4f-4l-6t4w6
bieu	a26b12d25f-9i6l-9p-5q10w7
#dataVerb	a18b-23c-6d22e-14f-7g10h23i11l-4m-13n-19p10q15r45s-21t-20u-19v12w13
buoi tiep	a11e-7w-5
buoi tiep theo	a11e-7w-5
tiep	a21c11d-22f-14g5h-6j21k22l9m-5n-20o26p5q17r-5s-8t-5u-12v-12w-34
tiep theo	a30b-6c-10g-5i4j-7n5p-7t4v4w-9
tiep theo la	a22b-7c-9g-7j-6k-4l-4p-7w-7
theo	a27b18c-10e-8f28h24i10j23k16l20n33o-7p-5q-4r15v4w-5
theo la	a22b-7c-9g-7j-6k-4l-4p-7w-7
la	c23d-12e-23f18h-10i7l10m-14n-8o7p-7q-20t-7u-35v-24
la khi	a10g7s-12w-4
la khi nao	a10g7s-12w-4
khi nao $	a14b-5c-12d-5f-7g12j-7l-4n-5r4s-8w6
nao $	a5b17c-27d16e-5f6g22h-7i-28k-9m15n18o-16p6q-7r7s-6u-7v-9w24
^ tuan	a20c-11d-7e5f-6h-4w-11
^ tuan sau	a19c-11d-8f-5w-8
tuan	a37b-4c-15d7e23g9h17i10j27k-4q4r-6s-4t5w17
tuan sau	a21c-15d-11e7f-8h-5m-6w12
sau	a20c-19d-21f6g10h12i12j-8k6l17m-6n-6o19p-7q15r-4u-9
duoc	a-8b-16c-12e22f10g12h7j9l21m8n-29p26q-29r-7s-12t-11u28v-10w-5
duoc nghi	a32b-6c-6d-5e-15f-4g-5j4n6o4q7r7s6t6w-5
nghi	a29b-8c-14d17e48f16g-6h13i17j32k-8l-16m-7n21o5p-11q-4r10s-5u-5v-10w17
nghi hom	d14e7
hom nao	a34b-19c-15d-13e-8f-6g-8j-4q4t4v4w10
nao khong	a11b-12c12d15e-10f-5g-8h-5j4k-6l-7n5o6q4r6t6v-7w-12
nao khong a	a18
#dayOff	a44b-7c-16d8g-9h-8i-9j-11k-9l-7n13o11p-8q-4t4u-4v10w14
^ thay	a7c21d13e-13f15g-10h-8i6j-4l10o-9p-4r-5t20u-5v-8w9
^ thay minh	a16b5c18d-4f-4g-6h-6i4l-11o5w-13
thay	a13b4c28d38f25g-16h4i-15k-21m-19n-19o8p-28q-16r-20s6t13u-25v-25
thay minh	a11c25f-7g-7h-8l-13o4s4w-10
thay minh day	a11b4c-6d-10f-12g-8h-4l-8w-18
minh day	a9b4d-11f-9g-8h-4l-8w-13
day	a16b9c38d-17e-11g4h-18i7j-12k-6l17m6n6o-17p11q20u-19v-9
day hom	a13b-15d8f-8l-4w-12
day hom nao	a10b-27c-9d-8f-7l-4w-19
hom nao a	a15b-5c-9f-4g-11l-4w-6
#lecturer	a14b15c80d24e4f38h-8i-10j-11k-13m-10p-18q5s-4t13v-5w6
^ hom nao	a24c-14d-6f-7h-4j-4l-8n4v4
nao co	b-4d-6e-5f-4g19h17j-6l-6o4p-5s4u-6
nao co buoi	a18b-9c-15d-13f-9g-7h-5w-7
co buoi	a28b-22c-13d-9e-10f-8g-4m4n5o4p4q5t4v7w-12
cua	b-10c7d25e-21f4g31h12j29k17l-10m-7n11o-8p-6q-24r47s-19t-10u-23v-19w4
cua co	a4b-11c10d9e-5g-11i-4j-4k-4l-12q4r-7v5w-13
cua co huyen	a8b-4c-22d18f-14g-4r-4v4w-7
co huyen	a15b29c21d9f21g-6p-4q11s-6v9w-15
co huyen $	a5b-7c11d7e-6f12i-4j4s-8w-8
huyen	a13b25c22d4f16g-15h-8i25k-4l-5m7n4p-10q6s-9t-7u-8w-7
huyen $	a12b-6c7f6i18s-10t-5
#switchTo	a-13b-4c-11f-8g-5h5i12j5k20m36n12o-7p4s-42v-10
^ anh	a4c-10d23e6f-9h-10i-16j-14l-11r13
^ anh oi	a6b-5w8
anh oi	a12b-12d-5w8
oi	a22b4c-17d11e6f5h-10j-7k-13l-20n-11o-10q-9r-11s6t-10u-12v8w12
oi lich	a24d-6g-5l-4s-13w-11
lich co	a12c-4w-9
lich co thay	a7w-6
co thay	a13b11c-10d-6h-8k-4l-6r-4v-7
co thay doi	a12b10d-5h-9r-4v-8
thay doi	a12b10d-5h-9r-4v-8
thay doi gi	a11
doi gi	a11
doi gi khong	a9w-5
gi khong	a16c-10d11e-8g-8h14k-8m-4n8o5p10q6t6u4v-8w-25
gi khong a	a10w-8
^ mai	a28b16c17d-12e7f-6g-10h-5l-5q4r4v-11
^ mai co	a16b-8c12d-11g-5h-12k-5n6o6q6r5w-7
co lop	a32b-5c-4d-8e-12f-9g-12h-9i-4k-9l-19n6o6p5q7r4t8u5w-14
co lop khong	a19b-7c-6d-8e-7f-7g-10h-5k-7l-16n5p4t5u5w-8
lop khong	a22b-10c6d5e4f-12g8h-8i-6l-9s-12w-16
khong vay	a5b-5c-6d-4e-4k-4m10w-6
khong vay $	a5b-5c-6d-4e-4k-4m10w-6
vay $	a20b10d14g14i-19j10k-7l-6m11n-5o-11p7q-6r20s-4u11v-7w-4
^ thu hai	a10
thu hai	a13b-7c12d7e-6g-8i-10j14k-8l-7m-4
thu hai tuan	a8
hai	a14d13f13h5i-5j17k-14l16m-4o4p-10q-4r-7s29t-7u-12v-8w14
hai tuan	a9g-4i7j17k-6q-8u-4w-10
may gio vao	a8
gio vao	a8
vao	a28b28c-9d-5e23g23h-7i26k8l41o22p11r-5u-4v-5w-17
vao lop	a18b17c-8e22f-16g-10k-4l18m5u-6w-9
vao lop $	a5b-10c-5e8l21w-5
lop $	b12c5d7e13g-11i-5k23n4o-8r-5s12u-4w-17
^ toi	b-13c-19d-6e7f5h-5i12j-13l4m7o-10p8q5r-8s-32t-16u-4w-5
^ toi muon	c7d11e-15g7h-9i14j-8k7l9m15n8p-9q10r9u-4v-13w-4
toi muon	b-8d8e11g4h-9i8j-14l9m6p-10q11r10u-4v-20
toi muon biet	a14c11d-8f-4i-4k-4r18s6t5u6w-10
muon	a-11b-21c-6d7e23f17g-4h-8i13j-24k11l18m11o10p-9q18r25s-13t-14u-18v12w-15
muon biet	a21b14c12d-15f-6i-5j4k-4l-10r17s5u5w-11
biet	a37b20c28d-14e-9f-21g-18h-17i4k5l-11m20n-10o-5p20q-9r22t20u-13v-21
biet chuong	a11e-5w-4
biet chuong trinh	a11e-5w-4
chuong	a22c-5d-4e4f8i-4k9l-10p-6r4t4w15
chuong trinh	a21c-4d-5e-14f9k9l-9p-4r4w13
chuong trinh ngay	a13c-4l-5p-4w-5
trinh	a33c30d34e-6g-12h-4j14k6l-10q5t5u5w7
trinh ngay	a13c-4l-5p-4w-5
ngay 25	a14c5e17f-4w-13
ngay 25 11	a9b5c11e13w-7
25	a14c5e17f-4l5w-13
25 11	a9b5c11e13w-7
25 11 $	b5e9w-9
11	a24c9d-6e10j9l6p5w-6
11 $	a13c-4e7f-7g-5j10l5s-4w-10
^ buoi hoc	b7c-4d-4e-6f12s-8t-12w-4
buoi hoc	a7b6d10f19g17h-11k4l-4m5n4o-7r-4s-8t-8v4w-11
buoi hoc sang	b-4e-5f9w-4
hoc sang	a14e-5f7g-4w-5
hoc sang thu	a6f-4w-4
sang	a8b-8d9e10f7g6h-18i17j-9l-11m13o5p-11q-15r-8s6t-6u-9v-13w4
sang thu	a31b-17c5d-7e-13g-6i-9k-5l-9m-5n6o6p7q8r5u4v4w-8
sang thu tu	a9e-4w-5
thu tu	a22b-11c10d-5e10i-7l-7q5s4t8u6v7w-13
tu	b29d-7e-8g-19h11i22k21l-28m10n14q12r9s-8t-13u-21v7w-9
bat dau luc	a11e-6f-5w-10
dau luc	a8b6e-10f-9i-6l-5w-15
dau luc may	a11e-6f-5w-10
^ con	a34b7c-5d12g-7i-13j-5k-5l26n-16o13r12t5w22
con	a29b-7e10g-27h-18i26j4k-23l12m-14q-18s7u-17v-25w23
con buoi	a18b-12c-12d-17e-6l-12w-9
con buoi nao	a18b-12c-12d-17e-6l-12w-9
buoi nao	a27b-9c-13d-14e-10f-4l-10w-10
ve	a8b-8c26e9f18g-25h14i29j10k-26l-16m19n-13o-13p-24q9r25s15t-10u-21v-22
ve cai	b-5c-12d6j10l-11
cai	b14c-5d9g-13i13j21k-15l18m-7n14o-14p27q21r-5t-7u-17v6
cai cach	a10b5d9w-11
cai cach hanh	a10b-6d9w-8
cach	a4d10e31f15g-7h4k-10l13m-5n-5p38q-8r13u-9v-12w23
cach hanh	a10b-6d9w-8
cach hanh chinh	a10b-6d9w-8
hanh	b13c11d8e-6f27g-11h-8i12l9m-4o-6p-10r-4u-7v-4
hanh chinh	a8b7c4d10f-5i19l15t4u-6w-7
chinh	a26b11c17d11e-12h17i26j-8k-6l13m-5r-6u17v-4
^ minh	a-5b20c-5d7e18f14g-12h-5k15l6m12n13o-4p6q-7u-8w-6
^ minh hoc	b14h-4w-13
minh hoc	a15b25c-12d-12e-11f-12g-9h-6l-21w-14
hoc den	a22b-7e-9g-9h-6l-12w-17
den	a21b26c7e24f-12i39j16k-5l-5n22o-8p-8t-5u-17v-7w20
den may	a5b-6e-9g5i-9r-4
den may gio	a4b-5e-9g5i-9r-4
may gio vay	a14b-6e-4f-4w-9
gio vay	a14b-6e-4f-4w-9
^ thang	a17b-9c-6d-8e-9f-9i13l-16n5u5w-11
co nhung	a16f-10g-4p12r-5w-6
co nhung buoi	a9
nhung	a14c-7e11f11g-6h-7i6j-6k-7m12n-9p38q16r14u-5w-21
nhung buoi	a9
nhung buoi nao	a9
buoi nao $	a12v4
^ hoi	a-8b19d-8e-7i-9j-6k16p20q17t5u-5v6w11
hoi thao	a8b7c17e-5f-6h-4j-10m5n5o4p4u4v4w-11
thao	a16b11c13d-4e-4f14g-4j-4n-6p8q19r-6w-25
dien	b-24c25d-10g-17h16i15k16l14m9n-18o-18p-20q20r11s-14t-10u-15v-21w10
dien ra	a16e-4g-4w-8
ra	a11b-9c-23d6e21f6g4h-11i14k14l5m-8n10o-10p-20q32r29s-14t-9u-21v-14
ra ngay	a12e-4g-4w-6
ngay bao	a19e-4g-6w-12
ngay bao nhieu	a19e-4g-6w-12
bao nhieu	a20b8e15f-11g28i-9j-5k8l-13m4u-6v4w37
bao nhieu $	a6b-7c-7e-7f-4g11i-5n-5w29
nhieu	a19d-10e11f27g26i18j-7l-6n15q10t41u-4v-6w18
nhieu $	a9c-4e-10f-7g6q-6r-4t25v-9w21
^ lich	a18c-4f-4g-8j-4l-4r5v-4w20
^ lich thi	g-11w10
lich thi	g-11w10
thi cuoi	g17n5w-5
thi cuoi khoa	g17n5w-5
cuoi	a11b-8d13e26f13g30h6j-5l-5p-9r-5u-10w32
cuoi khoa	d-4e-7f-9g24j-5l-6p-8w-17
#quiz	a14b-9c5d21f-18g86h11i9j5l-12p-11q15u-6v-6w-4
ngay mai $	a15b-4c7n-4
mai $	a18b-6c15f-5w5
^ con thu	a19l-4w-13
con thu	a19l-4w-13
con thu 6	a19l-4w-13
thu 6	a14b8c8d-4e-6g-8j-5l-7
thu 6 $	a19l-4w-13
6	a15b11c11e-7g-8j-4k-4l-5w12
6 $	a19l-4w-13
nao be	a18c-6h-5i-9w-13
nao be giang	a10c-6h-5w-7
be	a22b-8c19d-8e-10f8g-9l-6r-5s-6u-7w18
be giang	a18c-7f-5l-7w-21
giang a	a11w-7
giang a $	a11w-7
^ nghi	a6b-5d13f-4g-6h12j-5n-4o16v-5w8
^ nghi le	a6e-4
nghi le	w9
le	c-4d-9e-8f-9h10i10l5p-5s10w15
30	a13d-4e15w-5
4	a15f12g-7i7l-10o-7
lop co	a23d14e-8g-6h11k-5l-9q4w-14
lop co hoc	a20b-14c-7d-13e-7f-4h-4l-11w-13
co hoc bu	a14h-4
hoc bu	a18b-4h-4w-5
hoc bu khong	a14h-4
bu	a32c-5d9e8f-8i12j-7l-5t4w-20
bu khong	a14h-4
^ lop	a21b27c-11d-5e-22f30g-15h-7k-6l10m4s-12w20
^ lop hoc	a4b7d-4e-5f7l-18w8
lop hoc	b22c-8d4e-24f24g-6h-7l-21o7r-4w7
lop hoc o	a-7b24c-4d-11e-10f-31g-4h-4l-14r-5w-17
hoc o	a-10b30c-19d-21e-15f-13g-11h-6k-4l12o5q6t4u5v4
hoc o dau	a-13b18c-16d-18e-15f-8g-13h-7l9r-4t4w-13
o	a-25b26c-6d10e13i11j26k-6l10o-26r9t-18u-29v-41w15
o dau	a-16b4f5g8i-22j7k-20l18n-12o-8p-26q-22r4s-9t-10u-20v-31w15
o dau a	b-9c19d-5f15g10h12i-4j-5k4l21o4p-9s5u-4v-14w5
dau a	a-5c14e-6f7h11i-7j-7l18n-4p7q12r-4t-4u-8v4
dau a $	a-5c14e-6f7h11i-7j-7l18n-4p7q12r-4t-4u-8v4
#where	a-44b71c-12d21e-7f5g13h4j10l6n-5o-13p-10r-32s-17t-13u-28v33
em xin dia	a-8b20e-5i4j5k-6q4u5v4w-16
xin dia	a-7b16e-9f4i-4j10k-15p-6q6s-6u8v4w9
xin dia chi	a-7b16e-8f4i-4j10k-15p-6q6s-6u8v4w9
dia	b34e-21f-9h-4i-7j8n5r18t4v5w20
dia chi	a8b22e-19i-7j7m4n5o-4p-8r16s-4v4w23
hoi truong	b25d-8e14i-4j-5l-6o4v-6
truong	b27c14d-13e16f-8g-5i25j-11l-5r-5v-5w16
voi	a4b5c5d8e-15g13h-8i7j-19k33l11m-16n-6o-18p28q-21r10s-24t-19u-25v-24
voi $	a5b13d7e5f4g13h-5i7j-19l10m-10n5o-10p24r-17t-6u-5v-4
#place	a-9b96c-8e21f17g-14i18j-7k5l9o-5p-7r17s-4v-5w-4
^ mai hoc	a5b8c13d-4e-10f-5l-4
mai hoc	a17b6c13d-9e-8f-9g-4l-4s-5w-8
mai hoc phong	a-4b9
hoc phong	a-12b22e-5f-13l-6
hoc phong nao	a-10b15c-7f-5w-11
phong	a-5b44d-9e7f14h8i-15j14k-5l31p-10r-6t4w13
phong nao	a-12b26c-13e-7f-9j15l-11s-8t4w-5
phong nao a	a-6e-6i-4j11l-9w-11
^ di	b27f4h7l7m-10u-6w-4
den cho	b11w-12
cho tap	b13l-5p-4w-11
cho tap huan	b13l-5p-4w-11
bang	a-14b23c-11d12f-12h24i16j12k-4l22m13n-4o-6p-13u-11w18
duong nao	a-6b14d-4e-7f-6i-7j-4l-8t4
^ em	b5c9e23f8g16i-13j-20l17n-6p10r5s-13t-12u-23
^ em khong	a-5b10c-5d8e16f9g-11i6j4k-4l-9n14p10q11r-7s-6t5u-5v23w-18
em khong	a11b12c-7e17f10g-18h-10j13k-8l-10m-6n9o-7p5q22s-7u-9v23w-6
khong tim	b20d-4e-6m4n5o4r5t4u5v-7w-8
khong tim thay	b20d-4e-6m4n5o4r5t4u5v-7w-8
tim	a-10b4c10d10e-11f-11w20
tim thay	b20d-4e-6m4n5o4r5t4u5v-7w-8
chi duong	b12e-7p-10
chi duong giup	b12e-10l-5p-15
duong giup	b12e-10l-5p-15
duong giup em	b12e-10l-5p-15
giup	b12c-21d12e6f-16g-20i-9j24m4o4p26q10r-5s-26u-28v-14w-22
giup em	a19b19f14g-8h15j-8k-4l16m14o19p-4q8r7s-8t-20u-8v-9w-19
giup em voi	a-7b8d-4e4g-4h10j-4k-10l5p8r-10
em voi	a19b15c-6d12e10h6i-5j-5k17l8o-5p24r5v4w-11
em voi $	a18b15c-7d13e9i-7k7l9o-10p21r-8w-14
#helpAlone	a-5c-17d10e-7f-12g-19h6i17j21k6l-4m12o11p48q11s-20u-31v-26w-14
^ hoc	a13b26c6e9f12h19i-18j5l-30m-9n13p-7r18s-7u-7v-5
^ hoc online	a-10b9e9f-6g-7h8l-8w-8
hoc online	a7b11c-4e11f-9g-6h7l-11w-5
online	a8b19d-5e11f-12g-6h9k12l-19n4q4s-9
hay	a17b19c4d14e-36f13g10i-14j12k11l-19m-13n-12o-10p-22q-16s-23u-37v-28w9
truc	b15c8d-8e18f-9i-12j-4k32l-9r-6t4
truc tiep	b7c9f-4h9i-9k22w-7
tiep a	a-8b7d-5f-5h-5k8l-6o7
tiep a $	a-8b7d-5f-5h-5k8l-6o7
^ gui	a14b21d31f34g-10h15i14k-4l-10o24p-9q-11r-6s6t-4u-11v-7w8
^ gui xe	b21d-8e-8f-13h-7i-13k4l-8m4q4w-16
gui	a22b12c-17d32e-20f29g-22h13i15j30k-19l-23m-10n33o27p-20r19t18u-16v-21w-4
gui xe	a-5b28d-12e6f-13h-7i21j-5l-8p4u4w-14
gui xe o	b16d-8e-8f-12h-7i9j-5l-6w-7
xe	a22b32d-5e36f-17g-9h-11i52j8l-13p-4r-8s8t5v-7w15
xe o	b14d-12e6f-11g-9h-5i7j-6l-6t4v-6
xe o dau	b15d-7e-9f-15g-9i-4j-5l-6v-8w11
cho toi hoi	a11d-8e-8f-7i-13j16k-11t4u4v4w12
toi hoi	a11b15d-6e-6f-4g-6h4i-12j20k10p24t6u-5
hoi duong	b4e-8h6i-4s7t7u4w11
duong den	d-8e-5i-8w14
ubnd	a-8b14w-10
quan	a5b7c10d-10f-15g-17h12i24j-9k15l6m-5n18o-14p-23q-7t6u-15v-9w16
quan bac	a-4b21c-4i-5w-20
quan bac tu	a-4b21c-4i-5w-20
bac	b21c-5d5f-4g-8i7k15l6m-4n7o19q-6r17s18t12u-7v-8w28
bac tu	b15e-4g5h5i-7j4k-5l-7q-6u7v-6w24
bac tu liem	b16c-4d-4l-6w-11
tu liem	b16c-4d-4l-6w-11
liem	b16c-4d-4l-6w-11
buoi mai	a-9b6c18e-7f-7i-5w-17
mai o	a-7e-9f-4
o hoi	b9e6w-6
o hoi truong	b9e6w-6
hoi truong nao	a-11b22e-6w-15
truong nao	a-6b-5c-5e-6f-7l-13w13
truong nao $	a-9b19e-6w-15
^ lop co	b5c-4d4e-6f-8h-5k-4w-6
hoc cho	a-10b31c-5d-13e-4f-10g-6i-9s5t4u5w-15
hoc cho nao	a-5b11c-4f-4l-5
cho nao	a-15b24c-17d19e-11f8g-4h-5i-4j-4k-6l6m8p5w-7
cho nao vay	a-4b13c-4d-6f5i-9l-7
nao vay	a13b20d-8e4f6g-4l10p-8r-4u-5
nao vay $	a5b14d-4e6f7l5p-6w6
^ vi	b10c12f-8
vi	a15b36c29d-11e13f24g-4h-4k-5l19m-5n12o-12p-6r6t12u-4v-7w10
vi tri	b21f-12l-4n-6o-5u-5w-13
vi tri lop	b11f-6
tri	a-4b26f-8g-12h11i-11k-4l5n15o-5s-9u23w16
tri lop	b11f-6
tri lop hoc	b9f-5
tren	a-5b6c-12d37e17f30g22h23i30k-5l12m-10n-11o-6p-9q-9r20s-5u-14v-7w7
tren ban	b16f-10l-4w-8
tren ban do	b16f-10l-4w-8
ban	a4b13c-19d20e6g-21h16j-19k9l-14m-9n-27p12q-4r8s13t19u-14v-22w17
ban do	b22d-13e-8f-7i-4w-7
do	a-25b34c21d-17e9f18i16j15k15l-14m-14n-6o-8p-16q19t-4u20w25
do $	c-10e-8f14g-13i18j-11m-8r7u24v-4w18
^ thu 5	c9d-4e-4f-4l-5w-8
thu 5	b9d-9e5f-18g-10i-5j-4l-10q4w-20
5	a4b8c4d-15e-13f21g10j4k-7l11s-7w11
nay hoc o	a-6b11c-5d-5e-6f-6l-4w-11
hoc o co	a-8b15c-5d-5e-5f-5h-4l-6w-10
o co	a-4b10c13d-6e8f-6g-4h-11i-6j-5k-6l8m4o5p-5v5w-4
o co so	a-6b13d-6e-5f-5l-7m4o4q4r4t4v4w-5
co so	a-8b13c-4e-6f-6l-6r10t4w-6
co so nao	a-8b15c-5d-5e-5f-5h-4l-6w-10
so nao	a-9b4c8d-5e-5f-7g-7i-12j-5k6l-5
so nao $	b9e-4f-4i-9w8
to	a6b20d6e4f14g-13h5i27k19l-22m-10n-9o-10p-19q-11r-18s13u-11v-10w6
to chuc	a8b16c-14d4e7f14g-5h7i-11k21l-13o-5p-7r-7s11
to chuc o	a-7b4e-9f-17i-4k-4l-6s-4w10
chuc	a12b20d6e12f19h9i-10k26l-4p22r-8s16t6
chuc o	a-7b4e-9f-17i-4k-4l-6s-4w10
chuc o dau	a-4f-15l-5w8
o dau the	a-4b24d-6e-5f-19g4l-21w-22
dau the	b11c-4d-4e-4f-6g5l-11w-20
dau the $	b4f-4g4l-5w-8
the	a23b14c19d-13f-19h-6k-15m8o-7p17q-10r-12s-16v8w18
the $	a15b14c24f-4h-10i-6j7l-5p-8s-12t4u-6v20
^ o	a-6b18c-7d-13e-12f-7g-13i16j13k-5m15n6o7p13q4s5t5u-4v-4w16
^ o dau	b28c-5d-7e-7f-5g-8i22j-5n9o12q6r8s5t7u-4w10
o dau vay	b16c9d6e14f5g-15j-8p-6r-7u-10v-5w9
dau vay a	a7c-15d4e13f5g6h-14j-6k-4l-12o5p-4u-9v-7w-25
^ di xe	b12e-10
di xe	b21e-15g-5i-8l-4w-17
di xe buyt	b10e-11
xe buyt	a5b10d-6g-4i12j13l-5n4w12
buyt	a5b9d-6g-4i12j13l-5n4w12
nao den	a10b-6c10d-9g-5h-8l-6w-10
den lop	a-4b19d6e21f-4l-11n-6w-7
lop a	a-9b11c8e4f-6s-8
lop a $	a-9b11c8e4f-6s-8
^ phong	b33d-4e14f16g4i-4j-4k6l-8m-11n4r4s-7
o toa	a-7b19f-6l-7w-11
toa	a12b23e5r5w-16
toa nha	b16e-8f-4w-12
toa nha nao	b12w-11
nha	a-11b19c-15d-12e14f-18g-26i17j-15k15l-13m7n14p-22r-9s12t26u-31v18w24
nha nao	b12w-11
^ em dang	a-7b17c-6e14f-4g-6k10l-17m7p-6q-7s-7t4u4w6
em dang	b13e17k9l7m4o13
em dang o	b4e13k7l-11m-6w-8
dang	a-12c-17d-11e16f4g16h-21i-22j8l39m-4p-15q28r20s4t-5u-13v-11w14
dang o	b7e15g-5j7k8l-11m-5n9o-8r-4w-7
dang o cong	b13e-7i-6l-4w-15
o cong	b19e-13f-10g-6l-7w16
o cong roi	b13e-6l-4w-6
cong	a12b28c19d-14f-7g17h-8i47j22k-8l20m-5n11p9q-7u-21v-16w26
cong roi	b16e-11l-6t4w-5
roi	a13b16c-23d11e20f-37h5i-4j8m-13p-36s-13u22v-4
roi vao	a14e8i-10k-4l-9w-6
roi vao lop	a-4b4e9i-5k-4l-9w-11
lop di	a-12b20d-6e-15f-7h-4j8k-8l16n-7p8q5r9t9u9v10w-11
di loi	b14e-10i-5l-5w-5
di loi nao	b14e-10i-5l-5w-5
loi	b14c-17e-17f17g-4h-12j17k18l-20m9n-17o-15q8r-16s-15t13u-20v-14
loi nao	b22e-14l-4r4s4t5w-5
^ giang	a-7b-10c7d-10f12g-5k-7l-4w13
^ giang vien	a-4b-7c8d-7f12k-7
giang vien	a-14b-5c32d-19e-8f21g-6h4k-8l-6m-5q4s4t4u4
giang vien chuyen	c8
vien	a-17c40e8f25g-10i35j-10k35l13m-9n10o-11p-6q-6r23v-4w4
vien chuyen	c8
vien chuyen de	c8
chuyen de papi	a-4b-6c9d6
de papi	a-4b-6c9d6
papi	a16b-8c11d8f-7g-9h-6w-15
la ai	a-6b-5c20e-4f-15i-9k-5p18
la ai $	c11f-5i-11k-8w8
ai	a-17c47d10e8f-7g-10h16i26j33k33l11m-7n-5o-5p12r5s-6t-8u-8v-8w17
ai $	a-10b-4c16d-4e-5f-13i-11k-11l8s-4t-9w11
#who	a-30b-4c76f-5g-5h23i29k24p26q5w29
^ ai	b-4c24d-12e-7f-10h8k21l10p-7r4v-4w23
^ ai la	a-5c19i-15k-6m4w6
ai la	a-5c16f-5i-9w12
dien gia	a-4c26f-13j-6l-5r-5w-17
gia	a15b-6c43f34g8h11i-8k-15l31m-5n-9o-8p-9q-6u-16w28
gia cua	c7j-5l7
hom nay ai	c10w-6
nay ai	c20d-9e-15f-12g-4h7l-8w-6
ai dung	c10f-4
ai dung lop	c10f-4
dung	a9b-4c16d12e-15f11h-18i5j-23k-15l-10m6n25p32q19r-8s-16t-17u18v18w-17
dung lop	a-10b-14c18d-6e-6f-10k-4l-5w-4
lop the	a-6b6c11e-4l11
the a	a6b11e-6f4g-9i4l-8p-6s-6t-6u-13v-8w26
the a $	a6b11e-6f4g-9i4l-8p-6s-6t-6u-13v-8w26
^ xin	a-12c4d-10e5f-25g-13h6i8j-5k10m-5n10p-11q-9r7s37u-15v-17w-20
xin email	a-7c21f-13g8j8l-12p5s-9w-10
email	b-10c29d11e-7f-4k7l-11p6s-8w-4
email cua	b-6c12d-5f-11k9w-6
cua giang	a-5c19d-8f5j-4k-4l-6w-5
cua giang vien	a-5c19d-8f5j-4k-4l-6w-5
giang vien $	a-5c7d-8f20k-5n-4s4w-12
vien $	a4b13c7d-7e-6h8k23l6n8o-4r-7
^ buoi thu	c8
buoi thu	a-8c14d-14e13f-7g-4h-4k-7s-6w-4
ai giang	a-4c26d-4n4w-12
ai giang $	c12i-4
giang $	a14c12d13e-9i-14l-5s5w-15
^ chuyen gia	a-16c19g-4k-10l-10m-8p-10r-4w-23
chuyen gia	b-7c30d-4f11g-6k-11l-9m-5n4o5p-12r-4w-28
chuyen gia nhat	b-7c9d-5f16g-4k-9l-8n4o5p-6w-20
gia nhat	b-7c9d-5f16g-4k-9l-8n4o5p-6w-20
gia nhat nao	a-9c13f-15l-4w-6
nhat	a8b-4d4e-7f7g-7h4i-10j12k9l12m43n-4p-17r-11u22v-5w38
nhat nao	a-9c13f-15l-4w-6
se	a-9b-4c17d29e19f5g-4i-15j-9k-4l-5o4p-10r8w11
trinh bay	a10c17d11f-8g-4i-5j12m4q4w-8
trinh bay $	a5b-5c13d-7f-4g-6h-4w-13
bay	a8b8c22d14f-9g4i9j6k-7m-6p12r-7s-4u-10v-6w13
bay $	a7b17c12d-4e-10h-4i22o4q-9r-5t4u-5v8
^ danh	a-12c17e-6f4g-4i-5l-6p11w23
^ danh sach	c17p10w-9
danh	a15b-24c14d-12e44f24g-5h-14i12k-6l23n21o14p15r6u-12v-6w18
danh sach	a9b-6c19d-9e7f-7h-5j6k-4n17o12p23r6w-21
danh sach giang	a-5c16d-4e-5f-5j4p-4w-12
sach	b-11c13d25e6f-12g-5h-12i4k-8l-4m-8n19o13p19q-4r9u-5v-5w10
sach giang	a-5c16d-4e-5f-5j4p-4w-12
sach giang vien	a-5c16d-4e-5f-5j4p-4w-12
khoa nay	b-9c7e-8f15g-9h8l15o-4p-9w-13
khoa nay $	a9c13f-12h-7l9p-4
nay $	b-10e4f-9g-7h-12i13j-5k-13l9m-6n12p15q20r13u-4v-7w-16
^ dien	c18f14h-6i22l9m-5n13o-4r-11w13
^ dien gia	c11f-6w-11
dien gia hom	a-5c14w-13
gia hom	a-5c14w-13
nay ten	a-4f-4w6
nay ten gi	a-4f-4w6
ten	a-4b15c43d-15e21f-12g-4h23i12k6l41n-5o-8p-9r36u-4
ten gi	a-7c18d-4e-7f-6k-5l-10n6o5p-11q4r-7w16
ten gi a	a-6c11l-4w-4
^ ai phu	a-5c16k-9w-8
ai phu	c15j9k-7
ai phu trach	c15j9k-7
phu	a-7b-10c12d4e-9i-7j6k31v4w13
phu trach	b-6c10d-7j8k29w-9
phu trach giang	c11
trach	b-6c10d-7j8k29w-9
trach giang	c11
giang bai	a-8c17d-15f-10w-13
bai	b-11c9d64e-10f29g57h-13i17j6l-7o-5p-4r-10t7u5w21
chinh quyen	a-6c10d-7i20l16m4q4t4u4v4w-9
chinh quyen so	c9d-10g-4l16w-10
quyen	a-11d8e-9f-5g-4i15j-5k-4l12r10w11
quyen so	c9d-10g-4l16w-10
quyen so $	a-4d-9l17w-4
so $	b-6c9d-9e12i17j5l27n-6p5s-12t-5u4v4w24
#progress	b16c8d-7e-17f-17h14i14j49k-5l-18m8o-5p-5q-4t9u-8v-15
^ xin tai	a-5b-4d16
xin tai	d15
xin tai lieu	d15
tai	b19c7d46e4g-5h15i9k-7l-21m-9n-8o-14p24q20r24s-4u-5v-9w11
tai lieu	d43f10g13h-22j6m-8n9o-7p-8r-15s-4t5w7
tai lieu buoi	a-5d24e-4k4m6n4r-4w-13
lieu	a4d45f9g11j-5m-8n6o-11p-13q-4r43t4u-13w8
lieu buoi	a-5d24e-4k4m6n4r-4w-13
buoi hom	a-7b-5c6d14e5f17g-6
buoi hom qua	a-9b-8d9e6f10g-5w-12
hom qua	a-7b7c17d16e-16f7g7i7j-14k-5l6m-4n-11o16q-7w-9
hom qua a	a-7b-5c6f-6g-6w-6
qua	a-15c7d16e4f28g12h-14i26j9k-5l-18m-12n-6p-26q16r-24t9u-36v-32w18
qua a	a-7b-5c6f-6g-6w-6
qua a $	a-7b-5c6f-6g-6w-6
#materials	a-18b-22d109e-8f5g-21h15i-5k-8m-4o9p15q10r18v-11
em xin slide	a-7b-7c-13d20e-10f-10k-5l-6s-4w-5
xin slide	a-6b-5c-10d24e-9f-9k-5r5u4v6w-9
slide	b5c-4d56e-7f24g-7h-5m9n7o-5p-6r-7w-22
slide cua	a-4b-7c-12d8f7w-12
slide cua co	b-4c-9d22f-10
^ co	a11b16c16d23e-16f8h4i-15j-13k9l14m10n-4o-9p18q-9r-16s-10t-23u30v-26w-14
^ co file	d10
co file	a-5b-4d14h-7
co file pdf	d10
file	a-5d38e-5f-5m4p-4r19s7t5w-15
file pdf	d11
pdf	d15p-4
khong anh	a20d10g9h7j-4m-5n5w-13
khong anh $	a18d10g-4h9j-4m-6w-13
anh $	a28b15c11e-7f-8g-11h13i27j14k-5m23n6o-4p-10r-12s21u-14v-8w20
^ gui giup	a6b11d10f-5h-4o-5
gui giup	a11b11d6f-5h-8j-5n12o-8p-6q-9w-4
gui giup em	a9b10f-6h-5w-4
em bai	a-9b-11c-9d15f-8g-8k-5l-8o-5w-7
bai giang	a-8b-8c-5d35f16g-7i-10r-6t4w-13
bai giang hom	a-10c-8d4f9g-8w-6
giang hom	a9d5e-6f9g-8l-5w-10
giang hom nay	a-6c-6d17f-15
hom nay $	a-11b-13c-9d12e7f11g7i12l-5n-6o-7q-7w10
^ em muon	a8b8c11d4e-18g6h6m9o6r13s-5u-5v-4w-11
em muon	a4b6c5e-20g5h5l10m9n4o5p-5r15s-6u-6v-5w-13
em muon xem	a9d14g-16l-7o-7q-4r-12w-10
muon xem	a12d10f-7g5l-4o-7r14u4w-15
muon xem lai	c-4d14f-6g9o-6r-10u4v4w-4
xem lai	a-5d19f-4g15i-4j11l-6o-8q-4w-19
lai	a10c-15d36e-11f11g26h25i13k22l-6m14n-14o71p-21q30r20s-6t-11u-20v-12
lai video	d17g-11i4j5o-6r-7
video	b5c5d31e5f-5g-6h-6j8k-4m-4n6p23r-4s7t7w-5
video buoi	a-7d16e-10f-12g-11h-7r-4u4w-4
video buoi hoc	a-5d19e-7f-8g-9h-6w-13
buoi hoc $	a14b-8c-10d4f-7g24h-4j5l-5m5p6s-6w-14
co ghi	a-9c-4d20e-4f-4h-6i5j5l-4n5o5p-5q5v-7
ghi	d17e19g-12h11i-10j7k-5l40n-6o-10p-15r22t11u-5v-6
ghi am	a-10d24e-6f-5h-9i5j5l-10n4p-6q4t4v-11w-5
am	a-20b-15d24e-6f12g-6h-10i17j15l-12m4p-5s4v-4w15
buoi hoc khong	b-16d12e-9f-5l-7v-4w-7
^ tai	b-4d8f-6g-4h14i-9k4p19r-5s4u4w30
^ tai lieu	d6f-7h-17i-10l5m-11p-6q-4r-6w25
tai lieu tieng	a-5d20h-4m-10w-20
lieu tieng	a-5d20h-4m-10w-20
lieu tieng nhat	d16m-11w-14
tieng	a10b-12c-11d11e21f-17g-9i15j9k6l9m75p-10r-8s-7u-8w15
tieng nhat	a-6d13i4k-9l6m36p-4s4t4
tieng nhat co	b-5d16j4l-4m-5n4o4q4v-5w-13
nhat co	a16b-10c21d16f-4j5k-5m-7n7o7q7r6s6t4u-7
co khong	b-5c16d4g14h-5i-4k-6n6o6p21q5s7t5v-6w-10
#languageName	a13b-8d12e-13f-7g-7h7i11k10l10m87p-9s6u-15v-13
^ slide	d26f19k5m5q4t-4w-10
dau roi	a21b4d18e-13f5g-11h-4i-12j6l-5r-13u-10v-9w11
dau roi ad	a10b5d9f6g-12
roi ad	a12d12e8g-12h8i7r-5s-6t-4u7w-10
roi ad $	a13b5d11e8g-11u8w-4
^ thay co	a-17b-4d18f-8h-5k-4v-7w-19
thay co	d16e7f8s16t13u-6v-5w-4
powerpoint	b-6c-22d11e-9v-5
^ chua	a6b8c-13d8e5f7g-9h-5j-9k-5l10o-4p6r-9s-8u-8v40w-15
chua	a8b-12c-29d16e-6f9g23h17j35k-20l15m-13n-9o-13q-5s-17t-13u-23v35w8
chua nhan	a8d11e-6f-14g13h4k-9l-5o-7p-7w-17
chua nhan duoc	a9d11f-5g-8h6k-8l-4o-6p-6w-10
nhan	a-14b-33c-21d-4e-16f16g-20h36j28k25m6n48o38p5q-23r21s-15v-30
nhan duoc	a10c4d14e-10f-12g-7i13j11k-10l12o-13p-8r-6t14u-19w12
chuyen de 3	a-8c4d6f4k-5w-13
de 3	a-8c4d6f4k-5w-13
de 3 $	c4d9f-6w-11
3	a9b19d17f23g-16h-4i30j17k-8l20n-4s-10t4u-11v-5w-8
3 $	b-7c9d16f-13i10l-5w9
^ em can	a21c7f-11g-7h11i-4j6n-4p15r5w-21
em can	a19c6e-7f-12g-9h9j5k22p12q-4r4w-6
can	a17b-8c5d11e-7f-15g-22h19i44j-5k42l12n23o-5p13r23t-6u-5v18
bieu mau	a-4c-7d18f-9l-7q8w-15
mau	b4c-15d31e-12f6g-11i5l-11m6p-6q11u-4w23
thuc hanh	b11c5d11f21g-8i-9p-7w-16
thuc hanh hom	a-11c-4d13e-6f-5w-7
hanh hom	a-11c-4d13e-6f-5w-7
hanh hom nay	a-11c-4d13e-6f-5w-7
^ em xin	a9c-7e11f-10g-5h8k-13l-5n6o-8r-6s8t6w-10
em xin phep	e8
xin phep	d-5e32f-4h-5l-8s-8v5w-15
xin phep nghi	a-7d-5e12i-15w-10
phep	b4c-7d-4e31f-6g-7h-6i13l-6q-4s-6v6w9
phep nghi	a-7d-5e12i-15w-10
phep nghi buoi	e8w-6
nghi buoi	a-8b-8c-8d-5e15f-6s-13w-7
nghi buoi chieu	a-5c-4e10s-14w-6
buoi chieu	a-12b6c11d-13e22f-10i-4l-7o-4s10w-11
buoi chieu nay	a-5c4e11w-6
chieu nay	a11c22d-5e18f4h-5i-5l-9m4q-4t5v6w7
chieu nay $	a5b-9f-6i-4j4l-10q-9r4v5
#absent	a-13b9d24e81f-25g-15h15j-5l12n21p-4q4r9s-11t-4u-10v4w11
^ em den	b8e24s-4u-14v-6w-10
em den	a-5e30u-13v-5w-16
em den muon	e15w-4
den muon	b-5c4e17n-5q-5v-4w5
15	a7e7i7s-5w6
15 phut	e10w-5
phut	a-8e31g17l-7t4w-6
#late	b-8d16e71g-6h4i-7j6l-16u-5w8
^ toi khong	a-4e7g-9i-4k-7l-7n15o-17p10q8u-15v12w-16
toi khong	a-7b-16c-5e13g-12i-14k4l-11n20o-19p7q11r13u-14v11w-10
toi khong di	a-7e13i-5n-4w-6
khong di	e11g-5i4t4w17
khong di duoc	a-4i15t5w-6
di duoc	a-4i15t5w-6
duoc ngay	a-5e11f6w-7
^ em bi	b8d5e14f-4g10r-4w-16
em bi	b12d8e16f-4g18h9j8m5p-5r-7s-11u-4v-7
em bi sot	e14g-5w-13
bi	a11b7c-5d22e32g20h16i44j11k-7l-12m-7n-7p-13q-7r15s-5u-10v-13w18
bi sot	e12g-6w-4
sot	b-4e25g-6k-8l-4m-6u-6w6
cho em nghi	a-6d-6e20h5j5r4s5t5u5v5w-10
em nghi	d17e20h6t4u4v5w-9
em nghi hoc	a-11b-6d-11f-5w4
nghi hoc	a-13b-11d-10e19f-5g4i-11m4w-7
hoc hom	a10b10c-19d-5g-13h-6i-7l-11n-4t-8w-18
hoc hom nay	b14c-17d-13g-12h-6l-11t-9w-9
hom nay a	e8
nay a	d8e8f-10
nay a $	d8e8f-10
#reason	b13c-5d-12e55f-15g4h6i15l-9m4n14s-4v4w15
^ bao vang	a-6e17h-5w-14
bao vang	a-6e17h-5w-14
bao vang buoi	a-6d-4e9
vang	b-4d14e49f-9h19j-6k-4l-10m4p-4q4t20u37w21
vang buoi	a-4c-5d6e20f-4l-4s-4w-4
vang buoi sang	e17w-5
buoi sang	a-8b-15c-9d13e8f17g-17h-9i7k-6l-11s7v-4w12
sang thu 3	a7e9w-6
thu 3	a8c-4d15e4f-7g-5w-7
thu 3 $	e9
#attend	a17b-4c-6d-13e81f-6g-11h24j10l11o-5p-9q7r-6t4u-13v6w-7
^ co quan	b-5h14l9
co quan	c20d-7e10f-11g-4h20i-6k-4l15p-7r6s8t11u-5v4
co viec	a-8e29f-10l-4n4q4w-22
co viec dot	a-4e6
viec	a17b-4c-6d-17e4f14g-9i19j-7k5l-12m-4o21p22q19u-9w10
viec dot	a-4e6
viec dot xuat	a-4e6
dot	a14b-10d-6e10f-9g-6i4l19o5p-9r-10w9
dot xuat	a-7e20i-5w-4
xuat	b-5d7e23f-4i13l-5o-4p-7r24u-5v-4
em khong den	b-4e16w-5
khong den	a-4b-4e20i10w-13
khong den lop	b-6d-4e11
den lop duoc	b-4e8
lop duoc	a-7b10c-8e25f-11g-5k-4l5v4w-16
lop duoc $	a-8e23f-5i-4l-4t4w-14
duoc $	a-13b-6e23f6g7h-8i27j-8k-8l4m-4p-4r-7t5u27v18w7
^ em vang	d7e8
em vang	d7e22f-5v4w-7
vang mat	a-5b-7e16w-7
vang mat buoi	d-4e11w-5
mat	a10d27e40f-16g4h21i18j5m-6n-8o17p-6q-7r-9s-8t17u-19v-11w19
mat buoi	a5d-5e9w-6
buoi hom nay	d9f10w-4
^ toi den	b6c5e13i-10j-4l-5n-4q-5s4t6w-6
toi den	a-4b5c5e11i-12j10l-6n-5q-5r-12s4t6v-4w-8
den noi	a-5b13c5d-5e18i-5l-5t6w-13
den noi roi	a-5b12c5d-5e18i-5l-5t6w-12
noi	a24b25e12f23g-26h-4i16j-5k46l9m19n-5o11q-13u-13v-14w23
noi roi	b9c4d-5e18i10n-4t4w-12
noi roi $	e15i10o-4u-4v-4w-8
roi $	b6d11f-6g-18h-20i7j12k-16m-8n-10p-11q10r4s-6u27v15w31
^ em di	b7e8w-5
em di	a-7e14k10l11n14o-13r12w-6
em di cong	a-6e9
di cong	a5b-6c-5e20i-23l-5n-5q-4
di cong tac	a5b-6c-5e21i-8l-5n-5w-16
cong tac	b-11c17e20f-9g-4i7j4l-14n15p-4u-4w-16
tac	b-9c16e11f-5j8n10p8q17u-4v-5w-5
nen	a4b4d27e25f35g-14h-5i4m15n9o6p8q-4r-12u-9v-4w15
nen nghi	e10w-4
^ xe	b-8d-5e18g-4h-5i7j-4l-9p-6u-4v-11w23
hong	a29d8e20f-4g15h-6i12l14m12n12o-5p-11u-12v37w4
nen em	a-4b-7c-4d-8e29f-8l-9v-5w-27
em vao	b-9d-5e16g6i-5k-4l20
em vao lop	b-10e8i-7l12
vao lop muon	a-4e20k-5l-11w-7
lop muon	a4c-5e18f-5l13n-4q-6w-9
30 phut	a-5e18n4
phut $	e9g11
^ em co	e9f17i4k-5l23m6n9q6u-14w-12
em co	b-6d-4e26f16g4h-6i6k-5l21m7n8q6r15u-13w-5
em co mat	a-6b-12e29i5l-8m5n5q5v5w-19
co mat	a12d-11e33g-7i-8l4n7q4t-5u-14w4
co mat $	e29h-7i-6l-13n6p-4q5v6w-27
mat $	b-11c7e23f4h-8i15j-4l-9p-5q7u-4
bi dau	w8
bi dau bung	e10w-9
dau bung	e10i-6w-8
bung	e10i-14s-6u-10w18
xin nghi	a-8d-12e22f-5n-4s-6w15
sang nay	a-8b-5c11d21e5f30g-6j4o-7r9t6v5w21
nay nhe	a-11b-6c-5d-4e15i-6o-7q11w-13
nay nhe $	a-11b-6c-5d-4e15i-6o-7q11w-13
nhe	b-12c-14e28g-23h-8i-22k6n22o22p-17r4s8t14w-5
nhe $	b-11c-12e21g-21h-6i-19k8n22o18p-15q4r4s10t13v-4
em muon gop	f16r-4u-6v-10
muon gop	f16l-4r-4u-6v-6
muon gop y	f16l-4r-4u-6v-6
gop	a-4f35i9j21k-4n4o-4s-4w-4
gop y	f34i10j20k-4n4o-4s-4w-9
gop y ve	c-5f12
y	a-11b-6c-4d-5e-14f33g-5h-5i16j30l-9n5o18p-4q22r5u35v8
y ve	c-5f12
y ve khoa	f16l-4
ve khoa	b-6d-4f12h-5l-10
ve khoa hoc	f9h-4l-6
khoa hoc $	a-6d8e-5f10h7o-8
#feedback	a4b-12e-13f105g-17i5j19k-7l-18o-6p-8q10r-8s-4t20w-16
^ danh gia	a-13e-9f7g-9i-5l-6n-5u-5v4w22
danh gia	a14c-15d-5f33g18k5l-10o-5r4s4u-6w16
danh gia buoi	a-4d-8e-4f16g-5w-5
gia buoi	a-4c12d-7f16g-4j-10r-4w-9
gia buoi hoc	f10
buoi hoc hom	a-6b-12c-5d4e6f5g-5i-4t-10w-4
phieu	c-5d6e-7f24h-11j12l13t5w-8
phieu khao	a-5b-5d-7f12h-4
phieu khao sat	a-5b-5d-7f12h-4
khao	a9b9f19g-4p-4q16u-5w4
khao sat	a10b8d-4f18g-4h-4q15u-5v-4w-14
khao sat $	a9b-6f10k-4q13u-6v-9
sat	a7b11c-4f30g-4i13q17u-4w-10
sat $	a9b-6f10k-4q12u-6v-9w-4
hom nay rat	a-8c-4d-6f13t-12
nay rat	a-6d-5f13t-10w-5
rat	b-5c-9e-7f37g-4h5i13k-8l-5r5s11t31v-4
rat bo	a-4f12l-4
rat bo ich	a-4f12l-4
bo	a-5b-7c-5d22e4f11g11h-8i23k24o9p-7q44r19s-4u-6v-4w15
bo ich	b-5c-4f15l-5s-7
bo ich $	a-5b-5f17l-5s-4
ich	b-5c-4d-9f16l-7s-6w-4
ich $	a-7b-5f19h-5l-8s-4
#praise	a-9c-4e15f57g-17i21j-12k12m18o-7p-13r-4s18t24u-17v-15w32
em muon nhan	c-5h8o4
muon nhan	c-5e-4f5h9m8n10o18w-6
nhan xet	a4d-7f32j-4l-6o-8p5t4u4w-5
nhan xet ve	c-8f20h-7j-4l-7v4w-4
xet	a4d-7f32j-5l-6o-8p5t4u4
xet ve	c-8f20h-7j-4l-7v4w-4
xet ve giang	c-21f25
ve giang	a-6b-5c8d-6f6k-4m-4r-8w-6
ve giang vien	a-6b-5c8d-6f6k-4m-4r-8w-6
toi cham	e-7f20h4i-5j-4r-4s4t5u7
cham	a8b-4c-16e11f32g-7i13k12l-8n24o-11r-9s-4
cham 5	f12w-8
cham 5 sao	f12w-8
5 sao	c-4f25l-7w5
5 sao $	f16l-6w-11
sao	a-4c-26d-19f12g13i-14j12k-25m7n-26p11q-22r7s-31t-23u-36v-29w7
sao $	a4b5d-5f16i-18j11l7m-9n-10p7q-5r5s-15t-4u-16v-6w24
lop hoi	a-11b-6e-4f13k-4l-6w-11
hoi dong	a-7b-6f12k-5l-6w-11
dong	a5b-11c-6d-15f7g-15i9j15k12p-18q8t-5u31
giang nhanh	f11w-6
giang nhanh qua	f11w-6
nhanh	b11c-14d-8f17g-4i17j-5k13m13p-6s4t12w27
nhanh qua	f10i9w-7
nhanh qua $	f7i8w-4
qua $	a-9b-10c-14e-5f33g13i22j9k-4l-4o9q21s-7w33
^ noi	b17f10i-9k6m15s4t4u-7w22
^ noi dung	b-4d-4f23p-6w-16
noi dung	a28b-7c-13e-5f19k-6m-4p-6r4w-10
chua sat	f10w-4
chua sat thuc	f10w-4
sat thuc	d-4f15w-14
sat thuc te	d-4f15w-14
thuc te	a19d-4f18l-6r-4w-13
thuc te $	a-5f13l-5w-4
te	a25b-4d-13e-10f17g-7i19v4w15
te $	c-6e-8f6g4i12j-4n-4r5w15
y kien	a-5d-5f22h-5j22l-12m4t4
kien	a-19b-9c-13d6e-15f7g24h7i22j34k-5o-8p-6r-20w-7
chuong trinh tap	a6b-7d-5f8i-4j-4l-4w-5
trinh tap	a6b-7d-5f8i-4j-4l-4w-5
trinh tap huan	a6b-7d-5f8i-4j-4l-4w-5
tap huan $	b15d6f8l7
huan $	b15d6f8l7
^ link	b22d17e-5f-5g19h7o-5r-4s-12u-5v-9w-11
link	a-4b31d17e-7f24g26h10i8n6o-5s-6t4u-4v-4w-9
danh gia lop	b-9d-4f13g-4i4l-5v-5
gia lop	a-5b-6c-6e10f17h10i4l8v-5w-6
lop dau	a-9b9d-8e-9f4g-8l-10v-5
^ phan	a-9b-10c4d-6e-6g-4h-4i5j19l-6w8
phan	a16b-7c31d17e-6f24g9h-4i28j47k9l-7o-7p-8q33r-8s4u-7
phan hoi	b-8c-12f13i-5j21m7q20t5v-4w-5
phan hoi ve	a-9b-9c-14d-5e-6f15l-6
hoi ve	a-9b-9c-14d-5e-6f15l-6
hoi ve buoi	a-7b-5c-13d-4e-6f13
ve buoi	a-9b-10c-16d-7e-9f22g-9v4w-8
buoi tap	a-4b-7f13
buoi tap huan	a-4b-7f13
chan	b10e9f32g-5i23k12m-11n18o-16p-12q-14r-10s15t15u15w10
chan qua	d-5f13k14n-7p-4r-4t-5v4w5
chan qua $	b-6e-4f10k7w-5
^ muon	a-5b-13d-9e-7f21g12i14j-4k16l-4m7o-5p9r-7
^ muon cham	b-5e-4f7
muon cham	a-4b-4d-8e-5f17t4u4
muon cham diem	b-5e-4f7
cham diem	c-14e-7f18g-6
diem	b33c-8d-4e62f22g28h-9i13j-5l-15p-10q4r-9t4u-5
cho giang	c-10f14i-4
cho giang vien	c-10f14i-4
^ lam	b10c7f-9g24h-7i20j-8k5l21m-6n17o10p-16r-4t-7u-19v28
^ lam bai	g15w-5
lam	b-29e-17f24g32i21k12l7m-7p10q35r-6s-8t14u15w-4
lam bai	d-6f-5g34h-4q-4
lam bai kiem	g16i-9j-4q-5w-8
bai kiem	d-6g20i-6p-5
bai kiem tra	d-6g20i-6p-5
kiem	a-4f-5g35h8i11j13o-13p-7r11
kiem tra	d-9f-5g35h8i11j13o-12p-7r11
kiem tra o	g8
tra	b-6c-7d-15e-14f11g42j38k28l-17m14n-7o-15p7q15r-6u-7v-9w6
tra o	c4g10j18k-11r-4s4t4u4w-10
tra o dau	c4g10j18k-11r-4s4t4u4w-10
^ em duoc	g23l9u-4w-9
em duoc	d6e-8f-4g13k8l10u-4w-8
em duoc bao	e-11g20l-6w-18
duoc bao	a-8e-12g21l4u-8w14
duoc bao nhieu	a-7e-11g21u-8w14
bao nhieu diem	a-6b-5e-11g15u-6w-11
nhieu diem	a-6b-5e-11g15u-6w-11
nhieu diem a	e-9g12w-5
diem a	e-9g12w-5
diem a $	e-9g12w-5
#result	a-11b-8c-4d-6e14f16g59h-9i18k4m5n4o4p-4r-13t5u-7v-16w13
cho em xem	d-6m11r12w-8
em xem	m11r12w-8
ket qua	f-7g14i-15j18m6n4q-9r-4v4w12
ket qua bai	a-4g14j-6w-9
qua bai	a-4g14j-6w-9
qua bai thi	g13j-7v-4w-8
bai thi	g21h-6i4r-6w-14
bai thi $	g7w-4
thi $	a17c5d-9e-14f-11h-13m16s4t4u4v5w-22
em muon lam	g7
muon lam	b4c6f-4g9p-6q14v-4w-8
muon lam bai	f-4g12i-6l-5q-4w-7
lam bai trac	g9
bai trac	d-9g24w-9
bai trac nghiem	d-8g23w-8
trac	b-4d-5f-4g33i-5j4l-4t4
trac nghiem	d-4f-4g33i-5j4l-4t4
trac nghiem $	c5g26i-11k-5m-4n-4q-4s6w-12
nghiem	c20d-5g35i-7p-6t5u-10v6
nghiem $	f10g27h4i-11k-4t4u4w-12
^ link bai	d-6g10
link bai	d-6g10
bai test	d-7g19j-4q-5w-7
bai test dau	d-6g10
test	d-9f-4g36l-6n4o-6r-5v-5w-19
test dau	a-5d-6g13l-7
dau ad	b13d13e-7f9s-14
dau ad $	b7d11e-7f7g4s-8v6w-4
^ ket	a-5b-4e13f-11g7i-9k16l-7q16r6w5
^ ket qua	b4e-8g15h4i-5j5m5q-10s-5t-4v7w17
ket qua kiem	g14j-6w-7
qua kiem	g14j-6w-7
qua kiem tra	g14j-6w-7
kiem tra cuoi	a-4g10
tra cuoi	a-4g10
tra cuoi khoa	g9
cua em	a20c-11e8f14g27h21k-7l17n-4p-6q-7r40u-5w-4
cua em $	d-5f-4g10j-9r23w-4
em $	a9b12c9f-21g10h-12j-18l-21m14n-4o21p-15q-5r22s-8u8v-12
^ lam quiz	g13w-8
lam quiz	a-9g17p-7w-9
lam quiz $	g12
quiz	a-12b-13c-5d-8e-12g30j-9p-4w-13
quiz $	g12
^ bai	a-24b-8e-7f23g25i16j-5p-4w5
bai thu	c5d6g10w-4
bai thu hoach	c5d6g10w-4
thu hoach	c8d7e-8g19q4w-18
hoach	a15c9d8e-11g20m4q5r-5w-12
nop	a-5d-5e21f-11g21h31i31j18l13r4v7
the nao	c-6e12f-11g11h-6j5k-6l4m8n7p18q-4r-4u-7v-4w6
the nao a	a11b-12c-9d7e16f-4g10h-5p-5w-13
em qua	b13c-6f-6g18n6v-16w-24
mon	a12b-11c27d11e-10f-12g17h-5i-6m5p-7q4t4v-12w18
chua a	a10b-5c-5d8e-7f-5g12i6j10m6n6o5p-10q6u-6v23w-4
chua a $	a10c-5d8e-6g12i6j10l-10m6n6o5p-10q6u-6v23w-4
^ diem	e36f-14g5p-10q5r-5w6
^ diem thi	b-4e-13f-8g8w14
diem thi	a-16b-5e-15f8g23h-7w6
diem thi cua	g11w-12
thi cua	g15j-9r-5w-18
thi cua toi	g18j-8w-18
cua toi	a-4b-8c-5d6e-9g28h16i-19j34k-9l10m9n5p-5q-5r36t6w5
cua toi $	d-12g20j15k-4l-6n-5q-7r9w-14
toi $	a5b-16d5e-11f-21g16h-15i25j7l-20n7r10s-13u-9v-19w7
^ dap	g11w-8
^ dap an	g11w-8
dap	f10g27i15p-5q14r-4s6t4w-15
dap an	g22w-10
dap an bai	g8
an	a14b-7c-5e-9f-7g24h-8i9l-12o4t6u4v-10w39
an bai	g8
an bai kiem	g8
kiem tra hom	g8
tra hom	g8
tra hom qua	g8
hom qua $	a-6b-4c-19d8e5f4g10i-4n-8o8q-9w8
^ bat	a-4e-5f-4g7n-4o17q-5w-8
^ bat dau	f-7g10n-9o13w-6
bat dau lam	f-7g12w-7
dau lam	f-7g12w-7
bai $	b4c5d4e-10f-5g19j-4l-5m6n6v-4w-10
truot	e-7g17j-4p-4w-9
thi sao	e4g7j-5p-4
sao a	b13e10g-6h6i-7j11l11q4r-4v4w-14
sao a $	b13e10g-6h6i-7j11l11q4r-4v4w-14
khi nao co	a-8g19h15j-6l-6u-6w-8
nao co chung	a-10h14
co chung	d-5h20l-4w-9
co chung chi	a-13h16m-4w-9
chung	a-4b-14c-6d-12e-15f21h72i22k-10l-7n4o-4p-9w10
chung chi	a-4d-9g-6h55j-4k-4n7o8q7s7t4u5v7
chung chi a	h10
chi a	g-4h11p-5s13t11u-6w-5
chi a $	g-4h11p-5s13t11u-6
#certificate	a-6b-6c4d-6e-14f-7g-8h89k-9l-8p-6q8r7s7t6v8w-10
giay	a4b19e17f-8g14h40i24k-6l11n-7p-6r-4s4t5u-4v-7w23
giay chung	b-5d-9f-6h28o-7
giay chung nhan	b-4d-9f-6h28o-7
chung nhan	a-4e-8f-6h51j6m4o-9p-4q5
o dau $	a-12c-6d7f5g6h8i-17j14k-12l-10m9p-12q-16r13v-14w18
dau $	a-15b-9c-15e-9f-10g11i-26k5o-16q4s-19t-16u-16v12w7
^ khoa	a14b-8c-6e-9f19g-13h8j-4l10m5o-4r-5w4
^ khoa nay	b-10c-6e-5f11g-9h11l5o-4w-11
khoa nay co	h10l-8
co cap	a-8h13l-7
cap	a-4b-14e-8f-7g-5h31i13j15k-12l10n-5p-7r12
cap chung	a-4h19p-5q6w-4
cap chung chi	a-4h13n4p-5w-4
chung chi khong	h8
chi khong	a15b-11c-15d-10e-5g-4h9k-6n4w-7
chi khong $	h8
^ em chua	a12d15f11g7o-5p4r-6s-4v15w-8
em chua	a14d17f11g10h8l-5o-5p4r-8s-5u-4v14w-12
em chua nhan	a15c5e-14f-15g15h7i4l-11p-10u5w-17
nhan duoc giay	h13
duoc giay	h-4i-4p-5u-7w14
duoc giay chung	h13
chung nhan $	a-13d-4h14w-10
nhan $	e15f12h7j-10k-10l-5m-4n14o16p-7r11u27v-4w-18
gio phat	a-11h6w21
phat	a-5d39e5h14i19l12u-7w18
phat chung	a-17g-6h22w-12
phat chung nhan	a-5h9w-5
^ ten	c10h12l-10r6w-14
^ ten tren	h9w-4
ten tren	h9w-4
ten tren chung	h9
tren chung	h16r-6w-12
tren chung chi	h12w-4
chung chi cua	c-6h15
chi cua	a-9c-8h16n-7r9
chi cua em	h9r-5
cua em bi	h13j8r-6w-4
em bi sai	g-4h15l-4r-4w-7
bi sai	g8h8
sai	a-8c5d-9e-5f-10h24i6l13m8n4q13s-8u-14v27w7
sai $	g9h13i-8l-10
nghi may	a9d-4e12g-5h8t4w-10
nghi may buoi	a-6d-4e16g-6h9w-13
may buoi	a10b-5e21h11m4u-5w-21
may buoi thi	e6h12
buoi thi	a-4h15i-5w-8
buoi thi khong	e6h12
thi khong	a-4e4g8h11
thi khong duoc	e-10h12w-4
khong duoc	a-4d10k10l14o-4p-13t5u-4v23w16
khong duoc cap	e-10h12w-4
duoc cap	a-4e-4h15l10w-7
duoc cap chung	h18q5s4t4w-4
cap chung nhan	e-12h15w-4
chung nhan a	a-4e-6h11
nhan a	a-4e-6h11
nhan a $	a-4e-6h11
toi muon phan	i13j-4k-6
muon phan	i20j-6k-4m-4
muon phan anh	i20j-6k-4m-4
phan anh	c6d-6f-4g-4i21j37l-4r-9w-11
den duong	a-6b-4e-9h-8i20j17s4v-9w-15
hong $	a22b-10d-11e-16g16l9m14p-7v19
#report	a-9c4e-11g-5i84j26k-10l-4o15r-6s6u4w-14
#nuisance	b-9e4i85j42n17p-7s5t4v-5w-19
^ rac	g-8i15j-16k-7l-4v-17w8
^ rac chat	i10j-5w-8
rac	a-6d-7e-5f-4g-6i28j17t5v-6
rac chat	i13j-9w-11
rac chat dong	i13j-9w-11
chat	d-4f13i19k16p-4v-6w-14
chat dong	i13j-9w-11
truoc	a-5b5c4d44f6g4h5i28j33k-13l-10m-13n-12o27p-6q-9r20v-6w-13
truoc cong	b9i9j-5w-5
truoc cong cho	i18j-10w-9
cong cho	e-10i13j-10w-10
cho khong	a-4b6l20t6u7v-6
khong ai	c-8e10h-4i22j5k-9l-8w-24
khong ai don	i10
ai don	i12j-15l-4
ai don $	c-4i24j-20l-4w-12
don	a16b4c7d5f-6h-8i15j49l26p-6u-10w24
don $	a-5b-4e-8f-4i32j-7l17m7n7o6p5q4r-4t7u7w-17
#city	a-31b8d-7f-28g-19i57j16k-4l-11m6n9o6r7s-19t-21u-33v7w8
#circumstance	c-20d8e5f-28g-26h17i31j5k-19l12m-12n-14o-9p15q-14r-14s-8t10u-15v8w48
#broken	c-10d4e17g-6h-10i60k-17l-10o15p4q13r-19s12t-10u-19v25
#neglect	a5e11i15j25k6l-4m4n4w-5
^ khu	i13w-4
khu	b15e-5i33j-4n-4w-18
khu pho	i12w-9
pho	a-6b13c11d-6e-4f-5i34q4t5w12
pho toi	i8
toi mat	a-6c-9f-7i14
toi mat nuoc	i13w-8
mat nuoc	c-5d-5e-7i21w-13
mat nuoc 3	d-5e-5i16w-9
nuoc	b-8c7e-10h-4i35n10o-11p-5r13u-10w17
nuoc 3	d-5e-5i16w-9
3 ngay	b-5e15i10
3 ngay nay	i10w-4
ngay nay	i15w-11
ngay nay $	i10w-4
toi muon khieu	i16j-8w-5
muon khieu	i16j-8w-5
muon khieu nai	i16j-8w-5
khieu	a4b-8i27j27l-4t4w-11
khieu nai	a4b-8i27j26l-4t4w-9
khieu nai ve	a-4i15j-8
nai	a4b-8i27j26l-4t4w-9
nai ve	a-4i15j-8
thai	a-11d-4i33j14k-8r-5t4w16
thai do	i16j-10k-7u-7w-7
can bo	a18b-6c4d5e-4g-5i26k30n-6p-4q-7r-10s4w-10
can bo mot	i9k-4w-5
bo mot	i9k-4w-5
bo mot cua	i9k-4w-5
mot	a27b-16c-16d14e14f5h-7i21j-10k11l4m-5n-11o-8p-6r16s-6t7w22
mot cua	a12b-10i18j-6k-4l-6m5r-7t4w-9
cua $	a-7w10
#personWord	a21b-11c18d6e14f12g-4i21j4k27p-9r-6s6t-5w-8
^ via	i25o-7s-4w-18
^ via he	i25o-7s-4w-18
via	i16j-9o-6
via he	i16j-9o-6
via he bi	i14s-4w-6
he	a-7c11d-4e14f-7g-5i28j-4k21l-8m4o14r32s24t5v-4w17
he bi	i14s-4w-6
he bi lan	i10s-4w-8
bi lan	i10s-4w-8
bi lan chiem	i10s-4w-8
lan	a-12b12c14d-4f13g18h-8i33j9k7n-5o5p-4r-11s5u-7v-6w-6
lan chiem	i14s-4w-11
chiem	i11w-13
chiem het	i9w-7
het	a-10b15c-4e18f-6g-10h-9i23j-9k-4n24o13p-4q16r26s4u-10v-8w20
loi di	i13k4m-5n-4q-4w-13
loi di $	i10k4m-5n-4q-4w-12
di $	a-9b-23c-5f-30g4h-13k6l-19m9n21o10p-13q17r16s-5t-7u9v-6w6
^ cay	e-13i10q-4v-11w17
^ cay do	i18w-8
cay	a-8e7i21j21n-5s5v-13w16
cay do	j6
cay do chan	i18w-8
do chan	i9
do chan ngang	i8
chan ngang	i8
chan ngang duong	i8
ngang	a-6d-5e-4g-4i12k-5m-10p15u4v4w-8
ngang duong	i8
tran	a-10b-19c-5e15f-14i24s-8t16w19
#civic	c-6d-4e-8i49j31l-4n10p4s5w-16
^ nap	e-4i13u-4w-8
^ nap cong	i9w-7
nap	i21j8w-7
nap cong	i13j12
cong bi	d-4e-8i26j-6m5n-6p4r4v4w-12
bi mat	c4d12e-15g-4h11i7w11
rat nguy	i7
rat nguy hiem	i7
nguy	i22n4q5t4u4v-6w6
nguy hiem	i22n4q5t4u4v-6w6
nguy hiem $	i10
hiem	e-4i22n4q5t4u4v-6w14
hiem $	i10
^ kien	b-4h-4i13j23w-17
^ kien nghi	b-4h-4i13j23w-17
kien nghi	e-8i21j26l-7r-7w-14
kien nghi lap	i13j-7w-9
nghi lap	i17j-8w-11
nghi lap den	i9j-4w-4
lap	a-5b-5c-7f10g-4i18k-4m-6w-10
lap den	i9
den tin	i20j-6n-5w-14
den tin hieu	i20j-6n-5w-14
tin	a17b-14c33d-5e-6g-5h-13j18k14l-6m7n70o56p-8q-12r48s7t8
tin hieu	i20j-6n-5w-14
hieu	a-12b-4c8d7f32k20m25n-7o-6p24q-5t14u-4w-11
o nga	e-4i16j-4w-12
o nga tu	i7w-4
nga	a-5b4e-4i22j-5k-4w-19
nga tu	b6e-4i22j-7n-7w-19
hang	c7d-7e-7f-6i29k4n18q-5s5t5w43
^ xe tai	b-4e-7i19w-20
xe tai	e-4i15w-16
xe tai chay	b-4e-4i15w-15
tai chay	b-4e-4i15w-15
chay	b14e-4g-8i26j-7l-8w24
bui	a-7c-4d-5e-10f-9g-10i16l4o-4r7u4w7
mu	e-4i10
mu mit	i10w-7
mu mit ca	i8
mit	i10w-7
mit ca	i8
ca	a22c-4d-5f6g9h-9i24j16l13n15p-7r36s23u-9v-9w28
ca khu	i10w-9
khu dan	i8w-5
khu dan cu	i8w-5
dan	a-5b-8c18e11f-14h-9i33j-4l20p28q-4r-6u-5v-6
dan cu	i8w-5
dan cu $	i8w-4
cu	a15b34c-9d-6e6f-8h-9i31k12l18n-6o28p-8u19w13
cu $	a-6b5i6o9w18
^ cong	b8e-6g-7i21l-6
^ cong trinh	g-12i22w-19
cong trinh	g-12i22w-19
xay	a6b5e8f-4g-4i30j-4l-4m5n-9p-5t4v-4w17
xay dung	a5c-8d4e13g-7i30j-7k4p-4q-7s5t5w11
xay dung trai	i15j-5w-8
dung trai	i15j-5w-8
dung trai phep	i15j-5w-8
trai	b6g-4i22k6m6q4t4v-4w30
trai phep	i15j-5w-8
trong	b10c-10d5e10f-22g-9i7j-5k11l14m5n-8p-15r21s10t18u-6v-6w15
trong ngo	i8
ngo	c-7i31j-6m4
ngo 12	i10
cao	a16b-5c27e26g-6i36j-10l-9o-5p-5r8w24
vinh	a-17e14g-4i9j4k-5l-4p4q-5r30t5v-7w-12
vinh $	a-5i9k-6r-4
hue	i11j-10w7
^ nuoc	c-4e-4i29u-6
^ nuoc may	i14
nuoc may	i14
nuoc may duc	i12w-8
may duc	i12w-8
duc	c8f-8i17w4
va	d-8f-6g-13i17j16k-5l-8m6n9o-4q19r23t17w21
lam $	a-10b-6c-5d-6e-7f27g11i4j13k-6n-14p-12q25r-4t14u15v-24w8
^ lam sao	f-4g-5i9j-5k10l18n7o13p7w6
lam sao	a-4c7d-4e24f-12g-10i20k9l20o20p12q-5r19u-6w16
lam sao de	f-5g-5i9j-5k-7l9n7o13p8w9
sao de	b8e-8f-5g-5i9j-6k-8l9n7o13p8w9
gui phan	a-6d-6f6g-4i19j-6o-8p-4w-11
gui phan anh	a-4d-4f-4g-4i19j-6o-7p-4w-11
phan anh $	a-8c4i19j11o-5w-14
^ phan anh	i-9j17w-5
phan anh cua	g-4j14r-16
anh cua	a-6d4f-10g-5h-5j17m-9r-14w16
anh cua toi	f-10g-4j15m-13r-16
cua toi xu	j7
toi xu	j7
toi xu ly	j7
xu	i17j31l-4r14t4w-15
xu ly	i17j31l-4r14t4w-17
ly	b-10c21g-7h-6i11j33k18l-15m11n-9o-7p19q-4r13s6t-6u-6v-5w11
den dau	b9e-6i9j8n-9r-6w-12
den dau roi	j10r-5
dau roi $	a-8c6d12e-6i-21j11q-5r-9s4t4u-5v-7w18
#status	a-11b-18e10f12g-13h18i14j64k-8l16m-6o7p23q-4r33u-11v-7
#statusSure	f-4g-4h-6i-24j62r14s6t5w-17
^ kiem	h13i-6j15l-6o4p-4r4w8
^ kiem tra	h13i-6j15l-6o4p-4r4w8
tinh	a6b-4e23f23h9i-7j19l-13m-5p27r-9t13u10v-10w11
tinh trang	i4j19r-13w-9
tinh trang phan	i-4j14w-4
trang	a-8c-7d20e-7f-5h5i32j29k7n9w25
trang phan	i-4j14w-4
trang phan anh	i-4j14w-4
phan anh so	j9
anh so	j9
ket qua phan	j9w-10
qua phan	e-4j8q5w-13
qua phan anh	j9w-10
^ sao	b12c-6e15f-4g7h-6i-13j15k-10l-11m15n-5o14p-9r-15w8
chua thay	a7b-4c-6d15e13f-6g17h15i-7j11l7w-9
chua thay ai	b-4d5e14w-8
thay ai	b7e13i7j4k-4l-5w-16
thay ai tra	j9w-4
ai tra	i-8j12k9w-4
ai tra loi	i-8j12k9w-4
tra loi	b6c-8d-6f15h-6i-16j23k22m15n-6p10q15r-4t5u-4v-7w-21
tra loi kien	i-8j12w-7
loi kien	i-8j12w-7
loi kien nghi	i-8j12w-7
kien nghi cua	g-5i-5j16r-8
nghi cua	g-5i-5j16r-8
nghi cua toi	j10r-6
^ ho	a-11b-9c10e-5i6j22k-13m6p-10w9
^ ho so	a-9b-10c9e-4f-4i-12j20p-8r-4
ho	a-9c-8d-12e16f-17g-20h10i26j15k36l-19m6o5p-16q-15r23t11u-8v-15w6
ho so	b-11c7d-4e5f-4g-4h8i16j17k-6l-5p-9r25w-13
ho so cua	g-4h-4k-4p-4r19
so cua	c-11d-4g-4h-4k12l-9n6p-4r22
so cua toi	j17n6
cua toi the	a-8b-4f-4g18l-5r-8w-17
toi the	a-8b-4f-4g18l-5r-8w-17
toi the nao	a-8b-4f-4g18l-5r-8w-17
the nao roi	a-9b-6i-4j21r-6w-17
nao roi	a13l-6r-8w8
nao roi a	a8b5j10r-7
roi a	a6b4e5g10h-8j12k-4l-9n6r-7t7u10w-4
roi a $	a8b-8d5e10g-10h-8j12l-9r-8t5u10
^ toi da	b-10e18g7i-6j10l12n7q-4r-4
toi da	c-7d-7e20f-4i-9j27k-4l13m5n11p6r17t4
phan anh tuan	j7
anh tuan	a9j6
tuan truoc	a-5d13f6g4j18
ma	b13c-14e28f-7g-7h9i28j37k-24l55m-8n-10r7s-11t-9u9v-17w10
ma chua	a10d7f-11h-6i8j12l9n4u-6v-7w14
ma chua ai	i7j11
chua ai	a7b7d-4e-8h-4i7j14l-8
chua ai xu	i-11j12
ai xu	i-10j18l-4
ai xu ly	i-10j18l-4
xu ly $	i4j18r7t4w-8
ly $	j19k11l-4p-5r7s9
^ tra	b-14e-7f-8g20i-12j9m8w-19
^ tra cuu	j10
tra cuu	j10
cuu	a-7b-11d-5e-9g-4i24j13k-12l-6p9r-4w12
ma phan	b-6d-5j25l-9m7n7o5w-10
ma phan anh	b-6d-5j25l-9m7n7o5w-10
#code	a9b4e-6g-6j30l53p-5u-9v-5
xu ly xong	i-7j7w-4
ly xong	i-7j7w-4
xong	a22b-7c-4d-9e7f10g-14h14i12j30k-6l-14n18o8p-6r13u-7w-5
^ don	i-4j28l16r-5u-6
^ don cua	j10
don cua	b4j31o4q7r-9s4t7u7w-9
em da	a-5e21f4l-6m4o-9q4s-5w-9
da duoc	j7u15v-6
duoc tiep	f-4i-5j15l-5r4t4w-8
tiep nhan	c5d-5g-6j24k9s5t7v5w-8
tiep nhan chua	h-4j8
nhan chua	h8i-5j10
toi muon noi	k8
muon noi	a-6c-7d-5f13g-5k16
muon noi chuyen	k10
noi chuyen	a-7i-9k29m-5w-16
noi chuyen voi	a-4f-5i-11k23w-10
chuyen voi	a-4f-5i-11k23w-10
chuyen voi nguoi	k8
voi nguoi	f9i-4k15w-8
voi nguoi that	k19w-4
nguoi	a15b-16c44d-14e15g-16h-9i26j15k56l27m8n-11o-13p10q-6r-7s19u-8v-6w20
nguoi that	d4h4i-5k34p-8q-5v4w-11
nguoi that $	k13w-17
that	a-4b10c-11f18g-8i-7j5k39l-10o4p-10q-7t5w14
that $	e-5f-5i-9k8w17
#human	b-12c6d-6f-7g-4i-7k96l-5m-5n9p-11q11t10u6w-17
^ gap	a4c7e-4f6i-8j-4k20s-4u-5w24
^ gap nhan	k25n-5u-4w-14
gap	a7e13h10i19j-5k54l-7n8o-6p-9q4r-4s23t4u-8w11
gap nhan	k21u-4w-13
gap nhan vien	k11
nhan vien	f-7j-4k28p-7s5w-12
tu van	i-5k22n-5p-6w7
van	a15b19c6d-7e9g-7h-9i10j-12k25l7m-6o14p-9r-5s4w22
van $	b-5e-6g-5k18l16w4
^ co ai	a4c-9d14h-5j-5k22n4o4q4s5t6
co ai	b16c-10d9e-6f-4h-9i4j15k19l-4n4t4w-24
co ai o	b7d-4k12w-7
ai o	b7d-4k12w-7
ai o do	b-4k15w-7
o do	d-4i-8j-6k20n4t4w-15
o do khong	b-5i-6j-4k21n4q4s4t5w-13
do khong	c-4g-8h10i-7j-10k23t4v9
do khong $	b-5g-8i-7j-6k12w7
em xin so	a-5c14e-4q4v5w-4
xin so	a-4b-5c9d-9e-5i-11k16w-4
xin so dien	k10s-4
so dien	e-5f-7h-6j8k14l-6r19w-4
so dien thoai	c-5e-5h-5j8k14l-6r19w-4
dien thoai	a8b-11c-10d8e13f-13g4h4j9k16m-10o-5p-6q-8r19w25
dien thoai ban	a-4d-5f-4k11s-9w-6
thoai	a8b-12c-11d7e11f-13h4i-9j8k16m-12o-6p-6q15r19u-4w23
thoai ban	a-4d-5f-4k11s-9w-6
thoai ban to	a-4d-5f-4k11s-9w-6
ban to	a10b-13c-9d5e8f16i-4k20l-5o-5p-7r-7s10w-15
ban to chuc	a10b-13c-9d5e8f16i-4k20l-5o-5p-7r-7s10w-15
to chuc $	b-9d-6e-8f22h7i-5k9l-4p-4s11w-14
chuc $	b-9d-6e-8f22h7i-5k9l-4p-4s11w-14
^ nho	b16d-7e10f-10h5i-7k12l-6o-4q-5r10w-11
^ nho anh	b9k7
nho	b23c-8e12f23g-6h7i5k17l-5n16o18q-10r19s-4t-4u-10v-12w19
nho anh	a4b11d-7e-5f-9g-6h9k6m-4o-8q-5r-9s-9t-7u4v4w14
nho anh chi	b9h6k7o-4r-5
chi phu	a-4b-4c-4d-5e-8k18w-9
chi phu trach	a-4b-4c-4d-5e-8k18w-9
goi	b-9d-4e26f6i16j-4k51l-6p-7s8t7u9v5w19
goi lai	d-5g-6k20o-9w-6
goi lai cho	e-4g-7k18o-8w-7
lai cho	e-4i-4k20o22w-6
lai cho toi	k17n-4w-7
cho toi $	a-6d4e-4f-4g-16i-17j-8k14l-5n11o6p21q-6r-13s5t5u4v4w11
em can gap	a-6h-5k11w-7
can gap	i-8k22m-4v4w-9
can gap nguoi	k15v4w-7
gap nguoi	e-4i-4k28m-5n4v4w-7
nguoi quan	c-7i-4k11l-6w-6
nguoi quan ly	c-7i-4k11l-6w-6
quan ly	a7b-6c12h-6i8j4k23r-4u4w-11
quan ly lop	a-6b-6c-8e-5i-4k17l-7
ly lop	a-6b-6c-8e-5i-4k17l-7
ly lop $	a-5b-5c-8e-4k13l-6
^ can	a5c-12d18f-7h12i22k16l-10p-4r-5u-4v-9w5
ho tro	c5i-9k38m12p-5q-6r-9s6t19v-6w-4
tro	a-4b6c9e-8f-7g-5h-8i-17j-9k38l-4m20o22p29q15r9s8t17u-7v-11
nhan vien $	e4k19l4v4
em muon dang	l16w-4
muon dang	e-4l14
muon dang ky	e-4l14
dang ky	a-5b-8d6e-12f-4h-12l36n10o10q16r-4t4u4w7
dang ky tham	l11w-4
ky	a13b-16c9e13f-10g-10h11i-4j-8k-10l45n25o10p-5q20r-4v-7w22
ky tham	l11w-4
ky tham gia	l11w-4
tham	a20c-11e14g-4h10j7l31p-5r-4t4w-7
tham gia	e6f-10h11l29t4w-20
tham gia khoa	f-8h10l10w-4
gia khoa	f14h7l8w-9
gia khoa hoc	a-5b-4e-5f14h8l-8w-9
#register	a-13b5c-8d-13e-14f-19g-12h10i10k-4l102n18o-6p-8r-8s4t9u-4
em co ma	e-6l12w-4
co ma	a-8b-8c5f4j-8k6l32m4n7o4p-10q6s4t6u-4v5w-5
co ma moi	l10
ma moi	a-5c-4e-5k5l23n5
ma moi $	l10
moi	a13b7c18d-15g-21h-12k-6l24m-10n6p22q-8r19s16t-10u-18v-15w12
moi $	a-10b-4c-5f13l13p-5w7
#codeWord	a11b4c-4d-6e7f-13g-10h7i5j15k-5l53o-5p-9r-12s5
^ nhap	a-6b-10c4d-5f-10h-4j-4l17q10r-4v-6w12
^ nhap ma	b-7j5l22w-14
nhap	a5b-9c4d-6f-4g-8h-8l36m4n4p-8q25r-4s6u-5w19
nhap ma	a-8b-6j7l25w-15
nhap ma lop	a-12b-18l23w-11
ma lop	a-4b-8e-13i-5j-4l26p-8v5w-15
^ dang	a-8d-9e9f-9g8i-7l28n-9o12q6s4w21
^ dang ky	e-6l13n-4o12p-5w12
dang ky $	l28q-6w-26
ky $	a12c-8e-5i-5k-6w9
toi muon ghi	e-5f6l11
muon ghi	c4e-5f6l17r-5w-5
muon ghi danh	l12
ghi danh	a-7b-8e-7f-5g-8h-7k5l22m4p-11q4s5w12
lop thang	a-13b-7e-4l15w-7
thang sau	a12b-11c-4d-4e-8f-9i-5j9k-4l20p8q6r9t8u7v7w-16
thang sau $	a7e-8f-5j9l23p7q4r9t8u7v9w-7
sau $	d-7e15f-5j5k-4l21n-8o-7q17r8t8v5w17
^ ma	a-8e13g-7h12i-13j25l20p-10r-4u-11w18
em muon tham	l8
muon tham	f-11l13w-4
muon tham gia	f-11l13w-4
tham gia lop	e11h10l17w-6
gia lop tap	a-6l15
lop tap	a10c-4d-7e-6f-9i-7k-5l-6v-4w-6
lop tap huan	a10c-4d-7e-6f-9i-7k-5l-6v-4w-6
tap huan papi	a10w-6
huan papi	a10w-6
papi $	a6c10l8w-4
^ noi tieng	c4j5k-6m18o4s5w-7
noi tieng	e-6f-7k-10l-5m29o5p-8s4w-4
noi tieng anh	k-5m17w-23
tieng anh	a-6b-8d5f-9i-10m36v10w20
tieng anh duoc	g-4h-5k-6m17w-13
anh duoc	g-4h-5k-6m17w-13
anh duoc khong	g-4h-5k-6m17w-13
duoc khong	a-10b10c-10d5e19f11g23h19i-5j17k21l5m16n4o-10p-19q-6r-8u-8v-4w-13
duoc khong $	a-5b14c-6d7e15f9g23h5i-4j14k11l-7m9o-8p-19r-5u-4v-6w-13
^ doi	b21h-5m16n4p-7t16w25
^ doi ngon	m10w-7
doi ngon	m15w-20
doi ngon ngu	m15w-18
ngon	a7b-10c5d5h4i10j4k-8m38n-4p-4u-8v-5w38
ngon ngu	a4b-5k-12l-4m35p-7w-20
ngon ngu $	m19w-18
ngu	b6e-8f25h17i-4k14m48r5u-9v-6w31
ngu $	b4d-4e-4f21i-7m21o-4w11
^ tieng	e-7f-5k-9m5p-11w25
^ tieng viet	m18w-16
tieng viet	a5d5e-4h8k10m32n-6o-4w-19
tieng viet $	d-7k-5m18n-6o-4w-7
viet	a8b-5c5e-4f17h8i-5k7l-7m39n-7p-7u-6w22
viet $	c-4d-9h-7k-11m22n-7p-6s5u-4v4w14
^ bot	g-10h-4j-5k15l-4m14n10p8r12s12v-14w11
^ bot co	f4g-6h-4m14n4o4p7v-12w11
bot	c-4d-12f-6g-7h-5k26l-8m18n17o6p34q-4r4s23t13u-5v-17
bot co	d-11f4g-8h-5k-6m15o4p22v-14w9
co biet	a-6b-11f4h-4i11l-6m18n8o8p-11q4s8w10
biet tieng	k5m14w-11
biet tieng nhat	m14w-5
tieng nhat khong	d4h7k-10m14w-12
nhat khong	d4h7k-10m14w-12
nhat khong $	d5h9m10w-9
muon dung	m14n-7q18s5t6w-5
dung tieng	i-4k-11m23p-8q-4s5u-4w-8
dung tieng anh	m14n-4u-6w-12
tieng anh $	a-6c-5i-9m12w10
^ dung	a4b-4c-11d-5e-6f-4g-6i-10j4l-10n36o-21q29r7u24v16w-6
dung $	a-7b4c-4f-12g-5i16l14m6n6o13p7q-22s-5u-24v39w-8
#stopAlone	a-5e-16f24g-5i5k-6m-6n46o31p-9q26r-6s16u12v-26
^ ngung	a6f-5g-5k-4n31o-29p-8q20u-8v-4w-12
^ ngung nhan	n8o-5
ngung	i4j4k-8m5n45o4p-5q23u-4w-9
ngung nhan	k-7l-5n22o-18q4r-7
ngung nhan tin	k-7l-4n15o-15
nhan tin	f-13h-9k8l-14n33o26q-10r-6t5v-4
nhan tin $	k8l-11n12o6q-8r-12w-9
tin $	c5e4j-10k10l-9n16o11q-6s4w13
#stopSure	a4e-9f-10i-8k-11n82o21r-12s8u-6v-6w-15
^ huy	g-5l-5n22o-5p-4q31r10v-10
^ huy dang	l-6n19o-17q-6r-5w-5
huy	c5d-4e-5g-7j-4k-4l-8n26o7p-5q43r14t4v-12
huy dang	n18o-21q-7r-4
huy dang ky	n18o-21q-7r-4
dang ky nhan	b5l-5n13o6q-6r-8w-11
ky nhan	b5l-5n13o6q-6r-8w-11
ky nhan tin	l-11n12o7q-4r-7w-11
^ dung nhan	n24o-13q-4
dung nhan	a-4n23o-13q-8t4v-8
nhan cho	a5b-6c5e-5f-7h7i-6j4k-9l-6m13n16o21r-5s4v5w-17
nhan cho toi	f-4k-4n12o11r-5w-12
cho toi nua	n12o-9r-4
toi nua	e-7n11o-9q-9r7v-8w-6
toi nua $	e-5n8q-6r9v-5
nua	a27b-12c22d4e26f-13g-6h-12i-4j21k22l4n50q41r7u-4v-21w-12
nua $	a15b4c-7d-4e-5f-7i-7k11n25o-15p5q29r4t4v-19
^ tat	d4f-4n27o-34s-6u20w8
^ tat thong	i-5n16o-32q-4u-6w7
tat	d4f-7g-4i15n34o37p-9q-5r-5s-6u27w-6
tat thong	b4g-7i-13k4o27p4q-8t4u-4
tat thong bao	b4g-7i-13k4o27p4q-8t4u-4
thong	a16b-4c23d-4e21f-11g-15h-7i21j8k-5l10n33o37q-5r57t6w-13
thong bao	a-10c-6d-9f-8g-6i-11j9l10m6n33o36r-10
thong bao $	l-4n6o18w-4
bao $	a-9e-7i-10j11l-4n7o19
^ thoi	k6n15o-7q18u-6v18w14
^ thoi dung	a-6n21o-4q-12v-14w-6
thoi dung	a-6n21o-4q-12v-14w-6
dung gui	f-6n22o-10q-8w-9
dung gui tin	n9q-5
gui tin	a4i-4n22o21q-10r-7u-4v4w-5
gui tin nua	a-6c-4n18o-4q-17
tin nua	a-6c-4n20o-7q-17v-5w-4
tin nua $	a-6c-4n19o-7q-17
^ huy nhan	n19o-28
huy nhan	n15o-22
huy nhan thong	n11o-25
nhan thong	n14o10r-5t-5
nhan thong bao	n14o10r-5t-5
^ lam on	c5k10n9o-14q8w-4
lam on	c4i11k11n10o-13q8w-8
on	d8e-6f17g14h-4i25j11m-4n10o16p-10r-13t61u-9v17
ngung gui	d-8n14q-5
ngung gui tin	n14o-11
gui tin nhan	n14o-14
tin nhan	a6h-4i-7k5m4n20o18q-6r-8v-9w5
tin nhan cho	n8o-8
^ khong	a5b4d-6e10f-12g-17h-11k17l-23m-14n22o5p10q9s-4t-7u-10v46
^ khong nhan	n6o5
khong nhan	a-4f4i11j-6k6l-6n29o-9r-5t7u8w-14
thong bao nua	n13o-6q-4t-4w-12
bao nua	n13o-6q-4t-4w-12
bao nua $	n18o-9q-6w-14
^ dung lam	f-6l-8n13p12q-7r-4u-7w-12
dung lam	a4c-9f-5g-6i-5k4l-7n16p13q-5u-4w6
dung lam phien	n12p-5q-4u-4w-4
lam phien	a9d9e-4i-4n17o-4q-4w-11
lam phien toi	n12p-5q-4u-4w-4
phien	a-14c13d7e-4f7i-4n21o-14p-4q-7u-4w15
phien toi	n12p-5q-4u-4w-4
phien toi $	n12p-5q-4u-4
^ nhan	c7e-9f21h-9i7k-7l11m14n11o20q-6r4t-6u-10w22
^ nhan tin	k-4n-10o12r-4
nhan tin lai	l-10n-4o14r-5w6
tin lai	k-5l-8o14
tin lai $	i-4k-8n-24q-10r-10w7
lai $	a7d18f12g-11i11j-4l-10n-7o13q19s-5t5u-7w5
#resumeSure	a-9b5c7e-4j-4l-6n-12o66s8t8u4v9
toi muon nhan	f7k-7m6n-11o15r-6w-13
muon nhan lai	n-8o13r-6
nhan lai	f-5j-8k7m5n-8o31s5t7v4w-10
nhan lai thong	o10
lai thong	b-5f-4n-4o14r10
lai thong bao	b-4o16
^ tiep	a16c-6e5g-4o19p-7s4t4w-6
^ tiep tuc	n-7o15
tiep tuc	a-5k-4l-4n-7o18q8r-6v-4w-5
tiep tuc nhan	a-4k-4l-4o12r-5
tuc	a-12c-7d-4h4i22k-6l19n16o15w-17
tuc nhan	a-4k-4l-4o12r-5
tuc nhan tin	k-4o10
^ bat thong	o10
bat thong	o10
bat thong bao	o10
^ ban	a-10b11c-5d8e-6f-13h10j4k7l-5m18p31r19t-7v-15w31
^ ban lam	p9
ban lam	p4w8
ban lam duoc	p9
lam duoc	g9p14w-6
lam duoc gi	a-6e-5f-5g-4i-4m4p24q-6v4w-12
duoc gi	a-5e-5f14g-4i-5k-5l-5n4p25q-6w-17
duoc gi $	c-6e-4f13i-4k-11l-4p15w-16
gi $	a8e6h-12i-13k5m-22n9o-13p20q-4r-12s-5t-5u-11v-18w25
#helpSure	a-8c-4e-10f8j5l28m13o4p81s8t11u-5w-6
^ huong	b-4d4p33s-4u-7v-7w-16
^ huong dan	p19
huong	b11c17f-6k6p41u-7v-8w18
huong dan	a-10b-13c14d-5f-5h-4i-9k7p31v-7
huong dan su	p8
dan su	p8
dan su dung	p8
su	a-8b9c29d-5e-4f13g4i-9k-10n-9p28q-5r6t16v-6w26
su dung	h-4i-8n-8p24q-7r-4u-4v-7
su dung $	p12v-7w-13
^ bot nay	l-4p15q-4w-10
bot nay	f-4j4l-6p24q-5s4t5u-5v4w-12
bot nay dung	l-4p13q-4w-5
nay dung	c-4f-4j4l-5p16t4u-5w-4
dung the	a-7c-10j7k5l-5n-12o5q-5r7u20v-15w-21
dung the nao	a-7b-8c-12g-4l-9n-10p22q-6u-14v-5w-18
^ co nhung	a-12b-7c11f-14l-6p15w-7
co nhung chuc	p9
nhung chuc	p9
nhung chuc nang	p9
chuc nang	b6i-4l4p25r-4w-6
chuc nang gi	p11
nang	a17b5c11f-9i12l12p33u-4w12
nang gi	p11
nang gi $	p11
^ thoi bo	n-4q15v-7w-18
thoi bo	n-4q15v-7w-18
thoi bo qua	q10w-10
bo qua	f-8q16w-21
bo qua $	f-7q14w-13
#cancelSure	b-4d-10e-5g7i5l-9m12n4o-6q72r-4t4u-8v25w13
^ thoat	q17
^ thoat $	q11
thoat	g9i6o-5q27r-5w-14
thoat $	g-6q20w-10
^ huy thao	q10r-7w-5
huy thao	q10r-7w-5
huy thao tac	q9
thao tac	n-9p5q14u-4v-4w-10
thao tac nay	q8
tac nay	q8
^ khong muon	o-5p-7q9r6v9w-5
khong muon	g-4k5l-4n13o-17p-9q13r11v10w-7
tra loi nua	k-7n-6q16v-6
loi nua	k-7n-6q16v-6
^ de	a7b11d12f-8g28i9k-6m-6n-9q20r16s-4v-5w-17
de khi	i12l4m-4q18w-5
khac	c15d22e10f9h9l-10m21n-9p-6q27r-4u-6
^ thoi khoi	f-9g-5i-4n7u-4v8w-17
thoi khoi	f-9g-5i-4n7u-4v8w-17
khoi	a-10b-4d-5e19f-9g-10i10k4l-11m-4n31o19p-4q29r18t5v28
^ xoa	i-7k-5n9o-4q12r16v-6w21
^ xoa du	r6
xoa	a8d7i-5k7m5o-8q10r46v-5w20
xoa du	c4e-6f-6g4i-5l-4r23t4v-5w-16
xoa du lieu	c4e-6f-6g4i-5l-4r23t4v-5w-16
du	a-9b-16c16e31f19g-9h15i6j-6k-4l6p-4r34t8w16
du lieu	a10b4d9f-8j-8p-4r43s4t7
du lieu cua	h-4j-6l-4r19w-18
lieu cua	f-5j-6l-4r20t4w-19
lieu cua toi	b4d-6j-5m4r24t5w-16
#dataSure	e4k4l13r55t4v6w5
dang luu	r9
luu	d12g5h-6j4r35t4w-16
luu thong	r8
luu thong tin	r8
thong tin	a14b-4c18f-4g-4h-4j5n-8o-10q4r41t10v6w-14
thong tin gi	r10
tin gi	a-7c-6n-4o-4p-6r12w14
tin gi ve	r7w-6
gi ve	n-8p-4q-5r22v-5w-13
gi ve toi	n-8p-4q-5r22v-5w-12
ve toi	b4e-7j-8n-11o-7q-5r27t4v-6
ve toi $	a-5c-4j-10p-4r19v-4
toi muon xem	a6d-14g-21l-4m-4r14w-12
xem du	r15w-8
xem du lieu	r15w-8
du lieu ca	b4c5d-5g-5j-6q4r23t6w-8
lieu ca	b4c5d-5g-5j-6q4r23t6w-8
lieu ca nhan	b4c5d-5g-5j-6q4r23t6w-8
ca nhan	b5c4d-5j-5r25t4v5
ca nhan $	b4g4n-6r13
#data	b4d8e-4g-10h7k-4l36m4n-5o-6p28r62s6t8
toi muon xoa	b5c5e-4g5r18s4t5u5w-12
muon xoa	b5c4d-9g4i-6o-6r23s4t5u5w-7
xoa tai	q-4r17w-6
xoa tai khoan	q-4r17w-6
tai khoan	d-4l-12p11q-7r23
tai khoan $	b4p-11q-11r22w-22
khoan	a5l-12p12q12r25w4
khoan $	b4p-11q-11r22w-22
cho toi biet	b-4c16h4i-5j14k-4q5r7s7t7u6v7w-13
toi biet	b-13c19d-5e-10h5i-10j15k-7m-7n-5q-4r5s10t4u-4v4w11
ban dang	d-4l5r10w-9
dang giu	d-4r15w-12
giu	a-4b7c11d11f-11g-9i10j-8n4o-7r26w-8
nhung du	d-4r15w-10
nhung du lieu	d-4r15w-10
lieu nao	b-4d13o7p-5q5r18w11
nao cua	a-6b11c-4d-4r10w-11
^ xin chao	s20
xin chao	e-4j4s23
xin chao $	s13w-6
chao $	s13w-6
^ chao	e6f-4l-7n4p-6s39
^ chao ad	i4s9t-4
chao ad	g4i4s9t-4w-4
chao ad $	s8
^ hello	l-5s22u-6v-7w-8
^ hello $	s16
hello	l-5s22u-6v-7w-8
hello $	s16
^ hi	o-4s22u-6w-6
hi	e10f-4o-5p-4s20t4u-8v-5w-9
hi $	a-7e16f-5s14t11v-4w-9
^ chao buoi	e-5s15
chao buoi	a-6e-6f-5s19
chao buoi sang	s10
buoi sang $	a-6e11f7s9
sang $	a-9b-4d11f4i15s10
^ alo	b-4g-4p-4s19w-7
^ alo $	s12w-4
alo	b-4g-4p-4s19w-7
alo $	p-4s15w-5
^ bot oi	a-6c4h5m-4p6s13v-4w-13
bot oi	k-5p6s9w-8
bot oi $	k-5p5s10w-8
oi $	a16b14d-7e7f9g7h-5i4k-5l-4m9o-5p6r-5s9t-6u-10v14w-4
^ chao ban	j4n4s25w-9
chao ban	s14w-10
ban nhe	s9w-4
ban nhe $	s9w-4
em chao co	s14u-8
chao co	e-5g-4l-4s17
chao co $	s13v-5w-4
co $	a14c-5d10f-11g16h20i-8j-9k-11l-20m-6p-21r-12s24u25v43w-23
^ cam	f-7i-5t38u-13v-7
^ cam on	c-8f-19t23w8
cam	b-10e7f24h-5i17l-9n9s-4t62u-16v20w14
cam on	c-5e-5f11i-5k-6n5t40u-5v16
cam on $	f-8t13v16w-8
on $	f-6g-5i4n5o-9t26u-6v13w-13
#thank	a6e-5f15n7p-4s-8t75u-15v19w-7
cam on ban	f10k-6s-8t11
on ban	d-4f13i11k-5s-7t15w-7
ban nhieu	t11w-10
^ em cam	t11v-11
em cam	a7f-4t22u-5v-4w-6
em cam on	a7f-4t22u-5v-4w-6
cam on a	t13u-5v-8
on a	s-4t19u-5v-8
on a $	t17u-4v-6
^ thanks	t20w-7
^ thanks ad	t15
thanks	t23u-5w-6
thanks ad	s-4t18
thanks ad $	t15u-5
^ da vang	t9u15v-5
da vang	t9u15v-5
vang em	e-9s-4t12u-9w21
vang em cam	t12w-8
cam on anh	j-4t13u-5
on anh	j-4t17u-4
on anh chi	t12
anh chi a	s8t9
^ tks	s-8t24u-11v-12w-11
tks	s-8t26u-10v-15w-14
ban $	a5b9c6f-13g-9h6i-18m-16n-7q-12r-11s12t9v5w-13
^ ok	p-7s-6t9u32v-9w-12
^ ok cam	t14u-17v-7
ok	p-8r4s-5t10u34v-10w-11
ok cam	t14u-17v-7
ok cam on	t14u-17v-7
^ vang	a5h17i4k-5t14u32v-9w18
^ vang a	e-8j7k7o4p-4r5t-5u24v-9w-11
vang a	e9h-4p-7u16v-5w-4
vang a $	e8h-5p-4u14v-4
ok $	u23w-6
^ dong	b9e-4f-6i-4l8o-6p-4q12u19v-13
^ dong y	u14v-6
dong y	b5c5f-7k-5n8q-6r14t4u30v11w-4
dong y $	a4b5c5d4e-4f-6q-6t4u24v14w-10
y $	a4b5c5e-5l-4q-6t4u24v14w-9
^ co a	l-4o4p-11u16
co a	g-5l-7p-12q4s16t6u16v-5
co a $	g-5l-7p-12q4s16t6u16v-5
^ da duoc	u14v-6
da duoc $	u10v-7w-4
^ u	p-5u25w-12
^ u $	u16v-8w-7
u	p-5u25w-12
u $	u16v-8w-7
da vang $	u10
vang $	a-7e9h-4r4u24w-23
^ khong a	p-4v16
^ chua a	g-7i5j-4k4n4p-4q6v16w-5
^ da khong	u-9v17w-13
da khong	u-9v17w-12
da khong $	v15w-17
#no	a4b-30d13e-11g19j-10l8n4o-4p-15q13r11s7t-19u-40v45
^ khong dong	u-8v13w-4
khong dong	a4c4f-5m15n8t4u-9v23
khong dong y	b5c5k-5n10r-6t5u-6v25w-7
^ khong can	a-12f4k-8n19s6t7u6v18w-5
khong can	a-6b-5k9n22o-5q11s5t4u6v26w-8
khong can dau	v10
can dau	v10
can dau $	v10
^ sai	q-4u-12v29w-12
^ sai roi	q-4u-12v29w-12
sai roi	q-4u-12v29w-12
sai roi $	q-5u-6v25w-13
^ thoi tiet	a-6f-10n-4w13
thoi tiet	a-6e-5f-10n-4w14
thoi tiet ngay	a-21w20
tiet	a34b-8c-4d-14e5f-9g-4k-4l-9q5
tiet ngay	a-21w20
tiet ngay mai	a-21w20
ngay mai the	a14b-5c-6e-13l-6w-14
mai the	a10b-8c-8e-14l-6w-9
mai the nao	a10b-8c-8e-14l-6w-9
the nao $	a7b-15e8g15j-6l-5m11w13
#elsewhere	a-21b-30c-12d5e31g-26i54j-13k12n29o-5p-14r25s4t5w124
^ gia	a-8b-10f9h-9i-17l9o-6q-6w19
^ gia vang	b4e-7w14
gia vang	b4e-7w14
gia vang hom	a-4c-5e-5w6
vang hom	b-5c-4d8e13f-10v4w-5
vang hom nay	a-8b-6c-6e6f-12i-6
hom nay bao	a-9c-5e-5i-4w8
nay bao	a5c-10e-5f-14g-6h-11i-4l-11w5
nay bao nhieu	a-10c-4e-4w13
may gio da	a-17w18
gio da	a-17w18
da bong	a-21e-6i15r-5u-9w-14
bong	a-9c-8e-6i20j-7k-5p-6u-9
viet nam	a-6g-4o4s-7w20
viet nam thai	a-4w6
nam	a5b39c16d-8e8f25g-10h13i17j12l12n11o-10p-11s-9u-12w26
nam thai	a-4w6
nam thai lan	a-4w6
thai lan	a-7i-4w8
lan $	f-5g10i6s4w6
^ ke	a10i-10l-5n-6o13q16t5v-9w14
^ ke chuyen	i-7w14
ke	a32c-10d-4e-9i26l11n-5o12p-5q17r-6s-8t4v-8w6
ke chuyen	i-10w16
ke chuyen cuoi	w7
chuyen cuoi	d-14f-14g-16w12
chuyen cuoi di	w9
cuoi di	w9
cuoi di $	w9
^ lich chieu	a-5w12
lich chieu	a-5w12
lich chieu phim	w10
chieu phim	w11
chieu phim cuoi	w7
phim	b4c-4d-5e-6f-6k-15m-12q4w41
phim cuoi	w7
phim cuoi tuan	w7
cuoi tuan	a6b-5d-4g-6i-8v-5w11
cuoi tuan $	e-7g-5w10
tuan $	a12b-12e-8f-7g-8i-11l-5w17
^ con toi	a-6b-8d-5e-4g-8i-6j-5l-10o9q4s4t4u5w23
con toi	a-7d-7e-8f-8g-20i11l-12n7o7u-7w23
con toi thi	a-15w17
toi thi	a-10b-12e-7f-16g9h-8i-8l16
thi dai	g-8i-8w11
thi dai hoc	g-8i-8w11
dai	a24c-11d-6e-11f8g11h-4i18k11r-7w36
dai hoc	a-15b-10d-5e-16f-10g-6i4l-11w27
^ dat	a-4c-9e-13g-7i-9k-11m14u-8v4w18
^ dat ban	a-7e-6k-6m-4w17
dat	a29e-12f9g20h-6i23j-9l-7m14t4w14
dat ban	a-7e-6k-6m-4w17
dat ban nha	i-5w6
ban nha	e-4i-8t13
ban nha hang	i-5w6
nha hang	e-5f-5i6k-7w7
toi thu	a9b-17d4e-14i-18l-4p4s4t4u4w22
7 $	u-4v-4w25
tang	a-5b38e6f18g-6h-6i-15l-5n9s4t4v4w25
tang luong	a-16w16
luong	a-8d-7f14h-6j-6r-8s-4w25
^ ban bao	w7
ban bao	w7
ban bao nhieu	w7
bao nhieu tuoi	e-4g-7w7
nhieu tuoi	e-4g-7w7
tuoi	b-14d-6f16i-8k-6l-7o4p9t5u-5v-7w33
tuoi $	a-4f12i-7k-6p-4
^ bay	a7f4h6t4v-4w18
^ bay gio	a10h7w-7
bay gio	a9b-6d-5e-11g7i-4j-9w15
la may	a4c-4e9w-5
la may gio	a5
^ lam ho	w9
lam ho	w9
lam ho chieu	w9
ho chieu	w9
can giay	a-7b-4e-4f-5h18i-4k-4l-12w7
can giay to	a-5h8i-4k-4w6
giay to	a-5b-4f-5h9i16l-5
giay to gi	h7i-5w4
to gi	h7i-5w4
to gi $	w8
^ lop yoga	a-14b-9e-10f-12i-4w16
lop yoga	a-14b-9e-10f-12i-4w16
yoga	a-14b-9c-9e-10f-13i-9w20
toi o	a-10b-5d-4e-5f-4l-5o4r7t4w22
^ chieu	a11b12e17f-8g-6k4l-6p-4s-9u-4w17
^ chieu nay	a7b6c6f-5h-4i-5s-4w11
nay di	a9b-7d-5e8f-9h-5k-4l-7n8q13w-4
di nhau	a-15e-7i-5w11
nhau	a-17b9c-9d-7e-7f-15g-11i10l-6o-9r4s-5w20
^ dung xe	a4b-11c4e-4g-6i-7o5s5t4v-5w19
dung xe	a4b-11c4e-4g-6i-7o5s5t4v-5w19
dau thi	b8c4e-7g-8i-6l-4p-5s4t5w7
thi duoc	b-9c6e-15g13h12i-10j-6l-6m-6p-4r4s5t6u-7w15
xe buyt 32	b-5d-4e-5g-5q-5r4s4t4u4w19
buyt 32	b-5d-4e-5g-5q-5r4s4t4u4w19
32	b-5d-4e-5g-5q-5r4s4t4u4w19
dung o	c-4e-5f-5l-6o6p-9q15r4s7t7v-9w26
tai lieu on	d-6w13
lieu on	d-6w13
lieu on thi	d-5w12
on thi	d-5w12
thi ielts	d-15g-5r-4w14
ielts	d-9w19
ai la tong	w8
la tong	w8
la tong thong	w8
tong	b-4c-4f11g-12k10r-9w18
tong thong	c-5w11
tong thong my	c-5w11
thong my	c-5w11
my	b6d-6e-11g-13i-12j-10l-7s5t7u5w38
my $	w9
^ asdfgh	u-4w22
^ asdfgh $	u-4w22
asdfgh	u-4w22
asdfgh $	u-4w22
hom nay toi	a-4c-4d-4e16f-6i-4w-13
nay toi	a-8c-10d-5e10f13h5k11l-9o-4u4w7
toi buon	a4b4c4e-5f-7i-5s4t4w16
buon	a4b5c4e-6f22h4i15j4k-6p-7q9t-4u-6v-7w49
buon qua	a4e-4f-10g-4l-4w23
buon qua $	a4e-6f-8q-5w23
atm	w8
gan	a-6b34d6e-10f-7i27j4k-4l-8o4w9
gan nhat	b8i-9
gan nhat o	b-6w10
nhat o	l-4m10p-10v-4w8
nhat o dau	b-4e-4i-4m-7w10
^ diem chuan	w8
diem chuan	w8
diem chuan dai	e-6f-4w14
chuan	a11d12p-4u31v-6w6
chuan dai	e-6f-4w14
chuan dai hoc	e-6f-4w14
hoc nam	a-5b13f-11l-7w-10
nam nay	a-15c-6e-8f-10l-5r4s4t5w28
nam nay $	i6l10w5
^ ma giam	e-6i-6l-6w11
ma giam	i-4l-4w11
ma giam gia	i-4l-4w11
giam	c9e4f-4i16j-7l-10o5s4u-6w32
giam gia	e-4i-4l-4w12
giam gia shopee	l-4w8
gia shopee	l-4w8
shopee	j-4w10
yeu	a-9b7h11i7k8m-8n8o-9p-6q11r10s-7v-6w30
^ bac	a16b11c-4d-5g4h4i-11k17n-7o6q-6t15u7v-8w22
^ bac si	a-6e-6i-8s-5w17
bac si	a-6e-6i-8s-5w18
si	b-5c19d-6e-5i-9j-4p-4w9
si nao	w8
nao kham	w6
kham	a-13b-7e16j5l-6o4w15
gioi	a-5b-5d9j-4p30t5u-4v-4w22
gioi $	c-4d-6f4o7p-6q4r-5u-9v-4w27
xin viec	a-4b5d-7e-9g5i-6j-7n-5p-5q5r-8w16
viec o	c-4e-4f24i-4j6m6o4t4u7v5w-6
o hai	c4t4w13
o hai phong	c4t4w13
hai phong	a-11b-9e-5f-4l12p-4w24
hai phong $	b-8c5w20
phong $	b16c-5j-6l-7o-4r-8v4w19
gia dien	b4d4w9
dien thang	a-4i-6l-8w12
dien thang nay	a-4i-6l-8w12
thang nay	a8c-7e-8f-6r6t6v4w14
^ huy ve	i-8q-8r-7w18
huy ve	i-8q-8r-7w18
huy ve tau	w13
ve tau	h-4q-4w15
tau	a-16b12e12g-8l-5n-8w18
^ mua	a10b-5d-14e11h-4i-5j-6w12
mua	a11b-15c-5d16f-10h-5i18l-5p-4u-4w21
o dau re	b-10d-13e-4i-4l-7w21
dau re	b-10d-13e-4i-4l-7w21
dau re $	b-10d-13e-4i-4l-7w21
re	b14d-6e4f13i-14j11p-6w16
re $	a4b-13d-12e-4f7i-18j8l-8w12
lich kham	w9
kham benh	a-9b-8e14i-7l-13w-7
benh	a-11b-11e11i10l-6w-8
benh vien	b-9i10w6
benh vien bach	b-8e-7i-4w9
vien bach	b-8e-7i-4w9
vien bach mai	b-8e-7i-4w9
bach	a-7b-8w21
bach mai	a-8b-8e-4v-4w13
ram	a-5i-12l-7w13
la ngay	a-5c-6e-5l17r10
la ngay nao	a-5l17r10
ngay nao $	a5b-9c-11d-8e-5f-8h-5l9n-8r7w4
^ viet	e-7i-9w18
vo	a-13b24c-4d-6e22f-19g20i23j5l25m9n5p11s-13u-8v-12w19
vo dich	c-5i-10w13
dich	b-6c11d15f15g-5h-5i18l-5m-4r5t5w22
khong ad	a23b-13c13d13e-9g6k-7l-7m14n4p-4s-5w-16
khong ad $	a21b-10c15d6e-13g-4j-8k-6l-7m13n4p-5q4s-4w-10
tuan sau co	a10w-4
sau co	a20b-6c-5d-6e-7f12i-9j4l-12n5o5p5q5r4w-13
co lich	a21e8n5q5w-17
^ may h	a13e13i-5w-11
may h	a21b-6e12i-7w4
may h hoc	a11w-12
h	a27b-7e11g7h7i-7l-5w6
h hoc	a16e-4w-6
hoc v	a17b-7l-10
v	a15b11c20e13f-15g6h18i-7k-14l5m11p11r9u-15v-4w-4
v a	a9b12c14d-6g-8l-7m5q4w-6
v a $	a9c13
^ lich hoc	a19b-4e-12f-5l-4w-15
lich hoc	a36d-6e-11f-4h-7j5m4o-4q7t6u5v7w-18
lich hoc tuan	a7b-4w-6
hoc tuan	a17b-7c-7e-12f-4l-13o-6w-6
hoc tuan nay	a13w-6
tuan nay	a15c-4d-13e13f-6g8h9i8r-4s-6w4
tuan nay $	a-8e13w7
^ chieu mai	a14c-5e5w-5
gi z	a14b-5c12d-4e-12f-10p11w-22
gi z $	a14b-5c12d-4e-12f-10p11w-22
z	a12b16c16d-5e6f-15g8j-4l7m-6n-5q-4u10
z $	a13b12c16e7f-15g8l8m-6n-5u10
gio khai	a13l-4w-8
gio khai giang	a13l-4w-8
buoi toi la	a11c5g-6s-13w-14
toi la	a12c13e-4g-4j-10l4m16q4r5s-10t5u4v4
#intro	b-12c9d-7e-7f20g16h11i4k-5l12o-11p-5r9s16
^ co huyen	a7b6c6f12g-7h-5l-10p-10u-8w-13
co huyen day	a15b12c-6d-17e-11f-19g-9l-9n4p-4u-5w-12
huyen day	a15b12c-6d-17e-11f-19g-9l-9n4p-4u-5w-12
hom nao $	a6b-13c-13d-15f-4p-7v4w24
^ em chao	a-5e-9f-4l-7m4n5p-6s21u-9v-6
chao ac	g-5k-12l-4s11v-6
ac	a6c6e-5g-8i-4j-4k-8l-7n4s16t4u-5v-6w15
^ khoa hoc	a5c-5d-10e-9f12g-5h-8j-4k5l-18m4n5p4v5w7
hoc bao	a15f-6g-7h-8l-6o-7w4
bao lau	a8b6e-12g10i-12j5l-9m-4r9
bao lau thi	b-5e-15f-6g-12j-4l-6m-10o-6w8
lau	a9b25d-7e-13f-8g8j15k-4l-6n-8o10p-9q20r4s16u-4v-5w8
lau thi	b-5e-15f-6g-12j-4l-6m-10o-6w8
thi xong	a20f-4g-9h-7j-5o11p4w-12
xong $	a14b-4f-7g-8h-9l-4o-4w5
hom nay may	a15b-4c-6e-8f-15g-11o-4
nay may	a14b-4c-6e-8f-15g-11o-4
nay may gio	a8e-4f-13
di thuc	a16f9l-5r-5w-8
di thuc te	a16f9l-5r-5w-8
^ chu	a17b5c-7d-8f-14g-11i-6k-4l-9m-5n4o4p-13s8t7w22
^ chu nhat	a13b-7j4m-5n5o5q4r4s4t5
chu	a10b18c-18e-9f19g-15i-15k19l-12m7n-10p-18r-12s-4t13u11v-7
chu nhat	a8b-4e-12m9
chu nhat co	a20b-10d-7e-6f-5m-6w-16
co phai hoc	a14b-15c-10e-9f-4w-10
phai hoc	a14b-15c-10e-9f-4w-10
^ sang	a23b14c-10d-5e23f-10g-13i-7j5k-5l-16r8t6u-4v6w10
t4	a21c9e-6w-15
luc may h	a7e-8
may h $	b-9e-12f-6g-8j-5w11
h $	b-9e-12f-6g-8j-5w11
thu hai co	b-10d-8e-13g-8j-6l-10n4q4t4u4w8
hai co	b-10d-8e-13g-8j-6l-10n4q4t4u4w8
co buoi nao	a25b-12c-6d-4e-12g-5h-4l-5w-17
buoi nao khong	a18b-5c-6d-5e-6l-4o4r4t4u4w-8
nao khong $	a19b-9c-7d-7e-8g-5o4r4t4u4w-7
mai nghi	a16b-16c-8d-8e-18s-11w-10
dung khong	a13b6c12d-9e-12i-4l-8m-5n-6q18s4t6u4v-7
so hom	a9c-4e-7i-8w7
phong nao v	b14l-4w-4
nao v	b15c12d-9e-8f-10g-12h-5v-5
nao v $	c9d-4e-9f-10g-6h-6
v $	b7c15f-12g12h12i-5j4k-7m10p7r9w-19
^ dia	a-15b22e-9f-9i-5n6o4q6v-6w14
^ dia chi	a-6b8i-7k-4w14
dia chi lop	a-11b24c-4f-7j4k-4l-5q4u4v4w-11
chi lop	a-11b24c-4f-7j4k-4l-5q4u4v4w-11
chi lop hoc	a-9b13c-6d-4f-7l-7w-14
lop hoc $	a-12b5c-4d7e-14f20k-6l-12o7w-7
^ hoi truong	b14e-14f-4i-10w4
dia diem	a-7b27c-5d-6e-12f-12w-11
dia diem tap	a-4b9e-5f-4l-7v-4w-4
diem tap	a-4b9e-5f-4l-7v-4w-4
diem tap huan	a-4b9e-5f-4l-7v-4w-4
^ duong	a-9d8e15i25j-9p-11w24
^ duong den	b-5e-5i-7w13
duong den lop	b14e-5l-4w-19
^ link zoom	b17d-6f-6g-5l-7o4r4
link zoom	b25d-8g-12h-4l-7m4n5o6r5
zoom	b31d-12e10f-4g-13h-4l-5m5n7o7r5u-6w-6
hoc onl	a4b8c-4d-4e-9f-8h-9l-7m4p4q4s4t4u4v4w-24
onl	a4b8c-4d-4e-9f-8h-9l-7m4p4q4s4t4u4v4w-24
hay off	a-4b13c-4e-4f-4h-5m4p4q4s4t4u4v4w-10
off	a-8b10c-8d-10e12f-7g-4h-6m4p4t4u4v4w-15
nao z	b8g10w-6
nao z $	b8g10w-6
^ tap	b25c-6d19e-12f-16h4k-4l-11n5o4r5s-10w19
^ tap huan	a10b15d-15f-10g-6l-11w-20
tap huan o	a-12b6d-8l7v-5w-6
huan o	a-12b6d-8l7v-5w-6
o cho	b-4c-7d14f14j-5k-4l9m8w-10
o cho nao	b-6c-5d14f14i-4j-4l9m9w-9
^ ai day	a-10b-4c21e-7l-4r4t4w-11
ai day	a-10b-6c33d-4e-6f-7g-4i6j-5l-9m6n5o5r8t7u5v5w-11
day sang	a-9b-7c16d-4e-6f-7w-13
sang mai	b18c7d-12e15f-6g-7i-4k-10m-6n4p-4q4t4u4
sang mai $	a9c17d-6j4u5w-6
giang vien la	c14f-5w-14
vien la	c14f-5w-14
la ai v	a-4c12
ai v	a-4c12
^ thay nao	a-6c13w-4
thay nao	a-9c17f-4w-8
thay nao day	a-6c11w-5
nao day	a-11b6c15f-4l-6n-4p13u-6v-4
giang vien buoi	a-4c17d-7e-5k-4s-4w-4
vien buoi	c12d-7k-5s-5
vien buoi chieu	c4
buoi chieu la	c15e-5f-6i-7s-4w7
chieu la	c15e-5f-6i-7s-4w7
chieu la ai	c15f-5w-10
slide $	b7c7d24g-5l-5p-4s5w-8
em xin tai	d12
tai lieu hom	d10w-14
lieu hom	d10w-14
slide hom	a-6c-5d16e-8f-9r4w-6
hom nay dau	c-4d9e-4f-10g-16w10
nay dau	a7b6c-5d5e-7f-13g-17w9
co file bai	d10g-4h-4w-4
file bai	d13f-4g-5h-5w-7
file bai giang	d11w-6
bai giang khong	d9
giang khong	d9
xin video	d11e-4f-10w-5
hoc hom qua	a-7b8d7e-11f-7g-5i-6w-7
^ co ban	a-12b12d23e-5h-12j4k-4m-9o4p-6s4t4v-4w-10
co ban	b4d25f-7h10j5m-9n5o5q4t16v-6w-14
co ban pdf	a-4d20h-9p-5v-6w-6
ban pdf	a-4d22h-9j4p-5v-4w-7
bao gio co	d13g6h-6j7u-5w-10
gio co	a9d13e-11g4h-6j5l-7u-5w-6
co slide	a-5d23f-6j-4l-4q5s6v5w-11
^ xin nghi	d-5h-4i-6s-14w5
xin nghi buoi	a-7b-7c-7e14s-13w-6
buoi chieu $	a-7b10c-4e10f-4s8w6
chieu $	a7b-5c-13d-6f-10s8
bi om	a-4e11w4
om	a-7b-9c-4e15g-6i23m4v4w6
mai khong	a14b-12c9d-5g-12i-9j6l-8m-4n6p6q-4r4t6u5v-9w-19
mai khong di	e9w-11
khong di hoc	e16g-4w-6
di hoc duoc	e15g-5h-5
hoc duoc	a-10c-5d-7e26f11g-8h-6i13l11m4n4p4q4r4v-7w-9
hoc duoc $	e9f-6i9l-5w-9
hom nay em	e14w-9
nay em	d-4e25f-7h10q4t4w-13
^ ket xe	e15i-4w-12
ket xe	d4e18i15w-11
xe em	e9
em toi	d-9e16k-5l-11m-5n-5o-11r-7u6w14
em toi tre	e19w-21
toi tre	e14w-14
tre	b-9c7e42g-6i43m8p-4r-5s4u-11v-4w18
tre $	b-9d4m-4u-4w23
^ check	e24f5j23k4l-11m-4p-7s6u-4
^ check in	a-5d-5e24k5w5
check	a-4d-6e33f6g-4j25k5l-9m-6o-5p-5q-5r4s8u-8
check in	a-6d-7e33f4g-5k7m-4o-6q-8r4s7u-6
in	a9b-5d34e30g-11h11l-9o-5s4t7w6
^ em quen	a9e9f-6g-9n4w-11
em quen	a12c7d-6e9f-5g-9j4k-4n4w-17
em quen diem	e11f-5g-5l-4
quen	a11b-5c15d-5e28g-9j19k12l-4m9o15r-5s12t5u-7v-6w21
quen diem	a-5e21f-6g-7l-4w-16
quen diem danh	a-5e21f-6g-7l-4w-16
diem danh	a15b-14e45f-10g-14i18j6l-13m4p-13q5s4v4w-19
diem danh $	e13i-4l-11
danh $	b-4e13i-7j-4l11p-10w-4
^ con em	d-4w7
con em	d-4w7
con em om	e11w-13
em om	e24n4w-22
om xin	a-4e18w-19
nghi hom nay	e9
em xin ve	d-4e13s-9
xin ve	a-5e16s-5w-5
xin ve som	a-5e14s-5w-5
ve som	a14e16o4s-10w10
som	a21b-10d-6e22g-4i12n-4r-5s-16w29
^ mai toi	a-5e11w-5
mai toi	a-7e21w-12
mai toi hop	e8
toi hop	e8
hop	b24e31f-8g-6h-7j-4p-12t6w26
hop khong	e17w-9
khong du	a-10e22f-9h8w-10
khong du duoc	a-8e16f-8h9w-10
du duoc	a-10c-5e18f-7g-7h6w-12
du duoc $	e12w-8
buoi hoc hay	f13w-8
hoc hay	a-6b-13c-6d-4e-14f17g-4h-5v4w-6
hoc hay qua	f13w-8
hay qua	a-11b-13c-4d-11f6i-14j-6l-7s-4t16
hay qua $	a-4d-6f7i-7t-8w9
^ co giang	a-7c-6d-10f12l-7p-4u-6w-14
co giang	a-12c-5d-15f12l-7p-4u-6w-19
giang de	d9g-9
giang de hieu	d-5f11p-4u-5
de hieu	f15m9w-5
de hieu lam	f15
hieu lam	f15
hieu lam $	f9
^ phieu	f11h-4
^ phieu khao	f10h-4
sat dau	f9i5
^ thay giang	c-5d-5f12w-7
thay giang	a-5c6d-9e-4f8w-15
thay giang nhanh	f11w-6
^ cham	b-6c-5d-6e11f25g-4j4n6o-6w-5
ket qua thi	a-7g18j-6w-18
qua thi	a-7e6g18j-6w-18
qua thi cua	g11j-6r-4w-12
thi cua em	g10w-8
^ xem	a20d-12e4g21i-14j16k-10n-8o-4p-12r4s5w15
^ xem diem	g17r-14w-8
xem diem	g17r-14w-8
xem diem kiem	g9
diem kiem	g11w-4
diem kiem tra	g11w-4
kiem tra $	a-5g12i14j-7r13w-17
tra $	a-4e4g15i16j-4k-5r5s4w7
^ bai trac	b-4d-10g18w-21
chung chi $	a-11d-14e-8g-4h23w-4
chi $	a23b5c25d-5e13g10h14k7l8p-13r-6s9t8w-25
^ tai chung	d-5h12p-5r-4w-9
tai chung	a-6b-5d-4h15k-4l-5p-9r-5w-8
nhan duoc chung	d-5h12
duoc chung	d-4e-13h18w-5
duoc chung chi	d-4h7
^ hang	c4e-7g-4i23m-4w9
^ hang xom	f-4g-6i10q-8u-5w4
hang xom	i13k-4q-6u-6w15
xom	c4d4e-5i33u-5w5
on ao	d-5i21p-4
ao	a5b4e-7i21k-6p10q-7s8w11
ca dem	i13w-14
dem	a5e-12h17i29j-6k12n14o-5p4u-8v-7w16
dem $	e-4h11i18j-4w11
hoi qua	i10w-22
^ khieu	b-4i10j12r-4w-7
^ khieu nai	b-4i10j12r-4w-7
can bo phuong	a8i10k10w7
bo phuong	a8i10k10w7
bo phuong $	a5i10
phuong	a18b13f10g-4i51k7l7r-6s10t4w-5
phuong $	b-5d-4e-6f9i15l-6r-5w-11
^ duong ngap	e12i6
duong ngap	e12i7
ngap	e16i23v-7w-23
ngap nuoc	a-5e-10i14w-19
nuoc $	e-13g4k-6w14
quan $	a15b6e-4i16j-5k-9l6m4s9t11w-10
cua toi toi	j12w-5
toi toi	e10f-4g-4i7j8k12l-13m11o-7v-4w-13
toi dau	a11b16c4d-10f-12g-8h17j13k7l-9m-4r-7u-6w11
toi dau roi	a11b-13c6d-14i-21j9o4q-4r-6s5t5u-4v-7w18
don cua toi	j14r-5w-7
giai	a14f8g-5i9j28n-5p11r-4t5u-5w15
giai quyet	e4i6j23l-5w-8
giai quyet chua	j9
quyet	j23l-5
quyet chua	j9
quyet chua $	j9
chua $	d12e-6g8h6i-6j26l-16n5o5p-11r-7u-5v11w31
kiem tra phan	j7
tra phan	j7
tra phan anh	j7
sao chua	e-4h8j4l5
^ tinh	a-14j13l-4p16r-9
^ tinh trang	j15r-10
^ noi chuyen	k9
chuyen voi nhan	f-4k6w-5
voi nhan	f-4i-8k16n-4u-4w-5
voi nhan vien	f-4i-8k16n-4u-4w-5
^ goi	b5c5d-10e-9g-6i-11j-5k23o-4p-11q-10s5v4w16
chat voi	i-7k20n-4p-11r-5v-7
voi bot	k10p11s-10v-8w-4
bot $	i-8k9o-4p8s13t11v-8w-13
^ ma cua	g-9j-8l9r-8w-10
ma cua	g-5j-8l16r-7w-6
cua em la	g14l8w-10
em la	c-7e-12f-8g17h10i9l13o-5s-5v4
ab12cd	e-5i-4j-6l12w-6
ab12cd $	e-5i-4j-6l12w-6
^ dang ki	a-11b-11e-4g-7i5j5l27p-4s4t4v4w-17
dang ki	a-13b-9c-4d-4e-8g-7i4j4k-4l17p-5s4t4
ki	a-11b-13c-7d-4e-7g4l13w8
^ chuyen sang	m9w-4
chuyen sang	a-9b16c12e-8f-5j-4k-8m20n-5r9v4w-6
chuyen sang tieng	m16v4w-4
sang tieng	m21w-7
sang tieng anh	i-4m9
dung nhan tin	n10o-6
nhan tin nua	n14v-4
khong muon nhan	a-5e-4n19o-22q-9t4u4
muon nhan tin	n4o12q-4w-4
khong nhan tin	n10w-7
nhan tin nhan	i-4k-5n15o16v-7
tin nhan nua	n9
nhan nua	n22o8v-6w-5
nhan nua $	n14
^ bat lai	c4e-9j6l4o28v5
bat lai	c6e-9g-8k-4l5n-5o35t4v7w-6
bat lai thong	o18
nhan lai tin	i-4j-12n-7o17r-8w-4
lai tin	j-9o14r-5
^ giup	a6c5e-4f5g5k-9l-4m-6p31r4v7
giup voi	h4k-6p11r-4
dung sao	c-4h4l-7m-5p19q-4t4w-9
^ huy $	q13r-12w-9
huy $	i-4l-4n-9o7q21r-17v-7w-14
^ huy bo	q13w-5
huy bo	n-4q16w-12
huy bo $	q13w-5
bo $	a-4g7i-5k10q17r7
^ khong lam	n-5p-5q14v-4w-4
khong lam	q14v-5
khong lam nua	q15
lam nua	q15
lam nua $	q14
xem thong	r9
xem thong tin	r9
thong tin ca	o-4r11
tin ca	o-4r11
tin ca nhan	o-4r11
^ xoa tai	r11w-6
^ xuat	r17w-9
^ xuat du	d-4r6
xuat du	d-8h-5r15w-10
xuat du lieu	d-8h-5r15w-10
du lieu $	f-6r20u-4w-8
lieu $	d21f-8h-4j4r16s5u-4w-11
^ ad	b-8d15e-7f-5g-8h-4l-4p-8r7s7v-8w7
^ ad oi	a11b-7c6d10e-7g-4h4n4p-5s15v-8w-6
ad oi	a11b17c4d7e10f-4g-9i13l-7p-8r-5s13v-5w-14
ad oi $	b16d-8e11g-7i11p-5s10w-14
^ tks ad	s-4t14u-7
tks ad	s-4t14u-7
tks ad $	h4n4o6r6t23u-4
cam on nhieu	t12
on nhieu	g-4t16w-12
nhieu nha	t6
nhieu nha $	t6
nha $	a-5b-12d-7e13g-9h-14j-7k-19l5m9n18o7p-11r-10s13t30u-10v21
^ dung roi	e-4q-5u15v-29
dung roi	q-7u22w-6
dung roi $	q-9u14w-10
^ ok a	j5u13
ok a	j5u13
ok a $	j5u13
^ uh	g-6k-5u28v-4
uh	g-6k-5u28v-4
^ khong $	e-4g-4j4k-12n4o6s6t6u4v6w7
^ chua $	g-4v21w-16
^ khong phai	d-5v16
khong phai	d-5v16
khong phai $	v9
phai $	p-10u13v18w-11
lich thi dau	a-8e-6w16
thi dau	a-11b-12e-8g24n4t4v-11w-5
dau toi	b9e-5f7i-7l-5p-7r-7w5
toi nay	a13b19c5e-14f-12g-11h-4i-4j4k-4l-9r4t7u8v-6w26
toi nay $	c7w7
thoi tiet mai	a-13w13
tiet mai	a-13w13
ket qua xo	w10
qua xo	w10
qua xo so	w10
xo	e-6i-7w13
xo so	e-6i-7w13
^ quan	a-6b5d4e-8f-6i15l-4p-7w25
^ quan nao	b4w10
quan nao	a-7b6c17d-4e-7f-5l-6o4w8
quan nao ngon	w12
nao ngon	b-12c-4w18
nao ngon gan	a-7b-10c-7w18
ngon gan	a-7b-10c-7w18
ngon gan day	a-7b-10c-7w18
gan day	c-5i4w11
gan day $	a-7b-9c-11i-4w19
day $	a-6b-11c15f-14g11j-6k8l-19m-9n-10p10q15r13s12t10u-5w13
^ lich su	i-5r7w11
lich su	a-5n-9o-8p-10t-5u-6w22
lich su dang	i-4w8
su dang	i-4w8
xem phim	e-9w10
phim gi	w9
gi toi	n4r9w4
^ hoc lai	b-12e-4w9
hoc lai	a15b-17d7e-4f-6h-10w4
hoc lai xe	b-12e-4w9
lai xe	a-11b9d-9f-14l-5m4n4o-5p4q4u5v5w27
lai xe o	b-12e-4w13
xe bus	b5e-5i5o4p-7s4v-10w17
bus	b6g-4i7j14p-7s4v-10w17
^ vay	w13
vay tien	w9
vay tien nhanh	w9
tien	a7c29f11g-6i15j18l4o4p-4r-6u-5v-5w20
tien nhanh	w9
nhanh $	b12f10g-5k12p-4t5w13
dai hoc $	w15
^ an	a-15b-4e-7g-14i-7l-4v-12w22
an gi	a-9e-5i-4n-7p-12w15
^ ty	c-4e-5g-4i4p-4r5s-4t31u-10
^ ty gia	c-4w9
ty	a5b-4g-7i6l-4n4p-8r7s-8t27u-15w33
ty gia	c-4w9
la $	b-9f21g-5s5t5u6w13
^ lich tau	w8
lich tau	w8
lich tau ha	w8
tau ha	w8
tau ha noi	w8
ha	a29b21c-11h-5i9j-12k-10l16m-4o11p-4r-6s4v-21w14
ha noi	a-7b5i-6l-19w35
^ sep	b-16e-4f-6h8i-6l15u-4w13
^ sep hoi	a8h10l-12
sep	a20b-8c-5d5e-12f-7h8i-12l16p-4v-5w11
sep hoi	a8h10l-12
hoi khoa	a16b-5e-4h-4l-7w-9
khoa nay hoc	a19e-4h-4l-14w-8
den bao	a9e-5g-5h-6l7w-13
den bao gio	a9e-5g-5h-6l7w-13
ma em	a14b10c-7d10e-4g9h9j-9o-8v-4w-11
ma em khong	a13b10e-4j-5l-9o-8w-5
em khong biet	a12b12f4l-7m-5p18r-4s5u7v-21w-11
khong biet	a10b11c15d-10e6f-7g-9h-8i-4j-4l7m13p25q-6v-9w-23
tl	a4b-5d18e-4g-4s-8w-6
hoc may	a16b-14c-4e-22f-16h-7l-7
may tieng	a28b-6c-5e-14f-9g-5h-9i-10m-13q6r6s-5u5w5
1	a-13b8c-8d10e24f7h6k4l14o-4r5u-4w24
1 buoi	a4b-4e9h10w-4
v ad	a23d-7e-18g5h4l9m-6o4p-8w-9
v ad $	a23d-7e-18h5l10m-5o4p-7w-8
^ t3	a14b-10c-7d-5e-8f-6g-5l-7w-16
t3	a9b-9c-5d-4g8l-8r-4w-10
hoc sang hay	a12e-5
sang hay	a21b-7c-5d-4e-4f-6j5l-11p5q4s-10
sang hay chieu	a13e-5s-6
hay chieu	a13e-5s-6
lich cu	a14b-4l-4v-9w-12
lich cu the	a14b-4l-4v-9w-12
cu the	a12b21d5g-5l-5m7n6q-4r-8s4u20v-4w-10
cua dot	a12d-4g-4v-10w-12
dot 2	a19b-7c-5d-8f-6g-10h-4l4o10s-5v-11w-28
2	a8b9d18e11f-8g14j9k-9l17m-5n-7p-7q-6r-4s-17u-12w9
2 co	a15b-12c7d-8e-17f-4g-8k-4l-8v-10w-13
co chua	d-4e-5g19j-8v-11w6
^ a	a10e-6f-5k10s-7
chi oi	a12b8e8g9s-6w-4
chi oi tuan	a8
oi tuan	a9
oi tuan nay	a9
nay con	a16c-4d6e5f-6p6w-12
nay con hoc	a10w-4
con hoc	a11b-13c-4d-4e-9f-8l5w8
^ hom qua	a10b-17c-9e-7f-17g-4i-10j-7l12o8s-8w20
hom qua em	b-6c-5d6e-10g10l8
qua em	c-4d11e6g15i-4l9t9w-7
qua em nghi	a6d8
nen khong	a5e20i-5
khong biet hom	b-5c11d-6e-4f-4j4l-4n4t4v4
biet hom	a11b-4c12d-5i-6j4l-4t4v4w-11
nao co lop	a10c-6e-10h-5l-7w-7
lop tiep	l8
tiep $	a19c-7e-6k21m4o10p12q18t4v-4w-4
mo	a5b16c11d16f9g23h-9i18j20k-12l7n-20o21p11q-6r-18s-15t-8u-13v-11
mo lop	a12c-6e-8f-7l5r-5v4w14
lop luc	a12b-13e7f-4i-4l-4s-4w-10
rua	a28b8c15e-4f-19i4m6p12q16r17u-4v-5w-12
rua $	a21b6c14f-14j-4m5n-4p10q15r16u-5v-7w-11
^ cho xin	a19b6c11d6e4h-6i-13k15l-11m5n-10o-12p-11q-8r-4s-4w-20
cho xin	a16c8d15e7g4i-15k13l-13n-13o-14p-14q-9r-5s-6t-4w-28
noi dung buoi	a19b-8c-5d-5e-5f-5g-6h4j7k-6q6r7t7u5v7w-6
dung buoi	a19b-8c-5d-5e-5f-5g-6h4j7k-6q6r7t7u5v7w-6
5 $	a13b-9c-10d-11e-4f-12g-4k-4w9
ra ve	a14d-4g-6i-5l-4w-7
v mn	a12c-6
v mn mn	a12c-6
mn	a14c-4s11
mn mn	a14c-4s11
mn mn $	a14c-4s11
mn $	a14c-4s11
hoc thu	a19b-9c-7d-9e-13f-7g-4h-4l-7m4q4t4u4v4w-10
thu 4	a13b-11c-7d-10f-7g-7i-5l-7w-15
4 $	a12b-6d4e-8f-7i6l-5v4w-7
minh o	a-9b12c9d-6e-9f-9i4k-4l-11
o xa	a12b6w-6
o xa nen	a12b5w-6
xa	a23b30e-5i14k-6n-8p-4r4s4u-5v-4w5
xa nen	a12b5w-6
nen can	a6b9d8l-5w-10
nen can biet	a9b8w-8
can biet	a25b8e-11i-9j5q4s4t4u5v6w-14
cho hoc	b32e4f11i-7l-10t5u5w-12
hoc de	b8d-5e-4f-4g-12i-13
de dat	b7k-6w-6
dat phong	b6w-6
phong tro	b4w9
phong tro gan	b4w8
tro gan	b4w8
^ cho hoc	a-9b17c-4d-9f-9g-7i-9l-5q4r4s4t4w-13
cho hoc co	a-6b10d-5e-7w-7
hoc co	b18d12g-9h-10i-6n6s4w-12
hoc co cho	b10
co cho	a-8b13c-12d8e-4f9g-9h-7i-5k-9l4
co cho de	b8
cho de	b10f6g7i-4m5n-4w-8
oto	e8i-7w8
khong em	a9c-7d-4e-10f-4g-7h-7i-10k15l6w-5
khong em $	a5b15c-4d-9e-11g-7i-10k-7l-6
^ vao	a-12b20c-7e-7f-5g17h-4m4t4v-4w-7
cong nao	a-12b21c-4d-7e-10f-7g-9l-13w-13
nao moi	a8b13e-10f-5l-11
moi toi	e20i11l-9m4p-7q4s-6t4u-6w-13
moi toi lop	a-6c-4e10i-5l-8w-11
toi lop	a5b23d-9e17f-13g-6j-5l-19s-7t5u4w-9
toi lop $	a-4b17g-4i-4l-13w-10
khong co	a22b18c-7d19e-12g5h-10i23l-10m-6n7o22p-4s5t8w8
doi phong	a-7b19c-5e-5h-6w-6
^ tap trung	b18f-9l-5q-4w-13
tap trung	a-7b33e-9f6i-6l-7o6q-4s4t4w-24
tap trung o	a-11b15e-6f-7h-4l-6w-9
trung	b37c-7d-7e17f15g-11h6j-4l-10m5n8r-9s12t8w43
trung o	a-11b15e-6f-7h-4l-6w-9
trung o dau	b12e-6f-6h-4l-6w-9
mai v	c8
^ xin dia	a-5d-10e-8f4g4h-5i-9j4n-5s-11t-5w10
dia chi cu	b16l-4w-9
chi cu	a4b20i-7l-8m6n5p-8u-6w10
chi cu the	b16l-4w-9
bao tai	a-6b16d-4e-5w-16
bao tai xe	a-6b16d-4e-5w-16
tai xe	b17d-10e-5g-7h-4i-10j-8p-6q-8r-9s5u5v4w13
xe $	a14b19c5e12i-7w-12
^ bua	a13b10d-8e-14f10h6i-4j-5k-6l-6o13s-5w14
^ bua ni	b7c-15d-6e-7f8g-6h-8l-5o-4w-5
bua	a21b11c14d6e29f11j20k-10l-9m-5n-16o8q9r6s-4u-8v-5w-12
bua ni	a5b9c9d-5e-8f10g-5h-7j10k-4l-4q4w-10
bua ni hoc	b7c-15d-6e-7f8g-6h-8l-5o-4w-5
ni	a11b15c14d-5e13f15j13p23s-5v-9w-13
ni hoc	b7c-15d-6e-7f8g-6h-8l-5o-4w-5
hoc cho mo	a-12b17c-4e-6f-13g-4l-5w-7
cho mo	a-12b17c-4e-6f-13g-4l-5w-9
mo $	a-5b18d9e-8i-4j22l-6o-8q4
phong hop	b18w-9
so may	a8b33i-11j-6p-5r-6w4
ay	a5b15c10d-10e-4h9i-12j7l-5m7o-5u-5w-12
nhi	a11b16c20d4e16h-11i-16p-7w18
nhi $	a8b15c18d5e16g-4h-11i-15p-6w21
minh la	a-8c13f-8s10w-7
bai nay	c14d-10f-9w6
thuyet	c18d8e-5f22i-8l-4n5t6u4v8w-10
thuyet trinh	b-5c19d6e-4f-13g-4l-4t5u4v7w-9
trinh $	a13c10d9e-4f-7g-6h-4l-7w-15
^ cho biet	a4c8
cho biet	a9b4c10d-5e-6f-6j4l-6w-4
biet ten	a-17c21d-4e-4f-14w-17
ten giang	b-5c19d-10f-8g-12k-5l-6r-7w-7
ten giang vien	b-5c19d-10f-8g-12k-5l-6r-7w-7
buoi 3	a21b-13c4d21f-4l-4w-27
^ nghe	a9c11e-15f-5i-5j-8l9p-8r9t-4u-10v-5w12
^ nghe noi	a6c13e-6k-4l-5r8v-4w7
nghe	a18c11d-8e19f32g-6i12j-6k13l4m-9n-7p5q-9r4t8u-14v-14w12
nghe noi	a13c14e-9i-4k-7l-7p11r9v-6w4
noi mai	a11c10q4w-7
noi mai co	a-5c10
tien si	b-5c19h-5w-9
day la	j-9l15r-5t-6w11
la ai the	c17w-14
ai the	c17w-14
ai the $	c14w-11
^ ad up	d10v-4
ad up	d10v-4
up	d13
up tai	d9
up tai lieu	d9
tai lieu len	d9
lieu len	d9
len	a15b23c25d23e10f-4g-8h-5i27l-16m6o8p19u-9v-4w-10
len chua	a5d11v-5w-8
len chua $	a8d8w-8
^ tui	a-6e18f10i11j-6k16l-9n6o-7u-8
tui	a5b-10c-8e4f4h-13i5j19m10q-4s-4t-11u-16v-14w-7
cho xin file	a-4c-4d7f-5w-4
xin file	b-6c-6d16e-6f-8j4r9v4w-7
pdf $	d16e-7p-7v-7
tuan truoc $	d6f8g5
truoc $	a6b-7c6d9e6f12g-6i-10j13k-5l-8o18p-7s-7u-4
^ co sach	a-5c-10d16l-5w-6
co sach	a-5c-10d16l-5w-6
cua lop	c5d13e-15f5g10i-4k11l-11n18o6q-4r-11s-6u-4w-20
khong gui	b11d9n6o-4q17w-7
tui voi	d13e-8l13o5p10w-8
phat hom	d11w-5
hom qua toi	d8e5l-4
qua toi	d10e6f6l-4q7
toi lam	d16f-9g15h16i8k-5l-4o-7p-7q8r6v4w-6
toi lam mat	d7h12
lam mat	d7g-5h13
xin lai	a-8c-8d15g-4h20l-8o-7w-9
^ xe hu	e13i-4l-6w-17
xe hu	e13i-4l-6w-17
hu	b-4e20f-8l-4m-6n-14q-5t-6u-9w7
em vo	e15h-4i-7l10s-6t-4w-6
em vo lop	e11i-6
vo lop	a-11b13c-6d-5e14f-4g-4h-6j4k-5l14q4w-9
lop tre	a-11b-9e23i-6w-13
tre chut	e13w-6
chut	a23b-7c-5d-4e24f-6k10l-8w5
^ be	a12g-4i7m5o4s-7u-4w14
be nha	a-6b-4u-5w13
be nha em	a-6b-4u-5w13
nha em	b-4c5e-9f6h4i-4l-4m10q14s-6t-5u-10v-15w35
em nhap	b-4c4d-5e4g-7h-4j12k-5l9n4q12t5u4v-4w-18
em nhap vien	a-4e17w-18
nhap vien	a-6b-6e13w-10
nen mai	a-6b-5e22w-22
nen mai em	a-6b-5e14w-16
mai em	d-5e23w-11
mai em nghi	e10w-4
hoc a	b10d6e-4k-9l-9
hoc a $	a-4b10d5h-4k-9l-9
cho toi diem	e16h5j5s5t5u5v5w-4
toi diem	e16h5j5s5t5u5v5w-4
toi diem danh	e16h5j5s5t5u5v5w-4
diem danh buoi	e8
danh buoi	e8
danh buoi sang	e8
toi bi	d-4e8g11i-8q-5s5w26
ghi vang	a-14e21h-4j-5l-9w-18
toi co	a5c9e23g-8h-9i18j18k-7l15o5p-7r5s-6u-4
co di	e15l-12w-11
ma $	a7e14g6h-4i-5j-6k-6l5u-4w20
^ toi toi	a-9b8d4e13l-8
toi noi	e12i6k4m-4w-6
toi noi roi	e12i12w-7
vao lop roi	e13k-4l-6
lop roi	b-6e30l-7m4
giup $	a-5d-14e6g9h4i5j-10l4m7o9p24q-8r9t12u-5v-5w-19
^ nay	e14w-6
nay cong	c12e5f-7i-5l-4w-13
cong ty	c-4e-5k4w26
chac	b-7e33j4n-5o16p-6u20w-5
chac em	a-4e21k-4u-7v-8w-7
khong toi	a-7b-7d15e12f-6h-9i10j-8k7l5m17r13s4t6u5v-6w-7
khong toi lop	e11w-7
^ quet	e7l10m4p-4w-8
quet	a-7e24l5w-9
quet qr	a-5l11w-7
qr	a-7b-4e17j-5w-10
qr diem	e16l-6
qr diem danh	e16l-6
no	a5b16d7i-4j21o17u-14v29w4
no bao	e6l8o8
bao loi	e4g-6h12i14j-10w-7
bao loi $	e11h8
loi $	a-4d-4e5g13h13i-4j19m-4w12
tuyet	a-12b-20f25g-7l-5n4p-4q7t25v-15w17
cho toi nhan	c-7f6o14t4w-5
toi nhan	c-8d-4g-4j15o12w-7
kha	f-4j-5l-4m-6n4q4t4u4v4w15
vong	a-13f11g-10j-7k11n4v-10w16
ve buoi hoc	a-5b-4c-13d-6e-6f8
ly thuyet	a-13c-9f25i-4s-6w-14
danh gia khoa	a-6b-5d-5e-5f18l-17w-7
nhe ad	a-5e4m9w-6
^ lan	a-5b6d6f10i14n-8o8p-4
lan sau	f11g-7i-7w5
sau lop	a12f7
hon	c-6f27g-4h-6i10j-6m17n5o4p-4q4u-6w28
chan thanh	f6i-8k-4t10w-8
thanh	a7b-14c16e4f22h26i31l5t13u-10
thanh $	a-5e-5f8t7w10
lam trac	g17l-7w-9
lam trac nghiem	g17l-7w-9
^ em rot	e-4g9w-11
em rot	e-4g9w-11
rot	d-4e-5g17h-6i-5j-4r-8u-7v-8w13
rot mang	e-4g11h-4i-6v-6
mang	b-8c-4d-8e12f-11g19h7i21j-4
thi lai	g15h-11k-4v-4w-4
thi lai duoc	g12h-10k-4v-4
lai duoc	d4f9g10h10
lai duoc khong	d4f9g10h10
^ bai kiem	g7w7
bao nhieu phut	g8w-4
nhieu phut	g8w-4
^ cau	g19p-6w7
^ cau hoi	g15n4p-6u5w4
cau	b11c-4d-11e6f12g35h4i10j-14l-4m-4n8p14s-4t-8u-20v-17w15
cau hoi	f15g21p8t4u5
on tap	a-6b-6d16g15p-7s4u5w-11
cho toi lam	d-4g15i-4s4u4v4w-7
lam thu	e-4f-4g12i9l11s4
thu $	c6d-5g18i-4q-5r-4s5t5u4w-4
^ giay	a4c-10e-4g-10h14i-12p-4t4w14
^ giay chung	h8i-4
nhan gui	h12m7n-7o-5r-5w-17
gui ve	h10i-4w-7
hay den	b9h9w-5
den lay	h8i9w-6
lay	b-5c-4d21f17g-9h23i7j-10n4o-5p-6r6v-5w9
lay a	h8
lay a $	h8
phong noi	b-8h8i-5k-7l11p-9w-4
phong noi vu	b-8h8i-5k-7l11p-9w-4
noi vu	b-4h8i-6k-5l13p-9
vu	a14b-4c14e-6f-17g-10i-6j23k-6l12p20r-5w7
gap $	a-6b-5d-4e12h7i9k11s12w-14
^ vang may	e-6h9
vang may	e10h9
vang may buoi	e10h9
^ cap	b-5d-5h6i-7j22k-9n-4w14
cap lai	h11
chung nhan bi	h11i-6w-9
nhan bi	h11i-6w-9
rach	h10i-5w-8
^ tui muon	i8k8
tui muon	i8k8
trinh lam	a11w-9
truoc truong	b-4e-6i18j-9w-19
sap	a15b-4e15f-4i13j-6l-4n4r-6w19
sap do	b-4i25j-9w-24
co den	b-4e-13i9j-4
den duong toi	c4e-6i7j11n-7s4t4v-9w-13
duong toi	b15e7j15l-4v-6w-22
thoi $	e-19f21g28h6i18j-8l-8m9n-6q-7r4s-5t7v6
^ thu tuc	a-12i11l8w-12
thu tuc	a-12b-8h5i10l17o-6
thu tuc lam	i-8w13
tuc lam	i-8w13
so do	a-12p-5w15
hen	a-14b8c-5e-8f-4g4h4i32j-6k25m5n4o-8p4t17u4w6
hen len	b7e-5i9w-10
hen len hen	i15w-14
len hen	i15w-14
len hen xuong	i15w-14
hen xuong	i15w-14
xuong	b14e-9h-6i17j24m5n-5o-9p-10r15u-8v-8w11
^ cho tha	i10w-5
cho tha	i10w-7
cho tha rong	i10w-7
tha	e-5g-7i19m4p-7r-6u-7v-7w16
tha rong	i10w-7
tha rong can	i8
rong	e-4i19w-13
rong can	i8
rong can nguoi	i16w-7
can nguoi	a11c-10i17k15n-7v-6w-24
can nguoi o	i16w-7
nguoi o	b-5c8i7l9
o cong vien	w16
cong vien	e-7i13w6
cong vien $	i4w10
xin gop	d-5e-6f7i14k-10s-4w-8
xin gop y	d-5e-6f7i14k-10s-4w-8
thanh pho	i31w-10
cho nguoi	a19b-9d-4e5f-8g-11i16j-10k14l-7m-6t7u6v5w-13
cho nguoi di	a9b-4e-6f-5i5w-13
nguoi di	a10b-6e-9f-5i8k9l7m-5w-16
di bo	a-5b5e-13i-6k-6m-5n-4p5q-5s5t5v5w19
bo o	i7w-4
^ bai giu	b-17f-4g-4i17w-14
bai giu	d-8e-5g-7i12w-17
bai giu xe	d-8e-5g-7i12w-17
giu xe	d-8e-5g-7i12w-17
vien thu	b-4c11i20w-23
thu tien	b-4i14v-7
doi $	a-4e6f14g4i-9k6n13q-7v5w18
^ nuoc thai	i14w-10
nuoc thai	i14w-10
ra song	i11w-11
song	d4h10i30u-5w16
lach	a-8b-4e-6f4g-6i16l4m4p4r5s4w19
lach tray	a-9b-8c-6d-5e-7g-4i15k-4w5
tray	a-9b-8c-6d-5e-7g-4i15k-4w5
bi dao	i10w-6
bi dao len	i10w-6
dao	a24b7c8e7f15g-4h-5i15k-11l10m-10n-5o16q-4s4u-8w29
dao len	i12w-11
ca thang	i7j13w-13
ca thang roi	i8j6w-4
thang roi	a-6i6j9u-5w5
roi bo	i12n-4q11u-4w-7
roi bo do	i10w-6
bo do	e-6i10q14v-4w-11
^ so	b-5d23e-6f-4g-11h-5j25k11l-8n12o4r5t4w-5
toi bao	a-11b7e7g-5h-6i-19j18n-8o-5w-23
hom kia	a-6e8i-5j6l-4
kia	a8j10k-5l-4o5p15t4
da ai	i-6j6
ai xuong	e-4j9w-10
don khieu	a-9c4e-12i5j10l-5r-4s4t5w-23
don khieu nai	a-8e-12f-4i5j7l-4t4w-17
khieu nai cua	b-4i-5j15l-4r-5w-8
nai cua	b-4i-5j15l-4r-5w-8
gia dinh	a-10e16j9w-11
dinh	b22d20e8f-6g5i25j14m19o-4p-4r8v4w12
dinh toi	b13j8w-9
coi	a11d11f-5g-11h-6i4j8k6l-5m10n4o-8p-6q-10r20u-7v-7w9
cua tui	b5c-5h-4j24r9t4u5w-5
tui toi	e8j9l-6
khau	d11f6j8w8
nao roi $	a7l-8u-4w14
tui khong	b4c-5f-4h-4j16k12n-4q17r-7u4w-7
muon noi voi	k8
noi voi	i-4k26n-5p-6q-9v-9w-12
noi voi may	k9
voi may	k10p-4
voi may $	k8
may $	a17b29d11e-4f-6g-8h-4k17n-6p-5r17s5u-12w18
^ cho gap	k10w-4
cho gap	k20m-4w-5
gap chi	c-4k11
chi dieu	k8
chi dieu phoi	k8
dieu	a-4b-6e-4f-4h13i-8k30l9n12o-8s5t4w14
dieu phoi	a-5b-7e-4k27w-17
phoi	a-5b-7e-4f-7k28l-4p-8s4w4
^ co the	h9k6m12o4p7s5w-5
co the	g-10h8l-5m14p21w-14
tro chuyen	m-4n-5p-6q13r13v-5w-8
that khong	j-6k12w-5
^ hoi hoai	k9w-5
hoi hoai	k9w-5
hoai	a-5e5i39k5l14r-8w5
hoai khong	k8m-5
khong hieu	a-6c-4d14f6g7j4k19m24n-5p9r-7w-14
ai do	e-6f-6g4i-4k22l5s7t4w4
ben	b17c24d-4e11h-4i18j10k11l-6m19n4p-4r26t4w11
btc	a-6b-9e-6f9k12w-8
tra loi toi	k9m15
loi toi	k9m15
toi voi	c-4k6p12s-9w-8
toi voi $	b-5d-4i-4j-5k10l-4n-4p12q-5s4t4w-4
^ nguoi	a-6c24e5f-7g-5i21k-8l-6o-6p14v-4w13
nguoi phu	c-12k16s-8w-5
nguoi phu trach	c-12k16s-8w-5
phu trach lop	b-4c-7d-6e-5k13l-6
trach lop	b-4c-7d-6e-5k13l-6
lop la	c-8g10k13l18r-6w-15
lien	a-15c15d-8i19k27l-4r10t6w5
lien he	a-5c8f-4g4i-9j4k21o-7q4s-6w-10
he $	a12b5c-14d10e-7g-8i4j-6k15l-10o-5w14
^ vao lop	a-4b9
vao lop bang	b7e-6l7
lop bang	a-5b15c-6d-4e-9f-5g-10h-5k-7l6w-9
lop bang ma	b-17e-6l11
bang ma	b-18e4l12w-9
bang ma nao	b-17e-6l10
ma nao	b-17e-6l10
cho em vao	a-7e-9g10l11
vao khoa	a-5b-15c-4d-4e-13g9l21s4t4w-6
khoa $	a31b-4c9d-4e-6f-13h-4l7m5p6s-4w9
tham gia tap	l14w-5
gia tap	l14w-5
gia tap huan	l14w-5
^ con cho	b-9i-5l15p-5v-6w14
con cho	a-4b-12i9l17p-6v-6w9
dang ky khoa	a-5b-5d-5e-6h-6l17q-6w-16
ky khoa	a-5b-5d-5e-6h-6l17q-6w-16
ky khoa nay	l10q-6w-9
khoa nay khong	b-8d-5f10h-4l4w-13
nay khong	a-5b-6e-6f10g12i5l15o16p7s4t6u-4v-9w4
nay khong $	a-5b-4d-9f13g12j4l5o5p9r5s5t5w-7
truong phong	a6b-11e-4h-4i-4l8w14
dua	a-5b10c-4d15e6g-7h8i19k-7l16m-6n-4p-15w9
gio nhap	a-12b-9e-13l17w-14
nhap o	e-5j-6l11w-12
nhap o dau	e-5j-6l11w-12
^ toi chua	a8b8d4g10h-5i-8j-5l12p-4q-6s4t4u4w-8
toi chua	a4b5f-7h7k-5l12o-8p-7q7r-9v-6
lam thu tuc	e-5g-4i10l9w-5
^ chuyen qua	k7m12w-10
chuyen qua	k11m14w-8
english	b7c5f6i4k-10m33n5r7s-4u-11v-17w-6
doc	c12d42e6f20g-4l-8m14p-15q4r-10s4u-12w8
khong hieu tieng	m8
hieu tieng	m8
hieu tieng nhat	m8
doi tieng	e-4m14w-13
^ co tieng	a-4d-4h-9m15n4w-8
co tieng	a-6d-4h9m9n4w-9
co tieng viet	a-5d-4h-4m13w-4
tieng viet khong	a-8d11h-4k-6m6n4w-11
viet khong	a-8d11h-4k-6m6n4w-11
^ stop	e-7n28o-15q-9s-10t-6u-13v-6w-11
stop	e-7n28o-15q-9s-10t-6u-13v-6w-11
^ dien thoai	m-9n12r-14w22
ca ngay	a10b-7e-6f17m5n14o-8r-6w-15
ca ngay vi	n16o-8r-5w-6
ngay vi	n16o-8r-5w-6
vi tin	i-4n15r-6w-6
vi tin cua	i-4n15r-6w-6
tin cua	a-5c10g-5l-5m4n20o-8q5r25t4u5v4w-12
tat giup	j-4k-6n16r-7w-7
^ khoi	d-5e-7g-4i-5j6o24s-5v13w-13
khoi nhan	k-6m-5n18o-29q-6v-6w-4
khoi nhan cho	k-6m-6n14o-26w-4
cho tui	e-4j10k9l5m9n15
nghen	a4e21l18n15t19u-4v-6w-7
nghen $	e21i-4k8l22n16o5t23u-4w-12
^ gui tin	e-7k-6o13
gui tin lai	o8
tin lai cho	o9
lai cho em	b-4k6n-4o9w-4
cho em voi	a-7b-8d15e8g6p-18r-5s5t4v5w-12
bua truoc	a-4c4d10e-5g16i-4j7n-10o15r20s4t4w-10
bua truoc em	d8o10
truoc em	a-4g-6h5l-4o10
tat $	d-5n-8o12w-7
^ kich	a-6f-6h-5i-11k-9l8o9w11
^ kich hoat	a-6f-6h-5l7o9
kich	b4f-10i-10j4k-4l14o15r5s-4t27u-7v-10w-7
kich hoat	a-6f-6h-5l7o9
kich hoat lai	o9
hoat	a24d-5e-10f-4h-5i-4l8o17t4
hoat lai	o9
^ gio	a12c4e-5f-12g-4h-4i-12n13o10r6s-5
gio toi	a10b-4j11l9o9
toi muon duoc	k9o9
muon duoc	e8f-4g-10l10m-4o16w-7
muon duoc nhac	l-4o11
duoc nhac	a-9d-7f-7l-4o17w-5
duoc nhac lich	a-9d-7f-7l-4o17w-5
nhac	a16b-14d15e-10f-5g-4h-4i7j4k-5l-5n38o44q-8t14u-8v-4w5
nhac lich	a-5e-8f-4l-6n18o20p-4t7u-5v-5
tro lai	m8o22
tro lai $	o17
thong bao lai	n8o15r-6s5t5w-12
bao lai	a-4b10n9o15r-6s5t5w-15
nhu	a5e-16f13i15k-11l7m-9n-8o38p-7w4
nhu cu	k-6m-5n-6o17w-6
nhu cu $	o9v4
de hoi	f12g-5k9l-8o-4p17v4w-7
hoi bot	f-4g-5i-6k-5l-7p22v4w-4
^ menu	a5c5d-7j-4k-4p35q-13w-8
menu	a4b5c6k-4p31q37r-4t4u4w-12
nhung gi	a6d9e-5f-4j-7k-6l5p20r10w-5
nhung gi $	e-4f-4i-4j-6k-7l8p18r-13
^ giup toi	k-7p12s-10w-8
giup toi	a5d20e-9f-7g-8h-10i-16j-11m9n11p8q15r-13s-7t5w11
su dung voi	p9
dung voi	d11p12w-4
dung voi $	p15
may tra	k8m-5p9w-8
may tra loi	k8m-5p9w-8
duoc nhung	p17w-9
duoc nhung gi	p12
^ thoat ra	o-6q16r-5
thoat ra	c4g15k-6o-4q14w-8
thoat ra $	g8i-4q9
ra $	a-8c-4d15e-5f7g8l-6q27r-6u-10v-8w-8
^ nham	e-4i-4n-4q19r-6u-4w-17
^ nham roi	e-4i-4n-4q19r-6u-4w-17
nham	b19d8e10f17l13m22o-4q24s-7t-9u-8v-11w32
nham roi	b-7c6d-7k6o-7q17u-10v-8w11
huy di	n-9o-4q16r-6u-4w-9
huy di $	n-9o-4q13r-5u-5w-7
khong lam tiep	q9
lam tiep	g7k-5n-4p-5q17v-8
tiep nua	q10
nua cho	k11m-4q7
cho toi dung	m9q10
toi dung	m9n5q10w-9
o day	l19m16n-5p19q20r19u-5v-5w-15
o day $	b-5f-4i10l-8o5p15q18s4t6w-14
form	a-11c-13d-6e-9f20h4j5l-7p4q13r5s5u4w-10
^ du	g-4w14
^ du lieu	d-4g-6r5w10
ca nhan cua	d-5g-7r10w-6
nhan cua	f8g-6h7r11w-12
nhan cua em	b-4e-5f10g-4h9l-7w-8
ai dang	c-8i-8j14k4r-4
em xem $	d-5e-4g-7r10w-8
xem $	d-4f-4j5l-13r17s4t4w-9
tai khoan cua	d-4r10w-4
khoan cua	d-4r10w-4
tai ve	a-6b-13c-4d12f-6h11r8w-5
thong tin cua	a-6c9d-5g-7l-5r17s4u4w-5
tin cua toi	d-5r12w-5
ho ten	c14e-13g-5h-6k-9l-10r29t4u5v-6w-8
ngay sinh	a-4h9l-5r20v-6w-13
ngay sinh cua	a-4h-4r17v-4w-8
sinh	a6b-13c-11d-7e9f-19h11i23l-10n4p-4q5r21s-11u-4w24
sinh cua	a-4h-4r17v-4w-8
sinh cua toi	a-5l-6r13w-7
cua toi con	e-7g-6o4r9t4u4v-4w5
toi con	a6c4e-5g-7r7t5u4w13
luu khong	d-8e-6g5h-9l-4r16s4t5u5w-7
luu khong $	d-6e-5g8h-8o4r14s4t5u5w-6
go	a-4b-5d-7g-9h-6i17l10m-6n8p20r17s5t4v-9
moi thong	c-4n6o-8r12
moi thong tin	n-10r10
thong tin ve	c8n-8o-4r9
tin ve	c8n-8o-4r9
cua toi dang	j9r4w-7
toi dang	b13d-4f-9g-6i-8j16k-4l-4n15o7p6q-6t7w27
trong he	g-4j-6l-6r19w-15
trong he thong	g-4j-6l-6r19w-15
he thong	e14g-4i-4k-6l-7n-5o10q-7r28u5v-4w-13
he thong $	i-12k-4n-4r17w-14
thong $	e-7i15j-7l-4r18t5w-18
^ chao em	e4s10w-4
chao em	e4s10w-4
chao em $	s21
^ chao ca	s9
chao ca	s9
chao ca nha	s24v-6w-10
ca nha	a-4e-5i-8s10w9
ca nha $	s9w-8
xin chao ban	s8
chao ban to	s8
^ hi ad	s14
hi ad	s14
hi ad $	s14
on ban $	b-5f-6t21w-14
^ tuyet	f-13n-5t18v-12w-13
tuyet voi	a-6b-14c-10d-4f14p-4t17w-16
nhiu	t16v-4
^ da cam	t11u-4v-8
da cam	t11u-4v-8
da cam on	t11u-4v-8
^ dung vay	a-5c-5p-9u21v-10
dung vay	a-5c-6g5p-10u21v-11
dung vay $	g6p-8u19
^ vang dung	u10
vang dung	u10
vang dung a	e-5p-9t-4u19v-4
dung a	p4u17v-18
dung a $	p4u17v-18
^ nhat	c-10u19w9
^ nhat tri	u18w-16
nhat tri	u21w-14
nhat tri $	u21w-14
tri $	b14d-6f-5n-4u21w-17
^ no	u-10v28w-13
^ da thoi	e-8g-6s-6u-9v17w-4
da thoi	e-8g-6s-6u-9v17w-4
^ doi bung	w11
doi bung	w11
doi bung qua	w11
bung qua	w11
di xem	a-4e-14w16
phao	b-9g-6l-6p-6w13
phao hoa	w9
hoa	a7b-5e-18g-12h12i6j5k-4l-14m8s-8t15w49
ghe	a-12b-7c18e6f6g-6i-7j5n-5s4u4w50
ghe $	a-9b-5c12e5f-7g-5h-4i-4j4l-4n-5p6q6u4w48
^ chung	a7f-5h25j6m-5s4w21
^ chung ket	w9
chung ket	a-6w10
cup	a-7w14
quoc	a-4d-4e-4h10p-11w22
da luc	w4
luc nao	b-11g-4w15
luc nao $	a-5g-4w11
bay di	u-4w12
di nhat	a-7b-4e-7h16j9k-5l22p4q5r8t10v10w4
het bao	g9i-13u-5w13
tien $	b7i5r-4s4w18
^ troi	f-8k4m4p-4q15u-6v-5w20
troi	a-8d-5f-12i18j10p-5q16v-5w42
troi co	a-17b-5d-4e-6h-5i-7w17
troi co nang	a-6e-6i-4w6
co nang	a-6e-6i-4w6
co nang khong	a-6e-6i-4w6
nang khong	a-6e-6i-4w6
khong nhi	a17c-11d4e-9h-11i-7j-5k-6l-4n4t4w15
^ phim	a-10c-5d-5f-4w17
phim thay	a-9e-9w10
ba	a4b-19c-18e19f-5g-19h-14i18j5k4m10n-4o-12p9q-18t6u-17v-10w9
quan bun	b-4i-5w15
bun	i-8q-4t4w24
nhat $	a-4b9d-6i-5l-4m16q4r-4t4v4w18
^ do	w13
do vui	w7
vui	a-6c-7e-11f7g-7h4i11j4k-4m4o4r12s18u-7v-4w26
thuong	a6b-6i-15k5l-5o8w27
choi	c4e-10f-8i6j16p-9t4u-4v23w19
^ truyen	i-13w17
truyen	c-7f8i-25n-9w18
ngan	a-4f23i-17l-12m5u4w-4
lam giay	f-4i14k-4w7
lam giay to	i15
gia $	a7b-17c16d-8e-12f6g-7i4j-4k-8l7m-4w-9
met	a-11c-4e12f12i-7p-7r4v-15w30
xiu	e10i-4u-4w17
xiu $	e10i-4u-4w17
cham $	a-11e-8f-12i6q-4w15
^ bao nhieu	b-4e-6g10w-4
duoc thi	d-4e9g7h-6w6
thi bang	b-5e-5g6i-5l-14w6
thi bang lai	g-25l-10w20
bang lai	d-4g-16l-7s-4w25
^ tu	a10b31c6e-9f-7i-13k-10l-5m12n17o7v-7w9
^ tu lanh	i-10k-4m-4n-7v-13w16
tu lanh	i-12k-4m-4n-7v-14w19
lanh	a-7b-22c-12d-10f5g-8i11j4k-4l14o-4s18t18v-14w4
^ giao	b-4d15f-5i-6k-4l-4m11r-4w4
^ giao vien	c4i-4w11
giao	c31d31e-8f-11g-5i13k-5l19m26p-8r-10t6v5w32
giao vien	w18
giao vien chu	w8
vien chu	w8
vien chu nhiem	w8
chu nhiem	f-4k16s-4u-13
chu nhiem cua	w8
nhiem	c9f-10i17k16s-4u-13
nhiem cua	w8
nhiem cua con	w8
cua con	a-8d-7e-5f-5g-10i-4n8w23
cua con toi	a-8e-5f-4g-13n7w20
toi de	d7f11g-6j-6l-6n11p-4w9
de thuong	i-17w16
thuong $	w18
gym	b-6c-4i-11w15
giam can	j4l-5p-4s7t5u4w20
can $	a-5d-4i-7k-6n-6q-12s4v20w14
^ dat xe	w7
dat xe	a17b4e-6g-4i-8k-4w-6
grab	b11d-9g-6i-7j-8p-5q-7r-8s4t4u4v4w13
san	a-5b17e-15g21i13k-6l-4m-7q-4w23
san bay	a-15b8d-4e-12i-8m-6w19
gio nay	a-7d10
mac	a7c18d-4h-4i-8m10v-7
^ nha	b17d-7e14i27n-5q7v-4w10
tro gia	w12
tro gia re	w12
gia re	w13
bach khoa	w13
choi game	i-13k-4v-8w15
game	c4d-7g-4h-5i-15l-16s4t5u5v-5w32
gi hay	a11w-5
gi hay $	a-4w7
hay $	a-8b-11d-6f12i-7w16
de $	a-10b-10c-6d-8e-5f-10g4h5i-5o-6r4w21
^ o nhat	i-4j-5w9
o nhat	b-11c-5d-5i-5j-4k21m4n8o7q5r6s4t7v8w28
co dong	h9
dat $	g11h-5i9j-6w6
9	b-5e-8f12g-9i7m6w24
^ moi	a4c15i-5k10p8u-4w13
moi mua	w9
mua ve	f-10i-7w13
mua ve tau	w7
ve tau tet	w7
tau tet	w7
tet	a-11b-6w26
^ cho con	a-8b-10c-5e14f-8i-19l-12w10
cho con	a-12c-4e13f-8i11l5w11
chau	a4b22c-22d5f-19g-21i8j-13k8m6p12q-15r6t7v-32
^ uong	e-4i-4w11
uong	i-13j-7w24
c	a21b13e-7f-13g-4h7k15l9s17t16u-6v-13w-9
nao tot	b-7f-4l-10v-6w20
nao tot $	b-7f-4l-10v-6w20
tot	c-6f27g-8h5l-6m5q-4s17t13u-5w28
tot $	b-6i6k-4l-8v-6w23
^ ba	a10c4d11e-7f-6i12j7k6q11s-7t11w6
^ ba con	e-16i15j8w-12
ba con	i21j13w-13
co bi	a9b-5d-10e12g-9i-16j-5k-5m-6r11w-15
nau	i-18l-6p-6w24
che	b-5e-13f4i32s4w-18
^ ca	g-8i13q5v-7w21
^ ca si	i-4w13
ca si	c-7i-7w15
son	b5d-14f-10i-5q-4w21
son tung	w10
tung	i-4j4p16t5u5v-8
^ zalo	e-4n4p-6s4u-4v-10w27
zalo	e-5l-4p11r-4u-4v-10w20
toan	a8c16e-10f-10g-10h9j-5l-13m19r14u-6v19w20
vo $	a-4f-7l-6n4w20
^ vu	g-5i-16j22p-6s4
tru	a-15b17c-9d-10e-10f-9g-7h-12i26j-4k4l-14m4n4p-8q5w6
co bao	a-12e-5j-7p-5s5w24
co bao nhieu	e-4j-8p-6s4v4w15
ngoi	a-8d6e21f20h-4i-9j-8l-10m4n15o-9r-5w16
^ hen	a-6e-4i-10j-5k14m4w18
online co	h8
co nen	d-5e-5k-9u-4w16
^ yeu	f-11i-15j-6r14w16
kho	a6b6c8d-14f34g27i16k-6q-9s4v-12w33
kho qua	d-4f-12g13i10j-10n4q-8s-4t-4v4w7
kho qua $	d-4f-12g13i10j-10n4q-8s-4t-4v4w7
nghe nhac	w16
mien	a-4d-9f-4g-4i-8l-6w18
phi	a-12b-9d-8e-9f-5h-8i28l10p5w8
phi $	a-4b-4d-4i7w-6
^ thich	a-4f8w13
thich	a-6b5c12d-6f8o5u-5w29
thich mua	w12
xuan	f-6k-8w11
ha $	a18b-13c-9e-11g-7h5k-6l13u-4v-13w5
hom nao di	a9b-4w-4
nao di	a12b-5g-4h-8l-4w-4
^ lich van	w10
lich van	w10
lich van nien	w10
van nien	w10
nien	i12n-4p-6
dt	a-6b4c6d-4i-4o5r14s4v-7w24
nuoc roi	i-6r9u-8v-8w8
rang	a8c-4e23f-7j-8l-5n-5p17u-7v-14w8
o duong	b-8e-9h-4i12j-10l-10w12
cau dat	i-5n-4w8
cau dat $	i-5n-4w8
quen mang	a-4e9i-5w8
vi $	b21e-4g-5i-4k5s-6w16
tuong	a21d-7e-7f22g-5h4i39n5s12t11v11w19
^ ha	a-17b-5g-8l-8p-4u-12v-7w19
ad hom	d8
ad hom qua	d8
nop bai	b-5d-5e-10g15h-4i-5j-6l-4w11
roi ma	a-7b23d-7e4g18h21i11j22k12n6t5u-6v-5w15
roi ma khong	a-5b23g13i-4j12l5o4p-4t4w-15
ma khong	b20e-5f-4g9h-5i11j17k-4p17t4w-15
ma khong thay	b20g12i-5j10l-8w-10
khong thay	b17c-5d11e-7f12g11h-4i-6j12l-12n-7o17p-7w-11
khong thay diem	b-4e-5g13
thay diem	d-5e-9f-7g21j-7r-4w-7
xem giup	a-7c7d-4g5j14p-7q-4r-8w13
em duoc may	e-5g13
duoc may	a-4b-5e-5f-5g26k-4l-4p11t4u-5w-10
duoc may diem	e-5g20w-6
may diem	e-6g19t4
voi a	a17c9d6e-16f-8g-7h9k4l4o-5p10r6s-10u-6w-5
voi a $	a17c9d6e-16f-8g-7h9k4l4o-5p10r6s-10u-6w-5
chuyen cong	c-4n11
chuyen cong tac	c-4n11
cong tac roi	c-4n11
tac roi	c-4n11
tin nhac	g-8i5m4n18o15u-4
khong con	b-4f-6l-8n9r15w-5
can nua	n9q20v-19
giup minh	a-5d6e12g5h-6i-4j6n10o-18p-4q5r6t-5u-4
minh nha	l-9n8
minh nha $	l-9n8
^ con meo	w10
con meo	e-4i-9l-4w21
con meo nha	e-4i-8l-4w12
meo	e-4i-9l-4w21
meo nha	e-5i-10l-4w15
nha ben	i9
vung	e-8i-8k-6l-13w27
duoi	e15f4w4
luon	a4c-4f4g22h-5i4l-4o-5p15s-4t-4u27v-4
luon $	b5f6h-4i5o-5p15u26w4
^ mai may	a4b-16c-10e-14i-8w12
mai may h	a11b-12e-10f-5w-8
z ad	a9b16e-4j-4o4w-4
z ad $	a9b16e-4j-4o4w-4
hoc tuan sau	a16b-5c-7e-9f-4l-10o-6w-5
em hoi buoi	a8
hoi buoi	a10b-6c4w-15
toi hoc gi	a9w-6
gi vay	a9b-5c10d-5f-6g7j-4k8p8r-7u-5w-15
vay c	a8b11c6w-10
vay c $	a8b9c6w-7
c $	a14b11e-4f-14g-5h5l8s14t8u-7v-8w-22
^ t5	a12b-5c-4e-4
t5	a11b-5d-6e4f-12h-6k-6l-9m-4
nay co lop	a10b-6c-4d-5e-5f-5g-7h-5k-4l-9w-7
m	a15j4n4o4p5s4t6
chieu nay hoc	a14b10c-6e-7f-4w-15
nay hoc may	a9e-7w-6
em chua co	a8d8h5v-4
chua co	a4d11f-4g-9h5i8l18p-10r-6w-16
gui em	a12b18c-5d21f-11h-11n4p-6r-5v4w-10
em vs	a13c4d4e10i4u4w-4
em vs $	a13c4d4e10i4u4w-4
vs	a12b4c-8d6e-4f-12g-8h6i4k12o-13p22r6w-8
vs $	a10b4c-8d7e-4f-11g-8h7o-15p21w-6
^ sang thu	a27b-16c-11d-10e-13f-6g-8l-9n4q4w-14
sang thu 7	a14b-5e-5t-5
thi xong vay	a8b-5w-4
xong vay	a8b-5w-4
xong vay $	a8b-5w-4
trinh ngay mai	a8w-4
hom nay nghi	a4c-11d-6e14f-6w-17
nay nghi	a11b-4c-10d-4e15f-6w-13
nghi trua	a22e-4w-19
nghi trua tu	a9w-6
trua	a18b-4c-5d-5e-4f10g-12i-4s10v-9w-8
trua tu	a9w-6
trua tu may	a9w-6
tu may	a21b-5e-6f-5h-4w-17
tu may gio	a20b-4e-6f-5h-4w-16
gio den	a8w-6
ngay khai	a11w-4
la hom	a21w-13
la hom nao	a21w-13
^ buoi ke	a15q-4s-8w-4
buoi ke	a15q-4s-8w-4
buoi ke tiep	a15q-4s-8w-4
ke tiep	a20b-4i-4l-8s-6w-5
^ dot	a15b-12g-7i8l-10w-7
hom nao the	a9c-4
nao the	a12b11c9d-7f-4g-6j-5l-8w-11
the c	a11
c oi	a8
c oi $	a8
^ hoc o	a-5b28d-15e-13f-8g-4h-5l-19m5n5o4p5q5t5v6w-6
o dau z	b14g-4l9w-10
dau z	a-4b17e-4f-10g-6h-4l8w-11
dau z $	b13d4f-9h-5l8w-7
^ phong nao	b14s-9w-6
nao v ad	a12b10l-6w-4
lop hoc voi	a-4b7d-4
hoc voi	a-11c23d-7e-6h-6j6k-7u4v6w-14
hoc voi a	a-6b6d-5e-4f-4l8
den cong	a-6b14e-13i15j-6l-9w-11
cong roi ma	a-4b13e-7l-4w-5
ma khong biet	b7c-8e-8g-4l5p17s4t4w-7
loi nao $	b13e-10w-5
my dinh	b10e-10h5i-12m-4q-4s6t6u5v4w16
qua do	b17e-6f-13i11m-4q-7w-20
do di	b19e9i-10w-15
hoi truong tang	b8
truong tang	b8
tang may	a-5b18f-4i-4j-4w-7
tang may vay	b7
may vay	a5b19e9g-4w-10
vay anh	b10c11d9j-5r-7w-19
vay anh $	b10c11d9j-5r-7w-19
^ gui em	b11d9f-4
gui em cai	b16d-6w-5
em cai	b15d-9l8p-4w9
^ lop minh	b11c-5d-7e-4f7h-4k-4l-7w-6
lop minh hoc	a8b8d-5e-5f-8w-4
minh hoc tai	a-12b18d-4h-4j4w-12
hoc tai	a-12b19c-5d-4h-4j4w-15
uy	b20c-4s6w16
uy ban	a-6b14i-4
mo rua	a8b13f-8
mo rua $	a8b10f-5
hay la	a11b5c12d-4f-16w-6
day vay	a-14b-8c16f-17p6w-11
day vay $	a-14b-8c16f-17p6w-11
bao cao	a8c21e9g-7i5j-11k-9l-10o-4r4w13
bao cao vien	a-7c19d-6e-8k-6l-6w-10
cao vien	a-7c19d-6e-8k-6l-6w-10
cao vien hom	a-5c16e-6w-21
vien hom	a-4c9d-7e-9f8w-14
vien hom nay	c6d-7e-9f10w-12
nay vs	a11c7e-8f-4l6w-8
^ ai giang	c9
giang phan	c9f-6
par	a6c10
par index	a6c10
index	a6c10
qua ad	a11b-13c-5d-5f14l-9o-9s-4t-15
em khong mo	d21e-6f-4l-4n5p-6v-6w-4
khong mo	c8d33f-6g-4n7o4s7t8u6w-6
khong mo duoc	d24e-6f-4g-4l-4n4p-7v-7w-8
mo duoc	d24e-6f-4g-4l-4n4p-7v-7w-8
gui lai	a15c5d19f-4h-12i-9k-9l-5m4o17q-7r-8
gui lai giup	a9c5d8h-4o-8r-4u4w-9
lai giup	a4d8e-14f6k7l-7o7p-5q4r-6w-4
lai giup em	a5d6e-14k-4l-6o7p-4q5r-5
giup em $	a7d10e4f-4g-9h-15i-6j-6k8l-10n8o23p-16q7r10t-10w-17
ban pdf cua	a-4d13w-7
pdf cua	a-4d13w-7
khong c	d12f-4g-4w-7
khong c $	d12f-4g-4w-7
^ lay	b-8d4h16i-4l-4r10w-15
giao trinh	d28h-4t4w-11
o dau de	b9d7f-5g-5i-5j8l-9o5w-6
dau de	a-12b19e-8f-20g6h-8i-6j7l-8p-5q-5w-12
dau de xem	b-5d6g-4i-4j10l-6n4o4w-7
de xem	d14e-5f-10i-4j11l-4o4r-5u4w-7
nghi a	a11b-8c-6d-9e10f-10w-6
tac duong	b-8i-5w9
em den tre	e18w-12
den tre	e20i-4w10
^ diem danh	b-8c-6e23f-7g-7l-4p-12w-4
diem danh cho	e11l-5
danh cho	c-6e12f-5l14w-10
danh cho em	e11l4
co mat roi	a-4e20l-9u-4w-16
mat roi	c9d-10e6l-4o-4w11
mat roi a	a-4e12l-6u-4
nay em khong	a-6c-4e22w-17
em khong di	a-4e8
me	a11b-9e17f-6i-8l11m16q-4w29
em om $	e16p-4w-17
om $	e9g-5i8w9
t6	a16b-7e-5g-4t6u4
^ quen	a-9c-5d9e21f5j14k-5o-6p4q-4s5t5u-9v-9w9
diem danh sang	a-10e13g-8w-10
danh sang	a-10e13g-8w-10
danh sang nay	a-10e13g-8w-10
nay roi	a-18b-5d-5e6g-4i15j-7o-4w-9
roi lam	a-11e4g6i-5j-4l12p-11s4u-4w6
roi lam sao	a-5b5e9g-6i-6j-4l-12n4p-12s5w14
sao gio	a-6e10g-6j-4l-4p-4
sao gio $	a-6e10g-6j-4l-4p-4
^ toi xin	a-9d-8e10f5h-4i9k-6n-8t13u5v-4w6
toi xin	a-12b5c9d22e17g-7h8i10j-7k-5n-5o-5t14u4v-4w-5
toi xin phep	a-4e7i-4l-4w-9
vao muon	e21g-7j5k-10l-12m-4r4t4w-5
muon vi	e17i-10l-7w-10
con di	a9b-14f-4i9l-5w-5
con di hoc	b-12f-5l-5w-9
di hoc $	a10d-4f-6h10i-7j4r-4w-13
dang o lop	b-6e12l-8
o lop	b-6d10e13l-8w-9
lop roi ma	e13j-8l-10w-7
chieu nay em	a-8e13
vang nhe	a-4e11w-13
cong tac $	a-7b-4c-6e10i6w-12
tac $	a-5b4c-4e12i7n-10q19v-5w-9
^ bai hom	d4f12w-7
bai hom	d12f12w-7
bai hom nay	f12w-7
hom nay hay	f7
nay hay	a11b-15c-11d-6e-8f-6i6w8
hay lam	a-5c-13d-4f14k-6
lam a	f10t6
de hieu $	f18w-12
hieu $	a-6b-7d6f12i-6p15w-9
^ em mun	a-8h-5j4l11m12r10v4w-12
em mun	a-11b-4e-4f-6g-4h-6l16m13r11w-15
mun	a-8c9d5e-10f-4i-6k4l21m19n15o9r20v-6w14
hoc sang nay	b-4e-4f10
nay o	a-9b18c4d-11e-7f-22g-14h-7l-14m4t4w-5
nay o dau	a-9b13c-22d-8f-13g-13h-6l-13w-24
o dau v	a-6b-7e-7f16h-8l9w-18
dau v	a-5b-7e-8f16h-10l10w4
dau v $	f14h-7l-5w-16
^ buoi chieu	a10c14w-8
thao luan	a8b9c-7d-4e-9f16g-7l-8w-22
thao luan it	f8
luan	a9b10c-7d-13e-9f17g4i-4l-7w6
luan it	f8
luan it qua	f8
it	c4e-10f16i-12j-10k-12m-4o-6v-4w17
it qua	f9w-6
ngoi nghe	f11w-8
buon ngu	f14i-5w-5
buon ngu $	f15w-13
noi dung hoi	f12w-7
dung hoi	f12w-7
hoi dai	b-5f11w-5
rut	d-6f10h4i-5n16o-6q16r15s4t5w-9
rut gon	a-5d-9f14w-6
gon	a-11d-10f13w11
cho 4	a-11e-15f20w-12
cho 4 sao	a-11e-15f20w-12
4 sao	f13g-4l-4o-6w-6
nho qua	c-6e-6f8h4i10n-5q-5w11
nho qua ngoi	a-4c-4d-4f9w-11
qua ngoi	a-9f13w-11
qua ngoi cuoi	f9
ngoi cuoi	c-4d5f10l-4
ngoi cuoi lop	c-4d7e4
cuoi lop	c-4d7e4
khong nghe	e-4f17p-7
khong nghe duoc	e-8f19p-8w-20
nghe duoc	e-8f19p-8w-20
nghe duoc gi	e-4f17p-8w-15
thay nhiet	f11w-11
thay nhiet tinh	f11w-11
nhiet	f16t5
nhiet tinh	f16t5
vi du	d-4f14i-4l-4r-5w-4
it qua $	f9w-6
cho em lam	a-5c-4f-7g20j5k-4l-9s4t4u4v6
em lam	c-5e-7f-6g22j5l-9n4t4u4v4
em lam bai	g8
may diem bai	e-4g12w-6
diem bai	d-6e-4g14w-9
diem bai test	g11w-13
^ thi	a-8c6d-5g40k-4l-5m4n4o16q-4s9t7v-9w7
nhieu qua	f-7g9i16n13o-13q11t-4u-6w-12
em ra	e9n13r9w-7
chung nhan cua	h9
sai ngay	h8r-7w-4
sai ngay sinh	h8r-7w-4
sinh $	w7
1 buoi co	e-9h10w-7
buoi co	a-8b-8c-7d-8e12g-8h12l-6n4v-6w-14
buoi co duoc	e-9h10w-7
co duoc	d-5e5f-9g22h18i-8j18k-5l8n9r-7s5t7w-10
co duoc cap	h16l-6n6q4t4
cap giay	b-6f-4h8i-4k-4w-5
cap giay chung	b-6f-4h8i-4k-4w-5
chung nhan khong	e-12h16i-4w-7
nhan khong	e-12h16i-4w-7
em xin ban	b-4d-7e-8h12s-5
xin ban	b11d10e7h11m5r4w-7
xin ban scan	h12
ban scan	h12
ban scan chung	h12
scan	h12
scan chung	h12
scan chung chi	h10
^ hoc xong	a-5b-5d-6f14h19j4n12r13v-4w-6
hoc xong	a7b-5d-8e-8f11h19k-6l-6n18o-11p-5r11w-6
hoc xong co	a-10b-9c-4d-5e-4h20l-4n5q5u4
xong co	a-10b-9c-4d-5e-4h20l-4n5q5u4
xong co bang	a-10b-7d-5e-4f-6h16w-7
co bang	a-10b-7d-5e-4f-6h16w-7
co bang khong	a-10b-7d-5e-4f-6h16w-7
bang khong	a-7b-8h13l-7
^ den	b-6d-8g-9h-4i26l-4n-4w21
^ den duong	a-6e-8i14j7v-10w-11
den duong truoc	e-4i6w-6
duong truoc	b-4e-4i17w-15
duong truoc nha	e-5i9w-9
truoc nha	c4i24j-7w-16
truoc nha toi	i11j-6w-5
nha toi	a-7b-5c5e-4f-8i34j6l4m5o4s-11t7u6v-10w19
toi hong	a-4d-5e-8g-9i10j-5r-5v-7w9
may hom	a9g-6i26m4w-9
may hom nay	e-4f-5g-7i22w-11
nay roi $	a-14d-6e-17i15j-6w-10
^ o ga	i7j8w-5
o ga	b-4i21j15k-4l-4o4p-7s4t4u4w-22
o ga to	b-4i13j-13w-8
ga	a-4e-9i23j19k-4l-8o4p-12s5v-4w16
ga to	b-4i13j-13w-8
tren duong	b5e15i17l-4u-5w-9
xe may	a-10b27e-10f-7h-10i11w4
suot	a-6d-5e-4f11i19n11s-6u-10w17
suot $	w12
rac khong	i15
ca tuan	e-7i14j5v-4w5
ca tuan nay	a-5e-6i14j-4w-12
boc	i17w-4
boc mui	i17w-4
boc mui kinh	i7
mui	a-6i22w8
mui kinh	i7
kinh	a14c15d-14e-4f-7h4i28s16w-6
phan anh viec	i6
anh viec	i6
quan nhau	i14n-4w-9
chiem via	i12
chiem via he	i12
via he $	j-8r-4w10
canh	b-9c-9d6e5h4i20j-6l-5m5n-5q5r4v-7w20
canh nha	i12n-4w-11
dem khong	i12k8w-5
khong ngu	e-6g-7i15w-13
khong ngu duoc	e-6g-7i15w-13
ngu duoc	c6e-8g-10h-4i12j-6l-7u-4v-8w8
ngu duoc $	c6e-8g-10h-4i12j-6l-7u-4v-8w8
^ mat	a4c-10d19e-5i17j-4l-5n6p8r5v-5w20
mat dien	a-5c-7e-14h-5i9k-6l-9s-7w9
goi dien	c-8e-8h-5i8k14l-14w-15
nghe $	a-7e6f10i8k-6l-13t9w-4
may duc ngau	i12w-7
duc ngau	i13w-9
duc ngau may	i12w-7
ngau	i13w-9
ngau may	i12w-7
may ngay	w13
^ de nghi	a8b4d7e-6f-4g9h11i6j-6k-5n-7o-4r13w-7
de nghi	a13e-6f6g6h5i13j-10l-9n7o5r16w-13
de nghi thanh	i15w-15
nghi thanh	i13w-5
nghi thanh pho	i13w-5
nga tu nay	i9n-4w-4
tu nay	a14c-7e-4i5m-12o10p-4q-5t4u4w-16
ngo $	i21j-5w-19
^ ong	c19e-5i14j-4l-4p8u-9w20
ong	c20e6f-7g-8i7k-5l-5p7u-8w24
can bo tiep	h-8i17j-7k9p-4t4u-4w-7
bo tiep	h-8i17j-7k9p-4t4u-4w-7
bo tiep dan	i17j-8k-8u-4w-7
tiep dan	a-10c10e15f-9i18j-6k-6l-10p-7t4w-10
phuong toi	a-5b-7e-7f14g-4i17k-6l13q-4t6u4
kho chiu	c-4i13k-11w-4
chiu	g-4i9q-5v11
mua la	i14w-14
la ngap	i16w-16
keu	a-8k8n20o-5q-4r-8w20
keu hoai	i5j-4n-6r-5u-4w15
coi $	a13g-10h-4k6p-8q-8r6u-9v-10w11
xu ly toi	j7
ly toi	j7
ly toi dau	j7
^ vu rac	i-7j10w-5
vu rac	a-6i-11j22k4s4u4w-11
hom truoc	a-14d15e9f6g-14i-10j17l-4n-7q-4r13w-17
em bao	a10e6i-9j9k-4w-14
em bao co	g-6i-7j16k-4w-9
bao co	a-17b-7d-6e16g-8h-9j17k-7l-10w-11
bao co ai	h-4j13k-4w-9
xong chua	a-4b-4f4g-9i-8j25k4l-5w-7
chua ad	a4b8d4e-16g17h-6j10l-10n6p-4s-8u-6w-12
chua ad $	b10d4e-14g19h-5j11l-7n5u-5w-12
^ toi gui	h-8i7j11k-7r-9t5u4w-11
toi gui	c-5f12h-10j8p-4r22
toi gui don	j8w-6
gui don	a-7d-5h-4i-14j17w-13
2 tuan	i5j6
tuan roi	a-5c4e-4f-4g-4i9j23k-5p4q-7t4w-7
roi sao	j13l6w-8
roi sao chua	j13l6w-8
sao chua thay	h8
chua thay tra	j7
thay tra	f8j6
thay tra loi	f8j6
tra loi $	i-12j16w-15
kiem tra giup	g-7i-8l-5p-7r7w15
tra giup	g-7i-8l-5p-7r7w15
da gui	c6i-10j21n-5w-7
da gui $	c4j16n-6w-7
gui $	f-6j12l5n13r-5w-11
cho gap nguoi	h4k15s4
gap nguoi that	k12
nguoi that di	k6
that di	k6
that di $	k6
can bo phu	k8
bo phu	k8
bo phu trach	k8
phu trach $	c-8j8k16s-8
trach $	c-8j8k16s-8
co ai truc	k10
ai truc	k10
truc khong	c-4d-5k19w-10
giup toi $	a-7b-7d21e-11i-10j-5m9n14p-13q16r-10s-5t5w8
sdt	c21d5e-8g-5h-7j9k18l-6q4r20s-4w-11
sdt sdt	c21d5e-8g-5h-7j9k18l-6q4r20s-4w-11
sdt sdt sdt	c21d5e-8g-5h-7j9k18l-6q4r20s-4w-11
sdt sdt cua	a-5c-7d-6i4k9m4o4q4r16w-14
sdt cua	a-5c-7d-6i4k9m4o4q4r16w-14
cua ban	c-4d-4i5k11p6q5w-6
to chuc la	a-6c-4d-4e16k11q5w-10
chuc la	a-6c-4d-4e16k11q5w-10
la gi	a-8b10c14d9f-13g9h10k15l-10m-15p-19r8u-4
gi vay a	a-7b-6c13d-4i5k11n4p5q5u-4
qua cho	b-4d8e4f-7i-6j9w-10
cho gap nhan	k8
voi ad	d6g-4n4p25t-5u-7v4
la nguoi	c7f-11i-6k6m14w9
dung tra	k12
dung tra loi	k12
tra loi tu	k16w-6
loi tu	k16w-6
loi tu dong	k16w-6
tu dong	k27m-5n8o-6t4u-8v-5w-7
tu dong $	k16m-4o-7u-7v-6w-5
dong $	a-9b-4f15g5i6k13o-7t4u-6w14
^ ket noi	b-6f-7k13w-5
ket noi	b-6f-8k15w-8
ket noi em	k12
noi em	k12
noi em voi	k12
nguoi tu	k13m-5p-4w-7
nguoi tu van	k13m-5p-4w-7
tu van truc	k20
van truc	k20
van truc tiep	k20
truc tiep $	c-8i-8k18w-4
dang ky lop	l21w-12
ky lop	l21w-12
ky lop nay	l8w-5
lop nay	a-17b-14c12d-10e-10f21j7k-16l26m5o4p-11q-6r5u5v4w-11
lop nay $	a-8c9d-5e-11f-11l7
ma lop o	b-14l14
lop o	b10f-4w-4
lop o cho	b-14l14
cho nao v	a-5b6c-4f-4
dki	a-5b-7c-4d-10e-4f-5k-5l23w-10
kieu	a-7c-5d13e19f10g13l10m5n20o-11p-14r-6u-5v-7
kieu gi	a-8c-6d12e19f9g12i4l10m5n20o-10p-15r-7v-7
gi ad	b-8c8d-12e-16f-10g-6l7w-6
gi ad $	b-8c-11d-12e-16f-7g-5l9w-9
^ toi co	b4e17f6i7j-14l13r4w-14
toi co ma	i-4j-5l12w-4
hp2024	e-4l5
cho toi vao	a-14c-5g9k-8l15w-6
toi vao	b-7g10h4i-6k-8l24n4o16r-4t5w-15
toi vao lop	b-4c6e6h5i-4k-5l13t5w-9
cho em ghi	a-4b-4e-8l11w-9
em ghi	a-4e6l15r17v4w-9
em ghi danh	a-6b-4e-8l14w-9
ghi danh khoa	a-8b-4c-13e-7f-8l17w-5
danh khoa	a-8b-4c-13e-7f-8l17w-5
khoa thang	a-13b-7d-8e-4g-4h7l15
thang 11	a16l7w-7
thang 11 $	a11l8w-8
^ ma tham	j-4l8
ma tham	e-6j-7l16v-4w-11
ma tham gia	e-6j-7l16v-4w-11
tham gia cua	j-4l8
gia cua em	l7
^ con nhan	a-5j4l16t4u5w-7
con nhan	a-5h-4i-14j6k-5l22n6t4u5
nhan dang	a-8b-5h-8l13w8
a cho	e-4g9l8
a cho em	e-4g9l8
suat	a-4c-5d-12j5l22m-4p5t4v4w11
^ chi	b23c10e14f-11h-10i-6k20l19p21q-8r4w8
^ chi oi	a11e10l5w-9
them	a-5e-7f22i30k-4l12n8o18t5u-5
ma moi roi	a-7b-6c-5d-7e-6l14m4n4q4v4w-7
moi roi	a-9b-7c-4d-6e-8l19m5n4q4v5w-8
chuyen qua tieng	m9w-7
qua tieng	m15w-14
qua tieng nhat	m16w-17
tieng nhat giup	i-5m17w-9
nhat giup	j7m19w-8
nhat giup em	m7
^ doi sang	m21w-19
doi sang	a11b11
doi sang tieng	c4i-5m14s4w-7
sang tieng viet	m8
tieng viet di	m14u-4w-11
viet di	m14u-4w-11
tieng nhat $	a-7e-4l-8m23o-4w-8
mun nhan	d-5e-6f-4k-5l-6n17o-4r10u4w-5
tin giup	a13e-6i-4n13o-12r5u4v4w-11
thong bao di	i-8n20o-26q-6u-7w-9
bao di	i-8n20o-26q-6u-7w-9
bao di $	i-7n18o-24q-4r-4u-5w-6
bat lai tin	a-4o12
lai tin nhan	o8
nhan cho em	c4e-4i-5k-4l-6m13o19s5w-9
cho em $	a-8b-11c-7e13f-8l-6o12v4w-10
^ em lo	g12m4o12q-4
em lo	g13o9
em lo tat	o9
lo	a-13b-9c-10d-5f-5g9i6l-5o14q-6r7s23w15
lo tat	o15
lo tat thong	o10w-4
roi gio	e-6l10n-8o14
nhan lai $	b4f-7l4n-10o15w-8
#resumeAlone	d4g7i-7o31q-5r-4w-6
^ gui lai	d8o9
lai nhac	i-5o13
lai nhac lich	o8
nhac lich nhu	a-6f-6l-5o12
lich nhu	a-6f-6l-5o12
lich nhu truoc	a-6f-6l-4o11
nhu truoc	a-6d-4f-5l-4o21
truoc cho	a10i16j-6o10w-10
cho toi nhe	n-5o11
toi nhe	a-10d14e-9f-7g-8i-6j-5k12l-6m12o13r-6s9
toi nhe $	a-10d14e-9f-7g-8i-6j-5k12l-6m12o13r-6s9
^ cho nhan	o8
cho nhan	k10n-5o8q-5
cho nhan tin	o9q-4
nhan tin tro	o10
tin tro	o10
tin tro lai	o10
^ bot lam	p14
bot lam	p14
bot lam duoc	p14
huong dan em	p9
dan em	p9
em cach	p8
cach dung	i-6k-4m-6n-5p22q-4v-11w-10
^ em moi	e10l-5p14v-4w-5
em moi	a8e21n5p15r-4s-7
moi vao	a-7b-10e14p11
chua biet	a11e-4j-4l-5p17w-8
biet xai	p14w-4
xai	e-14m27p36q-6r4s4u-5v5w-20
xai sao	p13w-6
menu $	p10q17
hoi duoc	a-9d4j-5l-5n5o5p19r-4s4t5w-9
hoi duoc nhung	a-10n4o4p17r-4t4w-9
nhung gi o	l-5p8
gi o	l-6p12q-4w-5
gi o day	l-6p12q-4w-5
^ thoi khong	n9v8w-12
thoi khong	n9o-5v8w-13
thoi khong lam	q19
nua thoat	q9
nua thoat $	q9
^ huy cai	k-8l-5p-5q11r-4
huy cai	k-7l-5p-5q15r-4
huy cai dang	k-8l-5p-5q11r-4
cai dang	k-8l-7p-4q14r-6w-4
dang lam	e-6f8g20l-4m5n-5o-12q24u-11
^ bo	b-4d4e5f-7i-6l10o9q22r-5w-7
^ bo qua	f-7q12w-18
phan nay	f-6i-10n-6o-9p-6q19u-11w-7
khong dien	c4d10f-4g-4k-4q21r4t5u5v-5w-6
khong dien nua	e-4n-5q17v-9w-4
dien nua	e-4n-5q17v-9w-4
dien nua $	i-7k-4n-7q18v-14w-13
^ xoa het	r8
xoa het	i-5o-5r14
tin gi cua	r10
gi cua	r10
gi cua em	r8
^ cho xem	d-7j10l-6p17r4s5t4u5w-13
cho xem	j9l-7p15r16s7t5u7v6w-11
cho xem thong	r7
nhan cua toi	h5r9w-6
tai du	r14w-10
tai du lieu	r14w-10
lieu cua minh	r11w-8
cua minh	a5d-11g6j5n-10o-9r21w-11
cua minh ve	r10w-8
minh ve	r11
ve $	b9c-5f-9h9i7s16
khoi he	i-4r12w-13
khoi he thong	i-4r12w-13
^ toi yeu	i-5k10r10
toi yeu	b9c4h10k8m-7r8
toi yeu cau	h10i-6j-4k10r9w-8
yeu cau	a-4f6g-5h10i-7j-4k7n10o5p-4q11r11v-5w-10
cung	a17c-4d-8e-5f9g-8h17k-7l16m13n21o-4p-6q-10r19
cung cap	a10c-6d9h-4i-4l-4n-11r13w-5
ban sao	h11r13w-4
ban sao du	r10
sao du	r10
sao du lieu	r10
^ he	a5e17r12s20w-7
^ he thong	e13r9
he thong dang	g-5r9
thong dang	g-5r9
nhung gi ve	p-8r16w-13
tin cua em	g-6j-5l-5n-5r14s4u4w-4
cua em di	n-6r15
em hoc	a-10b-7e-9f8h14k-4l-6m18n15q7u5v4w-12
em hoc xong	a-8e-6f-6h-4n10o-6
hoc xong roi	a-4e-6f-6h-5n11o-10r10
xong roi	d-4e-6f-5g-5h-4n12o8r11w-7
^ alo ad	e-6s11
alo ad	d-4e-7s12
ad oi chao	a-4s9
oi chao	a-4s9
oi chao buoi	a-4s9
chao buoi toi	s9
cam on ad	t11
on ad	t11
on ad nhieu	t6
ad nhieu	t8
ad nhieu $	t8
ro	a10d10f11i5j4t15u-8v-4w-9
ro roi	t11u-11v-6
da em cam	s-4t11
cam on thay	a-8c-9d-5f-5t16w-5
on thay	a-8c-9d-5f-5t16w-5
on thay co	c-8d-4f-11t11
thay co $	d-4s8t7
^ chua dau	v10w-6
chua dau	v10w-6
chua dau $	v10w-6
hom nay nong	a-5e-5f-10w10
nay nong	a-5e-5f-10w10
nong	a-10b-15f20k8l-5n4q4r4v-6w24
^ an com	w9
an com	e-12i-6m-5w20
an com chua	w9
com	a14b-5c-5e-11f11i-10k-5w17
com chua	w9
com chua $	w8
^ toi qua	w8
toi qua	e-4f-5i4j-5w10
da hay	o4p4w10
hay khong	k-6o4p4s4t4u4w14
hay khong $	k-6o4p4s4t4u4w14
^ me	a5b-7i-4w9
^ me toi	w9
me toi	b-10e-4f-6l-8w23
toi hay	a-5b-10c-11f5l-4w15
dau goi	i12j-4w4
goi $	i5k17w4
^ hat	a5c5e-9h6i-11k-8r-4s9t6v9w32
^ hat cho	e-4h4j7p4s6t6u4v8w20
hat	e-6f-4g-4h6i17j6k-10m-6n-4o5p-4t6w35
hat cho	e-4h4j7p4s6t6u4v8w20
em nghe	a8d-4e-4g-4j6l-4s4t4v6w9
bai di	b-5d-5e-5g-6j4l-5u-6v4w19
bai di $	d-5e-5g-6j4l-5u-6v4w19
con cho nha	a-7b-7e-7i-6l-16p-4w23
cho nha	b-8e-8g-4h7k-7l-15r6s4v5w27
em de	e-4g10k-4l-6o-5q8w6
4 con	a11b-5l-5w9
con $	a6d-7e12i-5l-10p16w-6
^ cuoi	a13b-4d-5e-11g-4h8u-6v-5w18
cuoi thang	u-5w11
^ nau	l-4p-5w13
canh chua	g-4j-10l-8v-13w20
sao v	a-9b-6c-4e7f-4g12h-8l-6
sao v $	a-9b-6c-4e7f-4g12h-8l-6
^ ha noi	a-5w9
dep	a-4f-8g-4k5q6u-10w40
dep ghe	w8
dep ghe $	w8
^ chung khoan	w8
chung khoan	w8
chung khoan do	w7
khoan do	w7
do qua	c-5f9i-13j-5q-8w-5
^ 1	i-6v-4w16
yen	b-14i-9j-6k8s4w19
bang bao	g-7u-4w12
bang bao nhieu	g-7u-4w12
bao nhieu tien	w9
nhieu tien	w9
^ bi	a-6b4d-7e16g-4i-6j-4k7l-4m5s7t8u8w17
muoi	a4c4d4e-12f12g-5i9j18k4n-5p-7q-4s5w21
gi cho	a-6b4c8d4e-5f-4i-13j-9l-8o-5p11r5w17
mua xe	i-9w9
ne	d-4i12l-6p-6u-5w12
ne $	b6c-5d6e-5h6i-6j6m6o6p-5q-5r4u-6w24
^ ban nghi	a-5d-4e-4w12
ban nghi	a-5d-4e-4w12
tinh yeu	w4
yeu $	w5
^ giai	e-7h9i-9m5p4t8w35
bai toan	a-5d-7f-8i-4w17
^ doi qua	m15w-11
doi qua	a29b-9d5e5f-8i8k-5l6m15n-12o-4q-10r6t-5u-6w18
qua di	e-4f-7i-7o-7q7u-6w12
di an	i-6w10
an bun	w6
bun cha	b-5w11
cha	b-5w11
^ tet	a-7b-8e-7i-5w16
^ tet nay	e-7w11
tet nay	e-7w11
nay ve	a-4b-4c-8d-4e-10f-11g-5l-8w19
ve que	a-8b-14e-4i-11w18
que	a-4c4e4f-4i-7l4t4u4w33
ngoai	b16c20e22f17g-7h-9i9j-6k5l-4n19o-10p-11q34s4u-12w23
ngoai $	e-5g4h5m5n-5p-6q27s4v5w5
hang xom hat	i13
xom hat	i13
hat hay	f-6i-5w10
phet	i-8p-4w12
phet $	i-8p-4w12
^ cai	i-12j22m5n-4p22q-6r5s5u-4v-9w9
tivi	b4c7d5g-5i5k-5p-12q-4s7t11v-5w28
nha toi bi	a4b-5c4e-10i11j-8q-8w5
soc	b11e-7f-6i-7j-6k11q-8s5w7
man	d-6e-4f19g-4i-13k5q27v-4w4
man hinh	e-5f-6i-12k-6q30w8
hinh	b6c-7d28f10h-7i5j23k-6m-9n-4o-4p-5q20r-7u-7v-6
^ phim nay	c-9w8
phim nay	c-9w8
nay chan	f10w-5
chet	i19w-9
toc	b-4i11j4k4l-7n-6o-7p-7s6t5w31
nay hop	j4p-5w10
tron	d-4e-5g-6h11w5
^ uong ca	e-4i-4w6
uong ca	e-4i-4w6
uong ca phe	e-4i-4w6
ca phe	a-7f-13i-6j4t4u4w15
phe	a-8e-5f-14i12t4w9
thi dau v	a-4e-4w10
dau v league	a-4e-4w10
v league	a-4w9
v league cuoi	a-4w8
league	a-4w9
league cuoi	a-4w8
league cuoi tuan	a-4w8
^ dat ve	a-14e-5i-5w15
dat ve	a10e-6i-13
dat ve may	a-14w13
ve may	a-10b-5d7h9i-4q-5r-5w6
ve may bay	q-4r-6w11
may bay	a-9e12q-4r-6
may bay di	w9
bay di sai	w8
di sai	a-4w12
di sai gon	a-4w12
sai gon	a-10w13
sai gon ngay	w5
gon ngay	w5
gon ngay mai	w5
tiet mai the	a-13w12
ve thay	a-6f10
thay giao	c9f-4w10
phim toi	e-4i-6w9
phim toi nay	w6
toi nay o	w4
cgv	a-10w18
cgv $	a-10w9
^ shop	f-11p-4w11
shop	f-22i-4w15
mau danh	a-12b-8d-6f10l-11w4
mau danh gia	a-12b-8d-6f10l-11w4
1 sao	e-5g-4w7
^ game	a-4d-13h-4i-15w19
hoi dap	c-4f16g-4i-4q16s4t4v-4w-6
dang ky 4g	l-9w10
ky 4g	l-9w10
4g	l-6r-17w14
4g mobi	l-5w9
mobi	l-5w9
nhu the	a7e-4l9w-7
nhu the nao	a7e-4l9w-7
^ bien	c-4i18w-10
bien	a-9b23d-7e14i32w16
bien lai	i9v-4
lai xe b2	w6
xe b2	w6
b2	g-20h-4l-8w20
thi co	a-13d-4e10g11h10j6l10
co kho	a-5c-7d-9f9g10i-6j-5n6w10
co kho khong	g10i-6j-4n6w11
kho khong	a-5g21i-4n7s4t5v-6w7
kho khong $	a-4d-6g6k-4v-6
mau giao	a-16d-6e-11f-5w15
tai lieu luyen	d-7r-4w13
lieu luyen	d-7r-4w13
luyen	c-6d-9m10w12
dia chi quan	b-7w12
chi quan	b-6k9w13
oc	b-14k-4w21
giang vien dai	c-5f-4w6
vien dai	c-5f-4w6
vien dai hoc	c-5f-4w6
dai hoc luong	c-5f-4w6
hoc luong	c-5f-4w6
hoc luong bao	c-4f-4w5
luong bao	c-6d-4f-4w7
luong bao nhieu	c-6d-4f-4w7
^ hoc phi	a-7b-6e-11f-5i-5j5l-7m5p4q5v4w25
hoc phi	a-7b-6e-11f-5i-5j5l-7m5p4q5v4w25
hoc phi truong	i-4w8
phi truong	i-4w8
phi truong quoc	i-4w8
truong quoc	i-4w8
truong quoc te	i-4w8
quoc te	i-4w8
nam $	a6f-4i-5w16
c1	a-16e-9i-6w17
^ lich am	a-9e-4i-4w9
lich am	a-9e-4i-4w9
lich am hom	a-9e-4i-4w9
am hom	a-9e-4i-4w9
am hom nay	a-9e-4i-4w9
ngay may	a16b-9f-4w-5
ngay may $	a14w-8
^ chung chi	a-5h19m-7w13
het han	d16e11h-6o-8r-8w19
han	c6d12e7f4g17h-9i4j9l23m-12o-8p-18r-6s-11u-4w27
may nam	a-7b-4d5e-4f-7i-5j-4o4t4v5w20
^ ve	a-4f-4i-4m10q12r8v-6w10
^ ve concert	a-5e-6w9
ve concert	a-5e-6w9
concert	a-5e-7w9
mua o	d-12l-4w11
mua o dau	d-12l-4w11
phim do	k-9w9
^ huy don	i-5j-4p-5q-7r-7w15
huy don	i-5j-4p-5q-7r-7w15
huy don hang	i-6p-5q-17w14
don hang	i-5j-7p-5q-17w21
lazada	i-4j-10l-4q-13r-13w20
nick	d-5e-5f-6g-5i-4u-7v-6w20
facebook	i-10j-5l-7n-6u-4v-4w26
cat	a-8d-6e10f-5g-4i7l-5n4o5p-5t8u5v-5w36
cat ba	a-5e-6p-6w14
chay $	a-8c5e-4f4i14w9
thi lop	a17b-11e-9f-6g-14h-6i-9k-7l-9o-5w5
thi lop 10	a-11e-8g-7w13
lop 10	a-11b-8e-17f-9g-10i-6l-5w21
10	a10b-6c-6e4f22g-11l-12w10
bao h	a6e-10g9h6j-4n-6o4w6
bao h co	a-13e-20g15h8j-4w-11
h co	a-13e-20g15h8j-4w-11
mai duoc	a15c-4d-4e-7i-6q5
mai duoc nghi	a15c-4d-4e-7i-6q5
nghi hay	a19b-10c-13d-8e-12f-12l-6w-18
van hoc	a8b11c-5d-11e-10f-6g-5i-5n5p5q5r5s4t5u5v4w-15
tuan toi	a12b-11c-4f-4j-4l-5w-4
tuan toi lop	a12b-7
toi lop hoc	a11d-9e-11f-8l-6w-12
hoc nhung	a13b-7e-5w-7
nhung ngay	a17b-4l-7
nhung ngay nao	a17b-4l-7
ngay nao vay	a6b-18c-14l4w-5
dot tap	a23b-8g-6j4l-12m5q4v4w-12
dot tap huan	a23b-8g-6j4l-12m5q4v4w-12
bn	a17d7e-11f-5g22i-5l-9m7q4w38
lop chieu	a14b-18c11d-9e-14f-14g-6k-5s-7w-6
lop chieu nay	a8b-9c7e-11f-4l-9
^ t2	a15b-5d-6f-10w-6
t2	a13b-6c11d7f-13i-7j13k-4l-7w-14
tuan sau hoc	a8
sau hoc	a15c-5f-6w-6
sau hoc chuyen	a8
hoc chuyen	a18b-9c-20f-7g-5h-4k-4l-5w-6
hoc chuyen de	a18b-9c-20f-7g-5h-4k-4l-5w-6
chuyen de gi	a14d-8e-5g-7h-4l-5p-8r-5w-8
de gi	a19d-6e-4g-7l-4p-9r-5s-7w-9
gi the	a21c-11i-5j9l-4r-4s-7
em quen mat	a15c8d-8e-11k-5l-5w-14
quen mat	a12c10d-11e-13o-4w7
buoi sau	a15c-6f-6w-6
buoi sau la	a9
sau la	a9
sau la hom	a9
giang ngay	a11b-9c-6d8e-4f-4h-4l-9w-10
hoc mon	a20b-12c-17d-17e-8f-10h-5w-5
chi rua	a18b-17c7e-9f-14g-4h9r4
^ toi nay	a9b11e-20f-7g-13j5l-10r4s6t8u8v-4w18
toi nay co	a16b-24c-4d-5e-16f-7i-4l-14w-4
nay co hoc	a20b-10e-7f-7h-4i-5l-10w-7
nhung noi	a18b-4c-6d-4e-4f-5p-9w-15
nhung noi dung	a18b-4c-6d-4e-4f-5p-9w-15
dung nao	a17i-4l-4p-6s4w4
de em	a17b9e-10f-6g-5i-4k9w-17
em dat	a15e-6i-6w-12
tkb	a13b-7c-10d-4k-4l-9w11
tkb tkb	a13b-7c-10d-4k-4l-9w11
tkb tkb tkb	a13b-7c-10d-4k-4l-9w11
^ khong biet	a17b11c7d-9e-14f-4l-16p16r-4s4u4w-17
^ cho hoi	a18b13c12d9e-4f-7g-6h4i-5j13k-5l-5o-5p-8v5w7
cho hoi	a23b12c11d8e-4f-12g-6h4i-6j13k-8l-5o-5p-8v5w6
hoi duong toi	b11
duong toi trung	b16e-5w-12
toi trung	b19e-5w-17
toi trung tam	b19e-5w-17
trung tam	b17e-4w4
trung tam boi	b15e-4i-6w-13
tam	b20c-6d-10e9i-6j-4n23o15p-6s14t5w25
tam boi	b15e-4i-6w-13
tam boi duong	b15e-4i-6w-13
b	a7b18c4g-6s10t9u9v-6
doi phong roi	a-6b10
phong roi	a-7b14e-12l-7w-4
ha ad	a9b10c6e-13g7w-4
moi la	a6b8c-6
la phong	b11f-6l-4
phong nao $	b17c-6f-5j9l-4t4u4
em bi lac	b10w-6
bi lac	b10w-6
bi lac roi	b10w-6
lac	a-4b16c8d-7e-7f-11g-4h-10i-14k12l-11
lac roi	b10e-4i-4l-4w4
huong nao	g-5p-14v-8w13
nao de	a-5b15d-7g-5h-4k4l8n5p5
nao de vao	b9w-4
de vao	b12e-7l12w-7
de vao lop	b9e-8l13p-4w-9
vao lop a	b8
^ dia diem	a-14b32d-6e-8f-8g-4n7q5t4v-6w-15
dia diem buoi	a-10b12d-4e-8f-5h-4w-4
diem buoi	a-5b7d-5e-9f12g-4h-5w-5
thu bay	b7c-6d-11e-12f-5h-6i-6l-10w15
thu bay $	a-11b12d-4e-8f-4h-4i5
o cau	b5e15n-5q-4r-4t4w-8
cau giay	b10e-7i6l6
giay hay	b7d4h-5
ben xe	a-13b4c-4e-5i15s4t4u5w9
nao the a	a14c-5f-6l-10w-28
thang may	b15g-4h-4i20l-12n6t4u4v-6w-12
thang may $	b7e-6f-5g-6i-12l-12w5
nao trong	a8b16d-6e-11h-4k8l-10w-13
^ tham	f-4l12p-5w-11
tham quan	a16b5e-4f5h-6i-4l-7w-10
^ nguoi day	c8
nguoi day	c8
gi vay $	a17c-9g6j-7k-5l-5p13r-5u-4w-11
lam o	b-10c32d-9f5g8i-7l-12n5o9r4s7w4
lam o dau	a6b-5c24d-7g9i-6l-12o8s6v-5
giang vien nguoi	c17f-7w-16
vien nguoi	c17f-7w-16
vien nguoi nhat	c17f-7w-16
nguoi nhat	c29k-7m15n6o4w-11
nguoi nhat co	c13f-7k-4w-11
day khong	a15c11e9f-11g-8l-5m12p-10s5w-20
khong hay	a24b5c15e-16f-12g-8i-7k-5l-14m-6n4o4r-7w-18
vien viet	a-10b-9c14d-6f8h-5i-9l-14w-10
phan chuyen	c11w-6
phan chuyen doi	c11w-6
doi so $	a-4c11k-8l8v4w-6
bai cua	a-4b-7c-14d17g-11l-8w-7
co huyen co	a-16b-10c13
huyen co	a-14b-10c20h-5p-4w-8
co chia	b-5c-16d16f-6r9w-5
co chia se	b-5c-16d16f-6r9w-5
chia	c4d18f20h-4n4r7w-13
chia se	a-5c4d21f7r8w-14
chia se khong	a-4c-14d15
se khong	a-4c-14d15
^ up	d13
len nhom	a-9c-7d18e-5f-7w-17
nhom	a18b7c-12d21f14g-10h-8l9n4p7s-4
thieu	a-13b-11c9d15e-8f12g-7h9k-5l-4p19w-8
de cuong	b-5c-4d26f-7g-17h-6i6j6l-9m5n5q5r-6s4t4u5v4
cuong	b-5c-4d26f-7g-17h-6i6j6l-9m5n5q5r-6s4t4u5v4
buoi 2	b-9d12e-4g4s-8w-6
2 cho	a-5c-4d5l-5w11
em xin lai	a-4d9f-5
^ cho minh	a-5b-5c-8d16e8g15i-11k-6l10n-5o-6q15s7t5u6v4
cho minh	b-7c-10d11e7f-6g12i-14k-10l9o14q12t4u4w-6
hoi sang	b-4c-4d13e-9w-7
trung lich	a4b-4d-4e14l-5w-10
lich truc	a-12c-6e16f-6l-4w-12
giua	a7b-7c-4d-6e38f-5g23h-6i18j-8l-4m7r-7w11
giua duong	c4d-4e28f6g7i7j-8r-6s5t4u5
duong cho	b13i-7k-12l-10w-14
lop sau	a-8b-6e8f11l-9n-8o9q-4r-5w-8
30p	b-4e20l-9w-14
^ em toi	b12e22i4l-8m5w-28
toi roi	d9e10r13w-11
roi do	b-4e6i9u10w-8
tich	b-8c-8d4e4g4i16q-6s7t5u-4v6w10
cho em nhe	d-4e9h10n-8o4w-13
em nhe	a6b-5d-6e8f-4h10l-4n10o4s17t-4
em nhe $	a6b-5d-6e8f-4h10l-4n10o4s17t-4
^ sao em	a-4e4g14j-4l-5w-11
sao em	a10b-11e13g16j5m-6o-5p-7r-6s4u6w-18
em di hoc	l12
di hoc ma	e11l-9
hoc ma	a-4d9e11f-10h-5
^ sep goi	a-6b-6d-6e17k-5l-7w-16
sep goi	a-6b-6d-6e17k-5l-7w-16
sep goi ve	a-6b-6d-5e15k-5l-6w-15
goi ve	a-5e14s-4w-6
goi ve hop	a-5e14s-4w-6
ve hop	a-8b-4d-4e19l-4m4s-5w-9
ve hop nen	e9w-10
hop nen	e15w-7
chieu em	a-14c-6d-4e18f-7l-4w-18
vang sang	a-5e4w9
toi xin nghi	a-6d-4e10i-6
nghi 2	h8w-7
nghi 2 buoi	h8w-6
2 buoi	a-5b-9c-7d-12e18g-9h4l-7s-5v-7w-17
buoi cuoi	c10e11w-9
em met	a-13b-13c-9d-16e17f-13g-6w-11
met qua	a-8b-9c-4d-13e14f9g-4i-9q-6w-4
nay em xin	a-6e8
ve truoc	e17f-5n4
don con	a4e10w-6
don con $	a4e10w-6
^ nhan xet	b-6d-6f11
hoc gui	a-5b9e-6h-4w-7
gui vao	a-6b-8d-7f8g-4h-5l-5
gui vao dau	a-6b-8d-7f8g-4h-5l-5
vao dau	a-5b-14d-7e-7f8g10h-4i-4j-6l6p7r4w4
vao dau a	a-6b-11d-7e-7f8g-6h-5
^ buoi nay	a13b-4e-7f10g-8h-4m-11s-14w-11
buoi nay	e8f16g-7h-4m-10s-13w-13
nay bo	a-4c-4e-8f16w-13
that su	b12e-5f12h-4i4j6k-10m4o5r5w-11
10 diem	b-5c-5f11w-10
10 diem $	b-5c-5f11w-10
diem $	a-5c6e-13f19g26i-10j-4m5s-5w4
toi gop	a-6c-12f16i7w-10
toi gop y	a-6c-12f16i7w-10
gop y la	a-4f5w-4
y la	a-4f5w-4
la thay	a-6c17f-10w-16
nen cho	f9
bai tap	a-7b-7d-8e-6f9g-9i-4l-4u4v5w14
^ thoi gian	a9f13w-14
thoi gian	a26b-5f16j5o12w-6
thoi gian hoc	a-6f13w-23
gian	a25e-4f18i-6j5o14p-7w15
gian hoc	a-6f13w-23
lung	a-13d-16g-12k5p-7w13
khoa sau	a6f7g-4l-5o-6w-12
sau nen	a-11f14w-14
nen chia	f12q-5w-8
nho $	a-7c-5f13i-6k-5n8o6w15
cho em danh	a-12c-8e-10f23g-5l-12o-4w-20
em danh	a-8c-4f11l-5o-4w10
em danh gia	a-12c-4f13g-4i4o-4w-19
danh gia giang	a-4c-7f19w-14
gia giang	a-4c-7f19w-14
gia giang vien	a-4c-7f19w-14
^ em thay	c-7f18r-5w-5
em thay	c-7f18h6r-5w-5
qua kho	c-9d-9e4f18g-7i-5l4p4r4t-4w-10
kho hieu	c-7d-4f16g-9p-4w-11
^ mau	d8e-7f6g-11l-5w7
dau v ad	a-5b-8d-6e-6f4h-4l8w-7
nhat noi	a-4c-10f10k-6l-5m8w-6
ca lop	a-7c-10f12g9k-4s9w-11
thich $	c-13f20j6k-6l-4n-5u-4
qua may	f5i10w-12
may diem vay	e-7g10
diem vay	a-7b-6e-12g18u-12w-10
lam test	g17k-4o-11w-7
thi chuyen	a6b-10c-13d6f-13g10i-5j-6k12l-4m-5p-7r-7s5u-11v4w16
chuyen de 2	c8d8f-4g10
de 2	c8d8f-4g10
gio lam	e7f-5g12k8l10w-6
^ dau	a21c-6d-7e23f-8g-12n8o10p-6r5s6t5v23
dau hay	b-4d-9f-4g7w9
kiem tra cua	g9
tra cua	g9
^ bam	a-5e4f-5g10k8l8m5p16q21v-6w-28
bam	a-7b-10d8e-9f5g6i-6l13m10n-6o10p19q19r-5u-7v-5w-16
v c	a12b-4h7l-8w-7
v c $	a12b-4h7l-8w-7
^ em mat	a14c4e-9g-4o-7w-12
em mat	a14c4e-9g-4o-7w-12
em mat chung	h6
mat chung	d-7e-11g-8h19i-4w-14
mat chung chi	d-6g-9h12w-10
chung chi roi	h8
chi roi	h8
chi roi xin	h8
roi xin	d12h6k-4m-6w11
roi xin cap	h8
xin cap	e-4h9
xin cap lai	e-4h9
cap lai duoc	h8
^ chung nhan	h13i-4k-8w5
chung nhan co	h21i-4r-9w-14
nhan co	e7h22i-4r-9w-14
co dau	g-4h8n6o4q6s4t6u6v-8w11
dau do	h11w-10
dau do khong	h9w-9
do khong a	h9w-9
qua mail	c4d18g-5h9i-5n-8o-7q-12w-14
mail	c-5d19g-4h11i-4k17n-6o-5q-11s-10w-13
^ em du	h13j-5l-6v-4w-9
em du	h13j-5l-6v-4w-9
dk	f-4g-13j7l37n15p5q-6r-8s9t8u7v4w4
nhan chung	h14k-14l-5v-4w-14
nhan chung chi	h12k-13l-4w-14
chung chi chua	h15l-5w-5
chi chua	h15l-5w-5
tre con	a-5i27w-7
ma khong ai	i4j7w-6
ai quan	h-4i10k9p-4w-11
duong nguyen	i14j-6
duong nguyen trai	i11j-5w-4
nguyen	a-6e9i14k-4l-4
nguyen trai	i11j-5w-4
toi dau goi	i13j-4w-13
anh nhieu	i6j-4w-5
nhieu lan	i12j-4
lan roi	b-4e-7j-5k11w-6
^ nha may	b-5e-6i14n-4w-13
nha may	a-6b-5e-12i12n-5
xa khoi	e-4i10w-8
xa khoi den	e-4i10w-8
khoi den	b-5e-6i14n-4w-13
khong noi	a-9e10j4k21n-8p-7q-6t4v-4w-8
noi $	a-4d11e11f12g-4h-4i14j-4l-8
tac nuoc	i8w-8
nuoc ban	i7w-7
ban tran	c-14i5
vao nha	i15v-5w-8
nha toi $	e-6i19w-19
^ day	a-6c-6e-6f12g-7i18j8l14q-6r-4w-12
^ day dien	a-4i14j9w-5
day dien	a-4g-4i15j14o-4w-6
day dien sa	i10j-6w-4
dien sa	i10j-6w-4
sa	c5i14m-4q-7w17
thap	a-7c-6d4e4g13i12j-5l-4p-7r20v-6w-13
nguy hiem cho	i13w-12
hiem cho	i13w-12
hiem cho tre	i12w-11
cho tre	i19o-4t4w-6
dot rac	i10w-10
canh truong	i10w-8
canh truong hoc	i10w-8
truong hoc	e-5i16w-5
truong hoc khoi	i17w-15
hoc khoi	i17w-15
khoi mu	i9
khoi mu mit	i9
mu mit $	i15w-7
mit $	i15w-7
go giam	i9w-8
go giam toc	i9w-8
giam toc	i9w-8
giam toc truoc	i9w-8
toc truoc	i9w-8
toc truoc cong	i9w-8
truoc cong truong	i10w-9
cong truong	g-5i16j-7w-19
xe chay	i9w-6
chay nhanh	i8
di lam	a6e-7f-5g-6i11q-7r-5w10
di lam giay	i9w4
ma phuong	i18j-10l-6w-14
tieng $	a8e-9m10w4
do ca	a-7e13h4i12t5w-8
thang nay $	a-6c-4e-8f-5i7l4
mat nap	i10j-4w-4
cong o	i9j-10
o ngo	i14j-4
day lai	a-5b-9d-7f-5i11j-4l-5m8n8p8q5u8v8w17
lai toi	f-4i5o8q14u-4w-16
xin bao	d-4e-7f5i25j-10m5n-4p5q5r4t4u5v5w-12
nuoi	g-5i9w12
trong khu	i17w-19
chung cu	e-4g5h-7i15
gio co ket	g-5j8
co ket	a-4g10h-6j12w-11
co ket qua	a-4g10h-6j12w-11
ket qua $	j8
kien nghi so	c-4i-4j12w-5
nghi so	c-4i-4j12w-5
305	a-5b6c-6e9f-4i-4j12l-14w-14
dien toi	a-7i-8j5w13
toi bao hom	a-9b-5i-14j20w-11
bao hom	a-13c-6e-6g-8i-16j30k7l4m5n-8o10s6t7
bao hom no	a-5b-5i-19j24w-14
hom no	i-10j16o8
hom no sao	j7w-4
no sao	j7w-4
no sao roi	j7w-4
sao roi	a16e-7i-11j14w-4
sao roi $	a5g-4i-11j13
anh em	j8t6
em gui	a-4b-6d5f7j11l-5o-6
gui co	j8r8w-7
co ai nhan	j8
ai nhan	j8
ai nhan chua	j8
nhan chua $	h6j8
^ theo	a-5f7h-4i-4j13l-5w-6
^ theo doi	a-9j14r-4w-5
theo doi	a6d-4f22g7h-4i-7j27m-5n30o-5p7q-6r-4t-4v5w-16
^ can bo	a8b-5c-9d-11f-5i23
can bo nao	a-6c-10d-10i-6j10k16w-6
bo nao	a-6c-10d-10i-6j10k16w-6
nao phu	c10k14
nao phu trach	c10k14
^ goi cho	e-6k15o-9s5t5w-9
goi cho	b-5k26t4w-11
goi cho toi	k12o-8s4t5w-5
cho toi toi	k9m9o-8w-9
khong quen	c4k10o-6s4t4
can trao	c-6f4h-4i-9k19p-8r-4w-9
can trao doi	c-6f4h-4i-9k19p-8r-4w-9
trao	c-5e-6f-5h14k22p-9w-6
trao doi	f-4i-10k25p-7w-11
trao doi truc	k13n4
doi truc	k13n4
doi truc tiep	k13n4
hotline	a-13b-8c-12d-8e-9g-5j5k25m-5o-5s-5w-5
hotline ho	b-4k12
hotline ho tro	b-4k12
may a	a8b6e-6f-13k9w-5
may a $	a8b6e-6f-13k9w-5
^ bot tra	i-5k13m-4q-5w-7
bot tra	i-6k15m7q-6w-13
bot tra loi	i-6k15m7q-6w-13
ra day	b4h4i-5k22o4p-8q-7s-4w-15
^ co anh	a-6b-7d-4h-5k15n5w-7
co anh	a-6b-7d-4h-5k15n5w-7
co anh chi	a-6b-7d-4h-5k15n5w-7
anh chi nao	a-6b-8d-4h-5k18w-6
chi nao	a-4b11d-5h-6k15
nao truc	c-4k14w-13
tu van vien	k10
van vien	k10
^ ma lop	e-5j-4l15v4w-7
co quan cu	a-5b-4e-6l14w-8
quan cu	a-5b-4e-6l14w-8
cu di	a-6e-8l19o8s4w-6
cu di hoc	a-10b-5e-10h-5l17w-17
hoc dang	l9w-4
hoc dang ky	l9w-4
t12	a-7b-7d-5e-5f-4g-6i-4l9s-4
dky	a-8b-4g-4l15o18r5
khoa hoc nay	a-12b-11c-5e-9g-8h-4l17p-4v4w-5
hoc nay	a-13b-12c-6e-10g-9h-5l17p-5w-6
bang cach	b-7e14f-4l11p-7r8s4v4
bang cach nao	b-7e14f-4l11p-7r8s4v4
cach nao	b-7d-6e14l10p-8r17s4
ma bao	l11w-4
bao sai	l9
em tham	l12
em tham gia	l12
gia khong	h-4l4w12
khong duoc $	d9e-6h-5i-4k-7l13p-12t5v24w15
dan $	e10i13l9p7w-11
cho lop	a-7c-4d-6e-10f12j9k-6l15p8q4r9t8u8v9w-9
dien ma	l14p-7q-7r-4w-9
ma o	b-6i5j-12l22p-6q-5w-11
day ha	b-7e-4g-4l20p-11q-5r-5w-8
^ tra loi	f-6g10i-4k4m11q-5w-13
tra loi tieng	m9
loi tieng	m9
tieng nhat di	k-4m12q-4u-6w-12
nhat di	a-10k-4m12q-4u-6w-11
nhat di $	k-4m12q-4u-6w-12
hem	a11d5e-4f9g6j-7m23n-5o-6s-7u-4v35w-13
hem $	a10d4e-4f7g5j-4m21o-4p-4t5u-4v28w-13
em ve	d-5e12f11g-4h-9j-4l-8m9w-6
lai tieng	d-7m11q-5
lai tieng viet	d-7m11q-5
^ chon	b-4d-4m17w-6
^ chon ngon	b-5d-5m15w-7
chon	b-5g-4i14m15o-4w-8
chon ngon	b-5d-5m15w-7
chon ngon ngu	b-5d-5m15w-7
ngon ngu khac	d-5m15w-6
ngu khac	d-5m15w-6
ngu khac $	m9w-5
khac $	b6c12d16e-4k-6m13p-6u-4v-5w10
^ ngung gui	d-9n13o-25q-6
^ tat nhac	n14o-7w-7
tat nhac	n19o-6u-4w-8
tat nhac nho	n11o-5w-6
nhac nho	n16o14q-6u-10w-12
nhac nho di	n16o-14u-7w-4
nho di	n16o-14u-7w-4
nho di $	n13o-13u-4w-5
nhan tin cho	k-6n8o6w4
tin cho	k-6n9o9r-6
phien qua	b4d-5f-8h4i-9k-4n26o-15q-6v5w-11
phien qua $	k-5n23o-19q-9r-4w-22
gui thong	a-10d-8e-6i-7l-5n15o6w-10
gui thong bao	a-10d-8e-6i-7l-5n15o6w-10
thong bao cho	a-6d-6i-6l-4o22s8t6u7v4
bao cho	a-4d-5i12j-4o24s6t6u6v5w-6
bao cho toi	o12s4t4u4
nua dau	k-6l-4m4n20o-7q21t5u5v-9w-6
nua dau $	k-8n25q23s6t9u10v-11w-7
^ mo	c-9d9e-5g17i-7j-8l-11n-5o21p6u-4w9
^ mo lai	d-4n-4o15s4v4w-4
mo lai	g11i-6n-5o33r-6s4w-6
mo lai thong	o6
^ em doi	h9q8r10w-13
em doi	h12i4o13q5r11t10
em doi y	o9q5
doi y	j-7o12q24u-10w-12
doi y roi	o6q14u-8v-6w-12
y roi	o6q14u-8v-6w-12
lai tin nhac	n-10o15
^ truoc	d9g-5i8j-5o15w-5
tat gio	g-5o9
lai sao	a-6d-9e-4f-6g7h4j-5l-8m11n-11o13q-6r-9w-11
lai sao $	a-6d-9e-4f-6g7h4j-5l-8m11n-11o13q-6r-9w-11
cho toi dang	l9n-7o8
toi dang ky	l9n-7o8
ky nhan thong	n8
bao lai $	n-5o12w-4
^ cai nay	p11
cai nay	a5b-5e-5l-11p22q19r4v7w-5
^ giup em	b-4e-4k-7l-5p14w-4
cach xai	b-4e-13j5k-6l-6p26r4v6w-7
^ toi hoi	d-5e-7i-7j22k14l-5p21t6u-7v-4w-15
^ bam nham	g-4l-4p-7q18w-16
bam nham	c5f4m15q28u-5v-6w-13
roi thoat	c6f4q22v-4w-7
^ huy nha	f4i-4j4m5n-10q26r-8t-8v-18w-15
huy nha	f4i-4j4m5n-10q26r-8t-8v-18w-15
khong khai	d-4n-4q15w-5
cuoc	b-8e15h14i19q30r20t4u-4v-5w19
cuoc tro	b4g-4n-4p-4q16r-5w-13
cuoc tro chuyen	b4g-4n-4p-4q16r-5w-13
tro chuyen nay	b4k10n-6p-5q7w-6
chuyen nay	b4k10n-6p-5q7w-6
thao tac $	d4n-7q20v-5
biet gi	r12w-8
biet gi ve	r12w-8
tai khoan va	r12w-5
khoan va	r12w-5
thong tin em	n-4o-9r10
tin em	n-4o-9r10
^ xin ban	b13e-5h8r4
ban sao thong	r12w-7
sao thong	r12w-7
sao thong tin	r12w-7
ben minh	c5r12w-6
ben minh luu	r9
minh luu	r9
luu ve	r7w-5
luu ve toi	r7w-5
em con	a-8e17r8w-11
khong cho	a-8b-11c-8e-4f-11g10i-5k7l5r13u4w-9
khong cho em	a-5b-8c-7d-4e-4f-9g13k-6l7r14s4t4u5v5w-4
^ go	e-5i-6k-4n9o-4p17r15v-6w-5
trong danh	e8i-6l12n-5r12w-13
danh ba	c4d4e-4i-7n-4p-10t4u4v-8w10
sang nha	b-4e-8i7l11s8w-11
sang nha $	b-4e-8l11s8w-7
^ helo	s14w-11
helo	s14w-11
cam on nhe	f-4n-4o-4t16w-11
on nhe	f-4n-4o-4t16w-11
nhe em	o8t8
em nhan	b4c4e-5j-7k9l17o14p-4q5t13u-8w-14
em nhan duoc	c5j-6l18t13u-8w-12
nhan duoc roi	t12w-6
duoc roi	t12w-6
ta	a18b-6e-9f-6h12i22j8l-4t21u-12v-4w-6
co chu	d-4f-8k18m-4p-6t19u14w-11
co chu $	f-5k-6n4p-5r5s6t20u17v-9w-6
chu $	d7f14j5k-12l-7m-7p-10r-5t16u12w-13
^ camon	a4b4i4l-4t22v-4
camon	a4b4i4l-4t22v-4
^ chac	e14n-4u16w-8
^ hong	b10c4f4g-4i-5r5s-4u-11v36w-11
^ hong phai	u-10v12w-4
hong phai	u-10v12w-4
hong phai $	u-10v11
^ khong dung	j5t5u-11v20w-12
khong dung	i9l18p-10q-5u-10v13w-8
khong dung $	i9l6p-7q-4v12
^ toi tu	c5i-5p-4t4v25w-10
toi tu	c5i-5p-4t4v25w-10
toi tu choi	c5i-5p-4t4v25w-10
tu choi	a4c5i-14j18p-4t5v22w-4
tu choi $	a4c4i-15j-4p-4t4v22
choi $	c5j-4p-6s4t4u-4v23
^ cho nha	e-9f-5g-7h5k-9r5s4t4u4v4w14
cho nha tui	e-6f-4g-5i-13l-9w16
nha tui	e-4h4i5l-8r4w14
bo an	e-8f-5g-6i-14w14
mat ngu	d-7e-4f-5i-15r4v-4w27
sao cho	a-4c-6d-5e-8f11g-6l-5m-11o-4p11r13s5t5w18
lam sao $	b4e5f-9g-10i-5l8n-4o-5p7q-6r12s5u-7v-7w7
^ bot biet	k-10m5p-10v-8w11
bot biet	k-10m5p-10v-8w11
^ con gai	a-6b7e-15i-6l-4w20
con gai	a-6b7e-17i-4l-4p-5w22
con gai toi	a-4e-4w13
gai	a-12d-6e-21f-12g-5i-5l-12s10w29
gai toi	a-6b-10e-13f-6i-4l-8s-4w25
toi sap	e5i-4u-4w7
lay chong	i-5r-4w19
chong	b7c4h-8i-9j5l-4m4q-5w33
thich mau	p-6u-6w14
xanh	c5d12e-6f-6g-5i33k5q-5u-6w23
xanh hay	w8
xanh hay do	w8
hay do	w8
hay do $	w8
nho que	w19
^ hai	a25b-10d-5e-7f-5i-13j-7k-7m-4n6o7p6q9r6s39w-5
nhat la	a-4c-4k-4w12
la gi $	a-6b9c7d11f-12g9h7k10l-10m-17n-4p-18w5
tra sua	i-9w10
sua	a-5b-8d-8e-9h15i26j18k-7l-6p-11q-5r20s5t4u4w13
it duong	d7e-7f-4h8i-5j-7k-10p6s5u5v-5w23
di da	b-5e-7i-7u-4v-5w19
di da lat	e-6i-6u-4v-5w16
da lat	e-6i-6u-6v-5w19
lat	a-8c4d4e-4i13k16o-4u-4v-4w13
em biet	a8b13c-4k-5l-9m-5s4t11v4
^ ti	d4e-10f-6i-6n-7p-4t6u6v-4w19
ti	a18e23f11g-6i-5k-6m4o5p-5q4r5s-4u6v-6w6
ke chuyen ma	i-5w9
chuyen ma	i-5w9
co nguoi	c-5h-5i12j12k13l-9p-7q4u-5w4
nguoi khong	c-9e-5j-6l15p-6q5t4w13
nguoi khong $	b4c-9j-6k5l-5n7o5p-4q5s5t6w18
^ giam	l-4p-5s6w18
^ giam can	l-4p-5s6w18
roi ma chua	b-8d-9i7n4u-6v-5w15
keu to	f-6i-5q-5w13
keu to qua	f-6i-4q-5w13
to qua	f-5i8q-5w11
to qua $	f-6q-5w12
tho	b-5e-4i-10k-6s-8w34
tho ve	i-8w12
tho ve mua	i-8w12
ve mua	i-8w12
ve mua thu	i-8w12
mua thu	w12
^ banh	k-4o-7p-8w16
banh	c-4e-9f-10j5l-12m5n7s7t6u4w30
hang nao	i-8k-5v-11w18
nao ngon $	w13
ngon $	o4p-4w24
vn	a-13b-6e-5k-5l14w15
rau	b-8i-4k-5w24
chiec	i-7w13
chiec xe	i-7w13
nay chay	e-9f-4i-4p-4u-6w18
^ tran	a-9g-5i5t10w12
^ tran chung	a-7w11
tran chung	a-7w11
tran chung ket	a-7w11
bong da	a-4b4e-5h6k6l6p6w22
da may	a-5e13j-4r-4w-4
^ mua ve	w8
ca nhac	d-4f-4w11
ca nhac o	w8
nhac o	w8
nhac o dau	w8
co bao khong	a-11b-5c-5e-7w15
bao khong	a-11b-7c-5e-7l12v-4w15
bao khong $	a-11b-5c-5e-7w15
oi em	a-9b9d-9e7f-5l-5
gio chieu	a7e7f-4i-6j-6l-5
ks	w13
gan bien	b-4w11
gan bien do	b-4w11
bien do	b-5i-6w16
bien do son	b-5i-6w16
do son	f-10i-4q-5w13
gia re $	w8
^ nha hang	e-5f-6w7
phuc	b-4d-5e-5f5i-6k11l-7m5o21p19r-6v-8w13
phuc vu	f-7i-11p12
ai la trieu	c-7f-5k-4w8
la trieu	c-7f-5k-4w8
la trieu phu	c-7f-5k-4w8
trieu	a-4b-5e-8h-4i-6k4l17w18
trieu phu	c-7f-5k-4w8
nay kho	f12
dang ky ket	w8
ky ket	w8
ky ket hon	w8
ket hon	w8
^ don hang	j-4w12
don hang tiki	j-7w8
hang tiki	j-7w8
tiki	j-7w8
hoan	a-5h19j5l-4n5o4t5v21w14
hoan khong	n5q4v-5w12
hoan khong $	n5q4v-5w12
mat phi	a-6b-4d-5g-4h-7l13o4
mat phi khong	a-4h-5l10v-4
phi khong	a-6d-5h-5i8l11n4v-7
phi khong $	a-4h-5l10v-4
xe di	e-6i-4w15
di sapa	b-11i-4w13
sapa	a-5b-11e-5i-6j4v4w17
xuat phat	a7b-10c4i-4l-4w7
ben nao	i-5w8
ben nao $	i-5w8
wifi	e-5f-4i-10n-4q-5w15
quan nay	e-8g-11i-11n-4w19
lop 5	a-19b-9c-5d-4e-5f-18l-12w26
mua dau	w7
lich cho	a-16o8w15
qua di $	f-7i-7o-5q7u-6w11
phu quoc	a-11i-8w13
ngay 2	a14b-5d-10i-8j16w6
^ trung	b10e9g-5l-11o4p-4r-5w23
iphone	a-9m-12r-4w12
lua	a-4b6e-11h4i-4k-6l-5p-4r16s5t7w26
^ cong ty	i-4w16
cong ty toi	w8
ty toi	w8
ty toi nghi	w8
toi nghi	a-11b-5d-4f7h9j-4n7p-4w15
may ngay $	w13
ngay $	a6b-6e6k5l-8n-4r12s-4w18
nao gioi	b-4d-8f4j-5o5p-4r-6u-7v-4w22
dang ky xe	h-10i-5l-4w12
ky xe	h-10i-5l-4w12
kho tinh	c-8f-4w13
kho tinh qua	w10
tinh qua	w10
^ hoa	g-5i-4q-4r-4w8
hoa hau	e-5f-8g-5w15
hau	e-5f-8g-5w15
ung	e-5i-9k4l-4m5o7p10r10s4u-4w37
cuoi $	a-7b-8d-6e14i-4w13
^ bao cao	a-13b-5c10d-11e17g-8h-5i-10j-6l-4w10
thuc tap	a-8f-8g-9l19p-4w-11
youtube	e-5i-5l-15n-14o-9r-4w21
tren dien	e-5g10i-5n-8o-6r-4u-4w5
tren dien thoai	e-5g10i-5n-8o-6r-4u-4w5
dien thoai $	e11n-10o-8w7
thoai $	e11n-10o-8w7
may h z	a6b-5e-4f-4w-4
h z	a6b-5e-4f-4w-4
h z ad	a6b-5e-4f-4w-4
nay sao	a12e-10i-4l-6p21v4w-13
khong ban	a5b10c6d5e-8f-4g7h6i-4k-4m-7p6q-6s-4w-12
khong ban $	b11c8e-5h6p7r4w-11
^ buoi sau	a9c-5f-5w-5
hom nao vay	a4b-8e-7w8
thu 3 hoc	a8w-7
3 hoc	a5b-11e-15f-11h-5i-4l-15w4
hoc bai	a16b-10c-11d-16e-9f-7g-7i9w-9
hoc bai gi	a19c-8e-4w-17
bai gi	a13c-7d-19e-7f-9g-12l-4p-6w6
lich thang	a18l-4w-10
lop vay	c8
khi nao thi	a11g-5j10
nao thi	a22b-7d12f-8g-10j13o-5r-8w-6
thi di	a8b15e-11w-8
di tham	a18g-4h-4w-9
di tham quan	a16h-4w-7
tham quan thuc	a7f6w-6
quan thuc	a7f6w-6
quan thuc te	a7f6w-6
mot doan	a18b-10c-9e-4i10p-4w-17
doan	a32b23c14d7e-6f8g-7i12j-5l-11m4n4o-6p-11r-10t17u-5w-6
doan minh	a19b4c11w-8
lam gi	b5c-4d-10e-6f-5g-18h-5k-9l12n4o4p8r9s7u-13v28
lam gi vay	c-13f-4g-8p13q-4r-4u-4w-12
^ t7	a22e-4w-9
^ t7 nay	a22e-4w-9
t7	a26c-7e-5f-7g-10h-6i7k-5v-7w12
t7 nay	a22e-4w-10
nay duoc	a16b-4c16d-4e6f5g-10i-7j4l-11n6r8s6t7v8w7
nay duoc nghi	a21b-4c-10d-7e-19f-7g-9w-15
duoc nghi khong	a18c-5d-6e-9w-11
nghi khong	a26b-4m4q4s-5t5w-11
gi khong $	a15b-13c-10d-11e-9g-8h7k-9m-4n6p9q5t6v-9w-21
keo	a17b-8e-10f-4g11i14n-5r9w-12
keo dai	a15b-9e-5g9i-6
keo dai bao	a12b-7g9l-4w-6
dai bao	a9b-12e-8g10i-6l-5
dai bao nhieu	a-8b-5g-4i-5w12
bao nhieu buoi	a6e12h12
nhieu buoi	a6e12h12
buoi vay	a12b-7f-4w-5
mai hoc o	a-8b10
dau z ad	b18j-4o4
^ phong hoc	a-8b13e-11f9w-10
phong hoc	a12b19f21g4h-7i-13l-15p4w-27
hoc tang	b8f-13
hoc tang may	b8f-13
dia chi cho	a-6b18d-6s-5w-13
cho hoc $	b12c4d-5e-7l-7s5t5u4
tu ben	b14w-14
tu ben xe	b14w-14
ben xe my	c-4e-7h4i-6q-4s5t5u4w12
xe my	c-4e-7h4i-6q-4s5t5u4w12
xe my dinh	c-4e-7h4i-6q-4s5t5u4w12
den cho hoc	b7w-6
cho hoc di	b8f-5w-5
hoc di	b8f-5i6w-6
xe buyt so	b7i-7w6
buyt so	b7i-7w6
buyt so may	b8
so may $	a-4b24i-6j-5p-4r-4s5w11
nao the $	b13c12d-6g-7i-6j-8o4r5s5w-13
ban do duong	a-5b19d-11e-14f-6i-5k-4w-14
do duong	a-5b19d-11e-14f-6i-5k-4w-14
gui em voi	a4b5d17e-9h-6i-7k-6m4p-7u4v7w-11
biet vao	a-8b11d-4e-12f4g-5k-4l7o4p-4q4s4t4w-8
vao loi	b13e-10w-6
vao loi nao	b13e-10w-6
de len	a5b10e-9l-8w-9
len lop	a9b-11c18d-7e13f-4h-4i-4k-5l-6s-4w-16
len lop $	a-16b-9c15d-5e4k-9l-8s-4w-11
^ cho tap	b8w-4
tap huan co	a4b8l-4w-5
huan co	a4b8l-4w-5
co cho gui	b8d-4
cho gui	b8d-4
cho gui xe	b8d-4
may khong	b12d-8h6i-12k10m-5r-5t4w-6
may khong $	b11d-8h6i-4r-5w-6
dia diem hoc	b9
diem hoc	b9
hoc chieu	a-11b6c4e12w-8
chieu nay la	b6c8w-5
nay la	a-15c10f5g-5i-7n6w10
o quan	a7b4c-8d-4e-9f-13l-10w9
hay o	a-7b14c-7e-5f-5l-4w-13
o so	a-5b7c15d-6g-5i-5j-4k-4o4q4s4t4v6w-4
so vay	a-9b8c13d-9r-4w-14
so vay $	a-4b7c5w-9
ai day buoi	a-9b-4c13e-7s-5w-6
day buoi	a-13b-5c17e-7f-5s-5w-7
day buoi mai	a-7b-6c9e-4f-4w-4
thay nao giang	c10d-4f-4w-5
nao giang	c10d-4f-4w-5
^ co day	c8f9
co day	a9b-9c15f16l-4w-11
papi ten	c9d-4
gi v	p8
em hoi bao	a5c10w-10
hoi bao	a8b-4c4l-4w-5
vien chieu	a-6b-9c9e4f-5i-4w-13
vien chieu nay	a-6b-9c9e4f-5i-4w-13
o co quan	b-12c17e8h-9i-6j-5k-6l8o4p-5v4
co quan nao	a-8b4c23d-8h-7k-7l-10m4n4o6q5r5v6w-13
gui em slide	d9
em slide	d9
slide hom qua	d9w-7
lieu buoi 2	b-11d13l-4w-16
file pdf bai	d9
pdf bai	d9
pdf bai giang	d8
hanh chinh $	a-11i12l13p5t4u-4w-9
chinh $	a7b-4e-4i11l12p4q12t4u-4w-11
tai lieu hoc	a-6b-7d13f-8h-5l-4r-5w-7
lieu hoc	a-6b-7d13f-8h-5l-4r-5w-7
em den lop	b-11e15w-13
den lop roi	b-4e12j-7l-6w-5
roi nha	b-4e10k9
nha ad	b-5d13e13w-4
nha ad $	b-5d13e13w-4
^ mai em	d-5e20w-9
mai em ban	e8
em ban	e14l-8
em ban khong	b-4e20w-15
ban khong	e11i8o7w-4
ban khong di	e8
hoc duoc a	a-5e10
duoc a	e6l-6p-6r11u16w-12
duoc a $	e6l-6p-6r11u16w-12
em xin nghi	a-6e12f-4
chieu nay vi	a-4c-4e6w-5
nay vi	a-4c-4e6w-5
con om	a-9d-4e15w-15
ket xe qua	e12i-4w-8
xe qua	e12i-4w-8
vao lop tre	a-8b-8e18i-14l-8w-9
tre 15p	e9w-8
15p	b-6e15w-11
toi vang	a-7d5e16w-7
bao giup	a-4e10n15o-21w-12
em quen quet	a-4e6w-4
quen quet	e10w-6
quen quet ma	e9w-6
quet ma	a-7d-4e13l8w-8
quet ma diem	a-9e15i-5l-10p-4w-8
ma diem	a-8e15w-8
ma diem danh	a-8e15w-8
^ xin phep	e15l-5s-8u-4w-10
toi co mat	e18i-11l-4w-6
roi nhe	e13
roi nhe $	e13
^ t6	a14w-8
nen khong tham	a-4e9
khong tham	a-6e13w-7
khong tham gia	a-6e13l-7w-5
nay hay qua	d-5f-4w13
cho 5	e-4f13l-4o-4
cho 5 sao	e-4f13l-4o-4
em muon danh	a-6b-5c-4e-12f13l-11
muon danh	a-9b-4c-6e-14f18l-10w-7
muon danh gia	a-9b-4c-6e-14f18l-10w-7
^ gop	b-4c4f13g-4j15n4w-10
^ gop y	b-4c4f13g-4j15n4w-10
buoi sang nay	a-11b6d11e-12f17i-7s-7w-12
sang nay la	a-4b-4e-8f8g-5i-5r5w7
la giang	a-4b-4c6f6w-4
giang hoi	f6
giang hoi nhanh	f6
hoi nhanh	f6
minh gui	a-6d7f6h-4o-6r-5w-5
gui nhan	b-4d-7f20j-9l-4n-4o-8w-6
gui nhan xet	b-4d-7f20j-9l-4n-4o-8w-6
ve lop	a8b-9d-12e-7f19g-5h-5j-5l-13n12p5r-4s4t4v6w-6
ve lop hoc	a-9b-11c-5d-8e-8f16h-4l-11
hoc vua	a-5f15
hoc vua roi	a-5f15
vua	a9e-12f13g26i6l10n-7p-7q-7s4t4u-9v-9w12
vua roi	a-8b-4e-11f15g29h4i-10l-7m5q18s5t4u-6v-11w-19
vua roi $	e-4f12g10i-4q17s4u-5w-9
vien dau	b-4c-5d-5f9k8v-4w-6
qua ly	f5w-4
qua ly thuyet	f5w-4
it thuc	f5w-4
it thuc hanh	f5w-4
thuc hanh $	c5f13
hanh $	c5f13
^ bai giang	d4f11i-4w-6
giang hom qua	a-7c10d-9f10g-4l-4w-6
rat huu	d-9f15h-4l-4w-10
rat huu ich	d-9f15h-4l-4w-10
huu	a-6d-4e-13f11h-5j-8l20m4n16p4q4s-5t6v6w24
huu ich	d-9f15h-4l-4w-10
cho buoi	a-7c7d8e-12f11r-5t5v4w-6
^ bai test	d-4g13j-5v-5w-8
bai test hom	g7
test hom	g7
test hom qua	g7
qua em duoc	g7
^ co ket	d-4g10j-9w-9
qua bai trac	g7
^ lam lai	d-5g12h-4i-5q-10w-4
lam lai	c4d-7g8h-6i7j4l-10o-7q13r-4s6w-4
lam lai bai	c4d-5g17j4o-4q-11
lai bai	a-5c-7f-12g23i-5k-8o-6q-12r-10w-10
duoc khong a	a-10b-7c-5d-7f7g4h-5k8l5
^ vao lam	a-6g12p-5u-4w-4
vao lam	a-6g13p-5u-4w-4
^ bao h	a7e-7g-7h7o-6w8
xin giay	d-10h11l-4
chung nhan hoan	a-4f-4h13
nhan hoan	a-4f-4h13
nhan hoan thanh	a-4f-4h13
hoan thanh	b-4f-7h13l-8
hoan thanh khoa	b-4f-7h13l-8
thanh khoa	b-4f-7h13l-8
chi ghi	a-5b-10c-6d-8e6f-10h17i-5k-8l10w-11
ghi sai	h7l-4r8w-5
sai ten	g-4h15r-5w-13
ten em	e9h14l17r4w-6
em roi	h9
sua giup	c6d-8e-4f6h14i19j-10o-4p-12r14s5u5w-4
nghi 1	e8h7
nghi 1 buoi	e8h7
chung nhan ban	d-5h9w-13
nhan ban	d-5h9w-13
ban mem	b-4d14h12o-5p-4r-5w-9
mem	d16h11o-4p-9
may hom roi	i11w-7
hom roi	a-5b-4d10i18w-15
roi khong	a-5b11c6g-4j11k10o8q-5r10s13t4w-10
ai sua	h-7i18j-8k-4r-7w-10
ai sua $	i8
sua $	a-7b-8i20v-4w-10
nguyen van	e14w-11
nguy hiem lam	i13w-10
hiem lam	i13w-10
hiem lam $	i13w-10
xom hat karaoke	i13
hat karaoke	f-13i13
karaoke	e-5f-10i24w-7
phuong khong	b8i8w-8
^ cu	e20f-4i25k9m-6o22s-4w-13
khu toi	c-4e-4i16w-15
toi kho	c-7i10j-10l-4w14
kien nghi thanh	i9
thanh pho lam	i8
pho lam	i8
lam them	i11w-6
nha ve	i14
nha ve sinh	i14
ve sinh	i19w-9
ve sinh cong	i9w-4
sinh cong	i9w-4
sinh cong cong	i9w-4
cong cong	i19w-8
cong cong o	i7
gay	g-9i30j-11k-4w-13
tu hom	a-16e-6i18n-7o10w-8
qua chua	a-4d-6g5j26l-8w-22
kin	e-4i23p-5v-4w-18
dan khong	c-9f4i12j-4l-7n7p13q4t4v-6
khong co loi	i10w-9
co loi	h-11i7w9
co loi di	i10w-9
ma pa	a-4d-4g-11j16l-6w-9
pa	b-5g-4i-9j16q-6w14
ket qua chua	a-4d-5g-14j26l-8w-22
^ hom truoc	a-6d-12e-5f11i-10j4o9r18w-8
hom truoc bao	a-5i-9j13o10r-6w-4
truoc bao	a-4i-9j14n-8o15r-7w-4
bao vu	a-6i-8j14w-5
vu den	i-7j10w-8
vu den duong	i-7j10w-8
duong ma	h-8j5l-7w-14
ma sao	a-13e18j-4l-12p-8
^ don khieu	a-4j28u-4w-20
toi gui tuan	j9
gui tuan	j9
vien voi	d-8e-10k9l12p-4r-5
gap nguoi phu	k7
chuyen voi can	k8
voi can	k9
voi can bo	k9
xin sdt	c12k11s-7
xin sdt sdt	c12k11s-7
lop de	b14e-8f-5i-4k12l-6n-5w-15
de goi	a-4b-5i-10k18w-8
de goi $	c-4i-11k15
nguoi ho	k9m-6
nguoi ho tro	k9m-6
tro giup	h-6i-7k-10m-15n-6o-5p23r-5
^ muon gap	f-7k10s-5
muon gap	f-7k14s-4
^ goi ai	k8
goi ai	k10p-6
minh voi	a-6b-12c5d-4e-10f-9k12l6n-7o9q12r-10w-18
minh voi $	b-6l6n-4o9q11r-7w-14
dang ky hoc	l12w-5
ky hoc	b-15d-7e-7f-10h-9l23w-5
ky hoc $	l8
^ co ma	a-7b-10d-5e-6f4g-5l18o4p-5s4t4w-7
co ma lop	b-7e-8l13
roi nhap	b-8e-6j-5l10w-9
roi nhap o	b-5e-5j-5l9w-9
tham gia la	l6
gia la	c9w-8
sao de vao	a-4g-5l10
con cho khong	a-4b-7i4l19q4t5u6v-5w-11
dk lop	a-6b-7c-5l21w-11
lop chuyen	f10k-10l14u4w-9
lop chuyen doi	c-7l14w-6
toi chua co	i8l9w-9
chua co ten	l12
co ten	c-7l17o-9r-6w-4
co ten trong	l9
ten trong	l9
dang ky giup	l10p-5
ky giup	l10p-5
hoc gio	b-6e-4l8w-7
gio dang	a7e-8l7n9o-13w-10
doi qua tieng	m11w-20
^ chuyen ngon	m8
chuyen ngon	m8
chuyen ngon ngu	m8
^ minh muon	b-10d6e-8f13l-11m8n5o-8w-5
minh muon	b-10d6e-8f13l-11m8n5o-8w-5
muon doi	a-7e-8i-14s4w22
muon doi ngon	f-6m25w-23
^ nhan tieng	f-6k-4m13w-5
nhan tieng	f-5k-9m18n-4o-5w-14
nhan tieng nhat	f-6k-6m13o-4w-10
tieng nhat cho	f-6m14w-8
nhat cho	f-6m14w-5
^ dung gui	n16q-4
thong bao giup	n15o-21
giup minh $	a-7g9j-4l5m5n12o-14r10w-6
minh $	d-18e6f-14g14j4k-13l-5m13r20w-18
huy nhan tin	n15o-8v4
di ad	e28g-5j-8k15l-7n5o18p14q15s-4t-8u-13
di ad $	e28g-5j-8k15l-7n5o18p14q15s-4t-8u-13
bao cho em	a-5b-4d-5l-5o10
lai cho minh	g-6o12
nhu cu nhe	n-4o11
cu nhe	n-4o11
cu nhe $	n-4o11
gio muon	d-10i-4l7n-6o9r18w-8
gio muon nhan	n-5o9r-4
^ nhan lai	i-4k-5n-13o25w-8
tin nhac lich	n10o5
lich a	a11b-9e-6i4n10o4p-7r-4v-4w-10
huong dan cach	p14
dan cach	p14
cach dung voi	p10
xai cai	i-5p23q-4w-14
bo qua di	i-6n-5o-5q19w-13
nay di $	n9q14
xoa het thong	r8
het thong	e-4n8o-11r11w-6
het thong tin	e-4o-6r11w-6
cua toi di	j-4r12w-4
toi di	e-20f-7g-5i12j-6k6l7m-4n5o7q-10r11u-6
toi di $	j-5k8n4o9r11w-8
^ ben	b14i-4r10w-7
du lieu gi	r12
lieu gi	d10r4w-4
lieu gi cua	r10
cua em vay	r8
em vay	r8
em vay $	r8
nhan cua minh	j-4r9w-7
cua minh $	a6d-16f-6g6i-4j8k-7m-5n-10o-10r15w-21
muon tai	d8r6t4w-5
xoa so	i-9j-5k-4r18w-23
xoa so dien	j-5k-4r11w-17
dien thoai cua	k7r10w-6
thoai cua	k7r10w-6
thoai cua em	g-5h-4k-7r16w-20
he thong co	r9
thong co	r9
co giu	d-4h-5j-7r16w-4
cu cua	w11
cua em khong	a-6e-6g-4j9l8r9s4t4v-8w-8
nhan giup	a-10e19f-13g4h-8k-5l-9v6w-7
roi xoa	r13
xoa ho	j-10r12
xoa ho so	j-10r12
minh nhe	n-11o14r8
chao a	j4p-4s15
a c	a-8e-5f-4i4j4k11m4n4s13t13v-5w-7
^ thank	t25u-7v-5w-12
thank	f-8t30u-6v-4w-16
^ ok luon	s-5t-4u14w-7
ok luon	s-5t-4u14w-7
ok luon $	u9
khong phai dau	d-8v9
phai dau	d-8v10
phai dau $	v8
^ trua	a18e-10f-6l-4p-4w4
^ trua nay	c-4e-8f-6l-5p-4w19
trua nay	c-4e-8f-6l-5p-4w19
nay an	a-5p-5w9
nay an gi	a-4p-5w9
ta $	a10b-5e-8h13t15v-5w4
nong qua	b-8f10w11
qua troi	e6f-9g-4i10w10
qua troi $	e-6f-8g-4i9w12
troi $	a-5c-4e-7f-9g-5i11w15
^ ban la	c-4k11n4p19
ban la	c-4k11n4p19
con trai	b-5h4j4s4v4w17
trai hay	b11p-5
gai $	s8w5
^ gia xang	a-5c-4e-5f-4w10
gia xang	a-7c-4e-5f-4w11
xang	d-6e-9g-6i-7r4s5t4v-5w33
xang hom	w9
xang hom nay	w9
^ buon	c-4f-5g-6i-4q-6v-4w16
^ buon ngu	f-5i-4w6
buon ngu qua	f-7i-6w7
ngu qua	f-4i-6k12q-5s-4
ngu qua $	f-7i-6w7
tang vo	a-7c-6e-5w19
minh di	b-5e-5k-4l-9m9w4
thich mau gi	a-4p-7w11
mau gi	a-5p-8w14
^ nguoi yeu	i-9k-8n-9o-10w14
nguoi yeu	i-11k-7n-7o-8w25
nguoi yeu cu	i-9k-8n-9o-10w13
yeu cu	i-9k-8n-9o-10w13
nay sinh	w4
sinh nhat	w12
^ bun	f-5g-6l-5m-4p-7w15
nau sao	d4f-6g-7i4l-4n4p-7w21
co nen mua	d-5u-4w14
nen mua	d-5u-4w14
luc nay	e-4w8
^ toi thich	a-4g-4i-7u-5w12
toi thich	a-4g-4i-7u-5w12
vui ghe	a-6b-8e-4f13g-7j4n6r5s-5w14
vui ghe $	a4f-10g-5n4s-5t-4w19
hon $	a-4c-5d-4f16h-9p-6w13
^ troi hom	f-9w9
troi hom	f-9w9
troi hom nay	f-9w9
hom nay dep	a-6w12
nay dep	a-6w12
^ ve may	w8
sg	a-8k-6m-5w14
mai bao	a-19e-14w21
nhieu tien $	w8
toi di hoc	a-10e-8l8
hoc lop	c-7d-6e-11f-12k-6p4u4w17
hoi hop	e-6q-4w9
hoi hop qua	e-6q-4w9
hop qua	e-5q-5w8
hop qua $	e-6q-4w9
dang ky goi	w8
ky goi	w8
ky goi 4g	w8
goi 4g	w8
goi 4g viettel	w8
4g viettel	w8
4g viettel the	w8
viettel	k-9r-7w18
viettel the	w8
viettel the nao	w8
xo so mien	w10
so mien	w10
so mien nam	w6
mien nam	w6
mien nam hom	w6
nam hom	w6
^ ai hat	w8
ai hat	w8
ai hat bai	w8
hat bai	w8
hat bai nay	w8
kieu gi $	b8c-5d13e17f13j-6k-5l4n17o-8p-14q-4r-4v-18w-15
may gio chieu	a8
mat o	e8
^ tau	a-5b-4g-14w14
may gio chay	w10
gio chay	w10
gio chay $	w10
^ bang	e-7g-14h9i20j-5m9u-5w9
^ bang lai	w9
bang lai xe	l-5w12
^ dich	e-4i-10m-10w14
^ dich giup	m-6w9
dich giup	m-6w9
dich giup cau	m-6w9
giup cau	m-6w9
giup cau nay	m-6w9
cau nay	i-7m-6q9w8
cau nay sang	m-6w10
nay sang	k13m-7w10
nay sang tieng	m-7w10
tieng han	a-4e-5g-12j-8l-7m-11p-5s-11w22
han $	a-7c-4e9f-5s-4w22
^ lich nghi	w7
lich nghi	w7
lich nghi tet	w7
nghi tet	a-22w22
tet nam	a-10b-9e-4i-8w15
tet nam nay	a-10b-9e-4i-8w15
nay cua	n10
cua cong	i-4w8
cua cong ty	i-4w8
o duong nao	b-8i-5j-7l-9w16
quen roi	a-7b-7d-7e-6k-10r-10s4t4u4w17
hom nay khong	a-7c-6d-5e-6f-7g9w5
nay khong di	a-4e-12i-5w14
ngoi choi	a-18c-5d-6e-11f-4i-11s-12w20
^ mat khau	d10e-4o-4w4
mat khau	d10e-4o-4w4
mat khau wifi	w5
khau wifi	w5
lien quan	a-8r6w4
bao tri	a-19b-4g-16h-9j-5n-6w21
^ tuan nay	a16e-18w-11
tuan nay co	a11
em hoi lich	a14c-6e-8f-4k-4l-5s-7w-4
hoi lich	a21c-10e-7k-4l-4s-4u4v5w-7
hoi lich hoc	a7f-4k-4l-5
lich hoc thang	a9w-4
hoc thang	a5e-9f-5l5q4w-5
thang 12 voi	e-4l11
12 voi	e-4l11
12 voi a	e-4l11
khong chi	b-15c14e-10f-6g-5h-6k-4w-7
khong chi $	a-10b-14c15d-4e-9f-6h-4w-9
hoc may gio	a24e-4w-20
tin hoc	a12b-13c12f-5h-9i-6l-8o-4v5w-4
van phong	a15c10e-11i-5j4k12l-4q4w-4
^ chieu thu	b10e-8f-8g-7l-8w-6
chieu thu	b9c4e-5f-8g-7l-8w-7
co tiet	a19b-14d-9e-5g-12j4n4q4r4s-4t4u4w-15
co tiet khong	a14b-10c-5d-8e-7g-4s-5w-11
tiet khong	a14b-10c-5d-8e-7g-4s-5w-11
tiet khong co	a20b-9c-6d-8e-5g-4w-12
co oi	a7b-7d5e-6f6s-9w-4
co oi $	b-5d-6f10s-8
hom nay duoc	a8b-7c10d-6f-5g-9l-9n4t4v4w-13
nghi ha	a13c-5e-9g-4w-6
ha ad $	a9c7e-13g8w-6
^ da cho	a6b9e-7
da cho	a6b9e-7
da cho em	a21e-16w-10
bua nay	a8b-14c12e15i4l-5o-4r6v5
tuan toi hoc	a7b-4w-6
gi vay thay	a10c-6w-6
vay thay	a14b-8c-10d-10e-13f-9w-10
vay thay $	a14b-8c-10d-10e-13f-9w-10
thay $	a9c8d11e4h9l-9s5
nao hoc	a8b16c-7d-11e-15f-7h-20l-7w-20
hoc tiep	a15e-7g-5l-5o8w-6
^ kinh	a13e4f-8i6k-4s13w-7
^ kinh gui	a8b-4i8
kinh gui	a8b-4i8
gui anh	a8b-5d-7e-8h-6i8k-7p-4r-10w-13
cho toi xin	a-4b4c7d20f-8g-8h9k-4l-7o-4q4u4v5w-5
tap huan ngay	a7b7d-6w-7
huan ngay	a7b7d-6w-7
27	a12b-8d-9e-6w-5
27 11	a12b-8d-9e-6w-5
27 11 $	a12b-8d-9e-6w-5
con bao	a14g-4l-8w5
con bao nhieu	a14g-4l-8w5
buoi nua	a18e-4w-6
nua thi	a12b-6d4f-7g-5i-8j8n-7r-4w11
thi ket	a11g-7w-4
thi ket thuc	a11g-7w-4
ket thuc a	a12g-7
thuc a	a12g-7
thuc a $	a12g-7
bao gio moi	a13e-7g-7h-6i-6j9o-6w-13
gio moi	a14e-5i-7j9k-5l13o-4w-7
moi hoc	a11d-4e-12f-4g-6h-5l9w-6
lop may	b-8e-5f10l-4w-5
vay em	a8b12c13d-6g-4l-11w-6
vay em $	a9b7c13e4g-4l-5w-5
lich doi	a9w-4
ngay nao roi	a9w-4
nao roi chi	a9w-4
roi chi	a9w-4
roi chi $	a9w-4
hoc o phong	b9w-8
o phong	b8c-8d-5e-15f-18g-8i-5j19k-6l-5t8u6v4w4
o phong nao	a-4b5c-10d-6e-6f-11j16l-7o4t5w-8
chi voi	a-6b14d-12h9k-4l-5p8w-8
chi voi $	b15d-10k-4p8w-7
nao vay chi	a7b13
vay chi	a6b11c7g8h7w-5
vay chi $	a5b10c7g8h8w-4
hoi truong nam	b7w-5
truong nam	b7w-5
nam o	b16f-7j9l-5w-8
nam o tang	b8w-7
o tang	b14d-4w-4
o tang may	b9
tang may $	b9
meet	a-4b16d-10e-12f-4g-4s-10
^ di duong	b14e-7w-6
di duong	b10e-6f-6g-4i9l-5w-8
di duong nao	b11e-6f-5l-5w-7
duong nao toi	b14e-7w-6
nao toi	a7b17c-4e-14j-6l-7w-15
^ co cho	b12d-5f9h-5l6w-6
de xe	b9
xe khong	b8
o phuong	a-6b10c-8d-7f19i19l-7r-4s10w-12
toi nay hoc	a-5b11e-4f-5w-9
buoi toi nay	a-4b10c7r4s-4t4w-7
vien lop	a-10c20d-5e-7f-13l-11w-11
co giao	c21d4e5g-6k-16l-5n4p-8r-4w14
co giao voi	a-7b-4c16d-5k-13l-4v4
giao voi	a-7b-4c16d-5k-13l-4v4
co lan	a-4b8c10w-5
co lan day	b8c11w-4
lan day	b8c11w-4
day mon	a-11c19p-7u-5
buoi 1	d10w-7
giang khong chi	d16
video bai	d9
bai hoc	a-15b-6d27e-6g-4h-6k-5s7t4u4v5w-12
bai hoc $	d11o-4
^ giao trinh	b-4d12h-4w-5
lay o	b-7d18g-9h14w-12
lay o dau	b-7d17g-8h14w-11
roi diem	a-4b-7e7l-5
roi diem danh	a-4b-7e7l-5
danh sao	a-11b-5e11f-4h-5i4l17q5s5w-17
toi ban	b-5d-7e14f-4h-5k-6l-8
nha co	e4f-5i14k12t-4u-9w-9
nha co $	e22k-6n4u-7v-10w-12
^ co mat	a-16b-5d-4e11h-9i-7n6o4p-6q7r6u-9v-4w17
co mat a	a5c-4e16h-6i4l-7m4n5o5p-5q6r5u-9v-4w-12
mat a	a6e19f4h-5i-8l-8m5n6o6p-4q7r6u-8w-12
mat a $	a6e19f4h-5i-8l-8m5n6o6p-4q7r6u-8w-12
duoc khong co	a-10d-10e18g-4h-4w-7
khong co $	a19c-5d20e10g4h-4l-5n7q4s5t6v-4w-15
toi om	b-6e10i20w-19
om nen	a-4i-4w5
nen xin	a-5d-5e12f-4w-21
muon ti	e15i-5w-8
ket xe $	d4e12w-6
dau vay $	b-14c-9d17g-4i-7j-7k-9l-4r-10t5v-5w12
gia lop hoc	a-10b-10c-5d-8e-5f13
day de	f14
day de hieu	f14
^ lop hom	a-8b8c-5d-6e-6f10i-4l-5w-6
lop hom	a-8b8c-5d-6e-6f10i-4l-5w-6
gop y cho	b-5f5j11k-7m4n4p4
y cho	f5j13k5o6q-6r17t4v4w-5
cho khoa	f11g-7l-5
khoa hoc thi	a-9b-7d-5f6g-4h9j-4l-5
hoc thi	a-12c-6d-9e8f7g-4h8j-4l-7w-14
hoc thi gui	b-7d-5f7g-4h-5j-4l-5
thi gui	a-9b13c6d12e-11f9g-12i-5j-6o-4p6r-5s6t4u6v5w-6
gui o	b10d-10e-11f12w-10
gui o dau	b10d-10e-11f12w-10
theo khong	f8
theo khong kip	f8
khong kip	a-12b-5d10e19s-7w-6
khong kip $	f8
kip	b-4c-4d9e22g13h11o-8s-6w-14
kip $	e11f14w-16
nhieu diem $	e-6g14l-4w-17
kiem tra chua	i-5j11
tra chua	i-5j11
^ de thi	f-6g14i-10w-15
de thi	f-6g14i-10w-15
may cau	e-4f-6g22i-4k-4p-14u-4w-18
cau v	g12w-9
cau v $	g12w-9
nao phat	a-5g-11h14w-12
phat chung chi	a-20g-7h22w-14
chua co giay	h6
co giay	d-5h13w-4
co giay chung	a-7h10
bang khong $	b-4h11l-7
em roi $	h14
hong ca	a-5e-5i16w-13
hong ca tuan	a-5e-5i12w-7
tuan nay roi	a-10e-10i19j-5w-19
phan anh ve	i13j7s-5w-5
anh ve	i13j7s-5w-5
mo nhac	i16j-6n-17o-18u-9w-10
bi tac	i10w-7
giai quyet toi	i-11j12l-5w-6
quyet toi	i-11j12l-5w-6
quyet toi dau	i-11j12l-5w-6
hom truoc xu	j7
truoc xu	j7
truoc xu ly	j7
xu ly chua	j8l-4w-5
ly chua	j8l-4w-5
ly chua $	j7
cho toi gap	k13w-4
toi gap	k13w-4
toi gap nguoi	k8
gap can	a-6b-6i-7k11
gap can bo	a-6b-6i-7k11
trach lop $	c-5d-4k10l-5
ai ho	k10p7
ai ho tro	k10p7
ho tro toi	k11w-7
tro toi	k11w-7
lop excel	b-7l10w-6
excel	b-8d6f-6g-4l12p-4w10
danh voi	e12g-5h5j5k-6l7s5t5u5v5w-7
danh voi $	e12g-5h5j5k-6l7s5t5u5v5w-7
^ dk	b-6f-7l22w4
qua tieng anh	m13w-4
noi tieng nhat	k-7m24w-23
tieng nhat duoc	d-4e-5h-4i-4k-12m22w-18
nhat duoc	d-4e-5h-4i-4k-12m22w-18
nhat duoc khong	d-4h-4k-11m22w-22
cho em nhan	o9
em nhan tin	o9
^ ban giup	p14v4w-6
ban giup	p14v4w-6
ban giup duoc	p14v4w-5
giup duoc	p14v4w-6
giup duoc gi	p9
bo di	i-15n-8o-4q20r-6u-5w10
bo di $	c4d4h4i-5n-5o-7q23r-6t4u-6w-17
ban luu	r6
gi cua toi	r8w-6
^ alo alo	s17
alo alo	s17
alo alo $	s15
on nhieu $	f-5g-6t11w-14
ngoai hang	i-4w6
ngoai hang anh	i-4w6
hang anh	i-4w6
ve xe	a12e-4w-10
^ phim gi	w4
phim gi hay	a-5w6
^ benh	a-9i-8w17
^ benh vien	a-9i-8w17
benh vien cho	a-4i-4w7
vien cho	a-4i-4w7
vien cho ray	a-4i-4w7
cho ray	a-4i-4w7
ray	i-4w6
an trua	a9g-12v-11w11
so mien bac	w7
mien bac	w7
bac $	a-9e-7i16k-4m4n8o10w7
^ tai game	w7
tai game	w7
game o	d-5l-11w18
hoc phi dai	w10
phi dai	w10
phi dai hoc	w10
hoc bao nhieu	a15
shop $	i-5w11
ca si nay	c-6w8
si nay	c-6w8
^ lich phat	w9
lich phat	w9
lich phat song	w9
phat song	w11
phat song vtv3	w9
song vtv3	w9
vtv3	w11
vtv3 $	w9
diem thi vao	b-6e-16f-8g-10i-7l-4w18
thi vao	a-8b8e-16f-12g-11i-8l-8w15
thi vao 10	e-13f-6g-8i-6w10
vao 10	e-13f-6g-8i-6w10
ha noi $	l-7w11
^ khach	b-11w8
^ khach san	b-13w15
khach	b15e-8i-5l-4t4v-6w23
khach san	a-6b4e-6f-4i-4w8
khach san o	w7
san o	w7
phong khong	a-7b11w8
^ em yeu	s-8v-4w21
em yeu	s-8v-4w21
^ sua	g-13i9j-9n-4r15w-4
^ may bay	a-12b-4e13i-8w-11
^ mai troi	a-4v-4w8
mai troi	a-22e-4h-4i-6v-9w18
tuan nay minh	a15e-5s-5w-10
nay minh	a21b-12c-11d-9f-15w-12
nay minh hoc	a20b-11c-10d-8e-6f-8w-12
minh hoc may	a9b-5c-4e-4f-5w-7
hoc may buoi	a21e-15
hoi bao gio	a9b-4l-4
lop ky	a6b-4c-5e-5l9w-5
lop ky nang	a6b-4c-5e-5l9w-5
ky nang	a17c12f-4j-5l11r4w-4
ky nang so	a15c-7h-5w-11
nang so	a15c-7h-5w-11
so cong	a7b-4l4w-6
so cong dong	a7b-4l4w-6
cong dong	a7b-4l8w-8
thang toi	a6
toi co chua	a8j-4
co chua ad	a8j-4
chua ad oi	a10s-8
^ thu 6	a-8b13d-4g-8i-4l-5n5q5s4t5u4w11
thu 6 tuan	a18b-5e-4j-4w-15
6 tuan	a18b-5e-4j-4w-15
chieu mai may	a11w-11
vo hoc	a-4b7c-7d-6e-10f-8g-10i-5l-9w10
muon hoi	a6k-4l-5p10t4u4
hoi thoi	a16b-6c-5d-8f-5i12k-7l-6w-12
khoa bieu cua	a10d-5k-4l-4m4t4u4w9
bieu cua	a10d-5k-4l-4m4t4u4w9
xa $	a8b8g-5l-4w10
^ khoa tap	a7b-7l6
khoa tap	a7b-4e-7f4l12s-4w-5
khoa tap huan	a7b-4e-7f4l12s-4w-5
cua to	a12b-13f-4i-5j7l-7w-8
ngay nao the	a10b-13f-4l-7w6
kinh gui ban	a8
gui ban	a8
gui ban to	a8
to chuc de	a8
chuc de	a8
chuc de nghi	a8
de nghi cung	b-6d9f-8r-5
nghi cung	b-6d9f-8r-5
nghi cung cap	b-6d9f-8r-5
chuong trinh chi	a12b-5d-4s-5w-5
trinh chi	a12b-5d-4s-5w-5
trinh chi tiet	a12b-5d-4s-5w-5
chi tiet	a17b-4e-5i4j4
chi tiet cua	a12f-4
tiet cua	a12f-4
cua khoa	a9b-5c9d6e-12f-7g6h-6i-6k-4l-9n-4r-6w-19
cua khoa boi	a-5c11d6e-4f-6l-4r-4w-6
khoa boi	a9c7d4e-5f5i-7k-6l9w-18
khoa boi duong	a9c7d4e-5f5i-7k-6l9w-18
boi duong thang	e-4f-4l5w-4
duong thang	e-4f-4l5w-4
2026	l8v4
tran trong	f-8s-6t10
trong $	a5b-4c-4d-4f-4w-4
hom nao nhi	a10w-9
nao nhi	a12e-4i-5l-4v-4w6
nao nhi $	a16i-4l-4v-4
mai hoc may	a9b-5e-5w-15
hoc may h	a6b-5e-4w-4
bac hoi	a18e-5h5l-6t5u5v4w-6
lop day	a16b-15c-4e4f-8g-4i-5l8s-8
lop day dung	a9b-5e-6l10
day dung	a9b-5c-4e-6l10w-4
day dung dien	a9b-5e-6l10
dung dien	a9b-5e-6l10
dung dien thoai	a9b-5e-6l10
minh con	a10b-5c11e-6j5k-5l-8w-7
con mo	a13h5i-4j14l-5w-8
nua khong	a6c18d5e21h-5i-6k-5l12n-7q-4r-5s4t5u4w-14
khong chau	a9b14c-5d6e-4f-5i-5k-5l-8m11w-4
khong chau $	a9b13c-5d6f-5k-4l-7m11
chau $	a16b24d9e-4f-7i11j4l-13m14o7p7q-6s13t18w-7
7 lop	a8
7 lop minh	a8
khong a em	k8l6t-4
a em	a-4c-4d-5e6f-6g-4k10l10n4r-5s-8t8w-16
a em cam	a11b-5t6
^ bua nay	b-13c14e-13i-10l-4r6v5w10
minh hoc bai	a14b-8c-9d-8e-4f-5w-5
bai gi vay	a8c-6
nay nghi hay	a10c-7e-9f-5w-10
nghi hay hoc	a16b-9c-11d-6e-10f-9l-4w-15
hay hoc	a16c-11d-6e-10f-11l-4w-16
vay moi	a7c7w-4
vay moi nguoi	a7c7w-4
moi nguoi	a8c7k-5l-11s12w-6
moi nguoi $	a8c7s8w-6
nguoi $	b-7c17e10f-11h-5k7l19m-5n-5s9v4w23
^ ngay 25	a9
11 co	a16e-4w-4
11 co buoi	a16e-4w-4
lop an	a9d9l-4r-6w-8
lop an toan	a9d9l-4r-6w-8
an toan	a10c7d11k-4w-7
an toan thong	a9c7d10k-4r-6w-7
toan thong	a9c7d10k-4r-6w-7
toan thong tin	a9c7d10k-4r-6w-7
lich voi	a15c-9i4j4l-4o-6
lich voi a	a15c-9i4j4l-4o-6
^ lich tuan	a14
lich tuan	a22e-7f-10s-8w-4
lich tuan nay	a15s-7
^ con may	a14e-7w-7
con may	a16e-8w-10
con may buoi	a14e-7w-7
may buoi nua	a14e-6w-6
buoi nua la	a11
nua la	a13e-4w-7
nua la xong	a12w-6
la xong	a12w-6
la xong khoa	a10
xong khoa	a21e-4g-6j-9w-9
khoa vay	a7f-4g4w-5
^ chuong	a14c-6l-5p-8w14
^ chuong trinh	a15c-5l-4p-6w11
gom	a15b4c-6d10g12i13j-10l8n-5r-12s-4
gom nhung	a14c-10d14e-11f-4i-4j-9l9n-6r-10w-4
noi dung gi	a15
dung gi	a15
dung gi $	a11
lop cua	a4l10v4w-4
cua phuong	a7g-6i9j-6r-7w-6
phuong minh	a7g-5i-5l-4w5
minh bat	a7g-5w-5
minh bat dau	a7g-5w-5
^ lich co	a11c-4w-9
chi em	a12p7s-5
nghe noi doi	a9w-8
noi doi	a12w-6
sang thu nam	b-4c-4e-10i-6l-4w4
thu nam	b-11c13e8f-6h-4s-5
may gio a	a14e-4w-14
gio a	a18b-7e-5f-7l-4w-15
gio a $	a18b-7e-5f-7l-4w-15
bu khong a	a8
dich vu	a10c-5i13j-6w-5
dich vu cong	a10c-5i13j-6w-5
vu cong	a9c-5i8j9l-4w-10
vu cong truc	a11c-5v4
cong truc	a11c-5v4
cong truc tuyen	a11c-5v4
truc tuyen	a8b12c-6f-6i-4l-7w-5
tuyen	a10b7c-4f-15h-7i14j11l6m-5n-5o-6q5r-7w20
vao buoi	a11b-5c-6e-7
vao buoi nao	a9c-6
thi hoc	b-4g-8w8
hoc tiep vay	a14g-4h-4w-6
tiep vay	a14g-4h-4w-6
b $	a19g-5s11t12u11w-8
^ dot tap	a19b-17f-7g-9i-5l-13w-16
sap toi	a28e-11i10q8t7u9v5w-5
toi keo	b-8g-5i-4l-5w8
toi keo dai	b-8g-5i-4l-5w8
dai bao lau	a8b-11e-7g9l-5w-8
bao lau a	a4e-5f-4g-5l-4w-9
lau a	a4e-5f-4g-5l-4w-9
lau a $	a4e-5f-4g-5l-4w-9
^ xin loi	a15b-4c-4d5g7l-5p6s-9u6w14
xin loi	a17c-4e4g8l-6m-4o5p5s-9u4w23
loi em	a6d8e-4k9
chieu a	a10b-5l-6s10
chieu a $	a10b-5l-6s10
^ co oi	a7b-7d5e-6f-8
hoc bi	a6b-5e-4i9w-9
lich hop	i-11w12
cua em co	a7c-4d-5e-9h-8k-5l-5r15w-15
^ co lich	a21w-15
co lich moi	a12
lich moi	a16g-5l-4s-5w-7
lich moi chua	a12
moi chua	a12
chua ban	a9
chua ban $	a9
tu thu	b-4e-4i-5j8w-7
tu thu 2	b-4e-4i-5j8w-7
thu 2	a13b-12c-9d-8e-18g-8j9l-7w-7
thu 2 den	b-4e-4i-5j8w-7
2 den	b-4e-4i-5j8w-7
tuan toi co	a25b-9e-16j-8w-20
cho minh xem	a16d-10g-5l-4w-8
minh xem	a16d-10g-5l-4w-8
xem lich	a28g-10q-4r-5u-4v-5w-20
xem lich hoc	a14r-5w-9
lich hoc cua	a13d-4r-5
hoc cua	a17b-6c11d-4e-4f-13i-4r-8
^ gio hoc	a4w-4
gio hoc	e14f-12h-8j-7l-8v-8w-14
hoc buoi	a11b10d-9e-16f-12l-4s-8w-14
hoc buoi chieu	a-4b11d-5e-14f-10l-4w-8
buoi chieu bat	a4w-4
chieu bat	a12w-13
chieu bat dau	a12w-13
bat dau tu	a16c-8d4f-9l-4o5p19t5u4w-17
dau tu	a17c-7d5f-8h-7k-4o6p19t5u5w-9
dau tu may	a12w-13
vay chu	a5b7e-5f-5w-10
vay chu $	a5b7e-5f-5w-10
^ ngay mot	a15b-4e-6l-4w-13
ngay mot	a14b-4c-4d-5e-9f-4h-5i-4l-4w9
ngay mot co	a11e-6l-4w-5
mot co	a20b-5d-6e-7n4o4p4q4v4w-14
co hoc hong	a16b-7d-6e-11f-8i-5l-5u-4w-14
hoc hong	a16b-7d-6e-11f-8i-5l-5u-4w-14
da $	a11b-5c11e-13f-4i-6l-4w-10
minh hoc toi	a7b-5e-4f-4w-5
hoc toi	a18b-15d-6e-7f-6w-12
toi ngay	c6j-7k-5r11s4w6
ngay nao thi	a11b-6h-4w-7
nao thi xong	a11b-6h-4w-7
hoc ngay mai	a4d-5f-11l-6w-7
tuan sau lop	a9
lop nghi	a15w-13
ha chi	a11d7e-5f-6h-10w-4
ha chi $	a11d7e-5f-6h-10w-4
phong nao vay	b16w-8
nao vay em	b10c8w-8
^ chi cho	a-8b7e6l-6w-4
hoc tai hoi	a-8b13w-4
tai hoi	a-8b13w-4
tai hoi truong	a-8b13w-4
^ trung tam	b8w6
nam o duong	l-5
vay ad oi	a-18b19d-11e-9f-6g-5l-7w-10
so may thi	b8
may thi	b10e-6k9w-7
may thi toi	b8
thi toi	a10b13e-5f14r-4w10
thi toi cho	b10e-4f9g-7
toi cho	a-4b16e-7f20g-4j14k-4l-11q-5r17s6t6w-12
toi cho hoc	b8
em cai dinh	b15w-10
cai dinh	b15w-10
cai dinh vi	b15w-10
dinh vi	a-4b30d-9e-5f-6j4o-7r-8s-5
voi em	b12d-6e8l-4w-4
gui xe khong	b9d-4
len tang	a-4b19e-5l-6u4w-5
len tang may	b11j-4w-4
cho con hoi	b7l8w-4
con hoi	b8e-4f-4l9w-5
hoi phong	a-4b10e-4f-6
o lau	b9
o lau may	b9
lau may	b9
lau may vay	b9
may vay a	b8
buoi thu nam	a-8b-8c10d-9e11f-10h-4i-5k-4p4q4s-4u4v4w-10
hoc o hoi	a-4b8
tang 2	b8w-6
hay phong	b13f-5
hay phong may	b4
phong may	b17c-5f-16w-14
cho do	b12i-5k-5w-5
do co	a-5b15c18f-6i-6w-7
co gan	b16i-5n4o4s4w-6
uy ban phuong	b6w6
ban phuong	b6w6
^ ua	a4b13f-4v-5w14
ua	a4b13f-4v-5w14
de nghi cho	a8f-4g9
nghi cho	a8f-4g9
nghi cho biet	a8f-4
cho biet dia	b9i-4o-4w-10
biet dia	b9i-4o-4w-10
dia diem to	a-5b10e-10f-9k-4w-5
diem to	a-5b10e-10f-9k-4w-5
diem to chuc	a-5b10e-10f-9k-4w-5
to chuc hoi	b6w-4
chuc hoi	b6w-4
chuc hoi nghi	b6w-4
hoi nghi	b6w-4
duong vao	a-5b6e-5i4l-4w-9
trung tam di	b12e-4w-13
tam di	b12e-4w-13
nao ha	a-11b11d-5h-4l5w-15
ha em	a-6b14d-5e-5f4g-9h8k-4l-10p4w-7
ha em $	a-6b14d-5e-5f4g-9h8k-4l-10p4w-7
em dang dung	b16g-4l-9p-4t4w-4
dang dung	b20g-5l-5p-4t5w-5
dang dung ngoai	b14e-4g-5p-4w-6
dung ngoai	b14e-4g-5p-4w-6
dung ngoai cong	b14e-4g-5p-4w-6
ngoai cong	b14e-4g-5p-4w-6
ngoai cong vao	b14e-4g-5p-4w-6
cong vao	b14e-4g-5p-4w-6
vao bang	a-8b17c-4e-10g-8i4l4o4p-5t4w-14
bang cua	a-5b17e-5g-8l-12o5
cua nao	b18g-6l-5m7o4q6t4
^ hoc truc	b11f-4
hoc truc	b9f-6
hoc truc tiep	b10f-4
truc tiep hay	b11h8w-6
tiep hay	b11h8w-6
tiep hay online	b10f-4
hay online	b10f-4
^ cho bac	b9k8l-4
cho bac	a5b18d11e-7j4k15l-6o14w-7
cho bac xin	a-6b10d8k-4
bac xin	a-6b10d8k-4
bac khong	a-6b10e9i-4k7l7p-10w-4
bac khong ranh	b9k8
khong ranh	b11j4k8l-4p6q-5s4
khong ranh duong	b9
ranh	b13k7o4p18s4v-4w9
ranh duong	b9
nha van	a-7b6d-6f-5i11
nha van hoa	a-7b6d-6f-5i11
van hoa	a7b5d-5i9
day buoi chieu	c6e-5
nay vay	a-16b-13c4d-9e4f-11g-6h4k-5l-7w-6
nay vay a	a-8c6e8f-5w-9
mai la	a-5b6c10e-6f-5w5
mai la thay	a-4c10w-11
la thay nao	a-4c14f-4w-13
thay nao the	c4
xin so lien	b-4c13e-4r-4v5w-5
so lien	b-4c13e-4r-4v5w-5
so lien he	b-4c13e-4r-4v5w-5
lien he cua	c11d-4f-4k9m4q4r-5v5
he cua	c11d-4f-4k9m4q4r-5v5
cua co giao	a-4c12k-10r-4w-5
huyen day mon	a-10b-12c15f-5p-6u-6w-15
day mon gi	a-10b-12c15f-5p-6u-6w-15
mon gi	a4b-12c17e-8f-7g-5j-8l-6n4p-10s4u-4
thay dung	a8b11c-18d15e-9f-14g-11l-11w-20
dung la	a10b-6c10l-5w-9
nguoi o co	b-5c10l7w-5
quan nao vay	a-10b-6c16h-4k-6l-5w-11
hom nay la	a-12c8w10
nay la ai	c10i-4
^ nguoi huong	c17p-8w-11
nguoi huong	c8k9p-7w-13
nguoi huong dan	c8k9p-7w-13
lop minh ten	a-12b-7c16f-10
minh ten	a-14b-7c16f-11
minh ten gi	a-5c7
lop toi	a14b-17c12e-9f-8l-11w-16
toi la ai	b-4c15e-4w-12
^ xin thong	c10f-5n-4r-7
xin thong	a10c12e-10f-6l-7p4q4s4u4v4w-4
xin thong tin	a10c12e-10f-6l-7p4q4s4u4v4w-4
tin ve giang	c10f-5n-4r-7
nao dung	a-8b-10c17e-5f-7l-4s-8w-6
nao dung lop	a-8b-10c17e-5f-7l-4s-8w-6
lop z	a-8b-7c8f-5i-4k6l-5w-5
lop z $	a-8b-7c8f-5i-4k6l-5w-5
xin slide buoi	a-7b-4c-6d15e-11f-9s-5w-4
slide buoi	a-8b-4c-6d21e-13f-10n4s-4w-4
slide buoi hom	a-8c-6d14e-5f-6w-4
hom qua voi	a-7b5c-6d6e-7f-6g-7i-6w-9
qua voi	a-7b5c-6d6e-7f-6g-7i-6w-9
qua voi a	a-4d8
tai o	a-4b-12d16e-4f-5h-6l-7r-7w-4
tai o dau	a-4b-12d16e-4f-5h-6l-7r-7w-4
^ thay gui	a-6c-9d13w-14
thay gui	a-4c-6d11h11
chi oi $	b8d4g8
link tai	b-5d16h4o-12r-8w-10
link tai lieu	a-4b-4c4d15
tai lieu gui	d9w-17
lieu gui	d9w-17
hom thu	c8d6e9f-4i-10j12w-4
ghi hinh	c-6d20f-6i-4v4w-10
lai khong	a-5d10g16h-8q7
lai khong a	a-7d11e-5f-7g6h-5r4
^ co video	d13p9w-4
co video	d13p9w-4
xem lai khong	d9
em nghi $	d9e6w-7
nghi $	a14d5e11f-6j10
^ xin mau	d13l-4s-5v4w-7
xin mau	c-12d19f-4g-6m4s-4v5w-8
mau don	d5e-9w5
ma co	a-5d11e-4l7w-5
co phat	a-5d15w-10
hom truoc $	d9w-7
de nghi ban	a4b-6d7e-9f-7h4i-6k-6o-4s-4
nghi ban	a4b-6d7e-9f-7h4i-6k-6o-4s-4
nghi ban to	a4b-6d7e-9f-7h4i-6k-6o-4s-4
to chuc gui	a4d11f-4h-5k-8m5o-4r-5u4v4w-10
chuc gui	a4d11f-4h-5k-8m5o-4r-5u4v4w-10
gui tai	a-4d13
gui tai lieu	a-4d13
tai lieu tap	b-8d13j4m4r-5v4w-9
lieu tap	b-8d13j4m4r-5v4w-9
lieu tap huan	b-8d13j4m4r-5v4w-9
qua email	c4d16e-7f-4i-5k-4u5v4w-6
^ sach	c-8d20h-4k-6m-5n-7p-7s5u-7v4w6
^ sach hoc	d18u-6w-4
sach hoc	d21e-6l9n-5r5u-6
hay duoc	a8c-4d10e-7u-7w-9
duoc phat	d12h7l7u-6w-7
buoi 2 dau	b-6d11e-4s-7
2 dau	b-6d11e-4s-7
^ file	a-9b-5d28e-8f-4n4r-6s7t7v-5w-8
duoc gui	d6h12i-4w-6
gui lai cho	d5o8
cho chau	a-13b-5i6l14w-5
mai a	a-4c6e-4w-9
a con	e4
a con em	e4
den tre 15	e10w-5
tre 15	e10w-5
tre 15 phut	e10w-5
phut nha	e12w-8
xe qua chac	e12i-4w-8
qua chac	e16h4q-4w-12
qua chac toi	e12i-4w-8
chac toi	c5d-5e17i-4j-7n-7o8p-5t6w-4
vo muon	e5i-7w14
muon chut	e10i-4w-7
chut $	e13w-8
da hom	d-4e7i-4u-4w13
da hom nay	a-4d-4e8u-4w10
em ban hop	e9
ban hop	e9
tham gia duoc	a-11d-4e17l5w-8
gia duoc	a-11d-4e17l5w-8
em vang buoi	a-4b-5c-5e10
vang buoi chieu	a-4b-5c-5e10
da toi	b-10c4e18i4j-5l-6r-7s-5u4w-4
diem danh the	a-5e13p-4w-10
danh the	a-5e13p-4w-10
danh the nao	a-5e13p-4w-10
^ ma diem	a-4e12w-6
la bao	a-5e11g13l9
la bao nhieu	a-5c-4e11g12l-5w5
nhieu a	e9t8w-4
nhieu a $	e9t8w-4
dau chan	a-8b-12d-6e8f-10i17v-22w-16
chau nhe	e13t9w-12
chau nhe $	e13t9w-12
^ quet ma	e6l5
quet ma qr	e6
ma qr	a-6e16l-8w-5
ma qr diem	e13l-7
diem danh khong	e16l-6s-4w-6
danh khong	e16l-6s-4w-6
danh khong duoc	e15l-6s-4
xin vang	d-6e16w-11
ly do	e9j-5w-8
di kham	a-10b-6e19i-6l-13v5w-9
di kham benh	a-9b-8e14i-7l-13w-7
^ nay em	a-6e8w-4
lam sao a	a-4e11
may buoi roi	a-7e18u-6w-15
buoi roi	a-8e20u-5w-5
vay co	b5e12g20h-10u-6w-17
sao khong	a-12b-4d-8e24g-6h-8n8o4q6t5w4
sao khong $	a-11e17g-4h-4n5
in o	b-4d-4e14g-5h-5i-5j-12k-6w14
chieu nay co	b4c-5d-5e13f-4h-6o4q4t5u4
nay co duoc	a-5e6h8l-8w-5
co duoc khong	a-4d-5g-7i-4j-5k-18l5m-4
^ chau	a7b-6c-4d7e16k-4l6n6o7p11q-4r-8u-10v-4w16
se vao	e13w-13
muon 10	e13j4w-4
muon 10 phut	e13j4w-4
10 phut	e18j5w-6
xin co	d-4e6f10l-4w-4
co thong	e11r13w-7
co thong cam	e11
thong cam	a-7b-5c-4d-4e16i-4l-4s-12w-4
thong cam $	e11
cam $	d-6e16i7j7k-5t-7v-4w12
thu 6 nay	a8e7l-5w-11
6 nay	a8e7l-5w-11
nay toi co	a-4e7f-4
co viec gia	e12w-13
viec gia	a-10e16w-13
viec gia dinh	a-10e16w-13
khong tham du	e9
tham du	e9
tham du duoc	e9
y ve buoi	f8
giang hay	a-7f12h8
lam em	c-13d-6f14w-8
lam em rat	c-13d-6f14w-8
em rat	c-13d-6f14w-8
nhanh toi	f16j-5w9
khong theo	a8e-7f9w-6
khong theo kip	f8w-4
theo kip	f8w-4
theo kip $	f8w-4
cho toi gui	f11
gui danh	d-4f15w-8
gui danh gia	d-4f15w-8
khao sat sau	a-4b-7f17l-6o4w-4
sat sau	a-4b-7f17l-6o4w-4
sat sau khoa	a-4b-7f17l-6o4w-4
sau khoa	a-12b8c-4d-9e-5f23g-13h-5l-12m6o4p5q5r9s5t4w-6
dien o	b-7d-13e-9f17i-4j-4l-5o4p5t4w12
dien o dau	b-7d-13e-9f17i-4j-4l-5o4p5t4w12
hoc bo	f10s-7
hoc bo ich	f10s-7
bo ich nhung	f9l-4w-7
ich nhung	f9l-4w-7
nhung phong	a-5f15w-10
nhung phong nong	a-5f15w-10
phong nong	a-5f15w-10
nong qua $	b-9f5w9
nay 5	e-7f18l-6w-8
nay 5 sao	e-4f14l-4w-5
5 sao nha	e-5f7w4
sao nha	e-5f7w4
sao nha $	e-5f7w4
hoi kho	c-4f11k-5p-4w-4
hoi kho hieu	f12p-4w-8
nguoi lon	a13e-4f9k-5l-5t4w-7
nguoi lon tuoi	a13e-4f9k-5l-5t4w-7
lon	a9d-5e-4f11i10k-9l-6p9q12w-9
lon tuoi	a10d-5e-6f16i-5k-8l-5p10q-5w-7
em thay khoa	f9
thay khoa	f9
nay chua	a-7c-5d9f10i6l-6w-5
te lam	a-8l-6w9
lam a $	f10t6
nhan xet cua	f8
xet cua	f8
toi giang	a-4c-7f17i-5w-8
toi giang vien	a-4c-7f17i-5w-8
day du	c9f6r-4t8
du $	f11
^ thay noi	a-4b-9c-7e-9f10g-4k-4l10w-20
thay noi	a-4b-4c-9d8f11l9w-8
thay noi nho	e-7f21w-21
noi nho	e-4f18w-9
noi nho qua	f9w-10
ngoi duoi	b-4e13w-9
micro	b-8c-9e-4f19i-17w-7
cuoi khoa lam	g11w-6
khoa lam	g11w-6
khoa lam o	g10w-6
vay co $	b5e-5g21h-9u-5w-11
em lam lai	d-4g12o-4
lai bai trac	g6
nao co ket	a-9g10h-5w-10
thi a	a8b-5g8h-5j-4w-10
thi a $	a8b-5g8h-5j-4w-10
cuoi khoa co	a-4g12
khoa co	a-14g15l-12
khoa co kho	g9n4
toi muon lam	g11i-9l-4q-4r6w-7
lam bai thi	g9l-4
thi thu	c5g14i-4q-6r-6t5w-5
thi thu $	c5g14i-4q-6r-6t5w-5
nhieu diem thi	b-4e-7g12w-8
diem thi dau	a-6b-13e-6g10
kt	b-5e-11g21m4n4o4r-6t4v4w-16
bai o	b-6d-8g14w-12
o link	b-7f13g8w-8
o link nao	b-7f13g8w-8
link nao	a-5b10d-4f9g5l-4r4w-12
^ toi bi	b-4e-6g10i-15w14
khi dang	g12q-8
khi dang lam	g12q-8
dang lam bai	g12q-8
nghiem lam	g8i-4k-5u-15w4
tiep sao	b8e-7g8
gom may	a4g8w-4
cau a	g8
cau a $	g8
gio duoc	a-5e-9g10h8l-9w-10
duoc nhan	e-9f-4h13k-8n-5o17w-10
thanh khoa hoc	f-5h10l-4
co cap bang	a-8h13l-7
cap bang	a-9h15l-7r4w-4
cap bang gi	a-6h11l-7w-6
bang gi	a-5b5h13l-6o4p-5u4w-5
bang gi khong	a-6h11l-7w-6
bi sai ten	g-4h13l-4w-4
sua giup em	h5o-5r11w-11
^ lay giay	b-7h10w-5
lay giay	b-7h10w-5
lay giay chung	b-7h10w-5
chung chi o	b-7h15w-11
chi o	b5d-6e-4g-4i11j-8k-5p-9w-13
chi o dau	b7h11w-14
tai chung chi	a-5d-7h13k-4p-7w-4
chi ban	d-10h11p-4w-5
ban dien	a-8b-7c-4h12i-4k-7n5o5p-6r-7v-9
ban dien tu	a-7b-6c-4h14k-6n4o4p-6r-5v-8w-14
dien tu	h20i13k-4p-5r-6v-8w-9
kieu gi a	d-10e9h11l-8p-6w-7
den duong ngo	i9
duong ngo	i9
duong ngo 12	i8
chua ai sua	i8
anh viec do	i4
viec do	r6w-5
viec do rac	i4
do rac	i6j-4w6
do rac bua	i4
rac bua	i16w-8
rac bua bai	i16w-8
bua bai	i16w-8
cong truong $	i17j-6w-13
truong $	a8b18c9e-5f-4i12k4v-5w-15
^ o to	b5e-4i7w-8
o to	a-4b15i12j-6k-6l-6w-4
to 5	i6w-9
de nghi phuong	i10j-6w-8
nghi phuong	i10j-6w-8
nghi phuong xu	i10j-6w-8
phuong xu	i10j-6w-8
phuong xu ly	i10j-6w-8
hat karaoke on	i12w-11
karaoke on	i17w-13
karaoke on ao	i13w-9
suot dem	i10w-9
do cua	h10j-8k-11u-4w10
tu sang	f-4i14w-5
^ gui kien	i5j7o-7
gui kien	c4i11j7o-8w-4
gui kien nghi	c4i11j7o-8w-4
thi lam	a-5b-4e13f-4g-9h-4i12j-7l14o10p-11r14w-9
thi lam sao	a-4e6g-10i10j-8l7o9p-10r13w-12
lam sao ha	i12l-8o9w-7
sao ha	i12l-8o9w-7
ha chau	a-6b6i12j-4l-5o-7
ha chau $	a-6b6i12j-4l-5o-7
ngang duong nguyen	i8
toi muon bao	i11w-5
muon bao	b-4e-7i16t4w-9
bao mat	a-6e-6j-5n-13o10r-4w-11
mat nuoc ba	e-5i10w-8
nuoc ba	e-5i10w-8
ba ngay	a8e6w-8
o khu	b10e-6i7w-6
o khu pho	e-4i9w-5
nap cong truoc	i9w-4
cong truoc	i9w-4
cong truoc nha	i8
bi vo	b-5e-9i5l-4
cho toi gop	c-12f11i6m-4w-5
gop y voi	e-4f10i14k-7w-6
y voi	e-4f10i14k-7w-6
ve viec	a-6e-7f-4i18j-9r-4s4t4w-10
thu gom	i15
rac $	e-4i14w-8
het roi	a11b-12d-7e-7f-4h12i7l10q18r-10t4
roi ad oi	b-4d7i10s-7w-9
cua toi hom	e-6i-4j10w6
toi hom	a-4b-4c-4f-7i-5j10l-8w4
toi hom truoc	j10
don kien	a-7d-5f-4i-7j16w-12
don kien nghi	a-7d-5f-4i-7j16w-12
nghi gui	a9d-5j4w-5
gui tuan truoc	j8
truoc sao	d-4j15
^ ma phan	j9l-6w-6
^ vu den	j8
duong toi bao	i-10j15w-6
thi giai	i-5j10
thi giai quyet	i-5j10
nai cua toi	b-5j13r-4w-5
tra cuu tinh	j12w-4
cuu tinh	j12w-4
cuu tinh trang	j12w-4
ca tuan roi	i7
tuan roi ma	i7
da nhan	i-9j12w-10
da nhan duoc	i-5j5w-4
chua vay	a-4d13f4i-9j17r-5w-9
chua vay $	a-4d13f4i-9j17r-5w-9
toi gap can	k4
do khong toi	k5
khong toi muon	h-5i-5l7r21s4t4u4w-14
lop cho	b-8c-8d-11e13f-7k7l-9q4
lop cho em	a-4d-5e5k9l-4
em xin gap	c-5e-6k15w-8
xin gap	a-4b-5c-7d-6e-9k21w-7
chut a	a10e7k12l-5m4n4w-6
chut a $	e9k13l-5m4
nhan vien di	f-4i-4k11m-4n-9w-9
vien di	f8k11n-8
^ toi can	a7d5e6f-5h17i8k9l-15m-8n-6o-4p17q-7r-7s5t5u5v-4w-12
toi can	a7b-6c-6d9e4f-7h15j-5k14l-16m13n-9o-5p14q-10r-11u4v-7w-17
toi can goi	i-4k5w-4
can goi	i-4k6w-5
can goi dien	i-4k5w-4
cho ban	b-4e-5f-5h-6k16m10s-5w-13
cho ban to	b-4c4d-5e-6f-5h-5k15m-7o4s-4w-10
vien voi a	d-8e-10k9l12p-4r-5
^ bac khong	a-8b-4e12i-6k9l-4p-4w-13
bam may	b-5k13p-4w-8
may cho	b5k14n-5p-4w-7
noi voi nguoi	k9
nang so $	a9c-6h-5w-9
ma lop cua	l8v4
lop cua em	l8v4
vao voi	l8v4
vao voi $	l8v4
dang ki hoc	a-11b-11l17w-11
ki hoc	a-11b-11l17w-11
hoc the	a-9b-13e-4l19p-5w-16
hoc the nao	a-9b-13e-4l19p-5w-16
^ ghi	b-4d18e-12g-10h-6j-4l19m4r-5t6v-7w10
^ ghi danh	a-11b-6d-5e-5g-15j-8p-15w8
ghi danh cho	a-9d-5l11
cho khong a	a-4b-4l14v-8w-10
a em muon	b-6f-5l12
lop chieu $	a11b-10c-9d-6f-8g-5l7s-7w-11
sao de tham	l6
de tham	a-6f-6g-4l17w-5
de tham gia	a-6f-6g-4l17w-5
gia khoa tap	a-11b-6f5
tap huan nay	f4l13
huan nay	f4l13
hoi dang	a-4b-6d-4e-6l8w10
dang ky cho	a-6b-8d-4l17t4
ky cho	a-6b-8d-4l17t4
cho me	a-8b-6d-4e-6l11
hoc duoc khong	a-12b-5c-5d-9e4f4g-9h-9k-6l9m-4w-8
^ dk lop	b-7c-4l13
toi da co	e6j-6l7w-7
da co	e11g7h-6j13l10n4q4s-7t-10u16v-27w-8
co ma tham	e-5j-5l8w-9
tham gia roi	e-4j-4l9v-4w-9
gia roi	a11d9g7l12r-4s4u-5v-5w10
tieng anh giup	m5
anh giup	m5
anh giup minh	m5
^ ban co	h-6i-4n4p12s4w14
ban co	a-4d-4e-5g-7h-7i-4l-4n6o4p20r10s5w12
co noi	f7m14w-13
toi dung tieng	m7
dung tieng viet	i-4k-9m17q-4v-15w-5
tin cho toi	k-5n8o11r-6
thoi khong nhan	n15o-4q-8v-10w-4
nua nha	n11o-4q-5v-6
nua nha $	n11o-4q-5v-6
gui tin gium	n10o-8
tin gium	n10o-8
gium	a-10c-5d6h-7i8k-5m28n24o4p-4q17r15u-7w-11
toi khong muon	a-4b5e-6n17o-18p-6q12r9t6u5v-6w-6
nhan nhac	o12
nhan nhac lich	a-6n8o6q-4
nhac lich nua	a-9e-4n13o-9q-5v-4
lich nua	a-9e-4n13o-9q-5v-4
toi nhan tin	k5o8
tin nhan tro	o8
nhan tro	o8
nhan tro lai	o8
tro lai nhe	k-4n-14o15
lai nhe	a-4g-5n-14o15w-6
lai nhe $	a-4g-5n-14o15w-6
thong bao mo	b-4e-5l11o6r-5v4w-5
bao mo	b-4e-5l11o6r-5v4w-5
bao mo lai	o9
mo lai giup	g6o9
lam duoc nhung	p10
huong dan toi	p8
dan toi	p8
dan toi cach	p8
toi cach	b9p12q-5t4
toi cach dung	p15q-6w-8
^ tro	c15f-7j-5k-4m15p15q12r-7w-18
^ tro giup	k-4p16
tro giup $	b4c5f5g5i-8j4k-6m-7p25s5t4u5w-4
khong biet bam	b-5j4o5p19u4w-5
biet bam	b-5j4o5p19u4w-5
gi het	a5p7w-5
nay dung de	a-4j4p12t4
dung de	a-4j4p12t4
dung de lam	a-9c-5g-4p14q-4u-4w-6
de lam	p10
de lam gi	p10
ra di	b-8i-9k-4n-4q10w7
^ dung lai	n-5q19u-7w-14
dung lai	n-5q19u-7w-14
toi nhap	e8q11u-5w-15
nham roi $	b-6c5d-9f-4k5o-4q13u-8v-7w13
thoi khoi $	n-16v9w-4
khoi $	n-18o-11r-6s-6v15w-10
^ ben minh	r10
luu nhung	j-10r16w-13
luu nhung du	r5
toi xem thong	n-4r9w-5
ca nhan da	i-5n-4r10w-6
nhan da	a-7d-5h16i-5l-5n-5r11w-9
da luu	r10w-4
da luu $	r10w-4
luu $	a-5d5g-5r11w-7
toi muon tai	d10r4t4w-5
muon tai ve	r8
tai ve du	d-6r13
ve du	r8
ve du lieu	r8
^ so dien	j-10k10r7u-4w9
dien thoai em	j-5l-4r8w9
thoai em	j-5l-4r8w9
luu o	r11w-7
luu o day	j-5k-4l-5r18w-10
ai xem	b4j12k-5l-4m5n6o5r17t4w-12
ai xem duoc	c-4d-4j-4k-5l-4r16w-8
xem duoc	c-4d-4j-4k-5l-4r16w-8
em chao chi	s9w-8
chao chi	s10w-7
chao chi a	s10w-7
buoi sang ca	e-4s12w-8
sang ca	e-9g-8i12s12w-23
sang ca nha	e-4s12w-8
cam on chi	t9
on chi	s-4t11
on chi nhieu	t5
chi nhieu	t8
^ tot	f-4t13
^ tot qua	f-4t13
tot qua	f-4t13
tot qua cam	t11
qua cam	f-5t16w-13
qua cam on	f-5t16w-13
cam on chau	t13w-10
on chau	t13w-10
roi em	e9t5w-4
on anh $	j-4t14w-4
da vang a	u9
^ chuan	i5u30w-6
^ chuan luon	u12w-6
chuan luon	u12w-6
chuan luon $	u12w-6
da khong a	u-5v9
thi dau vong	w7
dau vong	w7
dau vong loai	w7
vong loai	w7
vong loai world	w7
loai	e17g-8j-6k-5o4p22v4w-11
loai world	w7
loai world cup	w7
world	i-4w6
world cup	i-4w6
nay the	p9
nay the nao	c-4p9
^ dat giup	a-4e-5w13
dat giup	a-4e-5w13
dat giup minh	a-4e-5w12
giup minh ve	a-4e-5w12
minh ve may	a-4d-14e-5r6
bay di da	w9
di da nang	w9
da nang	a7w6
da nang ngay	w9
nang ngay	w9
nang ngay mai	w9
mai co mua	a-5w10
co mua	a-12e-4w13
co mua khong	a-12e-4w13
mua khong	a-12e-4w13
mua khong nhi	a-5w10
khong nhi $	a12b-9c-10d5e-7h-11i-4j-5k-4w13
^ tran viet	a-4w6
tran viet	a-4w6
tran viet nam	a-4w6
cuoi tuan o	w5
tuan o	w5
o rap	w8
rap	a-14w13
^ lich cat	a-5i-8w10
lich cat	a-10i-8w14
lich cat dien	a-5i-8w10
cat dien	a-5i-8w10
cat dien khu	a-4i-8w9
dien khu	a-4w9
nay la ngay	a-8c-5e-5w7
la ngay bao	a-7w10
day khong $	a20b-16c9d-5e-8f-4g-7j4l-4m-5n7o6q4r5s7t7v-4w-15
san bay noi	b-12w12
bay noi	b-12w12
bay noi bai	b-12w12
noi bai	a-6b-12i-5m-7w16
^ cua	b-7t4w14
^ cua hang	b-7t4w14
cua hang	b-7t4w14
mo cua	i-7m4r-4w16
thong my hien	c-4w8
my hien	c-4w8
hien	c-10g7i12j9m16n-7q20s-10v-5w9
hien nay	c-9i-10p-5q-5w12
^ ai vo	c-5i-4w7
ai vo	c-6i-9w10
ai vo dich	c-6i-9w10
2024	l6
^ thay boi	a-4d-4f-9w17
thay boi	a-4d-4f-9w17
hay lam $	f-8w10
^ lai	w12
^ lai suat	w12
lai suat	a-4m5w15
ngan hang	i-22r-6w23
6 thang	w11
dai hoc bach	f-5w13
hoc bach	f-5w13
hoc bach khoa	f-5w13
bach khoa nam	e-4f-4w8
khoa nam	a-9b-6c-4e-6f7w-5
khoa nam nay	w6
nam nay bao	w4
^ mua sach	w5
mua sach	w5
sach nau	d-4w6
sach nau an	d-4w6
nau an	i-12l-4w18
an o	w8
an o dau	w8
nhac trinh	d-11i-9s5w22
lai xe het	w8
xe het	w8
xe het han	w8
het han thi	e-5g-5i-7l-7r-4w16
han thi	e-5g-5i-7l-7r-4w16
doi o	h-12i-6r-4w19
doi o dau	h-12r-4w17
chung khoan hom	i-4w10
khoan hom	i-4w10
khoan hom nay	i-4w10
hom nay xanh	i-4w9
nay xanh	i-4w9
dang ky tam	w5
ky tam	w5
ky tam tru	w5
tam tru	w5
co mat phi	a-5d-4h-5l9w5
don hang cua	w10
hang cua	w15
hang cua toi	w15
cua toi giao	w6
toi giao	w6
toi giao toi	w6
giao toi	w6
giao toi dau	w6
^ shop oi	w8
shop oi	w8
shop oi con	w10
oi con	a7e-7i-5w10
oi con size	w10
con size	a-4h-4i-4m-5v-4w12
con size m	w7
size	a-4h-4i-4m-5v-4w12
size m	w7
size m khong	w7
m khong	w7
m khong $	w7
^ tieng anh	a-5b-4e-4f-9j-4l-5m-9w18
tieng anh cua	a-8d7f-7j-4m-11w20
toi yeu qua	w5
yeu qua	w7
sang tieng nhat	a-5i-4m20v4
tieng nhat voi	k-6w7
nhat voi	k-6w7
tay	d27e-7f-6h-15j6l-10m26n6o4p13r-6s4
toi nghi huu	n7
nghi huu	e-10g-4h-6j-4k-4n8w8
nam ngoai	a-7b-4c-9d-6e-13f16n-5p5r5w7
nam ngoai $	a-7b-10c-7d-7e-14f-10i-5w17
^ toi vang	a-6d4e13w-5
vang nha	a-6e-11i-17w20
giup con	a-6e-9i-9p-5w11
con meo $	e-9i-10w15
meo $	e-9i-10w15
hom nay troi	a-7i-9w11
nay troi	a-8e-4i-11w12
nay troi dep	a-4w9
troi dep	a-4w9
ban co nguoi	d-4w5
co nguoi yeu	d-4w5
nguoi yeu chua	d-4w5
yeu chua	d-4w5
yeu chua $	d-4w5
truong dai	w10
truong dai hoc	w10
ngoai thuong	w8
phong khach	p-7w10
phong khach san	w7
gia sao	w6
gia sao $	w6
^ lich tiem	a-4w11
lich tiem	a-4w11
lich tiem vac	w6
tiem	a-8b-4i-8w23
tiem vac	w6
tiem vac xin	w6
vac	w6
vac xin	w6
vac xin cho	w6
xin cho	a-9c9d-7e-6f-5i-5j12l-6n-5r-4w5
xin cho be	w6
cho be	a-6c-5h-9j4l-4w23
thang $	a-4b-4i5k-4l-8w16
nghi tet 2027	w4
tet 2027	w4
2027	w4
^ xe khach	w10
xe khach	w10
^ cach	f7i-4l7n4p4s-4u-6v-7w28
^ cach nau	w14
cach nau	w14
cach nau pho	w14
nau pho	p-4w16
nau pho bo	w11
pho bo	w11
meo nha toi	e-4i-4l-4w10
^ uy	w8
^ uy ban	w8
phuong lam	i10w6
phuong lam viec	i9w5
lam viec	a13f7i7k10r4
^ video	a-4d9f-4g-7h-6o5p19s5t6v-6w-4
nhac nay	d-5f-7n4w10
vo toi	b-4e5f-6i-21l-8m7u-4w14
thoai cua toi	j-9k-7r14
cua toi bi	d-4e-4g-6h10i-5r-8t4w17
toi bi hong	w8
bi hong	e5w8
sua o	w8
sua o dau	w8
^ thi bang	b-6e-4g8l-8
bang lai a1	d-4g-14w11
lai a1	d-4g-14w11
a1	a-6d-4g-16k-4l-4p-10r-6w18
xin lich hoc	a9b-5e-7w-4
^ chi duong	b14e-15i-4k-5l-4p-13
ai giang vay	c13f-4w-18
giang vay	c13f-4w-21
giang vay $	a5c17f-8g-6w-16
^ xin file	a-8b-5c-4d17e-8f-8r8
xin file hom	a-5b-7d10e-5f-10w-4
file hom	a-4b-8c-7d13e-7f-9u-4v-7w-5
voi ad $	d6g-4k-5n4p25t-5u-7v4
^ co tai	d15m-11w-7
co tai	d19m-10w-6
co tai lieu	d19m-10w-6
chua thay $	c-5d5h9s4w4
bua $	a-10b-5c-4e9j-4w-9
cong tac khong	e9w-9
tac khong	e9w-9
tac khong hoc	e9w-9
khong hoc	a-7d-4e5f-7h-4i13l-5w-12
khong hoc duoc	a-6e5f-6i9l-4w-16
dang tren	e15u-4w-11
dang tren duong	e15u-4w-11
lop hay	a-13b-8c-6d13e-4f9l7s-6t-14w-6
^ muon gop	a-4c-4f5w-4
y ve giang	c-6f11
cuoi khoa o	g11w-10
khoa o	b-11e-11f9g11h-4l-6
khoa o dau	b-11e-11f9g11h-4l-6
cua em bao	e8g11h4w-9
3 hom	d-6e-7i17j-4w-14
cho $	e-4i16j-4w-10
phan anh hom	j11
anh hom	j11
muon vao	a-7e-8f-4k-4l10
dung nhan nua	n15o-4
dung bot	d-5f4o4p27s7t7u-4v-7w-11
dung bot nay	p13w-13
sao vay	d-10e-6f-4g-10i4l-4p10s5t4v5w15
nhieu nhe	t8
nay da	a-15w16
hom nay co	a6b5c-10d-12e-7f-17g9i10k-7l-12o-5w-4
nay co mua	a-11c-4e-12i-4w13
an pho	e-4i-4w8
o dau ngon	b-5w11
dau ngon	w16
dau ngon $	w16
lam can	i9
lam can cuoc	i9
can cuoc	e-4h10i12k-5o4r12s4w-6
thu may	a8c6g-10h5i-5j6s9t6v-6w27
thu may vay	a7b-4w-5
may vay $	a7w-7
^ lop toi	a15b-16c-4e-8f-6l-10w-12
con hoc khong	a6b-5e-5l-5w-5
^ chau oi	a9d10e12i7l-8o-4w-11
chau oi	a9d10e12i7l-4o-4w-12
mo lop day	a12b-12e-7f-7l-6w5
tinh cho	a11b4i-7k-9l-7m-6v-5w13
nguoi gia	a11i11l-6w-7
nhan duoc lich	a15c4d-8h-4p-4v4
duoc lich	a15c4d-8h-4p-4v4
lich hoc chi	a17b-4d-11e-5h-9l-4p-4w-4
hoc chi	a26b-16c-9d-11e-9f-11h-14l-5w-8
chi gui	a18c5h11p-4s4u6v7w-6
gio giac	a14e-8h-4k-5r-4w-7
giac	a14e-8h-4k-5r-4w-7
ra sao	a5f-4g-4i-9l6r9
ngay mai minh	a12b-7c-6e-5w-7
mai minh	a12b-7c-6e-11w6
minh hoc nhung	a6b-4
nhung gi a	a16c-9p-5w-12
^ kinh de	a10b-6f-7h5i-5k-4s-4w-5
kinh de	a10b-6f-7h5i-5k-4s-4w-5
kinh de nghi	a10b-6f-7h5i-5k-4s-4w-5
quy	a12c-9e-14h-10i16r6s13t10w10
quy co	a6f-4h-5i-4l-4s9t10w8
quy co quan	a7s10t13
bao thoi	a4b-6e-11f-5i-4l-4w8
thoi gian to	a13b-7l-4w-6
gian to	a13b-7l-4w-6
gian to chuc	a13b-7l-4w-6
le lop	a8w-8
le lop co	a8w-8
lop co nghi	a10e-5w-10
co nghi	a10e-5w-10
co nghi khong	a10e-5w-10
nghi khong co	a12e-4w-10
bi doi	a20f5h-4n6q4s4w-11
doi gio	a18b-5i-4n6p4q5s6t4
^ xin hoi	a14b8e-5w-4
xin hoi	a18d-5e-9h-6j4k-5p4w-6
to chuc lop	b8e-13k11l-4s-8w-9
chuc lop	b8e-13k11l-4s-8w-9
30 11	a8
30 11 hoc	a8
11 hoc	a12
chieu vay	a11
^ thang nay	a10b-4l-4w-7
thang nay con	a10b-4l-4w-7
bua toi	a18b-12e11w-18
hoc noi	a14e11f-4
hoc noi dung	a14f-4
dung gi the	a10w-9
gi the $	a12c-11i-7j8p-5s-6w5
tai dau	b26d-14f-5j6k4l-5m4n6o4w-9
tai dau the	b10j4n4
dau the a	b11f-4l-9w-12
^ lop o	b11f-4w-4
lop o lau	a-11b23g-6w-11
may vay chi	b10s-4w-4
vay chi oi	b10s-4w-4
trung tam voi	b15d-4w-9
tam voi	b15d-4w-9
^ co bai	b12d-6e-5g10i-8k-5w-9
co bai	a-5b17c-7d8e-5g7i-9s4t4w-9
o to khong	b16i-7k-5l-5n4q4t4w-7
to khong	b16d7f-6i-8k-5l-4n5q5w-9
phong may o	b9l-4w-7
may o	i5w6
o toa nao	b17f-4l-7w-9
toa nao	b14c-4d-4e-4f-6l-8w-10
toa nao $	b11l-5w-8
^ bac toi	b12i-6w-5
bac toi	b12i-6w-5
toi cong	b10i-9k-4w4
hoc online thi	a-12e8f-6h-4l-6w-6
online thi	a-12e8f-6h-4l-6w-6
lop sang	a11c-4d-7e-16f-6g-5j4k-4l6o4s-5v5w-11
lop sang mai	a-19b9c10w-5
buoi toi co	a-7b-10c9d-4f-5s-8w6
co nao	a-10b-15c5d-5e-5f-8g-4h-10k4l-8p-16s-6w13
co nao dung	a-6b-9c10e-5f-6s-8w-7
la ai vay	c5k-5p11w-7
ai vay	c5k-5p11w-7
ai vay $	k-5p11w-16
cho hoi ten	c7
hoi ten	b-4c10d-4j4u4v4
hoi ten thay	b-4c10d-4j4u4v4
ten thay	b-4c12d-5f-4g-4j4u4v4w-4
ten thay day	b-4c10d-4j4u4v4
thay day	b-8c15d-10e4f4i-9j6l-16m4n4u7v10w7
day chuyen	a-16b-5c19d-5g-6k-4l-6w-9
day chuyen de	a-16b-5c19d-5g-6k-4l-6w-7
de 2 $	c8d9
2 $	b7d9e-6f-7l-6s-4w-6
nam cong	c9w-5
nam cong tac	c9w-5
cong tac o	b-9c25d-6e-4f-5k6l-6m6o4q5w-9
tac o	b-7c23e11f-7i-5n-4p11q-4w-13
tac o don	b-5c13l-5w-5
o don	b-6c12j6l-5w-5
o don vi	b-6c12j6l-5w-5
don vi	a7c9h-5i-9j-7l12r5
don vi nao	b-6c12j6l-5w-5
vi nao	b-6c12j6l-5w-5
vi nao a	b-6c11l-5w-5
em file	a-6c-4d15w-5
em file trinh	a-5d7
file trinh	a-5c-4d10
file trinh chieu	a-5c-4d10
trinh chieu	a-4c-8d18f-4g-4r-4w-8
trinh chieu cua	c-4d16r-4w-7
chieu cua	c-4d16r-4w-7
chieu cua thay	d9
cua thay	b-9d20f-12g-11l-8r-4w-10
cua thay $	c-7d4f8j-6w-4
bai hom qua	a-6c-5d13f-9g-4o-5w-4
qua co	d6e-4f-7i10j-6k7t9w-12
tai lieu khong	d15m-8w-12
lieu khong	d15m-8w-12
co oi cho	a-5b-6d7f-7w-6
oi cho	a7b-13c5d20g4h7i-9k-6l-5q-7u7v-5w11
cho con xin	d5e9w-4
con xin	d5e14i-4w-9
xin bai	c-9d17e-7f-13
xin bai giang	a-5c-15d16f-10v6
bai giang ve	d14f-5t4w-7
giang ve	d14f-5t4w-7
tai tai	d10w-9
tai tai lieu	d10w-9
tai lieu o	b-5d14w-12
lieu o	b-5d14w-12
lieu o dau	b-5d14w-12
^ slide bua	d13
slide bua	d13
slide bua truoc	d13
mo duoc $	d11w-9
lop duoc a	b-4e6
phep $	i14q-8v-5w-9
nghi mot	a-11c-4e24w-25
nghi mot bua	a-8e14j-4w-14
mot bua	a-8e14j-4w-14
mot bua $	a-8e14j-4w-14
26	a10c-11d-6e7g-5h-5p-6r-5t4w7
^ da con	e9i-7s9t9u-4v-14w-8
da con	e9i-7s9t9u-4v-14w-8
xin den	e10
chua diem	a-7e13g-7
chua diem danh	a-7e13g-7
diem danh duoc	e12g-4i-5w-19
danh duoc	a-13e8f-4g-6h-5i-6w4
danh duoc $	a-13e6f-4g-6h-5i-6l-4w6
rat hay	a-9b-12c-4f16t-12
on thay $	a-7c-4f8w-5
hoc hoi	a-5b-6e-4f13l-5w-10
hoi ngan	a-6f24h-4w-19
hoi ngan $	a-4f21h-4w-17
ngan $	a-5f18l-7w-8
^ toi thay	a-10b-6e-7f21k-4l-8w-13
toi thay	a-8b-10e-7f23l-6
toi thay lop	a-10b-6e-6f19k-4l-7w-10
thay lop	a-10b8d-4e-11f20j-8k-4l-8w-12
thiet	f9l-4
thiet thuc	f9l-4
thiet thuc $	a-5e-5f13l-8w-5
thuc $	a-4f14g11l-7w-5
giang vien noi	f11w-11
vien noi	f11w-11
vien noi kho	f11w-11
noi kho	f11w-10
noi kho nghe	f11w-11
kho nghe	f11w-11
4 sao $	f12g-4j-4l-4o-6w-6
em xin link	a-8b9e-8f10l-8
xin link	a-11b8c-5d-4e-8f12g6k-4l-8o-4q-6
xin link lam	d-4g8
link lam	d-4g9
link lam bai	d-4g9
rot roi	e-5g12
rot roi co	g8
roi co	d-4e15g9l-12
roi co duoc	g8
co duoc thi	g10w-5
duoc thi lai	g10w-5
thi lai khong	g10w-5
toi khi	a-17b-5g12h-10j-7n-7w8
toi khi nao	a-17b-5g12h-10j-7n-7w8
^ chung nao	a15c-4i-11j11l-4w-7
chung nao	a15c-4i-11j11l-4w-7
chung nhan vay	h9
nhan vay	h9
^ hoc du	a-5h8
hoc du	a-9b-6d-5e11f-9h10i-4k-5l-8q4w-8
du buoi	a-4e8h6n4
buoi thi co	e-6h12i-4w-7
thi co duoc	g6h8l12w-5
^ duong truoc	e-4i8w-7
nha toi ngap	i9w-9
toi ngap	i11w-10
ngap suot	e-4w5
^ nha ben	i11w-5
nha ben canh	i10w-4
ben canh	a-5c-7e-7i11w6
ben canh xay	i14w-6
canh xay	i14w-6
canh xay lan	i14w-6
xay lan	i15w-7
xay lan ra	i10w-4
lan ra	i15w-6
lan ra hem	i10
ra hem	i10
nghi lap them	i12j-5w-8
lap them	i9
lap them den	i11j-4w-6
them den	i11j-4w-6
them den o	i11j-4w-6
den o	i11j-4w-6
^ cot	e-5i15w-7
^ cot dien	e-5i11
cot	b-4e-5i20w-11
cot dien	e-6i15w-8
cot dien nghieng	i8j6w-5
dien nghieng	i8j6w-5
nghieng	a-7e-8i11j16w-13
nghieng sap	i11w-8
nghieng sap do	i11w-8
do o	d5e-4q17w-6
^ nguoi ta	i16w-8
nguoi ta	i16j7k4w-15
nguoi ta dot	i9w-6
ta dot	i9w-6
ta dot rac	i9w-6
dot rac khoi	i8
rac khoi	i8
rac khoi mu	i8
ca xom	g-5i12w-15
ca xom $	i9w-8
xom $	i9w-8
o bo	i14w-14
bo phan	e-11f-10i13j-6k15q-4r-8w-14
bo phan mot	i13j-7k-4r-8w-10
phan mot	i13j-7k-4r-8w-10
phan mot cua	i13j-7k-4r-8w-10
hoai $	a4b4i21j-5w13
cua toi da	j6r-4
da chuyen	i-12j14w-4
da chuyen cho	i-12j14w-4
chuyen cho	a-4i-16j16k13w-5
chuyen cho ai	i-5j7
cho ai	c-4d-5f-5i-4j10l9r11s4w-5
ho so phan	j13r-5w-12
so phan	j13r-5w-12
so phan anh	j13r-5w-12
gui y	d-6f4j11
gui y kien	d-6f4j11
hom thu hai	a-4d-4i-11j15w-4
hai da	j7
cho bac gap	b-4c-5k8l-4w-9
bac gap	b-4c-5k8l-4w-9
gap co	k9
co nao phu	c9k5l-4
trach lop voi	b-4c-5k8l-4
lop voi	b-9c-4e-11i-4k8l17w-11
lop voi $	b-7c-5e-4k8l6
muon duoc tu	k18l-5
duoc tu	a16b-9c-4e-7k12w-6
duoc tu van	k12l-4w-5
^ xin so	d-4i-12k15
so hotline	a-4b-5c-4k12w-4
ho tro $	k16t9
tro $	k16t9
muon ghi ten	l11
ghi ten	a-4e4l26w-6
ghi ten vao	l8
ten vao	e11l4w-4
lop thang 12	e-4l8
^ lop con	a-5e-4f-4j4k-4l14q4w-12
lop con	a-8b-5e-7f-5j4k-8l12q4w8
cho nao $	a-7b5d18e-4f6g-4j-4k-4l8w-18
hai nguoi	a-5b-4e7i-10l7w-6
co quan $	a12l8s10t14w-4
noi tieng viet	m8w-4
viet di $	m10w-6
minh doi	a-4b6m7w-6
tat gium	n9o-4
tat gium may	n8
gium may	n8
gium may cai	n8
may cai	i-11k-4n22o-12p-6r14
may cai thong	n8r10
cai thong	n8r10
bao nay	n10p-5w7
dung gui nua	a-4n9q-10
gui nua	g4h4n14q8w-7
gui nua $	a-7g4h4n4q13r-4s4t6u4v-6w-6
toi nhan lai	o9
^ em hoi	a11b-4c-5e-9f-4g-4l-6p6
^ thoi dep	q8
thoi dep	q8
thoi dep di	q8
dep di	n-4q10w-4
dep di khong	q9
di khong	n-10q14v-9
di khong lam	q10
^ khoan	p-5q15w-5
^ khoan huy	p-5q15w-5
khoan huy	p-5q15w-5
nay giup	a-4b-5e-4f15h-4k-10q13s-4u6v4w-6
nay giup toi	p-4q9w-7
ban giu	r7
ban giu thong	r7
giu thong	r7
giu thong tin	r7
xin xoa	d-6e-5k-6r12w-10
^ kinh chao	s14
kinh chao	s14
kinh chao quy	s13
chao quy	s13
anh chi $	a6b-10d-6e-4f11g-11h-4j-6k-7s11w-10
cam on em	t12w-10
on em	b4d4g-5h4j13k-4m4n5o-4t29u-6v-8w-14
hieu roi	t14u-7w-9
ban nha $	t13w-6
vang dung roi	u9
dung roi a	u11v-11
da thoi a	e-9s-8t-5u-12v19
thoi a	a-5e22i6j9m6o6u-9v20w-5
thoi a $	a-5e22i6j9m6o6u-9v20w-5
gio thi co	a-11g-4h-4j7w10
^ xem giup	a-6c6j14p-6q-5r-9s5w13
mau gi $	p-5w9
^ lich bong	a-4e-5w8
lich bong	a-4e-5w8
lich bong da	a-4e-5w8
bong da hom	e-5i-5w12
tau thong	a-6w15
tau thong nhat	a-6w15
thong nhat	a-6w15
thong nhat may	a-6w12
nhat may	a-6w12
nhat may gio	a-6w12
truong nao tot	a-5b-8c-5e-5f-6l-13w13
ve xem	i-4w9
ve xem ca	w7
xem ca	w7
xem ca nhac	w7
cho nha hang	i5k-8
nha hang xom	i11k-7w-5
an gi nhi	a-12w16
gi nhi	a4c15e-4l-6w-8
gi nhi $	a4c12e-4w-6
dien thoai het	e8w7
thoai het	e8w7
thoai het pin	e8w7
het pin	e11r-5w10
het pin roi	w9
pin	e13k-4w15
pin roi	w9
nay vay $	a-11b-12c4d-7e-13f-9g-6h5k-5l-5w-4
^ thi hoa	w5
thi hoa	e-4f-4g-4p-4w10
thi hoa hau	e-4f-4g-4p-4w10
hoa hau nam	w4
hau nam	w4
hau nam nay	w4
doat	w7
doat giai	w7
nghi le di	a-17e-12i-9w19
le di	a-17e-12i-9w19
di dau	c4d-4e-8i-6w17
di dau choi	e-5i-5v-6w16
dau choi	e-5i-5v-6w16
^ phong tro	b-4w13
gan truong	i7w7
gia bao	a-8f-8w11
gia bao nhieu	a-8f-8w11
^ cho vay	f4h5n5q4r5s7t5w21
cho vay	f4h5n5q4r5s7t5w21
cho vay tien	i-4v-4w8
^ chuc	f-4u-4w20
^ chuc mung	f-4u-4w20
chuc mung	f-4u-4w20
mung	f-4i-8j14w21
^ xe buyt	a-7b-10i-4w14
gio het	a-10e-5h-4i-4j-4w15
chuyen $	b4d6i-6k18m6p-5q16w7
hom nao hoc	a15b-4c-7l-5w-10
^ sang mai	a4b7c-13d-8e9f-7g-4l-5
sang mai may	a9c-4e-4f-4g-4w-6
bat dau $	a9g-5h-4l-4p10w-6
gui em xin	d8
khoa hoc rat	f8h-4l-4
hoc rat	b-8f9
^ lay chung	h10w-6
lay chung	h14v-4w-6
lay chung chi	h21v-6w-5
^ den giao	i10
den giao	i10
den giao thong	i10
giao thong	a-9b-4e-6f-6i20t4w5
giao thong nga	i10
thong nga	i10
thong nga tu	i18w-14
cho toi noi	b-4i-6k16m-5w-10
toi noi chuyen	b-4i-6k16m-5w-10
can bo $	i-7k18l-4q-10t4
em bat	a8b6s-4
dau hom	a8b-7
^ em o	a15b10k10l-7m-4w-5
em o	a15b10k10l-7m-4w-5
em o xa	a12
nen muon	a11b-7d5e-11f-12h-6j5l-7n11q4r-7w-13
nen muon biet	a16b-6e-9w-10
biet lich	a16b-4e-13j4
sap xep	a16b-6e-9w-10
xep	a19e-9l-5w6
sau thay	a21b-9c-7d-4e-9g-6j4n5o4q4r5s5t5w-16
^ ngay nao	a5b-5c-5h-5n17s5v5w-8
buoi thuc	a6b15c8e-8f4g-6m5r4v4w-11
buoi thuc hanh	a6b15c8e-8f4g-6m5r4v4w-11
tap trung di	a20b6f-10l-6q-4w-12
trung di	a20b6f-10l-6q-4w-12
nao anh	a15b10c-4l-4p-4w-17
chuong trinh hoc	a10w-8
trinh hoc	a10w-8
may buoi $	a5b-5f-4w-5
buoi $	a11b-5c-11d-10e15f-17g-4h-4i-12s-19w9
hom bua	a12c-4d13j16s4u-5v-4w-9
doi lich	a25b-8e-6f4i4p-5r-4s6u5w-10
hoc lan	b4f9o4
hoc lan nay	b4f9o4
lan nay	b4f9o4
phai cho	b9e-6i-5k-5t5u-4v-5w12
cho cu	a-4b15d-4e-11l-7w-5
cho cu khong	b14d-4e-11l-7w-10
cu khong	a9b19c-4d-5e-10f-4l-9
cho xin dia	b17d-11e-4k-16p-10w-11
chi de	h8
xe toi	b7i-8w10
xe toi lop	b17k-5
lop minh o	a-8b13c-7d-5e-10f-7g-5k-4l-9w-7
minh o khu	a-6b12c-5e-7f-4l-4w-5
o khu nao	b10c-4e-5
khu nao	b10c-4e-5
^ phong 305	b4c-4d-4e8f-6l-16w-16
phong 305	a-5b5c-4d-4e10f-5l-15w-16
nam o dau	b11f-7l-4
day lop	a-16b-10c20d-5j4l-4
co hanh	a-8b-6c5d-9e-7f4
hay nguoi	a-4c10e-14g-4i-6k-7l-6m-7u-5w12
nguoi khac	a-5b-6c10d-5e11f-5j4l-4m-6t5w-12
^ chi gui	a8d4h-4w-6
lai gium	d8n-6o9
gium em	c-8d7k-7m19u-7w-11
em tai	a-4d12g-6h8j4k-5l-4p-6s4w-13
lieu buoi dau	a-5d11
buoi dau	a-13d8e20f-7g-7l-6v-5
buoi dau $	d8e9
thay cho	a-4b-4c-5d7e9f-5l-12w-5
xin file excel	a-4c-4d7f-5w-4
file excel	a-4c-4d7f-5w-4
em co viec	e21f-10w-13
xin nghi a	a-8d-5e23
nghi a $	a11b-8c-6d-9e10f-10w-6
diem danh hom	a-4b-12c-7e15f-6g-9l-6w-6
danh hom	a-4b-12c-7e15f-6g-9l-6w-6
danh hom qua	e13g-4
con xin phep	a4e5i-5w-11
xin phep vang	a-7e19h-5w-9
phep vang	a-7e19h-5w-9
hai buoi	a11b-8c-7d-14e6f-9g-4h6i-5s-15w-18
tuan sau $	a-8c-4d-8e6i-6l-7o-4p4t4u4v4w19
^ lop vui	f14l-7w-12
lop vui	f14l-7w-12
nhiet tinh $	f6s-4t6w-8
tinh $	a-6b-8c-4d-8e-4f6j4k-5n4p-5r5t11w15
^ nen	e-5f10i10k-5p-7w-9
nen them	f8
them thoi	f10
them thoi gian	f10
thoi gian thuc	f9
gian thuc	f9
gian thuc hanh	f9
toi muon danh	a-6c-4e-7f20l-11w-7
vien buoi vua	f10
buoi vua	f10
buoi vua roi	f10
dien thoai duoc	g8h-4j10k-4w-8
thoai duoc	g8h-4j10k-4w-8
thoai duoc khong	g8h-4j10k-4w-8
^ em thi	g12w-8
em thi	e-4g13h5w-7
thi duoc may	e-5f-4g17p-4w-15
duoc may cau	f-4g16j4p-7t4v4w-9
cau dung	g18k-5n12r-4t4v-4w-4
khi nao cong	a-6g15w-10
nao cong	a-8g13w7
nao cong bo	a-6g15w-10
cong bo	a-8g19w-11
cong bo diem	a-6g15w-10
bo diem	a-6g15w-10
bo diem $	a-6g15w-10
^ bao lau	a8d4e-4g-7h10i-5j9m-7w-7
sau khoa hoc	a-7b-4d-5f14g-6h-4l-7r5w-5
thi co chung	a-6h13w-12
^ in	a-4b-13d12e-9f-7g-13h4r5w-12
^ in lai	h6
in lai	h6
lai giay	d-4h14i-7w-8
lai giay chung	d-4h14i-7w-8
^ ngo	i10w-6
^ ngo nha	i10w-6
ngo nha	i13w-12
ngo nha toi	i13w-12
nha toi toi	i10w-5
toi toi om	i10w-5
mong	a-4b-5d-10e8f18g-8i27j-7k12m4s-4t-4w-5
lap den $	i7
den $	b-4c-8e-10i11
may bua	a-4b-8e10i12j12w-5
bua nay $	a-6e8i9w-7
gio cam	i8
am am	b-4e-5i14w-15
truong hoc $	i12w-10
kien nghi sua	i15j-7w-12
nghi sua	i15j-7w-12
nghi sua lai	i15j-7w-12
sua lai	g-5h11i14j-10k-7o-5w-20
via he duong	i8j-6w-4
he duong	i8j-6w-4
cua toi co	g-5j11r8w-8
toi co ai	j12r-5w-11
toi toi buoc	j12w-4
toi buoc	j12w-4
toi buoc nao	j12w-4
buoc	a-6g15i-6j20k-4l5n-7p15q24r-4t6v-9w-15
buoc nao	b-4j16l7s4t4v4w-9
buoc nao $	b-4j14l-4w-8
cho toi so	k12
toi so	a-7b8k12l-6w-5
tra loi khong	k9
loi khong	h-11k12w7
loi khong dung	k5
khong dung y	k5
dung y	k5
lop nay co	a-9b-9d-5e-4h-6l14w-6
co mat tien	l8w-5
mat tien	l8w-5
tien khong	i9l6v-9w-4
tien khong $	a-4i-7l8v-4
^ em vao	b-8e14g-10k-4l5
dung nhac	n12q-8v-5
nhac lich giup	o8
lich giup	o8
lich giup em	o8
chi bac	b-5p13w-6
cach dung cai	p10q-6w-5
dung cai	b-6d-4p18t4w-8
dung cai nay	b-6d-4p18t4w-8
cai nay voi	l-8p10
nay voi	a8b-5e-4j-13l9p4s-4w6
nay voi $	a5j-13p7w6
thoi khong dang	l-5n-23q24v-8w-18
khong dang	n-8q10v-5
khong dang ky	n-8q10v-5
dang ky nua	n-8q10v-5
ky nua	a-6e9l-5n-7q12v-5w-4
ky nua $	n-8q10v-5
thong dang luu	r8
dang luu nhung	j-10r15w-13
chao ca lop	s8
ca lop $	s8
hen gap	a-4e-8f-6k18l-5s-4t10w-12
gap lai	f-5i-5o-5t7
^ u dung	i-4s4u16v-7w-8
u dung	i-4s4u16v-7w-8
^ doi nao	a-6w11
doi nao	a-6w11
tiec	f18l-7n-4p-5w-7
dep $	q-4u-4w18
^ vo	a-9b25d-4e14f-8g17j5l13m13q-4s-8t4u-7v-10w6
^ vo toi	i-11l-4m7u-4w13
vo toi sap	e5i-4u-4w7
toi sap sinh	e5i-4u-4w7
sap sinh	a-8e10i-5u-4w6
sap sinh roi	e-11u-4w11
sinh roi	e-11h9r-5u-4w6
^ thay giao	c16f-4
giao chu	k-5l-5w13
giao chu nhiem	k-5l-5w13
dau ban	b-9d-5l-4w12
mua to	w11
to $	b-5c4d15e-9i8p-4q4t6v-4w22
^ xe toi	i-8w10
toi het	e-9i-11r-11w16
het xang	b-4e-11i-11w12
het xang giua	b-4e-11i-11w12
xang giua	b-4e-11i-11w12
xang giua duong	b-4e-11i-11w12
giua duong $	e9l-4
huu $	a-6e-5j-8n-5s-7u-4w18
hoi thu	h11i-7s5t5u4v5w17
hoi thu tuc	h11i-7s5t5u4v5w17
lam giay khai	w7
giay khai	i14
giay khai sinh	i14
khai sinh	i14
khai sinh $	i-16w21
hay nghi	a16b-10c-4d-7e-13f-10l-4w-14
diem hoc $	b8
^ duong day	b-10c-6e-5i25j-7l-6n5o6t4u4v4w-12
duong day	b-11c-6e-5i21j-7k15l-6n4o6t4u4v4w-15
day o	a-12b22c-9d-11e-11f-12g-10i18j-11l-4o7t4u4w-15
toi nay an	a-4p-4w7
an gi $	a-5n-8p-10w15
nghi roi	a13b-11d-7e-8f-4w-10
^ sap	a11b-6c-4e-4f-5i-4k-6l-7w15
^ sap toi	a14e-5f-4k-4l-5q4t4u4w-7
phuong co	a14b-8d-4e-9f-4g-4h-5i14j9k-5l6n4o6q7s4t5w-11
lop nao	a13b-4e-6f-6k-5w-10
nao cho	a7b14f-5k-9l-7m-5p19s6t4v4w4
lon tuoi khong	a15o4p12s4t6u5w-5
tuoi khong	a15o4p12s4t6u5w-5
xin danh	a14c4d4e-7f-12k-4l-6n-6o-4w-19
xin danh sach	a14c6d-5e-7f-11k-4l-6n-6o-4w-5
danh sach cac	a14c-12d-4e-7f-6j15l-6n-4r-10
sach cac	a14c-12d-4e-7f-6j15l-6n-4r-10
cac	a28b-4d-13e-9f6g-6h7i5j14k-5l-5n7o-10p14r20s11t14v4w-10
cac buoi	a23c-9o-5u6v6w-12
bao nhieu tiet	a14l-4w-7
nhieu tiet	a14l-4w-7
^ buoi cuoi	a11e-4w-7
buoi cuoi cung	a11e-4w-7
cuoi cung	a20e-4f-5g-10l-4r-4w-15
em muon biet	a9b9c9d-13e-5f-9l-10r-6w-4
biet gio	a16e-4
buoi sang mai	a9c11e-4w-5
hoc khong hay	a13e-7w-7
khong hay duoc	a14b-10c-8e-7w-7
duoc ve	a14e-10g-7h-5i-4w-10
duoc ve som	a13e-10w-9
lop nang	a13e-4l-9w-15
lop nang cao	a13e-4l-9w-15
nang cao	a13e-4l-9w-15
cao mo	a13l-7
buoi trua	a4b-4d-4f-4s9w-4
trua nghi	a13m-6w-11
trua nghi may	a13m-6w-11
nghi may tieng	a13m-6w-11
may tieng $	a11d-4e-13h-4i-13j-7m-11w10
roi lop	a-6b18e13f-7l-16s-5w-8
bang link	b13f-4j4l-5o4q4r4w-5
bang link nao	b13f-4j4l-5o4q4r4w-5
link nao a	b12j4l-4n4o4q4r4
co xa	a-4b12e-4f-4i-4w-9
hoi truong lon	b19w-15
truong lon	b19w-15
truong lon hay	b8
lon hay	b8
lon hay phong	b8
hay phong nho	b11f-4
phong nho	b11f-4
mai tap	a-6b20e-5i-4w-15
mai tap trung	a-6b20e-5i-4w-15
de di	e-5g15i-12k-4o-4v4w-7
tham quan $	a10b6h-8l-5w-7
giang chuyen	c13k-7w-8
giang chuyen de	c13k-7w-8
thong tin $	c9k-4r8
biet thong	c8
biet thong tin	c8
tin bao	c10n-4o8
cao vien buoi	c9
buoi khai	b6c8
buoi khai mac	b6c8
khai mac	a-9b4c10d-11i-6w12
khai mac $	c8i-4w6
mac $	a11c8i-7w-8
xin ban pdf	d11
^ slide cua	a-4b-7c-4d7f7w-12
phat tai	d8
tai lop	d5e10
lop khong $	a13b-11c-12d5e-11f-4g-8h-7k-4l-15w-15
oi cho bac	a8b-5d10e-4o-4w-8
hom roi $	a-5b-4d10i16w-11
^ em ban	e14l-4w-12
em ban truc	e14l-4w-12
ban truc	e14l-4w-12
truc co	e8w-7
truc co quan	e8w-7
co quan nen	a7e8w-7
quan nen	a7e8w-7
nen mai vang	e17w-19
mai vang	a-15b-5c-7j-6o-6p-9s4v4w18
thi bao	a7e12g5h-4j-4l-5
ai a	a-6b-5c11e12m4q4w-10
ai a $	a-6b-5c11e12m4q4w-10
roi nhung	a-5b12e9l-6w-12
khoa khong	a-5e4g13h-5i-4n4v-4w-6
30 phut duoc	a-4e17n4o4t4w-8
phut duoc	a-4e17n4o4t4w-8
phut duoc khong	a-4e17n4o4t4w-8
nen toi	a-10e18f-7i-8w-15
xin nghi tuan	e11w-14
nghi tuan	e11w-14
nghi tuan nay	e11w-14
^ may chieu	a-4f14w-5
may chieu	a-4f14w-5
may chieu mo	a-4f14w-5
chieu mo	a-4f14w-5
qua khong	c-7d9e4f14i7q6s9w-11
em co vai	b-4e-6f8g-4k-10l-5
co vai	f12k-5l-4
co vai gop	b-4e-6f8g-4k-10l-5
vai	a-6b-6c6d12e-5f20g8i-4k-6l-6w15
vai gop	b-4e-6f8g-4k-10l-5
vai gop y	b-4e-6f8g-4k-10l-5
em chua thay	a-4c-4d10f-8g11
chua thay diem	d-8e-9f-9g20j-6r-7w-12
^ bai thi	g13w-6
bai thi cuoi	g7
co may	a-8g10i-5l-5m14r-5s6u-10v6w4
co may phan	a-5g10
may phan	a-6b-5g9i-4
may phan $	g7
phan $	g7
xem dap	g13
xem dap an	g13
de kiem	d-6g14k-7o-13
de kiem tra	d-6g14k-7o-13
toi can giay	a-5f-5h16l-9w-5
can giay xac	e-4h13l-13
giay xac	a-6e-5h21l-4
giay xac nhan	a-6e-5h21l-4
xac	b7c10d4g6h14k-5n-8o-6q4r-5s6t7u42w-9
xac nhan	a5b11c14d9f-8h20l6n-5p-5r-5s11t6u34w-4
xac nhan da	a-6d-4h16l-5w-4
nhan da tham	h12l-6
da tham	h12l-6
da tham gia	h12l-6
chung chi gui	h9w-8
gui qua	d11h13w-19
gui qua buu	d-6h13w-8
qua buu	d-6h20i-6w-18
qua buu dien	h20i-5w-17
buu	a-10c-5g-4h13j-6p4r-9s5u5w19
buu dien	a-12c-7g-7h10k-5q-4v-5w11
hay len	b11h10i-6w-12
^ thanh	j10w-7
thanh nien	i12w-9
thanh nien tu	i9
nien tu	i9
nien tu tap	i9
tu tap	i9
dua xe	i15w-13
dua xe ban	i16w-15
xe ban	i16w-9
xe ban dem	i16w-15
ban dem	a-5e-5i14
o duong ven	b-5i8w-7
duong ven	b-4i12w-11
ven	i15w-10
ven song	i6
ven song $	i6
song $	i14u-7w20
^ quan nhau	i14n-4w-9
loa	a-4e-8f8i26p-5w-15
loa keo	e-7i19l-4w-6
toi khuya	i17w-9
toi khuya $	i10w-5
khuya	i17w-8
khuya $	i10
cong tran	i7
duong hoi	i8
quang	e-5i11j-6w-6
day dien thong	i5j10r-4w-4
dien thong	i5j10r-4w-4
dien thong xuong	i8
thong xuong	i8
thong xuong sat	i8
xuong sat	i8
xuong sat dau	i8
sat dau nguoi	i8
dau nguoi	i8
dau nguoi di	i11w-6
nguoi di duong	i11w-6
di duong $	i9w-4
cai vu	a-5i-7j12w-6
toi phan	a17i4j7l-5w-11
toi phan anh	j9w-4
toi dau $	a-9b9e-5h10i-8j9l-7w-7
bao gio tra	a-6h9
gio tra	g-5j13k-4m7w-9
gio tra loi	m6w-6
tra loi don	j9w-7
loi don	j9w-7
noi chuyen truc	k8
chuyen truc	k8
chuyen truc tiep	k8
truc tiep voi	k10
tiep voi	a-5c6f-5k11
tiep voi nguoi	k8
voi nguoi phu	k8
xin so can	i-12k12
so can	i-13k11r16w-5
so can bo	i-12k12
^ lam the	a-4c5d-7f-6g-5i-6l10n8
lam the	c6d-6e7f-5g-6i-6l10n8
lam the nao	c5d-6e7f-6g-7l9n8
the nao de	a-4c5d-7f-6g-5l10n8
de dang	l8
de dang ky	l8
ghi ten em	b-4e8l12
ten em vao	a-4b-5e-11l15
thi nhap	l9
vo dau	l10p8v-4
toi khong can	n9t-5
khong can nhan	n14u4
can nhan	g4j-13n14o9r-6
xin cam	n7s-4t9v-4
xin cam on	n7s-4t9v-4
em moi dung	p10v-6w-6
moi dung	b7p16v-5
lan dau	b8l-8p4w-7
dan em voi	l-4p7
ban ho	p9
ban ho tro	p9
ho tro duoc	k-8p12w-11
tro duoc	k-8p12w-11
tro duoc viec	p16w-13
duoc viec	p18w-15
duoc viec gi	p18w-15
viec gi	p14w-12
viec gi $	p13w-12
^ thoi de	q11w-5
thoi de	q11w-5
de luc	q12
de luc khac	q12
luc khac	q12
luc khac lam	q12
khac lam	q12
khac lam $	q12
cac ban	a-4d-5h4r12w-4
luu so	j-4k-5r13w-8
luu so dien	j-4k-5r13w-8
cua toi lam	r8w-6
toi lam gi	r8w-6
lam gi $	c-7e4f-10l-9n-6o4p-9r13t-6v4w18
^ da chao	s14u-4v-5
da chao	s14u-4v-5
chao thay	d-4e-4i6m6n6q4s21u-5
chao thay co	e-4i4m4n4q4s17
thay co a	s11u-4
chi da	g-7h10j-9t7v-6w-8
da ho	k-4t15
da ho tro	k-4t15
ho tro em	k8p-5t7
tro em	k8p-5t7
#thankFor	a-4f-10k-5n-4o-8s-4t23w-8
^ xe may	a-13b16e-15f-8g-7i-5l-7
may toi	b5e-7i-6w5
toi bi mat	c4e-8g-4i-15w20
bao hiem	b-6e-7h-4i-10j-4w12
den khong	a-4e-5i-6w7
den khong $	a-4e-5i-6w7
^ toi mai	a6w7
toi mai	a6w9
toi mai co	a6w7
truong cu	b9e-4w6
cu cua toi	w11
toi gio	a14e-8h-7l-8v-8
giam doc	a-5c6d-5e7k-5w8
doc $	d5w9
mai di	a-26b-10e-11u-4w31
am $	a-18b-6e-4f-6g-7i-4j12w17
^ truong	a-6b-12e-16l7w9
^ truong mam	i-6w14
truong mam	e-4i-6w11
truong mam non	e-4i-6w11
mam	e-4g-4i-6l-8w16
mam non	e-4l-6w10
non	e-4l-6w10
bac si kham	a-6e-6s-5w13
si kham	a-6e-6s-5w13
buoi sang hay	a7b-4e-6f-4s-7w9
toc bac	i-11w8
di nhau $	i-5w9
nhau $	l-4o4w14
^ bai hat	c-4f-7i-11w16
bai hat	f-6i-4s-9w14
bai hat nay	c-4w7
hat nay	c-4w7
ten gi $	a-6b4c-4d5f-4g4i-6k-6l-11n4o4p-10r-8u-4w20
^ ong ba	w11
ong ba	a-4c-6d-4f-4w13
ba toi	a9i-6s-4w19
toi khoe	w10
khoe	a-8b-8c-10d-7e15f-5i-8l-5o17s-10w23
khoe $	w11
hoc toi may	a11e-6f-5w-9
toi may	a15e-4f-4i-9w6
toi may gio	a13i-9w7
thi vay	a14b-4d-4e-8g8h-13j-13k-4n5q4u-4w-19
^ can gap	i-6k11w-14
mai troi co	a-15h-4i-5w13
mua khong $	a-11e-4w12
hoc vay em	b7d-5e-7f-4g-5l-5w-10
nay minh co	e11s-4w-8
minh co lich	a13s-4
boi duong lanh	a13l-6w-9
duong lanh	a13l-6w-9
duong lanh dao	a13l-6w-9
lanh dao	a17b-9e6i13k-4l12w-4
lanh dao cap	a13l-6w-9
dao cap	a13l-6w-9
dao cap phong	a13l-6w-9
cap phong	a13l-6w-9
phong mo	a-4b14c-6e-7f-10l-6o-4w7
mo khi	a10g-4w-8
mo khi nao	a10g-4w-8
sao roi ad	a15b-5d-4e-13u-4w-12
hom nay minh	a11c-9e-4f-4w-11
hoc mon gi	a12b-8c-16e-8w-8
mon gi $	a7b-8c9f-6g-5j-8l-7p-8
bao gio lop	a15b-6e-8f-5g-5h-6l-6w-9
gio lop	a24b-7c-8e-17f-11g-5h-4i4k4l-11m4q4s-5t4w-14
gio lop minh	a12b-5e-7h-4l-5w-6
lop minh ket	a15c-4e-4w-8
minh ket	a15c-4e-4w-8
minh ket thuc	a15c-4e-4w-8
hoc tu	a17b-7d-4e-4f-4h-7l-6w-14
hoc tu may	a12b-4e-4f-4w-11
may gio toi	a13w-6
gio toi may	a14w-11
co duoc nghi	a13d-4e-8w-11
khoa bieu thang	a11g-4l-5w-5
bieu thang	a11g-4l-5w-5
bieu thang 12	a13g-5l-6w-10
la thu	a21c-8e-7f-4g-8i-4r-4w-12
la thu may	a17c-8e-5f-4g-7r-4w-7
^ di tu	b17w-8
di tu	b17w-8
di tu ben	b13w-13
xe may de	a-7b13e-9f-7i-5l-5w-11
may de	a-7b13e-9f-7i-5l-5w-11
de o	b13f-4i9w-7
qua zoom	b12i-4w-11
qua zoom hay	b12i-4w-11
zoom hay	b12i-4w-11
giang vien hom	c8d-7e-7f8w-11
em hoi thay	a-10c10
hoi thay	a-10c10
nao day chuyen	a-13c19
chuyen de cai	a-7c10d-4l-4
de cai	a-7c10d-4l-4
de cai cach	a-7c10d-4l-4
nao vay a	a8b-16e-9h-5k-5l6n4w-8
video bai giang	d8
giang khong anh	d13w-4
minh tai	b-4d11w-9
lai tai	d11o-8r-5
lai tai lieu	d11o-8r-5
diem danh bang	e12l-5
danh bang	e12l-5
cach nao vay	e9l10p-7
hop nen khong	e12
nen khong du	e13
toi muon gop	f8
xin link khao	a-7b-8f13q-6
link khao	a-7b-8f13q-6
link khao sat	a-7b-8f13q-6
rac thai	i12j4
thai o	i6
duong ngap qua	e10i6
ngap qua	e10i6
qua khong di	e4i13w-6
di duoc $	e-11i14
gay on	i13
on ban dem	i12
ban dem $	a-5e-5i14
ket qua giai	i-5j8w-5
qua giai	i-5j8w-5
qua giai quyet	i-5j8w-5
giai quyet don	i-5j13w-8
quyet don	i-5j13w-8
quyet don cua	j4
toi gap nhan	k7
nhan vien ho	k9
vien ho	k10p-4
vien ho tro	k10p-4
toi can noi	k5
can noi	k9
can noi chuyen	k9
nhac lich cho	n-5o12r-4w-5
lich cho toi	n-5o11r-4w-5
ban co the	d-4g-6m-4p19v5w-9
co the giup	p11w-4
the giup	p11w-4
the giup gi	p11w-4
giup gi	p11w-4
giup gi cho	p11w-4
gi cho toi	c14p14v4w-6
^ xoa thong	i-6n-8p-4r15w-12
xoa thong	b-6n-4o-4r15w-5
xoa thong tin	b-6n-4o-4r15w-5
chao ban $	s8
rat nhieu	a-4b-6d-5e-4f7t13w-10
rat nhieu $	c-4f-8t13w-9
^ duoc	e-5f-4g4m-4p-11s-7t-6u31v-8w-4
^ duoc a	e-6p-4q5u18v-11
cuoi tuan nay	a6e5w-4
bao nhieu mot	w10
nhieu mot	w10
nhieu mot chi	e-4w7
mot chi	e-4w7
mot chi $	e-4w7
^ quan pho	w8
quan pho	w8
quan pho nao	w8
pho nao	b15i-15l-4w-5
pho nao ngon	w7
ngon o	b-4i-4w11
o ha	a8b-10e-6l-10w10
o ha noi	b-9l-9w15
ho chieu o	w8
chieu o	b7e-9f-5l-5m4t4w7
chieu o dau	b7e-9f-5l-5m4t4w7
co phim	a-7w8
co phim gi	a-7w8
thu may $	a4c-5e-5f-7g-8i-4r-6
^ ke cho	w12
ke cho	i11k-5w10
ke cho toi	w12
cho toi nghe	s4t4v4w14
toi nghe	s4t4v4w14
toi nghe mot	w12
nghe mot	w12
nghe mot cau	w12
mot cau	k-5w16
mot cau chuyen	w12
cau chuyen	w12
toi muon mua	e-6i-6k-6l-5r-6w9
muon mua	e-6i-6k-6l-5r-6w9
muon mua dien	e-6i-6k-6l-5r-6w9
mua dien	e-6i-6k-6l-5r-6w9
mua dien thoai	e-6i-6k-6l-5r-6w9
mo cua luc	a-4i-4w4
cua luc	a-4i-4w4
cua luc may	a-4i-4w4
con toi bi	i-4w13
phai lam	a-4e4k-5l-9n4p8v-12w18
phai lam sao	w16
oi thu	a7b-9
em chua biet	a9j-5l-4p7
^ toi dang	b17c6h4i-5j-4s5t7u4w16
toi dang o	i-5j8w-4
nao vao	a8e-8i-7l-4w-13
vao hoi	b10i-6w-8
vao hoi truong	b10i-6w-8
hoi truong $	b15e-6f-4q-4v-7w-11
^ ban do	b10d-6e-5f-7
cho minh hoi	a-9b7c17d-11e-10h5i-7q-5s6t6u5v4w10
minh hoi	a-9b7c17d-11e-10h5i-7q-5s6t6u5v4w10
a hay	a-8b9c6w-7
phong hoc $	a-7b8d-5e-11l-13w-5
day bua	a-13b-4c14f-11w-12
cho hoi co	a-4b-7c9d10w-11
hoi co	a-4b-5c13d12h8w-9
quan nao $	a-7b5c17d-7e-4f-4h-4l-6w-15
do ai	c11f-7i-6k-5w-4
ai trinh	c8
ai trinh bay	c8
gui slide	a-6d21f-5j4o-4p-4s5u6w-5
ban mem khong	d15h-4w-10
mem khong	d15h-4w-10
^ link tai	d14h6o-9r-7w-11
phep vang buoi	e10
co dam	e12i6w-4
dam	b-14c12e15f-6i13k-7u-4w11
het han $	e9w15
nay hoi	c-6e-5f11i-4s-10
giang hay nhung	f8
hay nhung	f11w-7
nhung thoi	f8
thoi luong	f9q-5w-7
them phan	a-6f16l-4w-7
phan thuc	c6f7
phan thuc hanh	c6f7
bai test $	d-7g12
test $	d-6g10
bao nhieu cau	f-6g19j-4w-13
nhieu cau	f-6g19j-4w-13
truot thi	g18w-9
lai khong $	d8g10q-6
chung chi vay	a-13h9
chi vay	a-13h9
chi vay $	a-4h9
^ em nghi	a-4d19h4w-8
nhan khong $	e-12h15w-7
chang	b9c-8e4f-6m-6n-8o-4p-9r5s7u-8v31
hach	i12k-8w-11
sach $	e-16k-6l-6m-8n16o-11p-6q-10r-6w7
nghet	a-4e-10f4i20j16n-10q4s-4w-16
chay am	b-4i12w-12
chay am am	b-4i12w-12
muc	a8c-7d18e-4f17l-7n-5p12q21t6v-4w10
^ karaoke	i15w-9
i	i14w-14
8	a-12e-5f20g-5h-6i13j-4l-11v-8w7
lenh	a-6c-11g-4i21l-6p25q5t4v-4w-22
lang	a-8b-6g-7i23j8l-4n4w13
lang $	i21w6
kenh	e-7g-5i-5k13l-6n13p25q-6t4v-17w16
kim	c5e4i18p-8r4u-5w18
ca chet	i18w-12
ca chet noi	i18w-12
chet noi	i18w-12
chet noi trang	i18w-12
noi trang	i18w-12
noi trang $	a-5i15w-13
trang $	a-9b-7d-8e-11h-11i17j-4k-6l-7w9
o ga toi	j8
ga toi	j8
ga toi bao	j8
sua chua	j9
^ co nhan	j11k11s5t5w-8
co nhan	a-5i-12j16k10q5s7t4w9
co nhan vien	h-4k13w-6
nhan vien nao	h-4k13w-6
vien nao	a-4c11f-13k14l-6p-9s4
truc khong $	k11w-9
ket noi toi	k9w-5
noi toi	a-7b-5f-4i-5k7l-9p-5w14
noi toi voi	k9w-5
dieu phoi vien	k8
phoi vien	k8
nhap ma tham	b-4l12v-4w-7
gia o	f11l-5w-4
^ toi duoc	g6l9
toi duoc	b4d10f-8g5i-4k6l12t5u-4w7
ma roi	b-8l14p-4u-4w-4
lam gi de	e-9l12w-5
gi de	e-9l10p12w-5
gi de vao	e-9l12w-5
^ dky	a-15b-6c-4f-5h-4i-7l15o15w11
^ co ho	k-4m10
co ho	a-4e9m11w-4
co ho tro	k-4m10
ho tro tieng	k-6m11
tro tieng	k-6m11
tro tieng nhat	k-6m11
gui tin cho	n8o11r-4w-4
tin nhac $	n5q-5w-6
nhac $	n5q-5t8w8
^ lo	b-5n-5o10r12w-12
^ xai	l-4m10p11w-9
buoc nay	g-4i-4n-21p-5q18v-5w-7
dien nua dau	q15v-9
quay	d7j-4l-5m15o10q19v4w13
quay ra	q9
ra ngoai	e15p-8q20w-11
ra ngoai $	q10
ca nhan ra	r12w-7
nhan ra	r12w-7
nhan ra file	r12w-7
ra file	r12w-7
cua toi khong	a-4j5r11
toi muon rut	r9
muon rut	r9
muon rut lai	r9
rut lai	q-6r15u-7w-5
thong tin da	r9
tin da	r9
da cung	h-8r14w-11
da cung cap	h-8r14w-11
ad nha	s9t10v-4
ad nha $	s9t10v-4
do lua	w7
do lua $	w12
lua $	i-7n-8p-4r15
anh toi	b-4f-10h-9i-4j8l-5m-5o-4r15u4w7
ao nay	b5e-10i-4k-4p14q-5s4
thua	b-4d-22e8f4g-9h-5i15j4l-5n5o5p-6v24w-4
^ doan	a7b9e9h13i-4p-4r-8
khoan do lua	w7
thuoc	c4g-5h6i19n-4q-7s6w8
^ ve xem	i-4w9
ve xem phim	e-4i-6w7
xem phim toi	e-4i-6w7
mua nha	i-4w11
^ cuoi tuan	a10b-4e-6i-5
hoi ban	a-8b-4d-5p13w6
ban than	a-4e-5f-4i-4j4s4w14
than	a-4e-5f-4h-8i-14j4s4w16
nay do	c9f-9p-4w4
do an	i-5w13
giat	e-8i6k-5p-15w8
^ chuyen tau	a-9w13
chuyen tau	a-9e9w12
^ trong	c-8e-5f-10g-11i-19m15o4p-6r12w17
trong phim	i-8k-8w12
hoc guitar	e-9f-10l-8w17
guitar	e-13f-10i-11l-14r-4w22
^ tim	b13d10l-8
o cat	a-5b-4d-5e7f-9l-10w17
o cat ba	w9
ba $	b-6c-4h5i-9k12n14q11r17s6t4
nhanh the	t11w4
nhanh the $	t11w4
^ sang nay	a-13b-6d-10e15f-10i-6j5r6s5t5v5w15
bo duoc	a-4b15d12e-9f-5i-7j4r4t4w4
^ bai tho	c-4i-6w9
bai tho	c-4i-6w10
giao hang	f-11w14
tiet kiem	a-4i-4w13
chua toi	a-7b5c5e-8g-5i-14j-13l-5r-5t5v-8w23
chua toi $	a-7b5c5e-8g-5i-14j-13l-5r-5t5v-8w23
^ chan	a-9b17c-6e-11f-6h5k-4l-7m4n30o-4v4w10
xe rac	a-4e-6i19j-7w-19
xe rac khong	i10
khong vao	g5i8w-8
khong vao ngo	a-5e-8i14w-10
vao ngo	a-10b9e-9i17j-9l-7w-11
mong thanh	i13w-12
mong thanh pho	i13w-12
nguoi xuong	a-7j12w-6
nay em bi	e14w-14
sot cao	e10w-7
39	a-4h-5i-5m-4v-6w13
nho ban	a-17b5d7e10f-14h-8i-6k-9l7o-5s-6w-6
qua gio	a-5d-6f11w-4
hoi ngay	a14c-6d-6w-11
toi ve	a10c-7e-10f-4j15r5s-5t5w10
la het	a14i-11w8
het khoa	a18e-9n13o-11w-7
lop khong hay	a10b-18c7d-4e-10f-5i-5l-13w-11
thoi gian bieu	a18j4w-5
gian bieu	a18j4w-5
xep viec	a18e-4l-7w-11
viec co	a14i-4k-4w-7
viec co quan	a14i-4k-4w-7
khong ro	a11b-4d8f5i10j4u4w-21
tu ngay	a8d-5h-5l-4
den ngay	a14h-6
den ngay nao	a10b-7d-4h-5
dum	a-5b18d-9e-5f-9j4o-7p7r-10v4w-16
^ tu san	b9f-5w-5
tu san	b9f-4i-13
tu san bay	b9f-4i-13
bay ve	b7c8w-6
ve cho	a-4b4d7f-4i-5w4
hay co	a-6b4c16f-6
mai thay	a-8b10c-4d-6e-8f-4w-10
tu dau	c9e-7f14k-4m-7n-4p19q25t5v-4w-7
tu dau $	a-4c14f-11p12q11w-4
co chuyen	a7c8d-6f-7g-5k-4l-4m-4w-10
lieu co	a-4b-4d21e-4h7m-13w-13
ban tieng	a-6d12j5k-7m11n4u4v5w-17
ban tieng viet	a-5d4e-4k-4w-7
ai co	b-6c-8d19e-5f-5h-5i-5k-10l11p-4q4s4v5w-6
chia se cho	b-4c-8d10f-4
se cho	b-4c-8d10f-4
khoa hoc lay	a-4d6
hoc lay	a-4d6
nay xin	d-5e5f-6i-4n-11o16w-10
tuy	e13h-5i-11q-4
cuoc hop	a-10e15i-4j-4w12
gia lop duoc	e8l8w-6
em diem	a-6c-5d-8e14f-7g-8l-6o-5w-8
em diem danh	a-6c-5d-8e14f-7g-8l-6o-5w-8
danh roi	e6h7
ma no	e8l8v-4w-5
2 buoi co	a-8b-7c-7d-8e14g-7h4l-5n4v-5w-14
co sao	a-6d-8e19g-5h-9n7o4q5t4w6
co sao khong	a-6d-8e19g-5h-9n7o4q5t4w6
^ mang	e9f-6g7l-6r-4s-4v-5w-8
lag	e5i-4v-6w25
diem buoi hoc	a-5b11d-4e-8f12h-5
cuc	c4d-4e-6f19h9m4p4q-4t-4u-8v-13w12
phong hoc nong	a-5b-8e-5f14w-6
hoc nong	a-5b-8e-5f14w-6
hoc nong qua	a-5b-6e-4f12w-5
^ gui nhan	d-8f13j-7w-8
tiep thu	c-5d-6f5g-7i-5j16r-4w-10
lam bai test	d-4g10q-6
duoc lam	c4e-4i-6k-9m-5p-4q-4s11u17w-4
lam may	g8
lam may lan	g8
may lan	g8i-8j9
may lan $	g8
co ban dien	a-6b-5d7h9n5o4q4r-4v-8w-21
dien tu khong	f4h11n5p-4r-4v-9w-20
tu khong	f4h11n5p-4r-4v-9w-20
ma chua thay	a8b-8c-5d7e-9f-13g10i-7j4l4s-4w-22
mat giay	h8i-5
mat giay chung	h8
thi xin	d-11g-13h18r5w-20
chung chi khoa	a-13c-8d-4h15l-6w-9
chi khoa	a-13c-8d-4h15l-6w-9
ai ky	c-8h12w-4
duong truoc cong	i14w-13
nat	e-4i18j-4w-19
tuong di	a-4d4e-8i29k4l8o4p4s8t4u-4v7w-12
di lai	i16r-5
ra via	i13w-12
ra via he	i13w-12
duong o	b-7e5f-5i13w-13
^ phuong	a-5i19j10l7v-7w-14
di lai nhieu	i10
lai nhieu	i10
lai nhieu lan	i10
nhieu lan $	i10
toi kien	i8
toi kien nghi	i8
thung	b-6e12i7w-9
thung rac	i8
thung rac o	i8
rac o	g-7i4k-4w7
rac o cong	i8
sinh hoat	a23b-5d-5e-10h-4i19n4o4q4v-4w-17
thanh pho xu	i13j-9w-4
pho xu	i13j-9w-4
pho xu ly	i13j-9w-4
so nha	i15w-14
sai het	d-4g-5i9l-8o-4q16s4w-4
han khong	a-4b-4i7w8
hoat dong	a20i12l-5o12t5
ly xong chua	i-7j7w-4
xong chua $	i-5j9
rac tu	i7j12w-5
^ xem tien	j12w-8
xem tien	j15l-4w-8
xem tien do	j12w-8
tien do	i-5j14w-10
co ai that	j-6k9m-4w-4
ai that	j-6k9m-4w-4
ai that khong	j-6k9m-4w-4
khong tra	j-4m6q10
khong tra loi	j-4m6q10
em di $	j-6k12m-5n-6r11w-12
^ chat	d-4f12i4k9s-5w-5
goi dien cho	k9l-4w-5
dien cho	k9l-4w-5
may khong hieu	i-12k14m-4w-7
y toi	k9
toi chuyen	a-6i-12k8n11r5w-4
cho can	i-14k12n-4q-9w-4
cho can bo	i-14k12n-4q-9w-4
code	e-14l25n8o6p5q6t5u-9v-5w-9
can gi	a-7c-5d-4g-12h5l5p-16r-7w15
cho em tham	l9
^ ghi ten	e-12l24t-4w-11
ten toi	c-5d5e-6h4i-5k-7l19n-6o-6q-4r17t4w-14
ten toi vao	d5e-8k-6l18o-7r-6w-6
^ muon hoc	b-13e-11f-12g-15h-7i-6l7
muon hoc	b-5e-12f-14g-13h-6i-12l7r-5w15
hoc khoa	a-10d-5e-8g-15h7l22w-16
bot noi	k4m4p-6w-12
noi duoc	h-4i-4k-4m9p-5u-7w13
duoc tieng	i-6k-17m26v-6w-26
duoc tieng anh	i-5k-10m19v-4w-19
tieng anh khong	m10w-7
anh khong	m10w-7
ban tieng nhat	d7m9w-13
em khong muon	a-6e-5k9n6o-4r5
nhan tin nhac	n12o-8
^ bo toi	i-11n11o-9w15
bo toi	i-11n11o-9w15
toi ra	b15e-12i-7j5l-6o-9q17s7t5u6
toi ra khoi	e-9j4l-4o-10q16r-4s6t4u5
ra khoi	a-6b4e11i-9l-7m-5n12o-6p-4q9r18w-12
ra khoi danh	a-7e-5n14o-6w-5
khoi danh	a-8e-5l-4n18o-12q-4w-7
khoi danh sach	a-8e-5l-4n18o-12q-4w-7
danh sach nhan	o10r-6
sach nhan	o10r-6
sach nhan tin	o10r-6
cho toi nhu	o9v4
toi nhu	a10e-6l-4o9v4
nhu truoc $	a-11b-4d-9e-4f-7l-4o16w-10
cach dung bot	p8w-10
giup duoc nhung	p7
cai nay nua	q9
nay nua	d-5h-4i-5l13o-4q14s4u4w-8
bo qua buoc	q7w-4
qua buoc	q7w-4
qua buoc nay	q7w-4
nay de	p8
thoat khoi	q13
khoi phan	b4c-5f-6i-4p-4q18s5t4v-5
em trong	e5g-5j-6l5r6
muc nao	a9d9e-9f9j-6l-10r12w-11
muc nao $	d9f9j-5l-5r12w-7
^ he lo	p-4s18w-17
he lo	p-4s18w-17
^ thank you	t16u-5v-4w-5
thank you	t16u-5v-4w-5
you	t16u-5v-4w-5
on ad da	t10
ad da	t10
da giup	t9w-4
on nhe $	t6
^ co $	d-5g-18h-5k-4l-6m-4o5p-15s7u23v-33w-4
^ oke	s-6t-6u26w-5
oke	s-6t-6u26w-5
^ chuan roi	u14w-7
chuan roi	u14w-7
chuan roi $	u14w-7
thoi khong can	n-24v9w-6
khong can $	k-6n-9q-12v18w-15
^ du bao	w9
du bao	a-4h4w9
du bao thoi	a-5e-12w14
bao thoi tiet	a-5e-12w14
thoi tiet cuoi	a-4e-10w10
tiet cuoi	a-16b-6c-6d-7e12g-5k-7
tiet cuoi tuan	a-4e-10w10
^ phim ve	w7
phim ve	w7
phim ve co	w7
ve co	c10f-5h15l-5n4p-7w-4
ve co giao	c5p-7w4
khoc	w10
an $	b4d-4g16q-5r-5t4
laptop	a-4b-5i-6w15
sinh vien	b-4e-7i6l4w-8
^ luong	b-8e-4i-8w15
luong thang	w6
^ nau pho	l-4p-5w12
hoang	a-6b-4c-7d5i-4l-4n5r-4w17
long	a-10b-5c-7d16e-10f28g-6i4m17r11s-10w8
chay may	a-6i9w8
chay may gio	a-4b-5i-4w11
chan $	a-4c-5f20n-5s12
^ ban thich	p-8w11
ban thich	p-8w11
^ bong	i8k-5
nu	i-5u-4w14
20	a13c-8e11f-5
qua gi	f-6m-4p-6w13
qua gi $	a-8c-4e-7f-4p-4w19
^ buoi sang	a-14b-11c-11d-15f20g-12j4m4n4o4p5q4r5s-15t4u5w17
^ con trai	b-4e-4i-4l-4w12
con trai toi	b-4e-4i-4l-4w12
trai toi	e-4i-4l-4w14
linh	a-5c7f-14i6k-10m-7n-4v-6w15
mat troi	a-7d-10e-14i-4p-5w24
ship	a5c8h4i9m-4o-5s6u10v-4w33
5h	a4b-4c7i10m-5o-5q-4s5u10v-4w32
kham rang	w9
dau uy	c-4o-4w15
dau uy tin	c-4o-4w15
uy tin	c-4o-7u-4w17
uy tin $	c-4o-4s4w16
co be	b-6c-5w10
co be boi	b-6c-5w10
be boi	b-6c-5i6
em vua	b-5g8l8
san bay cat	b9d-4w8
bay cat	b9d-4w8
bay cat bi	b9d-4w8
cat bi	a-9d-6e-5f-8i-4l-5s-6w19
taxi	b16c7d-9e-4f9g5i-7k-9q-6u6w21
de toi	a7b15e-10f-4g-4j-5k8l-5t4v5w-8
tiep voi can	k7
ba ngoai	b4d4g-6h4i-6k-4o4p-9q-12v-5w21
tuoi roi	j-4u-11v-6w16
vao hoc	a12b-11e9f-9g-5h-4l14w-6
lich roi	a18c4d-7o-6w-8
roi gui	a13d-7e-4h-5l-4m4o17r-5w-6
roi gui lai	a14c4o-8r-4w-5
cn	a12
sang mai hoc	a6b7c-8e-8w-11
nao di tham	a13b-5g-4h-8l-4w-5
khoa a	a18e-8
khoa a $	a18e-8
mai lop co	a14c-7d-4e-8w-10
nghi khong $	a16c-4e-7v-4w-10
xin dinh	b18c-4e-6f-4j4s-9w-11
xin dinh vi	b18c-4e-6f-4j4s-9w-11
up slide	d12
slide chua	d13
slide chua ad	d10
tai lieu $	d16i-5r-6w-9
khong len	a-8b-9c-7d-5e22i-4n4w-16
khong len lop	a-7b-10c-5d-5e22l-4w-18
len lop duoc	a-6e11i-4w-10
bao vang $	e9h-5j-4u-4w-6
diem danh giup	b-5e12k-4l-4p-11
danh giup	b-5e12k-4l-4p-11
danh giup em	b-5e12k-4l-4p-11
xin nghi phep	a-5i-7w9
nghi phep	a-5i-7w9
hom $	a9d-8e26i-8w-24
toi muon $	e7w9
muon $	e14f-9l-7q-9r-4v11w17
gia lop $	f12h11l-4s-4
lop hoc rat	b-8f9
^ diem cua	e-15g16w-13
diem cua	d-6e-16g20r-12w-13
diem cua em	d-6e-16g20r-12w-13
em dau	a-6b-10d-10f-8g24h-5i4j-5l-6m5n4o4r-4t4u5v-6w-15
nhieu cau $	g7w-4
cau $	a10e-8f-12g23h4j4m4n-14p-9q15
^ nop	b-5d-5e13g12h-6i20j-5l-6w-14
sut	i11w-8
^ rac thai	i12v-4
nguoi ta do	i11w-11
ta do	i11w-11
khieu nai $	e-5i14j11k-4l-4q-4s5t5w-8
nai $	e-5i14j11k-4l-4q-4s5t5w-8
tran ra	i12w-11
tran ra duong	i10w-8
ra duong	i9w-8
ra duong $	i7
toi bao da	j11w-4
bao da	j11w-4
sua chua $	j9
cua toi den	j10r-13w-5
toi den dau	j10r-13w-5
gio giai	a12h-4w-11
toi muon gap	k9
vao lop voi	b-7e-10i-5k-4l18u-4w-9
tra loi bang	k-4m12w-7
loi bang	k-4m12w-7
loi bang tieng	k-4m12w-7
bang tieng	b-4c4d15e-5j5l-6m19o-4p5q5s5t5w-14
bang tieng anh	j-8k-7m13w-6
gui tin $	n13o-11
muon nhan thong	e-4n20o-15r-6v-9
cach su	p15w-6
cach su dung	p15w-6
^ xem du	r7w-4
nao hay	a-8i-12w19
nao hay $	a-8i-12w19
^ hoc tieng	b-8c4h-4k4m-10w16
hoc tieng	b-6c6e-4h-4m12n-5o-4p4s4
anh o	b-9d-5i-11j17
uong thuoc	e-4p-5w7
uong thuoc gi	e-4p-5w7
thuoc gi	e-4p-5w7
thuoc gi $	e-4p-5w7
lai xe $	a-5b12i-19o-4w5
tuoi roi $	e-4q-5s6t6u-10v-5w18
vo dich $	i-7w10
dich $	a-9f5g-5i4k-4w26
^ qua	a5f-4i-7j9n-5o10q-5t10w6
hang $	j-6w10
lop can	a8b-10d8e-12f-4i-7j4k-12l7v-4w-6
lop can bo	a18b-13d-10e-9f-9k-12l-5w-8
mai co phai	a9
co phai len	a9c-4
phai len	a10c-4
phai len lop	a10c-4
len lop khong	a10c6d-4k-4
lop khong a	a12b-8c-8d-4e-18l7v-7
hoc nhung hom	a8w-4
nhung hom	a8w-4
nhung hom nao	a8w-4
hom nao v	a8
bao lau nua	a10g-6h-5i-6j9w-7
lau nua	a10g-6h-5i-6j9w-7
xong khoa $	a16e-4g-6h4j-6n-4w-7
tu toi	b-4e8f4i-9p-4r21s4t5u4
gi day	a17b-9c-6e-4l-4w6
day a	a7b-9c5e-4f-6p8w-6
day a $	a7b-9c5e-4f-6p8w-6
mot hoc	a15b-5w-6
hoc gi $	a8w-5
chi giup	b9
^ mai tap	a-4b17e-4w-13
tap trung tai	b14v-4w-9
trung tai	b14v-4w-9
trung tai dau	b14v-4w-9
tai dau a	a-9b10f-5w-5
phong hoc buoi	a-13b12e-11f-8w-4
hoc vien	a-5d14e7f11h6i-7j-4k9l18r13w-8
hoc vien $	b7c-8d-5e-5f-16h7k4l7w9
chi so	a-7b15c10d12e-7f-7g-4i-4w-6
buoi chieu thay	a-8b-8c10d-6f-8
chieu thay	a-8b-8c10d-6f-8
thay hay	a-5c10f-6
thay hay co	a-5c10f-6
nguoi dung	a-7f9i-7k8p-5w-8
mai la ai	a-4c11e-5w-8
^ ai noi	a-5c10i-4w-8
ai noi	a-5c10i-4w-8
ai noi ve	a-5c10i-4w-8
noi ve	a-5c13i-4w-9
noi ve papi	a-5c12i-4w-8
ve papi	c9
co gui	a-7b-4d21h-6j8l-4v-10
^ thu 4	a8b-11c-4d-7e7f-8i-4l-4w-12
xin vang $	a-4e24w-20
sang lop	c-4e9f-7l10m-4n-5q-5w-8
1 buoi $	e10w-4
hom nay kho	f12w-7
vui lam	a-9c-4f14q-4w6
vui lam $	a-9c-4f14q-4w6
^ khao	b-8f22g-4j-5w-8
^ khao sat	b-8f22g-4j-5w-8
khao sat o	b5c4f13j-4q-4w-7
sat o	b5c4f13j-4q-4w-7
link nao $	b-4f13l-6w-5
am thanh	a-6b-11d-5e-4f16i-13l-6t-4w-11
qua lop	a-5b12d-5f8g-4l-7w-4
co chua $	a-11e-5g17j-4n4q4v-9w12
diem thi dat	g9w-7
thi dat	g15w-4
^ co duoc	h5
co o	a-7d-4g-4h-10i13j-9l-9p-6
co o voi	c4i13j-6v4w-5
o voi	c4i13j-6v4w-6
^ loa	e-6f8i17p-6w-13
^ loa phuong	i10w-4
loa phuong	i10w-4
loa phuong mo	i10w-4
phuong mo	i10w-4
phuong mo to	i10w-4
mo to	i10w-4
mo to qua	i9
chay ra	i9w-10
^ xe rac	e-6i18j-6w-19
lay rac	e-5i12w-8
lay rac $	e-5i12w-8
cua toi ai	j14w-4
toi ai	j14w-4
ket qua khieu	g-5j21w-18
qua khieu	g-5j21w-18
qua khieu nai	g-5j21w-18
kiem tra kien	g8j8
tra kien	g8j8
88	a-4b-9c-5d-5e-7f-6g-5j11k-5l9w-9
88 $	a-4b-9c-5d-5e-7f-6g-5j11k-5l9w-9
^ chuyen toi	j7k8
chuyen toi	j7k8
sang can	b5k8
nao truc khong	c-4h-4k13w-12
^ muon trao	f-7k9
muon trao	f-7k9
muon trao doi	f-7k9
trao doi voi	c-5f-5h-7i-11k12p-7r-4w-8
doi voi	c-5f-5h-7i-11k12p-7r-4w-8
voi ban	a12b-4c-8d-9f5g-7i-5k10o-15s-10t-5w9
voi ban to	a-4e8f6k12p-4s-9w-15
^ em nhan	a-5c4j-5k11l19t12u-6w-13
duoc ma	e12j-8l11o-4r-4t-4u-10w-14
^ han	g9l23w-17
^ han dang	a-8l12n-4w-8
han dang	a-8l12n-4w-8
han dang ky	a-8l12n-4w-8
bao gio $	a-8l12n-4w-8
^ dung tieng	m19n-5q-7u-7v-17w-10
^ doi tieng	e-9m11w-14
doi tieng $	m9w-11
khoi gui	n14o-12p4q-8
khoi gui tin	n9q-9
tin nhan $	n12o6
^ xin dung	n10o-17
xin dung	n10o-17
xin dung gui	n10o-17
dung gui thong	n10o-21w-7
dan giup	c4d-13f4g10i-9p17q-7t4u4w-19
cau nay $	i-8q8w5
^ ai xem	j-4r7w-4
^ xoa sach	n-7o-4r12w-6
xoa sach	n-7o-4r18w-14
xoa sach thong	n-7o-4r12w-6
sach thong	n-7o-4r12w-6
sach thong tin	n-7o-4r12w-6
xin chao a	j4s12
chao a $	j4s12
^ ok em	t9u15
ok em	t9u15
cam on nha	t9w-7
on nha	t9w-7
on nha $	t9w-7
^ tran trong	t9
tran trong cam	f-8s-6t10
trong cam	f-8s-6t10
trong cam on	f-8s-6t10
^ da chua	j-8u-6v15w-14
da chua	j-8u-6v15w-14
da chua a	u-6v13
^ khong nhe	j4k-8n-4s-10v19w-10
khong nhe	j4k-8n-4s-10v19w-10
khong nhe $	n-5v14w-5
^ gia ve	i-8w13
gia ve	a-5c5f-4
mat bao	a-4b13i-10
mat bao lau	a-4b13i-10
bao lau $	a-14g11i-10r8w11
lau $	a-14b-4g11h4i-7r8w12
^ que	d-6w15
ban o	c4d-6w14
^ nghe nhac	w13
^ toi nho	a18c9d9h4i-4j4q-4v-7w21
toi nho	a18c9d9h4i-4j4q-4v-7w21
lich tiem chung	w7
tiem chung	w7
chung $	f8r11w9
nao het	a-6g-7l7w11
het dich	a-6f4g-6w17
het dich $	a-6f4g-6w17
^ ngay kia	a7b-5c-4d-5f-4w-4
ngay kia	a7b-5c-4d-5f-4w-4
hoi gio	a18e-4
lop bat	a9w-5
lop bat dau	a9w-5
tap huan hom	a8b-4d-4e-4w-5
huan hom	a8b-4d-4e-4w-5
nay co gi	a5c-4e-14
co gi	a4c-6e-6p-8v-7w16
co gi $	c-4e-5v-7w10
te khong	a17e-4i-12q-4v-5w6
nay con buoi	a9b-4l-4w-7
dau chuyen	a7k9
cua thay truong	a8c6d-5e-4
thay truong	b-9c16d-5f-5q4u4w-10
thay truong $	a8c6d-5e-4
buoi papi	a8c6
doi sang hom	a10w-20
sang hom	w10
sang hom nao	w10
hom nao roi	a9w-16
lich tuan toi	a9
khai giang vay	a14c-6d-4e-4g-6h-5l-4w-10
lich $	a9e-6g-6j-4n11q-5r-9t8u-10v-9w-7
nay co tiet	a13b-8c-4d-4e-5g-9s-4w-10
tiet chieu	a10b-4c-5e-5g-10w-9
chieu khong	a11b-4c-4g-10w-8
buoi hoc ngay	b8c5d-4e-4f-13l-4w-14
ngay mai to	a-6b8c-7d-5e-7f-6s-4w-7
mai to	a-6b8c-7d-5e-7f-6s-4w-7
mai to chuc	a-6b8c-7d-5e-7f-6s-4w-7
to chuc tai	a-5b9c-8d-5e-7f-8s-5w-7
chuc tai	a-5b9c-8d-5e-7f-8s-5w-7
chuc tai dau	a-9b16e-5f-7w-4
hoi truong a	b15i-4w-9
truong a	b15i-4w-9
truong a o	b19w-15
a o	b19w-15
tim duong	i-9w6
hoc nam o	b20f-9l-5w-11
dia chi noi	b15k-5w-18
chi noi	b15k-5w-18
noi tap	b19d-5k-4w-19
noi tap huan	b19d-5k-4w-19
minh hoc o	a-7b18c-18d-4f-16g-9h-4l-26
hoc o cho	a-4b8d-4w-4
cho cu hay	b7
cu hay	b7
cu hay cho	b7
hay cho	b7
hay cho moi	b7
cho moi	b7
ai la giang	c7f-4w-8
la giang vien	a-4c10f-4w-8
doi so vay	c6
la ai a	a-6b-4c13e-5f-4w-6
hoi ai	a-6b-7c11d-7g-6h12w-14
ai day chuyen	a-5b-7c13d-8g-8l-4w-7
day sang nay	a-6b-4c10d-4f-7w-8
^ thong	a-5c8g-6i-9n-10o-12r10w17
^ thong tin	c7g-4r10
dien gia $	a-6c13f-6l-6w-7
tai lieu voi	d10
lieu voi	d10
lieu voi a	d10
link tai tai	d9
slide bai	a-4d17f-10o-6
bai 3	d18w-17
video ghi	d14f-4
buoi truoc	a-7b-5c7d24f-5i-6k-4m5q7s-4u4v5w-5
truoc dau	d7
xin nghi hoc	a-20d-4e15w-6
nay toi khong	a-4e10i-6w-5
khong den duoc	b-5e20i-6w-15
den duoc	b-5e20i-6w-15
den duoc $	e15i-7w-16
mot chut	a12d-5e18f-6i-5k-8w4
cho em vang	a-7b-7c-6d-5e11f-4l-4w-7
mai em di	e17w-18
se den	b-5d-4e20i-4v-5w-21
se den tre	b-5d-4e17i-4w-18
den tre $	i-5w11
^ em da	e19j-5r-7s-5w-9
vang mat ngay	a-4e12w-6
mat ngay	a-4e12w-6
toi om khong	e8
om khong	a-6b-7c-5d-4e15w-14
bai giang hay	f8
cho em gui	a-7b-4d-4f13j-9l-5n-8o-8r-5
thay lop hoc	a-7b-6f16l-4w-9
lop hoc hoi	a-6b-6f13l-4w-8
dai $	b-4f8i8
toi lam bai	g8
may diem $	e-8f-4g16w-14
gio nhan	h4m7n-6o7w-5
nhan giay	a-8b-5e-5h11j-4l17u-4w-17
nhan giay chung	a-6h10
chi cua toi	h9
nhan khong a	h5
bao cao mot	i11j-4w-5
cao mot	i11j-4w-5
van de	i9k7
o phuong $	f11i13w-6
toi bi ngap	e-11i12w-11
bi ngap	e-11i15w-16
hong tu	i14w-7
tu tuan	i10w-6
tu tuan truoc	i10w-6
duoc thu	b-4e9i12w-5
muon gui	f7i15j-4w-4
xin phan	c-9d-4f10i13j-5s-6
xin phan anh	i13j-5s-5
ve tieng	f-5i9m20s-4w-15
ve tieng on	i10s-5w-6
tieng on	c-4i16j12s-4w-6
so qua	i13w-11
qua cham	i9n9o-4q-4w-6
vuc	a-4c5i9
toi mat dien	a-5e-9i7
ve giao	e-6i11j-4r-6w5
giao thong $	e-5i17j-5r-5t4w-11
tinh trang ho	j11r-10
trang ho	j11r-10
trang ho so	j11r-10
toi gui kien	j7
toi khong $	e-4j-4k7r6w-6
toi muon dang	l9
toi muon doi	a-11e-10i-22k-4l-4w18
^ tieng nhat	h4u-5w15
tieng anh nhe	m11s4u-4
anh nhe	e7m13u-4v4
anh nhe $	e7m13u-4v4
cach dung $	p16v-8w-11
toi muon huy	b5c4g-6i-5j4l-5n13o-13q16r-11s4t5v-5w-4
muon huy	b5c4g-6i-5j4l-5n13o-13q16r-11s4t5v-5w-4
tro chuyen $	k-4q17r-4v-4w-14
ban co thong	r11w-8
co thong tin	r11w-8
^ xuat thong	r4
xuat thong	r4
xuat thong tin	r4
on nhieu a	t8
cam on rat	t5
on rat	t5
on rat nhieu	t5
^ vang $	e-4t-4u19w-15
^ duoc $	u15v-7w-17
dong y a	u11
y a	u11
y a $	u11
^ khong dau	v9w-12
khong dau	g-8i-5j4n4o4q-6s4t4v15
^ dat phong	w10
dat phong khach	w7
hang o	b-4e-4w5
hang o dau	b-4e-4w5
lich su viet	w6
su viet	w6
su viet nam	w6
viet nam the	w6
nam the	w6
nam the ky	w6
the ky	w6
^ toi doi	c5d5i-6j-7o10q21u-9w11
toi doi	c5d5i-7j-7m8o11q22u-9w8
doi qua $	i11q-8v-4w13
hoc cua con	a-4b-7e-4i-9w9
con toi nghi	a-4e-15i-4w9
nghi ngay	a-7b-7e13i-6n-5o-5p6q6s5t6u6v6
^ ai sang	w8
ai sang	c-4w9
ai sang tac	c-4w9
sang tac	w10
bai tien	a-4c-7d-9f-5g-4i-7l-5w18
quan ca	c-5f-12i-11w17
ca $	a7e-4i6w4
thi tot	a-11e-4f12g-13w4
thi tot nghiep	a-5g-14w13
tot nghiep	a-5g-14w13
nghiep	a-8b-5d-6e8f7g-11h-4l13m9w8
mua $	a-18d17e-7f-4h-5i-8j4l-5r5s5t4v4w5
ket qua bau	w7
qua bau	w7
qua bau cu	w7
bau	a-5n4w11
bau cu	a-5w9
bau cu my	a-4w8
cu my	a-4w8
cu my $	w7
on thi dai	w10
10 $	a7b-5e-18f17g-12l-14w8
doi nao vo	w4
nao vo	a-8b7d-4e-4g-4h-4l-6
nao vo dich	w4
hoc boi	a-5b-5e-7f-7l-6w12
boi cho	a-6b-5e-8f-7l-7w12
cho be $	a-5b-4f-6j4l-6w14
be $	c-4e-4l-4q4v4w19
danh gia dien	b4d4w9
gia dien thoai	b4d4w9
dien thoai samsung	b4d4w9
thoai samsung	b4d4w9
thoai samsung $	w6
samsung	b4d4w10
samsung $	w6
chi tieng	m-6w9
n3	a-4g-4h-15m-15w16
thi o	g-5h-13m-7w13
thi o dau	g-5h-13m-7w13
dang ky thi	g-4l-11q-4w12
ky thi	g-4l-11q-4w12
ky thi bang	g-4l-11q-4w11
benh vien nao	w7
pho $	i6w11
lao	a12e-4f11w4
lao cai	a-5w9
lao cai $	w8
cai $	i-5l-6m5n4p-8r4u-6w23
^ duong di	i-4w15
duong di	i-4w15
di sa	f-4i-4m-4q-6w19
di sa pa	f-4i-4m-4q-6w19
sa pa	f-4i-4m-4q-6w19
^ anh chi	b-8c-4d10e11f-8h-4l-8w-10
cho hoi ngay	a12c-5d-4w-11
nay lop	b-14d-4e-14f9g-4l-8w-6
sang thu sau	a7
thu sau	a12b-17i-13l-8t4w11
chuyen de nao	a8b-4f-5g-4l-4
de nao	a8b-4f-5g-4l-4
de nao $	a8b-4f-5g-4l-4
khoang	a13e13g-7
may gio thi	a8b-8e6g6l-5w-14
hoc buoi toi	a22b-20d-4e-9f-4w-17
buoi toi bat	a10w-5
toi bat	a8g8w-5
toi bat dau	a8g8w-5
hoi cho	a-10b17c-4d-9e-6i-9k11
xe may $	a-5b21e-7k-5w-24
ban do toi	b10d-6e-5f-6
do toi	b10d-6e-5f-6
toi dia	b9k9
lop the nao	b6l11
the nao cho	b12k-4l-4m-6p17s4v4w-5
cho nhanh	b10g-4k12
cho nhanh $	b10g-4k12
^ ai trinh	c8
trinh bay phan	c9d11f-7s-4w-6
bay phan	c9d11f-7s-4w-6
bay phan chi	c9d11f-7s-4w-6
phan chi	c9d11f-7s-4w-6
phan chi so	c9d11f-7s-4w-6
chi so par	c8
so par	c8
so par index	c8
par index $	c8
index $	c8
thay minh co	a-5b-8c5f-7w-6
minh co phai	b-6c5e-4w-7
co phai la	a-6b-4c6n4o4q4t4v-6w11
phai la	a-6b-4c6n4o4q4t4v-6w11
giang vien mai	a-6c13f-5w-19
vien mai	a-6c13f-5w-19
^ anh gui	d18r-6u-4w-14
anh gui	a-7d17f4i-6j11p4r-7t-4u-6w-18
chieu cua co	a-9d17r-4w-12
co ban ghi	d11h-6w-7
ban ghi	d11h-6w-7
ghi hinh buoi	c-6d15f-4n4w-9
hinh buoi	c-6d15f-4n4w-9
em xin vang	a-4d-6e22w-23
hop giao	a-7b-4d-6e16f-4m-5
hop giao ban	a-7b-4d-6e16f-4m-5
giao ban	a-7b-4d-6e16f-4m-5
bi tai	b-4e14w-7
bi tai nan	b-4e14w-7
tai nan	b-4e14w-7
nan	b-4e14w-7
nhe nen	b-4e13w-7
nhe nen khong	b-4e13w-7
^ em se	e11g-4w-6
em se	b-4d-4e17w-10
em se den	b-5d-4e14w-8
tre nua	e14w-4
tre nua tieng	e14w-4
nua tieng	e18
chat luong	d-8f13h-4s-7
on ban to	f12k-15s-13t-4
^ toi danh	f8
toi danh	a4f8w-4
nghe khong	f9w-9
nghe khong ro	f9w-9
khong ro $	b-7f10w-9
ro $	b-4f17w-7
em chua lam	d-6g13l-4w-5
chua lam	d-15g18i-5j-6q-5w-4
chua lam duoc	d-5g13
lam duoc bai	d-5g13
duoc bai	b4c4d-10g18h-4j-4l-5m4n4v-4w-6
cho em biet	a9b13c-5k-4l-9m-4s4u4v4w-8
cuoi khoa $	a9f-5h-4w-12
nao hom	c9d-4g8w-7
ten tren giay	h13w-8
tren giay	a-5b-4e-7g11h8i-4l8w-9
tren giay chung	h15w-8
lau thi co	h11w-12
tren duong lang	i9w-5
duong lang	i10w-11
duong lang toi	i9w-4
lang toi	i9w-4
lang toi $	i9w-4
cho tre em	i19o-4t4w-6
tre em	a-7b4g-4i22j4n5r-4u4v-4w13
tre em $	b-8e-7i13w5
toi can bao	a10c-5e-7h-5i9j-7l-7w-11
can bao	a10c-5e-7h-5i9j-7l-7w-11
do trom	i17w-10
trom	i20s4t4w-15
thai $	i10j-7w-5
nuoc thai tu	i10w-6
thai tu	i10w-6
an chay	i9
de nghi lap	i7
da co ai	j8
^ viec	a-7j15k8w-18
^ viec toi	a-7j16w-16
viec toi	a-9e-4f5j16w-16
viec toi bao	a-5j13w-14
lam on cho	k6o-6q9s4
on cho	k6o-6q9s4
on cho toi	k6o-6q9s4
chuyen voi mot	k5
voi mot	k5
^ em nhap	c4d-5g-8h-5j12k-5l8n4q11r-4t5u4v-4w-8
em nhap ma	d-4j9l6n4o4w-4
lop ngay	a-4c6e-4l8w-8
ngay 3	a8l6v4
ngay 3 12	a5b-4l8w-8
3 12	a5b-4l8w-8
toi doi sang	m9
bang tieng nhat	b-5d14e-7l-8m12w-13
can nhan tin	n8
cho toi di	b9k8n4o8r-4w-9
hoi ban nhung	p13w-11
ban nhung	p13w-11
giup toi voi	k-7p12s-10w-7
khong can nua	a-4n-15q24v-17w-9
can nua $	a-5n-13q19v-14w-4
^ hay	f-10i-5k-4r15t19w-20
^ hay xoa	r6
hay xoa	j-5r13w-5
xoa toan	r8w-5
xoa toan bo	r8w-5
toan bo	h-7r12w-11
toan bo thong	h-7r11w-8
bo thong	h-7r11w-8
bo thong tin	h-7r11w-8
tin da luu	r8
^ chao chi	h-5s12v-4
^ vang em	d-4e-8h-4s-5t8u-8w19
tot lam	t20
^ da dung	u12v-9
da dung	u12v-9
^ khong cam	t-9v18
khong cam	t-9v18
khong cam on	t-9v18
nay co tran	a-10w15
co tran	a-13b-5c-6e-5g-4i-5w19
co tran nao	a-12c-4i-4w15
tran nao	a-12c-4i-4w15
^ lich lam	w14
lich lam	w14
lich lam viec	w14
lam viec cua	a9w-4
viec cua	a9k7w-7
chi quan bun	w7
quan bun cha	b-5w11
bun cha ngon	b-5i-4w5
cha ngon	b-5i-4w5
^ ai dang	c-8i-6j10r-8
chu tich	c-14i-11k-5p-5w21
gai toi mai	w5
toi mai thi	w5
mai thi	b-12d12e-6f-8g-11h-9w-4
piano	a-8b-5f-4w13
piano $	w6
o dau tot	e-4w9
dau tot	e-4w9
dau tot $	e-4w9
gi moi	a4c-6d-4p-4
gi moi khong	a4c-6d-4p-4
moi khong	a4c-6d-4p-4
^ dat lich	w9
dat lich	w9
dat lich kham	w9
lich kham rang	w9
rang $	e-4h4j-5p20r4s6u-5v-11
^ ky	a12c-4e9l-4n-5o9u-4
^ ky nghi	a-6e-6n-6o9v-4w4
ky nghi	a-6e-6n-6o9v-4w4
nghi he	a-12c4w22
nghi he di	c4w12
he di	c4w12
he di dau	c4w12
bai tho ve	i-4w6
xe toi bi	w8
bi hong sua	w8
hong sua	w8
hong sua o	w8
den do	b4i10w-10
vach	b-4e-4f-5i7q-4w-5
phat bao	i-12w13
phat bao nhieu	i-12w13
^ mua bao	a8e-6i-4
mua bao	a17e-7i4l-4w-13
mua bao hiem	i-4w9
y te	i20j-5u-6w-8
te o	a9f11l-5w-5
hoi lich lop	a15b-6c-7e-6w-4
lich lop	a19b-5c-7e-8w-8
3 hoc tu	a7w-6
lop ve	a8c-5d-4f-4h-6l-7w8
ngay be	a10h8w-8
ngay be giang	a10h8w-8
be giang $	a13w-9
buoi sau hoc	a9c-5f-5w-5
sau hoc gi	a8c-5w-5
ra cho	b26e-4f13k10p-4q11s4
chi cho tap	b14w-5
buoi chieu thu	c6e8
cho xin thong	a10c11e-10f-5l-7p4q4u4v4
bai giang co	c-15d13f6v5w-5
giang co	a11b-4c-12d10f5w-5
mai em xin	a-7e16
nen khong den	b-6e8
den lop $	b14e4i-7j-4k-6l-6w-11
cho em diem	a-6c-5d-8e13f-7g-8l-6o-5w-4
trac nghiem hom	g7
nghiem hom	g7
chung nhan khoa	a-7h17l-6w-18
nhan khoa	a-7h17l-6w-18
nhan khoa hoc	a-7h12l-6w-5
hem nha	a6d5e-6f4m-9n-5q-5s-5t-5v20w-11
nang $	i10p18w-5
bong den	c-8i7
lau khong	i6o13u4w-5
toi khieu	i16j-6k-4m-4
toi khieu nai	i16j-6k-4m-4
thu tuc dat	i10
tuc dat	i10
tuc dat dai	i10
dat dai	i12j-4w-6
toi bang	j-9k-10m12o-5w-11
toi bang tieng	j-9k-10m11n-6o-6w-9
ngung gui thong	n11o-23
tin nhan nhac	o12
nhac lich $	a-9e-4n12t9u-4w-14
nhung viec	d-7g-5l-4p17w-8
nhung viec gi	p10
^ huy giup	o-14q18r-11
huy giup	n-16o-14q18r-11
huy giup em	n-16o-14q18r-11
cho xem du	r12w-7
du lieu da	r9w-5
lieu da	r9w-5
lieu da luu	r9w-5
chao anh a	a-5h7s11
anh a	a-4b-4d-4h5m10s8w-8
anh a $	m10s8u-4w-8
thank you ad	t11u-4
you ad	t11u-4
dep qua	e-4f-4w9
dep qua $	e-4f-4w9
ket may	w6
ket may gio	w6
chieu phim rap	w7
phim rap	w7
rap cgv	w9
co lau	w9
^ toi buon	a4b4c4f-7i-5s4t4w15
toi buon ngu	f-8i-5m-4w9
mot bai	g-7u-7w10
mai hop	a-7e-4w9
mai hop phu	a-7e-4w9
hop phu	a-4b-6e-13w16
hop phu huynh	a-7e-14i-4w17
phu huynh	a-5e-9w11
huynh	a-5e-9w11
buyt so 9	a-5b-8e-4i-6w12
so 9	a-5b-8e-4i-6w12
^ cup	a-7i-9w14
cup dien	a-6w13
^ mua hoa	w4
mua hoa	w4
hoa o	a-5b-7c-8d-7e-9f-5g-9h-6i6j4l-8m6p6q6s-8t-4u6v6w24
doi qua hom	a14b-6c-5e-4f-6w-14
qua hom	a14b-6c-5e-4f-6w-14
sep $	a10e-4i-7
^ lich thang	a14l-4w-10
8h	a16b-14e-12g-4l-9
khong ghi	a11d-4l12o-9w-5
dat com	a10w-19
toi dat	a11c-4e-4i-10w-11
be mac	a7c11w-12
hoc ca	a23b-4c-4d-4e-6f6g-7l-7m8n-4p4w-17
ca khoa	a23b-6c8e-5f-8g-7l-14m5w-5
het roi $	a12b-10c-4e-6f-5h4l11m4r-10
som khong	a8b-5c-8d-6e-11g-11n4t4w11
tan $	a5b-17e-11f-12l-15w10
khung	a18c-12e-11f-8i18j6l-5t4u6
khong thay bien	a-4b16c-4j4l-9p4u4
thay bien	a-4b16c-4j4l-9p4u4
tu ga	b7
hp	a-8b18f5g-11h5j28s8t7v-5w26
lop bao	a-4b10g11w-6
bao xa	b10g-4
duong nao gan	b21f-5i-5l-6w-10
nao gan	b21f-5i-6l-5t4w-7
hom khai	a-8b5c4d9f-4i-4w-13
khai mac la	a-6b5c10f-4w-10
mac la	a-6b5c10f-4w-10
la cho	a-4b11e-5f-5i-4l-4w-10
phuong nao	a-6b9l-5w-9
khoa roi	a-7b16c-6d-8e-10g-11h-5l-11m6n15o-8p4r13w-6
khong thay ai	b17d-11e-12f-4j8l-10w-11
bac voi	b5d-4e-10i-4k11p5w-8
bac voi bac	b12e-11i-5k10p-8w-7
voi bac	b10e-13i-4k11l11p-9v4w-8
bac di	b9e-7i-8k11l-4m-4w-12
^ phong may	b10f-4w-4
may tinh	a-9b18d-5e-4f12g20h4i-9k-7m6o5p-7q-6w6
o pho	b13i4j-5w-8
o pho nao	b16w-11
pho nao $	b8i-13w-5
^ noi hoc	b12i-4l-4w-12
noi hoc	b14e-4f-5i-4k-4l-4w-14
gan ho	b7i-7v-4
toi dia chi	b11k10l-4w-10
dia chi nao	b9w-4
chi nao de	b9w-4
^ thay day	a-11b-10d-11f9i-6j4l-6m8n8p6q5u8v8w10
day chieu	a-4c5e8v4w-4
^ ai dung	a-10b-7c20f-8k-7w-10
^ tien	b-4c8i-5l-8w12
co hom	a-4b-9c16d-6e10g-4j-5n5o5q4r5s5t4v5w-9
nhat ten	c6l-5n5o4q4r-4w9
nhat ten gi	l-5r-5w9
kinh nghiem	a-12c18f8p-6w-15
nguoi giang	a-7c17e-4f-9l-5w-15
phan ky	a8c9f-5j-6r4w-5
phan ky nang	a8c9f-5j-6r4w-5
^ lop nay	a-4b-4c9f5l-13w-10
nay ai day	a-4c14f-9l-11w-7
hua	a-9d14f-10w-6
hua gui	a-9d14f-10w-6
doc truoc	d15f-7l-4w-4
khong ra	b12d9e9i-8l-6q-4w-13
video ghi lai	d9
ghi lai	d9f9l-5
hay chi	b-11c-9d15e-14f19g-7h4j6n6o4p4q5s-12v5w-14
hay chi co	a-6d17h-11w-6
chi co	a-7d16h10j6m-4n5o5q5w-18
^ mot	a5b-9d16g-8i-9k-7w7
chup	a-5b-11d21g-9h-6j-9k-4o4q5r-6t4u6w11
^ van	a-11b13d6e-6f-12g-7i-9k10l-9n4q4w-8
ban thay	a-6b-8d10f-6h-6l-9o4w6
nhac tren	b-8d13f-9h-4l-8w-7
nhac tren lop	b-8d13f-9h-4l-8w-7
tren lop	b-10c-14d19f-12g-7h-4l-8s-4w-6
nua buoi	a-9b-11c-4d-4e19f-5i5j5l-4m5o5v-9
ngoi trong	e10f-4l-12w-4
hoi truong roi	b-5e14l-6w-4
truong roi	b-5e14l-6w-4
em nha	b-4e7l10w-4
em nha $	b-4e7l10w-4
bao em	a6b8d-6e12j-4l-8t4u4w-14
khong phep	d-6e12w-5
la sao	a-7b-5c-7e-6j11o-7p-9w14
roi ma $	a-5e13g13w-13
tiep doan	a-6b6e11f-4g-5w-4
doan thanh	a-4e13g-4
doan thanh tra	a-4e13g-4
thanh tra	a-4e13g-4
nen em khong	e13f-8l-8v-5
khong du lop	e10
du lop	e10
du lop duoc	e10
nghi hoc $	b-4d-5e9h-4i-4w-5
bac khong biet	a-4e11i-5l8p-9w-4
di muon	a-8b-6e20h4i-5j4w-6
dau gio	a12c-9d4e14f-9g-10h4j4l-10s4t5w-9
ca truc	e8f-4i-5r-4w8
em sot	a-4e14w-9
ky ten	a-8e23l-12p5s4t5w-8
sang roi	a-4e12g13l-12p5w-7
nua khong $	e25l16o5p5s8t7u7w-10
^ hoc vien	a-4b-7c-5d-5e4f8h12i-10l-16v4
may het	e8
ho em	e8g-8h9j-10w-6
o lop $	e8
^ chua thay	a8e9g12r-7w-4
thay ten	a-12b-4c11f-9g-4l7w-14
danh hom nay	b-12c-7e14f-6g-7l-6w-6
slide chu	f9
ngoi cuoi khong	f9
cuoi khong	f9
khong doc	d8f9m4w-5
em co y	c-5e-4f15j-7l-4w-4
co y	c-5e-4f15j-7l-4w-4
co y kien	c-5e-4f15j-7l-4w-4
y kien ve	b-7c-6d-6e-6f22j9l-10
kien ve	b-7c-6d-6e-6f22j9l-10
khen	a-6c-8d-7f27g4k-4n4r4v5w18
khen $	c-8f16u-5w16
nen co	a-8e-4f12h-4l-7w5
nen co them	a-6f13l-6w-5
co them	a-5f17g-4i12l-7w-4
co them phan	f16l-5m5n5p4r5v5w-7
phan hoi dap	c-5f6i-4j-4m4p-4q18s4v-5w-8
cam nhan	b-8d-12e-4f19g-4h-8j-5l-5p4s4u4w-10
gui loi	c-9f6o-4t13w-9
loi khen	a-6b-6c-8d-10f16i-6w-13
hoc xong ap	f8
xong ap	f8
xong ap dung	f8
ap	e-4f11i-7n6p-5t5v-4w22
ap dung	f8
ap dung duoc	f8
dung duoc	e-9f11g16i-7l16p-12q-5s4t5u-8v-7w-12
hai long	c-5d17e-7f28l-4n4r4s-10w-8
hai long $	f20w-11
long $	f20w-10
^ chat luong	c-4d-8e-8f17s-11w-11
kem	a-8b-6d17f10k10o4p6s-7u5v4w13
nhieu hon	f10i-5
cau hoi trac	b-5e-6f-4g7k-5q-9w5
hoi trac	b-5e-6f-4g7k-5q-9w5
hoi trac nghiem	b-5e-6f-4g7k-5q-9w5
^ xem dap	g8
kiem tra em	g8
tra em	g8
^ truot	g14w-9
kq	a-11e-4f-8g8j7w4
danh gia cuoi	a10f-5g13h-4j-6w-18
gia cuoi	a10f-5g13h-4j-6w-18
gia cuoi khoa	a10f-5g13h-4j-6w-18
ktra	a-11b-10e-11f-12g33h-5j12k4l-7m5q5r5t4
kien thuc	a-8b-8d16e-5f-7g31m5p11r-4v4
sau buoi	a-6b-7e-7f-6g24h-4j5k4m8p8r5s-5w-14
sau buoi hoc	a-9b-8e-5f-6g24h-4j5k4m7p7r5s-5w-12
nhan em	h8m11w-11
^ ten em	h11l-9w-7
la hoa	c-5f-4g-4h11l-10w5
in sai	h12l-9r-5w-6
chung chi dien	h13w-7
chi dien	h13w-7
chi dien tu	h13w-7
ngu khong	h6m-5
ngu khong $	h6m-5
ky chung	a-7c-8h13w-5
ky chung chi	a-7c-8h13w-5
hoc chua	a11d-4e-6g-4h14l-6v-8w-16
thi chung	a-7f-4g-6h9i-8w13
nhan da hoc	a-4h11
da hoc	b-4d-4h9n9w-5
da hoc xong	h18n8
nhan truc	b4h12k11w-9
nhan truc tiep	b4h12k11w-9
^ xe ben	i14w-12
xe ben	i14w-12
xe ben chay	i14w-12
ben chay	i14w-12
nut	a-9e-7g-5i20l-13m4o4p24q-9r-4w-19
nha dan	i14l-4v-6w-11
nha dan $	i14l-4v-6w-11
lan can	b-4i21v-11w-17
rao	i20j-13s4t4w-14
tram	b10e-4i20j-4l-5m4s4t4u-5w-8
dong cua	a-7b4i17j-4u-7w-4
^ hang rong	i14w-11
hang rong	i14w-11
moi sang	a-8d-14e-8i11k-10m-6n12o14q-7t4u4
moi sang $	e-4i10
ben xay	i11w-6
ben xay lan	i11w-6
cong cong $	i9
cong $	b10i12j-7w-6
hs	a-12e-7g-5i13j-4l-4w12
^ phi	b-4d-4i16w-10
quy dinh	i17r5w-15
quy dinh $	i16w-15
dinh $	a-11b-8e4i15k-4m12q-4w5
gan nha	e-10i25w-11
chap	i17k-4w4
chap chon	i12
^ nap ho	i10u-4w-6
nap ho	i10u-4w-6
nap ho ga	i10u-4w-6
ho ga	i14w-6
co nguoi nga	i12w-9
nguoi nga	i12w-9
roi do $	b-4e-6i9u10v-4w-7
choi cho	i18o-4t4w-10
^ nha ve	i14
ban khong chiu	i9w-4
khong chiu	g-4q-5v9w6
khong chiu noi	i9w-4
chiu noi	i9w-4
chiu noi $	i9w-4
cay xanh	i22j-4w-21
cay xanh tren	i16w-20
xanh tren	i16w-20
dem qua	e-7f-6l6p6r5v5w18
dem qua $	i4
^ thang may	a-7b-6i16v-4w-9
cu hong	a-7b-6i16v-4w-9
ban quan	g4i14k8m4n4w-4
ban quan ly	g4i14k8m4n4w-4
nho thanh	i7w-5
nho thanh pho	i7w-5
^ de xuat	i10w-4
de xuat	i19w-7
^ bai rac	i13w-7
bai rac	d-4i13j15w-5
bai rac tu	i13w-7
rac tu phat	i13w-7
tu phat	i13w-7
ruoi	a14b-5c-6e-7f-12i21l-6q-8w-22
ga bao	b12g-5i-17j13
^ nua	j13n12r-5w-10
y kien cua	f8j11r-4w-7
kien cua	f8h-6i-5r-13
kien cua toi	a-5h-8i-5j4r-16
co ai xem	j13r-5w-11
xem khong	j13r-5w-10
nghi cua em	i-4j13
tien do xu	j12r-6w-6
do xu	j12r-6w-6
do xu ly	j12r-6w-6
xu ly don	j14w-8
ly don	j14w-8
nghieng toi	a-8i-15j17w-11
^ vu tieng	g-5i-5j12
vu tieng	g-5i-5j12
vu tieng on	g-5i-5j12
ma im	a-5b-5d-6i-9j16w-5
ma im re	a-4b-4d-6i-9j13
im	a-5b-5d-6i-9j16w-5
im re	a-4b-4d-6i-9j13
^ co nguoi	a-4c-6i19j-4k15l-6n4q4w-26
voi toi	e-7i-4k14m12o-5s-5w-7
bac muon	k13w-5
nghe giong	k14w-5
nghe giong nguoi	k14w-5
giong	b9d-4k15w-7
giong nguoi	k14w-5
gap ban	a-4b-4c-4f-4k9s-4w-5
trat	k11w-6
trat lat	k11w-6
trat lat cho	k11w-6
lat cho	k11w-6
lat cho gap	k6
gap nguoi di	k13w-9
nguoi di $	k13w-9
kenh nay	i-9k12n11p22q-7w-17
ho $	c-4e-7i8j-4k9n-10o13p-5w5
khong em can	a-6b-4e-4h-7k14w-4
^ tong	b-5f10g-11k10w12
^ tong dai	b-5k9w11
tong dai	b-5j-4k8r-9w15
tong dai vien	k12w-23
dai vien	k12w-23
dai vien $	k12w-23
rieng	a-8f-4i15k26l-10n7q5r17t4v6
rieng cho	a-4c4d-4e-6f-7i12k17l-5m-4n4q4u4v4
nguoi that tra	k12m-4n-6q-4w-8
that tra	k12m-4n-6q-4w-8
that tra loi	k12m-4n-6q-4w-8
voi chuyen	a-6c-5d-7f7w-11
chuyen vien	g-5k15l-4m-7p-8w-15
cho ca	b-7i10l14w-10
ca phong	b-7e-12i-9l14w-10
3 nguoi	a-6b-6c-6e-9f8g-7i-11k-8l18w-13
vao duoc	g5i7l4
duoc lop	a-8b8c-4d-5e-9f-4g-5w-7
^ vo lop	a-10b15d-6e-12g-5h-6i-5j5l12o4u4w-6
bo sung	d-4e-4l12p-4r-5
sung	d-4e-4l12p-4r-5
vao danh	d-5e9i-4l6n-5o19p-5r-5w-6
vao danh sach	d-5e9i-4l6n-5o19p-5r-5w-6
danh sach hoc	d-4e-4l12n-4p-4r6w-5
sach hoc vien	d-4e-4l12n-4p-4r6w-5
muon duoc khong	e9g-10k-10l11m-4p-4w-6
moi co	a-5i-7j8k-6l13w-6
cong van	b-7e-5i-6l11n4w16
cho vao	a-5b-9d-5e-6g-5j-5n4q4s4t4u4w12
kagawa	a12b-10c15d-8e-9f6g-16h-12j-9l18m9p-7r9v-12
hoc vien chua	b-6e-7f7h-8l13r-6
vien chua	b-6e-7f7h-8l13r-6
chua em	a-8b-8e-10g4h-4i-4l9n7p-4t5u4v20
trong lop	a-6e-5l20m-4n4q4s11
trong lop $	a-9d4e-9l10m5n4s11w-6
^ tu gio	a7k-5m16n-8o-7w-11
tu gio	a7k-5m16n-8o-7w-11
dung tieng nhat	m12p-10w-5
tieng nhat nhe	e-8k-4l-5m16o-6w-9
nhat nhe	e-8k-4l-5m16o-6w-9
nhat nhe $	e-8k-4l-5m16o-6w-9
di ban	b-5f-4k13m7o11p-4u-4w-10
ban oi	a15b-10c4d8e-7g-7i-6j4m17n4p-5w7
ban oi $	a15b-10c4d-4e-7g-7i-6j4m17n4p-5w8
giao dien	m11w-10
giao dien tieng	m11w-9
dien tieng	m11w-9
dien tieng anh	m11w-9
toi la nguoi	m14w5
xai tieng	b4d-4m23o4s6u-4v-5w-12
^ ho tro	i-6k-13m7p-6r-4w16
khong toi can	k-9m13w-9
^ ban toi	a-9c-7d-6e-5f-7g4j4m17n5o4p-6q6t4u9v8w23
ban toi	a-9c-7d-6e-5f-7j4m17n5o4p-6q6t4u9v8w23
ve tieng viet	m14w-10
viet giup	d-8i-6m18p-4q-6w-6
tu mai	k-4n8o7w-4
toi nha	e-6i-4n9o-13w7
lop nua	c-4e-4k-5l-6n20p4t5w-5
lop nua $	c-4n13t4
^ go so	n8o-6r6
go so	n8o-6r6
toi khoi	k-5n10o-15
toi khoi danh	n9o-15r-5
cham dut	i-7n12o-7w-5
dut	e-4i11n12o-7w-10
tin di	i-11n7o-6q-5r9s4w-4
tin di $	i-8n10o-4w-4
may cai tin	i-7n21o-8p-4w-7
cai tin	i-7n21o-8p-4w-7
tin tu	n18o-10q-4u-7
tin tu dong	n12o-9u-8v-6
nghich	i-8n-12o14w-5
tat mat	d-4n-6o19p-4
lai ho	i-5j-4o6r13w-7
^ lan truoc	d7i-8j4n-7o9w-9
lan truoc	c-4g11i-9j17o15q-4r-4t5w-11
bao ngung	o10
lai di	g-6m11o19u-4w-7
lai di $	a-6d-5i-7k-5m12o18q-4r-9t4w-12
cu nhan	c4i-7m-9o10s5w6
xua	c4k-5l-5m-9n-4o18s5
^ khoi phuc	d-4e-6j6k4l-4m4o24p5u4v-5w-8
khoi phuc	d-4e-8j6l-7o24u5v-7w14
nhac hoc	j5k4m5n-5o23p6r6u5w-6
sao con	e-5i-13l-4m-4o-4p16
de bat	b4g4p10
de bat dau	g4p10
chuc nang $	a-5d-5i-4p15w-12
loai cau	b-4g-7j-5k-5p21w-9
^ gioi	c10p13w-8
^ gioi thieu	c10p13w-8
gioi thieu	c9d10g-4p17w-8
tinh nang	a-9p20w-12
dau chi	g9p8v-4
ban la ai	c-7k-10n4p19w-17
ai lam	j13p6w-6
^ doi y	m-4n-17o4q17w-12
doi y khong	q10
y khong	q10
nua quay	q8
buoc nay nua	n-5p-4q11v-5w-4
nay nua dau	n8q7v-5w-4
dang nhap	i14j-7q15w-21
ve man	d-5f-4k-4q27w-6
ve man hinh	d-5f-4k-4q27w-6
man hinh dau	o4q18t4
hinh dau	o4q18t4
huy viec	a-5f-6g-5i-5j-7n-7o12w-15
viec dang	e-12f-4g-5n-7o-7q17u-9w-5
viec dang lam	e-12f-4g-5n-7o-7q17u-9w-5
dang lam $	f10g-4n-11q14w-4
khong khai nua	n-4q13w-6
khai nua	n-4q13w-6
khai nua $	n-4q13w-6
^ rut	a4b5f-11i-8n4q11r16u-4v-6w-6
rut khoi	f-8g-4i-4n14o-8q14s4t4u4w-5
cccd	a-5d-12e-5g-6h9i-6j-7o-7r13w-12
em co bi	d-6e-6g-9h-4k-4l-4r13w-10
co bi luu	d-6e-4g-7h-4r13s4t4u4w-4
bi luu	d-6e-4g-7h-4r13s4t4u4w-4
bi luu khong	d-6e-4g-7r13s4t4u4w-5
coi lai	d13i-5k-5o-5r20w-6
em khai	j-6r17
cua em tren	b5c4g-10j5l-10m6n-4q-7r20s4t5u6w-10
em tren	b5c4g-10j5l-10m6n-4q-7r20s4t5u6w-10
tren nay	b6e-5f11g14h-6j6l14m4n-6q-6r24s6t6u6w-5
cua toi ve	d-5i-4j12r6w-13
file $	a-4d5r13w-7
sinh em	r9w8
thu thap	a-4f4g-4p-4r22t5u4v-4w-8
thu thap gi	a-4f4g-4p-4r21t5u4v-4w-7
thap gi	a-4f4g-4p-4r21t5u4v-4w-7
la hoc	e-6f-6i-8j7l-4m4r17u6w9
toi moi	a-7b-4d4e-5i-10l-5n11o6p14q-8r11s4t8v-4w17
tin dung	c-8l-10n-12o-5p-6r15
dung ten	a-4c4l-12n-10o-5p-5r15w-14
cua toi xoa	r12w-13
toi xoa	r12w-13
cua bac	r9
chua du	r9
chua du lieu	r9
lieu cua em	r9
em ra khoi	n12r8w-4
trong ban	b-7d-4h-6k10s9w-6
trong ban to	b-7d-4h-6k10s9w-6
bac la	a-4b-4l7s13w-6
hung	b-15e8f11h-4i-4n-4s8w10
o le	s11w-5
o le chan	s11w-5
le chan	a9s11w-5
hai hai	i4k-4s20w8
hai $	d15i-7k-5s22
nhieu lam	f-6t10
nhieu lam $	f-6t10
ad nhe	e6s5t9
ad nhe $	e6s5t9
roi cam	t15
roi cam on	t15
da nhac	a-8j-4n-9o-8s-4t12u-4v-6w-10
nhiu $	f-5t19v-7
^ hay qua	f-8i-4t19w-15
^ um	p-4u25v-5w-9
um	p-4u25v-5w-9
^ phai	a10e-5u20v-7w-10
^ phai do	u17v-5w-7
phai do	u17v-5w-7
phai do $	u17v-5w-7
hoc ky	w8
con toi $	a-6g-13i13
phim han	w8
vien day	i7w6
rung	g-8i8j-6l-10n-6o-11p-9v-5w21
rung chuong	w8
rung chuong vang	w8
chuong vang	w8
kenh nao	w6
kenh nao $	w6
mo cua may	w8
cua may	w8
ngay cuoi	g-4l-8w10
^ co giao	a-6c11l-5w11
cua chau	a-13e-6w11
cua chau toi	w10
chau toi	e-6g-9i-10w18
toi moi sinh	i-4w11
moi sinh	i-4w11
toi cao	b-4e-8f-6g-9i-5w11
^ ma so	h7j-20l-7w18
ma so	e-5h8i5j11k-4r-4w11
thue	i-6j-20l-11s4v-4w29
kenh youtube	i-4l-15n-13w14
xoa anh	j-4r-13w17
bien $	d-7e18f-9g4i-6m-4q-5r-5w13
sea	e-4g-5i-4j-4w7
sea games	e-4g-5i-4j-4w7
games	e-4g-5i-4j-4w7
nuoc nao	i-5u-5w11
gioi o	c-10f-5i-7w15
hoc phi lop	a-5b-5e-9i-4j4l-6m4p4q4v4w16
phi lop	a-5b-5e-9i-4j4l-6m4p4q4v4w16
phi lop boi	a-7b-9e-8f-10i-4l-8w18
nay co tin	a-7c-6e-6g-7o-6p-4w15
co tin	a-5c-4d-5e-8g-6i-8j11o11r-5s5t4u4w12
co tin gi	a-7c-6e-6g-7o-6p-4w15
tin gi hot	a-6c-6e-5g-7o-6p-4w15
gi hot	a-6c-6e-5g-7o-6p-4w15
hot	a-6c-6e-5g-7o-6p-4w15
tieng anh toi	c4p4q6s4t6u6v6w16
cat toc	a-10e-4i-4q-8w14
cat toc chieu	a-10c-4e-4i-4q-9w11
toc chieu	a-10c-4e-4i-4q-9w11
trai dat	a-5b-12g-6l-9v-4w20
km	d4g-8i-5j4o4s6w21
km $	d4g-8i-5j4o4s6w21
^ tiem	w10
^ tuyen	m-7w13
tuyen dung	b4g4h4i-10m-4n-9o-5v-6w16
bi diem	g7w9
cua ai	c-6s-9t-8w15
cua ai $	c-6s-9t-8w15
vi bao	a-15d-4f-4w11
vi bao $	a-15d-4f-4w11
^ hop	b8e-16g4i-12w17
^ dam	b-9e-5w11
^ dam cuoi	b-9e-5w11
dam cuoi	b-11e6i-7w8
dam cuoi ban	b-9e-5w11
cuoi ban	b-8e-5w12
ban gai	e-8i-8w10
^ sep bat	f-4u-6w11
sep bat	f-4u-6w11
cham cong	a-5b-8c-5d-5e12f-8g-5l-6w13
tay $	e-10w13
cap cuu	a-4b-6i8j-7k-9p-6r-6w14
banh chung	h-5i-6k-5o-4p-7w17
nghia	b9d4i-5m4p-7w28
may giai	i-4w8
may giai doan	i-4w8
giai doan	i-4w8
giai doan $	i-4w8
doan $	a7i-4w7
sinh nam	w9
nam nao	b-10i-9w19
nam nao $	b-10i-9w19
^ nam	a-8c-4g-6w11
^ nam nay	a-13c-6p-4w15
nam con	a-4c-6i-5p-4w13
con gi	a-8c-7e-6f-4l-4p-7w16
con gi $	a-7c-6e-4f-4l-4p-6w9
^ tuoi	b-8n4o5p-4r5s5t5v-4w17
nam mo	a-7b-9c-10d-5e-7f-4g-6i-7o-4s4w17
nam mo thay	a-7b-9c-10d-5e-7f-4g-6i-7o-4s4w17
mo thay	a-6b-6c-7e-5h5i-4k6m4n6q5r4s8t4u5v7w23
co phieu	d-8e-6h-10i-5k-7l-5m-4u-6w16
nao lai	h-11w11
cao $	a6e-7f-4i-8m4s4w16
^ wifi	f-4i-6w7
^ may tinh	c8d-5f-7g-7h4l4m5o4p-4q-4s5w29
xanh $	f-7m4q-5w29
fb	c4f-5g-8h-4l-6n5u-5v-4w32
bi hack	g-6w17
hack	g-6w17
ly hon	a-6e-12i-6j-7k-7m-8u-6v-6w18
nghi viec	b6c5d-6e-5f-4g4i-4l4r14u-5w25
ghi gi	i-7j5p-5r13w-8
khu cong	w5
khu cong nghiep	w5
cong nghiep	w5
bn $	a-6e-5f-9i-10l4w28
suot ngay	a-4c7d5i14l-5m4n-4o4p-4t5u-6v-10w21
buc	g-4i10k10
tranh	c-4v-5w21
dep nhi	c-4v-5w15
dep nhi $	c-4v-5w15
mua dau $	w6
trau	f-10q-5w14
ve chua	w9
nhat can	k13m-5v4w-8
^ thue	w13
xe may o	w8
la do	w12
la do dep	w12
do dep	w12
dep me	w12
nao dong	i-5u-5w11
^ san	a-11b-11e-8f4g13i-16l4s6t4v4w14
^ san bay	i-4w12
ga $	i-4w10
ca voi	f5g-4n6o6q5s5t6w16
voi co	a-13c13d-5e-4f12h-9k-4l-4n7o7p-5q6s4t5u4w13
ca khong	g-6i-9m4n7o7s6t7u4v-5w19
mau xanh	a4d8f-6o-4w18
mau xanh $	o-5w13
can bac	c4s-6v-4w18
can bac hai	c4s-6v-4w18
bac hai	c4e4j-5s-6w19
bang may	b-6c4g14i-12u-6w12
ca si nao	w6
nghe nhac trinh	o-4w16
mic	b-6f8i-4w7
kenh $	a5b4c4e-5g-7k-6n-6p-13t10v-12w24
chien	j-6r-4v-7w13
son phong	p-7w14
trong rau	b-6w12
san thuong	b-6w12
san thuong $	b-6w12
toi muon hoc	e-8f-7i-10l-10r-4w16
bia	c-12h-7i-9k-18v-11w19
nghi viec $	b4d-5f-4l4n-4u-5w20
viec $	b6c5d-4g4h4j4k14l5w14
lai ban	a-4d7f-6h-5o-7q-4r-4
mat roi $	c9d-9o-4w11
truong tieu	a-7b-12e-10f-5i15l-4
truong tieu hoc	a-7b-12e-10f-5i15l-4
tieu	b-12c14d-4e-6g4h-4i17o4q5s5u5w-5
tieu hoc	a-7b-12e-10f-5i15l-4
ban giay	d-10h6i-6s-7w14
giay con	a-5d-9h-8i-6s-6v-7w20
^ thoi khoa	a-17e-9f-5i-12l-5n-10w16
^ tre	a-5b5c5d-5e-11i18n4o5r-5v-6w10
mat trang	a-8b-9d-4e-5f4i-6w23
sinh lop	b-5e-13f-7i-10j5l-5m5q4u4v5w19
thue nha	i-11w13
lich trinh	a12c-5e-4i-6l-5w-6
chi rua $	a12b-15c8e-6f-10h11r4
^ bua nao	a21b-6c-5d-5g-7h-4k-5w-6
bua nao	a22b-8c-4d-7g-7k-5n4w-10
hoc thay	b-6d-10e18f-4h-7i-5k-13l12m-5q4s6w-19
len xe	a5b12e-5i-7w-12
co sinh	a23b-5d-5e-10h-4n4o4q4u4v-4w-15
co sinh hoat	a23b-5d-5e-10h-4n4o4q4u4v-4w-15
sinh hoat gi	a21e-5n4o4q4t4u4w-15
hoat gi	a21e-5n4o4q4t4u4w-15
lich thang 12	a13w-5
may gio de	a14b-9w-13
gio de	a17b-9i-4w-17
trung $	a9w12
cong vu	a10c7i-5
vu $	a21i-4k10w6
la phan	a19b-5c-8d4g-7j-7k-4l-5n4p-8
gio giai lao	a12w-10
giai lao	a13e-4f13g-4w-14
^ lop buoi	b7w-7
lop buoi	b7c8d-5f-4w-7
lop buoi toi	b7w-7
20 11	a10b-5c-8d-5e-7f-5l-5w-5
20 11 lop	a10b-5c-8d-5e-7f-5l-5w-5
11 lop	a10b-5c-8d-5e-7f-5l-5w-5
mai vao	a16b-14c-7f-7g-4i-6l-8w-16
hoc o mo	b11
o mo	b10d9r-4w-13
o mo rua	b11
tinh la	b9e8f-4w-8
di sao	b8e-5
di sao $	b8e-5
co thang	b12i-5l-4n4v-4w-7
co thang may	b12i-5l-4n4v-4w-7
chan toi	a-10b15e-11f-10i-15l-4v-5w-9
dau cho	b7e-4k13l-4r6w-11
cho nao khi	a-7b10e-5f-4l-6w-5
nao khi	a-7b10e-5f-4l-6w-5
bao ve	a-4b19r9w-6
den tan	b8
den tan noi	b8
tan noi	b8
^ le	a-5b8d-5e-7f-6h9k-4l-5w5
le khai	a-11b11d-10i-5w5
to chuc cho	b7d-9e8f-6k-11l-4s-4w-9
chuc cho	b7d-9e8f-6k-11l-4s-4w-9
^ tru	b8e-4i23p-5v-4w-18
tru so	a-4b12c-4w-12
trung tam dao	b10e-6w-5
tam dao	b10e-6w-5
tam dao tao	b10e-6w-5
dao tao	a10b11e-6w-10
tao	b15c-14e-5h-8i-6k-12p-7q-4w23
den so	b8e-5n9o-10
so 12	a-9b13e-8l-9w-7
de toi lop	b12e-9l-5w-4
ten day	c9
ten day du	c9
la gi a	a-7c8f-5h7
day nua	a-9c14e-6l8n13o-7w-9
phien dich	a-5b-4c12e-5f11w-11
phan dao	a5c8i-4w-8
phan dao duc	a5c8i-4w-8
dao duc	a5c8i-4w-8
dao duc cong	a5c8i-4w-8
duc cong	a5c8i-4w-8
duc cong vu	a5c8i-4w-8
^ mon	a14b-11c12f-5i-14l-5w-10
tai chinh	b-4c6d-10e-11g-5i-10w15
tai chinh cong	a-4c9i-7w7
chinh cong	a-4c9i-7w7
hoc voi $	c10d-4f-5k-5l-8w-7
ten chi	a-4b-4c15f-6r4w-10
co dung	a-8b-13c11d-8e-9f-7k-5l-4w-5
^ ai huong	a-7b-4c14e-6f-6w-5
ai huong	a-7b-4c14e-6f-6w-5
ai huong dan	a-7b-4c14e-6f-6w-5
huong dan doan	a-5c13p-4w-6
dan doan	a-5c13p-4w-7
o kagawa	b-5c9f8g-5h-5j-7l4p-4r12
o kagawa $	c8p-4r10w-5
kagawa $	a11c9h-4l9r11w-5
co giao day	c17r4w-10
giao day	c17r4w-10
ky nang tiep	a-12c8f-5i-6p-9w-7
nang tiep	a-12c8f-5i-6p-9w-7
nang tiep dan	a-5c8f-5i-6l-9p-9w-7
hoc voi ai	a-6b-10c17d-5f-5j5l-5n5o4r4s4t5u4v5w-9
voi ai	a-6b-10c17d-5f-5j5l-5n5o4r4s4t5u4v5w-9
em vang hom	d7e6
hom qua cho	d10e-5
buoi hoc co	a-6d14e-4f11g-7h-8w-7
bai giang $	a-8c-11d21e-9f-4g-6i-6j5l-4s-12w-14
word	a-4d20h-12k-9l-6p-4r-8w-8
bai trinh	a-4c-7d17f-4g-4w-8
bai trinh chieu	a-4c-7d17f-4g-4w-8
co can	a-5b-6e17f5h-11j10k6l9o4s6t6u6
can doc	d10w-4
can doc truoc	d10w-4
doc truoc tai	d10w-4
truoc tai	c-4d14
truoc tai lieu	d10w-4
tai lieu gi	d10w-4
nghi dinh	d8r6
tren lop co	a-4d10
bi khoa	a-6c4d7f-4g-4h-7j4o-4p4r-7s4t4u4v4w10
khac di	d8e11j4k7m-4o-4r-5s6t6u4v4w-7
phat o	d13h21l-4w-8
hay phai	b4d12f-4h11w-7
^ toi gia	a8d10g9w-11
toi gia	a8d10g9w-11
toi gia roi	a8d10g9w-11
can ban	d13f-4k-10l-5p-6r4w-10
thu hoach thay	c-7d11g-15
hoach thay	c-7d11g-15
tai lieu tham	a-7c-7e-8f-9i-8q-5w9
lieu tham	a-7c-7e-8f-9i-8q-5w9
lieu tham khao	a-7c-7e-8f-9i-8q-5w9
tham khao	a-13b-8c-11d8e-7f-7i-7o4t4v-4w9
gom nhung gi	a10c-9d14e-11f-4i-4j-9l9n-6r-10
em phai	e15p12v-8
phai roi	b-4e16i-4m4u12v-5w-7
^ tui toi	e10l-6
tui toi lop	e10l-6
toi lop roi	b-4e14l-9w-8
duoc diem	a-6b-18c-4e-7f-4g-8i-4w10
sang nay $	a-13c-5d9e5w-6
he thong ghi	e9l-6r5
thong ghi	e9l-6r5
em co di	e9l-5
co di hoc	e10l-8
^ toi nghi	h10i-4n7r7w-12
roi nhi	b-10e11w-5
roi nhi $	b-10e11w-5
^ nghi toi	a-4e13w-11
nghi toi	a-5e12i6
nghi toi da	a-4e13w-11
toi da may	a-4e13w-11
da may buoi	a-4e13w-11
nay cho	a-4e18h15i-8k10n9o-8p-5q-9w-16
cho nghi	d-5e12f7i-9w-16
moi vao lop	a-9b-8e10i-5l-14w-4
duoc nua	a-11c-4d-5e17f-7g6j5l-6m5o4v-9
nen toi khong	a-7e9f-8w-19
toi khong du	a-5e9f-7h9w-16
nop giay	b-4d-7e11h5w-7
giua buoi	b-4e14f-6i-6s-4w-13
buoi nha	a-5b-10c-4d-7e16f-10g-6i-16m6o4p5q-8s-17u6v-5w10
dong nghiep	a-5d-5e9l14m9s4t4w7
duoc khong toi	c4d-6e9h-5k11l-7m-4s5u4w-11
sang nay em	a-12b-8d-7e23f-9j4s4t4u4v4w-15
cho minh $	a-6b-5c-4d-4e8f-5g-4l-4o11w-4
nay kho khan	f12w-7
kho khan	f12w-7
khan	f12w-7
nghe giang	a7b-11f7w-4
tot hon	a-5f11g-4w-6
hoc nen	a-13e5f11h-4l-6w-9
^ dien phieu	e-4f16l13o4s5t4u5w-6
dien phieu	e-10f23j4l15n-4o6p5s8t7u7w-10
gui duoc	a-7f12g-5l-6o-4s5v-4w18
khoa nam ngoai	a-8b-6c-4e-5f8w-8
nen doi	a-6f11m9w-13
doi moi	a-9b-4c-7f10t-9w10
^ phien	d-5f11n14w-5
de nay	f17i-5k5o4r4t5u4w-5
viec o phuong	c-4f23i-4j5m6o4u6v5w-6
chi la	a-9b-12c-7f16g-5h6w-7
khong hai	d-8e-7f23j5o4s-4t4u6w-8
khong hai long	d-8e-7f23j5o4s-4t4u6w-8
cach to	f10k-9w-6
cach to chuc	f10k-9w-6
cham lai	d-7e-4f12t4u4w-5
hoc vien lon	d-6f9
vien lon	d-6f9
vien lon tuoi	d-6f9
lon tuoi theo	f8
tuoi theo	f8
tuoi theo khong	f8
^ lop dong	f11q-5w-5
lop dong	c4e-5f12l8q-5u-5w-5
lop dong qua	f11q-5w-5
dong qua	f11q-5w-5
doi ra	f10q-5w-4
thuc te o	a8f11w-11
tiec la	a-4b-4f17h-4l-8w-9
sao cho buoi	d-8e-9f13t4u4w-8
cho buoi hoc	a-4c9d-7e-5f13t4u4w-6
tan tinh	f6t7w-13
bat tien	a-5c-6f18h4i-5j4m6n-10o19p-4r7v4w-4
kien ve cach	c-7f14j-8w-4
ve cach	c-7f14j-8w-4
nhan xet giang	c-9f17w-10
xet giang	c-9f17w-10
xet giang vien	c-9f17w-10
san sang	b-6c4e-5g17i-5k-4o-5v4w-10
roi cho	c7d-4e-4f4g10j5k-4l-4o15p5q11s8t7w-6
bai ktra	g13w-4
dau bai	g7p-6w-4
roi thi	a-14b18g6j-5k-4l-6r-5s4t4v-4w-8
cau 5	g12w-8
hinh nhu	a16b-6e-11g9w-17
nop bai roi	d-4e-5g14j-5w-9
bai roi	d-4e-5g14j-5w-9
bai roi ma	d-4e-5g14j-5w-9
^ bua truoc	b4g15n-4o16
chua kip	a-4d6e-4f-4g14i-6v-5w-9
chua kip lam	d-4g15v-4w-6
kip lam	d-4g15v-4w-6
lam bu	a-8d-5e7g4h-4v-4
lam bu duoc	a-8d-5e7g4h-4v-4
bu duoc	a-8d-5e7g4h-4v-4
bu duoc khong	a-8d-5e7g4h-4v-4
^ mo de	g10j-5
mo de	g10j-5
roi dung	f-5g8n9w-5
cho hoc vien	b-9c-4d8e6f7h7i-7k-5
co chung nhan	d-6h13l-5w-5
co quan doi	h8w-6
quan doi	h8w-6
doi ban	h14m-13
chung chi co	h13m-7v-5w-20
co tieng nhat	d-10h10m-5w-18
^ ai ky	c-8h12w-4
ai ky chung	c-8h12w-4
can mang	d-9h6i-4r-4
chi nhan	a-9b10e-9f-8h10i-5j-4k8p-8t-4
xin $	c-10d13h10k-8p-4w-12
em du dieu	h11j-5v-4w-7
du dieu	h11j-5v-4w-7
du dieu kien	h11j-5v-4w-7
dieu kien	h20j-4l10v-4
nop ho	h10i13j-9l-6r-4w-8
nop ho so	h10i13j-9l-6r-4w-8
chung nhan roi	d-7h11l-5
nhan roi	d-7h11l-5
ma em chua	a8e-5f-11g10h8j-8l-9v-4w-11
chung minh	a-5b-5f-4h7w11
minh da	a-4c-4h8s-8u-6w12
de nop	a-5f-4h13w-4
de nop phong	h10
nop phong	h10
nop phong to	h10
phong to	h10
phong to chuc	h10
phep o	d-6e5j-5w6
9 $	b-4e-5f-4i15m5v6w9
con khong	d8e-6i16v-4w4
tat may	a-6d4e-6i18k-6n13o-7p-4w-10
may dem	a-8b-4e-13i10n-9w-7
^ thung	b-5e9w-14
^ thung rac	i10w-11
cong vien day	i10w-11
vien day tran	i10w-11
day tran	i10w-11
nut ca	i9w-9
nut ca tuong	i9w-9
ca tuong	i9w-9
ra muong	i19w-18
muong	h4i4k-4t4w12
^ cong nghet	i10j-4w-7
cong nghet	i5j14n-4w-15
cong nghet nuoc	i10j-4w-7
nghet nuoc	i10j-4w-7
nuoc den	i14j-4w-9
tui $	i9m9p8w-5
duong chi	b5i10j-6k-5l-4o5p-10s4w-10
cong truong tieu	i9w-8
loan	c-10f-12k-4r-6w19
het $	n5o8
phuong hen	i16w-16
khai sinh cho	i15w-5
sinh cho	i15w-5
sinh cho con	i12
^ nop ho	i14j-4w-5
cu bao	i10j-5l5w-7
^ trang	i7j12
vu cong cua	i9
cong cua	i9
cong cua thanh	i9
cua thanh	i9
cua thanh pho	i9
nop duoc	d-7e-5g9i10l-7v-5w-6
ho so $	i10
mo them	b-7f-7i18j-14w-13
mo them tuyen	f-7i16j-14w-12
them tuyen	f-7i12j-8w-4
quanh	b10e-7i16p-6w6
quanh ho	e-15i15k-4p-6
ga o	e-4i14w-11
^ chung cu	i10w-8
hoc sinh	a-6b-4e-7f-9i17j6l-6m5q5r-6u4w12
kinh khung	a-16c-7e-7f-4i12
kinh khung $	a-16c-7e-7f-4i12
khung $	a-16c-7e-7f-4i12
cai ho	c5d-5e-5f5g5i21j-7r-5s7u5v4w-9
phuong thu	i9v-9
thu phi	d-4i11w-4
khu tap	a-5i12w-11
khu tap the	a-5i12w-11
tap the	a-9c-5e-9i13
mong chinh	a-4g-6i14j-6w-10
mong chinh quyen	a-4g-6i14j-6w-10
^ bien bao	c-4i17w-8
bien bao	c-4i17w-9
cay che	c-4i17w-8
^ muoi	i16o4r5v4
phun	i13n-5q-6v4w-6
cai den	a-7b-5e-9j15n-8w-17
den toi	i-4j12o4r8t4w-8
dang xu	i-8r7w-19
dang xu ly	i-8r7w-19
ngay roi	i8j9
roi chua	j10
chua ai tra	j9
vu cong nghet	i-12j14w-14
tui bao	i-8j22w-16
bao toi	b-5e-6i6j14l-4n11o-6w-11
bi tu	i-14j14w7
bi tu choi	i-14j14w7
tu choi hay	j13w-5
choi hay	j13w-5
choi hay sao	j13w-5
hay sao	j13w-5
hay sao ma	j13w-5
sao ma	j13w-5
phan anh toi	j9
anh toi da	j9
toi da gui	j9
trang thai	i-15j16s-4w-11
nhan duoc phan	a-4j13q4s4t4w-4
duoc phan	a-4j13q4s4t4w-4
duoc phan anh	a-4j13q4s4t4w-4
cua toi chua	i-4j9w-5
toi chua $	i-4j9w-5
^ tin	b7j13k-5m13n9r-6w-10
tin chi	i-4j20n-5q5r5t4u8
chi ve	b5h13i4j17q5r-5t5u6w-5
cap nhat	a7d-10i-5j17w-7
tinh hinh	j18
dau cho gap	k12w-7
ra cho ba	k12p-4q11s5
cho ba	i-6k14n12o4p-6q9s4
ba noi	c-6k8
noi chuyen $	i-5k15w-5
tra loi trat	k10w-5
loi trat	k10w-5
loi trat lat	k10w-5
^ cho tui	a-6b-5e-4i-4j11k7l5m-6n-22o26r-5w-14
co chu nhiem	k15s-4u-13w-6
chu nhiem lop	k15s-4w-8
nhiem lop	k15s-4w-8
voi robot	a-7e-5k20n-8o4p-8q-6v-5w-9
robot	a-7e-5k20n-8o4p-8q-6v-5w-9
^ dieu	e4h12i-6k9w10
biet tieng viet	k12m-4v4w-11
that khong $	k9w-5
cu nguoi	b-4e15k16w-7
lien he voi	e-6i-4k17o-5s-5w-5
he voi	e-6i-4k17o-5s-5w-5
voi toi nhe	e-7i-4k14m12o-5s-5w-7
^ can nguoi	c-10i-5k14n-8v-7w-5
chu khong	k15n-4s6t4v-5w8
^ chuyen may	c5e-7h4k30m-6p-4s4w-6
chuyen may	c5e-7h5j4k31m-5n-4p-4s5w-7
may di	e-8h5k24m-5n5p-4r15s5w-8
cho so	i-4k15n-4o7w-8
dao $	a-4b-7c7e-5f5i15k-5l17u-7w22
cai ma	a-4b-4e9l18p-9
vao day	b-8l11n6p-8w-5
nguoi muon	a-5e-4f-6h-4i-5k-5l13w-4
ma bao khong	l11w-9
bao khong hop	l11w-9
khong hop	l11w-9
khong hop le	l11w-9
hop le	l11w-9
cach nao $	a-4b-6e8h4l-5r14s4
tap co	g12l15n5p-7u5w-10
co duoc tham	a-8e-4g-8h-4l18w-18
duoc tham	a-8e-4g-8h-4l18w-18
duoc tham gia	a-8e-4g-8h-4l18w-18
nhap hoc	b-5d-10e-9k-8l10w-6
lop dung	a-7b-6c-7e9f-8k-4l9m-4n-9q-7w-11
^ di hoc	a-7b-5e-12f8g4i-11j4l10m-6p4v4w10
di hoc thay	a-4b-5c-4d-4e4f-4k-7l11w-12
^ tham gia	f-4l12p-5w-10
lop con cho	a-8b-9e-6f-6l13w-13
ghi danh $	d-5e-10i-4j-4l15p-8w-19
^ them	c4e-6i-6l9n-6o17t4u-5w-5
ma chua biet	a-4e-5l12w-12
^ em ten	a-6b-5c-4e-5f-6l6w9
em ten	a-6b-5c-4e-5f-6l6w9
^ em hoc	a-9d6e-9f-4h9k-5l-7m16n12q5r-7w-12
hoc tieng nhat	c4e-11h-4l-7m12n-5o-4p4s4v4
tieng nhat nhan	e-8h-5k-5l-6m16n-7o-5w-11
nhat nhan	e-8h-5k-5l-6m16n-7o-5w-11
^ khong hieu	k6m-5p10v-4w-5
nhat noi tieng	k-4m9w-5
^ biet	g-4p-7t15v-11w11
biet nhung	a-4m14p-5r18s4w-12
thu tieng	a-5e-4f4g-8k-5m23o4r-5s5v6w-10
tieng anh cho	i-5k-5m12w-6
anh cho	a10b6d-6e-5i-4k-4m14s4v4w-11
nhan tieng viet	k-4m7n-5o-5r-4w-7
^ ngon	m14w-7
^ ngon ngu	m14w-7
ba khong	d9f-9j4m19p-13v-4w-11
^ quay	a-5d-6h-4m12n-7o10q10w-8
^ quay lai	a-5d-6h-4m12n-7o10q9w-4
quay lai	b-4d9e-4f-5g-7l-5m12n-8o9q10r-4u4w-5
#back	a5c7d-9f-5i-10j-4m20p-6q18r-4u4w-14
doi lai	m13w-11
doc tieng	i-5k-6m17w-12
so nay	i-6k4n8o6w-8
so nay $	i-6n6o6
nhieu qua phien	n10q-5w-4
qua phien	n10q-5w-4
qua phien lam	n10q-5w-4
phien lam	n10q-5w-4
lam dung	g6n9w-6
dung gui $	f-6n12w-4
^ het	d-6g9h-6l-8n14o-11v-5w11
roi khoi	n13o-10p4
roi khoi gui	n13o-10p4
^ dem	a11b-7e-9f-4i-9m-5n20o-7p5v6w15
nao cung	a-12c5f6h-6i18m-5n24o-8s6t5v6w-14
nhan ve	b-8d-6f9h6l-12n9v4w-6
nhan tin tu	n9q-5
tu day	a-9b-12g-8i-9n10o-8t-4w10
tu day nua	n10o-7
day nua $	n14o-7r4w-6
nhac nho $	n8o6
rut khoi danh	n10o-11
ngung tin	f-7n9r-4w-12
lai viec	a-6i-5l-5n-6o16v4w-8
lai viec gui	i-7n-6o13w-4
viec gui	i-10n9o10r-4w-5
viec gui thong	i-7n-6o13w-4
gui tin nhac	n-5o12
tat tin	k-12o16r-6u-10w-6
gio mo	g-6h-6i-4j-5l-11o10w15
gio mo lai	o9
dung cho	b13c5h5j4n-4o20p12s7t8u5
^ lau	b-4o13q4s19
mat bat	a-4i-7j-6n-5o18w-9
nhan lai cho	i-4k7o5w-5
^ mo thong	g-6o17s6w-5
mo thong	g-6o17s6w-5
mo thong bao	o8
thong bao tro	o15
bao tro	o15
bao tro lai	o15
khoi phuc nhan	o10
phuc nhan	o10
bat nhac	a-14d-4n-18o26w-21
tin nay	f-6n-7o15w-11
^ nhac	a-8d-12e-6i-15m-6n-13o18w-9
quen het	n-7o13r4w-9
kenh nay $	c-5i-5n9o-4p12q-6u-4w-8
biet dung	b-8c-4e-10h5o4p24q-4t5v-22w-7
sao bay	c-4l-5p14w-6
ban duoc	h-8m-12p12
nhung chuyen	a9c-13g-4l-4n4o4p16q4r-4s5w-7
nhung chuyen gi	a-4p16s4w-7
chuyen gi	a-4p16s4w-7
chuyen gi $	p14w-6
nhan gi	b-6c-4h8l-5p18
^ kenh	p9
^ kenh nay	p9
nay phuc	k5p12w-10
nay phuc vu	p12w-10
dau tu dau	c-8f-6k-4o4p19q-4t4w-13
cong nghe	j4p16t5u5v-8w-5
tro ly	g-4i-4m13o-4p22q-8r-9s14w-8
tro ly nay	p16r-6s4v4
ly nay	p16r-6s4v4
cho dung	p15r8s4
co khong $	f5g14n4o5p20q4s6t5v-5w-7
con lam	a-4e-6f-4g8p14q-7w-11
con lam duoc	a-4e-6f-4g8p14q-7w-11
buoc dang	d-4n-5q14r-5s-7w-9
^ dung phan	b6e4j4m4q16r6s6t4w-6
dung phan	b6e4j4m4q16r6s6t4w-6
cai nay di	n-4q12w-9
hoi nhieu	q9
di khong can	a-5k-6n-8q17v-11w-8
dang dien	a-4j5k-9l-4n-5q27r-8s8t9u5w-13
khong gui nua	n9q12r-4t4u5w-7
phan nay lai	i-5o-10q15u-6w-5
nay lai	a-4i-8n-8q18u-6w-7
nay lai $	i-4o-11q17u-6w-4
nham roi bo	n-5o-4q16r-5u-5w-12
roi bo di	n-5o-4q16r-5u-5w-12
nay nua $	o-5q11
cho toi ra	e-9j4l-4o-7q16r-4s6t4u5
khoi muc	i-6k-5m-5n-6o-4q19r-6w-7
khoi muc nay	i-6k-5m-5n-6o-4q19r-6w-7
muc nay	i-6k-5m-5n-6o-4q19r-6w-7
muc nay $	i-6k-5m-5n-6o-4q19r-6w-7
yeu cau xoa	r17w-11
cau xoa	r17w-11
^ ban biet	h-6j4k-6m7p-6r15v-5w7
ban biet	h-6j4k-6m7p-6r16v-5w6
ve toi roi	r12w-9
toi roi $	d8r12w-11
vien cua	a-6b-6c21d-7e-4g-4l-7m5o4p4q7r12s7t7u9v7w-5
cua toi ghi	j-7r11w-6
toi ghi	j-7r11w-6
^ anh toi	f-10h-7i-4j-8r11
xoa di	j-7r15w-6
em cho	b12d-6e-5l-6r14w-8
nhan tin cua	n6o-9r15t4w-17
tin cua minh	a-5k-4n-10o-9r17w-17
^ dung luu	i-4q-4r9v-6w-6
dung luu	i-4q-4r9v-6w-6
go so cua	n7r6
toi vay	j6k10r8
toi vay $	j8r10
so cua em	a-7h-6j-12k-7o4r21w-5
muon he	e-8i-5k-4n-8o10q-7r8u4v-4w-6
muon he thong	e-8i-5k-4n-8o10q-7r8u4v-4w-6
xoa $	a-5d-10e-4i-6j-9o-7r19w-15
^ chao chau	b-7f-5s16w-5
chao chau	b-7f-5s16w-5
^ hello ad	s14
hello ad	s14
hello ad $	s14
chao buoi chieu	e-4s9
em gai	a-10b-12c-4d-6e-6f-11g-4l-11s8w12
mi	s8t6w5
trua $	s9
dong chi	a-11c-5d-8e16f-9h-7i5o-4s11w-18
lau qua	q9s9v-4w-4
khong gap	k-6o-6s15v-6w-8
cam on nghen	t7
on nghen	t7
on nghen $	t7
^ doi on	e4r4t21w-10
doi on	t23v-4w-13
tra loi nhanh	f-5k-4t12w-13
loi nhanh	f-5k-4t12w-13
^ biet on	f-5t13
biet on	f-5t13
may co	a-4d-4e-4f4i13t11w-17
ghi nhan	a-6b-6e26f-9g8h-7i-4k-5l-9m5p6q6t16u8w-7
em doi on	t12w-6
^ chinh	u18w-5
^ chinh xac	u18w-5
chinh xac	u18w-5
chinh xac $	u18w-5
xac $	u18w-5
^ da phai	u18v-9
da phai	u18v-9
da phai $	u18v-9
^ roi	a-4c4e-5f5g-4m6u24v-11w-6
the ma	c5f4m4q-5s4u20w-7
^ co chu	c4f-8i-6k-9n5o5p-5q5r4s8t-12u22v5
^ tat nhien	n-10o-6s-4u18v-4w-5
tat nhien	n-10o-6s-4u18v-4w-5
nhien	a7b-6f-5m16n-9o-6s-4u20v-5w9
khong dau $	d-5g-13q-7v19w-14
^ khong duoc	e-7j4k-8l-6p-7v26w-33
^ hoan	h7l-4v20w-15
toan khong	r9v20w-14
toan khong $	r9v20w-14
chung ket hom	w9
ket hom	w9
ket hom nao	w9
ai ghi	c-15d6e-6f-6g-4i-10n4r4w11
doi tuyen	c-13f-4w21
xem bong	i-6w10
xem bong da	i-6w10
^ thuc	a-17c-16f8g-6j-10l-6p-8w15
di lao	a-9w13
di lao cai	a-9w13
vietjet	a-9b-12c-12d-7e-12g-6k-5v-4w19
noi bai cach	w6
bai cach	w6
takamatsu	a12b9i-10
nam co	a11e-5i-8w-6
pha	a-11c4e9i-4t4u4v-6
^ ga	b-9l-5w21
ga hai	a-6e-12i-4j-7l-8w9
ga hai phong	a-6e-12i-4j-7l-8w9
duong nao $	b-4j-6w6
ha canh	e10g-4j-10l-8v-13w14
^ buu	a-9c-4h-5i-8j-4o5p4r-9s5t5u6w22
nhat bao	a-5h-5i-8j-10r-12w16
nghe may	c-4e-6
chuyen phat	c4j-4k-8m-5p4s4w17
chuyen phat nhanh	c4j-4k-8m-5p4s4w17
phat nhanh	c4j-4k-8m-5p4s4w17
dong cua $	a-6w10
mung may	w6
mung may $	w6
^ the	a-10b-5c-8e-6j5l-4p-6s-5t17u-9v-9w40
nao ben	i-4w13
nao ben $	i-4w13
ben $	i-4w13
vo o	d-7e-4i-10w19
ly khong	d-9e-10i7k-4v-6
bao hanh	a-4b-7e-4i-13w21
toi thang	a-5b-4i5
toi thang may	a-5b-4i5
nguoi toi	a-7e-5k-6m-4w15
^ pho	a-4b-18c11e-9g-4i-14m-4p4w17
udon	e-4f-6l-5m-8w16
gio mo $	b-6h-4l-10o-6w10
banh da	w8
banh da cua	w8
da cua	w8
ru	a-7e-4f-6j7l-4w16
bun dau	a-5e-5f-8l-7q-4v-4w19
chieu rap	a-15w16
rap nao	a-7w9
co suat	a-10b-4e-4w14
phim ma	e-4i-9k-9w11
ma nay	e-8g-4i-11l16p-6q-5u-6v-10w-5
so khong	c14e-4i-4k-7w-4
so khong $	c14e-4i-4k-7w-4
nay tai	d-10q12w-6
co tuong	a-7b-10d-4e-5g-8i-8l-7o4p-9w22
dau di	a-4b-7c5g-7i-5j4l-4o5p-7q15s6t6w12
xay nha	e-9i7l-5n-11p-5v-6w13
kien gi	a-11c-10e-6h6l10p-7w11
cua be	a-6i-17w12
nen hom	a-9e-4f-4i-4w8
nen hom nay	a-9e-4f-4i-4w8
toan lop	d-4f-6w11
toan lop 5	d-4f-6w11
^ chau noi	h-4i-4p-5u-6w15
chau noi	h-4i-4p-5u-6w15
lop piano	a-7w8
^ truong con	e-13i5w6
truong con	e-13i5w6
con to	a-6e-4f-4i4j13
lang bac	a-9b-8d-4e-8g-6i-9j-6l-8q4w23
lang bac $	a-4i-8w14
co giao con	w8
giao con	w8
gui bang	j8w5
nang the	a12d4f-6i-4n-5p-5q-4u-4w5
the nay	a12d4f-6i-4j4n-5p-4r4w6
nay phoi	d4f-7i-5j4n-6p-10q-5w24
quan ao	i-13w10
kho $	i-6w9
bao so	w9
bao so 5	w9
so 5	w9
lanh qua	a-8b-12e-7f11g-4i-13l-5s-8w8
lan luc	a-11w15
lan luc may	a-11w15
nom	a-11b4d4e-7g-5h-5m4o-5w27
luat	a-4d-4p-11w16
phap	a-5b-6c-8d-9e13f-4g8h-5i7j-9k-11l-10m4q4v8w12
^ luong co	b-11i-5k-5w13
luong co	b-11e-4i-8k-6w14
luong co so	b-11i-5k-5w13
sang chieu	a12b-6c-6d-10e-15f-13j4n4q4r4s-14
chan ghe	a-6e-5f-4i-5m-5w9
chan ghe $	a-6e-5f-4i-5m-5w9
sang phong	a-6b10e-6k-4w16
sang phong khac	a-5b7e-6w16
phong khac	a-5b7e-6w16
hop o	a-7b-5e-5i-5j-4l-5w11
co quan toi	e-4h9i-5l-13w8
quan toi	e-4h9i-5l-13w8
^ dong nghiep	i-4l15w8
san $	e-6w12
ca buoi	a-9d-4e-21s-12w13
don xin	d-8e-8w17
don xin nghi	d-8e-8w17
xin nghi viec	d-8e-8w17
soan	b-10i-4l-8p-4r-12w16
phong toi	a-7e-6g-4i-9w18
giay $	b-5e-12g11h-5w4
ma ho	a-8c4e-8g-4i-12j10t4v-7w12
ham	a-5c9f-6g-4l-4r-8w13
nhay	a-9b-10e-4f-9l-7o5w20
o nha	b-6d10e-5f-13i-6l-5m4o4u5w17
thay day lai	a-5b-8d-5f-5i-4j4l-5m8n8p8q5u8v8w21
day lai xe	a-5b-8d-5f-5i-4j4l-5m8n8p8q5u8v8w21
cua chi	a-6d-8k7w15
cua chi toi	a-7d-8j-4m-4w14
chi toi	a-8d-7e-10h8i6k-4m-4p10q-5w19
giang tuan	a-6d6j-4w14
toi dong	a-4e-8f-4l-5u16v-4w7
kho lam	f-10g-9h-7i9v-5w8
kho lam $	f-7h-8i9
toi day	i-9o4w21
vien tieng	c-11f-12i-6k-4m-6r-5w22
hoc lam	a-4b-4c-6d-4e-7g-9h-5i-4l8n4w7
lam banh	a-8b-7c-9d-5e-14f-11g-9i-6l-9w18
ve muon	e-9f-5g-5i-10j5q-5t6w28
ve muon $	e-9f-5g-5i-10j5q-5t6w28
toi mo	a-8e-5f-7i5l-4u4w13
ve o	a-4b-4d11e-6f-9l-5u4w12
niem	b7e-9i12w8
mua nao	p-8w12
cau duoc	c4d4e-4i-8k9p-5r12s-5w12
binh	a9b-8e18i-6n-4o14s4
cai nhau	q-5s-8w15
^ hoi tre	c6d4e-5i-8j-4l4q-5w20
hoi tre	c6d4e-5i-8j-4l4q-5w20
bo doi	i19k-6w-5
nguyen $	w8
^ do ban	w10
do ban	w10
do ban con	w10
ban con	a-4e-6p9q-4w10
ban con gi	w10
^ hahaha	u-5w20
^ hahaha $	u-5w20
hahaha	u-5w20
hahaha $	u-5w20
con ga	a-4d-8f-5i-16j-11o-5w23
qua duong	i8
nghi gi	a-9e-13l-4p-7r-7w20
con nguoi	c-11i14k-4l-6w8
con nguoi khong	c-11i-5k-4l-6w14
ra ban	c-10f8g6h-4i-4j6k-14m6n4o4p-4w25
tom	f-5i-6n-11u-4w16
truyen kieu	f-5i-7n-12u-5w14
^ y	i-7j10q-4u-6w15
trung so	a-5e-4g-4m5n4o4p-7r-6v-4w18
^ nui	w17
nui	w17
cao nhat	c-7w15
su dang bo	i-5w10
dang bo	i-5w10
^ dau dau	p-4w5
dau dau	p-4w5
hai san	b-6e-9f-6g-5i-9m-4n-5q-5u-7w20
xet nghiem	g-6i-6j-4q-4w8
xet nghiem mau	g-6i-6j-4q-4w8
nghiem mau	g-6i-6j-4q-4w8
huyet	e-6i-8j-4n9p-7q5t6u5v-5w24
may am	a-9f-6g-7w11
^ cung	a-4d-17e4f4i-10j4n-9o4p-5r9s5t5w26
can gi $	a-6g-11l-5p-12r-5w14
ngay tot	c6q-4s4t19w14
chung chi quy	h-13w10
chi quy	h-13w10
loi khong $	h-11k11w7
ban phim	i-11k-12m-12w20
toi bi hack	g-4r-4w13
gia yen	c-4w8
^ vay mua	w6
vay mua	w6
vay mua nha	w6
trieu $	a-6i-7l-4w16
trong tieng	a-9b-8c-9k-15l-6m-17n4r-6w18
am khong	d11f4h-6j4l-8n4o4p-4v-5w10
moi ngay	a-10w15
^ co ay	d-10e-10i-6u-4w18
co ay	d-10e-10i-6u-4w18
nha roi	b9e-5f-13w11
gui nham	b-6c7d18g5k5l4p6q-5u-4w24
^ troi oi	v-4w12
troi oi	f-5i-5s-7v-4w14
con khong $	e-5g-4v-4w12
^ noi com	i-9w14
noi com	i-9w14
bong chuyen	i-14k-8w21
nao dep	p-8w12
nao dep $	p-8w12
ha long	g-6w14
mua roi	b-5d-14e-9i-10j-6l-4r-4w15
ai viet	c-5d-10h-8k-10m-5n-4o-6p-12u-11w17
may tap	a-4w9
tap $	d15w7
com trua	a-7f13u-7w-5
nham toa	b13e7f-11r4w-11
roi phong	a-6b16d-4f-13l-7w-10
^ em thich	c16e-6f-4m4n5u-4
em thich	c16e-6f-4m4n5u-4
len lop chieu	a-9b-4c14d-6e-15k-5w-10
^ em ngoi	d7e8l-8
em ngoi	d7e12l-9
nhin	d8i9w-6
giang cua	a-11b-17c6d8e-5g-6l-7w-12
thung lop	b-6e14i-6l-4w-12
em toi lop	a-10e12m4s-10u4w-8
em nhieu	b-4f9h-4j4k-11m4s-4t13v4w-9
muon co	a-6b-5d10e-8f-9h-4l17o-9r-6v5w-6
ten $	a-5c-5e13h-5k-8l11o-10r14w-9
vao hoc $	a-6f-6l12
so tren	h15i6j-7r-9w-9
chua lam bai	d-15g12i-5j-6q-4w-4
^ toi buc	i13k9
toi buc	g-4i9k10
toi goi	b-7k12w-11
ba con to	a-4f-4i4j12w-9
con to 7	i7j8w-6
to 7	i7j8w-6
don toi	i-10j9
nuoc ngoai	c13n8o-14w-14
^ toi moi	d4p12r-8s6t7w19
dam cuoi $	b-9e5i-6w7
thay boi noi	a-5d-4e-4f-4w11
boi noi	a-5d-4e-4f-4w11
toi nam	a-7b-6c-6f-8i-13l-10s4t4w16
toi nam nay	a-16e-12i-12l-9w17
tai $	i-4n-6p-4q12u-4v-6
hay that	f-5k-8w12
la so	a-8b14c-13e-6i-17j-6l-7w4
thay toi	b-7c-7e10f-9h-6i-4l-8s-5w13
co gia	h6l-6w8
em oi	b-5e-4l-6p-7s-5v17w-15
hoi cai	a4b13e-6l-5w-13
gio the	a8b-4i-5j7w-8
nay co thay	a9
lop cai	c-7d-7w-7
lop cai cach	c-7d-7w-7
khac roi	a-13b12d-4l-4r5w-8
^ thua	e-5g-11i10k-7v19w-20
chung toi	d6i18w-6
ngay mai la	a-5c11e-5w-9
co phai nguoi	a-7c14d-4f-4k7w-15
phai nguoi	a-7c14d-4f-4k7w-15
nguoi cua	a-7c14d-4f-5k-7w-18
cua hoc	a-4c7f8h9
cua hoc vien	a-4c7f8h9
ten la	a-11c10d-10f-5g-5i4k-4l-11n4p-4r-5w4
ten la gi	a-11c9d-11f-4i4k-5l-10n4p-5r-6
toi quen	c8d-4e-4g-6j7k-5l-5o10w6
khong cho toi	d6i-5k8r8w-6
xin mot	a-9c-10d14f-4l13m-6r6s-4u4v4w-4
o muc	d9f9l-5w-6
o muc nao	d9f9l-5w-6
tai lieu cua	a-8b-4c-5d15e-4f-6r-5w-14
^ da thua	b-6d-6e6v10w-6
da thua	b-6d-6e6v10w-6
da thua co	a-5e11w-9
thua co	a-5e11w-9
vang khong	d-6e13w-7
hoc qua	a-7d13e-5f13p4s4u7v5w-10
toi cuoi	a17d-4e-4f9w-7
toi khong hai	c-4d-6f15w-7
chat luong khoa	b-4f10l-4w-5
luong khoa	b-4f10l-4w-5
qua ban	b-6c4e-8g10m-4n4r5s-8w15
kiem tra co	a-7g13w-20
tra co	a-7g13w-20
dong dau	h9
ngo chung	i14w-11
ma toi	e-6h5j9l-6w-10
toi nop	h-4i10j9r-5
coc	e-4i16w-15
long duong	a-4e-5i22w-18
phe thai	i15w-18
ai bao	a9b10d-4e-8i13j-10l-8w-11
anh co	e8j7
ket qua xu	a-4g-5i-7j15w-19
qua xu	a-4g-5i-7j15w-19
qua xu ly	a-4g-5i-7j15w-19
^ sao lau	d-8j12n-8o16p-6w-11
sao lau	d-8j12n-8o16p-6w-11
rac toi	d-6i-6j20w-9
doi khong	a10b16j8v-5w-10
doi khong $	a9b10i-4j7w-11
ba lan	e-4i6j-6k9w-4
van khong	f15g4i-8k14n-4s4u5w-9
vi toi	b5i-4l12
ra sao $	d-7f-5g-4l9
chua dang	a-4e-9g-8h-4l17v-4w-13
chua dang ky	a-4e-9g-8h-4l17v-4w-13
khong hieu gi	a-4e-4f12k7m10n-7p-4r-4w-9
hieu gi	a-4e-4f12k7m10n-7p-4r-4w-9
dung ban	d-4k-8m15p-4w-15
quen $	b4c4e-4k9m10s10w-10
thong bao cua	a-7m4n13o4u5v4w-9
bao cua	a-7l-5m4n11o11u4
bao cua lop	a-7l-5m4n11o11u4
cua lop $	c12d-5k-5l-7n9o-6q4u6v6
toi doi y	j-7o7q21u-10w-11
lau roi	c4j16k-5o7s11w-8
lau roi khong	c4j12k-5o7s11w-6
mat kem	b-4d7k11p6u4v4w-9
ung dung	a-7q-5s4v-5w12
vay ban	b-6c5d-11e-4g4r9w-5
em xem lai	a-4d8r7
hay quen	a8b-8d-6e-4k-10r5w6
moi du	r10w-6
moi du lieu	r10w-6
lieu ve	r14w-15
chau bac	b6e-4f-5i-4l-4s15w-15
em chao thay	d-4e-4s15
vi da	j-7t11w-10
toi dong y	u15v-4w-4
sang day	a-9b-4c13e-6f-9g-5i-8n4o4w8
giao vung	w8
cang	g-7i-6m4w20
la sinh	b-4e-8i7l4w4
la sinh nhat	w9
nhat toi	c-4m9w5
dang ky kenh	l-10n-4w10
ky kenh	l-10n-4w10
ky kenh youtube	l-10n-4w10
nhat ban	c12d-13w13
mua nay	i-5w14
trai $	i9l-4p-4r-4
nha nguyen	i-11w14
cau giay $	b-8e-9l-4
rat hai	c4f18i-9k-8w6
^ chuyen bay	a-18w21
chuyen bay	a-18w21
big	a-15w14
big c	a-15w14
bo phim	w7
cua ca	g10
cay so	a-10e9g-4i-6w5
cay so $	a-10e9g-4i-6w5
nay anh	d7e8
anh dang	a-7d10j-4w-13
sang co	a-5e10f6h-4r6w-4
de nghi xoa	a-4n-5r13w-5
nghi xoa	a-4n-5r13w-5
keo dai den	a9w-6
dai den	a9w-6
ke hoach	a19e-7q6t4u7v5
chieu nay minh	a9b-8c-6d-7e7w-12
lich hoc $	a16e-9o-7w-5
dang dung o	b8w-6
dung o cong	b8w-6
cho hoc thi	b6
hoc thi di	b6
vi cua	a-5b12c10f-5l-6r-8s4v4w-9
co doi	a7b12f7h-4w-9
phong cu	a-10b13c-5d-5e-5f-4k-4l7w-16
ai la nguoi	a-6b-4c9i-11w4
giang buoi	a-4c9d-9e-5f5s-7w-13
slide bai hom	a-4d15f-9o-5
cua chuyen	a10c4d5o4p4w-11
cua chuyen de	a-7b-6c5d6k-4w-9
cho nao a	a-10b14c-9e-8f-5l-8m8p-5w-9
nho ban to	a-15b6d7e12f-12h-7i-4k-9o-4s-6w-11
gui lai $	a10c4d7h-4k-7m4o-4t4u4w-9
chac vao	e9
nha em co	a-11e11w8
nay thi	e4f7g-9h-4
^ toi lam	f-6g10h11
gio thi duoc	e-7g-9h12j-5w-14
sua lai $	h12r-7w-14
em can ban	a-4d9k-9l-4p-6r4v4w-4
dien tu cua	a-6b-4d4k-5r-4w-5
tu cua	a-7b-4d4k-7w-5
cho co	b-4c-5d-5f10g-6h7s4w13
ho ga mat	i8
ga mat	i8
ga mat nap	i8
^ quan karaoke	i12j-4n-4w-10
quan karaoke	i12j-4n-4w-10
nha hat	i7w-6
duong nay	a7e-7h-7i14j-7k-5p-4r-9w-13
bi chiem	i16w-10
ban hang	i9w-4
long duong $	i12w-7
dau hem	i19j-5v-15w-16
hong thay	b10d-12e-11f-6g-5i8j-5l-8w-13
^ sau	a5e-11f-7i8w6
cho xin so	c-15d-5k17
cua nguoi	b-4k13w-7
cua nguoi phu	b-4k13w-7
nhap vao	b-4e-8l9
nhap vao dau	b-5e-6l9
doi so voi	a-6c-8g-5k-7l12w-5
so voi	a8c-9g-5k-5l11
cu toi	a-12b-11e-6i4l9w-7
toi phai	a-7e19i-5l8p11t4u-5w6
di kagawa	a20b-9e-13f-4g-10h-6i-5k-5o-6p4v4w-12
toi khong doc	i-4k-4m13w-8
khong doc duoc	d10f-8i-4k-5m12w-11
doc duoc	b-4d13f-6i-5m10w-12
doc duoc tieng	i-4k-4m13w-8
nhan nhieu	i-5n14o-13q-4w-10
nhan nhieu qua	i-5n14o-13q-4w-10
nua nhe	n12o-5v-7
nua nhe $	n12o-5v-7
em voi a	a-6d-4h6m5o17q5r12
hom truoc toi	a-5d-8e-6f9r10
truoc toi	a-5d-9e-6f11i-6n-10o14r11t4w-4
toi tat	a-4d-5e-5i5j-6n-13o17p-4t5w-8
tat tin nhan	n-5o8r-5
tin nhan gio	n-5o8r-5
nhan gio	n-5o8r-5
toi nhu cu	o8v4
muon tiep	b4d4f4k-9n-15o20q10r-5t4u4v-4
muon tiep tuc	b4d4f4k-9n-15o20q10r-5t4u4v-4
^ o day	m13p9w-13
di toi	m4n-4q14w-6
di toi khong	n-5q13w-9
^ cac	r11w-4
^ cac anh	j-5r12w-15
cac anh	a-6d-7e-6f9j7r8t12w-7
cau xoa toan	r16w-11
cho toi mot	e-4i-7l7m-4r4w7
toi mot	l4w11
mot ban	c-6d15r8w-4
du lieu ma	r8
lieu ma	r8
minh dang	a8b-8c-5e-8f-6g-4h4j4l6m-4n-4q-4r14s4t4u4w-9
giu ve	r8
giu ve toi	r8
muon kiem	g5r9
muon kiem tra	g5r9
xin duoc	i-5k14n-4o11r7w-16
toi khong dong	b4c4i-4k-6n8q-11r-6t5u-17v16w-11
^ nha toi	e-9w5
dau lung	a-8d-16f-5g-12p-7w14
tap bai	a-7b-4d12g-7j4l-4m-4n7o5q5t4v-4w12
bon	a-7e-13f9i13j-8k-6n-6w15
bang may $	b-6i-11w18
hoa $	b-7e-5h10i-9q-6v-10w15
cua doi	c-8w9
cua doi tuyen	c-8w9
o truong	a-11b-4e-9f-5i-6l-5w13
gio mo cua	w8
cong thuc	i-9w10
thuc lam	f8i-13w7
hoc ca ngay	a12b-6e-5f14m5n-5w-13
bai nao	a15b-6d10e-5f-8g-10j-6p6r-5s7t5u7v7w-5
chuan bi	a9b-4d11h-5i-6j5n4p-9r-7t5
thu ba	a5b-4d-5e8
gan cau	b12
thang may khong	b8
phai den	b7h12w-9
hoc vien khong	b-6c-4d11f-7h9l11r-4w-12
vien khong	b-6c-4d11f-7h9l11r-4w-12
duong dan	a-6c-5d25e-7f-5g13i-13k4l15m6p-4s-8t5u7w-17
hay de	d5f9
bo tai	a-13b-7d16f-6r-5w-5
bo tai lieu	a-13b-7d16f-6r-5w-5
^ xe em	e9
xe em bi	e9
diem danh a	a-11e14l-5w-7
danh a	a-11e14l-5w-7
nghi hai	a-7d-8e8h10i-8w-15
bi loi	d12f-5g7w-8
may em	e18w-12
toi hom nay	a-8b-6c-7e5f-8i-8l-8w4
thay khoa hoc	f9
mo giup	b-4d10e-10f8i-6l8p-10
tuong $	c-8e-4f10w5
co nhieu	d-6f8i-8t7v4w-9
hai cho	a-15b9g10i-6l-4w12
bam vao	a-4f5g10l8p6w-8
bam vao dau	a-4f5g10l8p6w-8
kien de	h16w-10
ve co quan	c12h8
truoc so	i11w-7
^ toi di	a-4b8e7i12l-4w-9
toi di lam	e-4i15q-7
mat toi	a-4e7j9w-7
chuyen may cho	k12n-5w-5
day co	c-10f13k8p9w-7
toi khong hieu	k8m8p-4w-7
khong hieu $	d7m6p-4
hoi $	a-5b-6c-4e-10j10k12w10
tham gia $	j-4l15w-6
^ chua co	e-10g-6h9i-5j-6l13p-8r-4w-6
chua co ma	a-7c4e-11g-4h-4j-4k4l16m4n5p-6q5s5t4w-4
biet tieng anh	m10w-6
gium $	a-8h-6m12n11q14r9w-4
quay ve	i-6m6q11w-7
tat het	i-5n19o-15u-4w-6
di a	m14n10o-4u-5w-7
di a $	m14n10o-4u-5w-7
roi cho em	c5e-5f4g4j6k-5l-6q12r-4s6t6u4w-9
dao nay	j-4o6w14
nao o	a12b5e-5i-4l-5p9w-11
^ em bam	g7q19u-4v-6w-18
em bam	d12g7l-4q16u-5v-6w-18
em bam nham	g-4q19u-4v-6w-16
^ ket thuc	j-4k-8q16r7w-10
duoc luu	a-5d-10e-4g9h-4l-8r13w-17
toi xem $	r9
khoan va moi	r12w-5
va moi	r12w-5
on co	f-4m4n4t15v-9w-6
em khong a	a-8b-6d-4e-4f4g-4h-4i6j4k-4l-4n6o4p-8r10v19
dem nay	a12b-9c-6d-4e-15i4l-5n-6w-4
toi vua	a10d7e-8f-6g-6h4i-13j4k-8l-8m4o6p-9q-7t6w24
bao xa $	b7g-5w9
nhat the	c-8i-4w11
nhat the gioi	c-8i-4w11
the gioi	c-8i-4w11
the gioi $	c-8i-4w11
tu nhien	a5b-4m13w13
thay duoc	b-6d-6e20h-5i-6k-11l-5q4s6
ho toi	o5w11
khach san nao	a-4w5
san nao	a-4w5
kho that	c-5f-4k-4w10
kho that $	c-5f-4k-4w10
bi hoan	a-10w11
xe khach hai	a-4b-5w12
khach hai	a-4b-5w12
khach hai phong	a-4b-5w12
o ben	b6e-5i7
quan ca phe	f-13i-11w14
ca phe nay	f-11w17
phe nay	f-11w17
^ nhan vien	i10w-5
chau nha	a-9b-11c-5f-7g-7i-7w7
du lich	a-11e-10w9
^ thong bao	d5f8i-7j-5m6n-11o-10q6r-5s4t8w26
vay ban $	a4b-6c5d-11e-4g4
co hoat	a16e-4l-8w-8
co hoat dong	a16e-4l-8w-8
hoat dong gi	a16e-4l-8w-8
dong gi	a16e-4l-8w-8
nay keo	a15f-10g-8h-4l-11w-13
nay keo dai	a15f-10g-8h-4l-11w-13
doan di	a10b6w-6
khoa hoc a	f9l-7
gui cho	b15d8e-11f-10k-4m7n-4o-7w-13
toi cho tap	b11p-5w-12
buoi sang khong	b7d7e-5i10
sang khong	b7d7e-5i10
day phan	a-4c10d-5r4
cua buoi	a-8b-4c5d-6g-5w-9
^ ban to	a7b-7d8e-7f-6k-10w-5
toi lo	a-6d12e7k-4p-4r-7w6
da den	e16j-8l-14w-5
da den lop	e16j-8l-14w-5
20 phut	e15
la toi	e11o8w-6
nay to	a-10b-6c-8e-8f12i-8k-4w7
toi rat	f18w-9
toi rat hai	f18w-9
rat hai long	f18w-9
thi chua	a-6d-8g12h6j-6w-9
45	j8
nguoi dan	c11i15w-13
to o	e-4i16j-6k-4w-13
qua co nguoi	i14j-6w-13
chua thay hoi	a-6d-4h-4i-6j11w-9
thay hoi	b14j16m4n4r4u4v-6w-11
thay hoi am	a-6d-4h-4i-6j11w-9
hoi am	a-6d-4h-4i-6j11w-9
hoi am $	a-6d-4h-4i-6j11w-9
toi can nguoi	a9c-4e-4k5w-12
cua toi la	j-13l7r5w-11
con nhan hoc	h-4l14w-8
nhan hoc	h-4l14w-8
nhan hoc vien	h-4l14w-8
toi muon ngung	n12o-18
muon ngung	n17o-18r-8w-7
muon ngung nhan	n17o-18r-8w-7
em a	c-4l8o8r12w-5
em a $	c-4l8o8r12w-5
co gia tri	a-6h8l-5
gia tri	a-6h8l-5
trong may	e-5n-4o4p-4r5s4w13
noi co	a-25c12w8
ngan hang nao	w8
thang bao	a-7g-6j-4w9
thang bao nhieu	a-7g-6j-4w9
khai giang ngay	a18b-4l-8w-12
bao lich	a20e-9o-5w-14
xe hoi	b13d-5e-13w-17
phai hop	a-4b-4e12w-10
^ em ve	e9r14w-5
rat sat	c-4e-4f16j4m4u4v4w-7
buoi sang co	a-4e11f6n4w-4
trong bai	f-5g12w-9
ma can	h-6i13j-13k-6l-5r-8w-4
ma can bo	h-6i13j-13k-6l-5r-8w-4
toi buc xuc	g-4i12w-4
buc xuc	g-4i12w-4
xuc	g-4i12w-4
au	d-4e-7q-4w8
gio sang	a10c-11e-18f-12g-13i17l-10w-19
ma de	a-4e9i-4
neu	b10e-4f9g-8k6p-9w4
on ban da	t8
ban da	t8
^ quan ca	f-13i-11w13
ma bi	g8i5w5
muoi hai	a-4b-4w14
hoc boi o	b-11e-8l-4w17
boi o	b-11e-8l-4w17
hoc vao	a14c-8l-8w-13
^ co phai	a-14b7c12g8w-9
quan ly tai	a7b-4c7
ly tai	a7b-4c7
ly tai chinh	a7b-4c7
thay nao len	a-13b-7c10w-7
nao len	a-13b-7c10w-7
nao len lop	a-13b-7c10w-7
lieu hoc tap	b-5d8f-6h-4l-4w-7
hoc tap	b-5d8f-6h-4l-4w-7
tai giao	d9w-4
tai giao trinh	d9w-4
em khong len	e11w-8
^ muon gui	c-4f6i8
thao luan nhom	a12b-8c-4f15v4w-18
luan nhom	a12b-8c-4f15v4w-18
trung voi	a-9c-4d-7e7f11k-4w-12
thi khoa	a-12b-7e9f6g6h-7l-7w-12
^ dieu kien	h10p-4w-11
^ cay xanh	i10w-12
gap nguoi $	k7
^ lam phien	i-8k5n10o-4w-7
tiep voi ban	k11w-7
cho em dang	l8n-4o14
em dang ky	l9n-4o14
hoc muon	a-5d-5e9f8o-6r-5w-6
gia duoc $	a-9e11l5w-7
ha ban	b-6d-5e8f11g-8h-9l9o10r-4w-18
ha ban $	b-6d-5e8f11g-8h-9l9o10r-4w-18
13	a-7b-12c-6e-5f5g-5n4o5p5q5r11s5t5u5w15
^ xem lai	g15i-5j12w-19
toi thu bay	a-6c-4e-4i-8w12
me $	w9
dau tien	a13e-6g-6o4q4r-7v-5w4
phong co	w8
vao ngay	a21b-8c-12d-6e-7f-10i-6l-9w-19
vao ngay nao	a21b-8c-12d-6e-5f-10l-9w-20
may gio co	a15e-8i-5w-16
gio co mat	a15e-8i-5w-16
thi het	a-11e-4h-4j-5o-4w14
chu nhat nay	a7e-9j4n4o4t4u4
nhat nay	a7e-9j4n4o4t4u4
dau nhi	b10l-6w5
dau nhi $	b10l-6w5
hoc truc tuyen	b8f-5
truc tuyen hay	b8f-5
tuyen hay	b8f-5
tac o dau	b-5c16d-4f-6k4m4o4r4w-7
day lop minh	a-20b-11c15d-4j4l-6w-4
anh chi gui	a8
em xin bai	d10e-18f-5
lai buoi	a-6b-4d15f-5g-6h-5
^ nha em	w7
^ toi phai	e11l-4p9w10
hai long voi	e-5f8w-4
long voi	e-5f8w-4
bi mat $	e-15i16w-16
cac anh chi	a-7b-4d-7e-5f8i5t9w-9
cua ba	a7i-5j5w-4
hoi ket	i-6j13w-12
hoi ket qua	i-6j13w-12
moi cua	c-8e-5j-10l18r-6w-5
vao nhom	a-7b-4e-9f-4g-5k-4l17p8
sieu	a-11e-4i-4w12
sieu thi	a-11e-4i-4w12
5 hoc	b-12c-6e-8f-17l-14n-5w11
nau the	w7
nau the nao	w7
hai hom	a11c-15d-5e7g-4w-5
voi to	a-6c-4e-7i11w6
nghiep $	f11g-4i6k-8l8w-13
hoa hong	w16
tiem chung cho	w6
chung cho	w6
^ em la	e-8f-6g-4h-4i12m5r-5u4v5
phai khong	a12e-4j4o4q5r4s5t4v-4
tanaka	a-4c25d-4f-8n4p-7w-17
hong roi	c4d13e-4g-9j-4n-5r-4v-9w9
hong roi $	c4d13e-4g-9j-4n-5r-4v-9w9
buoi roi a	a-8e13u-6
cong viec	a4d-4e-5f8l-5w-4
dau khong	a-5b-4e-4g13h-4k-4l-4n7o5q5s4t7u7v-8w6
dau khong $	a-5b-4e-4g13h-4k-4l-4n7o5q5s4t7u7v-8w6
^ toi de	f8g-5i7j-6l-7n9r5w-7
doi tien	b-9i6j-10w15
toi khong biet	b10d4m11p10t4u4w-5
co the hoi	p15s4w-6
the hoi	p15s4w-6
mot ngay	a8b-5c-7d-9f-7t10w7
may hom $	a12e9w-12
roi mai	a13b-12d-10e13i-5k-5n-4o4p4s6t4v5w-12
chuc o khach	a-4e-4
o khach	a-4e-4
o khach san	a-4e-4
viec nha	e18f-8i-9n-5
^ mong	f12i8t-6w-14
nhac toi	a-10b-5d12e-5f-4i5k-4n13o9q-6t6u6w-7
tien qua	i10n-9o10w-4
gi tiep	a5p12u-4v-17w-9
chong toi	c6d4i-8q-6r-4t4w19
ho guom	a-10b9e-15i-16j-5k-4m-5n-4o-4r-5
guom	a-10b9e-15i-16j-5k-4m-5n-4o-4r-5
^ bai tap	a-5b-7d-7e-5f10i-4l-4t-4w5
toan cua	d-10f-4g-8i-9w10
toan cua con	d-10f-4g-8i-9w10
mot buoi	a18b-8c-7d-15e11f-11g-6h-6j5p5s-17v4w-10
toi de nghi	f8i-7j-6l-5n8o6r7
sua gium	e-6h-7i19j-8k-4r-8w-10
hom nay o	a-7b19c-8d-11e-4f-23g-14h-6i-8l-12m4n4t4
cau vay	f-4g15p-6t4w-5
mat may	a-7c4i-8p4s4v4w16
lai a	n-5o9
lai a $	n-5o9
ba nguoi	a-10b-5c-6d-5e13f12h-4i-4l12v6w-6
het bao nhieu	g10i-12w11
tuyen xe	f-4i10j10w-6
tuyen xe buyt	f-4i10j10w-6
viec nhan	a-7l-5n-6o13w-8
viec nhan tin	a-7l-5n-6o13w-8
nghiep cua	m8
xe truoc	a8b-4
met $	a-7g-6l-5w14
facebook cua	i-4j-5l-4n-8o-4r-7t5w19
toi thieu	h9i-8w7
vi sao	a-6e-5f-4l-7m-10n5s5w22
hai cua	d-6e4i-11j12k-7n-4r-8w16
cho ba $	i-8k9n14o-4p-5q10w-5
mot nguoi	k12m-4n-6
tin nhan tu	k13m-4n4o-6s4t4v-7w-5
nhan tu	k13m-4n4o-6s4t4v-7w-5`;
